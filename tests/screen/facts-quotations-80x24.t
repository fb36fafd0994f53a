# One quotation in other words, and of another speaker.
size 80x24
args data/sample/bridge
keys F j j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| ~? 48 cracked hangers
~ d? CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 standard 1
~    ffffffffffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads…
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads…
~                                cc
|
| Quotations in other words, or of another speaker: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>   lay in a drawer for a year
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11 by Tomas Reke, 3 standard 10 by Tomas Reke (1 origin)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    It lay in a drawer for a year
~    wwCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10 by Mayor Anna Corvell
~    ffffffffffffffffffffffffffffffffffffffffff
|
| Statements of which outlets name other sources: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  ? the regional roads authority (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 1, 3 standard 1 (1 origin)
~    fffffffffffffffffffffffffffffffffffffff
|    …since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                            cc
| facts: wording 4/50        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 14,0
keys j Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  9 She told reporters there that nobody’s life had been “in immediate        ~
~s ff                                                                           d
|     danger”.                                                                  ~
~                                                                               d
|= 10>  “It lay in a drawer for a year,” Mayor Anna Corvell said of the report ┃~
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll md
|     that had named the hangers as the weak point of the bridge.              ┃~
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllllllllllllll              md
|+?11 She had asked the county for a copy three times, she said.                +
~u?ff                                                                           u
|~?12   Upkeep money for the region’s bridges fell by 12 percent last year,     +
~d?ff                                                                           u
|     the ministry’s figures show.                                              +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|+?10 One of them, the lorry driver Osk Brenner, said his round had taken       ~
~u?ff                                                                           d
|     three hours longer than usual.                                            =
~                                                                               s
|= 11┃  Tomas Reke, who leads the opposition on the county council, said a      ~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll      d
|    ┃report naming the hangers as a weak point “lay in a drawer for a year”    ~
~    mllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|    ┃and called for a public inquiry.                                         ┃+
~    mllllllllllllllllllllllllllllllll                                         mu
|~?12   According to the ministry, spending on the upkeep of bridges in the    ┃~
~d?ff                                                                          md
|     region rose by 12 percent last year.                                      =
~                                                                               s
|── = 10 wendlow-courier.example: shared ── 3 of 3 outlets, 2 origins ───────────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbb
|=  2 Radio Orle    11 …said a report naming the hangers as a weak…     also
~s  CCCCCCCCCCCC   fff                                                 fffff
|=  3 standard      10 …said a report naming the hangers as a weak…     also
~s  CCCCCCCCCC     fff                                                 fffff
|=? 2 Radio Orle    13 …said the mayor of Wendlow, Anna Corvell.        not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|=? 3 standard      13 The mayor of Wendlow, Anna Corvell,…             not sure
~s? CCCCCCCCCC     fff                                                 ?????????
| wendlow-courier.example 10/23      =shared ~divergent +unique ?not sure ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
