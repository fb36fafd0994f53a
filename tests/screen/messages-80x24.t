# What was said, the newest first.
size 80x24
args data/sample/bridge
keys 9 : x Enter / z z z Enter M j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    no match in any outlet
|>   no command :x: ? lists them
~kkk
|    there is no outlet 9
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
|
|
|
|
|
|
|
| message 2/3, the newest first, q back        =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
