# From difference to difference, the details marked on both sides.
size 80x24
args data/sample/bridge
keys ] c
screen
| 1 wendlow-courier.example =8 ~7 +8  2 Radio Orle =6 ~7 +2 (3 standard =9 ~7 +1)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffff
| 1 wendlow-courier.example  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| Jorun Haske · 2025-03-05
~ ffffffffffffffffffffffff
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across
~u?ff
|     Quay Street, and Wendlow had lost its bridge.
|~? 2>The roads authority had ordered everyone off the Tallow Bridge because its
~kkkkkSSSSSSSSSSSSSSSSSSSSwwwwwwwwwwwwwwwwwwwwwwwwSSSSSSSSSSSSSSSSSSSwwwwwwwSSSS
|     engineers had counted 48 cracked hangers.
~kkkkkwwwwwwwwwwwwwwwwwwwwwwccSSSSSSSSSSSSSSSSS
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~u?ff
| 2 Radio Orle  15 sentences, 1 set apart ───────────────────────────────────────
~CCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Cracks force closure of Tallow Bridge
~ ttttttttttttttttttttttttttttttttttttt
| Radio Orle newsroom · NPA · 2025-03-05
~ ffffffffffffffffffffffffffffffffffffff
|~  1┃The Tallow Bridge over the River Orle has been closed to all traffic since
~d ffmllllllllllllllllllwwwwlllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|    ┃late on Tuesday after inspectors found cracks in 47 of its steel hangers,
~    mwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllllwwwccwwwlllllwwwwwlllllllll
|    ┃the regional roads authority said.
~    mllllwwwwwwwwlllllllllllllllllwwwwl
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and
~s ff
|     sends drivers on a 62-kilometre detour.
|── ~ 2 wendlow-courier.example: divergent, not sure ── linked in 2 of 2 others ─
~bbdddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffb
| 2 Radio Orle ~  1 sim 0.32 prob 0.72 not sure number may differ: 48 / 47
~ CCCCCCCCCCCC d    fffffffffffffffffff???????? wwwwwwwwwwwwwwwwwwwwwwwwww
| 3 standard   ~  1 sim 0.44 prob 0.85 not sure same, no difference found
~ CCCCCCCCCC   d    fffffffffffffffffff????????
|              The Tallow Bridge over the River Orle was closed to all traffic
~                                wwww     wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|              late on Tuesday after inspectors found cracks in 48 of its steel
~              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww        ww    ww     wwwww
|              hangers, the regional roads authority said.
~                           wwwwwwww                 wwww
| wendlow-courier.example 2/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys ] c
screen
| 1 wendlow-courier.example =8 ~7 +8  2 Radio Orle =6 ~7 +2 (3 standard =9 ~7 +1)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffff
| 1 wendlow-courier.example  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by
~s?ff
|     way of Lissen Lock.
|~? 5>  “We could no longer vouch for a single lorry on that deck,” Henrik Daal,
~kkkkk  SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|     who is in charge of the inspectors, said at a news conference in Aldmouth
~kkkkkwwwwwwSSSSwwwwwwwwwSSSSSSSSSSSSSSSSSwwwwwwwSSSwwwwwwwwwwwwwwwSSSScccccccc
|     on Wednesday.
~kkkkkSSSSSSSSSSSSS
|~? 6 His team had begun the routine check on Saturday, he said, and had not
~d?ff
|     expected to find much.
| 2 Radio Orle  15 sentences, 1 set apart ───────────────────────────────────────
~CCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  3 A free passenger ferry is to run between the two towns from Friday, the
~s ff
|     county told Radio Orle.
|~? 4┃  “We could no longer vouch for a single lorry on that deck,” the
~d?ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|    ┃authority’s chief inspector, Henrik Daal, told reporters in Wendlow on
~    mwwwwwwwwwwwwwwwwwlllllllllllllllllllllllllwwwwwwwwwwwwwwllllccccccclll
|    ┃Wednesday.
~    mllllllllll
|~? 5 He said the inspection, a routine one, had begun on Monday.
~d?ff
|=  6   Transport Minister Ilse Marwick, who visited the site on Wednesday
~s ff
|── ~ 5 wendlow-courier.example: divergent, not sure ── linked in 2 of 2 others ─
~bbdddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffb
| 2 Radio Orle ~? 4 sim 0.74 prob 1.00 sure     place may differ: Aldmouth /
~ CCCCCCCCCCCC d?   fffffffffffffffffff         wwwwwwwwwwwwwwwwwwwwwwwwwwww
|                                               Wendlow
~                                               wwwwwww
| 3 standard   ~? 4 sim 0.74 prob 1.00 sure     place may differ: Aldmouth /
~ CCCCCCCCCC   d?   fffffffffffffffffff         wwwwwwwwwwwwwwwwwwwwwwwwwwww
|                                               Wendlow
~                                               wwwwwww
|              "We could no longer vouch for a single lorry on that deck," the  …
~                                                                               f
| wendlow-courier.example 5/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
