# Urdu abbreviations; see abbreviations.en.

[abbreviation]
ڈاکٹر
