/*
 * Screens as they must be: every file NAME.t of tests/screen, read and compared exactly.
 *
 * A golden is a script with its result, to be read in a diff:
 *
 *     # what it is for
 *     size 80x24                    columns x rows
 *     ascii                         no other characters (optional)
 *     mono                          no colours (optional)
 *     theme dark                    how its styles look is told below each screen
 *                                   (optional)
 *     model shipped                 the one of data/, not the tests' own (optional)
 *     args data/sample/bridge       articles, from the top of the source
 *     keys j Tab                    by name
 *     weighing 2/5                  a judge has answered so many, more of all sentences
 *     apart 1:3-2:4                 it says that these sentences are not linked
 *     screen
 *     |text of a row                blanks at the end are cut
 *     ~sss                          its styles, a letter a column (see style.def), if any
 *     cursor 4,5                    row and column, from 0
 *     look d 214 bold               of the styles of the screen, where a theme is named
 *
 * More keys and screens may follow.  With UPDATE=1 (make update-screens) the screens are
 * written anew; what changed is seen in the diff.
 */
#include "config.h"

#include <dirent.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/mem.h"
#include "base/vec.h"
#include "read/source/load.h"
#include "align/blind/blind.h"
#include "align/decide/book.h"
#include "align/story_build.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"
#include "align/link/model.h"
#include "show/app.h"
#include "show/palette.h"

struct golden {
	struct buf out; /* the file as it should be */
	struct load load;
	struct model model;
	struct lexicon *lexicon;
	struct background *background; /* of the shipped model; NULL: the tests' own */
	struct story *story;
	struct book *book; /* of decisions made by keys */
	struct blind *blind;
	struct story *masked;	   /* shown from the key A on, to the next one; or NULL */
	struct evidence *evidence; /* NULL: none yet */
	struct app *app;
	struct grid *grid;
	struct app_options options;
	bool is_shipped; /* the model */
	struct palette palette;
	bool has_looks; /* are told below each screen */
	int rows, columns, screens;
};

static VEC(char *) names;

static const char *source_path(const char *name)
{
	static char path[4096];
	const char *top = getenv("srcdir");

	snprintf(path, sizeof path, "%s/%s", top ? top : ".", name);
	return path;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void find_goldens(void)
{
	DIR *folder = opendir(source_path("tests/screen"));

	for (struct dirent *entry; folder && (entry = readdir(folder));) {
		const char *ending = strrchr(entry->d_name, '.');

		if (ending && !strcmp(ending, ".t"))
			vec_push(&names,
				 mem_string(entry->d_name, strlen(entry->d_name)));
	}
	if (folder)
		closedir(folder);
	if (names.count)
		qsort(names.items, names.count, sizeof *names.items, by_name);
}

static void read_file(struct buf *out, const char *path)
{
	FILE *file = fopen(path, "r");
	char block[4096];

	ck_assert_msg(file != NULL, "%s", path);
	for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;)
		buf_add(out, block, got);
	fclose(file);
}

static void write_file(const char *path, struct str text)
{
	FILE *file = fopen(path, "w");

	ck_assert_msg(file != NULL, "%s", path);
	ck_assert_uint_eq(fwrite(text.bytes, 1, text.length, file), text.length);
	ck_assert_int_eq(fclose(file), 0);
}

/* Calls TAKE for each of the words of TEXT, which is changed. */
static void each_word(struct golden *golden, char *text,
		      void (*take)(struct golden *golden, const char *word))
{
	for (char *word; (word = strsep(&text, " "));)
		if (*word)
			take(golden, word);
}

static void take_operand(struct golden *golden, const char *word)
{
	load_operand(&golden->load, source_path(word),
		     &(struct load_options){.language = "en"});
}

static void open_story(struct golden *golden, char *operands)
{
	const struct article *const *articles;

	each_word(golden, operands, take_operand);
	load_resolve(&golden->load);
	ck_assert(!load_has_failed(&golden->load));
	articles = (const struct article *const *)golden->load.articles.items;
	if (golden->is_shipped) {
		golden->background = background_new();
		model_default(&golden->model);
		golden->model.background = golden->background;
	} else {
		tiny_fixed_model(&golden->model);
	}
	golden->lexicon = lexicon_find();
	golden->model.lexicon = golden->lexicon;
	golden->story =
	    story_build(articles, golden->load.articles.count, &golden->model, NULL);
	golden->book = book_new();
	book_place(golden->book, articles, golden->load.articles.count, "", NULL);
	golden->app = app_new(golden->story, &golden->options);
	golden->grid = grid_new(1, 1);
	app_resize(golden->app, golden->rows, golden->columns);
	app_draw(golden->app, golden->grid);
}

