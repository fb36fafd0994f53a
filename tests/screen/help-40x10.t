# Help on a small screen.
size 40x10
args data/sample/bridge
keys ? Space
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|           key
|  O        Which carry the same text,
~  C
|           and how do we know?
|  u        What does only one say? One
~  C
|           sentence a key; m G lists
|           them
|
| Signs
~ hhhhh
| help, q back (more below)       ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
