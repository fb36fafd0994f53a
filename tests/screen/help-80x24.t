# Signs and keys, searched.
size 80x24
args data/sample/bridge
keys ?
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| Questions
~ hhhhhhhhh
|  m                 What do all report? The matrix begins with that
~  C
|  d                 Who says otherwise, in which words? One difference a key
~  C
|  2 i               What does outlet 2 leave out? Its number, then this key
~  CCC
|  O                 Which carry the same text, and how do we know?
~  C
|  u                 What does only one say? One sentence a key; m G lists them
~  C
|
| Signs
~ hhhhh
|  = shared          another outlet reports it too
~  ssssssss
|  ~ divergent       another outlet reports it, but a detail differs
~  ddddddddddd
|  + unique          found in no other outlet here
~  uuuuuuuu
|  . uncompared      no other article is in its language
~  oooooooooooo
|  ? beside a sign   not sure: read both
~  ???????????????
|  ! beside a sign   you decided it, or a link of it
~  ???????????????
|  *                 a sentence with a note of yours
~  m
|  > and ┃           the selected sentence, and those linked to it
~  mmmmmmm
|  set apart         not of the article: captions, menus, credits, notices
~  fffffffff
|  No difference found is not agreement, and what was not opened here was not
~  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  left out by anybody.
~  ffffffffffffffffffff
|
| Moving
~ hhhhhh
| help, q back (more below)  = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
keys / o u t l e t Enter n
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|  = shared          another outlet reports it too
~  ssssssss                  //////
|  ~ divergent       another outlet reports it, but a detail differs
~  ddddddddddd               //////
|  + unique          found in no other outlet here
~  uuuuuuuu                            //////
|  . uncompared      no other article is in its language
~  oooooooooooo
|  ? beside a sign   not sure: read both
~  ???????????????
|  ! beside a sign   you decided it, or a link of it
~  ???????????????
|  *                 a sentence with a note of yours
~  m
|  > and ┃           the selected sentence, and those linked to it
~  mmmmmmm
|  set apart         not of the article: captions, menus, credits, notices
~  fffffffff
|  No difference found is not agreement, and what was not opened here was not
~  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  left out by anybody.
~  ffffffffffffffffffff
|
| Moving
~ hhhhhh
|  j Down            Next sentence, or line (:down)
~  CCCCCC
|  k Up              Previous sentence, or line (:up)
~  CCCC
|  Space PgDn C-f    One page down (:page-down)
~  CCCCCCCCCCCCCC
|  b PgUp C-b        One page up (:page-up)
~  CCCCCCCCCC
|  C-d               Half a page down (:half-down)
~  CCC
|  C-u               Half a page up (:half-up)
~  CCC
|  g Home            First sentence; with a count, that sentence (:first)
~  CCCCCC
|  G End             Last sentence; with a count, that sentence (:last)
~  CCCCC
| match 2 of 33              = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
