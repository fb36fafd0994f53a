# What was set apart from an outlet's text, at 200x60.
size 200x60
args data/sample/bridge
keys f
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle  3 standard                                                                                                              one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCC                                                                                                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| What was read as wendlow-courier.example
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  from              ../data/sample/bridge/courier.txt
~  CCCC
|  title             ‘We are an island’: Wendlow wakes up without its bridge
~  CCCCC
|  byline            Jorun Haske
~  CCCCCC
|  date              2025-03-05
~  CCCC
|  URL               https://www.wendlow-courier.example/news/2025/03/05/tallow-bridge-closed
~  CCC
|  language          en
~  CCCCCCCC
|
| Its text, and what was set apart from it
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  title             ‘We are an island’: Wendlow wakes up without its bridge
~  CCCCC
|  byline            By Jorun Haske
~  CCCCCC
|  date              Wednesday, March 5, 2025
~  CCCC
|  caption           Barriers at the Wendlow end of the Tallow Bridge on Wednesday morning. Photo: Dag Ulmer/Wendlow Courier
~  CCCCCCC
|  the article       sentences 1 to 11
~  fffffffffff
|  related           Related article: When the boats leave: the ferry timetable in full
~  CCCCCCC
|  the article       sentences 12 to 23
~  fffffffffff
|  label             Original url:
~  CCCCC
|  url               https://www.wendlow-courier.example/news/2025/03/05/tallow-bridge-closed
~  CCC
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| wendlow-courier.example: set apart, q back                                                                                                         = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
