/*
 * The views of the whole story, the matrix and what belongs to it: keys in, screens out.
 * The stories are tiny and their links certain: equal sentences are always linked, and
 * the model believes in no others.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/mem.h"
#include "show/app.h"

#define SHARED "A zorbak fell into the harbour"
#define SOME "Plimor vastok went home early"
#define ALONE "Nobody saw the grindle again"
#define OTHER "Seven quennets were counted twice"

static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";

static const char *const three[] = {
    SHARED "|" SOME "|" ALONE,
    SHARED "|" OTHER,
    SOME "|" SHARED "|" OTHER,
    NULL,
};

/* A story with its app and the screen it paints. */
struct stage {
	struct tiny tiny;
	struct story *story;
	struct app *app;
	struct grid *grid;
};

static void stage_raise(struct stage *stage, int rows, int columns)
{
	struct app_options options = {0};

	tiny_model(&stage->tiny.model, never);
	stage->story = tiny_build(&stage->tiny);
	stage->app = app_new(stage->story, &options);
	stage->grid = grid_new(1, 1);
	app_resize(stage->app, rows, columns);
	app_draw(stage->app, stage->grid);
}

static void stage_open(struct stage *stage, const char *const *texts, int rows,
		       int columns)
{
	tiny_open(&stage->tiny, texts);
	stage_raise(stage, rows, columns);
}

static void stage_close(struct stage *stage)
{
	grid_free(stage->grid);
	app_free(stage->app);
	story_free(stage->story);
	tiny_close(&stage->tiny);
}

/* Feeds keys separated by blanks. */
static enum app_request type(struct stage *stage, const char *keys)
{
	char *copy = mem_string(keys, strlen(keys)), *rest = copy;
	enum app_request request = APP_GO_ON;

	for (char *key; (key = strsep(&rest, " "));) {
		if (*key)
			request = app_handle_key(stage->app, key);
		app_draw(stage->app, stage->grid);
	}
	free(copy);
	return request;
}

static void write_row(struct buf *out, const struct stage *stage, int row)
{
	buf_cut(out, 0);
	grid_dump_text(out, stage->grid, row);
	buf_text(out, "");
}

/* The first row with TEXT, or -1. */
static int row_with(const struct stage *stage, const char *text)
{
	struct buf row = BUF_EMPTY;
	int found = -1;

	for (int i = 0; i < stage->grid->rows && found < 0; i++) {
		write_row(&row, stage, i);
		if (row.length && strstr(row.bytes, text))
			found = i;
	}
	buf_done(&row);
	return found;
}

static bool shows(const struct stage *stage, const char *text)
{
	return row_with(stage, text) >= 0;
}

static bool selects(const struct stage *stage, const char *text)
{
	struct buf row = BUF_EMPTY;
	bool does;

	write_row(&row, stage, stage->grid->cursor_row);
	does = row.bytes[0] == '>' && strstr(row.bytes, text);
	buf_done(&row);
	return does;
}

/* Keys, and what must be on the screen then, in rows from top to bottom; at the end the
 * selected row. */
static const struct {
	const char *keys;
	const char *shown[5];
	const char *selected;
} screens[] = {
    /* What do all report: one key. */
    {"m",
     {"1 one", "carried by all: 1", "carried by some: 2", "only in one: 1"},
     "titles"},
    /* What does only one say: two keys. */
    {"m u", {"only in one: 1", "grindle"}, "grindle"},
    /* What does outlet 2 leave out: two keys. */
    {"m 2", {"missing in 2", "two or more origins report: 1", "Plimor"}, "Plimor"},
    {"m 2 0", {"carried by all: 1"}, "Plimor"},
    {"m 2 Esc", {"carried by all: 1"}, "Plimor"},
    {"m 2 2", {"carried by all: 1"}, "Plimor"},
    /* The same at length, each with what comes nearest. */
    {"i 2",
     {"2 two: 2 statements of others", "two or more origins report: 1", "Plimor",
      "2 of 3 outlets: 1 one 2, 3 three 1", "nothing comes near"},
     "Plimor"},
    {"i 2 j", {"one origin reports: 1", "1 of 3 outlets: 1 one 3"}, "grindle"},
    {"i l j", {"2 two: 2 statements"}, "grindle"},
    {"i Tab j k", {"2 two: 2 statements"}, "Plimor"},
    {"i h h G", {"2 two: 2 statements"}, "grindle"},
    {"i S-Tab", {"3 three: 1 statement of others"}, "grindle"},
    {"i 2 / g r i n d l e Enter", {"2 two: 2 statements"}, "grindle"},
    {"m l i G", {"2 two: 2 statements"}, "grindle"},
    {"i q l i", {"2 two: 2 statements"}, "Plimor"},
    {"m 2 j", {"nothing comes near"}, "grindle"},
    /* A digit is never part of a count. */
    {"m 2 j", {"missing in 2"}, "grindle"},
    {"m 2 2 G", {"carried by all: 1"}, "grindle"},
    {"m 9", {"carried by all: 1", "there is no outlet 9"}, "titles"},
    {"i 2 j", {"2 two: 2 statements"}, "grindle"},
    /* Each order. */
    {"m o", {"with a difference: nothing", "carried by all: 1"}, "titles"},
    {"m o o", {"in the order of 1 one: 3", "not found in 1 one: 1"}, "titles"},
    {"m o o l l", {"in the order of 3 three: 3"}, "titles"},
    {"m o o o", {"carried by all: 1", "carried by some: 2"}, "titles"},
    /* Headings are stepped over. */
    {"m j j", {"carried by all"}, "zorbak"},
    {"m j j j", {"carried by all"}, "Plimor"},
    {"m j j j k", {"carried by all"}, "zorbak"},
    {"m G", {"only in one"}, "grindle"},
    {"m G g", {"titles"}, "titles"},
    {"m s s s", {"carried by some"}, "Seven"},
    {"m s s S", {"carried by all"}, "zorbak"},
    {"m d", {"no row with a difference"}, "titles"},
    {"m u", {"row of one outlet 1 of 1"}, "grindle"},
    {"m u u", {"row of one outlet 1 of 1, wrapped"}, "grindle"},
    {"m S", {"row that several share 3 of 3, wrapped"}, "Seven"},
    {"m j j s", {"row that several share 2 of 3"}, "Plimor"},
    /* A search selects the row of what it finds, also of what was left aside. */
    {"m / q u e n n e t Enter", {"match 1 of 2"}, "Seven"},
    {"m 2 / z o r b a k Enter",
     {
	 " of 3",
     },
     "zorbak"},
};

