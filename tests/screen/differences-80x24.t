# From difference to difference, the details marked on both sides.
size 80x24
args data/sample/bridge
keys ] c
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~u?ff                                                                          md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~                                                                               d
|~? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             +
~kkkkkllllllllllllllllllllllllllcclllllllllllllllll                             u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1┃The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll   ms
|    ┃hangers, the regional roads authority said.                               ~
~    mlllllllllllllllllllllllllllllllllllllllllll                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
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
cursor 6,5
keys ] c
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      ~
~s ff                                                                           d
|     Daal, who is in charge of the inspectors, said at a news conference in   ┃~
~                                                                              md
|     Aldmouth on Wednesday.                                                   ┃~
~                                                                              md
|~? 6>His team had begun the routine check on Saturday, he said, and had not    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllccccccccllllllllllllllllllllll    d
|     expected to find much.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|~? 7   Piet Orsmond, who ran the authority for nine years, was dismissed on    +
~d?ff                                                                           u
|     Wednesday afternoon.                                                      +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  4   “We could no longer vouch for a single lorry on that deck,” the         ~
~s ff                                                                           d
|     authority’s chief inspector, Henrik Daal, told reporters in Wendlow on   ┃=
~                                                                              ms
|     Wednesday.                                                               ┃~
~                                                                              md
|~? 5┃He said the inspection, a routine one, had begun on Monday.              ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllccccccl              md
|=  6   Transport Minister Ilse Marwick, who visited the site on Wednesday      +
~s ff                                                                           u
|     morning, said: “Nobody’s life was in danger.”                             ~
~                                                                               d
|=  7 She said she had not been told of any earlier warning about the bridge.   =
~s ff                                                                           s
|── ~? 6 difference 2 of 4 · date may differ: Saturday / Monday ─────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle     5 …a routine one, had begun on Monday.             not sure
~d? CCCCCCCCCCCC   fff                              cccccc             ?????????
|~? 3 standard       5 …a routine one, had begun on Monday.             not sure
~d? CCCCCCCCCC     fff                              cccccc             ?????????
|
|                                       e why, with figures   Enter all wordings
~                                       ffffffffffffffffffffffffffffffffffffffff
| wendlow-courier.example 6/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
