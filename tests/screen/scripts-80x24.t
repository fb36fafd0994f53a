# Wide letters, letters that are written from right to left, and combining marks.
size 80x24
args tests/screen/scripts
keys d
screen
| 2 outlets, 1 origin   2 differences, 2 not sure · 2 by all · 2 by one
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 新聞  2 العربية                                     one origin: 新聞=العربية
~kkkkkkkkCCCCCCCCCCC                                    CCCCCCCCCCCCCCCCCCCCCCCC
| 1 新聞  3 sentences
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| 港口新闻 מעבורת                                                              ┃~
~ ttttttttttttttt                                                              md
|~? 1>The ferry מעבורת hit the barge الجسر at the harbour mouth on Tuesday     ┃~
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllccccccc     md
|     evening.                                                                 ┃+
~kkkkkllllllll                                                                 mu
|~? 2   Forty sailors 船員 were treated in the hospital at 中文医院 and 海港.
~d?ff
|+? 3   The café at the harbour closed its doors for the day.
~u?ff
|
|
| 2 العربية  3 sentences ────────────────────────────────────────────────────────
~CCCCCCCCCCffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 1┃The ferry מעבורת hit the barge الجسر at the harbour mouth on Monday      ┃~
~d?ffmlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllcccccc      md
|    ┃evening.                                                                 ┃~
~    mllllllll                                                                 md
|~? 2   Fifty sailors 船員 were treated in the hospital at 中文医院 and 海港.  ┃+
~d?ff                                                                          mu
|+? 3   Rain fell over the mountains 👩🚀 all day.
~u?ff
|
|
|
|── ~? 1 difference 1 of 2 · date may differ: Tuesday / Monday ──────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbb
|~? 2 العربية   1 The ferry מעבורת hit the barge الجسر at the harbour   not sure
~d? CCCCCCCCC fff                                                      ?????????
|                 mouth on Monday evening.
~                          cccccc
|
|                                       e why, with figures   Enter all wordings
~                                       ffffffffffffffffffffffffffffffffffffffff
| difference 1 of 2, 2 not sure      =shared ~divergent +unique ?not sure ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
keys m
screen
| 2 outlets, 1 origin   2 differences, 2 not sure · 2 by all · 2 by one
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 新聞  2 العربية                                     one origin: 新聞=العربية
~kkkkkkkkCCCCCCCCCCC                                    CCCCCCCCCCCCCCCCCCCCCCCC
|    by how many carry it (o)                1 新聞        2 العربية      out ori
~    ffffffffffffffffffffffff                kkkkkk        CCCCCCCCC      fff fff
|>   titles  港口新闻 מעבורת                 yes           yes
~kkk hhhhhhhhSSSSSSSSSSSSSSS                 kkk           fff
|    leads   The ferry מעבורת hit the barge… ~?            ~?
~    hhhhhhhh                                dd            dd
|─── carried by all: 2, 2 not sure ──────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …at the harbour mouth on Tuesday…       1~            1~               2   1
~ dd                          ccccccc        dd            dd
| ~? Forty sailors 船員 were treated in the… 2~            2~               2   1
~ dd ccccc                                   dd            dd
|─── only in one: 2, 2 not sure ─────────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| +? The café at the harbour closed its…     3?            ·                1   1
~ uu                                                       f
| +? Rain fell over the mountains 👩🚀 all…  ·             3?               1   1
~ uu                                         f
|
|
|
|
|
|
|
|─── titles ─────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|   1 新聞    港口新闻 מעבורת
~   CCCCCC
|   2 العربية Harbour news
~   CCCCCCCCC
|
|
| 4 statements               = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,44
size 40x10
keys q j j Enter a
screen
| 1 新聞 (2 العربية)     one origin: 1=2
~kkkkkkkkfffffffffff     CCCCCCCCCCCCCCC
| + unique statement, in one outlet
~uuuuuuuuuCCCCCCCCCCCCCCCCCCCCCCCCC
|
|> 新聞       +?  3 The café at the
~m CCCC       uuCCC SSS SSSS SS SSS
|
|> 新聞       +?  3 harbour closed its
~m CCCC       uuCCC SSSSSSS SSSSSS SSS
|
|> 新聞       +?  3 doors for the day.
~m CCCC       uuCCC SSSSS SSS SSS SSSS
|
| wording 1/1 (more below)        ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,8
