# Figures of all outlets, those that differ first.
size 200x60
args data/sample/bridge
keys F j
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
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
| Figures that several outlets tell: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  62 kilometres
~ s  CCCCCCCCCCCCC
|    1 wendlow-courier 4?, 3 standard 2
~    ffffffffffffffffffffffffffffffffff
|    …Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
| =  62-kilometre
~ s  CCCCCCCCCCCC
|    2 Radio Orle 2
~    ffffffffffffff
|    …Aldmouth and sends drivers on a 62-kilometre detour.
|
| =  nine years
~ s  CCCCCCCCCC
|    1 wendlow-courier 7?, 3 standard 9?
~    fffffffffffffffffffffffffffffffffff
|    …who ran the authority for nine years, was dismissed on Wednesday afternoon.
~                                               ccccccccc
|
| =  12 percent
~ s  CCCCCCCCCC
|    1 wendlow-courier 12, 2 Radio Orle 12, 3 standard 12 (2 origins)
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    …region’s bridges fell by 12 percent last year, the ministry’s figures show.
~                      cccc
|
| =  4.2 million crowns
~ s  CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 19?, 2 Radio Orle 14, 3 standard 16 (2 origins)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    …a time, a job that costs 4.2 million crowns and keeps the road shut until June at least.
|
| Quotations that several outlets have: 3
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  We could no longer vouch for a single lorry on that deck
~ s  CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 5 by Henrik Daal, 2 Radio Orle 4 by Henrik Daal, 3 standard 4 by Henrik Daal (2 origins)
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
| =  in immediate danger
~ s  CCCwwwwwwwwwCCCCCCC
|    1 wendlow-courier 9
~    fffffffffffffffffff
| =  Nobody’s life was in danger
~ s  wwwwwwwwCwwwwCwwwCCCCCCCCCC
|    2 Radio Orle 6 by Transport Minister Ilse Marwick
~    fffffffffffffffffffffffffffffffffffffffffffffffff
| =  Nobody's life was in immediate danger
~ s  wwwwwwwwCwwwwCwwwCCCCCCCCCCCCCCCCCCCC
|    3 standard 6 by Transport Minister Ilse Marwick
~    fffffffffffffffffffffffffffffffffffffffffffffff
|
| =  This bridge is our high street, our school run and our way to the hospital, and without it we are an island
~ s  wwwwCwwwwwwCwwCwwwCwwwwCwwwwwwCCwwwCwwwwwwCwwwCwwwCwwwCwwwCwwCwwwCwwwwwwwwCCwwwCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 16, 3 standard 14
~    fffffffffffffffffffffffffffffffffff
| =  Without it we are an island
~ s  CCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 13?
~    ffffffffffffffff
|
| People whom several outlets name: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  Henrik Daal
~ s  CCCCCCCCCCC
|    1 wendlow-courier 5, 2 Radio Orle 4, 3 standard 4 (2 origins)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
| facts: wording 2/38                                                                                                                                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,0
