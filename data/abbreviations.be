# Belarusian abbreviations; see abbreviations.en.

[abbreviation]
вул пр пл праф акад ім св напр г.зн

[ending]
інш г гг тыс млн млрд руб

[numbered]
с мал гл арт п no
