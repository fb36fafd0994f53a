# What an outlet lacks, most origins first.
size 200x60
args data/sample/bridge
keys i Tab Tab G
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 3 standard: 11 statements of others not found in it
~ ttttttttttttttttttttttttttttttttttttttttttttttttttt
| two or more origins report: 1
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| =  A free passenger ferry is to run between the two towns from Friday,…
~sss
|    2 of 3 outlets: 1 wendlow-courier 17, 2 Radio Orle 3
~    ffffffffffffffffffffffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
|
| one origin reports: 10, 5 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| +? At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier across Quay Street, and Wendlow had lost its bridge.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 1?
~    ffffffffffffffffffffffffffffffffffff
|    nearest, worth a look: 1 The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday after inspectors found cracks in 48 of its steel hangers, the regional roads authority…
~    CCCCCCCCCCCCCCCCCCCCCCCCC
|
| +? On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 3?
~    ffffffffffffffffffffffffffffffffffff
|    nearest, far: 3 Nearly 30,000 vehicles use the bridge on a working day.
~    ffffffffffffffff
|
| +? She had asked the county for a copy three times, she said.
~uuu
|    1 of 3 outlets: 1 wendlow-courier 11?
~    fffffffffffffffffffffffffffffffffffff
|    nearest, far: 10 Tomas Reke, who leads the opposition on the county council, said a report naming the hangers as a weak point "lay in a drawer for a year".
~    fffffffffffffffff
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
| +? Listeners reported queues of four kilometres on the Aldmouth ring road in the morning rush hour.
~uuu
|    1 of 3 outlets: 2 Radio Orle 9?
~    fffffffffffffffffffffffffffffff
|    nearest, far: 2 The closure cuts the only direct road between Wendlow and Aldmouth and forces drivers onto a detour of 62 kilometres.
~    ffffffffffffffff
|
|>+? One of them, the lorry driver Osk Brenner, said his round had taken three hours longer than usual.
~kkk
|    1 of 3 outlets: 2 Radio Orle 10?
~    ffffffffffffffffffffffffffffffff
|    nothing comes near
~    ffffffffffffffffff
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
| standard: missing 11/11                                                                                                                            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 45,0
