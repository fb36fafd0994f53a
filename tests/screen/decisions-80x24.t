# Decisions: a link rejected and undone, one made of two sentences, a status corrected, a
# note; marks beside signs, the strip, and the list of all.
size 80x24
args data/sample/bridge
keys d -
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃+
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      mu
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~u?ff                                                                          md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~                                                                               d
|=? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             +
~kkkkklllllllllllllllllllllllllllllllllllllllllllll                             u
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
|── =? 2 wendlow-courier.example: shared, not sure ── 1 of 3 outlets ────────────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|=? 3 standard       1 The Tallow Bridge over the River Orle was        not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      closed to all traffic late on Tuesday after
|                      inspectors found cracks in 48 of its steel…
~                                                 cc
|   not found: 2 Radio Orle; rejected: 2 Radio Orle 1
~   fffffffffffffffffffffffffffffffffffffffffffffffff
| no link: wendlow-courier.example 2 / Radio Orle 1; < undoes             ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys < j j + Tab G +
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because   ┃~
~d?ff                                                                          md
|     its engineers had counted 48 cracked hangers.                            ┃~
~                                                                              md
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    ~
~u?ff                                                                           d
|=? 4>Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     by way of Lissen Lock.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
|     Daal, who is in charge of the inspectors, said at a news conference in    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2┃  The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  d
|    ┃sends drivers on a 62-kilometre detour.                                   +
~    mlllllllllllllllllllllllllllllllllllllll                                   u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── =? 4 wendlow-courier.example: shared, not sure ── 3 of 3 outlets, 2 origins ─
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffb
|=? 2 Radio Orle     2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      Wendlow and Aldmouth and sends drivers on a…
|=? 3 standard       2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      Wendlow and Aldmouth and forces drivers onto a…
| :link sameG+               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,13
keys c o Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because   ┃~
~d?ff                                                                          md
|     its engineers had counted 48 cracked hangers.                            ┃~
~                                                                              md
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    ~
~u?ff                                                                           d
|=? 4>Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     by way of Lissen Lock.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
|     Daal, who is in charge of the inspectors, said at a news conference in    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2┃  The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  d
|    ┃sends drivers on a 62-kilometre detour.                                   +
~    mlllllllllllllllllllllllllllllllllllllll                                   u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── =? 4 wendlow-courier.example: shared, not sure ── 3 of 3 outlets, 2 origins ─
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffb
|=? 2 Radio Orle     2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      Wendlow and Aldmouth and sends drivers on a…
|=? 3 standard       2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      Wendlow and Aldmouth and forces drivers onto a…
| sameG+co: no such word; there are same, overlap, conflict               ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys = d i v Enter : n o t e Space s e e Space p a g e Space 4 Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because   ┃~
~d?ff                                                                          md
|     its engineers had counted 48 cracked hangers.                            ┃~
~                                                                              md
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    ~
~u?ff                                                                           d
|~! 4>Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     by way of Lissen Lock.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
|     Daal, who is in charge of the inspectors, said at a news conference in    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2┃  The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  d
|    ┃sends drivers on a 62-kilometre detour.                                   +
~    mlllllllllllllllllllllllllllllllllllllll                                   u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── ~! 4 wendlow-courier: divergent, you decided ── 3 of 3 outlets, 2 origins ───
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbb
|   note: see page 4
~   CCCCCCCCCCCCCCCC
|=? 2 Radio Orle     2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      Wendlow and Aldmouth and sends drivers on a…
|=? 3 standard       2 The closure cuts the only direct road between…   not sure
~s? CCCCCCCCCC     fff                                                 ?????????
| note on wendlow-courier.example 4: see page 4; < undoes                 ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys k
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because   ┃~
~d?ff                                                                          md
|     its engineers had counted 48 cracked hangers.                            ┃~
~                                                                              md
|+? 3>  On an ordinary weekday 29,740 cars, buses and trucks roll across it.    ~
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|~! 4*Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~d?ffm                                                                          d
|     by way of Lissen Lock.                                                    +
~                                                                               u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
|     Daal, who is in charge of the inspectors, said at a news conference in    +
~                                                                               u
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
|── +? 3 wendlow-courier.example: unique, not sure ── 1 of 3 outlets ────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|
|
|
| wendlow-courier.example 3/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys L
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| What you decided: 2
~ hhhhhhhhhhhhhhhhhhh
| :drop takes one back, < undoes the last, > does it again.
~ fffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   divergent: wendlow-courier.example 4
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by
|    note on wendlow-courier.example 4: see page 4
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| decision 1 of 2, q back    = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys j Delete
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| What you decided: 1
~ hhhhhhhhhhhhhhhhhhh
| :drop takes one back, < undoes the last, > does it again.
~ fffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   divergent: wendlow-courier.example 4
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| taken back: note on wendlow-courier.example 4: see page 4               ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because   ┃~
~d?ff                                                                          md
|     its engineers had counted 48 cracked hangers.                            ┃~
~                                                                              md
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    ~
~u?ff                                                                           d
|~! 4>Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     by way of Lissen Lock.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
|     Daal, who is in charge of the inspectors, said at a news conference in    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2┃  The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  d
|    ┃sends drivers on a 62-kilometre detour.                                   +
~    mlllllllllllllllllllllllllllllllllllllll                                   u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── ~! 4 wendlow-courier: divergent, you decided ── 3 of 3 outlets, 2 origins ───
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbb
|=? 2 Radio Orle     2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      Wendlow and Aldmouth and sends drivers on a…
|=? 3 standard       2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      Wendlow and Aldmouth and forces drivers onto a…
| wendlow-courier.example 4/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
