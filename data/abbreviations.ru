# Russian abbreviations; see abbreviations.en.

[abbreviation]
г гг ул пр пл просп им проф акад д-р тыс млн млрд руб коп стр рис табл см ср напр т.е т.к т.н
и.о св
[ending]
др пр т.д т.п т.н.э
[numbered]
с стр рис гл ст п №
