# Figures of all outlets, those that differ first.
size 40x10
args data/sample/bridge
keys F j
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| Figures that differ: 1, 1 not sure
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| ~? 48 cracked hangers
~ d? CCCCCCCCCCCCCCCCCC
|    1 wendlow-courier 2?
~    ffffffffffffffffffff
|    …its engineers had counted 48…
~                               cc
|>~? 48
~kkk CC
|    3 standard 1
~    ffffffffffff
|    …found cracks in 48 of its steel…
~                     cc
| ~? 47
~ d? CC
| facts: wording 2/50             ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
