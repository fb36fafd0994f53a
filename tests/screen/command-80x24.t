# The command line: names and outlets are completed, and gone to.
size 80x24
args data/sample/bridge
keys : n e x t Tab
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
| next-outlet  next-diff  next-divergent  next-shared  next-unique              >
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| :next-                     = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,7
keys Tab Tab
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
| next-outlet  next-diff  next-divergent  next-shared  next-unique              >
~BBBBBBBBBBBBBBCCCCCCCCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| :next-diff                 = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,11
keys C-u o u t Tab Tab Tab
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
| wendlow-courier.example  Radio Orle  standard
~BCCCCCCCCCCCCCCCCCCCCCCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| :outlet wendlow-courier.example    =shared ~divergent +unique ?not sure ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,32
keys Enter
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
| wendlow-courier.example 1/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
