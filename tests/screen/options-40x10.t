# Options on a small screen.
size 40x10
args data/sample/bridge
keys , G
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|      Why, with figures, in the strip
~      fffffffffffffffffffffffffffffff
|    align       off
~    CCCCC
|      A statement's same words in one
~      fffffffffffffffffffffffffffffff
|      column
~      ffffff
|    zoom        off
~    CCCC
|      One outlet alone on the screen
~      ffffffffffffffffffffffffffffff
|>   theme       auto
~kkk CCCCC
|      The colours
~      fffffffffff
| option 7/7, Enter changes it, … ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,0
