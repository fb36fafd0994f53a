# Matches are counted while the pattern is typed; one in a title is shown there.
size 80x24
args data/sample/bridge
keys / c r a c k s
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
| /cracks                                            5 matches in 2 of 3 outlets
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,8
keys Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart ────
~CCCCCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffbbbb
|+? … across Quay Street, and Wendlow had lost its bridge.                     ┃~
~u?ff                                                                          md
|~? 2┃The roads authority had ordered everyone off the Tallow Bridge because   ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   md
|    ┃its engineers had counted 48 cracked hangers.                             ~
~    mllllllllllllllllllllllllllcclllllllllllllllll                             d
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    ~
~u?ff                                                                           d
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
|     by way of Lissen Lock.                                                    +
~                                                                               u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| Cracks force closure of Tallow Bridge                                        ┃~
~ //////ttttttttttttttttttttttttttttttt                                        md
|~? 1>The Tallow Bridge over the River Orle has been closed to all traffic     ┃=
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     ms
|     since late on Tuesday after inspectors found cracks in 47 of its steel    ~
~kkkkklllllllllllllllllllllllllllllllllllllllllllll//////llllcclllllllllllll    d
|     hangers, the regional roads authority said.                               ~
~kkkkklllllllllllllllllllllllllllllllllllllllllll                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  +
~s ff                                                                           u
|     sends drivers on a 62-kilometre detour.                                   ~
~                                                                               d
|=  3 A free passenger ferry is to run between the two towns from Friday, the   =
~s ff                                                                           s
|── ~? 1 difference 1 of 4 · number may differ: 47 / 48 ─────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 1 wendlow-cou…   2 …had ordered everyone off the Tallow Bridge      not sure
~d? CCCCCCCCCCCCCC fff                                                 ?????????
|                      because its engineers had counted 48 cracked…
~                                                        cc
|~? 3 standard       1 …was closed to all traffic late on Tuesday       not sure
~d? CCCCCCCCCC     fff                                                 ?????????
|                      after inspectors found cracks in 48 of its…
~                                             //////    cc
| match 1 of 5 (title), in 2 of 3 outlets      =shared ~divergent +unique ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 12,5
