# All outlets, to pick one, at 200x60.
size 200x60
args data/sample/bridge
keys P j
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier.example    2025-03-05 · 23 sentences                       ‘We are an island’: Wendlow wakes up without its bridge
~    CCCCCCCCCCCCCCCCCCCCCCCCC    fffffffffffffffffffffffff
|>   2 Radio Orle                 2025-03-05 · 15 sentences · one origin with 3   Cracks force closure of Tallow Bridge
~kkk CCCCCCCCCCCC                 fffffffffffffffffffffffffffffffffffffffffffff
|    3 standard                   17 sentences · one origin with 2                Tallow Bridge closed after inspectors find cracks
~    CCCCCCCCCC                   ffffffffffffffffffffffffffffffff
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
|
|
|
|
| outlet 2/3, Enter goes there, / finds                                                                                                              = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
