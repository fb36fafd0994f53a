# The list of keys, at 120x40.
size 120x40
args data/sample/bridge
keys ?
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
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
|  No difference found is not agreement, and what was not opened here was not left out by anybody.
~  fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
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
|  `                 Set a mark at the sentence: a letter, typed behind it (:mark LETTER)
~  C
|  '                 Go to the mark of a letter; '' back to before the last jump (:go-to-mark LETTER)
~  C
|  #                 A count for the key that follows: #5j, #12Tab (:count)
~  C
|
| Outlets
~ hhhhhhh
|  Tab               Next outlet, at the linked sentence; with a count, that outlet (:next-outlet)
~  CCC
|  S-Tab             Previous outlet (:prev-outlet)
~  CCCCC
|  h Left            Outlet to the left, or above (:left)
~  CCCCCC
|  l Right           Outlet to the right, or below (:right)
~  CCCCCCC
| help, q back (more below)                                          = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
