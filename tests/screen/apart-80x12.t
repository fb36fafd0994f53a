# What was set apart: pieces in the order of the text, a match, another outlet.
size 80x12
args data/sample/bridge
keys f G / p h o t o Enter
screen
| 1 wendlow-courier.example (2 Radio Orle)(3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffff           CCCCCCCCCCCCCCC
|  title             ‘We are an island’: Wendlow wakes up without its bridge
~  CCCCC
|  byline            By Jorun Haske
~  CCCCCC
|  date              Wednesday, March 5, 2025
~  CCCC
|> caption           Barriers at the Wendlow end of the Tallow Bridge on
~k CCCCCCC
|                    Wednesday morning. Photo: Dag Ulmer/Wendlow Courier
~                                       /////
|  the article       sentences 1 to 11
~  fffffffffff
|  related           Related article: When the boats leave: the ferry timetable
~  CCCCCCC
|                    in full
|  the article       sentences 12 to 23
~  fffffffffff
|  label             Original url:
~  CCCCC
| match 1 of 1 (set apart), in 1 of 3 outlets  =shared ~divergent +unique ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys Tab G
screen
|(1 wendlow-courier.example) 2 Radio Orle (3 standard)           one origin: 2=3
~fffffffffffffffffffffffffffkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
|
| Its text, and what was set apart from it
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  title             Title: Cracks force closure of Tallow Bridge
~  CCCCC
|  outlet            Outlet: Radio Orle
~  CCCCCC
|  date              Date: 2025-03-05
~  CCCC
|  url               URL: https://www.radio-orle.example/news/cracks-force-
~  CCC
|                    closure-of-tallow-bridge
|  byline            Author: Radio Orle newsroom
~  CCCCCC
|  the article       sentences 1 to 15
~  fffffffffff
|  credit            (NPA)
~  CCCCCC
| Radio Orle: set apart, q back      =shared ~divergent +unique ?not sure ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
keys q
screen
|(1 wendlow-courier.example) 2 Radio Orle (3 standard)           one origin: 2=3
~fffffffffffffffffffffffffffkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| Cracks force closure of Tallow Bridge                                        ┃~
~ ttttttttttttttttttttttttttttttttttttt                                        md
|~? 1>The Tallow Bridge over the River Orle has been closed to all traffic      ~
~kkkkkllllllllllllllllllllllllllllllllllllllwwwwwwwwllllllllllllllllllllll      d
|     since late on Tuesday after inspectors found cracks in 47 of its steel    =
~kkkkkwwwwwllllllllllllllllllllllllllllllllllllllllllllllllllcclllllllllllll    s
|     hangers, the regional roads authority said.                               ~
~kkkkklllllllllllllllllllllllllllllllllllllllllll                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   =
~                                                                               s
|── ~? 1 difference 1 of 4 · number may differ: 47 / 48 ─────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 1 wendlow-cou…   2 …because its engineers had counted 48 cracked…   not sure
~d? CCCCCCCCCCCCCC fff                                    cc           ?????????
|~? 3 standard       1 …after inspectors found cracks in 48 of its…     not sure
~d? CCCCCCCCCC     fff                                   cc            ?????????
| Radio Orle 1/15            = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,5
