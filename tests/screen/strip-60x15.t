# The strip in two rows: what differs counts for more than how likely it is.
size 60x15
args data/sample/bridge
keys j
screen
| 1 wendlow-courier.example (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier · 5 Mar · Jorun Haske  23 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge  ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt  md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a  ┃+
~u?ff                                                      mu
|     concrete barrier across Quay Street, and Wendlow had  ~
~                                                           d
|     lost its bridge.                                      =
~                                                           s
|~? 2>The roads authority had ordered everyone off the      ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllll      d
|     Tallow Bridge because its engineers had counted 48    +
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllcc    u
|     cracked hangers.                                      =
~kkkkkllllllllllllllll                                      s
|+? 3   On an ordinary weekday 29,740 cars, buses and       +
~u?ff                                                       u
|     trucks roll across it.                                +
~                                                           u
|── ~? 2 difference 1 of 4 · number may differ: 48 / 47 ─────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbb
|~? 2 Radio Orle     1 …found cracks in 47 of its…  not sure
~d? CCCCCCCCCCCC   fff                  cc         ?????????
|=? 3 standard       1 …found cracks in 48 of its…  not sure
~s? CCCCCCCCCC     fff                  cc         ?????????
| wendlow-courier.example 2/23                        ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
size 40x10
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example · 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2>The roads authority had ordered
~kkkkklllllllllllllllllllllllllllllll
|     everyone off the Tallow Bridge
~kkkkkllllllllllllllllllllllllllllll
|     because its engineers had counted
~kkkkklllllllllllllllllllllllllllllllll
|     48 cracked hangers.
~kkkkkcclllllllllllllllll
|── ~? 2 number may differ: 48 / 47 ─────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbb
|~? Radio…   1 …found cracks in 47 of…
~d? CCCCCC fff                  cc
|=? stand…   1 …found cracks in 48 of…
~s? CCCCCC fff                  cc
| wendlow-courier.example 2/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,5
