# Without colours what differs stands in brackets, in the panes and in the strip, so that
# a copy of the screen shows it, too; then all words that differ in near copies.
size 80x24
mono
args data/sample/bridge
keys d
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~u?ff                                                                          md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~                                                                               d
|~? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted [48] cracked hangers.                           +
~kkkkkllllllllllllllllllllllllllcccclllllllllllllllll                           u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1┃The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃since late on Tuesday after inspectors found cracks in [47] of its steel ┃=
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllcccclllllllllllll ms
|    ┃hangers, the regional roads authority said.                               ~
~    mlllllllllllllllllllllllllllllllllllllllllll                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── ~? 2 difference 1 of 4 · number may differ: 48 / 47 ─────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle     1 …to all traffic since late on Tuesday after      not sure
~d? CCCCCCCCCCCC   fff                                                 ?????????
|                      inspectors found cracks in [47] of its steel…
~                                                 cccc
|=? 3 standard       1 …was closed to all traffic late on Tuesday       not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      after inspectors found cracks in [48] of its…
~                                                       cccc
| difference 1 of 4, 4 not sure      =shared ~divergent +unique ?not sure ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys d
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      ~
~s ff                                                                           d
|     Daal, who is in charge of the inspectors, said at a news conference in   ┃~
~                                                                              md
|     Aldmouth on Wednesday.                                                   ┃~
~                                                                              md
|~? 6>His team had begun the routine check on [Saturday], he said, and had not  ~
~kkkkkllllllllllllllllllllllllllllllllllllllllccccccccccllllllllllllllllllllll  d
|     expected to find much.                                                    +
~kkkkkllllllllllllllllllllll                                                    u
|~? 7   Piet Orsmond, who ran the authority for nine years, was dismissed on    +
~d?ff                                                                           u
|     Wednesday afternoon.                                                      +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  4   “We could no longer vouch for a single lorry on that deck,” the         ~
~s ff                                                                           d
|     authority’s chief inspector, Henrik Daal, told reporters in Wendlow on   ┃=
~                                                                              ms
|     Wednesday.                                                               ┃~
~                                                                              md
|~? 5┃He said the inspection, a routine one, had begun on [Monday].            ┃~
~d?ffmllllllllllllllllllllllllllllllllllllllllllllllllllllccccccccl            md
|=  6   Transport Minister Ilse Marwick, who visited the site on Wednesday      +
~s ff                                                                           u
|     morning, said: “Nobody’s life was in danger.”                             ~
~                                                                               d
|=  7 She said she had not been told of any earlier warning about the bridge.   =
~s ff                                                                           s
|── ~? 6 difference 2 of 4 · date may differ: Saturday / Monday ─────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle     5 …a routine one, had begun on [Monday].           not sure
~d? CCCCCCCCCCCC   fff                              cccccccc           ?????????
|~? 3 standard       5 …a routine one, had begun on [Monday].           not sure
~d? CCCCCCCCCC     fff                              cccccccc           ?????????
|
|                                       e why, with figures   Enter all wordings
~                                       ffffffffffffffffffffffffffffffffffffffff
| difference 2 of 4, 4 not sure      =shared ~divergent +unique ?not sure ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys Enter
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| ~ divergent statement, in 3 of 3 outlets, 2 origins   (a: word by word)
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  =   5 “We could no longer vouch for a single lorry on that deck,” Henrik    …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff    f
|  ~?  6 His team had begun the routine check on [Saturday], he said, and had
~  ddCCC llllllllllllllllllllllllllllllllllllllllccccccccccllllllllllllllllll
|        not expected to find much.
~        llllllllllllllllllllllllll
|  ~?  7 Piet Orsmond, who ran the authority for nine years, was dismissed on  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|
|  2 Radio Orle  similarity 0.33, probability 0.86, not sure, 0 % word for word
~CCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   4 “We could no longer vouch for a single lorry on that deck,” the       …
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff       f
|  ~?  5 He said the inspection, a routine one, had begun on [Monday].
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllccccccccl
|  =   6 Transport Minister Ilse Marwick, who visited the site on Wednesday    …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff    f
|        date may differ: Saturday / Monday
~        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
|        for: words in common: routine, begun; a third outlet has a sentence like
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        both; the sentences around them match
~        fffffffffffffffffffffffffffffffffffff
|        against: days only in the first: Saturday; only in the second: Monday;
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        only the first denies: not (not counted)
~        ffffffffffffffffffffffffffffffffffffffff
|        0.56 above the cut of 0.30; next: sentence 14 of Radio Orle at 0.09
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        (0.77 behind); next: sentence 21 of wendlow-courier.example at 0.45
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        (0.41 behind)
~        fffffffffffff
|
| wording 1/3 (more below)   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
