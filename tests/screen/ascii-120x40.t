# Without any character beyond ASCII.
size 120x40
ascii
args data/sample/bridge
keys j j j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure * 11 carried by all * 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 wendlow-courier.example  23 sentences, 3 set apart       | 2 Radio Orle  15 sentences, 1 set apart ------------------
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCCCCffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbb
| 'We are an island': Wendlow wakes up without its bridge    | Cracks force closure of Tallow Bridge
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt    b ttttttttttttttttttttttttttttttttttttt
| Jorun Haske * 2025-03-05                                   | Radio Orle newsroom * NPA * 2025-03-05
~ ffffffffffffffffffffffff                                   b ffffffffffffffffffffffffffffffffffffff
|                                                            |
~                                                            b
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a    |~? 1 The Tallow Bridge over the River Orle has been closed
~u?ff                                                        bd?ff
|     concrete barrier across Quay Street, and Wendlow had   |     to all traffic since late on Tuesday after inspectors
~                                                            b
|     lost its bridge.                                       |     found cracks in 47 of its steel hangers, the regional
~                                                            b
|~? 2 The roads authority had ordered everyone off the Tallow|     roads authority said.
~d?ff                                                        b
|     Bridge because its engineers had counted 48 cracked    |
~                                                            b
|     hangers.                                               |=  2 The closure cuts the only direct road between Wendlow
~                                                            bs ff
|                                                            |     and Aldmouth and sends drivers on a 62-kilometre
~                                                            b
|+? 3 On an ordinary weekday 29,740 cars, buses and trucks   |     detour.
~u?ff                                                        b
|     roll across it.                                        |=  3 A free passenger ferry is to run between the two towns
~                                                            bs ff
|=? 4 Anyone who must reach Aldmouth by road now has 62      |     from Friday, the county told Radio Orle.
~s?ff                                                        b
|     kilometres to drive, by way of Lissen Lock.            |
~                                                            b
|                                                            |=  4|"We could no longer vouch for a single lorry on that
~                                                            bs ffmllllllllllllllllllllllllllllllllllllllllllllllllllll
|=  5>"We could no longer vouch for a single lorry on that   |    |deck," the authority's chief inspector, Henrik Daal,
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll   b    mllllllllllllllllllllllllllllllllllllllllllllllllllll
|     deck," Henrik Daal, who is in charge of the inspectors,|    |told reporters in Wendlow on Wednesday.
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllllllllllb    mlllllllllllllllllllllllllllllllllllllll
|     said at a news conference in Aldmouth on Wednesday.    |~? 5 He said the inspection, a routine one, had begun on
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllllll    bd?ff
|~? 6 His team had begun the routine check on Saturday, he   |     Monday.
~d?ff                                                        b
|     said, and had not expected to find much.               |
~                                                            b
|                                                            |=  6 Transport Minister Ilse Marwick, who visited the site
~                                                            bs ff
|~? 7 Piet Orsmond, who ran the authority for nine years, was|     on Wednesday morning, said: "Nobody's life was in
~d?ff                                                        b
|     dismissed on Wednesday afternoon.                      |     danger."
~                                                            b
|                                                            |=  7 She said she had not been told of any earlier warning
~                                                            bs ff
|=  8 Ilse Marwick, the transport minister, who came to the  |     about the bridge.
~s ff                                                        b
|     barrier on Wednesday, was warned about the hangers in a|
~                                                            b
|-- = 5 wendlow-courier.example: shared -- 3 of 3 outlets, 2 origins ----------------------------------------------------
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  2 Radio Orle        4 "We could no longer vouch for a single lorry on that deck," the authority's chief
~s  CCCCCCCCCCCC      fff
|                         inspector, Henrik Daal,...
|=  3 standard          4 "We could no longer vouch for a single lorry on that deck," the authority's chief
~s  CCCCCCCCCC        fff
|                         inspector, Henrik Daal,...
|
|
|
|
|                                                                               e why, with figures   Enter all wordings
~                                                                               ffffffffffffffffffffffffffffffffffffffff
| wendlow-courier.example 5/23                                    = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 18,5
