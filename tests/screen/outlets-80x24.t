# Tab goes to the linked sentence; a number brings in an outlet that was not in view.
size 80x24
args data/sample/harbour
keys j Tab
screen
| 1 ber… =6~2+7  2 gaz… =13~4 (3 Por… =10~2+5)(4 sun… =11~4+1)(5 the… =12~3+2)
~CCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffffffffffffffff
| 1 berth  15 sentences ─────────────────────────────────────────────────────────
~CCCCCCCCfffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Port Alden collision puts night pilotage back on the agenda
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| Halvard Ness
~ ffffffffffff
|=  1┃Tuesday's collision between the ro-ro ferry Lady Maren and the bunker barge
~s ffmllllllllllwwwwwwwwwwwwwwwwwlllllwwlwwllllllllllllllllllwwwlllllwwwwwwllllll
|    ┃Heron 3 off Port Alden is likely to reopen the argument over pilotage in
~    mllllllllwwwllllllllllllwwwwwwwwwllllwwwwwwlllllwwwwwwwwwwwwwwwwwwwwwwwww
|    ┃small harbours.
~    mwwwwwllllllllll
|=? 2┃  According to the coastguard's preliminary report, the ferry, making nine
~s?ffm  wwwwwwwwwlllllllllllllllllllllwwwwwwwwwwwwwwwwwwlllllllllllllwwwwwwwwwww
|    ┃knots, hit the barge abaft the beam and opened the aftermost tank.
~    mwwwwwllwwwlllllllllllwwwwwlllllwwwwwwwwllllllllllllwwwwwwwwwllllll
| 2 gazette  17 sentences, 2 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| Ferry strikes fuel barge at Port Alden, oil spills into sea
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| NPA
~ fff
|=  1>The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to
~kkkkkSSSSwwwSSSSSSSSSSSSSSSSSSwwwwwwSSSSSwwwwSSSSSSSSSSSSSSSwwSSSSSwwwwwwwwSSS
|     Port Alden harbour on Tuesday evening, tearing open one of its tanks, the
~kkkkkSSSSSSSSSSSSSSSSSSSwwSSSSSSSSSwwwwwwwSSwwwwwwwwwwwwwwwwwwwwwwwwwwwwwSSSSS
|     coastguard said.
~kkkkkwwwwwwwwwwwwwwwS
|=  2 Nearly 300,000 litres of heavy oil ran into the sea.
~s ff
|=  3   None of the 212 people aboard the ferry was killed, but 48 were treated
~s ff
|── = 1 gazette: shared ── linked in 4 of 4 others ──────────────────────────────
~bbsssssCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| 1 berth      =  1 sim 0.47 prob 1.00 sure     same, no difference found
~ CCCCCCC      s    fffffffffffffffffff
|              =? 2 sim 0.23 prob 0.81 not sure overlap, no difference found
~              s?   fffffffffffffffffff????????
| 3 Port Alde… =  2 sim 0.52 prob 1.00 sure     same, no difference found
~ CCCCCCCCCCCC s    fffffffffffffffffff
| 4 sundtv     =  1 sim 1.00 prob 1.00 sure     same, no difference found
~ CCCCCCCC     s    fffffffffffffffffff
| 5 the-whist… =  1 sim 0.50 prob 1.00 sure     same, no difference found
~ CCCCCCCCCCCC s    fffffffffffffffffff
| gazette 1/17            = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 12,5
keys 5 pause
screen
|(1 ber… =6~2+7) 2 gaz… =13~4 (3 Por… =10~2+5)(4 sun… =11~4+1) 5 the… =12~3+2
~fffffffffffffffCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkk
| 2 gazette  17 sentences, 2 set apart ──────────────────────────────────────────
~CCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Ferry strikes fuel barge at Port Alden, oil spills into sea
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| NPA
~ fff
|=  1┃The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to
~s ffmwwwlllllllllllwwwwwwwwwwwwwwwwwwwwwllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwww
|    ┃Port Alden harbour on Tuesday evening, tearing open one of its tanks, the
~    mlllllllllllwwwwwwwllllllllllllwwwwwwwllwwwwwwwwwwwwlllllllllllllllllllwww
|    ┃coastguard said.
~    mwwwwwwwwwwwwwwwl
|=  2 Nearly 300,000 litres of heavy oil ran into the sea.
~s ff
|=  3   None of the 212 people aboard the ferry was killed, but 48 were treated
~s ff
| 5 the-whistle.example  17 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| HORROR AT THE HARBOUR: Ferry rams oil barge with 212 on board
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| Vick Dorran · 2026-03-05
~ ffffffffffffffffffffffff
|=  1>A packed car ferry ploughed into a barge full of fuel outside Port Alden on
~kkkkkwwwwwwwwSSSSSSSSSSSwwwwwwwwwwwwwwwSSSSSSSwwwwSSSSSSSSSwwwwwwwSSSSSSSSSSSSSS
|     Tuesday night, ripping a hole in one of its tanks.
~kkkkkSSSSSSSSwwwwwSSwwwwwwwwwwwwwwwwwSSSSSSSSSSSSSSSSSS
|=? 2   Terrified passengers were flung across the decks of the Lady Maren as
~s?ff
|     cars slid into each other below.
|+  3 Gran Elsbet Moen, 71, told The Whistle she saw her hatchback “waltz past
~u ff
|── = 1 the-whistle.example: shared ── linked in 4 of 4 others ──────────────────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffbbbbbbbbbbbbbbbbbb
| 1 berth      =  1 sim 0.23 prob 0.90 not sure overlap, no difference found
~ CCCCCCC      s    fffffffffffffffffff????????
|              =? 2 sim 0.17 prob 0.69 not sure overlap, no difference found
~              s?   fffffffffffffffffff????????
| 2 gazette    =  1 sim 0.50 prob 1.00 sure     same, no difference found
~ CCCCCCCCC    s    fffffffffffffffffff
| 3 Port Alde… =  2 sim 0.34 prob 0.97 sure     overlap, no difference found
~ CCCCCCCCCCCC s    fffffffffffffffffff
| 4 sundtv     =  1 sim 0.50 prob 1.00 sure     same, no difference found
~ CCCCCCCC     s    fffffffffffffffffff
| the-whistle.example 1/17      = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 12,5
