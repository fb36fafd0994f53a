# All wordings of a statement, at 200x60.
size 200x60
args data/sample/bridge
keys d Enter
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| ~ divergent statement, in 3 of 3 outlets, 2 origins   (a: word by word)
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  +?  1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because its engineers had counted 48 cracked hangers.
~  ddCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllllllll
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  2 Radio Orle  similarity 0.32, probability 0.72, not sure, 0 % word for word
~CCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~?  1 The Tallow Bridge over the River Orle has been closed to all traffic since late on Tuesday after inspectors found cracks in 47 of its steel hangers, the regional roads authority said.
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and sends drivers on a 62-kilometre detour.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        number may differ: 48 / 47
~        wwwwwwwwwwwwwwwwwwwwwwwwww
|        for: a third outlet has a sentence like both; words in common: cracked, hangers, roads, authority; names in common: Tallow, Bridge
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: numbers only in the first: 48; only in the second: 47; days only in the second: Tuesday
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.42 above the cut of 0.30; next: sentence 7 of Radio Orle at 0.07 (0.65 behind); next: sentence 1 of wendlow-courier.example at 0.19 (0.53 behind)
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
|  3 standard  similarity 0.44, probability 0.85, not sure, 0 % word for word
~CCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~?  1 The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday after inspectors found cracks in 48 of its steel hangers, the regional roads authority said.
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and forces drivers onto a detour of 62 kilometres.
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        for: words in common: cracked, hangers, roads, authority; a third outlet has a sentence like both; names in common: Tallow, Bridge; numbers in common: 48
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: days only in the second: Tuesday
~        fffffffffffffffffffffffffffffffffffffffff
|        0.55 above the cut of 0.30; next: sentence 15 of standard at 0.14 (0.72 behind); next: sentence 1 of wendlow-courier.example at 0.19 (0.66 behind)
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
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
|
|
|
|
|
|
| wording 1/3                                                                                                                                        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
