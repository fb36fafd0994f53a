# The names of the outlets are hidden, in the texts too.
size 80x24
args data/sample/bridge
keys A j j j j j j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure · 11 by all · 11 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 A  2 B (3 C)                                           one origin: B=C (NPA)
~kkkkkCCCCCfffff                                           CCCCCCCCCCCCCCCCCCCCC
| 1 A · 5 Mar  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|~? 7   Piet Orsmond, who ran the authority for nine years, was dismissed on    ~
~d?ff                                                                           d
|     Wednesday afternoon.                                                      ~
~                                                                               d
|=  8>  Ilse Marwick, the transport minister, who came to the barrier on       ┃~
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll       md
|     Wednesday, was warned about the hangers in a letter last November, her    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     office confirmed to [A].                                                  +
~kkkkkllllllllllllllllllllllll                                                  u
|=  9 She told reporters there that nobody’s life had been “in immediate        +
~s ff                                                                           u
|     danger”.                                                                  +
~                                                                               u
| 2 B · NPA · 5 Mar  15 sentences, 1 set apart ──────────────────────────────────
~CCCCffffffffffffffffffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  … Wednesday.                                                                ~
~s ff                                                                           d
|~? 5 He said the inspection, a routine one, had begun on Monday.              ┃=
~d?ff                                                                          ms
|=  6┃  Transport Minister Ilse Marwick, who visited the site on Wednesday     ┃~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃morning, said: “Nobody’s life was in danger.”                            ┃~
~    mlllllllllllllllllllllllllllllllllllllllllllll                            md
|=  7 She said she had not been told of any earlier warning about the bridge.  ┃+
~s ff                                                                          mu
|~? 8   The authority’s director, Piet Orsmond, resigned a few hours later.     ~
~d?ff                                                                           d
|+? 9   Listeners reported queues of four kilometres on the Aldmouth ring road  =
~u?ff                                                                           s
|── = 8 A: shared ── 3 of 3 outlets, 2 origins ──────────────────────────────────
~bbsssssCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  2 B   6 Transport Minister Ilse Marwick, who visited the site on
~s  CCC fff
|           Wednesday morning, said: “Nobody’s life was in danger.”
|=? 3 C   6 Transport Minister Ilse Marwick, who visited the site on    not sure
~s? CCC fff                                                            ?????????
|           Wednesday morning, said: "Nobody's life was in immediate…
| A 8/23                     = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
