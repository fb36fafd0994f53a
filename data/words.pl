# Words of Polish; see words.en for what the classes are.

[stop]
i w we z ze na do o od u za po przy przez dla pod nad przed między bez oraz a ale lub albo że
żeby aby jak jako gdy kiedy jeśli czy nie ani się to ten ta te tego tej tych tym tymi który która
które których którym jest są był była było były będzie będą być ma mają miał miała może mogą już
tylko jeszcze też także bardzo więcej on ona ono oni one ja ty my wy jego jej ich go mu mi mnie
nas nam was swój swoje swoją swoich co kto gdzie tam tu tak dlatego według powiedział
powiedziała

[starter]
w we z na do o od za po przy dla i a ale to ten ta te jest są był była on ona oni nie jak gdy
kiedy jeśli czy co kto gdzie tam tu tak według jednak także

[speech]
powiedział powiedziała dodał dodała podkreślił stwierdził oświadczył napisał zapytał odpowiedział
poinformował zaznaczył

[title]
prezydent premier minister pan pani doktor profesor burmistrz rzecznik generał sędzia dyrektor
poseł senator

[number]
zero=0 dwa=2 dwie=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10
jedenaście=11 dwanaście=12 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50
sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 tuzin=12
[point]
przecinek jeden=1 jedna=1
[collective]
tuzin=12
[multiple]
sto=100 tysiąc=1000 tysiące=1000 tysięcy=1000 milion=1000000 miliony=1000000 milionów=1000000
miliard=1000000000 miliardy=1000000000 miliardów=1000000000
[hedge]
około=1 prawie=3 niemal=3 ponad=2 blisko=3

[weekday]
niedziela=0 niedzielę=0 poniedziałek=1 wtorek=2 środa=3 środę=3 czwartek=4 piątek=5 sobota=6
sobotę=6
[month]
styczeń=1 stycznia=1 luty=2 lutego=2 marzec=3 marca=3 kwiecień=4 kwietnia=4 maj=5 maja=5
czerwiec=6 czerwca=6 lipiec=7 lipca=7 sierpień=8 sierpnia=8 wrzesień=9 września=9 październik=10
października=10 listopad=11 listopada=11 grudzień=12 grudnia=12

[negator]
nie ani nigdy nikt nic żaden żadna żadne bez

# Words beside the name of an outlet that is a source.
[source]
według
