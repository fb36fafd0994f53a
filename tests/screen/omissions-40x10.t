# What an outlet lacks, most origins first.
size 40x10
args data/sample/bridge
keys i j
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier: 4 statements of…
~ ttttttttttttttttttttttttttttttttttt
|    nearest, far: 8 Ilse Marwick, the…
~    ffffffffffffffff
|
|>+? Listeners reported queues of four
~kkk
|    kilometres on the Aldmouth ring…
|    1 of 3 outlets: 2 Radio Orle 9?
~    fffffffffffffffffffffffffffffff
|    nearest, worth a look: 4 Anyone who…
~    CCCCCCCCCCCCCCCCCCCCCCCCC
|
| wendlow-cour…: missing 2/4      ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
