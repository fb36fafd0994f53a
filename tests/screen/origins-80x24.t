# Which outlets carry one text.
size 80x24
args data/sample/bridge
keys O
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 3 outlets, 2 origins                       1 wendlow-… 2 Radio Or… 3 standard
~ tttttttttttttttttttt                       CCCCCCCCCCC CCCCCCCCCCC kkkkkkkkkk
|─── one origin: 2 articles ─────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2 Radio Orle: one agency with standard: NPA
~    fffffffffffffffffffffffffffffffffffffffffff
|    2 Radio Orle: wording in common with standard: 69 % of the shorter text
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|> 2 Radio Orle  2025-03-05  NPA             80/3                    80/64
~k SSSSSSSSSSSSSSSSSSSSSSSSSSSSS                                     kkkkkkkkkkk
|  3 standard  NPA                           88/3        88/69
~                                                        CCCCC
|─── an origin each: 1 ──────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|  1 wendlow-courier  2025-03-05                         65/2        61/2
|─── in time, as far as dates tell it ───────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2025-03-05: 1 wendlow-courier, 2 Radio Orle (cannot order)
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    no date: 3 standard (cannot order)
~    ffffffffffffffffffffffffffffffffff
|
|
|
|
|
|─── 2 Radio Orle and 3 standard: one origin ────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| 2 Radio Orle: one agency with standard: NPA
~ CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 Radio Orle: wording in common with standard: 69 % of the shorter text
~ CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 Radio Orle: 12 of 15 sentences linked, 64 % of its words in the same long
| rows
| origins: % of sentences/words, Enter panes   =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,68
keys j j l
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 3 outlets, 2 origins                       1 wendlow-… 2 Radio Or… 3 standard
~ tttttttttttttttttttt                       CCCCCCCCCCC CCCCCCCCCCC kkkkkkkkkk
|─── one origin: 2 articles ─────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2 Radio Orle: one agency with standard: NPA
~    fffffffffffffffffffffffffffffffffffffffffff
|    2 Radio Orle: wording in common with standard: 69 % of the shorter text
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  2 Radio Orle  2025-03-05  NPA             80/3                    80/64
~                                                                    CCCCC
|  3 standard  NPA                           88/3        88/69
~                                                        CCCCC
|─── an origin each: 1 ──────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|> 1 wendlow-courier  2025-03-05                         65/2        61/2
~k SSSSSSSSSSSSSSSSSSSSSSSSSSSSS                                     kkkkkkkkkkk
|─── in time, as far as dates tell it ───────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|    2025-03-05: 1 wendlow-courier, 2 Radio Orle (cannot order)
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    no date: 3 standard (cannot order)
~    ffffffffffffffffffffffffffffffffff
|
|
|
|
|
|─── 1 wendlow-courier.example and 3 standard: two origins ──────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbb
| 1 wendlow-courier.example: 14 of 23 sentences linked, 2 % of its words in the
| same long rows
| 3 standard: 15 of 17 sentences linked, 3 % of its words in the same long rows
| Cannot order: not both have a date.
| origins: % of sentences/words, Enter panes   =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,68
keys Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example (2 Radio Orle) 3 standard            one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffCCCCCCCCCCCC           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~u?ff                                                                          md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~                                                                               d
|~? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             +
~kkkkkllllllllllllllllllllllllllcclllllllllllllllll                             u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 3 standard · NPA  17 sentences, 2 set apart ───────────────────────────────────
~CCCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 1┃The Tallow Bridge over the River Orle was closed to all traffic late on  ┃~
~d?ffmlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  md
|    ┃Tuesday after inspectors found cracks in 48 of its steel hangers, the    ┃+
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    mu
|    ┃regional roads authority said.                                            ~
~    mllllllllllllllllllllllllllllll                                            d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     forces drivers onto a detour of 62 kilometres.                            ~
~                                                                               d
|+? 3 Nearly 30,000 vehicles use the bridge on a working day.                   =
~u?ff                                                                           s
|=  4   "We could no longer vouch for a single lorry on that deck," the         =
~s ff                                                                           s
|── ~? 2 difference 1 of 4 · number may differ: 48 / 47 ─────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle     1 …closed to all traffic since late on Tuesday     not sure
~d? CCCCCCCCCCCC   fff                                                 ?????????
|                      after inspectors found cracks in 47 of its…
~                                                       cc
|=? 3 standard       1 …was closed to all traffic late on Tuesday       not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      after inspectors found cracks in 48 of its…
~                                                       cc
| wendlow-courier.example 2/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
