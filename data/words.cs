# Words of Czech; see words.en for what the classes are.

[stop]
a v se na je že s z o i to do ve by pro ale k jako za po od si podle který která které kteří
však také jsou byl byla bylo byly být jeho jejich její už jen při co jak když nebo tak ze ke
před mezi bez pod nad aby pak než jsem jsme jste není má mají měl měla může mohou musí bude
budou ještě tento tato toto této tohoto tím tom těch tyto ten ta ti jí ji ho mu jim jich my vy
on ona oni já mě mi nás nám vás vám svou své svůj až proto protože kde kdy kdo proti kolem během
řekl řekla uvedl uvedla více velmi další nich něj něco některé
někdo večer dnes včera zítra roku let rok dvou tří mužů kterého kterých kterým kterou chce kdyby
mnoho méně ani neboť ačkoli zejména právě teď tehdy lidí nebyl nebyla nebylo nebyli

[starter]
a v na je že s z o i to do ve pro ale k jako za po od podle který však také jeho jejich když
nebo tak ze před mezi bez aby pak tento tato toto ten ta my on ona oni já proto protože kde kdy
kdo během

[speech]
řekl řekla uvedl uvedla dodal dodala sdělil sdělila prohlásil napsal zeptal odpověděl vysvětlil

[weekday]
neděle=0 neděli=0 pondělí=1 úterý=2 středa=3 středu=3 čtvrtek=4 pátek=5 sobota=6 sobotu=6

[month]
leden=1 ledna=1 lednu=1 únor=2 února=2 únoru=2 březen=3 března=3 březnu=3 duben=4 dubna=4
dubnu=4 květen=5 května=5 květnu=5 červen=6 června=6 červnu=6 červenec=7 července=7 červenci=7
srpen=8 srpna=8 srpnu=8 září=9 říjen=10 října=10 říjnu=10 listopad=11 listopadu=11 prosinec=12
prosince=12 prosinci=12

[negator]
ne není nejsou nikdy nikdo nic bez ani žádný žádná žádné
