# The matrix: who says what, and where.
size 120x40
args data/sample/bridge
keys m
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)                                  1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    ffffffffffffffffffffffff                                  kkkkkkkkkkkkk CCCCCCCCCCCC  CCCCCCCCCC     fffffff fffffff
|>   titles  ‘We are an island’: Wendlow wakes up without its… yes           yes           yes
~kkk hhhhhhhhSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS  kkk           fff           fff
|    leads   At 10.40 p.m. on Tuesday two road workers…        +?            ~?            ~?
~    hhhhhhhh                                                  uu            dd            dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …on Tuesday after inspectors found cracks in 48 of its…   2?            1~            1                    3       2
~ dd                                              cc                         dd
| =? The closure cuts the only direct road between Wendlow…    4?            2             2                    3       2
~ ss
| =  “We could no longer vouch for a single lorry on that…     5             4             4                    3       2
~ ss
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
|─── titles ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|   1 wendlow-courier ‘We are an island’: Wendlow wakes up without its bridge
~   CCCCCCCCCCCCCCCCC
|   2 Radio Orle      Cracks force closure of Tallow Bridge
~   CCCCCCCCCCCC
|   3 standard        Tallow Bridge closed after inspectors find cracks
~   CCCCCCCCCC
|
|
|
|
|
|
| 26 statements                                                      = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,62
keys j j d
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
| =  “We could no longer vouch for a single lorry on that…     5             4             4                    3       2
~ ss
|>~? …a routine one, had begun on Monday.                      6~?           5             5                    3       2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSccccccS                      kkk
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
|─── ~? date may differ: Saturday / Monday ─ 3 of 3 outlets, 2 origins ──────────────────────────────────────────────────
~bbbdddddddddddddddddddddddddddddddddddddddbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 1 wendlow-courier   6 His team had begun the routine check on Saturday,…
~dddCCCCCCCCCCCCCCCCC fff                                         cccccccc
|=  2 Radio Orle        5 …a routine one, had begun on Monday.
~sssCCCCCCCCCCCC      fff                              cccccc
|=  3 standard          5 …a routine one, had begun on Monday.
~sssCCCCCCCCCC        fff                              cccccc
|
|
|
|
|
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| row with a difference 2 of 4                                       = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,62
keys 3
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    missing in 3 (0: all)                                     1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    hhhhhhhhhhhhhhhhhhhhh                                     CCCCCCCCCCCCC CCCCCCCCCCCC  kkkkkkkkkk     fffffff fffffff
|    titles  Tallow Bridge closed after inspectors find…       yes           yes           yes
~    hhhhhhhh                                                  fff           fff           fff
|    leads   The Tallow Bridge over the River Orle was closed… +?            ~?            ~?
~    hhhhhhhh                                                  uu            dd            dd
|─── two or more origins report: 1 ──────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|>=  A free passenger ferry is to run between the two towns…   17            3             ·                    2       2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS                               k
|─── one origin reports: 10, 5 not sure ─────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
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
| +  It will take bicycles but no prams, for reasons the…      18            ·             ·                    1       1
~ uu                                                                         f             f
| +  At dusk a boy threw a stone at the barrier, and it rang…  23            ·             ·                    1       1
~ uu                                                                         f             f
| +? Listeners reported queues of four kilometres on the…      ·             9?            ·                    1       1
~ uu                                                           f                           f
| +? One of them, the lorry driver Osk Brenner, said his…      ·             10?           ·                    1       1
~ uu                                                           f                           f
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
|─── = shared ─ 2 of 3 outlets ──────────────────────────────────────────────────────────────────────────────────────────
~bbbssssssssssbCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  1 wendlow-courier  17 A passenger ferry, free of charge, will link the two banks from Friday.
~sssCCCCCCCCCCCCCCCCC fff
|=  2 Radio Orle        3 A free passenger ferry is to run between the two towns from Friday,…
~sssCCCCCCCCCCCC      fff
|   not found: 3 standard
~   fffffffffffffffffffff
|   3 standard        nothing comes near
~   CCCCCCCCCC        ffffffffffffffffff
|
|
|
|
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 1/11 missing in standard                                 = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,90
