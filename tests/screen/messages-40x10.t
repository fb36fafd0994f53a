# What was said, on a small screen.
size 40x10
args data/sample/bridge
keys 9 : x Enter M
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|>   no command :x: ? lists them
~kkk
|    there is no outlet 9
|
|
|
|
|
|
| message 1/2, the newest first,… ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
