# Four of five outlets side by side.
size 200x60
args data/sample/harbour
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all, 1 not sure · 16 only in one, 13 not sure                                                             m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                             ffffffffffffffff
| 1 berth  2 gazette  3 Port Alden Pilot  4 sundtv (5 the-whistle.example)                                                                                              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffffff                                                                                              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 berth  15 sentences                            │ 2 gazette  17 sentences, 2 set apart ───────────│ 3 Port Alden Pilot  17 sentences ───────────────│ 4 sundtv  16 sentences, 1 set apart ────────────
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbCCCCCCCCCCCCCCCCCCCfffffffffffffffbbbbbbbbbbbbbbbbCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbb
| Port Alden collision puts night pilotage back on │ Ferry strikes fuel barge at Port Alden, oil     │=? 1 The first oil came in at Gull Steps shortly │ Oil spill after ferry and barge collide outside
~ tttttttttttttttttttttttttttttttttttttttttttttttt b ttttttttttttttttttttttttttttttttttttttttttt     bs?ff                                             b ttttttttttttttttttttttttttttttttttttttttttttttt
| the agenda                                       │ spills into sea                                 │     before six on Wednesday morning, thick as   │ Port Alden
~ tttttttttt                                       b ttttttttttttttt                                 b                                                 b tttttttttt
| Halvard Ness                                     │ NPA                                             │     porridge and smelling of garages.           │ NPA
~ ffffffffffff                                     b fff                                             b                                                 b fff
|                                                  │                                                 │                                                 │
~                                                  b                                                 b                                                 b
|=  1>Tuesday's collision between the ro-ro ferry  │=  1┃The car ferry Lady Maren struck the fuel    │=  2┃Eleven hours earlier the barge Heron 3 had  │=  1┃The car ferry Lady Maren struck the fuel
~kkkkklllllllllllllllllllllllllllllllllllllllllll  bs ffmllllllllllllllllllllllllllllllllllllllll    bs ffmllllllllllllllllllllllllllllllllllllllllll  bs ffmllllllllllllllllllllllllllllllllllllllll
|     Lady Maren and the bunker barge Heron 3 off  │    ┃barge Heron 3 at the entrance to Port Alden │    ┃run into the side of the ferry Lady Maren   │    ┃barge Heron 3 at the entrance to Port Alden
~kkkkklllllllllllllllllllllllllllllllllllllllllll  b    mlllllllllllllllllllllllllllllllllllllllllll b    mlllllllllllllllllllllllllllllllllllllllll   b    mlllllllllllllllllllllllllllllllllllllllllll
|     Port Alden is likely to reopen the argument  │    ┃harbour on Tuesday evening, tearing open one│    ┃just outside Port Alden harbour, and one of │    ┃harbour on Tuesday evening, tearing open one
~kkkkklllllllllllllllllllllllllllllllllllllllllll  b    mllllllllllllllllllllllllllllllllllllllllllllb    mlllllllllllllllllllllllllllllllllllllllllll b    mllllllllllllllllllllllllllllllllllllllllllll
|     over pilotage in small harbours.             │    ┃of its tanks, the coastguard said.          │    ┃the barge’s tanks had burst.                │    ┃of its tanks, the coastguard said.
~kkkkkllllllllllllllllllllllllllllllll             b    mllllllllllllllllllllllllllllllllll          b    mllllllllllllllllllllllllllll                b    mllllllllllllllllllllllllllllllllll
|                                                  │=  2 Nearly 300,000 litres of heavy oil ran into │=  3 The coastguard puts the loss at 297,400     │
~                                                  bs ff                                             bs ff                                             b
|=? 2 According to the coastguard's preliminary    │     the sea.                                    │     litres of oil.                              │=  2 Nearly 300,000 litres of heavy oil ran into
~s?ff                                              b                                                 b                                                 bs ff
|     report, the ferry, making nine knots, hit the│                                                 │                                                 │     the sea, and the first of it washed ashore
~                                                  b                                                 b                                                 b
|     barge abaft the beam and opened the aftermost│=  3 None of the 212 people aboard the ferry was │=  4 Forty-eight passengers were hurt, most of   │     at dawn on Wednesday.
~                                                  bs ff                                             bs ff                                             b
|     tank.                                        │     killed, but 48 were treated for cuts and    │     them in the cafeteria, and all were in the  │
~                                                  b                                                 b                                                 b
|=  3 The report puts the spill at 297,400 litres  │     broken bones.                               │     hospital at Ellerwick by nine.              │=  3 None of the 212 people aboard the ferry was
~s ff                                              b                                                 b                                                 bs ff
|     of heavy fuel oil.                           │=  4 The injured were taken to the hospital in   │                                                 │     killed, but 48 were treated for cuts and
~                                                  bs ff                                             b                                                 b
|=? 4 It states that the barge was carrying the    │     Ellerwick.                                  │+? 5 Fisherman Kasper Lund stood on the mole and │     broken bones.
~s?ff                                              b                                                 bu?ff                                             b
|     prescribed lights.                           │                                                 │     watched his nets turn black.                │=  4 The injured were taken to hospital in
~                                                  b                                                 b                                                 bs ff
|                                                  │=  5 "The radar saw everything and nobody was    │+  6 “That is my spring gone,” he said.          │     Ellerwick.
~                                                  bs ff                                             bu ff                                             b
|+? 5 Heron 3 belongs to Sund Bunkering, a company │     looking," said Runa Fjeld, who heads the    │=  7 A ban on fishing within ten nautical miles  │
~u?ff                                              b                                                 bs ff                                             b
|     with two vessels.                            │     pilots' union.                              │     of the harbour mouth took effect at noon.   │=  5 “The radar saw everything and nobody was
~                                                  b                                                 b                                                 bs ff
|=  6 The barge was detained in January after      │                                                 │                                                 │     looking,” said Runa Fjeld, head of the
~s ff                                              b                                                 b                                                 b
|     failing a safety inspection, but was released│=  6 The barge was showing no lights at the time,│+? 8 On the beach some sixty pupils of the Alden │     pilots’ union.
~                                                  bs ff                                             bu?ff                                             b
|     within a week.                               │     according to the coastguard.                │     school filled buckets until the fire brigade│
~                                                  b                                                 b                                                 b
|                                                  │=  7 It had failed a safety inspection in        │     sent them home.                             │=  6 The barge was showing no lights at the time,
~                                                  bs ff                                             b                                                 bs ff
|+? 7 Sound Lines, which has run the crossing since│     January.                                    │                                                 │     according to the coastguard.
~u?ff                                              b                                                 b                                                 b
|     1994, is insured with the Norden Mutual Club.│                                                 │+? 9 The harbour’s own log, seen by the Pilot,   │
~                                                  b                                                 bu?ff                                             b
|=  8 Its managing director, Jannik Solm, said: "We│=  8 Police questioned the ferry's captain,      │     shows that the ferry asked the barge for its│=  7 Police questioned the captain of the ferry,
~s ff                                              bs ff                                             b                                                 bs ff
|     are not alone to blame for this, and the     │     Torben Aske, for three hours on Wednesday   │     position twice and got no answer.           │     Torben Aske, for three hours on Wednesday
~                                                  b                                                 b                                                 b
|     inquiry will show it."                       │     and let him go.                             │=?10 Harbour master Edda Rolfsen would not       │     before letting him go.
~                                                  b                                                 bs?ff                                             b
|=  9 The licence review announced by Environment  │                                                 │     discuss the log.                            │
~s ff                                              b                                                 b                                                 b
|     Minister Oskar Tveit would be the first of   │=  9 Environment Minister Oskar Tveit said the   │~?11 She said only that the harbour, shut since  │=  8 Environment Minister Oskar Tveit said the
~                                                  bs ff                                             bd?ff                                             bs ff
|     its kind since the licensing act of 2008.    │     licence of the ferry company, Sound Lines,  │     the accident, would open to ships again on  │     licence of the ferry company, Sound Lines,
~                                                  b                                                 b                                                 b
|                                                  │     would be reviewed.                          │     Thursday.                                   │     would be reviewed.
~                                                  b                                                 b                                                 b
|= 10 "The radar saw everything and nobody was     │= 10 "We are not alone to blame for this," the   │                                                 │
~s ff                                              bs ff                                             b                                                 b
|     looking," Runa Fjeld, who chairs the pilots' │     company's managing director, Jannik Solm,   │= 12 The barge was failed by safety inspectors in│=  9 “We are not to blame for this,” the
~                                                  b                                                 bs ff                                             bs ff
|     union, told this magazine.                   │     told reporters.                             │     January, a list on the coastguard’s website │     company’s managing director, Jannik Solm,
~                                                  b                                                 b                                                 b
|+ 11 She called for compulsory pilotage for all   │= 11 The barge belongs to Brask Marine, which    │     shows.                                      │     told reporters.
~u ff                                              bs ff                                             b                                                 b
|     vessels of more than 500 tons.               │     declined to comment.                        │= 13 Its owner, Brask Marine, would not comment. │= 10 The barge belongs to Brask Marine, which
~                                                  b                                                 bs ff                                             bs ff
|                                                  │                                                 │                                                 │     declined to comment.
~                                                  b                                                 b                                                 b
|+?12 Ports on this coast have cut the number of   │~?12 The harbour is closed to shipping and is    │= 14 Governor Lea Winther came to the beach in   │
~u?ff                                              bd?ff                                             bs ff                                             b
|── = 1 berth: shared ── 5 of 5 outlets, 4 origins ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbsssssCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  2 gazette            1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday evening,…
~s  CCCCCCCCC          fff
|=  4 sundtv             1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday evening,…
~s  CCCCCCCC           fff
|=? 3 Port Alden Pilot   2 Eleven hours earlier the barge Heron 3 had run into the side of the ferry Lady Maren just outside Port Alden harbour,…                                               not sure
~s? CCCCCCCCCCCCCCCCCC fff                                                                                                                                                                     ?????????
|=? 5 the-whistle        1 A packed car ferry ploughed into a barge full of fuel outside Port Alden on Tuesday night,…                                                                          not sure
~s? CCCCCCCCCCCCC      fff                                                                                                                                                                     ?????????
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
| berth 1/15                                                                                                                                      = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,5
