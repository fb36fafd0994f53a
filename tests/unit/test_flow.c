/*
 * Flows: text wrapped by word.  Expectations show the rows with "|" between them; search
 * stands here too, since what it finds is shown by a flow's styles.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "show/flow.h"
#include "show/search.h"

static const struct {
	int width, indent;
	const char *text, *rows;
} cases[] = {
    {8, 0, "", ""},
    {8, 0, "   \n ", ""},
    {8, 0, "abc", "abc"},
    {8, 0, "  abc  ", "abc"},
    {8, 0, "abc def", "abc def"},
    {8, 0, "abc defg", "abc defg"},
    {8, 0, "abc defgh", "abc|defgh"},
    {8, 0, "abc\n  def", "abc def"},
    {8, 0,
     "a\xC2\xA0"
     "b\xE2\x80\xA8"
     "c",
     "a b c"},
    /* A word longer than a row is broken where the row ends. */
    {4, 0, "abcdefghij", "abcd|efgh|ij"},
    {4, 0, "ab cdefghij", "ab|cdef|ghij"},
    {1, 0, "abc", "a|b|c"},
    {0, 0, "ab", "a|b"},
    /* Blanks at the edge are not shown. */
    {3, 0, "abc def", "abc|def"},
    {3, 0, "abc   def", "abc|def"},
    /* Behind hyphens and dashes between letters. */
    {8, 0, "well-known", "well-|known"},
    {8, 0, "about -47 x", "about|-47 x"},
    {8, 0, "1914-1918", "1914-191|8"},
    /* Wide characters break anywhere but before a mark. */
    {5, 0, "中文中文", "中文|中文"},
    {5, 0, "中文。中", "中|文。|中"},
    {1, 0, "中", "中"},
    /* The first row can be shorter. */
    {8, 2, "abc defg h", "  abc|defg h"},
    {4, 9, "abc", "abc"},
    /* Unsafe characters are shown, joiners left out. */
    {9, 0,
     "a\xE2\x80\xAE"
     "b",
     "a<202E>b"},
    {9, 0, "\x1B[0m", "<001B>[0m"},
    {9, 0, "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80",
     "\xF0\x9F\x91\xA9\xF0\x9F\x9A\x80"},
    {9, 0, "e\xCC\x81t\xC3\xA9", "e\xCC\x81t\xC3\xA9"},
};

static void join_rows(struct buf *out, const struct flow *flow, int width)
{
	for (size_t i = 0; i < flow->rows.count; i++) {
		struct grid *grid = grid_new(1, width < 2 ? 2 : width);

		flow_put(flow, i, grid, 0, 0, grid->columns);
		if (i)
			buf_char(out, '|');
		grid_dump_text(out, grid, 0);
		grid_free(grid);
	}
}

START_TEST(wraps)
{
	struct flow flow = FLOW_EMPTY;
	struct buf rows = BUF_EMPTY;

	flow_set(&flow, str_of(cases[_i].text), 0, STYLE_PLAIN);
	flow_wrap(&flow, cases[_i].width, cases[_i].indent);
	join_rows(&rows, &flow, cases[_i].width);
	ck_assert_str_eq(buf_str(&rows).bytes, cases[_i].rows);
	buf_done(&rows);
	flow_done(&flow);
}
END_TEST

/* Names that are told to keep their hyphens end no row there, whatever else does. */
START_TEST(keeps_hyphens)
{
	struct flow flow = {.keeps_hyphens = true};
	struct buf rows = BUF_EMPTY;

	flow_set(&flow, str_of("see the-whistle 7\xE2\x80\x94today"), 0, STYLE_PLAIN);
	flow_wrap(&flow, 13, 0);
	join_rows(&rows, &flow, 13);
	ck_assert_str_eq(buf_str(&rows).bytes, "see|the-whistle|7\xE2\x80\x94today");
	buf_done(&rows);
	flow_done(&flow);
}
END_TEST

/* At any width every character is there once, in its order. */
START_TEST(loses_nothing)
{
	static const char text[] =
	    "The well-known 中文 caf\xC3\xA9, in 1914-1918: a\xE2\x80\xAE"
	    "veryveryverylongword. End";
	struct flow flow = FLOW_EMPTY;
	struct buf rows = BUF_EMPTY, all = BUF_EMPTY;

	flow_set(&flow, str_of(text), 0, STYLE_PLAIN);
	flow_wrap(&flow, _i, 0);
	for (size_t i = 0; i < flow.rows.count; i++)
		for (size_t at = flow.rows.items[i].first; at < flow.rows.items[i].end;
		     at++)
			buf_add(&rows, flow.text.bytes + flow.pieces.items[at].text,
				flow.pieces.items[at].length);
	for (size_t at = 0; at < flow.pieces.count; at++)
		buf_add(&all, flow.text.bytes + flow.pieces.items[at].text,
			flow.pieces.items[at].length);
	for (size_t i = 0, j = 0; i < all.length; i++) {
		if (j < rows.length && rows.bytes[j] == all.bytes[i])
			j++;
		else
			ck_assert_int_eq(all.bytes[i], ' ');
		ck_assert(i + 1 < all.length || j == rows.length);
	}
	buf_done(&rows);
	buf_done(&all);
	flow_done(&flow);
}
END_TEST

