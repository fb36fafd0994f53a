# The command line on a small screen: what does not fit is gone through in parts.
size 40x10
args data/sample/bridge
keys : Tab
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
| down  up  page-down  page-up          >
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| :    =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,2
keys S-Tab
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
|<interrupt
~BCCCCCCCCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| :interrupt                      ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,11
keys C-u o u t l e t Space Tab Tab
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
| wendlow-courier.example  Radio Orle   >
~BCCCCCCCCCCCCCCCCCCCCCCCBBBBBBBBBBBBBBBB
| :outlet wendlow-courier.example
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 9,32
