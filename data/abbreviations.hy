# Armenian abbreviations; see abbreviations.en.

[abbreviation]
տ դր պրոֆ փ պող

[ending]
և այլն

[numbered]
էջ
