/*
 * The grid: what is put is what stands there, cut at the edges, and never a control
 * character or half a wide one.  Rows are shown between bars, styles below them.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "show/grid.h"

static const struct {
	int column, limit;
	const char *text, *row;
	int end;
} puts_cases[] = {
    {0, 8, "", "", 0},
    {0, 8, "abc", "abc", 3},
    {2, 8, "abc", "  abc", 5},
    {6, 8, "abc", "      ab", 8},
    {0, 2, "abc", "ab", 2},
    {8, 8, "abc", "", 8},
    {-2, 8, "abc", "c", 1},
    {0, 99, "abcdefghij", "abcdefgh", 8},
    /* Wide characters are there as a whole or not at all. */
    {0, 8, "中文", "中文", 4},
    {5, 8, "中文", "     中", 7},
    {7, 8, "中", "", 7},
    {-1, 8, "中a", " a", 2},
    /* Marks belong to the character before them; without one they get a blank. */
    {0, 8, "e\xCC\x81x", "e\xCC\x81x", 2},
    {0, 8, "\xCC\x81x", " \xCC\x81x", 2},
    {0, 8, "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81!",
     "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81!", 2},
    /* What must not reach a terminal is shown as what it is. */
    {0, 8, "\x1B[m", "<001B>[m", 8},
    {0, 8, "\xE2\x80\xAEx", "<202E>x", 7},
    {0, 8, "\xC2\x9B", "<009B>", 6},
    {0, 8, "a\nb\tc", "a b c", 5},
    {0, 8,
     "a\xC2\xA0"
     "b",
     "a b", 3},
    {0, 8,
     "a\xE2\x80\xA8"
     "b",
     "a<2028>b", 8},
};

START_TEST(puts_text)
{
	struct grid *grid = grid_new(1, 8);
	struct buf row = BUF_EMPTY;
	int end = grid_put_text(grid, 0, puts_cases[_i].column, puts_cases[_i].limit,
				puts_cases[_i].text, STYLE_PLAIN);

	grid_dump_text(&row, grid, 0);
	ck_assert_str_eq(buf_str(&row).bytes, puts_cases[_i].row);
	ck_assert_int_eq(end, puts_cases[_i].end);
	buf_done(&row);
	grid_free(grid);
}
END_TEST

START_TEST(ignores_rows_outside)
{
	struct grid *grid = grid_new(2, 4);
	struct buf row = BUF_EMPTY;

	ck_assert_int_eq(grid_put_text(grid, -1, 0, 4, "abc", STYLE_PLAIN), 0);
	ck_assert_int_eq(grid_put_text(grid, 2, 0, 4, "abc", STYLE_PLAIN), 0);
	grid_fill(grid, (struct rect){-3, -3, 20, 20}, STYLE_PLAIN);
	grid_dump_text(&row, grid, 0);
	grid_dump_text(&row, grid, 1);
	ck_assert_uint_eq(row.length, 0);
	buf_done(&row);
	grid_free(grid);
}
END_TEST

/* Writing over one half of a wide character leaves a blank in the other. */
START_TEST(leaves_no_half)
{
	static const struct {
		int column;
		const char *text, *row;
	} cases[] = {
	    {0, "x", "x 文"}, {1, "x", " x文"}, {2, "x", "中x"},
	    {1, "国", " 国"}, {3, "x", "中 x"},
	};

	for (int i = 0; i < (int)ARRAY_COUNT(cases); i++) {
		struct grid *grid = grid_new(1, 4);
		struct buf row = BUF_EMPTY;

		grid_put_text(grid, 0, 0, 4, "中文", STYLE_PLAIN);
		grid_put_text(grid, 0, cases[i].column, 4, cases[i].text, STYLE_PLAIN);
		grid_dump_text(&row, grid, 0);
		ck_assert_str_eq(buf_str(&row).bytes, cases[i].row);
		buf_done(&row);
		grid_free(grid);
	}
}
END_TEST

START_TEST(dumps_styles_by_column)
{
	struct grid *grid = grid_new(1, 8);
	struct buf styles = BUF_EMPTY;

	grid_put_text(grid, 0, 1, 8, "中", STYLE_SHARED);
	grid_put_text(grid, 0, 4, 8, "x", STYLE_DIVERGENT);
	grid_dump_styles(&styles, grid, 0);
	ck_assert_str_eq(buf_str(&styles).bytes, " ss d");
	buf_done(&styles);
	grid_free(grid);
}
END_TEST

START_TEST(has_a_letter_for_each_style)
{
	for (int a = 0; a < STYLE_COUNT; a++)
		for (int b = 0; b < a; b++)
			ck_assert_int_ne(style_letter((enum style)a),
					 style_letter((enum style)b));
}
END_TEST

