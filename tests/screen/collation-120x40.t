# The wordings of a statement in columns, word by word.
size 120x40
args data/sample/harbour
keys Enter a
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =10 ~2 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =12 ~3 +2)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|> berth           =   1 Tuesday's collision between                                                             the ro-
~m CCCCC           ssCCC SSSSSSSSS SSSSSSSSS SSSSSSS                                                             SSS SSS
|  berth           =?  2 According to        the     coastguard's preliminary report,                            the
~m fffff           ssfff wwwwwwwww                   wwwwwwwwwwww wwwwwwwwwww wwwwwww
|  gazette         =   1                                                                                         The car
~m fffffff         ssfff                                                                                             www
|  Port Alden Pil… =   2 Eleven    hours     earlier the          barge       Heron   3 had run into the side of the
~m fffffffffffffff ssfff wwwwww    wwwww     wwwwwww                                    www www wwww     wwww ww
|  sundtv          =   1                                                                                         The car
~m ffffff          ssfff                                                                                             www
|  the-whistle     =   1 A         packed    car
~m fffffffffff     ssfff w         wwwwww    www
|
|> berth           =   1 ro ferry  Lady     Maren and        the     bunker barge Heron 3   off                      Port
~m CCCCC           ssCCC SS SSSSS  SSSS     SSSSS SSS        SSS     SSSSSS SSSSS SSSSS S   SSS                      SSSS
|  berth           =?  2    ferry, making   nine  knots, hit the            barge abaft the beam                     and
~m fffff           ssfff           wwwwww   wwww  wwwwww www                      wwwww     wwww
|  gazette         =   1    ferry  Lady     Maren struck     the     fuel   barge Heron 3   at   the     entrance to Port
~m fffffff         ssfff                          wwwwww             wwww                   ww           wwwwwwww
|  Port Alden Pil… =   2    ferry  Lady     Maren just       outside                                                 Port
~m fffffffffffffff ssfff                          wwww       wwwwwww
|  sundtv          =   1    ferry  Lady     Maren struck     the     fuel   barge Heron 3   at   the     entrance to Port
~m ffffff          ssfff                          wwwwww             wwww                   ww           wwwwwwww
|  the-whistle     =   1    ferry  ploughed into  a                         barge full  of  fuel outside             Port
~m fffffffffff     ssfff           wwwwwwww wwww  w                               wwww  ww  wwww wwwwwww
|
|> berth           =   1 Alden  is       likely  to      reopen                                  the argument   over
~m CCCCC           ssCCC SSSSS  SS       SSSSSS  SS      SSSSSS                                  SSS SSSSSSSS   SSSS
|  berth           =?  2 opened                                                                  the aftermost  tank.
~m fffff           ssfff wwwwww                                                                      wwwwwwwww  wwwww
|  gazette         =   1 Alden  harbour  on      Tuesday evening, tearing open one of its tanks, the coastguard said.
~m fffffff         ssfff                 ww              wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  Port Alden Pil… =   2 Alden  harbour, and     one     of                                      the barge’s    tanks
~m fffffffffffffff ssfff                         www     ww                                                     wwwww
|  sundtv          =   1 Alden  harbour  on      Tuesday evening, tearing open one of its tanks, the coastguard said.
~m ffffff          ssfff                 ww              wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  the-whistle     =   1 Alden  on       Tuesday night,  ripping                                 a   hole
~m fffffffffff     ssfff        ww               wwwwww  wwwwwww                                 w   wwww
|
|> berth           =   1 pilotage in     small harbours.
~m CCCCC           ssCCC SSSSSSSS SS     SSSSS SSSSSSSSS
|  berth           =?  2
~m fffff           ssfff
|  gazette         =   1
~m fffffff         ssfff
|  Port Alden Pil… =   2 had      burst.
~m fffffffffffffff ssfff www      wwwwww
|  sundtv          =   1
~m ffffff          ssfff
|  the-whistle     =   1          in     one   of        its tanks.
~m fffffffffff     ssfff                 www   ww        www wwwwww
|
| Also linked, in another statement
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  5 the-whistle.example  similarity 0.11, probability 0.33, not sure, 0 % word for word
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
| wording 1/6 (more below)                                        = shared  ~ divergent  + unique  ? not sure  F1 ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 3,8
keys j
screen
| 1 berth =6 ~2 +7  2 gazette =13 ~4 (3 Port Alden Pilot =10 ~2 +5)(4 sundtv =11 ~4 +1)(5 the-whistle.example =12 ~3 +2)
~kkkkkkkkkkkkkkkkkkCCCCCCCCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| = shared statement, in 5 of 5 outlets   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|  berth           =   1 Tuesday's collision between                                  the ro-ro ferry  Lady     Maren
~m fffff           ssfff wwwwwwwww wwwwwwwww wwwwwww                                      wwwww        wwww     wwwww
|> berth           =?  2 According to        the     coastguard's preliminary report, the       ferry, making   nine
~m CCCCC           ssCCC SSSSSSSSS SS        SSS     SSSSSSSSSSSS SSSSSSSSSSS SSSSSSS SSS       SSSSSS SSSSSS   SSSS
|  gazette         =   1                     The     car                                        ferry  Lady     Maren
~m fffffff         ssfff                             www                                               wwww     wwwww
|  Port Alden Pil… =   2 Eleven    hours     earlier
~m fffffffffffffff ssfff wwwwww    wwwww     wwwwwww
|  sundtv          =   1                     The     car                                        ferry  Lady     Maren
~m ffffff          ssfff                             www                                               wwww     wwwww
|  the-whistle     =   1 A         packed    car                                                ferry  ploughed into
~m fffffffffff     ssfff w         wwwwww    www                                                       wwwwwwww wwww
|
|  berth           =   1 and        the bunker barge Heron                3   off
~m fffff           ssfff                wwwwww       wwwww                w   www
|> berth           =?  2 knots, hit the        barge abaft                the beam
~m CCCCC           ssCCC SSSSSS SSS SSS        SSSSS SSSSS                SSS SSSS
|  gazette         =   1 struck     the fuel   barge Heron 3 at           the entrance
~m fffffff         ssfff wwwwww         wwww         wwwww w ww               wwwwwwww
|  Port Alden Pil… =   2            the        barge Heron 3 had run into the side     of the ferry Lady Maren just
~m fffffffffffffff ssfff                             wwwww w www www wwww     wwww     ww           wwww wwwww wwww
|  sundtv          =   1 struck     the fuel   barge Heron 3 at           the entrance
~m ffffff          ssfff wwwwww         wwww         wwwww w ww               wwwwwwww
|  the-whistle     =   1 a                     barge full                 of  fuel
~m fffffffffff     ssfff w                           wwww                 ww  wwww
|
|  berth           =   1                             Port    Alden  is    likely  to reopen
~m fffff           ssfff                             wwww    wwwww  ww    wwwwww     wwwwww
|> berth           =?  2                             and     opened
~m CCCCC           ssCCC                             SSS     SSSSSS
|  gazette         =   1                             to      Port   Alden harbour on Tuesday evening, tearing open one of
~m fffffff         ssfff                                     wwww   wwwww wwwwwww ww wwwwwww wwwwwwww wwwwwww      www ww
|  Port Alden Pil… =   2 outside Port Alden harbour, and     one    of
~m fffffffffffffff ssfff wwwwwww wwww wwwww wwwwwwww         www    ww
|  sundtv          =   1                             to      Port   Alden harbour on Tuesday evening, tearing open one of
~m ffffff          ssfff                                     wwww   wwwww wwwwwww ww wwwwwww wwwwwwww wwwwwww      www ww
|  the-whistle     =   1                             outside Port
~m fffffffffff     ssfff                             wwwwwww wwww
|
|  berth           =   1            the   argument   over    pilotage in      small harbours.
~m fffff           ssfff                  wwwwwwww   wwww    wwwwwwww ww      wwwww wwwwwwwww
|> berth           =?  2            the   aftermost  tank.
~m CCCCC           ssCCC            SSS   SSSSSSSSS  SSSSS
|  gazette         =   1 its tanks, the   coastguard said.
~m fffffff         ssfff www                         wwwww
|  Port Alden Pil… =   2            the   barge’s    tanks   had      burst.
~m fffffffffffffff ssfff                                     www      wwwwww
|  sundtv          =   1 its tanks, the   coastguard said.
~m ffffff          ssfff www                         wwwww
|  the-whistle     =   1            Alden on         Tuesday night,   ripping a     hole      in one of its tanks.
~m fffffffffff     ssfff            wwwww ww         wwwwwww wwwwww   wwwwwww w     wwww      ww www ww www
|
| Also linked, in another statement
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  4 sundtv  similarity 0.24, probability 0.67, not sure, 31 % word for word
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
