# A row for each sentence, but for the selected one and those linked to it.
size 80x24
args data/sample/bridge
keys W j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier ac> ┃~
~u?ff                                                                        f md
|~? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             ~
~kkkkkllllllllllllllllllllllllllcclllllllllllllllll                             d
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive, >  +
~s?ff                                                                        f  u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik Da>  +
~s ff                                                                        f  u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1┃The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll   ms
|    ┃hangers, the regional roads authority said.                              ┃~
~    mlllllllllllllllllllllllllllllllllllllllllll                              md
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth an>  ~
~s ff                                                                        f  d
|=  3 A free passenger ferry is to run between the two towns from Friday, the>  +
~s ff                                                                        f  u
|=  4   “We could no longer vouch for a single lorry on that deck,” the autho>  ~
~s ff                                                                        f  d
|~? 5 He said the inspection, a routine one, had begun on Monday.               =
~d?ff                                                                           s
|── ~? 2 difference 1 of 4 · number may differ: 48 / 47 ─────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle     1 …closed to all traffic since late on Tuesday     not sure
~d? CCCCCCCCCCCC   fff                                                 ?????????
|                      after inspectors found cracks in 47 of its…
~                                                       cc
|=? 3 standard       1 …was closed to all traffic late on Tuesday       not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      after inspectors found cracks in 48 of its…
~                                                       cc
| wendlow-courier.example 2/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys C-d
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.   ┃~
~u?ff                                                                          md
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive, > ┃~
~s?ff                                                                        f md
|=  5>  “We could no longer vouch for a single lorry on that deck,” Henrik     ┃~
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|     Daal, who is in charge of the inspectors, said at a news conference in    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     Aldmouth on Wednesday.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|~? 6 His team had begun the routine check on Saturday, he said, and had not >  +
~d?ff                                                                        f  u
|~? 7   Piet Orsmond, who ran the authority for nine years, was dismissed on >  +
~d?ff                                                                        f  u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth an> ┃~
~s ff                                                                        f md
|=  3 A free passenger ferry is to run between the two towns from Friday, the> ┃=
~s ff                                                                        f ms
|=  4┃  “We could no longer vouch for a single lorry on that deck,” the        ┃~
~s ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll        md
|    ┃authority’s chief inspector, Henrik Daal, told reporters in Wendlow on    ~
~    mllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|    ┃Wednesday.                                                                +
~    mllllllllll                                                                u
|~? 5 He said the inspection, a routine one, had begun on Monday.               ~
~d?ff                                                                           d
|=  6   Transport Minister Ilse Marwick, who visited the site on Wednesday mo>  =
~s ff                                                                        f  s
|── = 5 wendlow-courier.example: shared ── 3 of 3 outlets, 2 origins ────────────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbb
|=  2 Radio Orle     4 “We could no longer vouch for a single lorry on
~s  CCCCCCCCCCCC   fff
|                      that deck,” the authority’s chief inspector,…
|=  3 standard       4 "We could no longer vouch for a single lorry on
~s  CCCCCCCCCC     fff
|                      that deck," the authority's chief inspector,…
| wendlow-courier.example 5/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys W
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~s?ff                                                                           d
|     by way of Lissen Lock.                                                   ┃~
~                                                                              md
|=  5>  “We could no longer vouch for a single lorry on that deck,” Henrik      ~
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll      d
|     Daal, who is in charge of the inspectors, said at a news conference in    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     Aldmouth on Wednesday.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|~? 6 His team had begun the routine check on Saturday, he said, and had not    +
~d?ff                                                                           u
|     expected to find much.                                                    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and ┃~
~s ff                                                                          md
|     sends drivers on a 62-kilometre detour.                                  ┃=
~                                                                              ms
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   ~
~                                                                               d
|=  4┃  “We could no longer vouch for a single lorry on that deck,” the         +
~s ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll         u
|    ┃authority’s chief inspector, Henrik Daal, told reporters in Wendlow on    ~
~    mllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|    ┃Wednesday.                                                                =
~    mllllllllll                                                                s
|── = 5 wendlow-courier.example: shared ── 3 of 3 outlets, 2 origins ────────────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbb
|=  2 Radio Orle     4 “We could no longer vouch for a single lorry on
~s  CCCCCCCCCCCC   fff
|                      that deck,” the authority’s chief inspector,…
|=  3 standard       4 "We could no longer vouch for a single lorry on
~s  CCCCCCCCCC     fff
|                      that deck," the authority's chief inspector,…
| sentences are wrapped      = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