START_TEST(answers)
{
	struct stage stage;
	int last = -1;

	stage_open(&stage, three, 24, 80);
	type(&stage, screens[_i].keys);
	for (size_t i = 0; i < ARRAY_COUNT(screens[_i].shown) && screens[_i].shown[i];
	     i++) {
		int row = row_with(&stage, screens[_i].shown[i]);

		ck_assert_msg(row > last || i == 0, "%s", screens[_i].shown[i]);
		ck_assert_msg(row >= 0, "%s", screens[_i].shown[i]);
		last = row;
	}
	ck_assert_msg(selects(&stage, screens[_i].selected), "%s", screens[_i].selected);
	stage_close(&stage);
}
END_TEST

/* The wordings, the panes and the matrix lead to each other and back. */
START_TEST(leads_on_and_back)
{
	struct stage stage;

	stage_open(&stage, three, 24, 80);
	type(&stage, "m G Enter");
	ck_assert(shows(&stage, "wording 1/1"));
	type(&stage, "q");
	ck_assert(selects(&stage, "grindle"));
	type(&stage, "p");
	ck_assert(shows(&stage, "one 3/3"));
	type(&stage, "q");
	ck_assert(selects(&stage, "grindle"));
	type(&stage, "i 2 j Enter");
	ck_assert(shows(&stage, "wording 1/1"));
	type(&stage, "q");
	ck_assert(selects(&stage, "grindle"));
	ck_assert(shows(&stage, "2 two: 2 statements"));
	type(&stage, "i p m m");
	ck_assert(shows(&stage, "one 3/3"));
	/* The panes are below nothing now. */
	ck_assert_int_eq(type(&stage, "q"), APP_QUIT);
	stage_close(&stage);
}
END_TEST

/* A cell leads to its outlet; one with nothing to the statement's first sentence. */
START_TEST(leads_to_the_cell)
{
	struct stage stage;

	stage_open(&stage, three, 24, 80);
	type(&stage, "m l j j p");
	ck_assert(shows(&stage, "two 1/2"));
	type(&stage, "m j p");
	ck_assert(shows(&stage, "one 2/3"));
	stage_close(&stage);
}
END_TEST

/* The first view, where there is something to compare. */
START_TEST(comes_first)
{
	struct app_options options = {.first_view = "matrix"};
	static const char *const one[] = {SHARED, NULL};
	struct stage stage;

	ck_assert(app_is_first_view("matrix"));
	ck_assert(!app_is_first_view("help"));
	stage_open(&stage, three, 24, 80);
	app_free(stage.app);
	stage.app = app_new(stage.story, &options);
	app_resize(stage.app, 24, 80);
	app_draw(stage.app, stage.grid);
	ck_assert(shows(&stage, "carried by all: 1"));
	ck_assert_int_eq(type(&stage, "p q q"), APP_QUIT);
	stage_close(&stage);
	stage_open(&stage, one, 24, 80);
	app_free(stage.app);
	stage.app = app_new(stage.story, &options);
	app_resize(stage.app, 24, 80);
	app_draw(stage.app, stage.grid);
	ck_assert(shows(&stage, "one 1/1"));
	type(&stage, "m");
	ck_assert(shows(&stage, "there is no other outlet"));
	stage_close(&stage);
}
END_TEST

