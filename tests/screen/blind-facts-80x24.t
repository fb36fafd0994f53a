# The same among the facts.
size 80x24
args data/sample/bridge
keys F A
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 A  2 B (3 C)                                           one origin: B=C (NPA)
~kkkkkCCCCCfffff                                           CCCCCCCCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>~? 48 cracked hangers
~kkk CCCCCCCCCCCCCCCCCC
|    1 A 2?
~    ffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 C 1
~    fffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads…
~                                cc
| ~? 47
~ d? CC
|    2 B 1
~    fffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads…
~                                cc
|
| Quotations in other words, or of another speaker: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|    lay in a drawer for a year
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 B 11 by Tomas Reke, 3 C 10 by Tomas Reke (1 origin)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffff
|    It lay in a drawer for a year
~    wwCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 A 10 by Mayor Anna Corvell
~    ffffffffffffffffffffffffffff
|
| Statements of which outlets name other sources: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  ? the regional roads authority (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 B 1, 3 C 1 (1 origin)
~    fffffffffffffffffffffff
|    …since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                            cc
| facts: wording 1/50        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
