# Words of Spanish; see words.en for what the classes are.

[stop]
el la los las un una unos unas lo al del de y e o u pero sino en a por para con sin sobre entre
desde hasta hacia según contra durante tras ante bajo que quien quienes cual cuales cuyo donde
cuando como si no ni se le les me te nos su sus mi mis tu tus nuestro nuestra este esta estos
estas ese esa esos esas aquel aquella esto eso él ella ellos ellas yo usted ustedes es son era
eran fue fueron ser sido está están estaba ha han había habían haber hay tiene tienen tenía puede
pueden debe más menos muy también ya todo toda todos todas otro otra otros otras mismo así dijo

[starter]
el la los las un una en a por para con sin sobre desde según tras pero y o si no se su sus este
esta estos estas ese esa él ella ellos ellas es son fue hay también ya cuando como donde durante
además sin embargo aunque mientras

[speech]
dijo afirmó aseguró declaró explicó señaló añadió agregó indicó subrayó escribió preguntó
respondió advirtió sostuvo

[title]
presidente presidenta ministro ministra señor señora don doña doctor doctora profesor alcalde
alcaldesa portavoz general juez jueza director directora secretario secretaria diputado senador

[number]
cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60
setenta=70 ochenta=80 noventa=90 docena=12
[point]
coma uno=1 un=1 una=1
[collective]
docena=12 docenas=12
[multiple]
cien=100 ciento=100 mil=1000 millón=1000000 millones=1000000
[hedge]
unos=1 unas=1 cerca=1 casi=3 aproximadamente=1

[weekday]
domingo=0 lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6
[month]
enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9
octubre=10 noviembre=11 diciembre=12
ene=1 feb=2 abr=4 jun=6 jul=7 ago=8 sep=9 sept=9 oct=10 nov=11 dic=12

[negator]
no ni nunca jamás nadie nada ningún ninguna ninguno sin tampoco

# Words beside the name of an outlet that is a source.
[source]
según
