# Whom the outlets name as a source, alone of all facts.
size 80x24
args data/sample/bridge
keys F K K K K
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Statements of which outlets name other sources: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|> ? the regional roads authority (an office or paper)
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
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
|  ? Tomas Reke (by name)
~  ? CCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11, 3 standard 10 (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
|    Tomas Reke, who leads the opposition on the county council, said a report…
|  ? nobody named
~  ? CCCCCCCCCCCC
|    1 wendlow-courier 22
~    ffffffffffffffffffff
|    Tomas Reke, of the opposition on the county council,…
|
|  ? the ministry (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 12, 3 standard 12 (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
|    …spending on the upkeep of bridges in the region rose by 12 percent last…
~                                                     cccc
|  ? nobody named
~  ? CCCCCCCCCCCC
|    1 wendlow-courier 12
~    ffffffffffffffffffff
|    Upkeep money for the region’s bridges fell by 12 percent last year,…
~                                          cccc
| attributions: wording 1/12    = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
keys G
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    Mayor Anna Corvell (by name)
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10
~    ffffffffffffffffffff
|    …Mayor Anna Corvell said of the report that had named the hangers as the…
|
| Statements of which outlets name one source: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  Henrik Daal (by name)
~ s  CCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 5, 2 Radio Orle 4, 3 standard 4 (2 origins)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    “We could no longer vouch for a single lorry on that deck,” Henrik Daal,…
|
| =  Henrik Daal (by name)
~ s  CCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 6?, 2 Radio Orle 5?, 3 standard 5? (2 origins)
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    His team had begun the routine check on Saturday,…
~                                            cccccccc
|
| =  Transport Minister Ilse Marwick (by name)
~ s  CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 6, 3 standard 6 (1 origin)
~    fffffffffffffffffffffffffffffffffffffff
|    Transport Minister Ilse Marwick, who visited the site on Wednesday…
|
|>=  Transport Minister Ilse Marwick (by name)
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 7?, 3 standard 7? (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
|    She said she had not been told of any earlier warning about the bridge.
|
| attributions: wording 12/12   = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 19,0
keys K
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
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
|    …since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                            cc
| facts: wording 1/50        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
