# Nepali abbreviations; see abbreviations.en.

[abbreviation]
डा प्रा श्री ई

[numbered]
नं पृ
