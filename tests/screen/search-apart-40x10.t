# A match in what was set apart, and back to the sentences.
size 40x10
args data/sample/bridge
keys / f e r r y Enter
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|  the article
~  fffffffffff
|           sentences 1 to 11
|> related  Related article: When the
~k CCCCCCC
|           boats leave: the ferry
~                            /////
|           timetable in full
|  the article
~  fffffffffff
|           sentences 12 to 23
|  label    Original url:
~  CCCCC
| match 1 of 3 (set apart), in 2 of 3 ou…
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
cursor 3,0
keys n
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| 1 wendlow-courier.example · 5 Mar
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … island,” the mayor said.
~s ff
|= 17>  A passenger ferry, free of
~kkkkk  llllllllllll/////lllllllll
|     charge, will link the two banks
~kkkkklllllllllllllllllllllllllllllll
|     from Friday.
~kkkkkllllllllllll
|── = 17 wendlow-courier: shared ────────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbb
|=  Radio…   3 A free passenger ferry is…
~s  CCCCCC fff                  /////
|   not found: 3 standard
~   fffffffffffffffffffff
| match 2 of 3, in 2 of 3 outlets
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBB
cursor 3,5
keys N
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|  the article
~  fffffffffff
|           sentences 1 to 11
|> related  Related article: When the
~k CCCCCCC
|           boats leave: the ferry
~                            /////
|           timetable in full
|  the article
~  fffffffffff
|           sentences 12 to 23
|  label    Original url:
~  CCCCC
| match 1 of 3 (set apart), in 2 of 3 ou…
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
cursor 3,0
