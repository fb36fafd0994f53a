# The matrix: who says what, and where.
size 80x24
args data/sample/bridge
keys m
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    by how many carry it (o)              1 wendlo… 2 Radio … 3 standa…  out ori
~    ffffffffffffffffffffffff              kkkkkkkkk CCCCCCCCC CCCCCCCCC  fff fff
|>   titles  ‘We are an island’: Wendlow…  yes       yes       yes
~kkk hhhhhhhhSSSSSSSSSSSSSSSSSSSSSSSSSSS   kkk       fff       fff
|    leads   At 10.40 p.m. on Tuesday two… +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …inspectors found cracks in 48 of…    2?        1~        1            3   2
~ dd                             cc                  dd
| =? The closure cuts the only direct…     4?        2         2            3   2
~ ss
| =  “We could no longer vouch for a…      5         4         4            3   2
~ ss
| ~? …one, had begun on Monday.            6~?       5         5            3   2
~ dd                    cccccc             ddd
| ~? …Piet Orsmond, resigned a few hours…  7~?       8         8 9?         3   2
~ dd                cccccccc               ddd
| =  Transport Minister Ilse Marwick, who… 8 9       6         6            3   2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| ~? …of bridges in the region rose by 12… 12~       12        12           3   2
~ dd                           cccc        ddd
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =? …built in 1968 by Ostra Steel,…       20?       15        17           3   2
~ ss
| =  Tomas Reke, who leads the opposition… 22        11        10 11?       3   2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|─── titles ─────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|   1 wendlow-courier ‘We are an island’: Wendlow wakes up without its bridge
~   CCCCCCCCCCCCCCCCC
|   2 Radio Orle      Cracks force closure of Tallow Bridge
~   CCCCCCCCCCCC
|   3 standard        Tallow Bridge closed after inspectors find cracks
~   CCCCCCCCCC
|
| 26 statements              = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,42
keys j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    by how many carry it (o)              1 wendlo… 2 Radio … 3 standa…  out ori
~    ffffffffffffffffffffffff              kkkkkkkkk CCCCCCCCC CCCCCCCCC  fff fff
|    titles  ‘We are an island’: Wendlow…  yes       yes       yes
~    hhhhhhhh                              fff       fff       fff
|    leads   At 10.40 p.m. on Tuesday two… +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|>~? …inspectors found cracks in 48 of…    2?        1~        1            3   2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSccSSSS    kk        dd
| =? The closure cuts the only direct…     4?        2         2            3   2
~ ss
| =  “We could no longer vouch for a…      5         4         4            3   2
~ ss
| ~? …one, had begun on Monday.            6~?       5         5            3   2
~ dd                    cccccc             ddd
| ~? …Piet Orsmond, resigned a few hours…  7~?       8         8 9?         3   2
~ dd                cccccccc               ddd
| =  Transport Minister Ilse Marwick, who… 8 9       6         6            3   2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| ~? …of bridges in the region rose by 12… 12~       12        12           3   2
~ dd                           cccc        ddd
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =? …built in 1968 by Ostra Steel,…       20?       15        17           3   2
~ ss
| =  Tomas Reke, who leads the opposition… 22        11        10 11?       3   2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|─── ~? number may differ: 47 / 48 ─ 3 of 3 outlets, 2 origins ──────────────────
~bbbdddddddddddddddddddddddddddddddbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbb
|~  2 Radio Orle        1 …Tuesday after inspectors found cracks in 47 of its…
~dddCCCCCCCCCCCC      fff                                           cc
|=  3 standard          1 …Tuesday after inspectors found cracks in 48 of its…
~sssCCCCCCCCCC        fff                                           cc
|=? 1 wendlow-courier   2 …Bridge because its engineers had counted 48 cracked…
~sssCCCCCCCCCCCCCCCCC fff                                           cc
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 1/26             = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,42
keys l d
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
|    by how many carry it (o)              1 wendlo… 2 Radio … 3 standa…  out ori
~    ffffffffffffffffffffffff              CCCCCCCCC kkkkkkkkk CCCCCCCCC  fff fff
|    titles  Cracks force closure of…      yes       yes       yes
~    hhhhhhhh                              fff       fff       fff
|    leads   The Tallow Bridge over the…   +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …inspectors found cracks in 48 of…    2?        1~        1            3   2
~ dd                             cc                  dd
| =? The closure cuts the only direct…     4?        2         2            3   2
~ ss
| =  “We could no longer vouch for a…      5         4         4            3   2
~ ss
|>~? …one, had begun on Monday.            6~?       5         5            3   2
~kkk SSSSSSSSSSSSSSSSSSSccccccS            ddd       k
| ~? …Piet Orsmond, resigned a few hours…  7~?       8         8 9?         3   2
~ dd                cccccccc               ddd
| =  Transport Minister Ilse Marwick, who… 8 9       6         6            3   2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| ~? …of bridges in the region rose by 12… 12~       12        12           3   2
~ dd                           cccc        ddd
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =? …built in 1968 by Ostra Steel,…       20?       15        17           3   2
~ ss
| =  Tomas Reke, who leads the opposition… 22        11        10 11?       3   2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|─── ~? date may differ: Saturday / Monday ─ 3 of 3 outlets, 2 origins ──────────
~bbbdddddddddddddddddddddddddddddddddddddddbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbb
|~? 1 wendlow-courier   6 …team had begun the routine check on Saturday,…
~dddCCCCCCCCCCCCCCCCC fff                                      cccccccc
|=  2 Radio Orle        5 …a routine one, had begun on Monday.
~sssCCCCCCCCCCCC      fff                              cccccc
|=  3 standard          5 …a routine one, had begun on Monday.
~sssCCCCCCCCCC        fff                              cccccc
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| row with a difference 2 of 4  = shared ~ divergent + unique ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,52
keys 2
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    missing in 2 (0: all)                 1 wendlo… 2 Radio … 3 standa…  out ori
~    hhhhhhhhhhhhhhhhhhhhh                 CCCCCCCCC kkkkkkkkk CCCCCCCCC  fff fff
|    titles  Cracks force closure of…      yes       yes       yes
~    hhhhhhhh                              fff       fff       fff
|    leads   The Tallow Bridge over the…   +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── two or more origins report: nothing ────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|─── one origin reports: 9, 4 not sure ──────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|>+? At 10.40 p.m. on Tuesday two road…    1?        ·         ·            1   1
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS              k         f
| +? On an ordinary weekday 29,740 cars,…  3?        ·         ·            1   1
~ uu                                                 f         f
| +? She had asked the county for a copy…  11?       ·         ·            1   1
~ uu                                                 f         f
| +  Outside the bakery on Quay Street…    13        ·         ·            1   1
~ uu                                                 f         f
| +  “I have crossed it every morning for… 14        ·         ·            1   1
~ uu                                                 f         f
| +  Butcher Ivo Stann sold eleven…        15        ·         ·            1   1
~ uu                                                 f         f
| +  It will take bicycles but no prams,…  18        ·         ·            1   1
~ uu                                                 f         f
| +  At dusk a boy threw a stone at the…   23        ·         ·            1   1
~ uu                                                 f         f
| +? Nearly 30,000 vehicles use the…       ·         ·         3?           1   1
~ uu                                       f         f
|
|
|─── +? unique ─ 1 of 3 outlets ─────────────────────────────────────────────────
~bbbuuuuuuuuuuubCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|+? 1 wendlow-courier   1 At 10.40 p.m. on Tuesday two road workers dragged a…
~uuuCCCCCCCCCCCCCCCCC fff
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle      nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCCCC      fffffffffffffffffffffffff
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 1/9 missing in Radio Orle          =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,52
keys Esc o
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    differences first (o)                 1 wendlo… 2 Radio … 3 standa…  out ori
~    fffffffffffffffffffff                 CCCCCCCCC kkkkkkkkk CCCCCCCCC  fff fff
| =  “This bridge is our high street, our… 16        [13]      14           2   2
~ ss                                                 ffff
| =  A free passenger ferry is to run…     17        3         ·            2   2
~ ss                                                           f
| =  She said she had not been told of…    ·         7         7            2   1
~ ss                                       f
| =? The last full inspection was six…     21?       [5]       [5] [17]     1   1
~ ss                                                 fff       ffffffff
|─── only in one: 11, 6 not sure ────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|>+? At 10.40 p.m. on Tuesday two road…    1?        ·         ·            1   1
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS              k         f
| +? On an ordinary weekday 29,740 cars,…  3?        ·         ·            1   1
~ uu                                                 f         f
| +? She had asked the county for a copy…  11?       ·         ·            1   1
~ uu                                                 f         f
| +  Outside the bakery on Quay Street…    13        ·         ·            1   1
~ uu                                                 f         f
| +  “I have crossed it every morning for… 14        ·         ·            1   1
~ uu                                                 f         f
| +  Butcher Ivo Stann sold eleven…        15        ·         ·            1   1
~ uu                                                 f         f
| +  It will take bicycles but no prams,…  18        ·         ·            1   1
~ uu                                                 f         f
| +  At dusk a boy threw a stone at the…   23        ·         ·            1   1
~ uu                                                 f         f
| +? Listeners reported queues of four…    ·         9?        ·            1   1
~ uu                                       f                   f
| +? One of them, the lorry driver Osk…    ·         10?       ·            1   1
~ uu                                       f                   f
|─── +? unique ─ 1 of 3 outlets ─────────────────────────────────────────────────
~bbbuuuuuuuuuuubCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|+? 1 wendlow-courier   1 At 10.40 p.m. on Tuesday two road workers dragged a…
~uuuCCCCCCCCCCCCCCCCC fff
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle      nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCCCC      fffffffffffffffffffffffff
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 16/26            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 8,52
keys o u
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    as one outlet has them (o)            1 wendlo… 2 Radio … 3 standa…  out ori
~    ffffffffffffffffffffffffff            CCCCCCCCC kkkkkkkkk CCCCCCCCC  fff fff
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =? …built in 1968 by Ostra Steel,…       20?       15        17           3   2
~ ss
|─── not found in 2 Radio Orle: 11, 5 not sure ──────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  “This bridge is our high street, our… 16        [13]      14           2   2
~ ss                                                 ffff
| +? At 10.40 p.m. on Tuesday two road…    1?        ·         ·            1   1
~ uu                                                 f         f
|>+? On an ordinary weekday 29,740 cars,…  3?        ·         ·            1   1
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS            k         f
| +? She had asked the county for a copy…  11?       ·         ·            1   1
~ uu                                                 f         f
| +  Outside the bakery on Quay Street…    13        ·         ·            1   1
~ uu                                                 f         f
| +  “I have crossed it every morning for… 14        ·         ·            1   1
~ uu                                                 f         f
| +  Butcher Ivo Stann sold eleven…        15        ·         ·            1   1
~ uu                                                 f         f
| +  It will take bicycles but no prams,…  18        ·         ·            1   1
~ uu                                                 f         f
| =? The last full inspection was six…     21?       [5]       [5] [17]     1   1
~ ss                                                 fff       ffffffff
| +  At dusk a boy threw a stone at the…   23        ·         ·            1   1
~ uu                                                 f         f
| +? Nearly 30,000 vehicles use the…       ·         ·         3?           1   1
~ uu                                       f         f
|─── +? unique ─ 1 of 3 outlets ─────────────────────────────────────────────────
~bbbuuuuuuuuuuubCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|+? 1 wendlow-courier   3 On an ordinary weekday 29,740 cars, buses and trucks…
~uuuCCCCCCCCCCCCCCCCC fff
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle      nothing comes near
~   CCCCCCCCCCCC      ffffffffffffffffff
|   · none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| row of one outlet 4 of 11  = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,52
keys Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| + unique statement, in one outlet
~uuuuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCC
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  uuCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =?  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
| No sentence of this found in these outlets; the likeliest one of each:
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  2 Radio Orle  nothing that comes near
~CCCCCCCCCCCCCC  fffffffffffffffffffffff
|
|  3 standard  nearest, not linked: probability 0.14
~CCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffff
|  +?  3 Nearly 30,000 vehicles use the bridge on a working day.
~  uuCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        for: numbers in common: 29,740
~        ffffffffffffffffffffffffffffff
|        against: no third outlet has a sentence like both
~        fffffffffffffffffffffffffffffffffffffffffffffffff
|        0.16 below the cut of 0.30; next: sentence 13 of standard at 0.12 (0.01
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind)
~        fffffff
|
|
|
|
| wording 1/1                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
