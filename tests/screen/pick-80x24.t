# The outlets, to pick one.
size 80x24
args data/sample/bridge
keys P j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    1 wendlow-courier.example    2025-03-05 · 23 sentences
~    CCCCCCCCCCCCCCCCCCCCCCCCC    fffffffffffffffffffffffff
|        ‘We are an island’: Wendlow wakes up without its bridge
|>   2 Radio Orle                 2025-03-05 · 15 sentences · one origin with 3
~kkk CCCCCCCCCCCC                 fffffffffffffffffffffffffffffffffffffffffffff
|        Cracks force closure of Tallow Bridge
|    3 standard                   17 sentences · one origin with 2
~    CCCCCCCCCC                   ffffffffffffffffffffffffffffffff
|        Tallow Bridge closed after inspectors find cracks
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
| outlet 2/3, Enter goes there, / finds        =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys / c o u r
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|>   1 wendlow-courier.example    2025-03-05 · 23 sentences
~kkk CCCCCCCCCC////CCCCCCCCCCC    fffffffffffffffffffffffff
|        ‘We are an island’: Wendlow wakes up without its bridge
|    2 Radio Orle                 2025-03-05 · 15 sentences · one origin with 3
~    CCCCCCCCCCCC                 fffffffffffffffffffffffffffffffffffffffffffff
|        Cracks force closure of Tallow Bridge
|    3 standard                   17 sentences · one origin with 2
~    CCCCCCCCCC                   ffffffffffffffffffffffffffffffff
|        Tallow Bridge closed after inspectors find cracks
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
| /cour                      = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,6
