# Czech abbreviations; see abbreviations.en.

[abbreviation]
mgr ing dr mudr judr phdr rndr bc doc prof p pí sv tzv např tj popř resp cca max min tel ul nám
gen plk kpt por tr nar zemř odst mj př n.l s.r.o r o s

[ending]
atd apod aj a.s spol tis mil mld kč hod co inc

[numbered]
č čl str s odst kap obr sv §
