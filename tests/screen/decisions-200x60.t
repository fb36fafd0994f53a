# What the reader decided: a link rejected, a note, at 200x60.
size 200x60
args data/sample/bridge
keys d - c Space g o o d Enter L
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 10 carried by all, 7 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| What you decided: 2
~ hhhhhhhhhhhhhhhhhhh
| Delete takes one back, < undoes the last, > does it again.
~ ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   no link: wendlow-courier.example 2 / Radio Orle 1
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      The roads authority had ordered everyone off the Tallow Bridge because its engineers had counted 48 cracked hangers.
|      The Tallow Bridge over the River Orle has been closed to all traffic since late on Tuesday after inspectors found cracks in 47 of its steel hangers, the regional roads authority said.
|    note on wendlow-courier.example 2: good
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      The roads authority had ordered everyone off the Tallow Bridge because its engineers had counted 48 cracked hangers.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| decision 1 of 2, q back                                                                                                                            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
