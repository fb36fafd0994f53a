# The first screen of three outlets: two panes stacked, the third in the bar.
size 80x24
args data/sample/bridge
screen
| 1 wendlow-courier.example =9 ~7 +7  2 Radio Orle =6 ~7 +2 (3 standard =9 ~7 +1)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffff
| 1 wendlow-courier.example  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| Jorun Haske · 2025-03-05
~ ffffffffffffffffffffffff
|=? 1>At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across
~kkkkkwwwwwwwwwwwwSSSSSSSSSSSSSwwwSSSSSSwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|     Quay Street, and Wendlow had lost its bridge.
~kkkkkwwwwwwwwwwwSSwwwwwwwwwwwwwwwwwwwwSSSSSSSSSSSS
|~? 2 The roads authority had ordered everyone off the Tallow Bridge because its
~d?ff
|     engineers had counted 48 cracked hangers.
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~u?ff
| 2 Radio Orle  15 sentences, 1 set apart ───────────────────────────────────────
~CCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Cracks force closure of Tallow Bridge
~ ttttttttttttttttttttttttttttttttttttt
| Radio Orle newsroom · NPA · 2025-03-05
~ ffffffffffffffffffffffffffffffffffffff
|~  1┃The Tallow Bridge over the River Orle has been closed to all traffic since
~d ffmwwwwwwwwwwllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|    ┃late on Tuesday after inspectors found cracks in 47 of its steel hangers,
~    mwwwwllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllwwwwwwwwwwwwwl
|    ┃the regional roads authority said.
~    mwwwwwwwwwwwwlllllllwwwwwwwwwwwwwwl
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and
~s ff
|     sends drivers on a 62-kilometre detour.
|── = 1 wendlow-courier.example: shared, not sure ── linked in 2 of 2 others ────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffbbbb
| 2 Radio Orle ~  1 sim 0.12 prob 0.58 not sure overlap, no difference found
~ CCCCCCCCCCCC d    fffffffffffffffffff????????
| 3 standard   ~  1 sim 0.13 prob 0.60 not sure overlap, no difference found
~ CCCCCCCCCC   d    fffffffffffffffffff????????
|              The Tallow Bridge over the River Orle was closed to all traffic
~              wwwwwwwwww        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|              late on Tuesday after inspectors found cracks in 48 of its steel
~              wwww            wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww     wwwww
|              hangers, the regional roads authority said.
~              wwwwwww  wwwwwwwwwwww       wwwwwwwwwwwwww
| wendlow-courier.example 1/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
