# The strip on small screens: figures give way, the differences are named.
size 60x24
args data/sample/harbour
keys ]c ]c
screen
| 5 outlets, 4 origins   1 difference, 1 not sure
~ ttttttttttttttttttttttttttttttttttttttttttttttt
| 1 berth  2 gazette (3 Port Alde…)(4 sundtv)(5 the-whist…)
~kkkkkkkkkCCCCCCCCCCCffffffffffffffffffffffffffffffffffffff
| 1 berth · Halvard Ness  15 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 7   Sound Lines, which has run the crossing since       =
~u?ff                                                       s
|     1994, is insured with the Norden Mutual Club.         =
~                                                           s
|=  8>Its managing director, Jannik Solm, said: "We are     +
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllll     u
|     not alone to blame for this, and the inquiry will    ┃+
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllll    mu
|     show it."                                            ┃=
~kkkkklllllllll                                            ms
|=  9 The licence review announced by Environment Minister  +
~s ff                                                       u
|     Oskar Tveit would be the first of its kind since the  +
~                                                           u
| 2 gazette · NPA  17 sentences, 2 set apart ────────────────
~CCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbbbbbbbbbbbb
|=  … of the ferry company, Sound Lines, would be           =
~s ff                                                       s
|     reviewed.                                             =
~                                                           s
|= 10┃"We are not alone to blame for this," the company's   =
~s ffmlllllllllllllllllllllllllllllllllllllllllllllllllll   s
|    ┃managing director, Jannik Solm, told reporters.      ┃=
~    mlllllllllllllllllllllllllllllllllllllllllllllll      ms
|= 11 The barge belongs to Brask Marine, which declined to ┃~
~s ff                                                      md
|     comment.                                              =
~                                                           s
|~?12   The harbour is closed to shipping and is expected   =
~d?ff                                                       s
|── = 8 berth: shared ── 4 of 5 outlets, 3 origins ──────────
~bbsssssCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbb
|=  2 gazette       10 …the company's managing…
~s  CCCCCCCCC      fff
|=  4 sundtv         9 …the company’s managing…
~s  CCCCCCCC       fff
|=  5 the-whistle   12 But Sound Lines boss Jannik…
~s  CCCCCCCCCCCCC  fff
|   not found: 3 Port Alden …
~   fffffffffffffffffffffffff
| no difference below here; 2 gazette has one at 10   ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBB
cursor 5,5
size 60x15
screen
| 1 berth (2 gazette)(3 Port Alde…)(4 sundtv)(5 the-whist…)
~kkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffff
| 1 berth · Halvard Ness  15 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 7   Sound Lines, which has run the crossing since       =
~u?ff                                                       s
|     1994, is insured with the Norden Mutual Club.         =
~                                                           s
|=  8>Its managing director, Jannik Solm, said: "We are     +
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllll     u
|     not alone to blame for this, and the inquiry will     =
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllll     s
|     show it."                                            ┃+
~kkkkklllllllll                                            mu
|=  9 The licence review announced by Environment Minister ┃=
~s ff                                                      ms
|     Oskar Tveit would be the first of its kind since the  +
~                                                           u
|     licensing act of 2008.                                +
~                                                           u
|= 10   "The radar saw everything and nobody was looking,"  +
~s ff                                                       u
|── = 8 berth: shared ── 4 of 5 outlets, 3 origins ──────────
~bbsssssCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbb
|=  2 gazette       10 …the company's managing…
~s  CCCCCCCCC      fff
|   and 2 more: Enter shows them
~   ffffffffffffffffffffffffffff
| no difference below here; 2 gazette has one at 10   ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBB
cursor 4,5
size 40x10
screen
| 1 ber… (2 gaz…)(3 Por…)(4 sun…)(5 the…)
~kkkkkkkkffffffffffffffffffffffffffffffff
| 1 berth · Halvard Ness  15 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  8>Its managing director, Jannik Solm,
~kkkkklllllllllllllllllllllllllllllllllll
|     said: "We are not alone to blame
~kkkkkllllllllllllllllllllllllllllllll
|     for this, and the inquiry will show
~kkkkklllllllllllllllllllllllllllllllllll
|     it."
~kkkkkllll
|── = 8 berth: shared ───────────────────
~bbsssssCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbb
|=  gazet…  10 …the company's managing…
~s  CCCCCC fff
|   and 2 more: Enter shows them
~   ffffffffffffffffffffffffffff
| no difference below here; 2 gazette ha…
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
cursor 2,5
