# What others add, contradict and leave out, opened.
size 120x40
args data/sample/bridge
keys t E
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 wendlow-courier: ‘We are an island’: Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 4 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
|>+?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost
~kkk  f
|       its bridge.
|
|          silent: 2 Radio Orle, 3 standard
~          ffffffffffffffffffffffffffffffff
|          2 Radio Orle      nearest, worth a look:   1 The Tallow Bridge over the River Orle has been closed to all
~       f  CCCCCCCCCCCC      fffffffffffffffffffffffffff
|                                                       traffic since late on Tuesday after inspectors found cracks in
|                                                       47 of its steel hangers, the regional roads authority said.
|          3 standard        nearest, worth a look:   1 The Tallow Bridge over the River Orle was closed to all traffic
~       f  CCCCCCCCCC        fffffffffffffffffffffffffff
|                                                       late on Tuesday after inspectors found cracks in 48 of its steel
|                                                       hangers, the regional roads authority said.
| ~?  2 The roads authority had ordered everyone off the Tallow Bridge because its engineers had counted 48 cracked
~ d?  f                                                                                                  cc
|       hangers.
|       ~? 2 Radio Orle may differ: 48 / 47   = 1 other
~       ddddddddddddddddddddddddddddddddddd   fffffffff
|       ~? 2 Radio Orle        1 The Tallow Bridge over the River Orle has been closed to all traffic since late on
~       d? CCCCCCCCCCCC      ffff
|                                Tuesday after inspectors found cracks in 47 of its steel hangers,…
~                                                                         cc
|          number may differ: 48 / 47
~          wwwwwwwwwwwwwwwwwwwwwwwwww
|       =  3 standard          1 The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday after
~       s  CCCCCCCCCC        ffff
|                                inspectors found cracks in 48 of its steel hangers,…
~                                                           cc
|
| +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~ u?  f
|
|          silent: 2 Radio Orle, 3 standard
~          ffffffffffffffffffffffffffffffff
| =?  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
~ s?  f
|       = 2 others, 1 origin   + 1 addition
~       ffffffffffffffffffff   uuuuuuuuuuuu
|       =  2 Radio Orle        2 The closure cuts the only direct road between Wendlow and Aldmouth and sends drivers on
~       s  CCCCCCCCCCCC      ffff
|                                a 62-kilometre detour.
|       =  3 standard          2 The closure cuts the only direct road between Wendlow and Aldmouth and forces drivers
~       s  CCCCCCCCCC        ffff
|                                onto a detour of 62 kilometres.
|       added there by others:
~       CCCCCCCCCCCCCCCCCCCCCC
|       +? 3 standard          3 Nearly 30,000 vehicles use the bridge on a working day.
~       u? CCCCCCCCCC        ffff
|
| =   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal, who is in charge of the inspectors,
~ s?  f
|       said at a news conference in Aldmouth on Wednesday.
|       = 2 others, 1 origin
~       ffffffffffffffffffff
|       =  2 Radio Orle        4 “We could no longer vouch for a single lorry on that deck,” the authority’s chief
~       s  CCCCCCCCCCCC      ffff
| wendlow-courier.example, thread 1/23                               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
