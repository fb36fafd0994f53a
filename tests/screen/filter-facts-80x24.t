# Among the facts: those of sentences with a sign.
size 80x24
args data/sample/bridge
keys & d i v e r Tab Enter F
screen
| 3 outlets, 2 origins   4 differences, 4 not sure    filter: divergent 12 of 55
~ tttttttttttttttttttttttttttttttttttttttttttttttt    MMMMMMMMMMMMMMMMMMMMMMMMMM
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>~? 48 cracked hangers
~kkk CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 standard 1
~    ffffffffffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads…
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads…
~                                cc
|
| Statements of which outlets name other sources: 2, 2 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  ? the regional roads authority (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 1, 3 standard 1 (1 origin)
~    fffffffffffffffffffffffffffffffffffffff
|    …since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                            cc
|  ? nobody named
~  ? CCCCCCCCCCCC
|    1 wendlow-courier 2
~    fffffffffffffffffff
|    …off the Tallow Bridge because its engineers had counted 48 cracked…
~                                                             cc
|
|  ? the ministry (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 12, 3 standard 12 (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
| facts: wording 1/12        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
