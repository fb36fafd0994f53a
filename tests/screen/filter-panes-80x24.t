# A filter leaves the sentences of a sign, and the bar says so.
size 80x24
args data/sample/bridge
keys & s h a r e d Enter j j
screen
| 3 outlets, 2 origins   4 differences, 4 not sure       filter: shared 32 of 55
~ tttttttttttttttttttttttttttttttttttttttttttttttt       MMMMMMMMMMMMMMMMMMMMMMM
| 1 wendlow-courier.example  2 Radio Orle (3 standard)           one origin: 2=3
~kkkkkkkkkkkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCffffffffffff           CCCCCCCCCCCCCCC
| 1 wendlow-courier.example · 5 Mar · Jorun Haske  23 sentences, 3 set apart
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
|=  … Daal, who is in charge of the inspectors, said at a news conference in    ~
~s ff                                                                           d
|     Aldmouth on Wednesday.                                                   ┃~
~                                                                              md
|=  8>  Ilse Marwick, the transport minister, who came to the barrier on       ┃~
~kkkkk  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll       md
|     Wednesday, was warned about the hangers in a letter last November, her    ~
~kkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll    d
|     office confirmed to the Courier.                                          +
~kkkkkllllllllllllllllllllllllllllllll                                          u
|=  9 She told reporters there that nobody’s life had been “in immediate        +
~s ff                                                                           u
|     danger”.                                                                  +
~                                                                               u
| 2 Radio Orle · NPA · 5 Mar · Radio Orle newsroom  15 sentences, 1 set apart ───
~CCCCCCCCCCCCCffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbbb
|=  … authority’s chief inspector, Henrik Daal, told reporters in Wendlow on    ~
~s ff                                                                           d
|     Wednesday.                                                               ┃=
~                                                                              ms
|=  6┃  Transport Minister Ilse Marwick, who visited the site on Wednesday     ┃~
~s ffm  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll     md
|    ┃morning, said: “Nobody’s life was in danger.”                            ┃~
~    mlllllllllllllllllllllllllllllllllllllllllllll                            md
|=  7 She said she had not been told of any earlier warning about the bridge.  ┃+
~s ff                                                                          mu
|= 11   Tomas Reke, who leads the opposition on the county council, said a     ┃~
~s ff                                                                          md
|     report naming the hangers as a weak point “lay in a drawer for a year”    =
~                                                                               s
|── = 8 wendlow-courier.example: shared ── 3 of 3 outlets, 2 origins ────────────
~bbsssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbfffffffffffffffffffffffffffbbbbbbbbbbbb
|=  2 Radio Orle     6 Transport Minister Ilse Marwick, who visited
~s  CCCCCCCCCCCC   fff
|                      the site on Wednesday morning, said: “Nobody’s…
|=? 3 standard       6 Transport Minister Ilse Marwick, who visited     not sure
~s? CCCCCCCCCC     fff                                                 ?????????
|                      the site on Wednesday morning, said: "Nobody's…
| wendlow-courier.example 8/23  = shared ~ divergent + unique ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,5
