# All wordings of a statement, then held against the next one.
size 80x24
args data/sample/bridge
keys j Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| ~ divergent statement, in 3 of 3 outlets, 2 origins   (a: word by word)
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  +?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        its engineers had counted 48 cracked hangers.
~        llllllllllllllllllllllllllcclllllllllllllllll
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  2 Radio Orle  similarity 0.32, probability 0.72, not sure, 0 % word for word
~CCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~?  1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        lllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll
|        hangers, the regional roads authority said.
~        lllllllllllllllllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number may differ: 48 / 47
~        wwwwwwwwwwwwwwwwwwwwwwwwww
|        for: a third outlet has a sentence like both; words in common: cracked,
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        hangers, roads, authority; names in common: Tallow, Bridge
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: numbers only in the first: 48; only in the second: 47; days
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        only in the second: Tuesday
~        fffffffffffffffffffffffffff
|        0.42 above the cut of 0.30; next: sentence 7 of Radio Orle at 0.07 (0.65
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind); next: sentence 1 of wendlow-courier.example at 0.19 (0.53
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind)
~        fffffff
| wording 1/3 (more below)   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
keys j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| ~ divergent statement, in 3 of 3 outlets, 2 origins   (a: word by word)
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|  1 wendlow-courier.example  sim 0.32 prob 0.72 not sure, 0 % word for word
~CCCCCCCCCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffff
|  +?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        its engineers had counted 48 cracked hangers.
~        llllllllllllllllllllllllllcclllllllllllllllll
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number may differ: 47 / 48
~        wwwwwwwwwwwwwwwwwwwwwwwwww
|        for: a third outlet has a sentence like both; words in common: cracks,
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        hangers, roads, authority; names in common: Tallow, Bridge
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: numbers only in the first: 47; only in the second: 48; days
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        only in the first: Tuesday
~        ffffffffffffffffffffffffff
|        0.42 above the cut of 0.30; next: sentence 1 of wendlow-courier.example
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        at 0.19 (0.53 behind); next: sentence 7 of Radio Orle at 0.07 (0.65
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind)
~        fffffff
|
|> 2 Radio Orle  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~?  1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ddCCC llllllllllllllllllllllllllllllllllllllwwwwwwwwllllllllllllllllllllll
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        wwwwwllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll
|        hangers, the regional roads authority said.
~        lllllllllllllllllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 2/3 (more below)   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 19,8
keys Space
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
|
|> 2 Radio Orle  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~?  1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ddCCC llllllllllllllllllllllllllllllllllllllwwwwwwwwllllllllllllllllllllll
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        wwwwwllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll
|        hangers, the regional roads authority said.
~        lllllllllllllllllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  3 standard  similarity 0.87, probability 1.00, sure, 93 % word for word
~CCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~?  1 The Tallow Bridge over the River Orle was closed to all traffic late on
~  ddCCC llllllllllllllllllllllllllllllllllllllwwwllllllllllllllllllllllllllllll
|        Tuesday after inspectors found cracks in 48 of its steel hangers, the
~        lllllllllllllllllllllllllllllllllllllllllccllllllllllllllllllllllllll
|        regional roads authority said.
~        llllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number may differ: 47 / 48
~        wwwwwwwwwwwwwwwwwwwwwwwwww
|        for: words in common: traffic, cracks, late, hangers, found, closed,
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        ...; few others come near; days in common: Tuesday; names in common:
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        River, Tallow, Orle, Bridge; a third outlet has a sentence like both;
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        the same words in a row: "of its steel hangers, the regional roads
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        authority said" (9 words); the sentences around them match
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: numbers only in the first: 47; only in the second: 48
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.70 above the cut of 0.30; next: sentence 15 of standard at 0.03 (0.96
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind); next: sentence 3 of Radio Orle at 0.03 (0.97 behind)
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 2/3                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,8
