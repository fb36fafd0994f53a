# What an outlet lacks, most origins first.
size 120x40
args data/sample/bridge
keys i l
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 2 Radio Orle: 9 statements of others not found in it
~ tttttttttttttttttttttttttttttttttttttttttttttttttttt
| two or more origins report: nothing
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| one origin reports: 9, 4 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|>+? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its
~kkk
|    bridge.
|    1 of 3 outlets: 1 wendlow-courier 1?
~    ffffffffffffffffffffffffffffffffffff
|    nearest, worth a look: 1 The Tallow Bridge over the River Orle has been closed to all traffic since late on Tuesday…
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
|    nearest, worth a look: 10 One of them, the lorry driver Osk Brenner, said his round had taken three hours longer…
~    CCCCCCCCCCCCCCCCCCCCCCCCCC
|
| +  Outside the bakery on Quay Street the talk was of nothing else.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 13
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +  “I have crossed it every morning for thirty-one years,” said Bruna Tell, a nurse who works on the far bank.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 14
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +  Butcher Ivo Stann sold eleven sausages before noon, against two hundred on a normal Wednesday.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 15
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +  It will take bicycles but no prams, for reasons the county could not explain.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 18
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +  At dusk a boy threw a stone at the barrier, and it rang like a bell.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 23
~    ffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| +? Nearly 30,000 vehicles use the bridge on a working day.
~uuu
| Radio Orle: missing 1/9                                            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
