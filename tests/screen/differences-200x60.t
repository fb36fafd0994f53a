# The same with five outlets and reasons.
size 200x60
args data/sample/harbour
keys ] c
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all, 1 not sure · 16 only in one, 13 not sure                                                             m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                             ffffffffffffffff
| 1 berth  2 gazette  3 Port Alden Pilot  4 sundtv (5 the-whistle.example)                                                                                              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffffff                                                                                              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 berth · Halvard Ness  15 sentences             │ 2 gazette · NPA  17 sentences, 2 set apart ─────│ 3 Port Alden Pilot · 4 Mar · Sanna Wiik ────────│ 4 sundtv · NPA  16 sentences, 1 set apart ──────
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbbCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffbbbbbbbbbCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbb
| Port Alden collision puts night pilotage back  ┃=│=  … open one of its tanks, the coastguard     ┃=│=? … thick as porridge and smelling of         ┃=│=  … said.                                     ┃=
~ ttttttttttttttttttttttttttttttttttttttttttttt  msbs ff                                           msbs?ff                                           msbs ff                                           ms
| on the agenda                                  ┃=│     said.                                     ┃=│     garages.                                  ┃=│                                               ┃=
~ ttttttttttttt                                  msb                                               msb                                               msb                                               ms
|                                                ┃=│=  2 Nearly 300,000 litres of heavy oil ran    ┃=│                                               ┃=│=  2 Nearly 300,000 litres of heavy oil ran    ┃=
~                                                msbs ff                                           msb                                               msbs ff                                           ms
|=  1 Tuesday's collision between the ro-ro      ┃=│     into the sea.                             ┃=│=  2 Eleven hours earlier the barge Heron 3    ┃=│     into the sea, and the first of it washed  ┃=
~s ff                                            msb                                               msbs ff                                           msb                                               ms
|     ferry Lady Maren and the bunker barge      ┃+│                                               ┃=│     had run into the side of the ferry Lady   ┃+│     ashore at dawn on Wednesday.              ┃=
~                                                mub                                               msb                                               mub                                               ms
|     Heron 3 off Port Alden is likely to reopen ┃=│=  3 None of the 212 people aboard the ferry   ┃=│     Maren just outside Port Alden harbour,    ┃+│                                               ┃=
~                                                msbs ff                                           msb                                               mub                                               ms
|     the argument over pilotage in small        ┃+│     was killed, but 48 were treated for cuts  ┃=│     and one of the barge’s tanks had burst.   ┃=│=  3 None of the 212 people aboard the ferry   ┃=
~                                                mub                                               msb                                               msbs ff                                           ms
|     harbours.                                  ┃=│     and broken bones.                         ┃=│=  3 The coastguard puts the loss at 297,400   ┃+│     was killed, but 48 were treated for cuts  ┃=
~                                                msb                                               msbs ff                                           mub                                               ms
|                                                ┃=│=  4 The injured were taken to the hospital in ┃=│     litres of oil.                            ┃+│     and broken bones.                         ┃=
~                                                msbs ff                                           msb                                               mub                                               ms
|=? 2 According to the coastguard's preliminary  ┃=│     Ellerwick.                                ┃=│                                               ┃=│=  4 The injured were taken to hospital in     ┃=
~s?ff                                            msb                                               msb                                               msbs ff                                           ms
|     report, the ferry, making nine knots, hit  ┃+│                                               ┃=│=  4 Forty-eight passengers were hurt, most of ┃~│     Ellerwick.                                ┃~
~                                                mub                                               msbs ff                                           mdb                                               md
|     the barge abaft the beam and opened the     +│=  5 "The radar saw everything and nobody was  ┃~│     them in the cafeteria, and all were in    ┃=│                                               ┃=
~                                                 ubs ff                                           mdb                                               msb                                               ms
|     aftermost tank.                             +│     looking," said Runa Fjeld, who heads the  ┃=│     the hospital at Ellerwick by nine.        ┃=│=  5 “The radar saw everything and nobody was  ┃=
~                                                 ub                                               msb                                               msbs ff                                           ms
|=  3 The report puts the spill at 297,400        +│     pilots' union.                            ┃=│                                               ┃=│     looking,” said Runa Fjeld, head of the     +
~s ff                                             ub                                               msb                                               msb                                                u
|     litres of heavy fuel oil.                   +│                                                =│+? 5 Fisherman Kasper Lund stood on the mole    =│     pilots’ union.                             =
~                                                 ub                                                sbu?ff                                            sb                                                s
|=? 4 It states that the barge was carrying the    │=  6 The barge was showing no lights at the     =│     and watched his nets turn black.           =│                                                =
~s?ff                                              bs ff                                            sb                                                sb                                                s
|     prescribed lights.                           │     time, according to the coastguard.         =│+  6 “That is my spring gone,” he said.         +│=  6 The barge was showing no lights at the
~                                                  b                                                sbu ff                                            ubs ff
|                                                  │=  7 It had failed a safety inspection in        │=  7 A ban on fishing within ten nautical        │     time, according to the coastguard.
~                                                  bs ff                                             bs ff                                             b
|+? 5 Heron 3 belongs to Sund Bunkering, a         │     January.                                    │     miles of the harbour mouth took effect at   │
~u?ff                                              b                                                 b                                                 b
|     company with two vessels.                    │                                                 │     noon.                                       │=  7 Police questioned the captain of the
~                                                  b                                                 b                                                 bs ff
|=  6 The barge was detained in January after      │=  8 Police questioned the ferry's captain,      │                                                 │     ferry, Torben Aske, for three hours on
~s ff                                              bs ff                                             b                                                 b
|     failing a safety inspection, but was         │     Torben Aske, for three hours on Wednesday   │+? 8 On the beach some sixty pupils of the       │     Wednesday before letting him go.
~                                                  b                                                 bu?ff                                             b
|     released within a week.                      │     and let him go.                             │     Alden school filled buckets until the       │
~                                                  b                                                 b                                                 b
|                                                  │                                                 │     fire brigade sent them home.                │=  8 Environment Minister Oskar Tveit said the
~                                                  b                                                 b                                                 bs ff
|+? 7 Sound Lines, which has run the crossing      │=  9 Environment Minister Oskar Tveit said the   │                                                 │     licence of the ferry company, Sound
~u?ff                                              bs ff                                             b                                                 b
|     since 1994, is insured with the Norden       │     licence of the ferry company, Sound         │+? 9 The harbour’s own log, seen by the Pilot,   │     Lines, would be reviewed.
~                                                  b                                                 bu?ff                                             b
|     Mutual Club.                                 │     Lines, would be reviewed.                   │     shows that the ferry asked the barge for    │
~                                                  b                                                 b                                                 b
|=  8>Its managing director, Jannik Solm, said:    │= 10┃"We are not alone to blame for this," the   │     its position twice and got no answer.       │=  9┃“We are not to blame for this,” the
~kkkkklllllllllllllllllllllllllllllllllllllllll    bs ffmlllllllllllllllllllllllllllllllllllllllll   b                                                 bs ffmlllllllllllllllllllllllllllllllllll
|     "We are not alone to blame for this, and     │    ┃company's managing director, Jannik Solm,   │=?10 Harbour master Edda Rolfsen would not       │    ┃company’s managing director, Jannik Solm,
~kkkkkllllllllllllllllllllllllllllllllllllllll     b    mlllllllllllllllllllllllllllllllllllllllll   bs?ff                                             b    mlllllllllllllllllllllllllllllllllllllllll
|     the inquiry will show it."                   │    ┃told reporters.                             │     discuss the log.                            │    ┃told reporters.
~kkkkkllllllllllllllllllllllllll                   b    mlllllllllllllll                             b                                                 b    mlllllllllllllll
|=  9 The licence review announced by              │= 11 The barge belongs to Brask Marine, which    │~?11 She said only that the harbour, shut        │= 10 The barge belongs to Brask Marine, which
~s ff                                              bs ff                                             bd?ff                                             bs ff
|     Environment Minister Oskar Tveit would be    │     declined to comment.                        │     since the accident, would open to ships     │     declined to comment.
~                                                  b                                                 b                                                 b
|     the first of its kind since the licensing    │                                                 │     again on Thursday.                          │
~                                                  b                                                 b                                                 b
|     act of 2008.                                 │~?12 The harbour is closed to shipping and is    │                                                 │~?11 The harbour is closed to shipping and is
~                                                  bd?ff                                             b                                                 bd?ff
|                                                  │     expected to reopen on Friday.               │= 12 The barge was failed by safety inspectors   │     expected to reopen on Friday.
~                                                  b                                                 bs ff                                             b
|= 10 "The radar saw everything and nobody was     │= 13 Fishing has been banned within ten          │     in January, a list on the coastguard’s      │= 12 Fishing has been banned within ten
~s ff                                              bs ff                                             b                                                 bs ff
|     looking," Runa Fjeld, who chairs the         │     nautical miles of the harbour mouth.        │     website shows.                              │     nautical miles of the harbour mouth.
~                                                  b                                                 b                                                 b
|     pilots' union, told this magazine.           │                                                 │= 13 Its owner, Brask Marine, would not          │
~                                                  b                                                 bs ff                                             b
|+ 11 She called for compulsory pilotage for all   │=?14 Fourteen boats were laying booms on         │     comment.                                    │=?13 A Sund TV drone filmed a slick six
~u ff                                              bs?ff                                             b                                                 bs?ff
|     vessels of more than 500 tons.               │     Wednesday around a slick six kilometres     │                                                 │     kilometres long drifting south in the
~                                                  b                                                 b                                                 b
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
| berth 8/15                                                                                                                                         = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 30,5
