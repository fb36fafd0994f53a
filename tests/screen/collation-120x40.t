# The wordings of a statement in columns, word by word.
size 120x40
args data/sample/harbour
keys Enter a
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =11 ~1 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =12 ~3 +2)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|> berth      =   1 Tuesday's collision between                                                             the ro- ro
~m CCCCC      ssCCC SSSSSSSSS SSSSSSSSS SSSSSSS                                                             SSS SSS SS
|  berth      =?  2 According to        the     coastguard's preliminary report,                            the
~m fffff      ssfff wwwwwwwww                   wwwwwwwwwwww wwwwwwwwwww wwwwwww
|  gazette    =   1                                                                                         The car
~m fffffff    ssfff                                                                                             www
|  Port Alde… =   2 Eleven    hours     earlier the          barge       Heron   3 had run into the side of the
~m ffffffffff ssfff wwwwww    wwwww     wwwwwww                                    www www wwww     wwww ww
|  sundtv     =   1                                                                                         The car
~m ffffff     ssfff                                                                                             www
|  the-whist… =   1 A         packed    car
~m ffffffffff ssfff w         wwwwww    www
|
|> berth      =   1 ferry  Lady     Maren and        the     bunker barge Heron 3   off                      Port Alden
~m CCCCC      ssCCC SSSSS  SSSS     SSSSS SSS        SSS     SSSSSS SSSSS SSSSS S   SSS                      SSSS SSSSS
|  berth      =?  2 ferry, making   nine  knots, hit the            barge abaft the beam                     and  opened
~m fffff      ssfff        wwwwww   wwww  wwwwww www                      wwwww     wwww                          wwwwww
|  gazette    =   1 ferry  Lady     Maren struck     the     fuel   barge Heron 3   at   the     entrance to Port Alden
~m fffffff    ssfff                       wwwwww             wwww                   ww           wwwwwwww
|  Port Alde… =   2 ferry  Lady     Maren just       outside                                                 Port Alden
~m ffffffffff ssfff                       wwww       wwwwwww
|  sundtv     =   1 ferry  Lady     Maren struck     the     fuel   barge Heron 3   at   the     entrance to Port Alden
~m ffffff     ssfff                       wwwwww             wwww                   ww           wwwwwwww
|  the-whist… =   1 ferry  ploughed into  a                         barge full  of  fuel outside             Port Alden
~m ffffffffff ssfff        wwwwwwww wwww  w                               wwww  ww  wwww wwwwwww
|
|> berth      =   1 is       likely  to      reopen                                  the argument   over  pilotage in
~m CCCCC      ssCCC SS       SSSSSS  SS      SSSSSS                                  SSS SSSSSSSS   SSSS  SSSSSSSS SS
|  berth      =?  2                                                                  the aftermost  tank.
~m fffff      ssfff                                                                      wwwwwwwww  wwwww
|  gazette    =   1 harbour  on      Tuesday evening, tearing open one of its tanks, the coastguard said.
~m fffffff    ssfff          ww              wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  Port Alde… =   2 harbour, and     one     of                                      the barge’s    tanks had      burst.
~m ffffffffff ssfff                  www     ww                                                     wwwww www      wwwwww
|  sundtv     =   1 harbour  on      Tuesday evening, tearing open one of its tanks, the coastguard said.
~m ffffff     ssfff          ww              wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  the-whist… =   1 on       Tuesday night,  ripping                                 a   hole                      in
~m ffffffffff ssfff ww               wwwwww  wwwwwww                                 w   wwww
|
|> berth      =   1 small harbours.
~m CCCCC      ssCCC SSSSS SSSSSSSSS
|  berth      =?  2
~m fffff      ssfff
|  gazette    =   1
~m fffffff    ssfff
|  Port Alde… =   2
~m ffffffffff ssfff
|  sundtv     =   1
~m ffffff     ssfff
|  the-whist… =   1 one   of        its tanks.
~m ffffffffff ssfff www   ww        www wwwwww
|
| Also linked, in another statement
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  5 the-whistle.example  similarity 0.11, probability 0.32, not sure, 0 % word for word
~CCCCCCCCCCCCCCCCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   1 A packed car ferry ploughed into a barge full of fuel outside Port Alden on Tuesday night, ripping a hole in  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  =?  2 Terrified passengers were flung across the decks of the Lady Maren as cars slid into each other below.
~  ssCCC wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllwwwwwwwwllllllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwl
|  +   3 Gran Elsbet Moen, 71, told The Whistle she saw her hatchback “waltz past like a drunk uncle”.
~  fffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        overlap, no difference found
~        ffffffffffffffffffffffffffff
|        for: they stand early, or at like places; the sentences around them match; few others come near; a third outlet
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 1/6 (more below)                                        = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,8
keys j
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =11 ~1 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =12 ~3 +2)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|  berth      =   1 Tuesday's collision between                                  the ro- ro ferry  Lady     Maren and
~m fffff      ssfff wwwwwwwww wwwwwwwww wwwwwww                                      www ww        wwww     wwwww
|> berth      =?  2 According to        the     coastguard's preliminary report, the        ferry, making   nine  knots,
~m CCCCC      ssCCC SSSSSSSSS SS        SSS     SSSSSSSSSSSS SSSSSSSSSSS SSSSSSS SSS        SSSSSS SSSSSS   SSSS  SSSSSS
|  gazette    =   1                     The     car                                         ferry  Lady     Maren struck
~m fffffff    ssfff                             www                                                wwww     wwwww wwwwww
|  Port Alde… =   2 Eleven    hours     earlier
~m ffffffffff ssfff wwwwww    wwwww     wwwwwww
|  sundtv     =   1                     The     car                                         ferry  Lady     Maren struck
~m ffffff     ssfff                             www                                                wwww     wwwww wwwwww
|  the-whist… =   1 A         packed    car                                                 ferry  ploughed into  a
~m ffffffffff ssfff w         wwwwww    www                                                        wwwwwwww wwww  w
|
|  berth      =   1     the bunker barge Heron                3   off
~m fffff      ssfff         wwwwww       wwwww                w   www
|> berth      =?  2 hit the        barge abaft                the beam
~m CCCCC      ssCCC SSS SSS        SSSSS SSSSS                SSS SSSS
|  gazette    =   1     the fuel   barge Heron 3 at           the entrance
~m fffffff    ssfff         wwww         wwwww w ww               wwwwwwww
|  Port Alde… =   2     the        barge Heron 3 had run into the side     of the ferry Lady Maren just outside Port
~m ffffffffff ssfff                      wwwww w www www wwww     wwww     ww           wwww wwwww wwww wwwwwww wwww
|  sundtv     =   1     the fuel   barge Heron 3 at           the entrance
~m ffffff     ssfff         wwww         wwwww w ww               wwwwwwww
|  the-whist… =   1                barge full                 of  fuel
~m ffffffffff ssfff                      wwww                 ww  wwww
|
|  berth      =   1                Port    Alden  is    likely  to reopen                                          the
~m fffff      ssfff                wwww    wwwww  ww    wwwwww     wwwwww
|> berth      =?  2                and     opened                                                                  the
~m CCCCC      ssCCC                SSS     SSSSSS                                                                  SSS
|  gazette    =   1                to      Port   Alden harbour on Tuesday evening, tearing open one of its tanks, the
~m fffffff    ssfff                        wwww   wwwww wwwwwww ww wwwwwww wwwwwwww wwwwwww      www ww www
|  Port Alde… =   2 Alden harbour, and     one    of                                                               the
~m ffffffffff ssfff wwwww wwwwwwww         www    ww
|  sundtv     =   1                to      Port   Alden harbour on Tuesday evening, tearing open one of its tanks, the
~m ffffff     ssfff                        wwww   wwwww wwwwwww ww wwwwwww wwwwwwww wwwwwww      www ww www
|  the-whist… =   1                outside Port                                                                    Alden
~m ffffffffff ssfff                wwwwwww wwww                                                                    wwwww
|
|  berth      =   1 argument   over    pilotage in      small harbours.
~m fffff      ssfff wwwwwwww   wwww    wwwwwwww ww      wwwww wwwwwwwww
|> berth      =?  2 aftermost  tank.
~m CCCCC      ssCCC SSSSSSSSS  SSSSS
|  gazette    =   1 coastguard said.
~m fffffff    ssfff            wwwww
|  Port Alde… =   2 barge’s    tanks   had      burst.
~m ffffffffff ssfff                    www      wwwwww
|  sundtv     =   1 coastguard said.
~m ffffff     ssfff            wwwww
|  the-whist… =   1 on         Tuesday night,   ripping a     hole      in one of its tanks.
~m ffffffffff ssfff ww         wwwwwww wwwwww   wwwwwww w     wwww      ww www ww www
|
| Also linked, in another statement
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  4 sundtv  similarity 0.24, probability 0.65, not sure, 31 % word for word
~CCCCCCCCCC  fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~   5 “The radar saw everything and nobody was looking,” said Runa Fjeld, head of the pilots’ union.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   6 The barge was showing no lights at the time, according to the coastguard.
~  ssCCC llllllllllwwwwwwwwwwwwwwwwwwwwwwwwlllllwwwwllllllllllllllllllllllllllllll
|  =   7 Police questioned the captain of the ferry, Torben Aske, for three hours on Wednesday before letting him go.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        same, no difference found
~        fffffffffffffffffffffffff
|        for: words in common: coastguard's, barge, According; the same words in a row: "According to the coastguard's"
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 2/6 (more below)                                        = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,8
