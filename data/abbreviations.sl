# Slovene abbreviations; see abbreviations.en.

[abbreviation]
dr mag prof doc ing g ga gdč sv npr tj oz t.i cca tel ul gl ok str

[ending]
itd ipd d.o.o d.d tis mio mrd co inc

[numbered]
št čl str pogl
