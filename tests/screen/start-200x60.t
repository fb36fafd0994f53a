# Four of five outlets side by side.
size 200x60
args data/sample/harbour
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all, 1 not sure · 16 only in one, 13 not sure                                                             m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                             ffffffffffffffff
| 1 berth  2 gazette  3 Port Alden Pilot  4 sundtv (5 the-whistle.example)                                                                                              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffffff                                                                                              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 berth · Halvard Ness  15 sentences             │ 2 gazette · NPA  17 sentences, 2 set apart ─────│ 3 Port Alden Pilot · 4 Mar · Sanna Wiik ────────│ 4 sundtv · NPA  16 sentences, 1 set apart ──────
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbbCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffbbbbbbbbbCCCCCCCCCffffffffffffffffffffffffffffffffffbbbbbb
| Port Alden collision puts night pilotage back  ┃=│ Ferry strikes fuel barge at Port Alden, oil   ┃=│=? … thick as porridge and smelling of         ┃=│ Oil spill after ferry and barge collide       ┃=
~ ttttttttttttttttttttttttttttttttttttttttttttt  msb ttttttttttttttttttttttttttttttttttttttttttt   msbs?ff                                           msb ttttttttttttttttttttttttttttttttttttttt       ms
| on the agenda                                  ┃=│ spills into sea                               ┃=│     garages.                                  ┃=│ outside Port Alden                            ┃=
~ ttttttttttttt                                  msb ttttttttttttttt                               msb                                               msb tttttttttttttttttt                            ms
|                                                ┃=│                                               ┃=│                                               ┃=│                                               ┃=
~                                                msb                                               msb                                               msb                                               ms
|=  1>Tuesday's collision between the ro-ro      ┃=│=  1┃The car ferry Lady Maren struck the fuel  ┃=│=  2┃Eleven hours earlier the barge Heron 3    ┃=│=  1┃The car ferry Lady Maren struck the fuel  ┃=
~kkkkklllllllllllllllllllllllllllllllllllll      msbs ffmllllllllllllllllllllllllllllllllllllllll  msbs ffmllllllllllllllllllllllllllllllllllllll    msbs ffmllllllllllllllllllllllllllllllllllllllll  ms
|     ferry Lady Maren and the bunker barge      ┃+│    ┃barge Heron 3 at the entrance to Port     ┃=│    ┃had run into the side of the ferry Lady   ┃+│    ┃barge Heron 3 at the entrance to Port     ┃=
~kkkkklllllllllllllllllllllllllllllllllllll      mub    mlllllllllllllllllllllllllllllllllllll     msb    mlllllllllllllllllllllllllllllllllllllll   mub    mlllllllllllllllllllllllllllllllllllll     ms
|     Heron 3 off Port Alden is likely to reopen ┃=│    ┃Alden harbour on Tuesday evening, tearing ┃=│    ┃Maren just outside Port Alden harbour,    ┃+│    ┃Alden harbour on Tuesday evening, tearing ┃=
~kkkkkllllllllllllllllllllllllllllllllllllllllll msb    mlllllllllllllllllllllllllllllllllllllllll msb    mllllllllllllllllllllllllllllllllllllll    mub    mlllllllllllllllllllllllllllllllllllllllll ms
|     the argument over pilotage in small        ┃+│    ┃open one of its tanks, the coastguard     ┃=│    ┃and one of the barge’s tanks had burst.   ┃=│    ┃open one of its tanks, the coastguard     ┃=
~kkkkklllllllllllllllllllllllllllllllllll        mub    mlllllllllllllllllllllllllllllllllllll     msb    mlllllllllllllllllllllllllllllllllllllll   msb    mlllllllllllllllllllllllllllllllllllll     ms
|     harbours.                                  ┃=│    ┃said.                                     ┃=│=  3 The coastguard puts the loss at 297,400   ┃+│    ┃said.                                     ┃=
~kkkkklllllllll                                  msb    mlllll                                     msbs ff                                           mub    mlllll                                     ms
|                                                ┃=│=  2 Nearly 300,000 litres of heavy oil ran    ┃=│     litres of oil.                            ┃+│                                               ┃=
~                                                msbs ff                                           msb                                               mub                                               ms
|=? 2 According to the coastguard's preliminary  ┃=│     into the sea.                             ┃=│                                               ┃=│=  2 Nearly 300,000 litres of heavy oil ran    ┃=
~s?ff                                            msb                                               msb                                               msbs ff                                           ms
|     report, the ferry, making nine knots, hit  ┃+│                                               ┃=│=  4 Forty-eight passengers were hurt, most of ┃~│     into the sea, and the first of it washed  ┃~
~                                                mub                                               msbs ff                                           mdb                                               md
|     the barge abaft the beam and opened the     +│=  3 None of the 212 people aboard the ferry   ┃~│     them in the cafeteria, and all were in    ┃=│     ashore at dawn on Wednesday.               =
~                                                 ubs ff                                           mdb                                               msb                                                s
|     aftermost tank.                             +│     was killed, but 48 were treated for cuts   =│     the hospital at Ellerwick by nine.        ┃=│                                                =
~                                                 ub                                                sb                                               msb                                                s
|=  3 The report puts the spill at 297,400        +│     and broken bones.                          =│                                               ┃=│=  3 None of the 212 people aboard the ferry    +
~s ff                                             ub                                                sb                                               msbs ff                                            u
|     litres of heavy fuel oil.                   +│=  4 The injured were taken to the hospital in  =│+? 5 Fisherman Kasper Lund stood on the mole    =│     was killed, but 48 were treated for cuts   =
~                                                 ubs ff                                            sbu?ff                                            sb                                                s
|=? 4 It states that the barge was carrying the    │     Ellerwick.                                 =│     and watched his nets turn black.           =│     and broken bones.                          =
~s?ff                                              b                                                sb                                                sb                                                s
|     prescribed lights.                           │                                                =│+  6 “That is my spring gone,” he said.         +│=  4 The injured were taken to hospital in
~                                                  b                                                sbu ff                                            ubs ff
|                                                  │=  5 "The radar saw everything and nobody was    │=  7 A ban on fishing within ten nautical        │     Ellerwick.
~                                                  bs ff                                             bs ff                                             b
|+? 5 Heron 3 belongs to Sund Bunkering, a         │     looking," said Runa Fjeld, who heads the    │     miles of the harbour mouth took effect at   │
~u?ff                                              b                                                 b                                                 b
|     company with two vessels.                    │     pilots' union.                              │     noon.                                       │=  5 “The radar saw everything and nobody was
~                                                  b                                                 b                                                 bs ff
|=  6 The barge was detained in January after      │                                                 │                                                 │     looking,” said Runa Fjeld, head of the
~s ff                                              b                                                 b                                                 b
|     failing a safety inspection, but was         │=  6 The barge was showing no lights at the      │+? 8 On the beach some sixty pupils of the       │     pilots’ union.
~                                                  bs ff                                             bu?ff                                             b
|     released within a week.                      │     time, according to the coastguard.          │     Alden school filled buckets until the       │
~                                                  b                                                 b                                                 b
|                                                  │=  7 It had failed a safety inspection in        │     fire brigade sent them home.                │=  6 The barge was showing no lights at the
~                                                  bs ff                                             b                                                 bs ff
|+? 7 Sound Lines, which has run the crossing      │     January.                                    │                                                 │     time, according to the coastguard.
~u?ff                                              b                                                 b                                                 b
|     since 1994, is insured with the Norden       │                                                 │+? 9 The harbour’s own log, seen by the Pilot,   │
~                                                  b                                                 bu?ff                                             b
|     Mutual Club.                                 │=  8 Police questioned the ferry's captain,      │     shows that the ferry asked the barge for    │=  7 Police questioned the captain of the
~                                                  bs ff                                             b                                                 bs ff
|=  8 Its managing director, Jannik Solm, said:    │     Torben Aske, for three hours on Wednesday   │     its position twice and got no answer.       │     ferry, Torben Aske, for three hours on
~s ff                                              b                                                 b                                                 b
|     "We are not alone to blame for this, and     │     and let him go.                             │=?10 Harbour master Edda Rolfsen would not       │     Wednesday before letting him go.
~                                                  b                                                 bs?ff                                             b
|     the inquiry will show it."                   │                                                 │     discuss the log.                            │
~                                                  b                                                 b                                                 b
|=  9 The licence review announced by              │=  9 Environment Minister Oskar Tveit said the   │~?11 She said only that the harbour, shut        │=  8 Environment Minister Oskar Tveit said the
~s ff                                              bs ff                                             bd?ff                                             bs ff
|     Environment Minister Oskar Tveit would be    │     licence of the ferry company, Sound         │     since the accident, would open to ships     │     licence of the ferry company, Sound
~                                                  b                                                 b                                                 b
|     the first of its kind since the licensing    │     Lines, would be reviewed.                   │     again on Thursday.                          │     Lines, would be reviewed.
~                                                  b                                                 b                                                 b
|     act of 2008.                                 │= 10 "We are not alone to blame for this," the   │                                                 │
~                                                  bs ff                                             b                                                 b
|                                                  │     company's managing director, Jannik Solm,   │= 12 The barge was failed by safety inspectors   │=  9 “We are not to blame for this,” the
~                                                  b                                                 bs ff                                             bs ff
|= 10 "The radar saw everything and nobody was     │     told reporters.                             │     in January, a list on the coastguard’s      │     company’s managing director, Jannik Solm,
~s ff                                              b                                                 b                                                 b
|     looking," Runa Fjeld, who chairs the         │= 11 The barge belongs to Brask Marine, which    │     website shows.                              │     told reporters.
~                                                  bs ff                                             b                                                 b
|     pilots' union, told this magazine.           │     declined to comment.                        │= 13 Its owner, Brask Marine, would not          │= 10 The barge belongs to Brask Marine, which
~                                                  b                                                 bs ff                                             bs ff
|+ 11 She called for compulsory pilotage for all   │                                                 │     comment.                                    │     declined to comment.
~u ff                                              b                                                 b                                                 b
|     vessels of more than 500 tons.               │~?12 The harbour is closed to shipping and is    │                                                 │
~                                                  bd?ff                                             b                                                 b
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
| berth 1/15                                                                                                                                         = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
