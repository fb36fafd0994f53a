# The same among the origins.
size 80x24
args data/sample/bridge
keys O A
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 A  2 B (3 C)                                           one origin: B=C (NPA)
~kkkkkCCCCCfffff                                           CCCCCCCCCCCCCCCCCCCCC
| 3 outlets, 2 origins                       1 A         2 B         3 C
~ tttttttttttttttttttt                       CCC         CCC         kkk
|─── one origin: 2 articles ─────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2 B: one agency with C: NPA
~    fffffffffffffffffffffffffff
|    2 B: wording in common with C: 69 % of the shorter text
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffff
|> 2 B  2025-03-05  NPA                      80/3                    80/64
~k SSSSSSSSSSSSSSSSSSSS                                              kkkkkkkkkkk
|  3 C  NPA                                  88/3        88/69
~                                                        CCCCC
|─── an origin each: 1 ──────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|  1 A  2025-03-05                                       65/2        61/2
|─── in time, as far as dates tell it ───────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2025-03-05: 1 A, 2 B (cannot order)
~    fffffffffffffffffffffffffffffffffff
|    no date: 3 C (cannot order)
~    fffffffffffffffffffffffffff
|
|
|
|
|
|─── 2 B and 3 C: one origin ────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| 2 B: one agency with C: NPA
~ CCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 B: wording in common with C: 69 % of the shorter text
~ CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 B: 12 of 15 sentences linked, 64 % of its words in the same long rows
| 3 C: 15 of 17 sentences linked, 69 % of its words in the same long rows
| origins: % of sentences/words, Enter panes   =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,68
