# Greek abbreviations; see abbreviations.en.

[abbreviation]
κ κκ κα δρ καθ αρ οδ π.χ δηλ βλ μ.μ π.μ
[ending]
κ.λπ κλπ κ.ά
[numbered]
αρ σελ αρθ
