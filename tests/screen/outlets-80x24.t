# Tab goes to the linked sentence; a number brings in an outlet that was not in view.
size 80x24
args data/sample/harbour
keys j Tab
screen
| 5 outlets, 4 origins   1 difference, 1 not sure · 2 by all · 16 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 berth  2 gazette (3 Port Alden Pilot)(4 sundtv)(5 the-whistle.example)
~CCCCCCCCCkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffff
| 1 berth · Halvard Ness  15 sentences ──────────────────────────────────────────
~CCCCCCCCffffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=? 2┃  According to the coastguard's preliminary report, the ferry, making    ┃=
~s?ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    ms
|    ┃nine knots, hit the barge abaft the beam and opened the aftermost tank.  ┃=
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  ms
|=  3 The report puts the spill at 297,400 litres of heavy fuel oil.           ┃+
~s ff                                                                          mu
|=? 4┃It states that the barge was carrying the prescribed lights.              +
~s?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll              u
|+? 5   Heron 3 belongs to Sund Bunkering, a company with two vessels.          =
~u?ff                                                                           s
|=  6 The barge was detained in January after failing a safety inspection, but  +
~s ff                                                                           u
|     was released within a week.                                               +
~                                                                               u
| 2 gazette · NPA  17 sentences, 2 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  4 The injured were taken to the hospital in Ellerwick.                      =
~s ff                                                                           s
|=  5   "The radar saw everything and nobody was looking," said Runa Fjeld,    ┃=
~s ff                                                                          ms
|     who heads the pilots' union.                                             ┃=
~                                                                              ms
|=  6>  The barge was showing no lights at the time, according to the          ┃=
~kkkkk  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll          ms
|     coastguard.                                                               ~
~kkkkklllllllllll                                                               d
|=  7 It had failed a safety inspection in January.                             =
~s ff                                                                           s
|=  8   Police questioned the ferry's captain, Torben Aske, for three hours on  =
~s ff                                                                           s
|── = 6 gazette: shared ── 4 of 5 outlets, 3 origins ────────────────────────────
~bbsssssCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  4 sundtv         6 The barge was showing no lights at the time,…
~s  CCCCCCCC       fff
|=? 5 the-whistle    8 The coastguard says the barge was sitting in…    not sure
~s? CCCCCCCCCCCCC  fff                                                 ?????????
|=? 1 berth          2 According to the coastguard's preliminary…       not sure
~s? CCCCCCC        fff                                                 ?????????
|   and 3 more: Enter shows them
~   ffffffffffffffffffffffffffff
| gazette 6/17               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 14,5
keys 5
screen
| 5 outlets, 4 origins   1 difference, 1 not sure · 2 by all · 16 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
|(1 berth) 2 gazette (3 Port Alden Pilot)(4 sundtv) 5 the-whistle.example
~fffffffffCCCCCCCCCCCffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkk
| 2 gazette · NPA  17 sentences, 2 set apart ────────────────────────────────────
~CCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  4 The injured were taken to the hospital in Ellerwick.                      =
~s ff                                                                           s
|=  5   "The radar saw everything and nobody was looking," said Runa Fjeld,    ┃=
~s ff                                                                          ms
|     who heads the pilots' union.                                             ┃=
~                                                                              ms
|=  6┃  The barge was showing no lights at the time, according to the          ┃=
~s ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll          ms
|    ┃coastguard.                                                               ~
~    mlllllllllll                                                               d
|=  7 It had failed a safety inspection in January.                             =
~s ff                                                                           s
|=  8   Police questioned the ferry's captain, Torben Aske, for three hours on  =
~s ff                                                                           s
| 5 the-whistle.example · 5 Mar · Vick Dorran  17 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=? 6   Almost 300,000 litres of thick black goo gushed out of the Heron 3.     +
~s?ff                                                                           u
|=  7   “The radar saw everything and nobody was looking,” fumed harbour        +
~s ff                                                                           u
|     master Edda Rolfsen.                                                     ┃=
~                                                                              ms
|=? 8>  The coastguard says the barge was sitting in the dark without a single ┃=
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll ms
|     lamp lit.                                                                ┃=
~kkkkklllllllll                                                                ms
|=  9 And it had flunked a safety check only in January!                        =
~s ff                                                                           s
|= 10   Detectives grilled skipper Torben Aske for three hours yesterday        =
~s ff                                                                           s
|── =? 8 the-whistle.example: shared, not sure ── 4 of 5 outlets, 3 origins ─────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbb
|=? 1 berth          2 According to the coastguard's preliminary…       not sure
~s? CCCCCCC        fff                                                 ?????????
|=? 2 gazette        6 The barge was showing no lights at the time,…    not sure
~s? CCCCCCCCC      fff                                                 ?????????
|=? 4 sundtv         6 The barge was showing no lights at the time,…    not sure
~s? CCCCCCCC       fff                                                 ?????????
|=? 3 Port Alden …  12 The barge was failed by safety inspectors in…    not sure
~s? CCCCCCCCCCCCCC fff                                                 ?????????
| the-whistle.example 8/17   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 14,5
