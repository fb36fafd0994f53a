# Spanish abbreviations; see abbreviations.en.

[abbreviation]
sr sra sres srta dr dra prof d dña lic ing gral gob pdte avda av c ud uds vd p.ej aprox tel
ee st sto sta mons
srita d.a dn fr hno hna mgtr mtro mtra arq abg pbro rvdo excmo excma ilmo ilma cnel cap cte tte
sgto alm vicealm alte pres dpto depto prov pza plza ctra carret urb apdo tfno tlf ej p.e v.g
v.gr cf cfr vid máx mín incl excl adm admón atte ntra ntro hnos sdad mt
[ending]
etc s.a ee.uu cía
s.l s.r.l c.v s.a.u cías ltda inc corp a.m p.m a.c d.c a.j.c d.j.c u.s q.e.p.d kg km cm
jr
[numbered]
núm n° pág págs art cap vol fig
nro arts caps lib ed t lám párr figs ene feb mar abr jun jul ago sep sept oct nov
dic
