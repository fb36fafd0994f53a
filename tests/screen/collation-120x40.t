# The wordings of a statement in columns, word by word.
size 120x40
args data/sample/harbour
keys Enter a
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all · 16 only in one      m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt      ffffffffffffffff
| 1 berth  2 gazette (3 Port Alden Pilot)(4 sundtv)(5 the-whistle.example)              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffff              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| = shared statement, in 5 of 5 outlets, 4 origins   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|> berth           =   1 Tuesday's collision between                                            the ro- ro ferry Lady
~m CCCCC           ssCCC SSSSSSSSS SSSSSSSSS SSSSSSS                                            SSS SSS SS SSSSS SSSS
|  gazette         =   1                                                                        The car    ferry Lady
~m fffffff         ssfff                                                                            www
|  Port Alden Pil… =   2 Eleven    hours     earlier the barge Heron 3 had run into the side of the        ferry Lady
~m fffffffffffffff ssfff wwwwww    wwwww     wwwwwww                   www www wwww     wwww ww
|  sundtv          =   1                                                                        The car    ferry Lady
~m ffffff          ssfff                                                                            www
|  the-whistle     =   1 A         packed    car                                                           ferry ploughed
~m fffffffffff     ssfff w         wwwwww    www                                                                 wwwwwwww
|
|> berth           =   1 Maren and    the     bunker barge Heron 3  off                      Port Alden is       likely
~m CCCCC           ssCCC SSSSS SSS    SSS     SSSSSS SSSSS SSSSS S  SSS                      SSSS SSSSS SS       SSSSSS
|  gazette         =   1 Maren struck the     fuel   barge Heron 3  at   the     entrance to Port Alden harbour  on
~m fffffff         ssfff       wwwwww         wwww                  ww           wwwwwwww                        ww
|  Port Alden Pil… =   2 Maren just   outside                                                Port Alden harbour, and
~m fffffffffffffff ssfff       wwww   wwwwwww
|  sundtv          =   1 Maren struck the     fuel   barge Heron 3  at   the     entrance to Port Alden harbour  on
~m ffffff          ssfff       wwwwww         wwww                  ww           wwwwwwww                        ww
|  the-whistle     =   1 into  a                     barge full  of fuel outside             Port Alden on       Tuesday
~m fffffffffff     ssfff wwww  w                           wwww  ww wwww wwwwwww                        ww
|
|> berth           =   1 to      reopen                                  the argument   over  pilotage in     small
~m CCCCC           ssCCC SS      SSSSSS                                  SSS SSSSSSSS   SSSS  SSSSSSSS SS     SSSSS
|  gazette         =   1 Tuesday evening, tearing open one of its tanks, the coastguard said.
~m fffffff         ssfff         wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  Port Alden Pil… =   2 one     of                                      the barge’s    tanks had      burst.
~m fffffffffffffff ssfff www     ww                                                     wwwww www      wwwwww
|  sundtv          =   1 Tuesday evening, tearing open one of its tanks, the coastguard said.
~m ffffff          ssfff         wwwwwwww wwwwwww wwww www ww www wwwwww     wwwwwwwwww wwwww
|  the-whistle     =   1 night,  ripping                                 a   hole                      in     one
~m fffffffffff     ssfff wwwwww  wwwwwww                                 w   wwww                             www
|
|> berth           =   1 harbours.
~m CCCCC           ssCCC SSSSSSSSS
|  gazette         =   1
~m fffffff         ssfff
|  Port Alden Pil… =   2
~m fffffffffffffff ssfff
|  sundtv          =   1
~m ffffff          ssfff
|  the-whistle     =   1 of        its tanks.
~m fffffffffff     ssfff ww        www wwwwww
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
| wording 1/5                                                        = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 4,8
keys j
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all · 16 only in one      m matrix  ? keys
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt      ffffffffffffffff
| 1 berth  2 gazette (3 Port Alden Pilot)(4 sundtv)(5 the-whistle.example)              one origin: gazette=sundtv (NPA)
~CCCCCCCCCkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffff              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| = shared statement, in 5 of 5 outlets, 4 origins   (a: as text)
~sssssssssCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC   ffffffffffff
|
|  berth           =   1 Tuesday's collision between the        ro- ro ferry Lady     Maren and    the           bunker
~m fffff           ssfff           wwwwwwwww wwwwwww            www ww                      www                  wwwwww
|> gazette         =   1                             The        car    ferry Lady     Maren struck the           fuel
~m CCCCCCC         ssCCC                             SSS        SSS    SSSSS SSSS     SSSSS SSSSSS SSS           SSSS
|  Port Alden Pil… =   2 Eleven    hours     earlier the
~m fffffffffffffff ssfff wwwwww    wwwww     wwwwwww
|  sundtv          =   1                             The        car    ferry Lady     Maren struck the           fuel
~m ffffff          ssfff
|  the-whistle     =   1                             A   packed car    ferry ploughed into  a      barge full of fuel
~m fffffffffff     ssfff                             w   wwwwww              wwwwwwww wwww  w            wwww
|
|  berth           =   1 barge   Heron 3 off                                                           Port Alden
~m fffff           ssfff                 www
|> gazette         =   1 barge   Heron 3 at                       the entrance to                      Port Alden
~m CCCCCCC         ssCCC SSSSS   SSSSS S SS                       SSS SSSSSSSS SS                      SSSS SSSSS
|  Port Alden Pil… =   2 barge   Heron 3 had run into the side of the ferry    Lady Maren just outside Port Alden
~m fffffffffffffff ssfff                 www www wwww     wwww                            wwww wwwwwww
|  sundtv          =   1 barge   Heron 3 at                       the entrance to                      Port Alden
~m ffffff          ssfff
|  the-whistle     =   1 outside                                                                       Port Alden
~m fffffffffff     ssfff wwwwwww
|
|  berth           =   1 is       likely to      reopen                                                  the argument
~m fffff           ssfff ww       wwwwww         wwwwww                                                      wwwwwwww
|> gazette         =   1 harbour  on     Tuesday evening, tearing open         one of its         tanks, the coastguard
~m CCCCCCC         ssCCC SSSSSSS  SS     SSSSSSS SSSSSSSS SSSSSSS SSSS         SSS SS SSS         SSSSSS SSS SSSSSSSSSS
|  Port Alden Pil… =   2 harbour, and                                          one of the barge’s tanks  had burst.
~m fffffffffffffff ssfff          www                                                                    www wwwwww
|  sundtv          =   1 harbour  on     Tuesday evening, tearing open         one of its         tanks, the coastguard
~m ffffff          ssfff
|  the-whistle     =   1          on     Tuesday night,   ripping a    hole in one of its         tanks.
~m fffffffffff     ssfff                         wwwwww   wwwwwww w    wwww ww
|
|  berth           =   1 over  pilotage in small harbours.
~m fffff           ssfff wwww  wwwwwwww ww wwwww
|> gazette         =   1 said.
~m CCCCCCC         ssCCC SSSSS
|  Port Alden Pil… =   2
~m fffffffffffffff ssfff
|  sundtv          =   1 said.
~m ffffff          ssfff
|  the-whistle     =   1
~m fffffffffff     ssfff
|
| Also linked, in another statement
~ hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
|
|  1 berth  similarity 0.23, probability 0.33, not sure, 0 % word for word
~CCCCCCCCC  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|  =   1 Tuesday's collision between the ro-ro ferry Lady Maren and the bunker barge Heron 3 off Port Alden is likely  …
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  f
|  =?  2 According to the coastguard's preliminary report, the ferry, making nine knots, hit the barge abaft the beam
~  ssCCC llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
|        and opened the aftermost tank.
~        llllllllllllllllllllllllllllll
|  =   3 The report puts the spill at 297,400 litres of heavy fuel oil.
~  fffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        overlap
~        fffffff
|        for: words in common: tanks, coastguard, barge, ferry, open; a third outlet has a sentence like both; the
~        fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
|        sentences around them match
~        fffffffffffffffffffffffffff
|        against: numbers only in the first: 3; only in the second: nine; days only in the first: Tuesday; said only in
~        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| wording 2/5 (more below)                                           = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 5,8
