/*
 * Phrases: where they stand, where words end, and that the lists are as they are
 * compared.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/phrase.h"
#include "base/unicode.h"

static const struct {
	const char *text;
	enum phrase_list list;
	enum phrase_kind kind;
	const char *phrase; /* NULL: none */
} places[] = {
    /* Anywhere, as whole words. */
    {"Please subscribe to our paper.", PHRASES_APPEAL, PHRASE_OFFER, "subscribe"},
    {"Please unsubscribe him.", PHRASES_APPEAL, PHRASE_OFFER, NULL},
    {"Please read NEWSLETTERS", PHRASES_APPEAL, PHRASE_OFFER, "newsletter"},
    {"Paris hour", PHRASES_APPEAL, PHRASE_OUTLET, NULL},
    /* Inside a word, where the list says so. */
    {"Symbolfoto: M. Muster", PHRASES_NOTICE, PHRASE_CREDIT, "foto:"},
    /* Only of the kind that is asked for. */
    {"Symbolfoto: M. Muster", PHRASES_NOTICE, PHRASE_NOTICE, NULL},
    /* At the beginning. */
    {"Read next: Ferries", PHRASES_FURNITURE, PHRASE_ANY, "read next:"},
    {"I read next: Ferries", PHRASES_FURNITURE, PHRASE_ANY, NULL},
    {"Copyright 2026", PHRASES_FURNITURE, PHRASE_ANY, "copyright 20"},
    /* All of it, but for marks and a count. */
    {"Comments", PHRASES_HEADING, PHRASE_ANY, "comments"},
    {"COMMENTS (12):", PHRASES_HEADING, PHRASE_ANY, "comments"},
    {"Comments on ferries", PHRASES_HEADING, PHRASE_ANY, NULL},
    {"Save $20", PHRASES_FURNITURE, PHRASE_ANY, NULL},
    /* Two parts. */
    {"The post A ferry sinks appeared first on The Courier.", PHRASES_TEASER,
     PHRASE_FOOTER, "the post"},
    {"The post was moved.", PHRASES_TEASER, PHRASE_FOOTER, NULL},
    /* The end. */
    {"he went to the", PHRASES_TEASER, PHRASE_BROKEN, "the"},
    {"he went to the port", PHRASES_TEASER, PHRASE_BROKEN, NULL},
    /* As it is compared. */
    {"\xC3\x89"
     "crit par Luc",
     PHRASES_BYLINE, PHRASE_BY,
     "\xC3\xA9"
     "crit par"},
    {"", PHRASES_NOTICE, PHRASE_ANY, NULL},
    {"x", PHRASES_NOTICE, PHRASE_ANY, NULL},
};

START_TEST(stands_in_its_place)
{
	const struct phrase *found =
	    phrase_find(str_of(places[_i].text), places[_i].list, places[_i].kind);

	if (places[_i].phrase) {
		ck_assert_msg(found, "%s", places[_i].text);
		ck_assert_str_eq(found->text, places[_i].phrase);
	} else {
		ck_assert_msg(!found, "%s: %s", places[_i].text, found->text);
	}
}
END_TEST

START_TEST(finds_all_in_one_walk)
{
	struct phrase_search search =
	    phrase_search(str_of("sign up here to read the full story. foto: ann lee"),
			  1U << PHRASES_NOTICE | 1U << PHRASES_HEADING);
	static const struct {
		const char *text;
		size_t from, to;
	} found[] = {
	    {"sign up here", 0, 12}, {"to read the full", 13, 29}, {"foto:", 37, 42}};

	for (size_t i = 0; i < ARRAY_COUNT(found); i++) {
		ck_assert(phrase_next(&search));
		ck_assert_str_eq(search.phrase->text, found[i].text);
		ck_assert_uint_eq(search.from, found[i].from);
		ck_assert_uint_eq(search.to, found[i].to);
	}
	ck_assert(!phrase_next(&search));
	ck_assert(!phrase_next(&search));
}
END_TEST

START_TEST(is_exact)
{
	ck_assert(phrase_exact(str_of("og:title"), PHRASES_META, PHRASE_ANY));
	ck_assert(phrase_exact(str_of("OG:Title"), PHRASES_META, PHRASE_TITLE));
	ck_assert(!phrase_exact(str_of("og:title"), PHRASES_META, PHRASE_DATE));
	ck_assert(!phrase_exact(str_of("og:title:"), PHRASES_META, PHRASE_ANY));
	ck_assert(!phrase_exact(str_of("og:titles"), PHRASES_META, PHRASE_ANY));
	ck_assert(!phrase_exact(str_of(""), PHRASES_META, PHRASE_ANY));
}
END_TEST

static const struct {
	const char *text, *language;
	size_t length; /* with the blank behind it, 0: none */
} openings[] = {
    {"By Ann Lee", NULL, 3},
    {"By\xC2\xA0"
     "Ann Lee",
     NULL, 4},
    {"By-elections", NULL, 0},
    {"Bye", NULL, 0},
    {"By", NULL, 2},
    {"Text: Ann Lee", NULL, 6},
    {"Text:Ann Lee", NULL, 5},
    {"Von Anna Beispiel", "de", 4},
    {"Von Anna Beispiel", "fr", 0},
};

START_TEST(opens_as_a_word)
{
	size_t length;
	const struct phrase *phrase =
	    phrase_opening(str_of(openings[_i].text), PHRASES_BYLINE, PHRASE_BY,
			   openings[_i].language, &length);

	ck_assert_msg((phrase ? length : 0) == openings[_i].length, "%s: %zu",
		      openings[_i].text, length);
}
END_TEST

/* Whether ROW is found, in a walk over all lists, in a text that is ROW itself. */
static bool finds_itself(const struct phrase *row)
{
	struct buf text = BUF_EMPTY;
	struct phrase_search search;
	bool found = false;

	buf_text(&text, row->text);
	if (row->second)
		buf_format(&text, " x %s", row->text + row->second);
	search = phrase_search(buf_str(&text), (1U << PHRASES_COUNT) - 1);
	while (!found && phrase_next(&search))
		found = search.phrase == row;
	buf_done(&text);
	return found;
}

START_TEST(lists_are_folded)
{
	ck_assert_uint_gt(phrase_count(), 1000);
	for (size_t i = 0; i < phrase_count(); i++) {
		const struct phrase *row = phrase_row(i);
		struct buf folded = BUF_EMPTY;

		unicode_fold(&folded, str_of(row->text));
		ck_assert_str_eq(folded.bytes, row->text);
		ck_assert_uint_eq(folded.length, row->length);
		ck_assert_msg(finds_itself(row), "%s", row->text);
		buf_done(&folded);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("phrase");

	unit_add_rows(suite, "place", stands_in_its_place, (int)ARRAY_COUNT(places));
	unit_add_rows(suite, "opening", opens_as_a_word, (int)ARRAY_COUNT(openings));
	unit_add(suite, "walk", finds_all_in_one_walk);
	unit_add(suite, "exact", is_exact);
	unit_add(suite, "lists", lists_are_folded);
	return unit_main(suite);
}
