# The same side by side, where paragraphs were parted by blank rows.
size 120x40
args data/sample/bridge
keys d W
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 wendlow-courier · 5 Mar · Jorun Haske  23 sentences      │ 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom ─────────
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffbbbbbbbbb
| ‘We are an island’: Wendlow wakes up without its bridge  ┃+│ Cracks force closure of Tallow Bridge                   ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt  mub ttttttttttttttttttttttttttttttttttttt                   md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a> ┃~│~? 1┃The Tallow Bridge over the River Orle has been      ┃=
~u?ff                                                    f mdbd?ffmllllllllllllllllllllllllllllllllllllllllllllll      ms
|~? 2>The roads authority had ordered everyone off the     ┃+│    ┃closed to all traffic since late on Tuesday after   ┃=
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllll     mub    mlllllllllllllllllllllllllllllllllllllllllllllllll   ms
|     Tallow Bridge because its engineers had counted 48   ┃=│    ┃inspectors found cracks in 47 of its steel hangers, ┃=
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllcc   msb    mlllllllllllllllllllllllllllccllllllllllllllllllllll ms
|     cracked hangers.                                     ┃=│    ┃the regional roads authority said.                  ┃~
~kkkkkllllllllllllllll                                     msb    mllllllllllllllllllllllllllllllllll                  md
|+? 3   On an ordinary weekday 29,740 cars, buses and tru> ┃~│=  2   The closure cuts the only direct road between We> ┃=
~u?ff                                                    f mdbs ff                                                   f ms
|=? 4 Anyone who must reach Aldmouth by road now has 62 k> ┃~│=  3 A free passenger ferry is to run between the two t> ┃=
~s?ff                                                    f mdbs ff                                                   f ms
|=  5   “We could no longer vouch for a single lorry on t> ┃=│=  4   “We could no longer vouch for a single lorry on > ┃~
~s ff                                                    f msbs ff                                                   f md
|~? 6 His team had begun the routine check on Saturday, h> ┃=│~? 5 He said the inspection, a routine one, had begun o> ┃+
~d?ff                                                    f msbd?ff                                                   f mu
|~? 7   Piet Orsmond, who ran the authority for nine year> ┃=│=  6   Transport Minister Ilse Marwick, who visited the> ┃+
~d?ff                                                    f msbs ff                                                   f mu
|=  8   Ilse Marwick, the transport minister, who came to> ┃+│=  7 She said she had not been told of any earlier warn> ┃=
~s ff                                                    f mubs ff                                                   f ms
|=  9 She told reporters there that nobody’s life had bee> ┃~│~? 8   The authority’s director, Piet Orsmond, resigned> ┃~
~s ff                                                    f mdbd?ff                                                   f md
|= 10   “It lay in a drawer for a year,” Mayor Anna Corve> ┃+│+? 9   Listeners reported queues of four kilometres on > ┃=
~s ff                                                    f mubu?ff                                                   f ms
|+?11 She had asked the county for a copy three times, sh> ┃+│+?10 One of them, the lorry driver Osk Brenner, said hi> ┃=
~u?ff                                                    f mubu?ff                                                   f ms
|~?12   Upkeep money for the region’s bridges fell by 12 > ┃+│= 11   Tomas Reke, who leads the opposition on the coun> ┃=
~d?ff                                                    f mubs ff                                                   f ms
|+ 13   Outside the bakery on Quay Street the talk was of> ┃=│~?12   According to the ministry, spending on the upkee>
~u ff                                                    f msbd?ff                                                   f
|+ 14 “I have crossed it every morning for thirty-one yea> ┃=│= 13   “Without it we are an island,” said the mayor of>
~u ff                                                    f msbs ff                                                   f
|+ 15   Butcher Ivo Stann sold eleven sausages before noo> ┃+│= 14   The bridge is not expected to reopen before June>
~u ff                                                    f mubs ff                                                   f
|= 16   “This bridge is our high street, our school run a> ┃=│= 15 It was built in 1968 by Ostra Steel.
~s ff                                                    f msbs ff
|= 17   A passenger ferry, free of charge, will link the > ┃=│
~s ff                                                    f msb
|+ 18 It will take bicycles but no prams, for reasons the> ┃=│
~u ff                                                    f msb
|=?19   Engineers want to swap the hangers one at a time,> ┃=│
~s?ff                                                    f msb
|=?20   Built in 1968 by the Varga Brothers, the bridge h> ┃+│
~s?ff                                                    f mub
|=?21 The last full inspection was six years ago.            │
~s?ff                                                        b
|= 22   Tomas Reke, of the opposition on the county counc>   │
~s ff                                                    f   b
|+ 23   At dusk a boy threw a stone at the barrier, and i>   │
~u ff                                                    f   b
|── ~? 2 difference 1 of 4 · number may differ: 48 / 47 ── 3 of 3 outlets, 2 origins ────────────────────────────────────
~bbddddddCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|~? 2 Radio Orle        1 The Tallow Bridge over the River Orle has been closed to all traffic since late on    not sure
~d? CCCCCCCCCCCC      fff                                                                                      ?????????
|                         Tuesday after inspectors found cracks in 47 of its steel hangers,…
~                                                                  cc
|=? 3 standard          1 The Tallow Bridge over the River Orle was closed to all traffic late on Tuesday       not sure
~s? CCCCCCCCCC        fff                                                                                      ?????????
|                         after inspectors found cracks in 48 of its steel hangers,…
~                                                          cc
|
|
|
|
|                                                                               e why, with figures   Enter all wordings
~                                                                               ffffffffffffffffffffffffffffffffffffffff
| a row a sentence, but for the selected and linked ones             = shared  ~ divergent  + unique  ? not sure  ?:help
~BMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
