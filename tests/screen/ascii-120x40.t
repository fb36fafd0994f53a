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
| 1 wendlow-courier * 5 Mar * Jorun Haske  23 sentences      | 2 Radio Orle * NPA * 5 Mar * Radio Orle newsroom ---------
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffbbbbbbbbb
| 'We are an island': Wendlow wakes up without its bridge  |+| Cracks force closure of Tallow Bridge                   |~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt  mub ttttttttttttttttttttttttttttttttttttt                   md
|                                                          |~|                                                         |=
~                                                          mdb                                                         ms
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a  |+|~? 1 The Tallow Bridge over the River Orle has been      |=
~u?ff                                                      mubd?ff                                                     ms
|     concrete barrier across Quay Street, and Wendlow had |=|     closed to all traffic since late on Tuesday after   |=
~                                                          msb                                                         ms
|     lost its bridge.                                     |=|     inspectors found cracks in 47 of its steel hangers, |~
~                                                          msb                                                         md
|~? 2 The roads authority had ordered everyone off the     |~|     the regional roads authority said.                  |=
~d?ff                                                      mdb                                                         ms
|     Tallow Bridge because its engineers had counted 48   |~|                                                         |=
~                                                          mdb                                                         ms
|     cracked hangers.                                     |=|=  2 The closure cuts the only direct road between       |~
~                                                          msbs ff                                                     md
|                                                           =|     Wendlow and Aldmouth and sends drivers on a          +
~                                                           sb                                                          u
|+? 3 On an ordinary weekday 29,740 cars, buses and trucks  =|     62-kilometre detour.                                 +
~u?ff                                                       sb                                                          u
|     roll across it.                                       +|=  3 A free passenger ferry is to run between the two     =
~                                                           ubs ff                                                      s
|=? 4 Anyone who must reach Aldmouth by road now has 62     ~|     towns from Friday, the county told Radio Orle.       ~
~s?ff                                                       db                                                          d
|     kilometres to drive, by way of Lissen Lock.           +|                                                          =
~                                                           ub                                                          s
|                                                           +|=  4|"We could no longer vouch for a single lorry on      =
~                                                           ubs ffmlllllllllllllllllllllllllllllllllllllllllllllll      s
|=  5>"We could no longer vouch for a single lorry on that  +|    |that deck," the authority's chief inspector, Henrik  =
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll  ub    mlllllllllllllllllllllllllllllllllllllllllllllllllll  s
|     deck," Henrik Daal, who is in charge of the           =|    |Daal, told reporters in Wendlow on Wednesday.
~kkkkklllllllllllllllllllllllllllllllllllllllllll           sb    mlllllllllllllllllllllllllllllllllllllllllllll
|     inspectors, said at a news conference in Aldmouth on  =|~? 5 He said the inspection, a routine one, had begun on
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllll  sbd?ff
|     Wednesday.                                            +|     Monday.
~kkkkkllllllllll                                            ub
|~? 6 His team had begun the routine check on Saturday, he  =|
~d?ff                                                       sb
|     said, and had not expected to find much.              =|=  6 Transport Minister Ilse Marwick, who visited the
~                                                           sbs ff
|                                                           =|     site on Wednesday morning, said: "Nobody's life was
~                                                           sb
|~? 7 Piet Orsmond, who ran the authority for nine years,   =|     in danger."
~d?ff                                                       sb
|     was dismissed on Wednesday afternoon.                 +|=  7 She said she had not been told of any earlier
~                                                           ubs ff
|                                                            |     warning about the bridge.
~                                                            b
|=  8 Ilse Marwick, the transport minister, who came to      |
~s ff                                                        b
|     the barrier on Wednesday, was warned about the         |~? 8 The authority's director, Piet Orsmond, resigned a
~                                                            bd?ff
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
| wendlow-courier.example 5/23                                       = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 17,5
