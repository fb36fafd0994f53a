# Theme 16: each style of the screen, and how it looks.
size 60x15
theme 16
args data/sample/bridge
keys d
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
| difference 1 of 4, 4 not sure                       ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
look _ default
look s default bold
look d yellow bold
look u cyan bold
look ? default bold
look l default
look k default bold reverse
look m cyan bold
look c yellow bold reverse
look t default bold
look f default
look b default
look B default reverse
look C default bold
look M default bold reverse
