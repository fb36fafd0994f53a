/*
 * Labels made to fit: whole where they fit, never wider than asked, told apart.  Phrases,
 * which are as small, are tested here too.
 */
#include "config.h"

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "show/label.h"
#include "show/phrase.h"

enum { MOST = 4 };

static const struct {
	const char *labels[MOST]; /* the first one is asked for */
	int columns;
	bool is_ascii;
	const char *shown;
} fits[] = {
    {{"standard"}, 8, false, "standard"},
    {{"standard"}, 7, false, "standa…"},
    {{"standard"}, 7, true, "standa."},
    {{"standard"}, 3, false, "sta"},
    {{"standard"}, 0, false, ""},
    /* A host without its ending, if that is enough to know it by. */
    {{"wendlow-courier.example"}, 23, false, "wendlow-courier.example"},
    {{"wendlow-courier.example"}, 22, false, "wendlow-courier"},
    {{"wendlow-courier.example"}, 10, false, "wendlow-c…"},
    {{"orle.co.uk"}, 9, false, "orle"},
    {{"news.orle.com"}, 12, false, "news.orle"},
    {{"orle.com", "orle.org"}, 7, false, "orle.c…"},
    {{"St. Orle Post"}, 12, false, "St. Orle Po…"},
    /* Names that begin alike are cut in the middle. */
    {{"outlet-number-011", "outlet-number-012"}, 10, false, "outle…-011"},
    {{"outlet-number-012", "outlet-number-011"}, 10, false, "outle…-012"},
    {{"the-north-post", "the-south-post"}, 8, false, "the-nor…"},
    {{"Äpfelweine", "Birnen"}, 6, true, "Apfel."},
    {{"塔洛大桥日报"}, 7, false, "塔洛大…"},
    {{"塔洛大桥日报"}, 6, false, "塔洛…"},
    /* What is not safe to show is shown as what it is. */
    {{"a\x1B[m"}, 20, false, "a<001B>[m"},
};

START_TEST(fits_a_label)
{
	struct article articles[MOST] = {0};
	const struct article *list[MOST];
	struct story story = {.articles = list};
	struct buf out = BUF_EMPTY;
	struct labels *labels;

	for (; story.article_count < MOST && fits[_i].labels[story.article_count];
	     story.article_count++) {
		size_t at = story.article_count;

		articles[at].label = fits[_i].labels[at];
		list[at] = &articles[at];
	}
	labels = label_new(&story, fits[_i].is_ascii);
	buf_text(&out, "");
	label_add(&out, labels, 0, fits[_i].columns);
	ck_assert_str_eq(buf_str(&out).bytes, fits[_i].shown);
	ck_assert_int_le(unicode_width(buf_str(&out)), fits[_i].columns);
	ck_assert_int_le(label_widest(labels, fits[_i].columns), fits[_i].columns);
	label_free(labels);
	buf_done(&out);
}
END_TEST

static const struct {
	struct difference difference;
	bool is_swapped;
	const char *words;
} phrases[] = {
    {{DIFFERENCE_NUMBER, MATTERS_YES, true, "47", "48", {0}, {0}, false},
     false,
     "number differs: 47 / 48"},
    {{DIFFERENCE_NUMBER, MATTERS_YES, true, "47", "48", {0}, {0}, false},
     true,
     "number differs: 48 / 47"},
    {{DIFFERENCE_DATE, MATTERS_YES, false, "May 1", "May 2", {0}, {0}, false},
     false,
     "date differs, link not sure: May 1 / May 2"},
    {{DIFFERENCE_NUMBER, MATTERS_MAYBE, false, "two", "three", {0}, {0}, false},
     false,
     "number may differ: two / three"},
    {{DIFFERENCE_QUOTE, MATTERS_NO, true, "a plan", "the plan", {0}, {0}, false},
     false,
     "quote worded differently: a plan / the plan"},
    {{DIFFERENCE_NEGATION, MATTERS_MAYBE, false, "not", "", {0}, {0}, false},
     true,
     "negation may differ: (none) / not"},
};

START_TEST(names_a_difference)
{
	struct buf out = BUF_EMPTY;

	phrase_difference(&out, &phrases[_i].difference, phrases[_i].is_swapped);
	ck_assert_str_eq(out.bytes, phrases[_i].words);
	buf_done(&out);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("label");

	unit_add_rows(suite, "fit", fits_a_label, (int)ARRAY_COUNT(fits));
	unit_add_rows(suite, "phrase", names_a_difference, (int)ARRAY_COUNT(phrases));
	return unit_main(suite);
}
