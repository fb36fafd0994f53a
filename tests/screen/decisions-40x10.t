# Decisions on a small screen.
size 40x10
args data/sample/bridge
keys d - L
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| What you decided: 1
~ hhhhhhhhhhhhhhhhhhh
| Delete takes one back, < undoes the
~ fffffffffffffffffffffffffffffffffff
| last, > does it again.
~ ffffffffffffffffffffff
|>   no link: wendlow-courier.example 2 /
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    Radio Orle 1
~    CCCCCCCCCCCC
|      The roads authority had ordered
|      everyone off the Tallow Bridge
|      because its engineers had counted
| decision 1 of 1, q back         ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys q + Esc
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example · 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=? 2>The roads authority had ordered
~kkkkklllllllllllllllllllllllllllllll
|     everyone off the Tallow Bridge
~kkkkkllllllllllllllllllllllllllllll
|     because its engineers had counted
~kkkkklllllllllllllllllllllllllllllllll
|     48 cracked hangers.
~kkkkklllllllllllllllllll
|── =? 2 wendlow-cou…: shared, not sure ─
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|=? stand…   1 …found cracks in 48 of…
~s? CCCCCC fff                  cc
|   not found: 2 Radio Orle; rejected: 2…
~   fffffffffffffffffffffffffffffffffffff
| no longer taken: wendlow-c… 2   ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBB
cursor 2,5
