# The same where there is little room, in ASCII; nothing has changed, then something has.
size 40x10
ascii
args data/sample/bridge
weighing 1/3
keys C
screen
| 1 wendlow-c. (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| built-in judge: 1 of 3 pairs of
~ fffffffffffffffffffffffffffffff
| articles answered
~ fffffffffffffffff
| No sign has changed since the start.
~ tttttttttttttttttttttttttttttttttttt
|
|
|
|
|
| changed 0/0 (weighing 33 %, ? . ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
apart 1:2-2:1 1:2-3:1
screen
| 1 wendlow-c. (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| built-in judge: 1 of 3 pairs of
~ fffffffffffffffffffffffffffffff
| articles answered
~ fffffffffffffffff
| 1 sign has changed since the start:
~ ttttttttttttttttttttttttttttttttttt
|
|>+? 1 wendlow-courier 2: ~ divergent,
~kkk !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
|    not sure, now + unique, not sure
~    !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
|    (built-in judge)
~    !!!!!!!!!!!!!!!!
|    The roads authority had ordered
| changed 1/1 (weighing 33 %, ? . ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
keys q
screen
| 1 wendlow-c. (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example * 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 1>At 10.40 p.m. on Tuesday two road
~kkkkklllllllllllllllllllllllllllllllll
|     workers dragged a concrete barrier
~kkkkkllllllllllllllllllllllllllllllllll
|     across Quay Street, and Wendlow had
~kkkkklllllllllllllllllllllllllllllllllll
|     lost its bridge.
~kkkkkllllllllllllllll
|-- +? 1 wendlow-cou.: unique, settling -
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   Radio. nearest, worth a look: 1 Th...
~   CCCCCC fffffffffffffffffffffffff
| wendlow-courier.example 1/23 (. ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,5
