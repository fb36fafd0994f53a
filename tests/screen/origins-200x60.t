# Which outlets carry one text.
size 200x60
args data/sample/bridge
keys O
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 3 outlets, 2 origins                                                                                                                                         1 wendlow-co… 2 Radio Orle  3 standard
~ tttttttttttttttttttt                                                                                                                                         CCCCCCCCCCCCC CCCCCCCCCCCC  kkkkkkkkkk
|─── one origin: 2 articles ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2 Radio Orle: one agency with standard: NPA
~    fffffffffffffffffffffffffffffffffffffffffff
|    2 Radio Orle: wording in common with standard: 69 % of the shorter text
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|> 2 Radio Orle  2025-03-05  NPA                                                                                                                               80/3                        80/64
~k SSSSSSSSSSSSSSSSSSSSSSSSSSSSS                                                                                                                                                           kkkkkkkkkkkkk
|  3 standard  NPA                                                                                                                                             88/3          88/69
~                                                                                                                                                                            CCCCC
|─── an origin each: 1 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|  1 wendlow-courier  2025-03-05                                                                                                                                             65/2          61/2
|─── in time, as far as dates tell it ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2025-03-05: 1 wendlow-courier, 2 Radio Orle (cannot order)
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    no date: 3 standard (cannot order)
~    ffffffffffffffffffffffffffffffffff
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
|─── 2 Radio Orle and 3 standard: one origin ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| 2 Radio Orle: one agency with standard: NPA
~ CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 Radio Orle: wording in common with standard: 69 % of the shorter text
~ CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 Radio Orle: 12 of 15 sentences linked, 64 % of its words in the same long rows
| 3 standard: 15 of 17 sentences linked, 69 % of its words in the same long rows
| Cannot order: not both have a date.
|
|
|
|
| origins: % of sentences/words, Enter panes                                                                                                         = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,186
