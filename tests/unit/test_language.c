/*
 * Telling languages apart: a sentence is enough, a headline is not, and what is not sure
 * is told apart from what is.
 */
#include "config.h"

#include <check.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "base/words.h"
#include "read/language/language.h"
#include "read/language/profile.h"
#include "read/metadata/date.h"

/* The lists as words.c has them. */
struct language {
	const char *code;
	const struct word *words;
	size_t count;
};

struct stop_word {
	char text[WORDS_LONGEST];
	unsigned char length;
	uint64_t languages;
};

#include "words.inc"

static const struct {
	const char *language; /* NULL: not sure */
	const char *text;
} texts[] = {
    {"en",
     "The bridge has been closed since Tuesday, and nobody knows when it will be open "
     "to traffic again, said the mayor of the town."},
    {"de",
     "Die Brücke ist seit Dienstag gesperrt, und niemand weiß, wann sie wieder für den "
     "Verkehr geöffnet wird, sagte der Bürgermeister der Stadt."},
    {"fr", "Le pont est fermé depuis mardi et personne ne sait quand il sera de nouveau "
	   "ouvert à la circulation, a déclaré le maire de la ville."},
    {"es",
     "El puente está cerrado desde el martes y nadie sabe cuándo volverá a abrirse al "
     "tráfico, según dijo el alcalde de la ciudad."},
    {"it", "Il ponte è chiuso da martedì e nessuno sa quando sarà di nuovo aperto al "
	   "traffico, ha detto il sindaco della città ai giornalisti."},
    {"pt",
     "A ponte está fechada desde terça-feira e ninguém sabe quando será reaberta ao "
     "trânsito, disse o prefeito da cidade aos jornalistas."},
    {"nl", "De brug is sinds dinsdag gesloten en niemand weet wanneer hij weer voor het "
	   "verkeer open gaat, zei de burgemeester van de stad."},
    {"pl",
     "Most jest zamknięty od wtorku i nikt nie wie, kiedy zostanie otwarty dla ruchu, "
     "powiedział burmistrz miasta, który był tam w środę."},
    {"ru",
     "Мост закрыт со вторника, и никто не знает, когда он снова откроется, сказал мэр."},
    {"el", "Η γέφυρα είναι κλειστή από την Τρίτη και κανείς δεν ξέρει πότε θα ανοίξει."},
    {"ar", "الجسر مغلق منذ الثلاثاء ولا أحد يعرف متى سيفتح مرة أخرى"},
    {"ja", "橋は火曜日から閉鎖されており、いつ再開されるかは誰にも分からない。"},
    {"zh", "大桥自星期二起关闭，没有人知道何时重新开放。"},
    {"hi", "पुल मंगलवार से बंद है और कोई नहीं जानता कि वह कब खुलेगा।"},
    {"da", "Broen har været lukket siden tirsdag, og ingen ved, hvornår den bliver åbnet "
	   "for trafikken igen, siger byens borgmester."},
    {"no", "Broen har vært stengt siden tirsdag, og ingen vet når den blir åpnet for "
	   "trafikken igjen, sier byens ordfører."},
    {"sv", "Bron har varit stängd sedan i tisdags och ingen vet när den öppnas för "
	   "trafiken igen, säger stadens borgmästare."},
    {"fi", "Silta on ollut suljettuna tiistaista lähtien, eikä kukaan tiedä, milloin se "
	   "avataan, mutta kaupunginjohtaja sanoi, että työt ovat jo alkaneet."},
    {"et", "Sild on olnud suletud teisipäevast ja keegi ei tea, millal see taas "
	   "avatakse, ütles linnapea, kuid tööd on juba alanud."},
    {"hu", "A híd kedd óta le van zárva, és senki sem tudja, hogy mikor nyitják meg újra "
	   "a forgalom előtt, mondta a polgármester."},
    {"ro", "Podul este închis de marți și nimeni nu știe când va fi redeschis pentru "
	   "trafic, a declarat primarul orașului."},
    {"tr", "Köprü salı gününden bu yana kapalı ve ne zaman açılacağı bilinmiyor, ancak "
	   "belediye başkanı çalışmaların çok yakında biteceğini söyledi."},
    {"cs", "Most je od úterý uzavřen a nikdo neví, kdy bude znovu otevřen pro dopravu, "
	   "řekl starosta města, který tam byl ve středu."},
    {"sk", "Most je od utorka uzavretý a nikto nevie, kedy bude znovu otvorený pre "
	   "dopravu, povedal primátor mesta, ktorý tam bol v stredu."},
    {"sl", "Most je od torka zaprt in nihče ne ve, kdaj bo spet odprt za promet, je "
	   "povedal župan mesta, ki je bil tam v sredo."},
    {"hr", "Most je zatvoren od utorka i nitko ne zna kada će ponovno biti otvoren za "
	   "promet, rekao je gradonačelnik koji je tamo bio tijekom srijede."},
    {"sr", "Мост је затворен од уторка и нико не зна када ће поново бити отворен за "
	   "саобраћај, рекао је градоначелник који је тамо био у среду."},
    {"ca", "El pont és tancat des de dimarts i ningú no sap quan es tornarà a obrir al "
	   "trànsit, segons ha dit l’alcalde de la ciutat."},
    {"eu", "Zubia itxita dago asteartetik eta inork ez daki noiz irekiko duten berriro, "
	   "baina alkateak esan du lanak hasi direla eta laster amaituko dituztela."},
    {"ga", "Tá an droichead dúnta ó Dé Máirt agus níl a fhios ag aon duine cathain a "
	   "osclófar arís é, a dúirt méara an bhaile."},
    {"id", "Jembatan itu telah ditutup sejak hari Selasa dan tidak ada yang tahu kapan "
	   "akan dibuka lagi untuk lalu lintas, kata wali kota."},
    {"lt", "Tiltas uždarytas nuo antradienio ir niekas nežino, kada jis bus vėl "
	   "atidarytas, sakė miesto meras, kuris ten buvo trečiadienį."},
    {"lv", "Tilts ir slēgts kopš otrdienas, un neviens nezina, kad tas atkal tiks "
	   "atvērts satiksmei, sacīja pilsētas mērs."},
    {"vi", "Cây cầu đã bị đóng từ hôm thứ ba và không ai biết khi nào nó sẽ được mở lại "
	   "cho người dân, ông thị trưởng nói."},
    {"uk", "Міст закритий з вівторка, і ніхто не знає, коли він знову відкриється для "
	   "руху, сказав мер міста."},
    {"bg", "Мостът е затворен от вторник и никой не знае кога ще бъде отворен отново за "
	   "движение, каза кметът на града."},
    {"mk", "Мостот е затворен од вторник и никој не знае кога ќе биде повторно отворен "
	   "за сообраќај, рече градоначалникот."},
    {"be", "Мост зачынены з аўторка, і ніхто не ведае, калі ён зноў адкрыецца для руху, "
	   "сказаў мэр горада."},
    {"hy", "Կամուրջը փակ է երեքշաբթիից, և ոչ ոք չգիտի, թե երբ այն կվերաբացվի։"},
    {"fa", "این پل از دوشنبه بسته است و هیچ کس خبر ندارد که کی باز شود."},
    {"ur", "پل منگل سے بند ہے اور کوئی نہیں جانتا کہ یہ کب دوبارہ کھلے گا، شہر کے میئر "
	   "نے کہا۔"},
    {"ne", "पुल मंगलबारदेखि बन्द छ र यो कहिले खुल्ने हो भन्ने कसैलाई थाहा छैन, मेयरले बताए।"},
    {"mr",
     "पूल मंगळवारपासून बंद आहे आणि तो कधी उघडेल हे कोणालाही माहीत नाही, असे महापौरांनी सांगितले."},
    {"ta", "பாலம் செவ்வாய்க்கிழமை முதல் மூடப்பட்டுள்ளது, அது எப்போது திறக்கப்படும் என்று யாருக்கும் "
	   "தெரியாது."},
    {"he",
     "הגשר סגור מאז יום שלישי ואף אחד לא יודע מתי הוא ייפתח שוב לתנועה, אמר ראש העיר."},
    {"yi", "די בריק איז פֿאַרמאַכט זינט דינסטיק און קיינער ווייסט נישט ווען זי וועט ווידער "
	   "זײַן אָפֿן, האָט געזאָגט דער מעיאָר."},
    {"ko",
     "다리는 화요일부터 폐쇄되었으며 언제 다시 열릴지 아무도 모른다고 시장이 말했다."},
    {"th", "สะพานถูกปิดตั้งแต่วันอังคารและไม่มีใครรู้ว่าจะเปิดอีกเมื่อใด"},
    {"bn", "সেতুটি মঙ্গলবার থেকে বন্ধ এবং কেউ জানে না কবে খুলবে।"},
    {"ka", "ხიდი სამშაბათიდან დაკეტილია და არავინ იცის, როდის გაიხსნება."},
    {"gl", "A ponte está pechada dende o martes e ninguén sabe cando se abrirá de novo "
	   "ao tráfico, "
	   "segundo dixo onte o alcalde, que xa falou cos veciños."},
    {"is",
     "Brúin hefur verið lokuð síðan á þriðjudag og enginn veit hvenær hún verður opnuð "
     "fyrir umferð á ný, segir bæjarstjórinn."},
    {"sq",
     "Ura është e mbyllur që nga e marta dhe askush nuk e di kur do të hapet përsëri për "
     "trafikun, tha kryetari i qytetit."},
    /* Doubt is the likelier one of a script. */
    {"uk", "Міст знову відкриють, і мер міста каже про ремонт"},
    {NULL, "Tallow Bridge closed"},
    {NULL, "Lady Maren, Heron 3, Port Alden, Gull Steps, Holmby, Ellerwick, Solm, Tveit, "
	   "Fjeld"},
    {NULL, ""},
};

