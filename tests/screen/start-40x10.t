# The first screen, at 40x10.
size 40x10
args data/sample/bridge
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example · 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 1>At 10.40 p.m. on Tuesday two road
~kkkkklllllllllllllllllllllllllllllllll
|     workers dragged a concrete barrier
~kkkkkllllllllllllllllllllllllllllllllll
|     across Quay Street, and Wendlow had
~kkkkklllllllllllllllllllllllllllllllllll
|     lost its bridge.
~kkkkkllllllllllllllll
|── +? 1 wendlow-cou…: unique, not sure ─
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|   Radio… nearest, worth a look: 1 The…
~   CCCCCC fffffffffffffffffffffffff
| wendlow-courier.example 1/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,5