static const struct {
	const char *text;
	size_t offset, length;
	const char *styles;
} style_cases[] = {
    {"abc def", 4, 3, "    www"},
    {"abc def", 0, 7, "wwwwwww"},
    {"abc\n\n  def", 7, 3, "    www"},
    {"a\xE2\x80\xAE"
     "b",
     1, 3, " wwwwww"},
    {"\xC3\xA9"
     "ab",
     2, 1, " w"},
    {"中a", 0, 3, "ww"},
    {"abc", 3, 4, ""},
    {"abc", 1, 0, ""},
};

START_TEST(styles_follow_the_source)
{
	struct flow flow = FLOW_EMPTY;
	struct grid *grid = grid_new(1, 20);
	struct buf styles = BUF_EMPTY;
	enum { BASE = 100 };

	flow_set(&flow, str_of(style_cases[_i].text), BASE, STYLE_PLAIN);
	flow_style(&flow,
		   (struct span){BASE + style_cases[_i].offset, style_cases[_i].length},
		   STYLE_DIFFERING);
	flow_wrap(&flow, 20, 0);
	flow_put(&flow, 0, grid, 0, 0, 20);
	grid_dump_styles(&styles, grid, 0);
	ck_assert_str_eq(buf_str(&styles).bytes, style_cases[_i].styles);
	buf_done(&styles);
	grid_free(grid);
	flow_done(&flow);
}
END_TEST

static const struct {
	const char *text, *pattern;
	int count;
	size_t offset, length; /* of the first */
} search_cases[] = {
    {"abc", "b", 1, 1, 1},
    {"abc", "d", 0, 0, 0},
    {"ABC abc", "Abc", 2, 0, 3},
    {"", "a", 0, 0, 0},
    {"late on\n  Tuesday", "ON tuesday", 1, 5, 12},
    {"\xE2\x80\x9CNo,\xE2\x80\x9D he said", "\"no,\"", 1, 0, 9},
    {"don\xE2\x80\x99t", "don't", 1, 0, 7},
    {"caf\xC3\x89", "caf\xC3\xA9", 1, 0, 5},
    {"cafe\xCC\x81", "caf\xC3\xA9", 1, 0, 6},
    {"aaaa", "aa", 2, 0, 2},
    {"a\xE2\x80\x8B"
     "b",
     "ab", 1, 0, 5},
    {"2019\xE2\x80\x93"
     "2020",
     "2019-2020", 1, 0, 11},
};

START_TEST(finds)
{
	search_spans hits = {0};
	struct buf pattern = BUF_EMPTY;
	struct str text = str_of(search_cases[_i].text);

	search_fold(&pattern, str_of(search_cases[_i].pattern));
	search_find(&hits, text, 10, buf_str(&pattern));
	ck_assert_uint_eq(hits.count, search_cases[_i].count);
	ck_assert_int_eq(search_has(text, buf_str(&pattern)), hits.count > 0);
	if (hits.count) {
		ck_assert_uint_eq(hits.items[0].offset, 10 + search_cases[_i].offset);
		ck_assert_uint_eq(hits.items[0].length, search_cases[_i].length);
	}
	vec_done(&hits);
	buf_done(&pattern);
}
END_TEST

static const struct {
	int width;
	struct span marked[2];
	const char *rows;
} bracket_cases[] = {
    {20, {{0}}, "one two three"},
    {20, {{10, 3}}, "[one] two three"},
    {20, {{10, 3}, {18, 5}}, "[one] two [three]"},
    {20, {{11, 1}}, "o[n]e two three"},
    /* A stretch is one, blanks included, and its brackets stay with its words. */
    {20, {{14, 9}}, "one [two three]"},
    {8, {{14, 9}}, "one [two|three]"},
    {8, {{14, 3}}, "one|[two]|three"},
};

START_TEST(sets_off_by_brackets)
{
	struct flow flow = FLOW_EMPTY;
	struct buf rows = BUF_EMPTY;

	flow_set(&flow, str_of("one two three"), 10, STYLE_PLAIN);
	for (int i = 0; i < 2; i++)
		flow_style(&flow, bracket_cases[_i].marked[i], STYLE_CONFLICT);
	flow_bracket(&flow, STYLE_CONFLICT);
	flow_wrap(&flow, bracket_cases[_i].width, 0);
	join_rows(&rows, &flow, bracket_cases[_i].width);
	ck_assert_str_eq(rows.bytes, bracket_cases[_i].rows);
	buf_done(&rows);
	flow_done(&flow);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("flow");

	unit_add_rows(suite, "wrap", wraps, (int)ARRAY_COUNT(cases));
	unit_add(suite, "wrap", keeps_hyphens);
	unit_add_rows(suite, "wrap", loses_nothing, 90);
	unit_add_rows(suite, "style", styles_follow_the_source,
		      (int)ARRAY_COUNT(style_cases));
	unit_add_rows(suite, "style", sets_off_by_brackets,
		      (int)ARRAY_COUNT(bracket_cases));
	unit_add_rows(suite, "search", finds, (int)ARRAY_COUNT(search_cases));
	return unit_main(suite);
}