START_TEST(tells)
{
	struct language_guess guess = language_guess(str_of(texts[_i].text));

	if (texts[_i].language)
		ck_assert_pstr_eq(guess.code, texts[_i].language);
	else
		ck_assert(!guess.is_sure);
}
END_TEST

/* Short sentences, of a few words each: two for each language that has a profile, and for
 * those with lists that script tells. */
static const struct {
	const char *language, *text;
} sentences[] = {
    {"af", "Die polisie het gesê dat niemand in die brand beseer is "
	   "nie."},
    {"af", "Ons weet nog nie hoekom die winkel so vroeg gesluit het "
	   "nie."},
    {"ar", "قال الوزير إن المدرسة الجديدة ستفتح أبوابها الشهر المقبل"},
    {"ar", "لم يصب أحد في الحريق الذي اندلع ليلة أمس في السوق"},
    {"az", "Nazir bildirib ki, yeni məktəb gələn ay açılacaq."},
    {"az", "Dünən gecə bazarda baş verən yanğında heç kim xəsarət "
	   "almayıb."},
    {"be", "Міністр сказаў, што новая школа адкрыецца ў наступным "
	   "месяцы."},
    {"be", "Учора ўначы на рынку быў пажар, але ніхто не пацярпеў."},
    {"bg", "Министърът каза, че новото училище ще отвори врати "
	   "следващия месец."},
    {"bg", "Никой не е пострадал при пожара, който избухна снощи на "
	   "пазара."},
    {"ca", "El ministre ha dit que la nova escola obrirà el mes vinent."},
    {"ca", "Ningú no ha resultat ferit en l’incendi d’ahir a la nit al "
	   "mercat."},
    {"cs", "Ministr řekl, že nová škola se otevře příští měsíc."},
    {"cs", "Při včerejším požáru na tržišti nebyl nikdo zraněn."},
    {"cy", "Dywedodd y gweinidog y bydd yr ysgol newydd yn agor y mis "
	   "nesaf."},
    {"cy", "Ni chafodd neb ei anafu yn y tân a ddechreuodd neithiwr."},
    {"da", "Ministeren sagde, at den nye skole åbner i næste måned."},
    {"da", "Ingen kom til skade ved branden, der brød ud på torvet i "
	   "aftes."},
    {"de", "Der Minister sagte, die neue Schule werde im nächsten Monat "
	   "öffnen."},
    {"de", "Bei dem Brand auf dem Markt wurde gestern Abend niemand "
	   "verletzt."},
    {"el", "Ο υπουργός είπε ότι το νέο σχολείο θα ανοίξει τον επόμενο "
	   "μήνα."},
    {"el", "Κανείς δεν τραυματίστηκε στη χθεσινή φωτιά στην αγορά."},
    {"en", "The minister said the new school would open next month."},
    {"en", "Nobody was hurt in the fire at the market last night."},
    {"es", "El ministro dijo que la nueva escuela abrirá el próximo "
	   "mes."},
    {"es", "Nadie resultó herido en el incendio de anoche en el "
	   "mercado."},
    {"et", "Minister ütles, et uus kool avatakse järgmisel kuul."},
    {"et", "Eile õhtul turul puhkenud tulekahjus ei saanud keegi viga."},
    {"eu", "Ministroak esan du eskola berria datorren hilean irekiko "
	   "dutela."},
    {"eu", "Inor ez da zauritu bart azokan izandako sutean."},
    {"fa",
     "وزیر گفت که مدرسه جدید ماه آینده باز می‌شود."},
    {"fa", "در آتش‌سوزی دیشب بازار هیچ کس آسیب ندید."},
    {"fi", "Ministeri sanoi, että uusi koulu avataan ensi kuussa."},
    {"fi", "Kukaan ei loukkaantunut eilisessä tulipalossa torilla."},
    {"fr", "Le ministre a dit que la nouvelle école ouvrirait le mois "
	   "prochain."},
    {"fr", "Personne n’a été blessé dans l’incendie d’hier soir au "
	   "marché."},
    {"ga", "Dúirt an t-aire go n-osclófar an scoil nua an mhí seo "
	   "chugainn."},
    {"ga", "Níor gortaíodh aon duine sa tine a bhí sa mhargadh aréir."},
    {"gl", "O ministro dixo que a nova escola abrirá o mes que vén."},
    {"gl", "Ninguén resultou ferido no lume de onte á noite na praza."},
    {"he", "השר אמר שבית הספר החדש ייפתח בחודש הבא."},
    {"he", "איש לא נפגע בשריפה שפרצה אתמול בלילה בשוק."},
    {"hi", "मंत्री ने कहा कि नया स्कूल अगले महीने खुलेगा।"},
    {"hi", "कल रात बाज़ार में लगी आग में कोई घायल नहीं हुआ।"},
    {"hr", "Ministar je rekao da će se nova škola otvoriti sljedeći "
	   "mjesec."},
    {"hr", "Nitko nije ozlijeđen u požaru koji je sinoć izbio na "
	   "tržnici."},
    {"hu", "A miniszter azt mondta, hogy az új iskola jövő hónapban "
	   "nyílik meg."},
    {"hu", "Senki sem sérült meg a tegnap esti tűzben a piacon."},
    {"hy", "Նախարարն ասաց, որ նոր դպրոցը կբացվի հաջորդ ամիս։"},
    {"hy", "Երեկ գիշերը շուկայում բռնկված հրդեհից ոչ ոք չի տուժել։"},
    {"id", "Menteri mengatakan sekolah baru itu akan dibuka bulan "
	   "depan."},
    {"id", "Tidak ada yang terluka dalam kebakaran di pasar tadi malam."},
    {"is", "Ráðherrann sagði að nýi skólinn yrði opnaður í næsta "
	   "mánuði."},
    {"is", "Enginn slasaðist í eldinum á markaðnum í gærkvöldi."},
    {"it", "Il ministro ha detto che la nuova scuola aprirà il mese "
	   "prossimo."},
    {"it", "Nessuno è rimasto ferito nell’incendio di ieri sera al "
	   "mercato."},
    {"kk", "Министр жаңа мектеп келесі айда ашылады деп айтты."},
    {"kk", "Кеше түнде базарда болған өрттен ешкім зардап шеккен жоқ."},
    {"lt", "Ministras sakė, kad nauja mokykla bus atidaryta kitą "
	   "mėnesį."},
    {"lt", "Per vakar vakare turguje kilusį gaisrą niekas nenukentėjo."},
    {"lv", "Ministrs sacīja, ka jauno skolu atvērs nākamajā mēnesī."},
    {"lv", "Vakar vakarā tirgū izcēlušajā ugunsgrēkā neviens necieta."},
    {"mk", "Министерот рече дека новото училиште ќе се отвори следниот "
	   "месец."},
    {"mk", "Никој не е повреден во пожарот што избувна синоќа на "
	   "пазарот."},
    {"mr", "मंत्र्यांनी सांगितले की नवीन शाळा पुढच्या महिन्यात उघडेल."},
    {"mr", "काल रात्री बाजारात लागलेल्या आगीत कोणीही जखमी झाले नाही."},
    {"mt", "Il-ministru qal li l-iskola l-ġdida se tiftaħ ix-xahar "
	   "id-dieħel."},
    {"mt", "Ħadd ma weġġa’ fin-nar li qabad ilbieraħ filgħaxija "
	   "fis-suq."},
    {"ne", "मन्त्रीले नयाँ विद्यालय अर्को महिना खुल्ने बताए।"},
    {"ne", "हिजो राति बजारमा लागेको आगोमा कोही पनि घाइते भएन।"},
    {"nl", "De minister zei dat de nieuwe school volgende maand "
	   "opengaat."},
    {"nl", "Niemand raakte gewond bij de brand van gisteravond op de "
	   "markt."},
    {"no", "Statsråden sa at den nye skolen skal åpne neste måned."},
    {"no", "Ingen ble skadet i brannen som brøt ut på torget i går "
	   "kveld."},
    {"pl", "Minister powiedział, że nowa szkoła zostanie otwarta w "
	   "przyszłym miesiącu."},
    {"pl", "Nikt nie ucierpiał we wczorajszym pożarze na targu."},
    {"pt", "O ministro disse que a nova escola abrirá no próximo mês."},
    {"pt", "Ninguém ficou ferido no incêndio de ontem à noite no "
	   "mercado."},
    {"ro", "Ministrul a spus că noua școală se va deschide luna "
	   "viitoare."},
    {"ro", "Nimeni nu a fost rănit în incendiul de aseară din piață."},
    {"ru", "Министр сказал, что новая школа откроется в следующем "
	   "месяце."},
    {"ru", "Никто не пострадал при пожаре, который вспыхнул вчера ночью "
	   "на рынке."},
    {"sk", "Minister povedal, že nová škola sa otvorí budúci mesiac."},
    {"sk", "Pri včerajšom požiari na trhovisku sa nikto nezranil."},
    {"sl", "Minister je dejal, da bo nova šola odprta prihodnji mesec."},
    {"sl", "Nihče ni bil poškodovan v požaru, ki je sinoči izbruhnil na "
	   "tržnici."},
    {"so", "Wasiirku wuxuu sheegay in dugsiga cusub la furi doono bisha "
	   "soo socota."},
    {"so", "Cidna kuma dhaawacmin dabkii xalay ka kacay suuqa."},
    {"sq", "Ministri tha se shkolla e re do të hapet muajin e ardhshëm."},
    {"sq", "Askush nuk u lëndua nga zjarri që ra mbrëmë në treg."},
    {"sr", "Министар је рекао да ће се нова школа отворити следећег "
	   "месеца."},
    {"sr", "Niko nije povređen u požaru koji je sinoć izbio na pijaci."},
    {"sv", "Ministern sade att den nya skolan öppnar nästa månad."},
    {"sv", "Ingen skadades i branden som bröt ut på torget i går kväll."},
    {"sw", "Waziri alisema kwamba shule mpya itafunguliwa mwezi ujao."},
    {"sw", "Hakuna mtu aliyejeruhiwa katika moto uliotokea sokoni jana "
	   "usiku."},
    {"ta", "புதிய பள்ளி அடுத்த மாதம் திறக்கப்படும் என்று அமைச்சர் "
	   "கூறினார்."},
    {"ta", "நேற்று இரவு சந்தையில் ஏற்பட்ட தீயில் யாரும் காயமடையவில்லை."},
    {"tl", "Sinabi ng ministro na bubuksan ang bagong paaralan sa "
	   "susunod na buwan."},
    {"tl", "Walang nasaktan sa sunog kagabi sa palengke."},
    {"tr", "Bakan, yeni okulun gelecek ay açılacağını söyledi."},
    {"tr", "Dün gece pazarda çıkan yangında kimse yaralanmadı."},
    {"uk", "Міністр сказав, що нова школа відкриється наступного "
	   "місяця."},
    {"uk", "Ніхто не постраждав у пожежі, що спалахнула вчора вночі на "
	   "ринку."},
    {"ur", "وزیر نے کہا کہ نیا اسکول اگلے مہینے کھلے گا۔"},
    {"ur", "کل رات بازار میں لگنے والی آگ میں کوئی زخمی نہیں ہوا۔"},
    {"vi", "Bộ trưởng nói rằng trường học mới sẽ mở cửa vào tháng tới."},
    {"vi", "Không ai bị thương trong vụ cháy tối qua ở chợ."},
    {"xh", "Umphathiswa uthe isikolo esitsha siza kuvulwa kwinyanga "
	   "ezayo."},
    {"xh", "Akukho mntu wonzakeleyo kumlilo oqhambuke phezolo "
	   "emarikeni."},
    {"yi", "דער מיניסטער האָט געזאָגט אַז די נײַע שול וועט זיך עפֿענען "
	   "קומענדיקן חודש."},
    {"yi", "קיינער איז נישט פֿאַרוווּנדעט געוואָרן אין דער שׂריפֿה "
	   "נעכטן בײַ נאַכט."},
    {"zu", "UNgqongqoshe uthe isikole esisha sizovulwa ngenyanga ezayo."},
    {"zu", "Akekho umuntu olimele emlilweni oqubuke izolo ebusuku "
	   "emakethe."},
};

