# While a judge weighs, what is not sure and waits for it is marked.  What its answers
# change stays where it is, stands out until the reader moves, and is listed under C.
size 80x24
args data/sample/bridge
weighing 2/5
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+≈ 1>At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll                      d
|~≈ 2 The roads authority had ordered everyone off the Tallow Bridge because    ~
~d?ff                                                                           d
|     its engineers had counted 48 cracked hangers.                             +
~                                                                               u
|+≈ 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=≈ 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~≈ 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── +≈ 1 wendlow-courier.example: unique, settling ── 1 of 3 outlets ────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle   nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCCCC   fffffffffffffffffffffffff
|   3 standard     nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCC     fffffffffffffffffffffffff
|
| wendlow-courier.example 1/23 (weighing 40 %, ≈ settling, J stops)       ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
keys j j
apart 1:2-2:1 1:2-3:1 2:1-3:1
weighing 5/5
screen
| 3 outlets, 2 origins   3 differences, 3 not sure · 10 by all · 14 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃+
~u?ff                                                                          mu
|     across Quay Street, and Wendlow had lost its bridge.                     ┃~
~                                                                              md
|+? 2 The roads authority had ordered everyone off the Tallow Bridge because    ~
~!!!!                                                                           d
|     its engineers had counted 48 cracked hangers.                             ~
~                                                                               d
|+? 3>  On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
|     by way of Lissen Lock.                                                    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|+? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃+
~!!!!                                                                          mu
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── +? 3 wendlow-courier.example: unique, not sure ── 1 of 3 outlets ────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|
|
|
| wendlow-courier.example 3/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,5
keys k
screen
| 3 outlets, 2 origins   3 differences, 3 not sure · 10 by all · 14 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃+
~u?ff                                                                          mu
|     across Quay Street, and Wendlow had lost its bridge.                     ┃~
~                                                                              md
|+? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             ~
~kkkkklllllllllllllllllllllllllllllllllllllllllllll                             d
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
|     by way of Lissen Lock.                                                    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|+? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃+
~u?ff                                                                          mu
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── +? 2 wendlow-courier.example: unique, not sure, judged ── 1 of 3 outlets ────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|
|
|
| wendlow-courier.example 2/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys C
screen
| 3 outlets, 2 origins   3 differences, 3 not sure · 10 by all · 14 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| built-in judge: 5 of 5 pairs of articles answered
~ fffffffffffffffffffffffffffffffffffffffffffffffff
| 3 signs have changed since the start:
~ ttttttttttttttttttttttttttttttttttttt
|
|>+? 1 wendlow-courier 2: ~ divergent, not sure, now + unique, not sure (built-in
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    judge)
~    CCCCCC
|    The roads authority had ordered everyone off the Tallow Bridge because its
|    engineers had counted 48 cracked hangers.
|
| +? 2 Radio Orle 1: ~ divergent, not sure, now + unique, not sure (built-in
~uuu CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    judge)
~    CCCCCC
|    The Tallow Bridge over the River Orle has been closed to all traffic since
|    late on Tuesday after inspectors found cracks in 47 of its steel hangers,…
|
| +? 3 standard 1: ~ divergent, not sure, now + unique, not sure (built-in judge)
~uuu CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    The Tallow Bridge over the River Orle was closed to all traffic late on
|    Tuesday after inspectors found cracks in 48 of its steel hangers, the…
|
|
|
|
|
| changed 1/3                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
keys j Enter
screen
| 3 outlets, 2 origins   3 differences, 3 not sure · 10 by all · 14 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart ────
~CCCCCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffbbbb
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃+
~u?ff                                                                          mu
|     across Quay Street, and Wendlow had lost its bridge.                     ┃~
~                                                                              md
|+? 2 The roads authority had ordered everyone off the Tallow Bridge because    ~
~u?ff                                                                           d
|     its engineers had counted 48 cracked hangers.                             ~
~                                                                               d
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
|     by way of Lissen Lock.                                                    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| Cracks force closure of Tallow Bridge                                        ┃+
~ ttttttttttttttttttttttttttttttttttttt                                        mu
|+? 1>The Tallow Bridge over the River Orle has been closed to all traffic     ┃=
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     ms
|     since late on Tuesday after inspectors found cracks in 47 of its steel    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     hangers, the regional roads authority said.                               ~
~kkkkklllllllllllllllllllllllllllllllllllllllllll                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  +
~s ff                                                                           u
|     sends drivers on a 62-kilometre detour.                                   ~
~                                                                               d
|=  3 A free passenger ferry is to run between the two towns from Friday, the   =
~s ff                                                                           s
|── +? 1 Radio Orle: unique, not sure, judged ── 1 of 3 outlets ─────────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbbbbbbb
|   not found: 1 wendlow-cou…, 3 standard
~   fffffffffffffffffffffffffffffffffffff
|   1 wendlow-cou… nearest, worth a look: 1 At 10.40 p.m. on Tuesday two road…
~   CCCCCCCCCCCCCC fffffffffffffffffffffffff
|
|
| Radio Orle 1/15            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 12,5
