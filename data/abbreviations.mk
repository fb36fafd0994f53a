# Macedonian abbreviations; see abbreviations.en.

[abbreviation]
ул бул д-р проф инж т.н т.е на св

[ending]
итн др г млн

[numbered]
бр стр чл
