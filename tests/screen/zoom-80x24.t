# One outlet alone, and all again.
size 80x24
args data/sample/bridge
keys j j j z
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example (2 Radio Orle)(3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because    +
~d?ff                                                                           u
|     its engineers had counted 48 cracked hangers.                            ┃~
~                                                                              md
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.   ┃=
~u?ff                                                                          ms
|=? 4>Anyone who must reach Aldmouth by road now has 62 kilometres to drive,   ┃~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   md
|     by way of Lissen Lock.                                                   ┃=
~kkkkkllllllllllllllllllllll                                                   ms
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      =
~s ff                                                                           s
|     Daal, who is in charge of the inspectors, said at a news conference in    ~
~                                                                               d
|     Aldmouth on Wednesday.                                                    +
~                                                                               u
|~? 6 His team had begun the routine check on Saturday, he said, and had not    +
~d?ff                                                                           u
|     expected to find much.                                                    =
~                                                                               s
|~? 7   Piet Orsmond, who ran the authority for nine years, was dismissed on    +
~d?ff                                                                           u
|     Wednesday afternoon.                                                      =
~                                                                               s
|=  8   Ilse Marwick, the transport minister, who came to the barrier on        +
~s ff                                                                           u
|── =? 4 wendlow-courier.example: shared, not sure ── 3 of 3 outlets, 2 origins ─
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffb
|=? 2 Radio Orle     2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|                      Wendlow and Aldmouth and sends drivers on a
|                      62-kilometre detour.
|=? 3 standard       2 The closure cuts the only direct road between    not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      Wendlow and Aldmouth and forces drivers onto a
|                      detour of 62 kilometres.
| wendlow-courier.example 4/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys z
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
| wendlow-courier.example 4/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
