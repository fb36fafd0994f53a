# In the matrix: the statements that have a text.
size 80x24
args data/sample/bridge
keys & h a n g e r s Enter m
screen
| 3 outlets, 2 origins   4 differences, 4 not sure       filter: hangers 9 of 55
~ tttttttttttttttttttttttttttttttttttttttttttttttt       MMMMMMMMMMMMMMMMMMMMMMM
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    by how many carry it (o)              1 wendlo… 2 Radio … 3 standa…  out ori
~    ffffffffffffffffffffffff              kkkkkkkkk CCCCCCCCC CCCCCCCCC  fff fff
|>   titles  ‘We are an island’: Wendlow…  yes       yes       yes
~kkk hhhhhhhhSSSSSSSSSSSSSSSSSSSSSSSSSSS   kkk       fff       fff
|    leads   At 10.40 p.m. on Tuesday two… +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── carried by all: 5, 3 not sure ──────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …inspectors found cracks in 48 of…    2?        1~        1            3   2
~ dd                             cc                  dd
| =  Transport Minister Ilse Marwick, who… 8 9       6         6            3   2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =  Tomas Reke, who leads the opposition… 22        11        10 11?       3   2
~ ss
|
|
|
|
|
|
|
|─── titles ─────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|   1 wendlow-courier ‘We are an island’: Wendlow wakes up without its bridge
~   CCCCCCCCCCCCCCCCC
|   2 Radio Orle      Cracks force closure of Tallow Bridge
~   CCCCCCCCCCCC
|   3 standard        Tallow Bridge closed after inspectors find cracks
~   CCCCCCCCCC
|
| 5 statements               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,42
