# Decisions: a link rejected and undone, one made of two sentences, a status corrected, a
# note; marks beside signs, the strip, and the list of all.
size 80x24
args data/sample/bridge
keys d -
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| ‘We are an island’: Wendlow wakes up without its bridge                      ┃+
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt                      mu
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a concrete barrier     ┃~
~u?ff                                                                          md
|     across Quay Street, and Wendlow had lost its bridge.                      ~
~                                                                               d
|=? 2>The roads authority had ordered everyone off the Tallow Bridge because    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     its engineers had counted 48 cracked hangers.                             +
~kkkkklllllllllllllllllllllllllllllllllllllllllllll                             u
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.    +
~u?ff                                                                           u
|=? 4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    +
~s?ff                                                                           u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|~? 1 The Tallow Bridge over the River Orle has been closed to all traffic     ┃~
~d?ff                                                                          md
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃=
~                                                                              ms
|     hangers, the regional roads authority said.                               ~
~                                                                               d
|=  2   The closure cuts the only direct road between Wendlow and Aldmouth and  ~
~s ff                                                                           d
|     sends drivers on a 62-kilometre detour.                                   +
~                                                                               u
|=  3 A free passenger ferry is to run between the two towns from Friday, the   ~
~s ff                                                                           d
|     county told Radio Orle.                                                   =
~                                                                               s
|── =? 2 wendlow-courier.example: shared, not sure ── 1 of 3 outlets ────────────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbffffffffffffffffbbbbbbbbbbbb
|=? 3 standard       1 The Tallow Bridge over the River Orle was        not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      closed to all traffic late on Tuesday after
|                      inspectors found cracks in 48 of its steel…
~                                                 cc
|   not found: 2 Radio Orle; rejected: 2 Radio Orle 1
~   fffffffffffffffffffffffffffffffffffffffffffffffff
| no link: wendlow-courier.example 2 / Radio Orle 1; < undoes             ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBB
cursor 6,5
keys < j j + Tab G +
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart ────
~CCCCCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffbbbb
|=?19   Engineers want to swap the hangers one at a time, a job that costs 4.2  ~
~s?ff                                                                           d
|     million crowns and keeps the road shut until June at least.               ~
~                                                                               d
|=?20┃  Built in 1968 by the Varga Brothers, the bridge has carried three       ~
~s?ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll       d
|    ┃generations of Wendlow people to the mills of Aldmouth.                   ~
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllll                   d
|=?21 The last full inspection was six years ago.                               +
~s?ff                                                                           u
|= 22   Tomas Reke, of the opposition on the county council, wants an          ┃+
~s ff                                                                          mu
|     independent inquiry held in public.                                      ┃+
~                                                                              mu
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|= 14   The bridge is not expected to reopen before June, and the repair is     ~
~s ff                                                                           d
|     put at 4.2 million crowns.                                                =
~                                                                               s
|= 15>It was built in 1968 by Ostra Steel.                                      ~
~kkkkkllllllllllllllllllllllllllllllllllll                                      d
|                                                                               ~
~                                                                               d
|                                                                               +
~                                                                               u
|                                                                               ~
~                                                                               d
|                                                                              ┃=
~                                                                              ms
|── = 15 Radio Orle: shared ── 3 of 3 outlets, 2 origins ────────────────────────
~bbssssssCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbb
|=  3 standard      17 …built in 1968 by Ostra Steel,…
~s  CCCCCCCCCC     fff
|=? 1 wendlow-cou…  20 Built in 1968 by the Varga Brothers,…            not sure
~s? CCCCCCCCCCCCCC fff                                                 ?????????
|
| same  overlap  conflict
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| :link                      = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 23,7
keys c o Enter
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart ────
~CCCCCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffbbbb
|=?19   Engineers want to swap the hangers one at a time, a job that costs 4.2  ~
~s?ff                                                                           d
|     million crowns and keeps the road shut until June at least.               ~
~                                                                               d
|=?20┃  Built in 1968 by the Varga Brothers, the bridge has carried three       ~
~s?ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll       d
|    ┃generations of Wendlow people to the mills of Aldmouth.                   ~
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllll                   d
|=?21 The last full inspection was six years ago.                               +
~s?ff                                                                           u
|= 22   Tomas Reke, of the opposition on the county council, wants an          ┃+
~s ff                                                                          mu
|     independent inquiry held in public.                                      ┃+
~                                                                              mu
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|= 14   The bridge is not expected to reopen before June, and the repair is     ~
~s ff                                                                           d
|     put at 4.2 million crowns.                                                =
~                                                                               s
|~!15>It was built in 1968 by Ostra Steel.                                      ~
~kkkkkllllllllllllllllllllllllllllllllllll                                      d
|                                                                               ~
~                                                                               d
|                                                                               +
~                                                                               u
|                                                                               ~
~                                                                               d
|                                                                              ┃~
~                                                                              md
|── ~! 15 difference 2 of 5 · in conflict, as the reader decided ────────────────
~bbdddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbb
|~! 1 wendlow-cou…   4 Anyone who must reach Aldmouth by road now has   decided
~d? CCCCCCCCCCCCCC fff                                                 ffffffff
|                      62 kilometres to drive, by way of Lissen Lock.
|=  3 standard      17 …built in 1968 by Ostra Steel,…
~s  CCCCCCCCCC     fff
|=? 1 wendlow-cou…  20 Built in 1968 by the Varga Brothers,…            not sure
~s? CCCCCCCCCCCCCC fff                                                 ?????????
| linked, conflict: wendlow-courier.example 4 / Radio Orle 15; < undoes   ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBB
cursor 13,5
keys = d i v Enter : n o t e Space s e e Space p a g e Space 4 Enter
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart ────
~CCCCCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffbbbb
|=?19   Engineers want to swap the hangers one at a time, a job that costs 4.2  ~
~s?ff                                                                           d
|     million crowns and keeps the road shut until June at least.               ~
~                                                                               d
|=?20┃  Built in 1968 by the Varga Brothers, the bridge has carried three       ~
~s?ffm  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll       d
|    ┃generations of Wendlow people to the mills of Aldmouth.                   ~
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllll                   d
|=?21 The last full inspection was six years ago.                               +
~s?ff                                                                           u
|= 22   Tomas Reke, of the opposition on the county council, wants an          ┃+
~s ff                                                                          mu
|     independent inquiry held in public.                                      ┃+
~                                                                              mu
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|= 14   The bridge is not expected to reopen before June, and the repair is     ~
~s ff                                                                           d
|     put at 4.2 million crowns.                                                =
~                                                                               s
|~!15>It was built in 1968 by Ostra Steel.                                      ~
~kkkkkllllllllllllllllllllllllllllllllllll                                      d
|                                                                               ~
~                                                                               d
|                                                                               +
~                                                                               u
|                                                                               ~
~                                                                               d
|                                                                              ┃~
~                                                                              md
|── ~! 15 difference 2 of 5 · in conflict, as the reader decided ────────────────
~bbdddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbb
|   note: see page 4
~   CCCCCCCCCCCCCCCC
|~! 1 wendlow-cou…   4 Anyone who must reach Aldmouth by road now has…  decided
~d? CCCCCCCCCCCCCC fff                                                 ffffffff
|=  3 standard      17 …built in 1968 by Ostra Steel,…
~s  CCCCCCCCCC     fff
|=? 1 wendlow-cou…  20 Built in 1968 by the Varga Brothers,…            not sure
~s? CCCCCCCCCCCCCC fff                                                 ?????????
| note on Radio Orle 15: see page 4; < undoes  =shared ~divergent +unique ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 13,5
keys k
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart ────
~CCCCCCCCCCCCCCCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffbbbb
|+ 18 It will take bicycles but no prams, for reasons the county could not      ~
~u ff                                                                           d
|     explain.                                                                  ~
~                                                                               d
|=?19┃  Engineers want to swap the hangers one at a time, a job that costs 4.2  ~
~s?ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll  d
|    ┃million crowns and keeps the road shut until June at least.               ~
~    mlllllllllllllllllllllllllllllllllllllllllllllllllllllllllll               d
|=?20   Built in 1968 by the Varga Brothers, the bridge has carried three       +
~s?ff                                                                           u
|     generations of Wendlow people to the mills of Aldmouth.                  ┃+
~                                                                              mu
|=?21 The last full inspection was six years ago.                              ┃+
~s?ff                                                                          mu
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|= 13   “Without it we are an island,” said the mayor of Wendlow, Anna          ~
~s ff                                                                           d
|     Corvell.                                                                  =
~                                                                               s
|= 14>  The bridge is not expected to reopen before June, and the repair is     ~
~kkkkk  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     d
|     put at 4.2 million crowns.                                                ~
~kkkkkllllllllllllllllllllllllll                                                d
|~!15*It was built in 1968 by Ostra Steel.                                      +
~d?ffm                                                                          u
|                                                                               ~
~                                                                               d
|                                                                              ┃~
~                                                                              md
|── = 14 Radio Orle: shared ── 3 of 3 outlets, 2 origins ────────────────────────
~bbssssssCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbb
|=  3 standard      16 The repair is put at 4.2 million crowns.
~s  CCCCCCCCCC     fff
|=? 1 wendlow-cou…  19 …a job that costs 4.2 million crowns and keeps…  not sure
~s? CCCCCCCCCCCCCC fff                                                 ?????????
|=? 3 standard      15 The hangers will be replaced one by one, and…    not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                                       e why, with figures   Enter all wordings
~                                       ffffffffffffffffffffffffffffffffffffffff
| Radio Orle 14/15           = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 13,5
keys L
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| What you decided: 3
~ hhhhhhhhhhhhhhhhhhh
| Delete takes one back, < undoes the last, > does it again.
~ ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   linked, conflict: wendlow-courier.example 4 / Radio Orle 15
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by
|      way of Lissen Lock.
|      It was built in 1968 by Ostra Steel.
|    divergent: Radio Orle 15
~    CCCCCCCCCCCCCCCCCCCCCCCC
|      It was built in 1968 by Ostra Steel.
|    note on Radio Orle 15: see page 4
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      It was built in 1968 by Ostra Steel.
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
| decision 1 of 3, q back    = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys j Delete
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~CCCCCCCCCCCCCCCCCCCCCCCCCCCkkkkkkkkkkkkkkffffffffffff           CCCCCCCCCCCCCCC
| What you decided: 2
~ hhhhhhhhhhhhhhhhhhh
| Delete takes one back, < undoes the last, > does it again.
~ ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|>   linked, conflict: wendlow-courier.example 4 / Radio Orle 15
~kkk CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      Anyone who must reach Aldmouth by road now has 62 kilometres to drive, by
|      way of Lissen Lock.
|      It was built in 1968 by Ostra Steel.
|    note on Radio Orle 15: see page 4
~    CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
|      It was built in 1968 by Ostra Steel.
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
| taken back: divergent: Radio Orle 15         =shared ~divergent +unique ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,0
keys Enter
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? … its engineers had counted 48 cracked hangers.                            ┃~
~d?ff                                                                          md
|+? 3   On an ordinary weekday 29,740 cars, buses and trucks roll across it.   ┃~
~u?ff                                                                          md
|~! 4>Anyone who must reach Aldmouth by road now has 62 kilometres to drive,    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     by way of Lissen Lock.                                                    ~
~kkkkkllllllllllllllllllllll                                                    d
|=  5   “We could no longer vouch for a single lorry on that deck,” Henrik      +
~s ff                                                                           u
|     Daal, who is in charge of the inspectors, said at a news conference in    +
~                                                                               u
|     Aldmouth on Wednesday.                                                    +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|= 14   The bridge is not expected to reopen before June, and the repair is     ~
~s ff                                                                           d
|     put at 4.2 million crowns.                                                =
~                                                                               s
|~!15┃It was built in 1968 by Ostra Steel.                                      ~
~d?ffmllllllllllllllllllllllllllllllllllll                                      d
|                                                                               ~
~                                                                               d
|                                                                               +
~                                                                               u
|                                                                               ~
~                                                                               d
|                                                                              ┃~
~                                                                              md
|── ~! 4 difference 2 of 5 · in conflict, as the reader decided ─────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbb
|~! 2 Radio Orle    15 It was built in 1968 by Ostra Steel.             decided
~d? CCCCCCCCCCCC   fff                                                 ffffffff
|=? 2 Radio Orle     2 The closure cuts the only direct road between…   not sure
~s? CCCCCCCCCCCC   fff                                                 ?????????
|=? 3 standard       2 The closure cuts the only direct road between…   not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                                       e why, with figures   Enter all wordings
~                                       ffffffffffffffffffffffffffffffffffffffff
| wendlow-courier.example 4/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
keys Enter
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| ~ divergent statement, in 3 of 3 outlets, 2 origins   (a: word by word)
~ddddddddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   fffffffffffffffff
|
|> 1 wendlow-courier.example  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  +?  3 On an ordinary weekday 29,740 cars, buses and trucks roll across it.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~!  4 Anyone who must reach Aldmouth by road now has 62 kilometres to drive,
~  ddCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        by way of Lissen Lock.
~        llllllllllllllllllllll
|  =   5 “We could no longer vouch for a single lorry on that deck,” Henrik    …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff    f
|
|  1 wendlow-courier.example  not linked to the selected one
~CCCCCCCCCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffff
|  =? 19 Engineers want to swap the hangers one at a time, a job that costs 4.2…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =? 20 Built in 1968 by the Varga Brothers, the bridge has carried three
~  ssCCC lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        generations of Wendlow people to the mills of Aldmouth.
~        lllllllllllllllllllllllllllllllllllllllllllllllllllllll
|  =? 21 The last full inspection was six years ago.
~  fffff fffffffffffffffffffffffffffffffffffffffffff
|
|  2 Radio Orle  similarity 0.00, probability 1.00, decided, 0 % word for word
~CCCCCCCCCCCCCC  fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =  14 The bridge is not expected to reopen before June, and the repair is   …
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff   f
|  ~! 15 It was built in 1968 by Ostra Steel.
~  ddCCC llllllllllllllllllllllllllllllllllll
|        note: see page 4
~        CCCCCCCCCCCCCCCC
|        in conflict, as the reader decided
~        dddddddddddddddddddddddddddddddddd
|        linked by the reader, by the scores 0.01
~        ffffffffffffffffffffffffffffffffffffffff
|        not weighed: no rare word in common, nor many words in a row
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 1/4 (more below)   = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,8
keys m
screen
| 3 outlets, 2 origins   5 differences, 4 not sure · 10 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
|    by how many carry it (o)              1 wendlo… 2 Radio … 3 standa…  out ori
~    ffffffffffffffffffffffff              kkkkkkkkk CCCCCCCCC CCCCCCCCC  fff fff
|>   titles  ‘We are an island’: Wendlow…  yes       yes       yes
~kkk hhhhhhhhSSSSSSSSSSSSSSSSSSSSSSSSSSS   kkk       fff       fff
|    leads   At 10.40 p.m. on Tuesday two… +?        ~?        ~?
~    hhhhhhhh                              uu        dd        dd
|─── carried by all: 10, 6 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| ~? …inspectors found cracks in 48 of…    2?        1~        1            3   2
~ dd                             cc                  dd
| ~! …built in 1968 by Ostra Steel,…       4~ 20?    15~       17           3   2
~ dd                                       dddddd    ddd
| =  “We could no longer vouch for a…      5         4         4            3   2
~ ss
| ~? …one, had begun on Monday.            6~?       5         5            3   2
~ dd                    cccccc             ddd
| ~? …Piet Orsmond, resigned a few hours…  7~?       8         8 9?         3   2
~ dd                cccccccc               ddd
| =  Transport Minister Ilse Marwick, who… 8 9       6         6            3   2
~ ss
| =? The mayor of Wendlow, Anna Corvell,…  10?       13        13           3   2
~ ss
| ~? …of bridges in the region rose by 12… 12~       12        12           3   2
~ dd                           cccc        ddd
| =? The bridge is not expected to reopen… 19?       14        15? 16       3   2
~ ss
| =  Tomas Reke, who leads the opposition… 22        11        10 11?       3   2
~ ss
|─── carried by some: 5, 1 not sure ─────────────────────────────────────────────
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  “This bridge is our high street, our… 16        [13]      14           2   2
~ ss                                                 ffff
|─── titles ─────────────────────────────────────────────────────────────────────
~bbbhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|   1 wendlow-courier ‘We are an island’: Wendlow wakes up without its bridge
~   CCCCCCCCCCCCCCCCC
|   2 Radio Orle      Cracks force closure of Tallow Bridge
~   CCCCCCCCCCCC
|   3 standard        Tallow Bridge closed after inspectors find cracks
~   CCCCCCCCCC
|
| 26 statements              = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,42
