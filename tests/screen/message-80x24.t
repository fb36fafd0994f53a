# An unknown key names the help key; Ctrl-C says how to leave.
size 80x24
args data/sample/bridge
keys %
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
| Jorun Haske · 2025-03-05                                                      ~
~ ffffffffffffffffffffffff                                                      d
|+? 1>At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll      d
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll                      d
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because    +
~d?ff                                                                           u
|     its engineers had counted 48 cracked hangers.                             +
~                                                                               u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
| 2 Radio Orle  15 sentences, 1 set apart ───────────────────────────────────────
~CCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Cracks force closure of Tallow Bridge                                        ┃~
~ ttttttttttttttttttttttttttttttttttttt                                        md
| Radio Orle newsroom · NPA · 2025-03-05                                        =
~ ffffffffffffffffffffffffffffffffffffff                                        s
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic      ~
~d?ff                                                                           d
|     since late on Tuesday after inspectors found cracks in 47 of its steel    ~
~                                                                               d
|     hangers, the regional roads authority said.                               +
~                                                                               u
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   =
~                                                                               s
|── +? 1 wendlow-courier.example: unique, not sure ── 1 of 3 outlets ────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle   nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCCCC   fffffffffffffffffffffffff
|   3 standard     nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCC     fffffffffffffffffffffffff
|
| no key %: ? shows the keys    = shared ~ divergent + unique ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys C-c
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
| Jorun Haske · 2025-03-05                                                      ~
~ ffffffffffffffffffffffff                                                      d
|+? 1>At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll      d
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll                      d
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because    +
~d?ff                                                                           u
|     its engineers had counted 48 cracked hangers.                             +
~                                                                               u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
| 2 Radio Orle  15 sentences, 1 set apart ───────────────────────────────────────
~CCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Cracks force closure of Tallow Bridge                                        ┃~
~ ttttttttttttttttttttttttttttttttttttt                                        md
| Radio Orle newsroom · NPA · 2025-03-05                                        =
~ ffffffffffffffffffffffffffffffffffffff                                        s
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic      ~
~d?ff                                                                           d
|     since late on Tuesday after inspectors found cracks in 47 of its steel    ~
~                                                                               d
|     hangers, the regional roads authority said.                               +
~                                                                               u
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   =
~                                                                               s
|── +? 1 wendlow-courier.example: unique, not sure ── 1 of 3 outlets ────────────
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   2 Radio Orle   nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCCCC   fffffffffffffffffffffffff
|   3 standard     nearest, worth a look: 1 The Tallow Bridge over the River…
~   CCCCCCCCCC     fffffffffffffffffffffffff
|
| q leaves, Q at once        = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