/* Hides the names of the outlets or shows them again, as the program does. */
static void turn_blind(struct golden *golden)
{
	struct story *before = golden->masked;

	if (!golden->blind)
		golden->blind = blind_new(golden->story);
	golden->masked = before ? NULL : blind_story(golden->blind, golden->story);
	app_set_story(golden->app, golden->masked ? golden->masked : golden->story, NULL);
	story_free(before);
}

/* Shows the story as it is decided now. */
static void build_again(struct golden *golden)
{
	struct evidence *evidence = evidence_new();
	decision_list list = {0};
	struct story *story;

	book_list(golden->book, &list);
	evidence->decisions = &list;
	story = story_build_again(golden->story, evidence);
	app_set_story(golden->app, story, NULL);
	story_free(golden->story);
	golden->story = story;
	evidence_free(evidence);
	vec_done(&list);
}

/* Does what main does of the requests that change decisions, but for writing a file. */
static void decide(struct golden *golden, enum app_request request)
{
	struct decision decision = *app_decision(golden->app);
	struct book_change change = {NULL, &decision};
	bool done = request == APP_TAKE_BACK ? book_drop(golden->book, &decision)
		    : request == APP_UNDO    ? book_undo(golden->book, &change)
		    : request == APP_REDO    ? book_redo(golden->book, &change)
					     : request == APP_DECIDE;

	if (request == APP_DECIDE)
		book_decide(golden->book, &decision);
	if (!done)
		return;
	build_again(golden);
	app_say_decision(golden->app,
			 request == APP_UNDO	    ? "undone: "
			 : request == APP_TAKE_BACK ? "taken back: "
						    : "",
			 change.after ? change.after : change.before, "");
}

static void take_key(struct golden *golden, const char *key)
{
	enum app_request request = app_handle_key(golden->app, key);

	if (request == APP_BLIND)
		turn_blind(golden);
	decide(golden, request);
	app_draw(golden->app, golden->grid);
}

static bool awaits_all(const void *context, struct place place)
{
	(void)context;
	(void)place;
	return true;
}

static void weigh(struct golden *golden, const char *share)
{
	struct state_judge judge = {
	    .name = "built-in judge", .unit = "pairs of articles", .awaits = awaits_all};

	ck_assert_int_eq(sscanf(share, "%zu/%zu", &judge.answered, &judge.asked), 2);
	judge.is_running = judge.answered < judge.asked;
	app_set_judge(golden->app, judge);
	app_draw(golden->app, golden->grid);
}

/* The evidence has a verdict on the pair that WORD names. */
static void part(struct golden *golden, const char *word)
{
	struct verdict verdict = {.is_link = false};

	ck_assert_int_eq(sscanf(word, "%" SCNu32 ":%" SCNu32 "-%" SCNu32 ":%" SCNu32,
				&verdict.a.article, &verdict.a.sentence,
				&verdict.b.article, &verdict.b.sentence),
			 4);
	verdict.a.article--;
	verdict.a.sentence--;
	verdict.b.article--;
	verdict.b.sentence--;
	evidence_add(golden->evidence, &verdict);
}

static void take_verdicts(struct golden *golden, char *words)
{
	struct story *before = golden->story;

	if (!golden->evidence)
		golden->evidence = evidence_new();
	each_word(golden, words, part);
	golden->story = story_build_again(before, golden->evidence);
	app_set_story(golden->app, golden->story, "built-in judge");
	story_free(before);
	app_draw(golden->app, golden->grid);
}

static void resize(struct golden *golden, const char *size)
{
	ck_assert_int_eq(sscanf(size, "%dx%d", &golden->columns, &golden->rows), 2);
	if (golden->app) {
		app_resize(golden->app, golden->rows, golden->columns);
		app_draw(golden->app, golden->grid);
	}
}

static bool is_on_screen(const struct grid *grid, enum style style)
{
	for (int row = 0; row < grid->rows; row++)
		for (int column = 0; column < grid->columns; column++)
			if (grid_cell(grid, row, column)->style == style)
				return true;
	return false;
}

static void add_looks(struct golden *golden)
{
	for (int i = 0; i < STYLE_COUNT; i++) {
		enum style style = (enum style)i;

		if (!golden->has_looks || !is_on_screen(golden->grid, style))
			continue;
		buf_format(&golden->out, "look %c ",
			   style_letter(style) == ' ' ? '_' : style_letter(style));
		palette_write(&golden->out, palette_look(&golden->palette, style, 256));
		buf_char(&golden->out, '\n');
	}
}

