# The matrix: who says what, and where.
size 40x10
args data/sample/bridge
keys m j j j
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|    by how many  1    2    3     out ori
~    fffffffffff  k    C    C     fff fff
|    leads   At…  +?   ~?   ~?
~    hhhhhhhh     uu   dd   dd
|─── carried by all: 11, 8 not sure ─────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbb
| ~? …in 48 of…   2?   1~   1       3   2
~ dd     cc            dd
|>=? The closure… 4?   2    2       3   2
~kkk SSSSSSSSSSSS kk
|─── =? shared ──────────────────────────
~bbbsssssssssssbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  2 Radio O…   2 The closure cuts the…
~sssCCCCCCCCCC fff
|   … 2 more
~   ffffffff
| statement 2/26                  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,17
keys l l u
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|    by how many  1    2    3     out ori
~    fffffffffff  C    C    k     fff fff
| =  She said…    ·    7    7       2   1
~ ss              f
| =? The last…    21?  [5]  [5]+    1   1
~ ss                   fff  ffff
|─── only in one: 11, 6 not sure ────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbb
|>+? At 10.40…    1?   ·    ·       1   1
~kkk SSSSSSSSS         f    k
|─── +? unique ─ 1 of 3 outlets ─────────
~bbbuuuuuuuuuuubCCCCCCCCCCCCCCCCbbbbbbbbb
|+? 1 wendlow…   1 At 10.40 p.m. on…
~uuuCCCCCCCCCC fff
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
| row of one outlet 1 of 11       ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBB
cursor 5,27
