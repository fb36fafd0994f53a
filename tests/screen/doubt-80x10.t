# Set apart: a piece whose words were weighed is marked as not sure.
size 80x10
args tests/screen/doubt
keys f G
screen
| 1 courier
~kkkkkkkkkkk
| Its text, and what was set apart from it
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|  title             A ferry strikes a barge
~  CCCCC
|  byline            By Ann Lee
~  CCCCCC
|  the article       sentence 1
~  fffffffffff
|  notice? not sure  Sign up for our morning briefing and you will never miss a
~  CCCCCCCCCCCCCCCC
|                    story of ours again.
|  related           Related article: When the boats leave
~  CCCCCCC
|  the article       sentence 2
~  fffffffffff
| courier: set apart, q back                                . uncompared  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 1,0
