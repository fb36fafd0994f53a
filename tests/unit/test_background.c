/*
 * Backgrounds: counts that are compiled in or read, what they make of a term, and what is
 * refused.
 */
#include "config.h"

#include <check.h>
#include <math.h>

#include "unit/unit.h"

#include "base/array.h"
#include "align/words/background.h"

static struct background *read(const char *text, struct err *err)
{
	return background_read(str_of(text), "file", err);
}

static double idf(const struct background *background, const char *language,
		  const char *term)
{
	return background_idf(background, language, str_of(term));
}

static const char small[] =
    "# ferries\n\nsentences 9\r\na\t9\nferri 4\r\n  ship \t 1  \n";

START_TEST(counts_what_it_read)
{
	struct err err = ERR_NONE;
	struct background *background = read(small, &err);

	ck_assert_ptr_nonnull(background);
	ck_assert_double_eq(idf(background, "en", "a"), log(10.0 / 10));
	ck_assert_double_eq(idf(background, "en", "ferri"), log(10.0 / 5));
	ck_assert_double_eq(idf(background, "en", "ship"), log(10.0 / 2));
	ck_assert_double_eq(idf(background, "en", "boat"), log(10.0 / 1));
	ck_assert_double_eq(idf(background, "en", ""), log(10.0 / 1));
	ck_assert_double_eq(idf(background, "de", "a"), 1);
	background_free(background);
}
END_TEST

/* Another language's counts leave those of English as they are. */
START_TEST(counts_for_its_language)
{
	struct err err = ERR_NONE;
	struct background *background = read("language de\nsentences 3\nund 2\n\xC3\xBC"
					     "ber 1",
					     &err);

	ck_assert_ptr_nonnull(background);
	ck_assert_double_eq(idf(background, "de", "und"), log(4.0 / 3));
	ck_assert_double_eq(idf(background, "de",
				"\xC3\xBC"
				"ber"),
			    log(4.0 / 2));
	ck_assert_double_eq(idf(background, "en", "the"), idf(NULL, "en", "the"));
	ck_assert_double_eq(idf(background, "fr", "und"), 1);
	background_free(background);
}
END_TEST

/* Of data/background.en: its first and last terms, and one between. */
START_TEST(has_one_compiled_in)
{
	double unknown = idf(NULL, "en", "zorbak");

	ck_assert_double_eq_tol(unknown, log(6725), 1e-9);
	ck_assert_double_eq_tol(idf(NULL, "en", "$"), log(6725.0 / 147), 1e-9);
	ck_assert_double_eq_tol(idf(NULL, "en", "a"), log(6725.0 / 2922), 1e-9);
	ck_assert_double_lt(idf(NULL, "en", "zone"), unknown);
	ck_assert_double_eq(idf(NULL, "de", "a"), 1);
}
END_TEST

static const struct {
	const char *text, *said;
} bad[] = {
    {"", "file: no background: it has no terms"},
    {"# nothing\n", "file: no background: it has no terms"},
    {"sentences 9\n", "file: no background: it has no terms"},
    {"a 9\n", "file: line 1: before the terms come 'sentences' and their number"},
    {"sentences 0\na 1\n", "file: line 1: before the terms"},
    {"sentences -1\na 1\n", "file: line 1: before the terms"},
    {"sentences 99999999999999999999\na 1\n", "file: line 1: before the terms"},
    {"language abcdefghijklmnop\nsentences 1\na 1\n", "file: line 1: before the terms"},
    {"sentences 9\na\n", "file: line 2: not two words"},
    {"sentences 9\na 1 2\n", "file: line 2: not two words"},
    {"sentences 9\na 0\n", "file: line 2: behind a term comes"},
    {"sentences 9\na 10\n", "file: line 2: behind a term comes"},
    {"sentences 9\na 1.5\n", "file: line 2: behind a term comes"},
    {"sentences 9\nb 1\na 1\n", "file: line 3: terms must be sorted"},
    {"sentences 9\na 1\n\na 1\n", "file: line 4: terms must be sorted"},
};

START_TEST(refuses)
{
	struct err err = ERR_NONE;

	ck_assert_ptr_null(read(bad[_i].text, &err));
	ck_assert_msg(!strncmp(err.message, bad[_i].said, strlen(bad[_i].said)), "%s",
		      err.message);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("background");

	unit_add(suite, "read", counts_what_it_read);
	unit_add(suite, "read", counts_for_its_language);
	unit_add(suite, "compiled", has_one_compiled_in);
	unit_add_rows(suite, "bad", refuses, (int)ARRAY_COUNT(bad));
	return unit_main(suite);
}
