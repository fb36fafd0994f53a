# The matrix: who says what, and where.
size 200x60
args data/sample/bridge
keys m
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)                                                                                                                  1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    ffffffffffffffffffffffff                                                                                                                  kkkkkkkkkkkkk CCCCCCCCCCCC  CCCCCCCCCC     fffffff fffffff
|>   titles  ‘We are an island’: Wendlow wakes up without its bridge                                                                           yes           yes           yes
~kkk hhhhhhhhSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS                                                                           kkk           fff           fff
|    leads   At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.         +?            ~?            ~?
~    hhhhhhhh                                                                                                                                  uu            dd            dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday after inspectors found cracks in 48 of its steel…         2?            1~            1                    3       2
~ dd                                                                                                                  cc                                     dd
| =? The closure cuts the only direct road between Wendlow and Aldmouth and forces drivers onto a detour of 62 kilometres.                     4?            2             2                    3       2
~ ss
| =  “We could no longer vouch for a single lorry on that deck,” the authority’s chief inspector, Henrik Daal,…                                5             4             4                    3       2
~ ss
| ~? …a routine one, had begun on Monday.                                                                                                      6~?           5             5                    3       2
~ dd                              cccccc                                                                                                       ddd
| ~? …Piet Orsmond, resigned a few hours later.                                                                                                7~?           8             8 9?                 3       2
~ dd                cccccccc                                                                                                                   ddd
| =  Transport Minister Ilse Marwick, who visited the site on Wednesday morning, said: "Nobody's life was in immediate danger."                8 9           6             6                    3       2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…                                                                                                      10?           13            13                   3       2
~ ss
| ~? …spending on the upkeep of bridges in the region rose by 12 percent last year.                                                            12~           12            12                   3       2
~ dd                                                  cccc                                                                                     ddd
| =? The bridge is not expected to reopen before June, and the repair is put at 4.2 million crowns.                                            19?           14            15? 16               3       2
~ ss
| =? …built in 1968 by Ostra Steel,…                                                                                                           20?           15            17                   3       2
~ ss
| =  Tomas Reke, who leads the opposition on the county council, said a report naming the hangers as a weak point “lay in a drawer for a…      22            11            10 11?               3       2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  “This bridge is our high street, our school run and our way to the hospital,…                                                             16            [13]          14                   2       2
~ ss                                                                                                                                                         ffff
| =  A free passenger ferry is to run between the two towns from Friday,…                                                                      17            3             ·                    2       2
~ ss                                                                                                                                                                       f
| =  She said she had not been told of any earlier warning about the bridge.                                                                   ·             7             7                    2       1
~ ss                                                                                                                                           f
| =? The last full inspection was six years ago.                                                                                               21?           [5]           [5] [17]             1       1
~ ss                                                                                                                                                         fff           ffffffff
|─── only in one: 11, 6 not sure ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| +? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.                 1?            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? On an ordinary weekday 29,740 cars, buses and trucks roll across it.                                                                      3?            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? She had asked the county for a copy three times, she said.                                                                                11?           ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  Outside the bakery on Quay Street the talk was of nothing else.                                                                           13            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  “I have crossed it every morning for thirty-one years,” said Bruna Tell, a nurse who works on the far bank.                               14            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  Butcher Ivo Stann sold eleven sausages before noon, against two hundred on a normal Wednesday.                                            15            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  It will take bicycles but no prams, for reasons the county could not explain.                                                             18            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  At dusk a boy threw a stone at the barrier, and it rang like a bell.                                                                      23            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? Listeners reported queues of four kilometres on the Aldmouth ring road in the morning rush hour.                                          ·             9?            ·                    1       1
~ uu                                                                                                                                           f                           f
| +? One of them, the lorry driver Osk Brenner, said his round had taken three hours longer than usual.                                        ·             10?           ·                    1       1
~ uu                                                                                                                                           f                           f
| +? Nearly 30,000 vehicles use the bridge on a working day.                                                                                   ·             ·             3?                   1       1
~ uu                                                                                                                                           f             f
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
|─── titles ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
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
| 26 statements                                                                                                                                      = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,142
keys j j d
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)                                                                                                                  1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    ffffffffffffffffffffffff                                                                                                                  kkkkkkkkkkkkk CCCCCCCCCCCC  CCCCCCCCCC     fffffff fffffff
|    titles  ‘We are an island’: Wendlow wakes up without its bridge                                                                           yes           yes           yes
~    hhhhhhhh                                                                                                                                  fff           fff           fff
|    leads   At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.         +?            ~?            ~?
~    hhhhhhhh                                                                                                                                  uu            dd            dd
|─── carried by all: 11, 8 not sure ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday after inspectors found cracks in 48 of its steel…         2?            1~            1                    3       2
~ dd                                                                                                                  cc                                     dd
| =? The closure cuts the only direct road between Wendlow and Aldmouth and forces drivers onto a detour of 62 kilometres.                     4?            2             2                    3       2
~ ss
| =  “We could no longer vouch for a single lorry on that deck,” the authority’s chief inspector, Henrik Daal,…                                5             4             4                    3       2
~ ss
|>~? …a routine one, had begun on Monday.                                                                                                      6~?           5             5                    3       2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSccccccS                                                                                                      kkk
| ~? …Piet Orsmond, resigned a few hours later.                                                                                                7~?           8             8 9?                 3       2
~ dd                cccccccc                                                                                                                   ddd
| =  Transport Minister Ilse Marwick, who visited the site on Wednesday morning, said: "Nobody's life was in immediate danger."                8 9           6             6                    3       2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…                                                                                                      10?           13            13                   3       2
~ ss
| ~? …spending on the upkeep of bridges in the region rose by 12 percent last year.                                                            12~           12            12                   3       2
~ dd                                                  cccc                                                                                     ddd
| =? The bridge is not expected to reopen before June, and the repair is put at 4.2 million crowns.                                            19?           14            15? 16               3       2
~ ss
| =? …built in 1968 by Ostra Steel,…                                                                                                           20?           15            17                   3       2
~ ss
| =  Tomas Reke, who leads the opposition on the county council, said a report naming the hangers as a weak point “lay in a drawer for a…      22            11            10 11?               3       2
~ ss
|─── carried by some: 4, 1 not sure ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  “This bridge is our high street, our school run and our way to the hospital,…                                                             16            [13]          14                   2       2
~ ss                                                                                                                                                         ffff
| =  A free passenger ferry is to run between the two towns from Friday,…                                                                      17            3             ·                    2       2
~ ss                                                                                                                                                                       f
| =  She said she had not been told of any earlier warning about the bridge.                                                                   ·             7             7                    2       1
~ ss                                                                                                                                           f
| =? The last full inspection was six years ago.                                                                                               21?           [5]           [5] [17]             1       1
~ ss                                                                                                                                                         fff           ffffffff
|─── only in one: 11, 6 not sure ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| +? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.                 1?            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? On an ordinary weekday 29,740 cars, buses and trucks roll across it.                                                                      3?            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? She had asked the county for a copy three times, she said.                                                                                11?           ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  Outside the bakery on Quay Street the talk was of nothing else.                                                                           13            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  “I have crossed it every morning for thirty-one years,” said Bruna Tell, a nurse who works on the far bank.                               14            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  Butcher Ivo Stann sold eleven sausages before noon, against two hundred on a normal Wednesday.                                            15            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  It will take bicycles but no prams, for reasons the county could not explain.                                                             18            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  At dusk a boy threw a stone at the barrier, and it rang like a bell.                                                                      23            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? Listeners reported queues of four kilometres on the Aldmouth ring road in the morning rush hour.                                          ·             9?            ·                    1       1
~ uu                                                                                                                                           f                           f
| +? One of them, the lorry driver Osk Brenner, said his round had taken three hours longer than usual.                                        ·             10?           ·                    1       1
~ uu                                                                                                                                           f                           f
| +? Nearly 30,000 vehicles use the bridge on a working day.                                                                                   ·             ·             3?                   1       1
~ uu                                                                                                                                           f             f
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
|─── ~? date may differ: Saturday / Monday ─ 3 of 3 outlets, 2 origins ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbdddddddddddddddddddddddddddddddddddddddbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
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
|   · no sentence found, which is no proof of silence   [7] linked, but of another statement   Enter wordings   p panes   1-9 what it lacks
~   fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| row with a difference 2 of 4                                                                                                                       = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,142
keys 3
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    missing in 3 (0: all)                                                                                                                     1 wendlow-co… 2 Radio Orle  3 standard     outlets origins
~    hhhhhhhhhhhhhhhhhhhhh                                                                                                                     CCCCCCCCCCCCC CCCCCCCCCCCC  kkkkkkkkkk     fffffff fffffff
|    titles  Tallow Bridge closed after inspectors find cracks                                                                                 yes           yes           yes
~    hhhhhhhh                                                                                                                                  fff           fff           fff
|    leads   The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday after inspectors found cracks in 48 of its steel… +?            ~?            ~?
~    hhhhhhhh                                                                                                                                  uu            dd            dd
|─── two or more origins report: 1 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|>=  A free passenger ferry is to run between the two towns from Friday,…                                                                      17            3             ·                    2       2
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS                                                                                                  k
|─── one origin reports: 10, 5 not sure ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| +? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.                 1?            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? On an ordinary weekday 29,740 cars, buses and trucks roll across it.                                                                      3?            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? She had asked the county for a copy three times, she said.                                                                                11?           ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  Outside the bakery on Quay Street the talk was of nothing else.                                                                           13            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  “I have crossed it every morning for thirty-one years,” said Bruna Tell, a nurse who works on the far bank.                               14            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  Butcher Ivo Stann sold eleven sausages before noon, against two hundred on a normal Wednesday.                                            15            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  It will take bicycles but no prams, for reasons the county could not explain.                                                             18            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +  At dusk a boy threw a stone at the barrier, and it rang like a bell.                                                                      23            ·             ·                    1       1
~ uu                                                                                                                                                         f             f
| +? Listeners reported queues of four kilometres on the Aldmouth ring road in the morning rush hour.                                          ·             9?            ·                    1       1
~ uu                                                                                                                                           f                           f
| +? One of them, the lorry driver Osk Brenner, said his round had taken three hours longer than usual.                                        ·             10?           ·                    1       1
~ uu                                                                                                                                           f                           f
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
|─── = shared ─ 2 of 3 outlets ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
~bbbssssssssssbCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
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
|   · no sentence found, which is no proof of silence   [7] linked, but of another statement   Enter wordings   p panes   1-9 what it lacks
~   fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 1/11 missing in standard                                                                                                                 = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,170
