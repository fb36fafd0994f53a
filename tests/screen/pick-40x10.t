# The outlets on a small screen.
size 40x10
args data/sample/bridge
keys P j j
screen
| 1 wendlow-c… (2 Radio Orle)(3 standard)
~kkkkkkkkkkkkkkffffffffffffffffffffffffff
|        2025-03-05 · 23 sentences
~        fffffffffffffffffffffffff
|        ‘We are an island’: Wendlow…
|    2 Radio Orle
~    CCCCCCCCCCCC
|        2025-03-05 · 15 sentences · one…
~        ffffffffffffffffffffffffffffffff
|        Cracks force closure of Tallow…
|>   3 standard
~kkk CCCCCCCCCC
|        17 sentences · one origin with…
~        fffffffffffffffffffffffffffffff
|        Tallow Bridge closed after…
| outlet 3/3, Enter goes there, … ?:help
~BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
cursor 6,0
