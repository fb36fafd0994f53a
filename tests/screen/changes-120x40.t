# What a judge's answers change in the matrix stays at its row and stands out there, too.
size 120x40
args data/sample/bridge
weighing 2/5
keys m j j j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)                                  1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    ffffffffffffffffffffffff                                  kkkkkkkkkkkkk CCCCCCCCCCCC  CCCCCCCCCC     fffffff fffffff
|    titles  ‘We are an island’: Wendlow wakes up without its… yes           yes           yes
~    hhhhhhhh                                                  fff           fff           fff
|    leads   At 10.40 p.m. on Tuesday two road workers…        +?            ~?            ~?
~    hhhhhhhh                                                  uu            dd            dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …on Tuesday after inspectors found cracks in 48 of its…   2?            1~            1                    3       2
~ dd                                              cc                         dd
| =? The closure cuts the only direct road between Wendlow…    4?            2             2                    3       2
~ ss
|>=  “We could no longer vouch for a single lorry on that…     5             4             4                    3       2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS     k
| ~? …a routine one, had begun on Monday.                      6~?           5             5                    3       2
~ dd                              cccccc                       ddd
| ~? …Piet Orsmond, resigned a few hours later.                7~?           8             8 9?                 3       2
~ dd                cccccccc                                   ddd
| =  Transport Minister Ilse Marwick, who visited the site on… 8 9           6             6                    3       2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…                      10?           13            13                   3       2
~ ss
| ~? …on the upkeep of bridges in the region rose by 12…       12~           12            12                   3       2
~ dd                                         cccc              ddd
| =? The bridge is not expected to reopen before June, and…    19?           14            15? 16               3       2
~ ss
| =? …built in 1968 by Ostra Steel,…                           20?           15            17                   3       2
~ ss
| =  Tomas Reke, who leads the opposition on the county…       22            11            10 11?               3       2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  “This bridge is our high street, our school run and our…  16            [13]          14                   2       2
~ ss                                                                         ffff
| =  A free passenger ferry is to run between the two towns…   17            3             ·                    2       2
~ ss                                                                                       f
| =  She said she had not been told of any earlier warning…    ·             7             7                    2       1
~ ss                                                           f
| =? The last full inspection was six years ago.               21?           [5]           [5] [17]             1       1
~ ss                                                                         fff           ffffffff
|─── only in one: 11, 6 not sure ────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| +? At 10.40 p.m. on Tuesday two road workers dragged a…      1?            ·             ·                    1       1
~ uu                                                                         f             f
| +? On an ordinary weekday 29,740 cars, buses and trucks…     3?            ·             ·                    1       1
~ uu                                                                         f             f
| +? She had asked the county for a copy three times, she…     11?           ·             ·                    1       1
~ uu                                                                         f             f
| +  Outside the bakery on Quay Street the talk was of…        13            ·             ·                    1       1
~ uu                                                                         f             f
| +  “I have crossed it every morning for thirty-one years,”…  14            ·             ·                    1       1
~ uu                                                                         f             f
| +  Butcher Ivo Stann sold eleven sausages before noon,…      15            ·             ·                    1       1
~ uu                                                                         f             f
|─── = shared ─ 3 of 3 outlets, 2 origins ───────────────────────────────────────────────────────────────────────────────
~bbbssssssssssbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  1 wendlow-courier   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal,…
~sssCCCCCCCCCCCCCCCCC fff
|=  2 Radio Orle        4 “We could no longer vouch for a single lorry on that deck,” the authority’s chief inspector,
~sssCCCCCCCCCCCC      fff
|                         Henrik Daal,…
|=  3 standard          4 "We could no longer vouch for a single lorry on that deck," the authority's chief inspector,
~sssCCCCCCCCCC        fff
|                         Henrik Daal,…
|
|
|
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 3/26 (weighing 40 %, ≈ settling, J stops)                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 8,62
apart 1:2-2:1 1:2-3:1
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 10 carried by all · 12 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)                                  1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    ffffffffffffffffffffffff                                  kkkkkkkkkkkkk CCCCCCCCCCCC  CCCCCCCCCC     fffffff fffffff
|    titles  ‘We are an island’: Wendlow wakes up without its… yes           yes           yes
~    hhhhhhhh                                                  fff           fff           fff
|    leads   At 10.40 p.m. on Tuesday two road workers…        +?            ~?            ~?
~    hhhhhhhh                                                  uu            dd            dd
|─── carried by all: 10, 7 not sure ─────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =? The closure cuts the only direct road between Wendlow…    4?            2             2                    3       2
~ ss
|>=  “We could no longer vouch for a single lorry on that…     5             4             4                    3       2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS     k
| ~? …a routine one, had begun on Monday.                      6~?           5             5                    3       2
~ dd                              cccccc                       ddd
| ~? …Piet Orsmond, resigned a few hours later.                7~?           8             8 9?                 3       2
~ dd                cccccccc                                   ddd
| =  Transport Minister Ilse Marwick, who visited the site on… 8 9           6             6                    3       2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…                      10?           13            13                   3       2
~ ss
| ~? …on the upkeep of bridges in the region rose by 12…       12~           12            12                   3       2
~ dd                                         cccc              ddd
| =? The bridge is not expected to reopen before June, and…    19?           14            15? 16               3       2
~ ss
| =? …built in 1968 by Ostra Steel,…                           20?           15            17                   3       2
~ ss
| =  Tomas Reke, who leads the opposition on the county…       22            11            10 11?               3       2
~ ss
|─── carried by some: 5, 2 not sure ─────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  “This bridge is our high street, our school run and our…  16            [13]          14                   2       2
~ ss                                                                         ffff
| =  A free passenger ferry is to run between the two towns…   17            3             ·                    2       2
~ ss                                                                                       f
| ~? …on Tuesday after inspectors found cracks in 47 of its…   ·             1~            1~                   2       1
~ dd                                              cc           f             dd            dd
| =  She said she had not been told of any earlier warning…    ·             7             7                    2       1
~ ss                                                           f
| =? The last full inspection was six years ago.               21?           [5]           [5] [17]             1       1
~ ss                                                                         fff           ffffffff
|─── only in one: 12, 7 not sure ────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| +? At 10.40 p.m. on Tuesday two road workers dragged a…      1?            ·             ·                    1       1
~ uu                                                                         f             f
| +? The roads authority had ordered everyone off the Tallow…  2?            ·             ·                    1       1
~ !!                                                                         f             f
| +? On an ordinary weekday 29,740 cars, buses and trucks…     3?            ·             ·                    1       1
~ uu                                                                         f             f
| +? She had asked the county for a copy three times, she…     11?           ·             ·                    1       1
~ uu                                                                         f             f
| +  Outside the bakery on Quay Street the talk was of…        13            ·             ·                    1       1
~ uu                                                                         f             f
| +  “I have crossed it every morning for thirty-one years,”…  14            ·             ·                    1       1
~ uu                                                                         f             f
|─── = shared ─ 3 of 3 outlets, 2 origins ───────────────────────────────────────────────────────────────────────────────
~bbbssssssssssbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  1 wendlow-courier   5 “We could no longer vouch for a single lorry on that deck,” Henrik Daal,…
~sssCCCCCCCCCCCCCCCCC fff
|=  2 Radio Orle        4 “We could no longer vouch for a single lorry on that deck,” the authority’s chief inspector,
~sssCCCCCCCCCCCC      fff
|                         Henrik Daal,…
|=  3 standard          4 "We could no longer vouch for a single lorry on that deck," the authority's chief inspector,
~sssCCCCCCCCCC        fff
|                         Henrik Daal,…
|
|
|
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 2/27 (weighing 40 %, ≈ settling, J stops)                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,62
keys C
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 10 carried by all · 12 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| built-in judge: 2 of 5 pairs of articles answered; what is marked ≈ may still change
~ ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| 1 sign has changed since the start:
~ ttttttttttttttttttttttttttttttttttt
|
|>+? 1 wendlow-courier 2: ~ divergent, not sure, now + unique, not sure (built-in judge)
~kkk !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
|    The roads authority had ordered everyone off the Tallow Bridge because its engineers had counted 48 cracked
|    hangers.
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
| changed 1/1 (weighing 40 %, ≈ settling, J stops)                   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
