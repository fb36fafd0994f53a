# One quotation in other words, and of another speaker.
size 80x24
args data/sample/bridge
keys F j j j
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
|>   lay in a drawer for a year
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCC
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
| facts: wording 4/30     = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 14,0
keys j Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … office confirmed to the Courier.
~s ff
|=  9 She told reporters there that nobody’s life had been “in immediate danger”.
~s ff
|= 10>  “It lay in a drawer for a year,” Mayor Anna Corvell said of the report
~kkkkk  SwwSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSwwwwwwwwwwwwwwwwwwSSSSSSwwSSSSSSSSSSS
|     that had named the hangers as the weak point of the bridge.
~kkkkkwwwwwwwwSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSwwSSSSSwwwwwwS
|+?11 She had asked the county for a copy three times, she said.
~u?ff
|~?12   Upkeep money for the region’s bridges fell by 12 percent last year, the
~d?ff
|     ministry’s figures show.
| 2 Radio Orle  15 sentences, 1 set apart ───────────────────────────────────────
~CCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|+?10 One of them, the lorry driver Osk Brenner, said his round had taken three
~u?ff
|     hours longer than usual.
|= 11┃  Tomas Reke, who leads the opposition on the county council, said a report
~s ffm  wwwwwwwwwwllwwwwwwwwwlllllwwwwwwwwwwwwwlllllwwwwwwwwwwwwwwlllllllllllllll
|    ┃naming the hangers as a weak point “lay in a drawer for a year” and called
~    mllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwwwwwww
|    ┃for a public inquiry.
~    mllllllwwwwwwwwwwwwwwl
|~?12   According to the ministry, spending on the upkeep of bridges in the
~d?ff
|     region rose by 12 percent last year.
|── = 10 wendlow-courier.example: shared ── linked in 2 of 2 others ─────────────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffbbbbbbbbbbbbb
| 2 Radio Orle = 11 sim 0.51 prob 0.91 sure     same, no difference found
~ CCCCCCCCCCCC s    fffffffffffffffffff
|              = 13 sim 0.40 prob 0.66 not sure same, no difference found
~              s    fffffffffffffffffff????????
| 3 standard   = 10 sim 0.55 prob 0.93 sure     same, no difference found
~ CCCCCCCCCC   s    fffffffffffffffffff
|              = 13 sim 0.34 prob 0.64 not sure overlap, no difference found
~              s    fffffffffffffffffff????????
| wendlow-courier.example 10/23      =shared ~divergent +unique ?not sure ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
