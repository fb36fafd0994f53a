# Words of Swedish; see words.en for what the classes are.

[stop]
och i att det är en den till av på de med för som inte ett har han var men sig om jag vi kan hon
från ska skall så vill vid blev efter eller också kunde nu över mot när man något ut dem vara
där vad hade då hans hennes deras vår våra sin sitt sina detta denna dessa bli blir blivit ville
skulle varit upp ned in många mycket fler mer mest andra annan annat alla allt bara före under
mellan utan sedan medan eftersom själv några någon ingen inget vem vilken vilka hur varför oss
mig dig er min mitt din ditt säger sade sa enligt bland genom samt både dock här får fick även
än
gör göra varje sådan samma dess kom hela lika tar ta

[starter]
och i det är en den till av på de med för som ett han men jag vi hon från så vid efter nu när
man där vad om då hans hennes deras detta denna dessa under sedan medan både dock här enligt
även att

[speech]
sade sa säger uppger berättar skriver svarade svarar frågade undrar ropade menar förklarar

[weekday]
söndag=0 söndagen=0 måndag=1 måndagen=1 tisdag=2 tisdagen=2 onsdag=3 onsdagen=3 torsdag=4
torsdagen=4 fredag=5 fredagen=5 lördag=6 lördagen=6

[month]
januari=1 jan=1 februari=2 feb=2 mars=3 april=4 apr=4 maj=5 juni=6 jun=6 juli=7 jul=7 augusti=8
aug=8 september=9 sep=9 sept=9 oktober=10 okt=10 november=11 nov=11 december=12 dec=12

[negator]
inte ingen inget inga aldrig utan varken ej

# Words beside the name of an outlet that is a source.
[source]
enligt