static void take_theme(struct golden *golden, const char *name)
{
	golden->has_looks = true;
	ck_assert(palette_set_theme(&golden->palette, name));
}

static void add_screen(struct golden *golden)
{
	const struct grid *grid = golden->grid;

	golden->screens++;
	buf_text(&golden->out, "screen\n");
	for (int row = 0; row < grid->rows; row++) {
		size_t start;

		buf_char(&golden->out, '|');
		grid_dump_text(&golden->out, grid, row);
		buf_text(&golden->out, "\n~");
		start = golden->out.length;
		grid_dump_styles(&golden->out, grid, row);
		if (golden->out.length == start)
			buf_cut(&golden->out, start - 1);
		else
			buf_char(&golden->out, '\n');
	}
	buf_format(&golden->out, "cursor %d,%d\n", grid->cursor_row, grid->cursor_column);
	add_looks(golden);
}

static bool starts(const char *line, const char *word)
{
	return !strncmp(line, word, strlen(word));
}

/* Does what LINE says and adds it, or the screen that it asks for, to golden->out. */
static void run_line(struct golden *golden, char *line)
{
	if (starts(line, "screen")) {
		ck_assert_msg(golden->app != NULL, "no args before screen");
		add_screen(golden);
		return;
	}
	if (*line == '|' || *line == '~' || starts(line, "cursor ") ||
	    starts(line, "look "))
		return;
	buf_format(&golden->out, "%s\n", line);
	if (starts(line, "size "))
		resize(golden, line + 5);
	else if (starts(line, "ascii"))
		golden->options.is_ascii = true;
	else if (starts(line, "mono"))
		golden->options.is_mono = true;
	else if (starts(line, "theme "))
		take_theme(golden, line + 6);
	else if (starts(line, "model shipped"))
		golden->is_shipped = true;
	else if (starts(line, "args "))
		open_story(golden, line + 5);
	else if (starts(line, "keys "))
		each_word(golden, line + 5, take_key);
	else if (starts(line, "weighing "))
		weigh(golden, line + 9);
	else if (starts(line, "apart "))
		take_verdicts(golden, line + 6);
	else
		ck_assert_msg(!*line || *line == '#', "what is \"%s\"?", line);
}

static void close_story(struct golden *golden)
{
	grid_free(golden->grid);
	app_free(golden->app);
	book_free(golden->book);
	story_free(golden->masked);
	blind_free(golden->blind);
	story_free(golden->story);
	evidence_free(golden->evidence);
	lexicon_close(golden->lexicon);
	background_free(golden->background);
	load_done(&golden->load);
	buf_done(&golden->out);
}

/* Fails with the first line that differs. */
static void compare(const char *name, const char *is, const char *should)
{
	int line = 1;

	for (; *is && *is == *should; is++, should++)
		line += *is == '\n';
	ck_assert_msg(*is == *should,
		      "%s differs near line %d\nis     %.*s\nshould %.*s\n"
		      "(make update-screens writes them anew)",
		      name, line, (int)strcspn(is, "\n"), is, (int)strcspn(should, "\n"),
		      should);
}

START_TEST(is_as_it_was)
{
	const char *update = getenv("UPDATE");
	struct golden golden = {0};
	struct buf file = BUF_EMPTY;
	char *path, *rest, *copy, name[256];

	snprintf(name, sizeof name, "tests/screen/%s", names.items[_i]);
	path = mem_string(source_path(name), strlen(source_path(name)));
	read_file(&file, path);
	rest = copy = mem_string(buf_str(&file).bytes, file.length);
	for (char *line; (line = strsep(&rest, "\n"));)
		if (*line || rest)
			run_line(&golden, line);
	ck_assert_msg(golden.screens > 0, "%s has no screen", name);
	if (update && *update)
		write_file(path, buf_str(&golden.out));
	else
		compare(name, golden.out.bytes, file.bytes);
	free(path);
	free(copy);
	buf_done(&file);
	close_story(&golden);
}
END_TEST

/* A folder that is not found must not pass for one in which all is well. */
START_TEST(has_goldens)
{
	ck_assert_uint_ge(names.count, 10);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("screen");
	int status;

	find_goldens();
	unit_add(suite, "goldens", has_goldens);
	unit_add_rows(suite, "goldens", is_as_it_was, (int)names.count);
	status = unit_main(suite);
	for (size_t i = 0; i < names.count; i++)
		free(names.items[i]);
	vec_done(&names);
	return status;
}
