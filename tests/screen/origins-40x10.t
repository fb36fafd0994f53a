# Which outlets carry one text.
size 40x10
args data/sample/bridge
keys O j l
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 3 outlets, 2   1 wend… 2 Radi… 3 stan…
~ ttttttttttttt  CCCCCCC CCCCCCC kkkkkkk
|    2 Radio Orle: one agency with standa
~    ffffffffffffffffffffffffffffffffffff
|    2 Radio Orle: wording in common with
~    ffffffffffffffffffffffffffffffffffff
|  2 Radio Orle  80/3            80/64
~                                CCCCC
|> 3 standard  N 88/3    88/69
~k SSSSSSSSSSSSS         CCCCC   kkkkkkk
|─── 3 standard ─────────────────────────
~bbbhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbb
| 2 Radio Orle: one agency with standard:
~ CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| NPA
~ CCC
| origins: % of sentences/words,… ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,32
