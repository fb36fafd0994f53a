# Options, seen and changed.
size 80x24
args data/sample/bridge
keys , j Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    wrap        on            Long sentences of the panes wrapped, or a row for
~    CCCC                      fffffffffffffffffffffffffffffffffffffffffffffffff
|                              each
~                              ffff
|>   level       off           Linked sentences of the panes level with the
~kkk CCCCC                     ffffffffffffffffffffffffffffffffffffffffffff
|                              selected one, or free
~                              fffffffffffffffffffff
|    mark-words  named         Which words are marked: the named difference, or
~    CCCCCCCCCC                ffffffffffffffffffffffffffffffffffffffffffffffff
|                              all that differ
~                              fffffffffffffff
|    figures     off           Why, with figures, in the strip
~    CCCCCCC                   fffffffffffffffffffffffffffffff
|    align       off           A statement's same words in one column
~    CCCCC                     ffffffffffffffffffffffffffffffffffffff
|    mouse       off           Clicks and the wheel are taken, not left to the
~    CCCCC                     fffffffffffffffffffffffffffffffffffffffffffffff
|                              terminal
~                              ffffffff
|    zoom        off           One outlet alone on the screen
~    CCCC                      ffffffffffffffffffffffffffffff
|    theme       auto          The colours
~    CCCCC                     fffffffffff
|
|
|
|
|
|
|
|
|
| option 2/8, Enter changes it, q back         =shared ~divergent +unique ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
