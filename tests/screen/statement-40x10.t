# All wordings of a statement, at 40x10.
size 40x10
args data/sample/bridge
keys d Enter
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| ~ divergent, 3 of 3 outlets, 2 origins
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCC
|
|> 1 wendlow-cour…  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  +?  1 At 10.40 p.m. on Tuesday two  …
~  fffff ffffffffffffffffffffffffffff  f
|  ~?  2 The roads authority had ordered
~  ddCCC lllllllllllllllllllllllllllllll
|        everyone off the Tallow Bridge
~        llllllllllllllllllllllllllllll
|        because its engineers had
~        lllllllllllllllllllllllll
|        counted 48 cracked hangers.
~        llllllllcclllllllllllllllll
| wording 1/3 (more below)        ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,8