/* Roles that must be told apart are so without colour: by attributes or by signs. */
START_TEST(needs_no_color)
{
	static const enum style marked[] = {STYLE_SELECTED, STYLE_CURSOR, STYLE_DIFFERING,
					    STYLE_CONFLICT, STYLE_MATCH,  STYLE_BAR};

	for (int style = 0; style < STYLE_COUNT; style++) {
		struct appearance look = style_look((enum style)style, THEME_MONO);

		ck_assert_int_eq(look.foreground, STYLE_DEFAULT_COLOR);
		ck_assert_int_eq(look.background, STYLE_DEFAULT_COLOR);
		look = style_look((enum style)style, THEME_16);
		ck_assert_int_lt(look.foreground, 8);
		ck_assert_int_ne(look.foreground, 1);
		ck_assert_int_ne(look.foreground, 2);
	}
	/* With colours too: what they mark must be seen by those who see none, by an
	 * attribute or by a background of another lightness (test_palette). */
	for (int i = 0; i < (int)ARRAY_COUNT(marked); i++)
		for (int theme = 0; theme < THEME_COUNT; theme++) {
			struct appearance look = style_look(marked[i], (enum theme)theme);

			ck_assert(look.attributes ||
				  look.background != STYLE_DEFAULT_COLOR);
		}
}
END_TEST

static const struct {
	const char *text, *ascii;
} ascii_cases[] = {
    {"plain", "plain"},
    {"‘a’ “b”", "'a' \"b\""},
    {"a–b—c", "a-b-c"},
    {"é", "e"},
    {"e\xCC\x81", "e"},
    {"Łódź", "Lodz"},
    {"ß", "s"},
    {"½", "?"},
    {"€", "?"},
    {"中", "?"},
    {"中a", "? a"},
    {"Ａb", "A b"},
    {"─│┃", "-||"},
    {"·×", "*x"},
    /* At the end of a row an ellipsis cannot be taken for a full stop. */
    {"ab…", "ab..."},
    {"ab     …", "ab   ..."},
    {"abcdef…", "abcde..."},
    {"abcdefg…", "abcde..."},
    {"abcd中…", "abcd ..."},
    {"ab… =12", "ab. =12"},
};

START_TEST(makes_ascii)
{
	struct grid *grid = grid_new(1, 8);
	struct buf row = BUF_EMPTY;

	grid_put_text(grid, 0, 0, 8, ascii_cases[_i].text, STYLE_PLAIN);
	grid_make_ascii(grid);
	grid_dump_text(&row, grid, 0);
	ck_assert_str_eq(buf_str(&row).bytes, ascii_cases[_i].ascii);
	buf_done(&row);
	grid_free(grid);
}
END_TEST

/* Any characters in any order: every row stays as wide as it is, and nothing unsafe. */
START_TEST(keeps_its_columns)
{
	static const char *const pieces[] = {
	    "a",
	    "中",
	    "e\xCC\x81",
	    "\xCC\x81",
	    "\x1B",
	    "\xE2\x80\x8D",
	    "\xF0\x9F\x91\xA9",
	    "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA",
	    "\xE2\x80\xAE",
	    "\n",
	    " ",
	    "\xEF\xB8\x8F",
	    "\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBF",
	    "\xEA\xB0\x81",
	};
	struct grid *grid = grid_new(1, 12);
	uint32_t random = (uint32_t)_i + 1;

	for (int i = 0; i < 40; i++) {
		random = random * 1664525u + 1013904223u;
		grid_put_text(grid, 0, (int)(random >> 24) % 14 - 1, 12,
			      pieces[(random >> 8) % (unsigned)(int)ARRAY_COUNT(pieces)],
			      STYLE_PLAIN);
	}
	for (int column = 0; column < 12; column++) {
		const struct cell *cell = grid_cell(grid, 0, column);
		struct str text = {cell->bytes, cell->length};

		ck_assert_int_eq(cell->width == 0, column > 0 && cell[-1].width == 2);
		ck_assert_int_eq(cell->width == 0, cell->length == 0);
		for (size_t at = 0, step; at < text.length; at += step)
			ck_assert(!unicode_is_unsafe(unicode_at(text, at, &step)));
	}
	grid_free(grid);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("grid");

	unit_add_rows(suite, "put", puts_text, (int)ARRAY_COUNT(puts_cases));
	unit_add(suite, "put", ignores_rows_outside);
	unit_add(suite, "put", leaves_no_half);
	unit_add_rows(suite, "put", keeps_its_columns, 50);
	unit_add(suite, "dump", dumps_styles_by_column);
	unit_add_rows(suite, "ascii", makes_ascii, (int)ARRAY_COUNT(ascii_cases));
	unit_add(suite, "style", has_a_letter_for_each_style);
	unit_add(suite, "style", needs_no_color);
	return unit_main(suite);
}
