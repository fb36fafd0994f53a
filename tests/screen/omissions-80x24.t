# What an outlet lacks, most origins first.
size 80x24
args data/sample/bridge
keys i
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier: 4 statements of others not found in it
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| two or more origins report: nothing
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| one origin reports: 4, 3 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>=  She said she had not been told of any earlier warning about the bridge.
~kkk
|    2 of 3 outlets, 1 origin: 2 Radio Orle 7, 3 standard 7
~    ffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    nearest, far: 8 Ilse Marwick, the transport minister, who came to the…
~    ffffffffffffffff
|
| +? Listeners reported queues of four kilometres on the Aldmouth ring road in
~uuu
|    the morning rush hour.
|    1 of 3 outlets: 2 Radio Orle 9?
~    fffffffffffffffffffffffffffffff
|    nearest, worth a look: 4 Anyone who must reach Aldmouth by road now has 62…
~    CCCCCCCCCCCCCCCCCCCCCCCCC
|
| +? One of them, the lorry driver Osk Brenner, said his round had taken three
~uuu
|    hours longer than usual.
|    1 of 3 outlets: 2 Radio Orle 10?
~    ffffffffffffffffffffffffffffffff
|    nearest, worth a look: 11 She had asked the county for a copy three times,…
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|
| +? Nearly 30,000 vehicles use the bridge on a working day.
~uuu
|    1 of 3 outlets: 3 standard 3?
~    fffffffffffffffffffffffffffff
|    nearest, far: 3 On an ordinary weekday 29,740 cars, buses and trucks roll…
~    ffffffffffffffff
|
| wendlow-courier.example: missing 1/4         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
keys 2
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 2 Radio Orle: 9 statements of others not found in it
~ tttttttttttttttttttttttttttttttttttttttttttttttttttt
| two or more origins report: nothing
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| one origin reports: 9, 4 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>+? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~kkk
|    across Quay Street, and Wendlow had lost its bridge.
|    1 of 3 outlets: 1 wendlow-courier 1?
~    ffffffffffffffffffffffffffffffffffff
|    nearest, worth a look: 1 The Tallow Bridge over the River Orle has been…
~    CCCCCCCCCCCCCCCCCCCCCCCCC
|
| +? On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 3?
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +? She had asked the county for a copy three times, she said.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 11?
~    fffffffffffffffffffffffffffffffffffff
|    nearest, worth a look: 10 One of them, the lorry driver Osk Brenner, said…
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|
| +  Outside the bakery on Quay Street the talk was of nothing else.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 13
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +  “I have crossed it every morning for thirty-one years,” said Bruna Tell, a
~uuu
| Radio Orle: missing 1/9    = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
keys j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 2 Radio Orle: 9 statements of others not found in it
~ tttttttttttttttttttttttttttttttttttttttttttttttttttt
| two or more origins report: nothing
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| one origin reports: 9, 4 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| +? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier
~uuu
|    across Quay Street, and Wendlow had lost its bridge.
|    1 of 3 outlets: 1 wendlow-courier 1?
~    ffffffffffffffffffffffffffffffffffff
|    nearest, worth a look: 1 The Tallow Bridge over the River Orle has been…
~    CCCCCCCCCCCCCCCCCCCCCCCCC
|
| +? On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 3?
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
|>+? She had asked the county for a copy three times, she said.
~kkk
|    1 of 3 outlets: 1 wendlow-courier 11?
~    fffffffffffffffffffffffffffffffffffff
|    nearest, worth a look: 10 One of them, the lorry driver Osk Brenner, said…
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|
| +  Outside the bakery on Quay Street the talk was of nothing else.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 13
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +  “I have crossed it every morning for thirty-one years,” said Bruna Tell, a
~uuu
| Radio Orle: missing 3/9    = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 14,0
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
|  =  10 “It lay in a drawer for a year,” Mayor Anna Corvell said of the report…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  +? 11 She had asked the county for a copy three times, she said.
~  uuCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  ~? 12 Upkeep money for the region’s bridges fell by 12 percent last year,   …
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff   f
|
| No sentence of this found in these outlets; the likeliest one of each:
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  2 Radio Orle  nearest, not linked: probability 0.19
~CCCCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffff
|  +? 10 One of them, the lorry driver Osk Brenner, said his round had taken
~  uuCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        three hours longer than usual.
~        llllllllllllllllllllllllllllll
|        for: numbers in common: three; few others come near
~        fffffffffffffffffffffffffffffffffffffffffffffffffff
|        against: no third outlet has a sentence like both
~        fffffffffffffffffffffffffffffffffffffffffffffffff
|        0.11 below the cut of 0.30; next: sentence 11 of Radio Orle at 0.07
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        (0.12 behind); next: sentence 20 of wendlow-courier.example at 0.09
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        (0.10 behind)
~        fffffffffffff
|
|  3 standard  nearest, not linked: probability 0.05
~CCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffff
|  =  10 Tomas Reke, who leads the opposition on the county council, said a
~  ssCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        report naming the hangers as a weak point "lay in a drawer for a year".
~        lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
| wording 1/1 (more below)   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
