# A sentence without counterpart: its nearest one, and who is silent.
size 80x24
args data/sample/bridge
keys u Enter
screen
| 1 wendlow-courier.example =14~2+7  2 Radio Orle =11~2+2 (3 standard =14~2+1)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffff
| + unique statement, in 1 of 3 outlets
~uuuuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  uuCCC SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
|  =   4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
| Nearest elsewhere, not linked, probability 0.12
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  3 standard  not linked to the selected one
~CCCCCCCCCCCC  ffffffffffffffffffffffffffffff
|  =   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  +?  3 Nearly 30,000 vehicles use the bridge on a working day.
~  uuCCC wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllwwwwwwwwwwwwwl
|  =   4 "We could no longer vouch for a single lorry on that deck," the       …
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff       f
|        why: numbers in common: 29,740; runner-up in standard: sentence 13 at
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        0.01
~        ffff
|
| No sentence of this in: Radio Orle, standard
~ ffffffffffffffffffffffffffffffffffffffffffff
|
|
|
|
|
| wording 1/1             = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,8
