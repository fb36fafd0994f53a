# What was set apart from an outlet's text, names hidden, at 40x10.
size 40x10
args data/sample/bridge
keys A f
screen
| 1 A (2 B)(3 C)   one origin: B=C (NPA)
~kkkkkffffffffff   CCCCCCCCCCCCCCCCCCCCC
| What was read as A
~ hhhhhhhhhhhhhhhhhh
|  from     A
~  CCCC
|  title    ‘We are an island’: Wendlow
~  CCCCC
|           wakes up without its bridge
|  date     2025-03-05
~  CCCC
|  language en
~  CCCCCCCC
|
| Its text, and what was set apart from i
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
| A: set apart, q back (more bel… ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
