# The wordings of a statement in columns, word by word.
size 120x40
args data/sample/harbour
keys Enter a
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =10 ~2 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =13 ~3 +1)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|> berth      Tuesday's collision between                                                             the ro- ro ferry
~m CCCCC      SSSSSSSSS SSSSSSSSS SSSSSSS                                                             SSS SSS SS SSSSS
|  berth      According to        the     coastguard's preliminary report,                            the        ferry,
~m fffff      wwwwwwwww ww        www     wwwwwwwwwwww wwwwwwwwwww wwwwwww
|  gazette                                                                                            The car    ferry
~m fffffff                                                                                                www
|  Port Alde… Eleven    hours     earlier the          barge       Heron   3 had run into the side of the        ferry
~m ffffffffff wwwwww    wwwww     wwwwwww www          wwwww       wwwww   w www www wwww www wwww ww
|  sundtv                                                                                             The car    ferry
~m ffffff                                                                                                 www
|  the-whist… A         packed    car                                                                            ferry
~m ffffffffff w         wwwwww    www
|
|> berth      Lady     Maren and        the     bunker barge Heron 3   off                      Port Alden  is
~m CCCCC      SSSS     SSSSS SSS        SSS     SSSSSS SSSSS SSSSS S   SSS                      SSSS SSSSS  SS
|  berth      making   nine  knots, hit the            barge abaft the beam                     and  opened
~m fffff      wwwwww   wwww  wwwwww www                      wwwww www wwww                     www  wwwwww
|  gazette    Lady     Maren struck     the     fuel   barge Heron 3   at   the     entrance to Port Alden  harbour
~m fffffff                   wwwwww             wwww                   ww   www     wwwwwwww ww             wwwwwww
|  Port Alde… Lady     Maren just       outside                                                 Port Alden  harbour,
~m ffffffffff                wwww       wwwwwww                                                             wwwwwwww
|  sundtv     Lady     Maren struck     the     fuel   barge Heron 3   at   the     entrance to Port Alden  harbour
~m ffffff                    wwwwww             wwww                   ww   www     wwwwwwww ww             wwwwwww
|  the-whist… ploughed into  a                         barge full  of  fuel outside             Port Alden  on
~m ffffffffff wwwwwwww wwww  w                               wwww  ww  wwww wwwwwww                         ww
|
|> berth      likely  to      reopen                                  the argument   over  pilotage in     small
~m CCCCC      SSSSSS  SS      SSSSSS                                  SSS SSSSSSSS   SSSS  SSSSSSSS SS     SSSSS
|  berth                                                              the aftermost  tank.
~m fffff                                                                  wwwwwwwww  wwwww
|  gazette    on      Tuesday evening, tearing open one of its tanks, the coastguard said.
~m fffffff    ww      wwwwwww wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  Port Alde… and     one     of                                      the barge’s    tanks had      burst.
~m ffffffffff www     www     ww                                          wwwwwww    wwwww www      wwwwww
|  sundtv     on      Tuesday evening, tearing open one of its tanks, the coastguard said.
~m ffffff     ww      wwwwwww wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  the-whist… Tuesday night,  ripping                                 a   hole                      in     one
~m ffffffffff wwwwwww wwwwww  wwwwwww                                 w   wwww                             www
|
|> berth      harbours.
~m CCCCC      SSSSSSSSS
|  berth
~m fffff
|  gazette
~m fffffff
|  Port Alde…
~m ffffffffff
|  sundtv
~m ffffff
|  the-whist… of        its tanks.
~m ffffffffff ww        www wwwwww
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
|        for: they stand early, or at like places; the sentences around them match; a third outlet has a sentence like
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 1/6                                                     = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,8
keys j
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =10 ~2 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =13 ~3 +1)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|  berth      Tuesday's collision between                                  the ro- ro ferry  Lady     Maren and
~m fffff      wwwwwwwww wwwwwwwww wwwwwww                                      www ww        wwww     wwwww www
|> berth      According to        the     coastguard's preliminary report, the        ferry, making   nine  knots, hit
~m CCCCC      SSSSSSSSS SS        SSS     SSSSSSSSSSSS SSSSSSSSSSS SSSSSSS SSS        SSSSSS SSSSSS   SSSS  SSSSSS SSS
|  gazette                        The     car                                         ferry  Lady     Maren struck
~m fffffff                                www                                                wwww     wwwww wwwwww
|  Port Alde… Eleven    hours     earlier
~m ffffffffff wwwwww    wwwww     wwwwwww
|  sundtv                         The     car                                         ferry  Lady     Maren struck
~m ffffff                                 www                                                wwww     wwwww wwwwww
|  the-whist… A         packed    car                                                 ferry  ploughed into  a
~m ffffffffff w         wwwwww    www                                                        wwwwwwww wwww  w
|
|  berth      the bunker barge Heron                3   off
~m fffff          wwwwww       wwwww                w   www
|> berth      the        barge abaft                the beam
~m CCCCC      SSS        SSSSS SSSSS                SSS SSSS
|  gazette    the fuel   barge Heron 3 at           the entrance
~m fffffff        wwww         wwwww w ww               wwwwwwww
|  Port Alde… the        barge Heron 3 had run into the side     of the ferry Lady Maren just outside Port Alden harbour,
~m ffffffffff                  wwwww w www www wwww     wwww     ww www wwwww wwww wwwww wwww wwwwwww wwww wwwww wwwwwwww
|  sundtv     the fuel   barge Heron 3 at           the entrance
~m ffffff         wwww         wwwww w ww               wwwwwwww
|  the-whist…            barge full                 of  fuel
~m ffffffffff                  wwww                 ww  wwww
|
|  berth      Port    Alden  is    likely  to reopen                                          the   argument   over
~m fffff      wwww    wwwww  ww    wwwwww  ww wwwwww                                                wwwwwwww   wwww
|> berth      and     opened                                                                  the   aftermost  tank.
~m CCCCC      SSS     SSSSSS                                                                  SSS   SSSSSSSSS  SSSSS
|  gazette    to      Port   Alden harbour on Tuesday evening, tearing open one of its tanks, the   coastguard said.
~m fffffff    ww      wwww   wwwww wwwwwww ww wwwwwww wwwwwwww wwwwwww wwww www ww www wwwwww       wwwwwwwwww wwwww
|  Port Alde… and     one    of                                                               the   barge’s    tanks
~m ffffffffff         www    ww                                                                     wwwwwww    wwwww
|  sundtv     to      Port   Alden harbour on Tuesday evening, tearing open one of its tanks, the   coastguard said.
~m ffffff     ww      wwww   wwwww wwwwwww ww wwwwwww wwwwwwww wwwwwww wwww www ww www wwwwww       wwwwwwwwww wwwww
|  the-whist… outside Port                                                                    Alden on         Tuesday
~m ffffffffff wwwwwww wwww                                                                    wwwww ww         wwwwwww
|
|  berth      pilotage in      small harbours.
~m fffff      wwwwwwww ww      wwwww wwwwwwwww
|> berth
~m CCCCC
|  gazette
~m fffffff
|  Port Alde… had      burst.
~m ffffffffff www      wwwwww
|  sundtv
~m ffffff
|  the-whist… night,   ripping a     hole      in one of its tanks.
~m ffffffffff wwwwww   wwwwwww w     wwww      ww www ww www wwwwww
|
| Also linked, in another statement
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  4 sundtv  similarity 0.24, probability 0.66, not sure, 31 % word for word
~CCCCCCCCCC  fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  ~   5 “The radar saw everything and nobody was looking,” said Runa Fjeld, head of the pilots’ union.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   6 The barge was showing no lights at the time, according to the coastguard.
~  ssCCC llllllllllwwwwwwwwwwwwwwwwwwwwwwwwlllllwwwwlllllllllllllllllllwwwwwwwwwwl
|  =   7 Police questioned the captain of the ferry, Torben Aske, for three hours on Wednesday before letting him go.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        same, no difference found
~        fffffffffffffffffffffffff
|        for: words in common: coastguard's, barge, According; the same words in a row: "According to the coastguard's"
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 2/6                                                     = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,8
