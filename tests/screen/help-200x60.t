# The list of keys, at 200x60.
size 200x60
args data/sample/bridge
keys ?
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
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
|  1..9              The outlet of that number, at once; by its name with :outlet NAME (:outlet OUTLET)
~  CCCC
|  A                 Hide the outlets' names, in their texts too: A, B, C; or show them again (:blind)
~  C
|  P                 All outlets, to pick one; a search finds it while it is typed (:pick-outlet)
~  C
|  z                 The outlet alone on the screen, or all again (:zoom)
~  C
|  f                 What was set apart from the outlet's text: menus, captions, credits (:set-apart)
~  C
|
| Comparing
~ hhhhhhhhh
|  ]c                Next sentence of this outlet with a named difference (:next-diff)
~  CC
|  [c                Previous sentence of this outlet with a named difference (:prev-diff)
~  CC
|  d                 Next difference (~) of all outlets, with the outlet that differs (:next-divergent)
~  C
|  D                 Previous difference of all outlets (:prev-divergent)
~  C
|  s                 Next statement that several outlets share (=) (:next-shared)
~  C
|  S                 Previous shared statement (:prev-shared)
~  C
|  u                 Next sentence that only one outlet has (+), of all outlets (:next-unique)
~  C
|  U                 Previous sentence that only one outlet has (:prev-unique)
~  C
|  x                 Next statement that is not sure (?), of all outlets (:next-unsure)
~  C
|  X                 Previous statement that is not sure (:prev-unsure)
~  C
|  e                 In the strip: why, with figures, or words alone (:figures)
~  C
|  Enter             All outlets' wordings of the selected statement; from there, back (:open)
~  CCCCC
|  w                 Mark all words that differ, or the named difference and what is shared (:mark-words)
~  C
| help, q back (more below)                                                                                                                          = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
