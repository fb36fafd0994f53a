# From difference to difference of the story: the outlet that differs comes beside.
size 80x24
args data/sample/bridge
keys d
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
| difference 1 of 4, 4 not sure      =shared ~divergent +unique ?not sure ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys d
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
| difference 2 of 4, 4 not sure      =shared ~divergent +unique ?not sure ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys D D
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … that had named the hangers as the weak point of the bridge.               ~
~s ff                                                                           d
|+?11 She had asked the county for a copy three times, she said.                ~
~u?ff                                                                           d
|~?12>  Upkeep money for the region’s bridges fell by 12 percent last year,     ~
~kkkkk  llllllllllllllllllllllllllllllllllllllcccclllllllllllllllllllllllll     d
|     the ministry’s figures show.                                             ┃~
~kkkkkllllllllllllllllllllllllllll                                             md
|+ 13   Outside the bakery on Quay Street the talk was of nothing else.        ┃+
~u ff                                                                          mu
|+ 14 “I have crossed it every morning for thirty-one years,” said Bruna Tell,  +
~u ff                                                                           u
|     a nurse who works on the far bank.                                        +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  … report naming the hangers as a weak point “lay in a drawer for a year”    ~
~s ff                                                                           d
|     and called for a public inquiry.                                          =
~                                                                               s
|~?12┃  According to the ministry, spending on the upkeep of bridges in the     ~
~d?ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     d
|    ┃region rose by 12 percent last year.                                      ~
~    mlllllllcccclllllllllllllllllllllllll                                      d
|= 13   “Without it we are an island,” said the mayor of Wendlow, Anna          +
~s ff                                                                           u
|     Corvell.                                                                 ┃~
~                                                                              md
|= 14   The bridge is not expected to reopen before June, and the repair is    ┃=
~s ff                                                                          ms
|── ~? 12 difference 4 of 4 · direction may differ: fell / rose ─────────────────
~bbdddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle    12 …spending on the upkeep of bridges in the        not sure
~d? CCCCCCCCCCCC   fff                                                 ?????????
|                      region rose by 12 percent last year.
~                             cccc
|~? 3 standard      12 …spending on the upkeep of bridges in the        not sure
~d? CCCCCCCCCC     fff                                                 ?????????
|                      region rose by 12 percent last year.
~                             cccc
| difference 4 of 4, 4 not sure, wrapped       =shared ~divergent +unique ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
