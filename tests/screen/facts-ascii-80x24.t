# Figures, in ASCII.
size 80x24
ascii
args data/sample/bridge
keys F
screen
| 3 outlets, 2 origins   4 differences, 4 not sure * 11 by all * 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>~? 48 cracked hangers
~kkk CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    .its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 standard 1
~    ffffffffffff
|    .inspectors found cracks in 48 of its steel hangers, the regional roads...
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    .inspectors found cracks in 47 of its steel hangers, the regional roads...
~                                cc
|
| Quotations in other words, or of another speaker: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|    lay in a drawer for a year
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11 by Tomas Reke, 3 standard 10 by Tomas Reke (1 origin)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    It lay in a drawer for a year
~    wwCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10 by Mayor Anna Corvell
~    ffffffffffffffffffffffffffffffffffffffffff
|
| Statements of which outlets name other sources: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  ? the regional roads authority (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 1, 3 standard 1 (1 origin)
~    fffffffffffffffffffffffffffffffffffffff
|    .since late on Tuesday after inspectors found cracks in 47 of its steel...
~                                                            cc
| facts: wording 1/50        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
