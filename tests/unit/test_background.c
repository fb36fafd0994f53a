/*
 * Backgrounds: counts that are shipped or read, what they make of a term, and what is
 * refused.
 */
#include "config.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "align/words/background.h"

/* A background with the counts of TEXT; NULL with ERR set where it has none. */
static struct background *counts(const char *text, struct err *err)
{
	struct background *background = background_new();

	if (background_read(background, str_of(text), "file", err))
		return background;
	background_free(background);
	return NULL;
}

static double idf(struct background *background, const char *language, const char *term)
{
	return background_idf(background, language, str_of(term));
}

static const char small[] =
    "# ferries\n\nsentences 9\r\na\t9\nferri 4\r\n# a ship\n  ship \t 1  \n";

START_TEST(counts_what_it_read)
{
	struct err err = ERR_NONE;
	struct background *background = counts(small, &err);

	ck_assert_ptr_nonnull(background);
	ck_assert_double_eq(idf(background, "en", "a"), log(10.0 / 10));
	ck_assert_double_eq(idf(background, "en", "ferri"), log(10.0 / 5));
	ck_assert_double_eq(idf(background, "en", "ship"), log(10.0 / 2));
	ck_assert_double_eq(idf(background, "en", "boat"), log(10.0 / 1));
	ck_assert_double_eq(idf(background, "en", ""), log(10.0 / 1));
	background_free(background);
}
END_TEST

/* Another language's counts leave those of English as they are. */
START_TEST(counts_for_its_language)
{
	struct err err = ERR_NONE;
	struct background *shipped = background_new();
	struct background *background = counts("language de\nsentences 3\nund 2\n\xC3\xBC"
					       "ber 1",
					       &err);

	ck_assert_ptr_nonnull(background);
	ck_assert_double_eq(idf(background, "de", "und"), log(4.0 / 3));
	ck_assert_double_eq(idf(background, "de",
				"\xC3\xBC"
				"ber"),
			    log(4.0 / 2));
	ck_assert_double_eq(idf(background, "en", "the"), idf(shipped, "en", "the"));
	background_free(background);
	background_free(shipped);
}
END_TEST

/* Counts that are read replace those of the data file that was read before. */
START_TEST(counts_anew)
{
	struct err err = ERR_NONE;
	struct background *background = background_new();

	ck_assert_double_gt(idf(background, "en", "ferri"), log(10.0 / 5));
	ck_assert(background_read(background, str_of(small), "file", &err));
	ck_assert_double_eq(idf(background, "en", "ferri"), log(10.0 / 5));
	background_free(background);
}
END_TEST

/* Of the data files: common, less common and unknown terms, from the first line of each
 * to the last. */
static const struct {
	const char *language, *common, *rare;
} shipped[] = {
    {"en", "the", "zone"},
    {"en", "a", "$"},
    {"de", "der", "haus"},
    {"fr", "qu'il", "l'homm"},
    {"ru", "\xD0\xB8", "\xD0\xBF\xD0\xB0\xD1\x80"},
    {"sr", "je", "brod"},
    {"no", "og", "ferj"},
};

START_TEST(finds_shipped_counts)
{
	struct background *background = background_new();
	const char *language = shipped[_i].language;
	double unknown = idf(background, language, "zorbak");

	ck_assert_double_eq_tol(unknown, log(100001), 1e-9);
	ck_assert_double_lt(idf(background, language, shipped[_i].common), 2);
	ck_assert_double_gt(idf(background, language, shipped[_i].rare), 2);
	ck_assert_double_lt(idf(background, language, shipped[_i].rare), unknown);
	background_free(background);
}
END_TEST

static const char *const without[] = {"ga", "xx",	"",
				      "..", "en/../en", "abcdefghijklmnopqrstuvwxyz"};

START_TEST(knows_nothing_of_other_languages)
{
	struct background *background = background_new();

	ck_assert_double_eq(idf(background, without[_i], "a"), 1);
	ck_assert_double_eq(idf(NULL, "en", "the"), 1);
	background_free(background);
}
END_TEST

/* A data file that was cut or changed: terms are not found, or as common as is said. */
static const struct {
	const char *text, *term;
	double idf;
} damaged[] = {
    {"", "a", 1},
    {"sentences", "a", 1},
    {"sentences 9", "a", 2.302585},
    {"sentences 9\n", "a", 2.302585},
    {"nothing 9\na 1\n", "a", 1},
    {"a 1\nsentences 9\n", "a", 1},
    {"sentences 9\na", "a", 2.302585},
    {"sentences 9\na\t4", "a", 0.693147},
    {"sentences 9\na\t44\n", "a", 2.302585},
    {"sentences 9\na\t4x\n", "a", 2.302585},
    {"sentences 9\n\n\n\n", "a", 2.302585},
    {"sentences 9\n\n\n\n", "", 2.302585},
    {"sentences 9\nb\t4\na\t4\n", "b", 2.302585},
};

START_TEST(takes_damaged_data)
{
	char folder[] = "/tmp/crossread-XXXXXX";
	struct background *background = background_new();
	struct buf path = BUF_EMPTY;
	FILE *file;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	buf_format(&path, "%s/background.en", folder);
	file = fopen(path.bytes, "w");
	ck_assert_ptr_nonnull(file);
	ck_assert_int_ge(fputs(damaged[_i].text, file), 0);
	ck_assert_int_eq(fclose(file), 0);
	setenv("CROSSREAD_DATA", folder, 1);
	ck_assert_double_eq_tol(idf(background, "en", damaged[_i].term), damaged[_i].idf,
				1e-6);
	ck_assert_int_eq(unlink(path.bytes), 0);
	ck_assert_int_eq(rmdir(folder), 0);
	buf_done(&path);
	background_free(background);
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

	ck_assert_ptr_null(counts(bad[_i].text, &err));
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
	unit_add(suite, "read", counts_anew);
	unit_add_rows(suite, "shipped", finds_shipped_counts, (int)ARRAY_COUNT(shipped));
	unit_add_rows(suite, "none", knows_nothing_of_other_languages,
		      (int)ARRAY_COUNT(without));
	unit_add_rows(suite, "damaged", takes_damaged_data, (int)ARRAY_COUNT(damaged));
	unit_add_rows(suite, "bad", refuses, (int)ARRAY_COUNT(bad));
	return unit_main(suite);
}
