# A small screen: shorter words, and what hangs there is not indented.
size 40x10
args data/sample/bridge
keys t
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier: ‘We are an island’:…
~ ttttttttttttttttttttttttttttttttttttttt
|>+?  1 At 10.40 p.m. on Tuesday two
~kkk  f
|       road workers dragged a concrete
|       barrier across Quay Street, and
|       Wendlow had lost its bridge.
|    silent: 2 Radio Orle, 3 standard
~    ffffffffffffffffffffffffffffffff
| ~?  2 The roads authority had ordered
~ d?  f
|       everyone off the Tallow Bridge
| wendlow-courier, thread 1/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
keys j j Enter j
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier: ‘We are an island’:…
~ ttttttttttttttttttttttttttttttttttttttt
|       across it.
|
|       silent: 2 Radio Orle, 3 standard
~       ffffffffffffffffffffffffffffffff
|>=?  4 Anyone who must reach Aldmouth
~kkk  f
|       by road now has 62 kilometres to
|       drive, by way of Lissen Lock.
|    = 2 others, 1 origin   + 1 addition
~    ffffffffffffffffffff   uuuuuuuuuuuu
| wendlow-courier, thread 4/23    ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,0
