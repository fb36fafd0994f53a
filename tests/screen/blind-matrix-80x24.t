# The same in the matrix.
size 80x24
args data/sample/bridge
keys A m
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 A  2 B (3 C)                                           one origin: B=C (NPA)
~kkkkkCCCCCfffff                                           CCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)              1 A       2 B       3 C        out ori
~    ffffffffffffffffffffffff              kkk       CCC       CCC        fff fff
|>   titles  ‘We are an island’: Wendlow…  yes       yes       yes
~kkk hhhhhhhhSSSSSSSSSSSSSSSSSSSSSSSSSSS   kkk       fff       fff
|    leads   At 10.40 p.m. on Tuesday two… +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …inspectors found cracks in 48 of…    2?        1~        1            3   2
~ dd                             cc                  dd
| =? The closure cuts the only direct…     4?        2         2            3   2
~ ss
| =  “We could no longer vouch for a…      5         4         4            3   2
~ ss
| ~? …one, had begun on Monday.            6~?       5         5            3   2
~ dd                    cccccc             ddd
| ~? …Piet Orsmond, resigned a few hours…  7~?       8         8 9?         3   2
~ dd                cccccccc               ddd
| =  Transport Minister Ilse Marwick, who… 8 9       6         6            3   2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| ~? …of bridges in the region rose by 12… 12~       12        12           3   2
~ dd                           cccc        ddd
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =? …built in 1968 by Ostra Steel,…       20?       15        17           3   2
~ ss
| =  Tomas Reke, who leads the opposition… 22        11        10 11?       3   2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|─── titles ─────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|   1 A ‘We are an island’: Wendlow wakes up without its bridge
~   CCC
|   2 B Cracks force closure of Tallow Bridge
~   CCC
|   3 C Tallow Bridge closed after inspectors find cracks
~   CCC
|
| 26 statements              = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,42
