# All wordings of a statement, then held against the next one.
size 80x24
args data/sample/bridge
keys j Enter
screen
| 1 wendlow-courier.example =9 ~7 +7  2 Radio Orle =6 ~7 +2 (3 standard =9 ~7 +1)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffff
| ~ divergent statement, in 3 of 3 outlets   (a: word by word)
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|  1 wendlow-courier.example  not linked to the selected one
~CCCCCCCCCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffff
|  =?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~  ssCCC wwwwwwwwwwwwllwwwwwwwwwwwwwwllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|        across Quay Street, and Wendlow had lost its bridge.
~        wwwwwwwwwwwwwwwwwwllwwwwwwwwwwwlllllwwwwllllllllllll
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  =?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~  ddCCC SSSSSSSSSSSSSSSSSSSSwwwwwwwwwwwwwwwwwwwwwwwwSSSSSSSSSSSSSSSSSSSwwwwwww
|        its engineers had counted 48 cracked hangers.
~        SSSSwwwwwwwwwwwwwwwwwwwwwSccSSSSSSSSSSSSSSSSS
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  2 Radio Orle  similarity 0.32, probability 0.90, not sure, 0 % word for word
~CCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~   1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ddCCC llllllllllllllllllwwwwlllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllllwwwccwwwlllllwwwww
|        hangers, the regional roads authority said.
~        lllllllllllllwwwwwwwwlllllllllllllllllwwwwl
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number may differ: 48 / 47
~        wwwwwwwwwwwwwwwwwwwwwwwwww
|        for: words in common: cracked, hangers, roads, authority; a third outlet
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        has a sentence like both; names in common: Tallow, Bridge; they stand
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        early, or at like places; the sentences around them match
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 2/4 (more below)      = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 10,8
keys j
screen
| 1 wendlow-courier.example =9 ~7 +7  2 Radio Orle =6 ~7 +2 (3 standard =9 ~7 +1)
~CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffff
|        Orle at 0.27 (0.31 behind)
~        ffffffffffffffffffffffffff
|
|  1 wendlow-courier.example  sim 0.32 prob 0.90 not sure, 0 % word for word
~CCCCCCCCCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffff
|  =?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~  ddCCC llllllllllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllllllllllwwwwwww
|        its engineers had counted 48 cracked hangers.
~        llllwwwwwwwwwwwwwwwwwwwwwwcclllllllllllllllll
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number may differ: 47 / 48
~        wwwwwwwwwwwwwwwwwwwwwwwwww
|        for: words in common: cracks, hangers, roads, authority; a third outlet
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        has a sentence like both; names in common: Tallow, Bridge; they stand
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        early, or at like places; the sentences around them match
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: numbers only in the first: 47; only in the second: 48; days
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        only in the first: Tuesday
~        ffffffffffffffffffffffffff
|        0.59 above the cut of 0.31; next: sentence 1 of wendlow-courier.example
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        at 0.58 (0.32 behind); next: sentence 2 of Radio Orle at 0.16 (0.74
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind)
~        fffffff
|
|> 2 Radio Orle  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~   1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ddCCC SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSwwwwwwwwSSSSSSSSSSSSSSSSSSSSSS
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        wwwwwSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSccSSSSSSSSSSSSS
|        hangers, the regional roads authority said.
~        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 3/4 (more below)      = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 19,8
keys Space
screen
| 1 wendlow-courier.example =9 ~7 +7  2 Radio Orle =6 ~7 +2 (3 standard =9 ~7 +1)
~CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffff
|
|> 2 Radio Orle  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~   1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ddCCC SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSwwwwwwwwSSSSSSSSSSSSSSSSSSSSSS
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        wwwwwSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSccSSSSSSSSSSSSS
|        hangers, the regional roads authority said.
~        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  3 standard  similarity 0.87, probability 1.00, sure, 93 % word for word
~CCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~   1 The Tallow Bridge over the River Orle was closed to all traffic late on
~  ddCCC llllllllllllllllllllllllllllllllllllllwwwllllllllllllllllllllllllllllll
|        Tuesday after inspectors found cracks in 48 of its steel hangers, the
~        lllllllllllllllllllllllllllllllllllllllllccllllllllllllllllllllllllll
|        regional roads authority said.
~        llllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number differs: 47 / 48
~        ddddddddddddddddddddddd
|        for: words in common: traffic, cracks, late, hangers, found, closed,
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        ...; the same words in a row: "of its steel hangers, the regional roads
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        authority said" (9 words); the sentences around them match; names in
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        common: River, Tallow, Orle, Bridge; a third outlet has a sentence like
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        both; days in common: Tuesday; they stand early, or at like places
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: numbers only in the first: 47; only in the second: 48; others
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        come near too; said only in the first: since
~        ffffffffffffffffffffffffffffffffffffffffffff
|        0.69 above the cut of 0.31; next: sentence 2 of standard at 0.25 (0.75
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind); next: sentence 2 of Radio Orle at 0.26 (0.74 behind)
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 3/4             = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,8