/* One sentence may mislead, but not the two together, and few do at all. */
START_TEST(tells_short_sentences)
{
	size_t right = 0;

	for (size_t i = 0; i < ARRAY_COUNT(sentences); i += 2) {
		struct buf both = BUF_EMPTY;

		for (size_t k = i; k < i + 2; k++) {
			struct language_guess guess =
			    language_guess(str_of(sentences[k].text));

			right += !strcmp(guess.code, sentences[k].language);
			buf_text(&both, sentences[k].text);
			buf_char(&both, ' ');
		}
		ck_assert_str_eq(language_guess(buf_str(&both)).code,
				 sentences[i].language);
		buf_done(&both);
	}
	ck_assert_uint_ge(right * 100, 96 * ARRAY_COUNT(sentences));
}
END_TEST

/* A wrong guess is never sure. */
START_TEST(is_sure_only_where_right)
{
	struct language_guess guess = language_guess(str_of(sentences[_i].text));

	ck_assert(!guess.is_sure || !strcmp(guess.code, sentences[_i].language));
}
END_TEST

/* Each language with lists or a profile is among the sentences. */
START_TEST(has_sentences)
{
	for (size_t i = 0; i < words_language_count() + profile_count(); i++) {
		const char *code = i < words_language_count()
				       ? words_language(i)
				       : profile_language(i - words_language_count());
		size_t found = 0;

		for (size_t k = 0; k < ARRAY_COUNT(sentences); k++)
			found += !strcmp(sentences[k].language, code);
		ck_assert_msg(found >= 2, "%s has %zu sentences", code, found);
	}
}
END_TEST

