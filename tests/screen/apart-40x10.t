# What was set apart from an outlet's text, at 40x10.
size 40x10
args data/sample/bridge
keys f
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
| What was read as wendlow-courier.exampl
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  from     ../data/sample/bridge/courie
~  CCCC
|           r.txt
|  title    ‘We are an island’: Wendlow
~  CCCCC
|           wakes up without its bridge
|  byline   Jorun Haske
~  CCCCCC
|  date     2025-03-05
~  CCCC
|  URL      https://www.wendlow-
~  CCC
| wendlow-courier: set apart, q … ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
