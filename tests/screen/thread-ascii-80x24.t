# The same in ASCII.
size 80x24
ascii
args data/sample/bridge
keys t E
screen
| 3 outlets, 2 origins   4 differences, 4 not sure * 11 by all * 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: 'We are an island': Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 4 statements of others not in it; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffff
|>+?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~kkk  f
|       across Quay Street, and Wendlow had lost its bridge.
|
|          silent: 2 Radio Orle, 3 standard
~          ffffffffffffffffffffffffffffffff
|          2 Radio Orle   nearest, worth a look:   1 The Tallow Bridge over the
~       f  CCCCCCCCCCCC   fffffffffffffffffffffffffff
|                                                    River Orle has been closed
|                                                    to all traffic since late...
|          3 standard     nearest, worth a look:   1 The Tallow Bridge over the
~       f  CCCCCCCCCC     fffffffffffffffffffffffffff
|                                                    River Orle was closed to
|                                                    all traffic late on Tuesd...
| ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~ d?  f
|       its engineers had counted 48 cracked hangers.
~                                 cc
|       ~? 2 Radio Orle may differ: 48 / 47   = 1 other
~       ddddddddddddddddddddddddddddddddddd   fffffffff
|       ~? 2 Radio Orle     1 The Tallow Bridge over the River Orle has been
~       d? CCCCCCCCCCCC   ffff
|                             closed to all traffic since late on Tuesday after
|                             inspectors found cracks in 47 of its steel...
~                                                        cc
|          number may differ: 48 / 47
~          wwwwwwwwwwwwwwwwwwwwwwwwww
|       =  3 standard       1 The Tallow Bridge over the River Orle was closed
~       s  CCCCCCCCCC     ffff
|                             to all traffic late on Tuesday after inspectors
| wendlow-courier.example, thread 1/23         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
