# One article alone is a valid story.
size 80x24
args data/sample/bridge/radio.txt
screen
| 1 outlet
~ tttttttt
| 1 Radio Orle
~kkkkkkkkkkkkkk
| 1 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
| Cracks force closure of Tallow Bridge                                        ┃.
~ ttttttttttttttttttttttttttttttttttttt                                        mo
|.  1>The Tallow Bridge over the River Orle has been closed to all traffic     ┃.
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     mo
|     since late on Tuesday after inspectors found cracks in 47 of its steel   ┃.
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   mo
|     hangers, the regional roads authority said.                              ┃.
~kkkkklllllllllllllllllllllllllllllllllllllllllll                              mo
|.  2   The closure cuts the only direct road between Wendlow and Aldmouth and ┃.
~o ff                                                                          mo
|     sends drivers on a 62-kilometre detour.                                  ┃.
~                                                                              mo
|.  3 A free passenger ferry is to run between the two towns from Friday, the  ┃.
~o ff                                                                          mo
|     county told Radio Orle.                                                   .
~                                                                               o
|.  4   “We could no longer vouch for a single lorry on that deck,” the         .
~o ff                                                                           o
|     authority’s chief inspector, Henrik Daal, told reporters in Wendlow on    .
~                                                                               o
|     Wednesday.                                                                .
~                                                                               o
|.  5 He said the inspection, a routine one, had begun on Monday.               .
~o ff                                                                           o
|.  6   Transport Minister Ilse Marwick, who visited the site on Wednesday      .
~o ff                                                                           o
|     morning, said: “Nobody’s life was in danger.”                             .
~                                                                               o
|.  7 She said she had not been told of any earlier warning about the bridge.   .
~o ff                                                                           o
|── . 1 Radio Orle: uncompared ──────────────────────────────────────────────────
~bboooooCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| Nothing to compare with: open two or more articles.
~ fffffffffffffffffffffffffffffffffffffffffffffffffff
|
|
|
| Radio Orle 1/15                                           . uncompared  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,5
keys Enter
screen
| 1 outlet
~ tttttttt
| 1 Radio Orle
~kkkkkkkkkkkkkk
| . uncompared statement, in one outlet
~oooooooooooooCCCCCCCCCCCCCCCCCCCCCCCCC
|
|> 1 Radio Orle  selected
~kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
|  .   1 The Tallow Bridge over the River Orle has been closed to all traffic
~  ooCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        since late on Tuesday after inspectors found cracks in 47 of its steel
~        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        hangers, the regional roads authority said.
~        lllllllllllllllllllllllllllllllllllllllllll
|  .   2 The closure cuts the only direct road between Wendlow and Aldmouth and…
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
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
|
| wording 1/1                                               . uncompared  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,8
