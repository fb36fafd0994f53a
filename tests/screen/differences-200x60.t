# The same with five outlets and reasons.
size 200x60
args data/sample/harbour
keys ] c
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all, 1 not sure · 16 only in one, 13 not sure                                                             m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                             ffffffffffffffff
| 1 berth  2 gazette  3 Port Alden Pilot  4 sundtv (5 the-whistle.example)                                                                                              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffffff                                                                                              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 berth  15 sentences                            │ 2 gazette  17 sentences, 2 set apart ───────────│ 3 Port Alden Pilot  17 sentences ───────────────│ 4 sundtv  16 sentences, 1 set apart ────────────
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbCCCCCCCCCCCCCCCCCCCfffffffffffffffbbbbbbbbbbbbbbbbCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbb
| Port Alden collision puts night pilotage back on │=  … of its tanks, the coastguard said.          │=? 1 The first oil came in at Gull Steps shortly │
~ tttttttttttttttttttttttttttttttttttttttttttttttt bs ff                                             bs?ff                                             b
| the agenda                                       │=  2 Nearly 300,000 litres of heavy oil ran into │     before six on Wednesday morning, thick as   │=  2 Nearly 300,000 litres of heavy oil ran into
~ tttttttttt                                       bs ff                                             b                                                 bs ff
| Halvard Ness                                     │     the sea.                                    │     porridge and smelling of garages.           │     the sea, and the first of it washed ashore
~ ffffffffffff                                     b                                                 b                                                 b
|                                                  │                                                 │                                                 │     at dawn on Wednesday.
~                                                  b                                                 b                                                 b
|=  1 Tuesday's collision between the ro-ro ferry  │=  3 None of the 212 people aboard the ferry was │=  2 Eleven hours earlier the barge Heron 3 had  │
~s ff                                              bs ff                                             bs ff                                             b
|     Lady Maren and the bunker barge Heron 3 off  │     killed, but 48 were treated for cuts and    │     run into the side of the ferry Lady Maren   │=  3 None of the 212 people aboard the ferry was
~                                                  b                                                 b                                                 bs ff
|     Port Alden is likely to reopen the argument  │     broken bones.                               │     just outside Port Alden harbour, and one of │     killed, but 48 were treated for cuts and
~                                                  b                                                 b                                                 b
|     over pilotage in small harbours.             │=  4 The injured were taken to the hospital in   │     the barge’s tanks had burst.                │     broken bones.
~                                                  bs ff                                             b                                                 b
|                                                  │     Ellerwick.                                  │=  3 The coastguard puts the loss at 297,400     │=  4 The injured were taken to hospital in
~                                                  b                                                 bs ff                                             bs ff
|=? 2 According to the coastguard's preliminary    │                                                 │     litres of oil.                              │     Ellerwick.
~s?ff                                              b                                                 b                                                 b
|     report, the ferry, making nine knots, hit the│=  5 "The radar saw everything and nobody was    │                                                 │
~                                                  bs ff                                             b                                                 b
|     barge abaft the beam and opened the aftermost│     looking," said Runa Fjeld, who heads the    │=  4 Forty-eight passengers were hurt, most of   │=  5 “The radar saw everything and nobody was
~                                                  b                                                 bs ff                                             bs ff
|     tank.                                        │     pilots' union.                              │     them in the cafeteria, and all were in the  │     looking,” said Runa Fjeld, head of the
~                                                  b                                                 b                                                 b
|=  3 The report puts the spill at 297,400 litres  │                                                 │     hospital at Ellerwick by nine.              │     pilots’ union.
~s ff                                              b                                                 b                                                 b
|     of heavy fuel oil.                           │=  6 The barge was showing no lights at the time,│                                                 │
~                                                  bs ff                                             b                                                 b
|=? 4 It states that the barge was carrying the    │     according to the coastguard.                │+? 5 Fisherman Kasper Lund stood on the mole and │=  6 The barge was showing no lights at the time,
~s?ff                                              b                                                 bu?ff                                             bs ff
|     prescribed lights.                           │=  7 It had failed a safety inspection in        │     watched his nets turn black.                │     according to the coastguard.
~                                                  bs ff                                             b                                                 b
|                                                  │     January.                                    │+  6 “That is my spring gone,” he said.          │
~                                                  b                                                 bu ff                                             b
|+? 5 Heron 3 belongs to Sund Bunkering, a company │                                                 │=  7 A ban on fishing within ten nautical miles  │=  7 Police questioned the captain of the ferry,
~u?ff                                              b                                                 bs ff                                             bs ff
|     with two vessels.                            │=  8 Police questioned the ferry's captain,      │     of the harbour mouth took effect at noon.   │     Torben Aske, for three hours on Wednesday
~                                                  bs ff                                             b                                                 b
|=  6 The barge was detained in January after      │     Torben Aske, for three hours on Wednesday   │                                                 │     before letting him go.
~s ff                                              b                                                 b                                                 b
|     failing a safety inspection, but was released│     and let him go.                             │+? 8 On the beach some sixty pupils of the Alden │
~                                                  b                                                 bu?ff                                             b
|     within a week.                               │                                                 │     school filled buckets until the fire brigade│=  8 Environment Minister Oskar Tveit said the
~                                                  b                                                 b                                                 bs ff
|                                                  │=  9 Environment Minister Oskar Tveit said the   │     sent them home.                             │     licence of the ferry company, Sound Lines,
~                                                  bs ff                                             b                                                 b
|+? 7 Sound Lines, which has run the crossing since│     licence of the ferry company, Sound Lines,  │                                                 │     would be reviewed.
~u?ff                                              b                                                 b                                                 b
|     1994, is insured with the Norden Mutual Club.│     would be reviewed.                          │+? 9 The harbour’s own log, seen by the Pilot,   │
~                                                  b                                                 bu?ff                                             b
|=  8>Its managing director, Jannik Solm, said: "We│= 10┃"We are not alone to blame for this," the   │     shows that the ferry asked the barge for its│=  9┃“We are not to blame for this,” the
~kkkkklllllllllllllllllllllllllllllllllllllllllllllbs ffmlllllllllllllllllllllllllllllllllllllllll   b                                                 bs ffmlllllllllllllllllllllllllllllllllll
|     are not alone to blame for this, and the     │    ┃company's managing director, Jannik Solm,   │     position twice and got no answer.           │    ┃company’s managing director, Jannik Solm,
~kkkkkllllllllllllllllllllllllllllllllllllllll     b    mlllllllllllllllllllllllllllllllllllllllll   b                                                 b    mlllllllllllllllllllllllllllllllllllllllll
|     inquiry will show it."                       │    ┃told reporters.                             │=?10 Harbour master Edda Rolfsen would not       │    ┃told reporters.
~kkkkkllllllllllllllllllllll                       b    mlllllllllllllll                             bs?ff                                             b    mlllllllllllllll
|=  9 The licence review announced by Environment  │= 11 The barge belongs to Brask Marine, which    │     discuss the log.                            │= 10 The barge belongs to Brask Marine, which
~s ff                                              bs ff                                             b                                                 bs ff
|     Minister Oskar Tveit would be the first of   │     declined to comment.                        │~?11 She said only that the harbour, shut since  │     declined to comment.
~                                                  b                                                 bd?ff                                             b
|     its kind since the licensing act of 2008.    │                                                 │     the accident, would open to ships again on  │
~                                                  b                                                 b                                                 b
|                                                  │~?12 The harbour is closed to shipping and is    │     Thursday.                                   │~?11 The harbour is closed to shipping and is
~                                                  bd?ff                                             b                                                 bd?ff
|= 10 "The radar saw everything and nobody was     │     expected to reopen on Friday.               │                                                 │     expected to reopen on Friday.
~s ff                                              b                                                 b                                                 b
|     looking," Runa Fjeld, who chairs the pilots' │= 13 Fishing has been banned within ten nautical │= 12 The barge was failed by safety inspectors in│= 12 Fishing has been banned within ten nautical
~                                                  bs ff                                             bs ff                                             bs ff
|     union, told this magazine.                   │     miles of the harbour mouth.                 │     January, a list on the coastguard’s website │     miles of the harbour mouth.
~                                                  b                                                 b                                                 b
|+ 11 She called for compulsory pilotage for all   │                                                 │     shows.                                      │
~u ff                                              b                                                 b                                                 b
|     vessels of more than 500 tons.               │=?14 Fourteen boats were laying booms on         │= 13 Its owner, Brask Marine, would not comment. │=?13 A Sund TV drone filmed a slick six
~                                                  bs?ff                                             bs ff                                             bs?ff
|                                                  │     Wednesday around a slick six kilometres     │                                                 │     kilometres long drifting south in the
~                                                  b                                                 b                                                 b
|+?12 Ports on this coast have cut the number of   │     long.                                       │= 14 Governor Lea Winther came to the beach in   │     afternoon.
~u?ff                                              b                                                 bs ff                                             b
|── = 8 berth: shared ── 4 of 5 outlets, 3 origins ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbsssssCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  2 gazette           10 …the company's managing director, Jannik Solm, told reporters.
~s  CCCCCCCCC          fff
|=  4 sundtv             9 …the company’s managing director, Jannik Solm,…
~s  CCCCCCCC           fff
|=  5 the-whistle       12 But Sound Lines boss Jannik Solm hit back: “We are not alone to blame for this.”
~s  CCCCCCCCCCCCC      fff
|   not found: 3 Port Alden …
~   fffffffffffffffffffffffff
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
|                                                                                                                                                               e why, with figures   Enter all wordings
~                                                                                                                                                               ffffffffffffffffffffffffffffffffffffffff
| berth 8/15                                                                                                                                      = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 29,5
