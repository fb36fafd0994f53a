/*
 * Telling languages apart: a few lines of running text are enough, a headline is not, and
 * what cannot be told is not guessed.
 */
#include "config.h"

#include <check.h>
#include <string.h>

#include "base/words.h"
#include "read/date.h"
#include "read/language.h"
#include "unit/unit.h"

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

	tcase_add_loop_test(tests, tells, 0, sizeof texts / sizeof texts[0]);
	tcase_add_loop_test(tests, reads_dates, 0, sizeof dates / sizeof dates[0]);
	tcase_add_loop_test(tests, has_lists, 0, (int)words_language_count());
	suite_add_tcase(suite, tests);
	return unit_main(suite);
}
