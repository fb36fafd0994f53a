# The same on a small screen that has only ASCII: brackets, and the rows they take.
size 40x10
mono
ascii
args data/sample/bridge
keys d
screen
| 1 wendlow-c. (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example * 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 2>The roads authority had ordered
~kkkkklllllllllllllllllllllllllllllll
|     everyone off the Tallow Bridge
~kkkkkllllllllllllllllllllllllllllll
|     because its engineers had counted
~kkkkklllllllllllllllllllllllllllllllll
|     [48] cracked hangers.
~kkkkkcccclllllllllllllllll
|-- ~? 2 number may differ: 48 / 47 -----
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbb
|~? Radio.   1 .found cracks in [47] o...
~d? CCCCCC fff                  cccc
|=? stand.   1 .found cracks in [48] o...
~s? CCCCCC fff                  cccc
| difference 1 of 4, 4 not sure   ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBB
cursor 2,5
keys d
screen
| 1 wendlow-c. (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example * 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  . Wednesday.
~s ff
|~? 6>His team had begun the routine
~kkkkkllllllllllllllllllllllllllllll
|     check on [Saturday], he said, and
~kkkkklllllllllccccccccccllllllllllllll
|     had not expected to find much.
~kkkkkllllllllllllllllllllllllllllll
|-- ~? 6 date may differ: Saturday / Mon-
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|~? Radio.   5 .begun on [Monday].
~d? CCCCCC fff           cccccccc
|~? stand.   5 .begun on [Monday].
~d? CCCCCC fff           cccccccc
| difference 2 of 4, 4 not sure   ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBB
cursor 3,5
keys j
screen
| 1 wendlow-c. (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example * 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? . not expected to find much.
~d?ff
|~? 7>  Piet Orsmond, who ran the
~kkkkk  lllllllllllllllllllllllll
|     authority for nine years, was
~kkkkklllllllllllllllllllllllllllll
|     [dismissed] on Wednesday afternoon.
~kkkkkcccccccccccllllllllllllllllllllllll
|-- ~? 7 strength may differ: dismissed -
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCb
|~? Radio.   8 .Orsmond, [resigned] a...
~d? CCCCCC fff           cccccccccc
|   and 2 more: Enter shows them
~   ffffffffffffffffffffffffffff
| wendlow-courier.example 7/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,5
