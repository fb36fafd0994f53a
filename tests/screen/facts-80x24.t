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
| Statements of which outlets name other sources: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  ? the regional roads authority (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 1, 3 standard 1 (1 origin)
~    fffffffffffffffffffffffffffffffffffffff
|    …since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                            cc
| facts: wording 1/50        = shared  ~ divergent  + unique  ? not sure  ?:help
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
| Statements of which outlets name other sources: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  ? the regional roads authority (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 1, 3 standard 1 (1 origin)
~    fffffffffffffffffffffffffffffffffffffff
|    …since late on Tuesday after inspectors found cracks in 47 of its steel…
~                                                            cc
| facts: wording 5/50        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 16,0
keys G
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
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
| +  I have crossed it every morning for thirty-one years
~ u  CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 14 by Bruna Tell
~    ffffffffffffffffffffffffffffffffff
|
| People whom one outlet names: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>+  Bruna Tell
~kkk CCCCCCCCCC
|    1 wendlow-courier 14
~    ffffffffffffffffffff
|
| facts: wording 50/50       = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 20,0
keys g Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~u?ff                                                                          md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~                                                                               d
|~? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             +
~kkkkkllllllllllllllllllllllllllcclllllllllllllllll                             u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1┃The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll   ms
|    ┃hangers, the regional roads authority said.                               ~
~    mlllllllllllllllllllllllllllllllllllllllllll                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── ~? 2 difference 1 of 4 · number may differ: 48 / 47 ─────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle     1 …closed to all traffic since late on Tuesday     not sure
~d? CCCCCCCCCCCC   fff                                                 ?????????
|                      after inspectors found cracks in 47 of its…
~                                                       cc
|=? 3 standard       1 …was closed to all traffic late on Tuesday       not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      after inspectors found cracks in 48 of its…
~                                                       cc
| wendlow-courier.example 2/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys F / k i l o Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    1 wendlow-courier 22
~    ffffffffffffffffffff
|    Tomas Reke, of the opposition on the county council,…
|
|  ? the ministry (an office or paper)
~  ? CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 12, 3 standard 12 (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
|    …spending on the upkeep of bridges in the region rose by 12 percent last…
~                                                     cccc
|  ? nobody named
~  ? CCCCCCCCCCCC
|    1 wendlow-courier 12
~    ffffffffffffffffffff
|    Upkeep money for the region’s bridges fell by 12 percent last year,…
~                                          cccc
|
|    the mayor (an office or paper)
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    2 Radio Orle 13, 3 standard 13 (1 origin)
~    fffffffffffffffffffffffffffffffffffffffff
|    …said the mayor of Wendlow, Anna Corvell.
|    Mayor Anna Corvell (by name)
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 10
~    ffffffffffffffffffff
|    …Mayor Anna Corvell said of the report that had named the hangers as the…
|
| Figures that several outlets tell: 4
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>=  62 kilometres
~kkk CCC////CCCCCC
|    1 wendlow-courier 4?, 3 standard 2
~    ffffffffffffffffffffffffffffffffff
|    …Aldmouth by road now has 62 kilometres to drive, by way of Lissen Lock.
~                                 ////
| facts: wording 14/50       = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 20,0
