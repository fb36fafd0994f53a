# Help on a small screen.
size 40x10
args data/sample/bridge
keys ? Space
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|           here
|  . uncompared
~  oooooooooooo
|           no other article is in its
|           language
|  ? beside a sign
~  ???????????????
|           not sure: read both
|  ! beside a sign
~  ???????????????
|           you decided it, or a link of
| help, q back (more below)       ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
