# Polish abbreviations; see abbreviations.en.

[abbreviation]
dr prof mgr inż hab ul al pl św ks gen płk mjr kpt np tzw tzn m.in wg zob por im
ok os bp abp kard o dh red nadkom asp sierż szer ppłk ppor kom insp woj pow gm m.st wyd zw
tj tel fax godz wł jw p.o ww ob śp st mec p ie cd zm ur fr bł nn lek med doc przyp rozdz
[ending]
itd itp etc r
tys mln mld zł gr p.n.e n.e s.a o.o co inc ha km kg cm jr
[numbered]
nr s str art ust pkt rys tab
rozdz t pt poz godz §
