# Help on a small screen.
size 40x10
args data/sample/bridge
keys ? Space
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|           language
|  ? beside not sure: read both
~  ????????
|  > and |  the selected sentence, and
~  mmmmmmm
|           those linked to it
|  set apar not of the article:
~  ffffffff
|           captions, menus, credits,
|           notices
|  sim 0.83 likeness of the two texts by
~  ffffffff
| help, q back (more below)       ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
