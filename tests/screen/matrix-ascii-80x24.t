# Three outlets in ASCII.
size 80x24
ascii
args data/sample/harbour
keys m j j j
screen
| 5 outlets, 4 origins   1 difference, 1 not sure * 2 by all * 16 by one
~ tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
| 1 berth  2 gazette (3 Port Alden Pilot)(4 sundtv)(5 the-whistle.example)
~kkkkkkkkkCCCCCCCCCCCfffffffffffffffffffffffffffffffffffffffffffffffffffff
|    by how many carry it (o)              1 ber 2 gaz 3 Por 4 sun 5 the  out ori
~    ffffffffffffffffffffffff              kkkkk CCCCC CCCCC CCCCC CCCCC  fff fff
|    titles  Port Alden collision puts.    yes   yes   yes   yes   yes
~    hhhhhhhh                              fff   fff   fff   fff   fff
|    leads   Tuesday's collision between.  =     =     =?    =     =
~    hhhhhhhh                              s     s     ss    s     s
|--- carried by all: 2, 1 not sure ----------------------------------------------
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  The car ferry Lady Maren struck the.  1     1     2     1     1        5   4
~ ss
|>=? Nearly 300,000 litres of heavy oil.   3     2     3     2     6?       5   4
~kkk SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS   k
|--- carried by some: 19, 7 not sure --------------------------------------------
~bbbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
| =  The barge was detained in January.    6     7     12    [6]   9        4   4
~ ss                                                         fff
| =? The barge was showing no lights at.   2?    6     [3]+  6     8?       4   3
~ ss                                                   ffff
| =  .the company's managing director,.    8     10    *     9     12       4   3
~ ss                                                   f
| =  Environment Minister Oskar Tveit.     9     9     *     8     11       4   3
~ ss                                                   f
| =  "The radar saw everything and nobody. 10    5     [10]  5     7        4   3
~ ss                                                   ffff
| =  The barge belongs to Brask Marine,.   *     11    13    10    13       4   3
~ ss                                       f
| ~? .expected to reopen on Friday.        *     12    11~?  11    14?      4   3
~ dd                        cccccc         f           dddd
| =  A ban on fishing within ten nautical. *     13    7     12    15       4   3
~ ss                                       f
| =  .the governor of the region, Lea.     *     15    14    15    16       4   3
~ ss                                       f
|--- =? shared - 5 of 5 outlets, 4 origins --------------------------------------
~bbbsssssssssssbCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|=  1 berth              3 The report puts the spill at 297,400 litres of heav...
~sssCCCCCCC            fff
|=  2 gazette            2 Nearly 300,000 litres of heavy oil ran into the sea.
~sssCCCCCCCCC          fff
|   . 3 more
~   ffffffff
|   * none found: no proof of silence   [7] of another statement   Enter  p  1-9
~   ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
| statement 2/37             = shared  ~ divergent  + unique  ? not sure  ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 7,42