/* What is told of a doubtful text can be another language of its letters, no more. */
START_TEST(may_be)
{
	ck_assert(language_may_be(str_of("Tallow Bridge closed"), "en"));
	ck_assert(language_may_be(str_of("Tallow Bridge closed"), "nl"));
	ck_assert(!language_may_be(str_of("Tallow Bridge closed"), "ru"));
	ck_assert(!language_may_be(str_of("Мост"), "en"));
	ck_assert(language_may_be(str_of("Мост"), "uk"));
	ck_assert(!language_may_be(str_of("Мост"), "ja"));
}
END_TEST

static const struct {
	const char *language, *text;
	struct date date;
} dates[] = {
    {"de", "12. Juni 2025", {2025, 6, 12}},
    {"de", "3. März", {0, 3, 3}},
    {"fr", "10 juillet 2025", {2025, 7, 10}},
    {"es", "10 de julio de 2025", {2025, 7, 10}},
    {"it", "1 gennaio 2024", {2024, 1, 1}},
    {"pt", "7 de setembro de 2022", {2022, 9, 7}},
    {"nl", "5 mei 2025", {2025, 5, 5}},
    {"pl", "3 maja 2025", {2025, 5, 3}},
    {"ru", "9 мая 2025", {2025, 5, 9}},
    {"da", "10. juli 2025", {2025, 7, 10}},
    {"no", "3. mai 2024", {2024, 5, 3}},
    {"sv", "2 oktober 2023", {2023, 10, 2}},
    {"fi", "5. toukokuuta 2025", {2025, 5, 5}},
    {"ro", "7 iulie 2025", {2025, 7, 7}},
    {"tr", "29 Ekim 2023", {2023, 10, 29}},
    {"cs", "1. května 2025", {2025, 5, 1}},
    {"sk", "9. októbra 2024", {2024, 10, 9}},
    {"uk", "24 серпня 2025", {2025, 8, 24}},
    {"bg", "3 март 2025", {2025, 3, 3}},
    {"hr", "8. listopada 2024", {2024, 10, 8}},
    {"sr", "5. јануара 2024", {2024, 1, 5}},
    {"pl", "11 listopada 2024", {2024, 11, 11}},
    {"ca", "11 de setembre de 2024", {2024, 9, 11}},
    {"id", "17 Agustus 2025", {2025, 8, 17}},
    {"el", "25 Μαρτίου 2025", {2025, 3, 25}},
    {"ar", "10 يوليو 2025", {2025, 7, 10}},
    {"ur", "14 اگست 2025", {2025, 8, 14}},
    {"hi", "15 अगस्त 2025", {2025, 8, 15}},
    {"he", "14 מאי 2025", {2025, 5, 14}},
    {"hu", "július 10", {0, 7, 10}},
    {"sl", "25. junija 2025", {2025, 6, 25}},
    {"lv", "18. novembris", {0, 11, 18}},
    {"et", "24. veebruar 2025", {2025, 2, 24}},
    {"fr", "3 févr. 2025", {2025, 2, 3}},
    {"es", "3 dic 2025", {2025, 12, 3}},
    {"hu", "2025. július 10.", {2025, 7, 10}},
    {"hu", "2025. Július 10.", {0, 0, 0}},
    {"en", "2025. May 10 came", {0, 0, 0}},
    {"ja", "2025年7月10日", {2025, 7, 10}},
    {"ko", "2025년 7월 10일", {2025, 7, 10}},
    {"zh", "2025年13月10日", {0, 0, 0}},
    {"zh", "2025年7月", {0, 0, 0}},
    {"zh", "125年7月1日", {0, 0, 0}},
    {"en", "march 3 may come", {0, 0, 0}},
};

