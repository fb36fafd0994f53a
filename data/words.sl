# Words of Slovene; see words.en for what the classes are.

[stop]
in v je na se da za so z s o pa po ki od ne pri do tudi bi kot ali kar ter še bo že le iz k ta
to te tega tem teh tej tisti bil bila bilo bili biti sem smo ste ni niso ima imajo lahko mora
morajo bodo njegov njegova njihov njen jih jo ga mu mi vi on ona oni jaz nas nam vas svoj svojo
svoje kako ko če ker vendar zaradi pred med brez pod nad proti zato potem kje kdaj kdo več zelo
dejal dejala povedal povedala glede sicer takoj tako samo vse vsi nekaj drugi
vsak vsaka oziroma menda čeprav svet nihče nekdo mogoče leta let dni dan vlada letu treba bolj
manj naj naši jim njim njimi takrat danes včeraj jutri

[starter]
in v je na za z s o pa po od pri do tudi kot ali ta to te njegov on ona oni jaz mi ko če ker
vendar zaradi pred med zato potem kje kdaj kdo tako

[speech]
dejal dejala povedal povedala dodal dodala pojasnil zapisal vprašal odgovoril poudaril

[weekday]
nedelja=0 nedeljo=0 ponedeljek=1 torek=2 sreda=3 sredo=3 četrtek=4 petek=5 sobota=6 soboto=6

[month]
januar=1 januarja=1 februar=2 februarja=2 marec=3 marca=3 april=4 aprila=4 maj=5 maja=5 junij=6
junija=6 julij=7 julija=7 avgust=8 avgusta=8 september=9 septembra=9 oktober=10 oktobra=10
november=11 novembra=11 december=12 decembra=12

[negator]
ne ni niso nikoli nihče nič brez
