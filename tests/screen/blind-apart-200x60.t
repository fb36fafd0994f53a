# What was set apart from an outlet's text, names hidden, at 200x60.
size 200x60
args data/sample/bridge
keys A f
screen
| Cracks Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all, 8 not sure · 11 only in one, 6 not sure                                                  m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                  ffffffffffffffff
| 1 A  2 B  3 C                                                                                                                                                                    one origin: B=C (NPA)
~kkkkkCCCCCCCCCC                                                                                                                                                                   CCCCCCCCCCCCCCCCCCCCC
| What was read as A
~ hhhhhhhhhhhhhhhhhh
|  from              A
~  CCCC
|  title             ‘We are an island’: Wendlow wakes up without its bridge
~  CCCCC
|  date              2025-03-05
~  CCCC
|  language          en
~  CCCCCCCC
|
| Its text, and what was set apart from it
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  title             ‘We are an island’: Wendlow wakes up without its bridge
~  CCCCC
|  byline            [A]
~  CCCCCC
|  date              Wednesday, March 5, 2025
~  CCCC
|  caption           Barriers at the Wendlow end of the Tallow Bridge on Wednesday morning. Photo: Dag Ulmer/[A]
~  CCCCCCC
|  the article       sentences 1 to 11
~  fffffffffff
|  related           Related article: When the boats leave: the ferry timetable in full
~  CCCCCCC
|  the article       sentences 12 to 23
~  fffffffffff
|  label             Original url:
~  CCCCC
|  url               [A]
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
|
|
| A: set apart, q back                                                                                                                               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
