# All outlets, to pick one, at 120x40.
size 120x40
args data/sample/bridge
keys P j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
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
| outlet 2/3, Enter goes there, / finds                              = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
