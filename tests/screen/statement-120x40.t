# A statement of five outlets.
size 120x40
args data/sample/harbour
keys Enter
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =10 ~2 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =12 ~3 +2)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: word by word)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|> 1 berth  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  =   1 Tuesday's collision between the ro-ro ferry Lady Maren and the bunker barge Heron 3 off Port Alden is likely to
~  ssCCC SSSSSSSSSSwwwwwwwwwwwwwwwwwSSSSSwwSwwSSSSSSSSSSSSSSSSSSwwwSSSSSwwwwwwSSSSSSSSSSSSSSSwwwSSSSSSSSSSSSwwwwwwwwwSSS
|        reopen the argument over pilotage in small harbours.
~        wwwwwwSSSSSwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwSSSSSSSSSS
|  =?  2 According to the coastguard's preliminary report, the ferry, making nine knots, hit the barge abaft the beam  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|
|  1 berth  not linked to the selected one
~CCCCCCCCC  ffffffffffffffffffffffffffffff
|  =   1 Tuesday's collision between the ro-ro ferry Lady Maren and the bunker barge Heron 3 off Port Alden is likely  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  =?  2 According to the coastguard's preliminary report, the ferry, making nine knots, hit the barge abaft the beam
~  ssCCC wwwwwwwwwllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllllwwwwwwwwwwwwwwwwwllwwwlllllllllllwwwwwlllllwwww
|        and opened the aftermost tank.
~        llllwwwwwwlllllwwwwwwwwwwwwwwl
|  =   3 The report puts the spill at 297,400 litres of heavy fuel oil.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  2 gazette  similarity 0.47, probability 1.00, sure, 0 % word for word
~CCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday
~  ssCCC llllwwwllllllllllllllllllwwwwwwlllllwwwwlllllllllllllllwwlllllwwwwwwwwlllllllllllllllllllllllwwllllllll
|        evening, tearing open one of its tanks, the coastguard said.
~        wwwwwwwllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllwwwwwwwwwwwwwwwl
|  =   2 Nearly 300,000 litres of heavy oil ran into the sea.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffff
|        same, no difference found
~        fffffffffffffffffffffffff
|        for: names in common: Maren, Heron, Alden, Port, Lady; numbers in common: 3; the sentences around them match;
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        words in common: harbours, barge, ferry; days in common: Tuesday's; they stand early, or at like places; a third
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        outlet has a sentence like both
~        fffffffffffffffffffffffffffffff
|        against: said only in the first: collision, ro, bunker, pilotage, small, argument, ...; only in the second:
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        entrance, struck, tanks, tearing, car, coastguard, ...
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.69 above the cut of 0.31; next: sentence 12 of gazette at 0.19 (0.81 behind); next: sentence 2 of berth at
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.81 (0.18 behind)
~        ffffffffffffffffff
|
|  3 Port Alden Pilot  similarity 0.41, probability 0.98, sure, 0 % word for word
~CCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =?  1 The first oil came in at Gull Steps shortly before six on Wednesday morning, thick as porridge and smelling of…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   2 Eleven hours earlier the barge Heron 3 had run into the side of the ferry Lady Maren just outside Port Alden
~  ssCCC wwwwwwwwwwwwwwwwwwwwlllllllllllllllllllwwwwwwwwwwwwlllllwwwwwwwllllllllllllllllllllllwwwwwwwwwwwwlllllllllll
|        harbour, and one of the barge’s tanks had burst.
~        lllllllllllllwwwwwwlllllllllllllwwwwwwwwwwwwwwwl
|  =   3 The coastguard puts the loss at 297,400 litres of oil.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        same, no difference found
~        fffffffffffffffffffffffff
|        for: names in common: Maren, Heron, Alden, Port, Lady; numbers in common: 3; the sentences around them match;
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        words in common: harbours, barge, ferry; they stand early, or at like places; a third outlet has a sentence like
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        both
~        ffff
|        against: said only in the first: collision, ro, bunker, pilotage, small, argument, ...; only in the second:
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        burst, tanks, outside, side, earlier, hours, ...; days only in the first: Tuesday's
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.67 above the cut of 0.31; next: sentence 17 of Port Alden Pilot at 0.07 (0.91 behind); next: sentence 2 of
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 1/6 (more below)                                        = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,8
