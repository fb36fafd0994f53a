# A wide screen.
size 200x60
args data/sample/harbour
keys t Enter
screen
| Port Alden   5 outlets, 4 origins   1 difference, 1 not sure · 2 carried by all, 1 not sure · 16 only in one, 13 not sure                                                             m matrix  ? keys
~ ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt                                                             ffffffffffffffff
| 1 berth  2 gazette  3 Port Alden Pilot  4 sundtv (5 the-whistle.example)                                                                                              one origin: gazette=sundtv (NPA)
~kkkkkkkkkCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCfffffffffffffffffffffff                                                                                              CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
| 1 berth: Port Alden collision puts night pilotage back on the agenda
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 22 statements of others not in it; Enter opens, E all
~ fffffffffffffffffffffffffffffffffffffffffffffffffffff
| Others begin with
~ hhhhhhhhhhhhhhhhh
|       + 1 addition
~       uuuuuuuuuuuu
|
|>=   1 Tuesday's collision between the ro-ro ferry Lady Maren and the bunker barge Heron 3 off Port Alden is likely to reopen the argument over pilotage in small harbours.
~kkk  f
|       = 4 others, 3 origins   + 4 additions
~       fffffffffffffffffffff   uuuuuuuuuuuuu
|       =  2 gazette            1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday evening,…
~       s  CCCCCCCCC          ffff
|       =  3 Port Alden Pilot   2 Eleven hours earlier the barge Heron 3 had run into the side of the ferry Lady Maren just outside Port Alden harbour,…
~       s  CCCCCCCCCCCCCCCCCC ffff
|       =  4 sundtv             1 The car ferry Lady Maren struck the fuel barge Heron 3 at the entrance to Port Alden harbour on Tuesday evening,…
~       s  CCCCCCCC           ffff
|       =  5 the-whistle        1 A packed car ferry ploughed into a barge full of fuel outside Port Alden on Tuesday night,…
~       s  CCCCCCCCCCCCC      ffff
|       added there by others:
~       CCCCCCCCCCCCCCCCCCCCCC
|       +? 5 the-whistle        2 Terrified passengers were flung across the decks of the Lady Maren as cars slid into each other below.
~       u? CCCCCCCCCCCCC      ffff
|       +  5 the-whistle        3 Gran Elsbet Moen, 71, told The Whistle she saw her hatchback “waltz past like a drunk uncle”.
~       u  CCCCCCCCCCCCC      ffff
|       +? 5 the-whistle        4 Medics patched up 47 of the 212 on board, and by some miracle no one died.
~       u? CCCCCCCCCCCCC      ffff
|       =? 5 the-whistle        5 Ambulances raced the wounded to hospital in Holmby.
~       s? CCCCCCCCCCCCC      ffff
|
| =?  2 According to the coastguard's preliminary report, the ferry, making nine knots, hit the barge abaft the beam and opened the aftermost tank.
~ s?  f
|       = 3 others, 2 origins, 1 not sure   also: 3 Port Alden Pi…
~       fffffffffffffffffffffffffffffffff   ffffffffffffffffffffff
| =   3 The report puts the spill at 297,400 litres of heavy fuel oil.
~ s?  f
|       = 4 others, 3 origins, 1 not sure   + 7 additions
~       fffffffffffffffffffffffffffffffff   uuuuuuuuuuuuu
| =?  4 It states that the barge was carrying the prescribed lights.
~ s?  f
|       also: 2 gazette, 4 sundtv   silent: 3 Port Alden Pi…, 5 the-whistle
~       fffffffffffffffffffffffff   fffffffffffffffffffffffffffffffffffffff
|
| +?  5 Heron 3 belongs to Sund Bunkering, a company with two vessels.
~ u?  f
|       silent: all 4 others
~       ffffffffffffffffffff
| =   6 The barge was detained in January after failing a safety inspection, but was released within a week.
~ s?  f
|       = 3 others   also: 4 sundtv   + 5 additions
~       ffffffffff   ffffffffffffff   uuuuuuuuuuuuu
|
| +?  7 Sound Lines, which has run the crossing since 1994, is insured with the Norden Mutual Club.
~ u?  f
|       silent: all 4 others
~       ffffffffffffffffffff
| =   8 Its managing director, Jannik Solm, said: "We are not alone to blame for this, and the inquiry will show it."
~ s?  f
|       = 3 others, 2 origins   + 5 additions   silent: 3 Port Alden Pi…
~       fffffffffffffffffffff   uuuuuuuuuuuuu   ffffffffffffffffffffffff
| =   9 The licence review announced by Environment Minister Oskar Tveit would be the first of its kind since the licensing act of 2008.
~ s?  f
|       = 3 others, 2 origins   silent: 3 Port Alden Pi…
~       fffffffffffffffffffff   ffffffffffffffffffffffff
|
| =  10 "The radar saw everything and nobody was looking," Runa Fjeld, who chairs the pilots' union, told this magazine.
~ s? ff
|       = 3 others, 2 origins   also: 3 Port Alden Pi…
~       fffffffffffffffffffff   ffffffffffffffffffffff
| +  11 She called for compulsory pilotage for all vessels of more than 500 tons.
~ u? ff
|       silent: all 4 others
~       ffffffffffffffffffff
|
| +? 12 Ports on this coast have cut the number of night pilots by a third since 2019, according to figures of the port association.
~ u? ff
|       silent: all 4 others
~       ffffffffffffffffffff
| +? 13 Its secretary, Mr. Anton Byle, does not expect the posts to come back soon.
~ u? ff
|       silent: all 4 others
~       ffffffffffffffffffff
|
| +? 14 Oil of this grade thickens in cold water, which makes it easier to scoop up but hard to disperse.
~ u? ff
|       silent: all 4 others
~       ffffffffffffffffffff
| +? 15 Salvors pumped the 410,000 litres left in the barge into a coastal tanker on Thursday.
~ u? ff
|       silent: all 4 others
~       ffffffffffffffffffff
|
|
|
|
|
|
|
| berth, thread 1/15                                                                                                                                 = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,0