START_TEST(reads_dates)
{
	struct date date, other;

	date_read(&date, &other, str_of(dates[_i].text), 0, dates[_i].language);
	ck_assert_int_eq(date.year, dates[_i].date.year);
	ck_assert_int_eq(date.month, dates[_i].date.month);
	ck_assert_int_eq(date.day, dates[_i].date.day);
}
END_TEST

/* Even a word or two show what languages their letters are of. */
START_TEST(tells_by_letters)
{
	ck_assert_pstr_eq(language_guess(str_of("Старый мост")).code, "ru");
	ck_assert_pstr_eq(language_guess(str_of("Жаңа қала")).code, "kk");
	ck_assert_pstr_eq(language_guess(str_of("پرانا پل")).code, "ur");
	ck_assert_pstr_eq(language_guess(str_of("पुराना पुल ChatGPT")).code, "hi");
	ck_assert_pstr_eq(language_guess(str_of("Παλιά γέφυρα, ChatGPT")).code, "el");
	ck_assert_ptr_null(language_guess(str_of("10 + 7, 25 %")).code);
}
END_TEST

START_TEST(finds_stop_words)
{
	uint64_t both = words_stop_languages(str_of("und"));

	ck_assert_uint_ne(both, 0);
	ck_assert_uint_eq(both & (both - 1), 0);
	for (size_t i = 0; i < words_language_count(); i++)
		if (both >> i & 1)
			ck_assert_str_eq(words_language(i), "de");
	ck_assert_uint_eq(words_stop_languages(str_of("")), 0);
	ck_assert_uint_eq(words_stop_languages(str_of("tallow")), 0);
}
END_TEST

