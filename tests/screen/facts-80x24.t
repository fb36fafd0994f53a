# Figures of all outlets, those that differ first.
size 80x24
args data/sample/bridge
keys F
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>~? 48 cracked hangers
~kkk CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 standard 1
~    ffffffffffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads…
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads…
~                                cc
|
| Quotations in other words, or of another speaker: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|    lay in a drawer for a year
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11 by Tomas Reke, 3 standard 10 by Tomas Reke (1 origin)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    It lay in a drawer for a year
~    wwCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10 by Mayor Anna Corvell
~    ffffffffffffffffffffffffffffffffffffffffff
|
| Figures that several outlets tell: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  62 kilometres
~ s  CCCCCCCCCCCCC
|    1 wendlow-courier 4?, 3 standard 2
~    ffffffffffffffffffffffffffffffffff
|    …Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
| facts: wording 1/30     = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
keys j j j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| ~? 48 cracked hangers
~ d? CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 standard 1
~    ffffffffffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads…
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads…
~                                cc
|
| Quotations in other words, or of another speaker: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|    lay in a drawer for a year
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11 by Tomas Reke, 3 standard 10 by Tomas Reke (1 origin)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   It lay in a drawer for a year
~kkk wwCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10 by Mayor Anna Corvell
~    ffffffffffffffffffffffffffffffffffffffffff
|
| Figures that several outlets tell: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  62 kilometres
~ s  CCCCCCCCCCCCC
|    1 wendlow-courier 4?, 3 standard 2
~    ffffffffffffffffffffffffffffffffff
|    …Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
| facts: wording 5/30     = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 16,0
keys G
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|
| +  two towns
~ u  CCCCCCCCC
|    2 Radio Orle 3
~    ffffffffffffff
|    …ferry is to run between the two towns from Friday, the county told Radio…
|
| +  four kilometres
~ u  CCCCCCCCCCCCCCC
|    2 Radio Orle 9
~    ffffffffffffff
|    Listeners reported queues of four kilometres on the Aldmouth ring road in…
|
| +  three hours
~ u  CCCCCCCCCCC
|    2 Radio Orle 10
~    fffffffffffffff
|    …said his round had taken three hours longer than usual.
|
| +  Nearly 30,000 vehicles use
~ u  CCCCCCCCCCCCCCCCCCCCCCCCCC
|    3 standard 3
~    ffffffffffff
|    Nearly 30,000 vehicles use the bridge on a working day.
|
| Quotations that one outlet has: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>+  I have crossed it every morning for thirty-one years
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 14 by Bruna Tell
~    ffffffffffffffffffffffffffffffffff
|
| facts: wording 30/30    = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 20,0
keys g Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
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
|~? 1┃The Tallow Bridge over the River Orle has been closed to all traffic since
~d?ffmllllllllllllllllllwwwwlllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|    ┃late on Tuesday after inspectors found cracks in 47 of its steel hangers,
~    mwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllllwwwccwwwlllllwwwwwlllllllll
|    ┃the regional roads authority said.
~    mllllwwwwwwwwlllllllllllllllllwwwwl
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and
~s ff
|     sends drivers on a 62-kilometre detour.
|── ~ 2 wendlow-courier.example: divergent, not sure ── linked in 2 of 2 others ─
~bbdddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffb
| 2 Radio Orle ~? 1 sim 0.32 prob 0.72 not sure number may differ: 48 / 47
~ CCCCCCCCCCCC d?   fffffffffffffffffff???????? wwwwwwwwwwwwwwwwwwwwwwwwww
| 3 standard   ~? 1 sim 0.44 prob 0.85 not sure same, no difference found
~ CCCCCCCCCC   d?   fffffffffffffffffff????????
|              The Tallow Bridge over the River Orle was closed to all traffic
~                                wwww     wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|              late on Tuesday after inspectors found cracks in 48 of its steel …
~              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww        ww    ww     wwwww f
| wendlow-courier.example 2/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,5
keys F / k i l o Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| ~? 48 cracked hangers
~ d? CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48 cracked hangers.
~                               cc
| ~? 48
~ d? CC
|    3 standard 1
~    ffffffffffff
|    …inspectors found cracks in 48 of its steel hangers, the regional roads…
~                                cc
| ~? 47
~ d? CC
|    2 Radio Orle 1
~    ffffffffffffff
|    …inspectors found cracks in 47 of its steel hangers, the regional roads…
~                                cc
|
| Quotations in other words, or of another speaker: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|    lay in a drawer for a year
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 11 by Tomas Reke, 3 standard 10 by Tomas Reke (1 origin)
~    fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    It lay in a drawer for a year
~    wwCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10 by Mayor Anna Corvell
~    ffffffffffffffffffffffffffffffffffffffffff
|
| Figures that several outlets tell: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>=  62 kilometres
~kkk CCC////CCCCCC
|    1 wendlow-courier 4?, 3 standard 2
~    ffffffffffffffffffffffffffffffffff
|    …Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
~                                 ////
| facts: wording 6/30     = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 20,0
