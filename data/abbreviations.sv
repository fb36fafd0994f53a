# Swedish abbreviations; see abbreviations.en.

[abbreviation]
hr fr dr prof ca t.ex bl.a dvs d.v.s p.g.a pga exkl inkl ev jfr tel st s:t kl f.kr e.kr resp
max min f.d fd s.k t.o.m fr.o.m m.a.o ang
mt

[ending]
osv o.s.v etc mm m.m m.fl o.d ab co inc u.s e.u
kr jr

[numbered]
nr s art kap bd fig jan feb apr aug sep sept okt nov dec