START_TEST(stop_words_are_sorted)
{
	for (size_t i = 0; i < ARRAY_COUNT(stop_words); i++) {
		ck_assert_uint_eq(words_stop_languages(str_of(stop_words[i].text)),
				  stop_words[i].languages);
		ck_assert(words_is(words_language(0), str_of(stop_words[i].text),
				   WORD_STOP) == (stop_words[i].languages & 1));
	}
}
END_TEST

/* What is written otherwise than it is compared would never be found. */
START_TEST(lists_are_folded)
{
	const struct word *words = languages[_i].words;

	for (size_t i = 0; i < languages[_i].count; i++) {
		struct buf folded = BUF_EMPTY;

		unicode_fold(&folded, str_of(words[i].text));
		ck_assert_str_eq(buf_str(&folded).bytes, words[i].text);
		buf_done(&folded);
		ck_assert(words_is(languages[_i].code, str_of(words[i].text),
				   words[i].classes));
	}
}
END_TEST

START_TEST(has_lists)
{
	const char *language = words_language((size_t)_i);

	ck_assert_ptr_nonnull(language);
	ck_assert_uint_eq(strlen(language), 2);
	ck_assert(!words_is(language, str_of(""), ~0u));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("language");
	TCase *tests = tcase_create("language");

	tcase_add_loop_test(tests, tells, 0, ARRAY_COUNT(texts));
	tcase_add_test(tests, tells_short_sentences);
	tcase_add_loop_test(tests, is_sure_only_where_right, 0, ARRAY_COUNT(sentences));
	tcase_add_test(tests, has_sentences);
	tcase_add_test(tests, may_be);
	tcase_add_loop_test(tests, reads_dates, 0, ARRAY_COUNT(dates));
	tcase_add_test(tests, tells_by_letters);
	tcase_add_test(tests, finds_stop_words);
	tcase_add_test(tests, stop_words_are_sorted);
	tcase_add_loop_test(tests, lists_are_folded, 0, (int)words_language_count());
	tcase_add_loop_test(tests, has_lists, 0, (int)words_language_count());
	suite_add_tcase(suite, tests);
	return unit_main(suite);
}
