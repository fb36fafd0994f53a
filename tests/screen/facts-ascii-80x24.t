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
| Figures that several outlets tell: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  62 kilometres
~ s  CCCCCCCCCCCCC
|    1 wendlow-courier 4?, 3 standard 2
~    ffffffffffffffffffffffffffffffffff
|    .Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
| =  62-kilometre
~ s  CCCCCCCCCCCC
|    2 Radio Orle 2
~    ffffffffffffff
|    .Aldmouth and sends drivers on a 62-kilometre detour.
|
| =  nine years
~ s  CCCCCCCCCC
|    1 wendlow-courier 7?, 3 standard 9?
~    fffffffffffffffffffffffffffffffffff
| fact 1/21               = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
