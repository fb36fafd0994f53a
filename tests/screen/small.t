# Small screens: one pane, then hardly any, then a notice; the place stays.
size 40x10
args data/sample/bridge
keys j j
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example · 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? … 48 cracked hangers.
~d?ff
|+? 3>  On an ordinary weekday 29,740
~kkkkk  lllllllllllllllllllllllllllll
|     cars, buses and trucks roll across
~kkkkkllllllllllllllllllllllllllllllllll
|     it.
~kkkkklll
|── +? 3 wendlow-cou…: unique, not sure ─
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|
| wendlow-courier.example 3/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,5
size 20x5
screen
|  1 wendlow-c…     >
~Ckkkkkkkkkkkkkk    C
| 1 wendlow-courier
~BBBBBBBBBBBBBBBBBBBB
|+? 3>  On an
~kkkkk  lllll
|     ordinary
~kkkkkllllllll
| wend… 3/23  ?:help
~BBBBBBBBBBBBBBBBBBBB
cursor 2,5
size 19x4
screen
|too small: q leaves
|
|
|
cursor 0,0
size 40x10
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example · 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|+? 3>  On an ordinary weekday 29,740
~kkkkk  lllllllllllllllllllllllllllll
|     cars, buses and trucks roll across
~kkkkkllllllllllllllllllllllllllllllllll
|     it.
~kkkkklll
|=? 4 Anyone who must reach Aldmouth by
~s?ff
|── +? 3 wendlow-cou…: unique, not sure ─
~bbuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|   not found: 2 Radio Orle, 3 standard
~   fffffffffffffffffffffffffffffffffff
|
| wendlow-courier.example 3/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,5
