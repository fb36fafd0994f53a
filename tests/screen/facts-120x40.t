# Figures of all outlets, those that differ first.
size 120x40
args data/sample/bridge
keys F j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| ~? 48 cracked hangers
~ d? CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
|>~? 48
~kkk CC
|    3 standard 1
~    ffffffffffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads authority said.
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads authority said.
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
|    …Orle has been closed to all traffic since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                                                                cc
|  ? nobody named
~  ? CCCCCCCCCCCC
|    1 wendlow-courier 2
~    fffffffffffffffffff
|    …roads authority had ordered everyone off the Tallow Bridge because its engineers had counted 48 cracked hangers.
~                                                                                                  cc
|
|  ? Tomas Reke (by name)
~  ? CCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11, 3 standard 10 (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
|    Tomas Reke, who leads the opposition on the county council, said a report naming the hangers as a weak point “lay…
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
|    …spending on the upkeep of bridges in the region rose by 12 percent last year.
~                                                     cccc
|  ? nobody named
~  ? CCCCCCCCCCCC
|    1 wendlow-courier 12
~    ffffffffffffffffffff
| facts: wording 2/50                                                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,0
