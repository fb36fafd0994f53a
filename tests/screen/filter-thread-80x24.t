# In the thread: the sentences that have a text, and what others add with it.
size 80x24
args data/sample/bridge
keys & c r a c k Enter t E
screen
| 3 outlets, 2 origins   4 differences, 4 not sure         filter: crack 3 of 55
~ tttttttttttttttttttttttttttttttttttttttttttttttt         MMMMMMMMMMMMMMMMMMMMM
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: ‘We are an island’: Wendlow wakes up without its bridge
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 0 statements of others not in it, of those shown; Enter opens, E all
~ ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~kkk  f
|       its engineers had counted 48 cracked hangers.
~                                 cc
|       ~? 2 Radio Orle may differ: 48 / 47   = 1 other
~       ddddddddddddddddddddddddddddddddddd   fffffffff
|       ~? 2 Radio Orle     1 The Tallow Bridge over the River Orle has been
~       d? CCCCCCCCCCCC   ffff
|                             closed to all traffic since late on Tuesday after
|                             inspectors found cracks in 47 of its steel…
~                                                        cc
|          number may differ: 48 / 47
~          wwwwwwwwwwwwwwwwwwwwwwwwww
|       =  3 standard       1 The Tallow Bridge over the River Orle was closed
~       s  CCCCCCCCCC     ffff
|                             to all traffic late on Tuesday after inspectors
|                             found cracks in 48 of its steel hangers,…
~                                             cc
|
|
|
|
|
|
|
|
|
| wendlow-courier.example, thread 2/23         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
