# Panes that are free: a linked sentence comes into view, not level.
size 120x24
args data/sample/bridge
keys : s e t Space l e v e l = o f f Enter j j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 carried by all · 11 only in one                 m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                 ffffffffffffffff
| 1 wendlow-courier.example  2 Radio Orle (3 standard)                             one origin: Radio Orle=standard (NPA)
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff                             CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 wendlow-courier · 5 Mar · Jorun Haske  23 sentences      │ 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom ─────────
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffbbbbbbbbb
| ‘We are an island’: Wendlow wakes up without its bridge  ┃+│ Cracks force closure of Tallow Bridge                   ┃~
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttt  mub ttttttttttttttttttttttttttttttttttttt                   md
|+? 1 At 10.40 p.m. on Tuesday two road workers dragged a  ┃~│~? 1 The Tallow Bridge over the River Orle has been      ┃=
~u?ff                                                      mdbd?ff                                                     ms
|     concrete barrier across Quay Street, and Wendlow had ┃=│     closed to all traffic since late on Tuesday after   ┃=
~                                                          msb                                                         ms
|     lost its bridge.                                      ~│     inspectors found cracks in 47 of its steel hangers, ┃=
~                                                           db                                                         ms
|~? 2 The roads authority had ordered everyone off the      =│     the regional roads authority said.                   ~
~d?ff                                                       sb                                                          d
|     Tallow Bridge because its engineers had counted 48    =│=  2┃  The closure cuts the only direct road between      =
~                                                           sbs ffm  lllllllllllllllllllllllllllllllllllllllllllll      s
|     cracked hangers.                                      ~│    ┃Wendlow and Aldmouth and sends drivers on a          ~
~                                                           db    mlllllllllllllllllllllllllllllllllllllllllll          d
|+? 3   On an ordinary weekday 29,740 cars, buses and       +│    ┃62-kilometre detour.                                 +
~u?ff                                                       ub    mllllllllllllllllllll                                 u
|     trucks roll across it.                                +│=  3 A free passenger ferry is to run between the two     +
~                                                           ubs ff                                                      u
|=? 4>Anyone who must reach Aldmouth by road now has 62     =│     towns from Friday, the county told Radio Orle.       =
~kkkkklllllllllllllllllllllllllllllllllllllllllllllllll     sb                                                          s
|     kilometres to drive, by way of Lissen Lock.           +│=  4   “We could no longer vouch for a single lorry on    ~
~kkkkklllllllllllllllllllllllllllllllllllllllllll           ubs ff                                                      d
|=  5   “We could no longer vouch for a single lorry on     =│     that deck,” the authority’s chief inspector, Henrik  =
~s ff                                                       sb                                                          s
|     that deck,” Henrik Daal, who is in charge of the      +│     Daal, told reporters in Wendlow on Wednesday.        =
~                                                           ub                                                          s
|── =? 4 wendlow-courier.example: shared, not sure ── 3 of 3 outlets, 2 origins ─────────────────────────────────────────
~bbssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=? 2 Radio Orle        2 The closure cuts the only direct road between Wendlow and Aldmouth and sends drivers  not sure
~s? CCCCCCCCCCCC      fff                                                                                      ?????????
|                         on a 62-kilometre detour.
|=? 3 standard          2 The closure cuts the only direct road between Wendlow and Aldmouth and forces         not sure
~s? CCCCCCCCCC        fff                                                                                      ?????????
|                         drivers onto a detour of 62 kilometres.
|
|                                                                               e why, with figures   Enter all wordings
~                                                                               ffffffffffffffffffffffffffffffffffffffff
| wendlow-courier.example 4/23                                       = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 12,5
