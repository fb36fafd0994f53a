# A statement of five outlets.
size 120x40
args data/sample/harbour
keys Enter
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all · 16 only in one      m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt      ffffffffffffffff
| 1 berth  2 gazette (3 Port Alden Pilot)(4 sundtv)(5 the-whistle.example)              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffff              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| = shared statement, in 5 of 5 outlets, 4 origins   (a: word by word)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|> 1 berth  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  =   1 Tuesday's collision between the ro-ro ferry Lady Maren and the bunker barge Heron 3 off Port Alden is likely to
~  ssCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        reopen the argument over pilotage in small harbours.
~        llllllllllllllllllllllllllllllllllllllllllllllllllll
|  =?  2 According to the coastguard's preliminary report, the ferry, making nine knots, hit the barge abaft the beam  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|
|  2 gazette  similarity 0.47, probability 0.96, sure, 0 % word for word
~CCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday
~  ssCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        evening, tearing open one of its tanks, the coastguard said.
~        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =   2 Nearly 300,000 litres of heavy oil ran into the sea.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffff
|        for: a third outlet has a sentence like both; days in common: Tuesday's; names in common: Maren, Heron, Alden,
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        Port, Lady; words in common: harbours, barge, ferry; numbers in common: 3
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: said only in the first: collision, ro, bunker, pilotage, small, argument, ...; only in the second:
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        entrance, struck, tanks, tearing, car, coastguard, ...
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.66 above the cut of 0.30; next: sentence 12 of gazette at 0.15 (0.81 behind); next: sentence 2 of berth at
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.33 (0.63 behind)
~        ffffffffffffffffff
|
|  3 Port Alden Pilot  similarity 0.41, probability 0.86, not sure, 0 % word for word
~CCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =?  1 The first oil came in at Gull Steps shortly before six on Wednesday morning, thick as porridge and smelling of…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   2 Eleven hours earlier the barge Heron 3 had run into the side of the ferry Lady Maren just outside Port Alden
~  ssCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        harbour, and one of the barge’s tanks had burst.
~        llllllllllllllllllllllllllllllllllllllllllllllll
|  =   3 The coastguard puts the loss at 297,400 litres of oil.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        for: a third outlet has a sentence like both; names in common: Maren, Heron, Alden, Port, Lady; words in common:
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        harbours, barge, ferry; numbers in common: 3
~        ffffffffffffffffffffffffffffffffffffffffffff
|        against: days only in the first: Tuesday's
~        ffffffffffffffffffffffffffffffffffffffffff
|        0.56 above the cut of 0.30; next: sentence 17 of Port Alden Pilot at 0.22 (0.64 behind); next: sentence 2 of
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        berth at 0.23 (0.62 behind)
~        fffffffffffffffffffffffffff
|
|  4 sundtv  similarity 0.47, probability 0.96, sure, 0 % word for word
~CCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday
~  ssCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        evening, tearing open one of its tanks, the coastguard said.
~        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =   2 Nearly 300,000 litres of heavy oil ran into the sea, and the first of it washed ashore at dawn on Wednesday.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        for: a third outlet has a sentence like both; days in common: Tuesday's; names in common: Maren, Heron, Alden,
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        Port, Lady; words in common: harbours, barge, ferry; numbers in common: 3
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: said only in the first: collision, ro, bunker, pilotage, small, argument, ...; only in the second:
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        entrance, struck, tanks, tearing, car, coastguard, ...
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 1/5 (more below)                                           = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,8
