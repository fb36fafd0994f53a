# What was set apart from an outlet's text, at 80x24.
size 80x24
args data/sample/bridge
keys f
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
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
|  URL               https://www.wendlow-courier.example/news/2025/03/05/tallow-
~  CCC
|                    bridge-closed
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
|  caption           Barriers at the Wendlow end of the Tallow Bridge on
~  CCCCCCC
|                    Wednesday morning. Photo: Dag Ulmer/Wendlow Courier
|  the article       sentences 1 to 11
~  fffffffffff
|  related           Related article: When the boats leave: the ferry timetable
~  CCCCCCC
|                    in full
|  the article       sentences 12 to 23
~  fffffffffff
|  label             Original url:
~  CCCCC
|  url               https://www.wendlow-courier.example/news/2025/03/05/tallow-
~  CCC
| wendlow-courier.example: set apart, q back (more below)                 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 2,0
