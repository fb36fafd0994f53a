# Set apart: a piece that is not sure, where the kind has a row of its own.
size 40x10
args tests/screen/doubt
keys f G
screen
| 1 courier
~kkkkkkkkkkk
|  notice? not sure
~  CCCCCCCCCCCCCCCC
|           Sign up for our morning
|           briefing and you will never
|           miss a story of ours again.
|  related  Related article: When the
~  CCCCCCC
|           boats leave
|  the article
~  fffffffffff
|           sentence 2
| courier: set apart, q back      ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
