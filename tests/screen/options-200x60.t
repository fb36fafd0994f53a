# Options, seen and changed, at 200x60.
size 200x60
args data/sample/bridge
keys , j Enter
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|    wrap        on            Long sentences of the panes wrapped, or a row for each
~    CCCC                      ffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   level       off           Linked sentences of the panes level with the selected one, or free
~kkk CCCCC                     ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    mark-words  named         Which words are marked: the named difference, or all that differ
~    CCCCCCCCCC                ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|    figures     off           Why, with figures, in the strip
~    CCCCCCC                   fffffffffffffffffffffffffffffff
|    align       off           A statement's same words in one column
~    CCCCC                     ffffffffffffffffffffffffffffffffffffff
|    mouse       off           Clicks and the wheel are taken, not left to the terminal
~    CCCCC                     ffffffffffffffffffffffffffffffffffffffffffffffffffffffff
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
|
|
|
|
| option 2/8, Enter changes it, q back                                                                                                               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,0
