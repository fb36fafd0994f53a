# The prompt, the matches in all panes, and no match.
size 80x24
args data/sample/bridge
keys / n o b o d y
keys ' s Space
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+? 1>At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll                      d
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because    ~
~d?ff                                                                           d
|     its engineers had counted 48 cracked hangers.                             +
~                                                                               u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── +? 1 wendlow-courier.example: unique, not sure ── 1 of 3 outlets ────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle   nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCCCC   fffffffffffffffffffffffff
|   3 standard     nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCC     fffffffffffffffffffffffff
|
| /nobody's                                          3 matches in 3 of 3 outlets
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,11
keys Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … Wednesday, was warned about the hangers in a letter last November, her    ~
~s ff                                                                           d
|     office confirmed to the Courier.                                          ~
~                                                                               d
|=  9>She told reporters there that nobody’s life had been “in immediate       ┃~
~kkkkkllllllllllllllllllllllllllllll////////llllllllllllllllllllllllllll       md
|     danger”.                                                                 ┃~
~kkkkkllllllll                                                                 md
|= 10   “It lay in a drawer for a year,” Mayor Anna Corvell said of the report  +
~s ff                                                                           u
|     that had named the hangers as the weak point of the bridge.               +
~                                                                               u
|+?11 She had asked the county for a copy three times, she said.                +
~u?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  … Wednesday.                                                                ~
~s ff                                                                           d
|~? 5 He said the inspection, a routine one, had begun on Monday.              ┃=
~d?ff                                                                          ms
|=  6┃  Transport Minister Ilse Marwick, who visited the site on Wednesday     ┃~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃morning, said: “Nobody’s life was in danger.”                            ┃~
~    mllllllllllllllll////////lllllllllllllllllllll                            md
|=  7 She said she had not been told of any earlier warning about the bridge.  ┃+
~s ff                                                                          mu
|~? 8   The authority’s director, Piet Orsmond, resigned a few hours later.     ~
~d?ff                                                                           d
|+? 9   Listeners reported queues of four kilometres on the Aldmouth ring road  =
~u?ff                                                                           s
|── = 9 wendlow-courier.example: shared ── 3 of 3 outlets, 2 origins ────────────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbb
|=  3 standard       6 Transport Minister Ilse Marwick, who visited
~s  CCCCCCCCCC     fff
|                      the site on Wednesday morning, said: "Nobody's…
~                                                            ////////
|=? 2 Radio Orle     6 Transport Minister Ilse Marwick, who visited     not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      the site on Wednesday morning, said: “Nobody’s…
~                                                            ////////
| match 1 of 3, in 3 of 3 outlets    =shared ~divergent +unique ?not sure ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys / x y z z y Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … Wednesday, was warned about the hangers in a letter last November, her    ~
~s ff                                                                           d
|     office confirmed to the Courier.                                          ~
~                                                                               d
|=  9>She told reporters there that nobody’s life had been “in immediate       ┃~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll       md
|     danger”.                                                                 ┃~
~kkkkkllllllll                                                                 md
|= 10   “It lay in a drawer for a year,” Mayor Anna Corvell said of the report  +
~s ff                                                                           u
|     that had named the hangers as the weak point of the bridge.               +
~                                                                               u
|+?11 She had asked the county for a copy three times, she said.                +
~u?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  … Wednesday.                                                                ~
~s ff                                                                           d
|~? 5 He said the inspection, a routine one, had begun on Monday.              ┃=
~d?ff                                                                          ms
|=  6┃  Transport Minister Ilse Marwick, who visited the site on Wednesday     ┃~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃morning, said: “Nobody’s life was in danger.”                            ┃~
~    mlllllllllllllllllllllllllllllllllllllllllllll                            md
|=  7 She said she had not been told of any earlier warning about the bridge.  ┃+
~s ff                                                                          mu
|~? 8   The authority’s director, Piet Orsmond, resigned a few hours later.     ~
~d?ff                                                                           d
|+? 9   Listeners reported queues of four kilometres on the Aldmouth ring road  =
~u?ff                                                                           s
|── = 9 wendlow-courier.example: shared ── 3 of 3 outlets, 2 origins ────────────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbb
|=  3 standard       6 Transport Minister Ilse Marwick, who visited
~s  CCCCCCCCCC     fff
|                      the site on Wednesday morning, said: "Nobody's…
|=? 2 Radio Orle     6 Transport Minister Ilse Marwick, who visited     not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      the site on Wednesday morning, said: “Nobody’s…
| no match in any outlet     = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
