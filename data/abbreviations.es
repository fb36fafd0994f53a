# Spanish abbreviations; see abbreviations.en.

[abbreviation]
sr sra sres srta dr dra prof d dña lic ing gral gob pdte avda av c ud uds vd p.ej aprox tel
ee st sto sta mons
[ending]
etc s.a ee.uu cía
[numbered]
no núm n° pág págs art cap vol fig
