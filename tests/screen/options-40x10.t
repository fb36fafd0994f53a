# Options on a small screen.
size 40x10
args data/sample/bridge
keys , G
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|      column
~      ffffff
|    mouse       off
~    CCCCC
|      Clicks and the wheel are taken,
~      fffffffffffffffffffffffffffffff
|      not left to the terminal
~      ffffffffffffffffffffffff
|    zoom        off
~    CCCC
|      One outlet alone on the screen
~      ffffffffffffffffffffffffffffff
|>   theme       auto
~kkk CCCCC
|      The colours
~      fffffffffff
| option 8/8, Enter changes it, … ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,0
