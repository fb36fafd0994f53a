# The strip on small screens: figures give way, the differences are named.
size 60x24
args data/sample/harbour
keys ]c ]c
screen
| 1 berth  2 gazette (3 Port Alde…)(4 sundtv)(5 the-whist…)
~kkkkkkkkkCCCCCCCCCCCffffffffffffffffffffffffffffffffffffff
| 1 berth  15 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … Oskar Tveit would be the first of its kind since the
~s ff
|     licensing act of 2008.
|~ 10>  "The radar saw everything and nobody was looking,"
~kkkkk  SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|     Runa Fjeld, who chairs the pilots' union, told this
~kkkkkccccccccccSSSSSSwwwwwwSSSSSSSSSSSSSSSSSSSSwwwwwwwww
|     magazine.
~kkkkkwwwwwwwwS
|+ 11 She called for compulsory pilotage for all vessels of
~u ff
|     more than 500 tons.
| 2 gazette  17 sentences, 2 set apart ──────────────────────
~CCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbb
|=  … but 48 were treated for cuts and broken bones.
~s ff
|~? 4 The injured were taken to the hospital in Ellerwick.
~d?ff
|~  5┃  "The radar saw everything and nobody was looking,"
~d ffm  llllllllllllllllllllllllllllllllllllllllllllllllll
|    ┃said Runa Fjeld, who heads the pilots' union.
~    mwwwwlllllllllllllllllwwwwwlllllllllllllllllll
|=  6   The barge was showing no lights at the time,
~s ff
|     according to the coastguard.
|=  7 It had failed a safety inspection in January.
~s ff
|── ~ 10 berth: divergent ── linked in 3 of 4 others ────────
~bbddddddCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffbbbbbbbb
| 2 gazette    ~  5 0.85 1.00 sure same, no difference found
~ CCCCCCCCC    d    ffffffffff
| 3 Port Alde… no linked sentence; nearest: 9 at 0.10
~ CCCCCCCCCCCC ffffffffffffffffffffffffffffffffffffff
| 4 sundtv     ~  5 0.85 1.00 sure same, no difference found
~ CCCCCCCC     d    ffffffffff
| 5 the-whist… ~  7 0.39 0.91 sure attribution differs: Runa
~ CCCCCCCCCCCC d    ffffffffff     ddddddddddddddddddddddddd
|                                  Fjeld / Edda Rolfsen
~                                  dddddddddddddddddddd
| berth 10/15    =shared ~divergent +unique ?not sure ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
size 60x15
screen
| 1 berth (2 gazette)(3 Port Alde…)(4 sundtv)(5 the-whist…)
~kkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffff
| 1 berth  15 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … Oskar Tveit would be the first of its kind since the
~s ff
|     licensing act of 2008.
|~ 10>  "The radar saw everything and nobody was looking,"
~kkkkk  SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|     Runa Fjeld, who chairs the pilots' union, told this
~kkkkkccccccccccSSwwwwwwwwwwSSSSSSSSSSSSSSSSSSSSwwwwwwwww
|     magazine.
~kkkkkwwwwwwwwS
|+ 11 She called for compulsory pilotage for all vessels of
~u ff
|     more than 500 tons.
|+?12   Ports on this coast have cut the number of night
~u?ff
|     pilots by a third since 2019, according to figures of
|── ~ 10 berth: divergent ── linked in 3 of 4 others ────────
~bbddddddCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffbbbbbbbb
| 5 the-whist… ~  7 0.39 0.91 sure attribution differs: Runa
~ CCCCCCCCCCCC d    ffffffffff     ddddddddddddddddddddddddd
|                                  Fjeld / Edda Rolfsen
~                                  dddddddddddddddddddd
| berth 10/15    =shared ~divergent +unique ?not sure ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
size 40x10
screen
|  1 berth =6~2+7 (2 gazette =13~4)     >
~Ckkkkkkkkkkkkkkkkfffffffffffffffff     C
| 1 berth  15 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~ 10>  "The radar saw everything and
~kkkkk  SSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|     nobody was looking," Runa Fjeld,
~kkkkkSSSSSSSSSSSSSSSSSSSSSccccccccccS
|     who chairs the pilots' union, told
~kkkkkwwwwwwwwwwSSSSSSSSSSSSSSSSSSSSwwww
|     this magazine.
~kkkkkwwwwwwwwwwwwwS
|── ~ 10 berth: divergent ───────────────
~bbddddddCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbb
| the-w… ~  7 attribution differs: Runa
~ CCCCCC d    ddddddddddddddddddddddddd
|             Fjeld / Edda Rolfsen
~             dddddddddddddddddddd
| berth 10/15                     ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,5