/* Stories with nothing in common, in other languages and scripts, and tiny screens. */
START_TEST(bears_all_stories)
{
	static const char *const stories[][5] = {
	    {ALONE, OTHER, NULL},
	    {"", ALONE, NULL},
	    {"", "", NULL},
	    {"船在港口撞上驳船。|一百人在船上。", "船在港口撞上驳船。", NULL},
	    {"اصطدمت العبارة بالصندل في الميناء", "اصطدمت العبارة بالصندل في الميناء",
	     ALONE, NULL},
	};
	static const char keys[] =
	    "m j l j o o o G g d u s x 1 2 0 Enter q "
	    "p m / a Enter n b Space C-d C-u Tab S-Tab Esc i j l G g "
	    "Enter q / z Enter n N Space b C-d p q q O j l G g h k 2 "
	    "Space b Enter q Enter";

	for (size_t i = 0; i < ARRAY_COUNT(stories); i++)
		for (int columns = 20; columns < 130; columns += 21) {
			struct stage stage;

			stage_open(&stage, stories[i], columns / 4, columns);
			type(&stage, keys);
			app_resize(stage.app, 60, 200);
			type(&stage, keys);
			stage_close(&stage);
		}
}
END_TEST

/* Origins, with what ties them and when they were; Enter shows the two articles. */
START_TEST(tells_origins)
{
	struct stage stage;

	tiny_open(&stage.tiny, three);
	stage.tiny.articles[0]->agency = "NPA";
	stage.tiny.articles[2]->agency = "NPA";
	stage.tiny.articles[0]->date = "2025-07-11";
	stage.tiny.articles[1]->date = "2025-07-10";
	stage_raise(&stage, 24, 80);
	type(&stage, "O");
	ck_assert(shows(&stage, "3 outlets, 2 origins"));
	ck_assert(shows(&stage, "one origin: 2 articles"));
	ck_assert(shows(&stage, "1 one: one agency with three: NPA"));
	ck_assert(shows(&stage, "an origin each: 1"));
	ck_assert(selects(&stage, "1 one  2025-07-11  NPA"));
	ck_assert(shows(&stage, "1 one and 3 three: one origin"));
	ck_assert(shows(&stage, "1 one: 2 of 3 sentences linked"));
	ck_assert(shows(&stage, "Cannot order: not both have a date"));
	ck_assert(row_with(&stage, "2025-07-10: 2 two") <
		  row_with(&stage, "2025-07-11: 1 one"));
	ck_assert(shows(&stage, "no date: 3 three (cannot order)"));
	type(&stage, "2");
	ck_assert(shows(&stage, "1 one and 2 two: two origins"));
	ck_assert(shows(&stage, "1 one is the later one"));
	type(&stage, "G l");
	ck_assert(selects(&stage, "2 two"));
	ck_assert(shows(&stage, "2 two and 3 three: two origins"));
	type(&stage, "Enter");
	ck_assert(shows(&stage, "two 1/2"));
	ck_assert_int_eq(type(&stage, "q O q q"), APP_QUIT);
	stage_close(&stage);
}
END_TEST

/* What looks cut is no silence. */
START_TEST(tells_cut_from_silent)
{
	struct stage stage;

	tiny_open(&stage.tiny, three);
	stage.tiny.articles[1]->truncated = true;
	stage_raise(&stage, 24, 80);
	type(&stage, "i 2");
	ck_assert(shows(&stage, "cut, not silent"));
	type(&stage, "1");
	ck_assert(!shows(&stage, "cut, not silent"));
	type(&stage, "m G");
	ck_assert(shows(&stage, "not found: 2 two (cut, not silent), 3 three"));
	stage_close(&stage);
}
END_TEST

/* What is in another language was not looked for, and says so. */
START_TEST(tells_what_was_not_compared)
{
	static const char *const texts[] = {SHARED, SHARED, "Kaikki meni hyvin", NULL};
	struct stage stage;

	tiny_open(&stage.tiny, texts);
	stage.tiny.articles[2]->language = "fi";
	stage_raise(&stage, 24, 80);
	type(&stage, "m j j");
	ck_assert(shows(&stage, "carried by all: 1"));
	ck_assert(shows(&stage, "in another language: 1"));
	ck_assert(!shows(&stage, "not found: 3"));
	stage_close(&stage);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("matrix");

	unit_add_rows(suite, "answers", answers, (int)ARRAY_COUNT(screens));
	unit_add(suite, "views", leads_on_and_back);
	unit_add(suite, "cells", leads_to_the_cell);
	unit_add(suite, "first", comes_first);
	unit_add(suite, "origins", tells_origins);
	unit_add(suite, "cut", tells_cut_from_silent);
	unit_add(suite, "stories", bears_all_stories);
	unit_add(suite, "languages", tells_what_was_not_compared);
	return unit_main(suite);
}
