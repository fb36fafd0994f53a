# Polish abbreviations; see abbreviations.en.

[abbreviation]
dr prof mgr inż hab ul al pl św ks gen płk mjr kpt np tzw tzn m.in ok r wg zob por im tys mln mld
[ending]
itd itp etc r
[numbered]
nr s str art ust pkt rys tab
