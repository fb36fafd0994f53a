# One outlet to read; what others say at a sentence is one row until it is opened.
size 80x24
args data/sample/bridge
keys t
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: ‘We are an island’: Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 4 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
|>+?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~kkk  f
|       across Quay Street, and Wendlow had lost its bridge.
|       silent: 2 Radio Orle, 3 standard
~       ffffffffffffffffffffffffffffffff
| ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~ d?  f
|       its engineers had counted 48 cracked hangers.
~                                 cc
|       ~? 2 Radio Orle may differ: 48 / 47   = 1 other
~       ddddddddddddddddddddddddddddddddddd   fffffffff
|
| +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~ u?  f
|       silent: 2 Radio Orle, 3 standard
~       ffffffffffffffffffffffffffffffff
| =?  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,
~ s?  f
|       by way of Lissen Lock.
|       = 2 others, 1 origin   + 1 addition
~       ffffffffffffffffffff   uuuuuuuuuuuu
|
| =   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal,
~ s?  f
|       who is in charge of the inspectors, said at a news conference in
|       Aldmouth on Wednesday.
|       = 2 others, 1 origin
~       ffffffffffffffffffff
| ~?  6 His team had begun the routine check on Saturday, he said, and had not
~ d?  f                                         cccccccc
|       expected to find much.
| wendlow-courier.example, thread 1/23         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys j j Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: ‘We are an island’: Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 4 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
| +?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~ u?  f
|       across Quay Street, and Wendlow had lost its bridge.
|       silent: 2 Radio Orle, 3 standard
~       ffffffffffffffffffffffffffffffff
| ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~ d?  f
|       its engineers had counted 48 cracked hangers.
~                                 cc
|       ~? 2 Radio Orle may differ: 48 / 47   = 1 other
~       ddddddddddddddddddddddddddddddddddd   fffffffff
|
|>+?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~kkk  f
|
|          silent: 2 Radio Orle, 3 standard
~          ffffffffffffffffffffffffffffffff
| =?  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,
~ s?  f
|       by way of Lissen Lock.
|       = 2 others, 1 origin   + 1 addition
~       ffffffffffffffffffff   uuuuuuuuuuuu
|
| =   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal,
~ s?  f
|       who is in charge of the inspectors, said at a news conference in
|       Aldmouth on Wednesday.
|       = 2 others, 1 origin
~       ffffffffffffffffffff
| ~?  6 His team had begun the routine check on Saturday, he said, and had not
~ d?  f                                         cccccccc
| wendlow-courier.example, thread 3/23         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 11,0
keys j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: ‘We are an island’: Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 4 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
| +?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~ u?  f
|       across Quay Street, and Wendlow had lost its bridge.
|       silent: 2 Radio Orle, 3 standard
~       ffffffffffffffffffffffffffffffff
| ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~ d?  f
|       its engineers had counted 48 cracked hangers.
~                                 cc
|       ~? 2 Radio Orle may differ: 48 / 47   = 1 other
~       ddddddddddddddddddddddddddddddddddd   fffffffff
|
| +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~ u?  f
|
|          silent: 2 Radio Orle, 3 standard
~          ffffffffffffffffffffffffffffffff
| =?  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,
~ s?  f
|       by way of Lissen Lock.
|       = 2 others, 1 origin   + 1 addition
~       ffffffffffffffffffff   uuuuuuuuuuuu
|
|>=   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal,
~kkk  f
|       who is in charge of the inspectors, said at a news conference in
|       Aldmouth on Wednesday.
|       = 2 others, 1 origin
~       ffffffffffffffffffff
| ~?  6 His team had begun the routine check on Saturday, he said, and had not
~ d?  f                                         cccccccc
| wendlow-courier.example, thread 5/23         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 18,0
keys E
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: ‘We are an island’: Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 4 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
|                             Wendlow and Aldmouth and sends drivers on a
|                             62-kilometre detour.
|       =  3 standard       2 The closure cuts the only direct road between
~       s  CCCCCCCCCC     ffff
|                             Wendlow and Aldmouth and forces drivers onto a
|                             detour of 62 kilometres.
|       added there by others:
~       CCCCCCCCCCCCCCCCCCCCCC
|       +? 3 standard       3 Nearly 30,000 vehicles use the bridge on a working
~       u? CCCCCCCCCC     ffff
|                             day.
|
|>=   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal,
~kkk  f
|       who is in charge of the inspectors, said at a news conference in
|       Aldmouth on Wednesday.
|       = 2 others, 1 origin
~       ffffffffffffffffffff
|       =  2 Radio Orle     4 “We could no longer vouch for a single lorry on
~       s  CCCCCCCCCCCC   ffff
|                             that deck,” the authority’s chief inspector,
|                             Henrik Daal,…
|       =  3 standard       4 "We could no longer vouch for a single lorry on
~       s  CCCCCCCCCC     ffff
|                             that deck," the authority's chief inspector,
|                             Henrik Daal,…
| wendlow-courier.example, thread 5/23         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 13,0
keys Tab
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 2 Radio Orle: Cracks force closure of Tallow Bridge
~ ttttttttttttttttttttttttttttttttttttttttttttttttttt
| 9 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
| =   3 A free passenger ferry is to run between the two towns from Friday, the
~ s?  f
|       county told Radio Orle.
|       = 1 other   + 1 addition
~       fffffffff   uuuuuuuuuuuu
|       =  1 wendlow-cou…  17 A passenger ferry, free of charge, will link the
~       s  CCCCCCCCCCCCCC ffff
|                             two banks from Friday.
|          silent: 3 standard
~          ffffffffffffffffff
|       added there by others:
~       CCCCCCCCCCCCCCCCCCCCCC
|       +  1 wendlow-cou…  18 It will take bicycles but no prams, for reasons
~       u  CCCCCCCCCCCCCC ffff
|                             the county could not explain.
|
|>=   4 “We could no longer vouch for a single lorry on that deck,” the
~kkk  f
|       authority’s chief inspector, Henrik Daal, told reporters in Wendlow on
|       Wednesday.
|       = 2 others
~       ffffffffff
|       =  1 wendlow-cou…   5 “We could no longer vouch for a single lorry on
~       s  CCCCCCCCCCCCCC ffff
|                             that deck,” Henrik Daal,…
|       =  3 standard       4 "We could no longer vouch for a single lorry on
~       s  CCCCCCCCCC     ffff
|                             that deck," the authority's chief inspector,
|                             Henrik Daal,…
| Radio Orle, thread 4/15    = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 14,0
keys G
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 2 Radio Orle: Cracks force closure of Tallow Bridge
~ ttttttttttttttttttttttttttttttttttttttttttttttttttt
| 9 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
|       +  1 wendlow-cou…  15 Butcher Ivo Stann sold eleven sausages before
~       u  CCCCCCCCCCCCCC ffff
|                             noon, against two hundred on a normal Wednesday.
|
| =  13 “Without it we are an island,” said the mayor of Wendlow, Anna Corvell.
~ s? ff
|       = 2 others, 1 not sure
~       ffffffffffffffffffffff
|       =? 1 wendlow-cou…  10 …Mayor Anna Corvell said of the report that had
~       s? CCCCCCCCCCCCCC ffff
|                             named the hangers as the weak point of the bridge.
|       =  3 standard      13 The mayor of Wendlow, Anna Corvell,…
~       s  CCCCCCCCCC     ffff
|
| =  14 The bridge is not expected to reopen before June, and the repair is put
~ s? ff
|       at 4.2 million crowns.
|       = 2 others, 1 not sure
~       ffffffffffffffffffffff
|       =? 1 wendlow-cou…  19 …a job that costs 4.2 million crowns and keeps the
~       s? CCCCCCCCCCCCCC ffff
|                             road shut until June at least.
|       =  3 standard      16 The repair is put at 4.2 million crowns.
~       s  CCCCCCCCCC     ffff
|>=  15 It was built in 1968 by Ostra Steel.
~kkk ff
|       = 2 others, 1 not sure
~       ffffffffffffffffffffff
|       =? 1 wendlow-cou…  20 Built in 1968 by the Varga Brothers,…
~       s? CCCCCCCCCCCCCC ffff
|       =  3 standard      17 …built in 1968 by Ostra Steel,…
~       s  CCCCCCCCCC     ffff
| Radio Orle, thread 15/15   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 19,0
keys d
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 2 Radio Orle: Cracks force closure of Tallow Bridge
~ ttttttttttttttttttttttttttttttttttttttttttttttttttt
| 9 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
|>~?  1 The Tallow Bridge over the River Orle has been closed to all traffic
~kkk  f
|       since late on Tuesday after inspectors found cracks in 47 of its steel
~                                                              cc
|       hangers, the regional roads authority said.
|       ~? 1 wendlow-couri…, 3 standard may differ: 47 / 48   + 1 addition
~       ddddddddddddddddddddddddddddddddddddddddddddddddddd   uuuuuuuuuuuu
|       ~? 1 wendlow-cou…   2 The roads authority had ordered everyone off the
~       d? CCCCCCCCCCCCCC ffff
|                             Tallow Bridge because its engineers had counted 48
~                                                                             cc
|                             cracked hangers.
|          number may differ: 47 / 48
~          wwwwwwwwwwwwwwwwwwwwwwwwww
|       ~? 3 standard       1 The Tallow Bridge over the River Orle was closed
~       d? CCCCCCCCCC     ffff
|                             to all traffic late on Tuesday after inspectors
|                             found cracks in 48 of its steel hangers,…
~                                             cc
|          number may differ: 47 / 48
~          wwwwwwwwwwwwwwwwwwwwwwwwww
|       added there by others:
~       CCCCCCCCCCCCCCCCCCCCCC
|       +? 1 wendlow-cou…   3 On an ordinary weekday 29,740 cars, buses and
~       u? CCCCCCCCCCCCCC ffff
|                             trucks roll across it.
|
| =   2 The closure cuts the only direct road between Wendlow and Aldmouth and
~ s?  f
|       sends drivers on a 62-kilometre detour.
|       = 2 others, 1 not sure   + 1 addition
~       ffffffffffffffffffffff   uuuuuuuuuuuu
| difference 1 of 4, 4 not sure, wrapped       =shared ~divergent +unique ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys p
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
~ ttttttttttttttttttttttttttttttttttttt                                        md
|~? 1>The Tallow Bridge over the River Orle has been closed to all traffic     ┃=
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     ms
|     since late on Tuesday after inspectors found cracks in 47 of its steel    ~
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll    d
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
~                                                       cc
| Radio Orle 1/15            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 12,5
