/*
 * Telling languages apart: a few lines of running text are enough, a headline is not, and
 * what cannot be told is not guessed.
 */
#include "config.h"

#include <check.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "base/words.h"
#include "read/language/language.h"
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
	const char *language; /* NULL: cannot be told */
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
	const char *language = language_detect(str_of(texts[_i].text));

	if (texts[_i].language)
		ck_assert_pstr_eq(language, texts[_i].language);
	else
		ck_assert_ptr_null(language);
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

/* Text without a word that is on a list gets the likeliest language of its script. */
START_TEST(tells_by_script)
{
	ck_assert_pstr_eq(language_detect(str_of("Мост")), "ru");
	ck_assert_pstr_eq(language_detect(str_of("جسر")), "ar");
	ck_assert_pstr_eq(language_detect(str_of("पुल")), "hi");
	ck_assert_pstr_eq(language_detect(str_of("गूगल नई सेतु योजना ChatGPT")), "hi");
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
	tcase_add_loop_test(tests, reads_dates, 0, ARRAY_COUNT(dates));
	tcase_add_test(tests, tells_by_script);
	tcase_add_test(tests, finds_stop_words);
	tcase_add_test(tests, stop_words_are_sorted);
	tcase_add_loop_test(tests, lists_are_folded, 0, (int)words_language_count());
	tcase_add_loop_test(tests, has_lists, 0, (int)words_language_count());
	suite_add_tcase(suite, tests);
	return unit_main(suite);
}
