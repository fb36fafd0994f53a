# A sentence without counterpart: its nearest one, and who is silent.
size 80x24
args data/sample/bridge
keys u Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| + unique statement, in one outlet
~uuuuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCC
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  ~?  2 The roads authority had ordered everyone off the Tallow Bridge because…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  uuCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =?  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|
| No sentence of this found in these outlets; the likeliest one of each:
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  2 Radio Orle  nothing that comes near
~CCCCCCCCCCCCCC  fffffffffffffffffffffff
|
|  3 standard  nearest, not linked: probability 0.14
~CCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffff
|  +?  3 Nearly 30,000 vehicles use the bridge on a working day.
~  uuCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        for: numbers in common: 29,740
~        ffffffffffffffffffffffffffffff
|        against: no third outlet has a sentence like both
~        fffffffffffffffffffffffffffffffffffffffffffffffff
|        0.16 below the cut of 0.30; next: sentence 13 of standard at 0.12 (0.01
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        behind)
~        fffffff
|
|
|
|
| wording 1/1                = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
