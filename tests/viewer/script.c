/*
 * Two apps take the same words: one is drawn after each, the other only at the end.
 */
#include "config.h"

#include "viewer/script.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "viewer/stories.h"

#include "base/mem.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "align/blind/blind.h"
#include "align/story_build.h"
#include "show/app.h"

enum { SHRINKINGS = 600 /* scripts tried at most to find a short one */ };

struct run {
	const struct story *story;
	struct story *own;    /* the story, where this run has to free it */
	struct blind *names;  /* of the story, where they are hidden, */
	struct story *masked; /* and what is shown then; or NULL */
	struct app *app, *blind;
	struct grid *grid, *again;
	decision_list decisions; /* that the keys have made on the story */
	struct buf *fault;
};

static bool is_safe(const struct cell *cell)
{
	struct str text = {cell->bytes, cell->length};

	for (size_t at = 0, step; at < text.length; at += step)
		if (unicode_is_unsafe(unicode_at(text, at, &step)))
			return false;
	return true;
}

/* A wide character has both its columns, and what has no width stands behind one. */
static bool is_whole(const struct grid *grid, int row, int column)
{
	const struct cell *cell = grid_cell(grid, row, column);
	const struct cell *next =
	    column + 1 < grid->columns ? grid_cell(grid, row, column + 1) : NULL;

	if (cell->width == 2)
		return next && !next->width && cell->length;
	if (!cell->width)
		return column && grid_cell(grid, row, column - 1)->width == 2;
	return cell->width == 1 && cell->length;
}

static void check_cell(struct run *run, int row, int column)
{
	const struct cell *cell = grid_cell(run->grid, row, column);
	const char *wrong = NULL;

	if (!grid_same_cell(cell, grid_cell(run->again, row, column)))
		wrong = "differs when drawn again";
	else if (!is_safe(cell))
		wrong = "has an unsafe character";
	else if (cell->style >= STYLE_COUNT)
		wrong = "has no style";
	else if (!is_whole(run->grid, row, column))
		wrong = "is half a character";
	if (wrong && !run->fault->length)
		buf_format(run->fault, "row %d, column %d %s", row, column, wrong);
}

static bool is_same_cursor(const struct grid *a, const struct grid *b)
{
	return a->rows == b->rows && a->columns == b->columns &&
	       a->cursor_row == b->cursor_row && a->cursor_column == b->cursor_column;
}

static void check_screen(struct run *run)
{
	const struct grid *grid = run->grid;

	if (!is_same_cursor(grid, run->again))
		buf_text(run->fault, "the cursor differs when drawn again");
	else if (grid->cursor_row < 0 || grid->cursor_row >= grid->rows ||
		 grid->cursor_column < 0 || grid->cursor_column >= grid->columns)
		buf_format(run->fault, "the cursor is at %d,%d, off the screen",
			   grid->cursor_row, grid->cursor_column);
	for (int row = 0; row < grid->rows && !run->fault->length; row++)
		for (int column = 0; column < grid->columns; column++)
			check_cell(run, row, column);
}

/* Whether PLACE is a sentence of STORY, or the outlet of it where that has none. */
static bool is_place(const struct story *story, struct place place)
{
	return place.article < story->article_count &&
	       (place.sentence < story->articles[place.article]->sentence_count ||
		!place.sentence);
}

static void check_state(struct run *run)
{
	const struct state *state = app_state(run->app);
	const char *wrong = NULL;

	if (state->story != (run->masked ? run->masked : run->story))
		wrong = "an older story is shown";
	else if (!is_place(run->story, state->cursor))
		wrong = "the cursor is outside of the story";
	else if (state->disagreement > run->story->disagreement_count)
		wrong = "there is no such difference";
	for (size_t i = 0; i < state->hits.items.count && !wrong; i++)
		if (!is_place(run->story, state->hits.items.items[i].place))
			wrong = "a match is outside of the story";
	for (uint32_t i = 0; i < run->story->article_count && !wrong; i++)
		if (!is_place(run->story, (struct place){i, state->outlets[i].sentence}))
			wrong = "an outlet's place is outside of it";
	if (wrong)
		buf_text(run->fault, wrong);
}

static void draw(struct run *run)
{
	app_draw(run->app, run->grid);
	app_draw(run->app, run->again);
	check_screen(run);
	if (!run->fault->length)
		check_state(run);
}

static void show(struct app *app, const struct story *story)
{
	app_set_story(app, story, NULL);
}

static void show_names(struct run *run)
{
	if (!run->masked)
		return;
	show(run->app, run->story);
	show(run->blind, run->story);
	story_free(run->masked);
	blind_free(run->names);
	run->masked = NULL;
}

/* Hides the names of the outlets or shows them again, as the program does. */
static void turn_blind(struct run *run)
{
	if (run->masked) {
		show_names(run);
		return;
	}
	run->names = blind_new(run->story);
	run->masked = blind_story(run->names, run->story);
	show(run->app, run->masked);
	show(run->blind, run->masked);
}

/* Exchanges the story in both apps by EXCHANGE; OWN is freed by this run. */
static void exchange(struct run *run, const struct story *story, struct story *own,
		     void (*exchange_in)(struct app *, const struct story *))
{
	show_names(run);
	exchange_in(run->app, story);
	exchange_in(run->blind, story);
	story_free(run->own);
	run->story = story;
	run->own = own;
}

static void answer(struct app *app, const struct story *story)
{
	app_set_story(app, story, "judge");
}

static void judge(struct run *run, int seed)
{
	struct story *story = stories_judged(run->story, seed);

	exchange(run, story, story, answer);
}

static void reload(struct run *run, int number)
{
	const char *name = stories_name((size_t)number % stories_count());

	run->decisions.count = 0;
	exchange(run, stories_find(str_of(name)), NULL, app_exchange_story);
}

/* Drops the decision on the subject of DECISION, and adds that unless IS_DROPPED. */
static void put_decision(decision_list *list, struct decision decision, bool is_dropped)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++)
		if (!decision_is_same_subject(&list->items[i], &decision))
			list->items[kept++] = list->items[i];
	list->count = kept;
	decision.text = decision.kind == DECISION_NOTE ? "a note" : NULL;
	if (!is_dropped)
		vec_push(list, decision);
}

/* Shows the story as it is decided now, as crossread does. */
static void decide(struct run *run, bool is_dropped)
{
	struct evidence *evidence = evidence_new();
	struct story *story;

	put_decision(&run->decisions, *app_decision(run->app), is_dropped);
	evidence->decisions = &run->decisions;
	story = story_build_again(run->story, evidence);
	exchange(run, story, story, show);
	evidence_free(evidence);
}

static void press(struct run *run, const char *key)
{
	enum app_request request = app_handle_key(run->app, key);

	app_handle_key(run->blind, key);
	if (request == APP_DECIDE || request == APP_TAKE_BACK)
		decide(run, request == APP_TAKE_BACK);
	if (request == APP_BLIND)
		turn_blind(run);
}

/* Whether WORD is several keys: one that begins with a mark has no name. */
static bool is_sequence(const char *word)
{
	return word[0] > ' ' && word[0] < 0x7F && word[1] &&
	       !(word[0] >= 'A' && word[0] <= 'Z') && !(word[0] >= 'a' && word[0] <= 'z');
}

static void take_word(struct run *run, const char *word)
{
	int first, second;

	if (sscanf(word, "%dx%d", &first, &second) == 2) {
		app_resize(run->app, second, first);
		app_resize(run->blind, second, first);
	} else if (sscanf(word, "judge=%d", &first) == 1) {
		judge(run, first);
	} else if (sscanf(word, "reload=%d", &first) == 1) {
		reload(run, first);
	} else if (is_sequence(word)) {
		for (char key[2] = {0}; (key[0] = *word); word++)
			press(run, key);
	} else {
		press(run, word);
	}
}

static bool begin(struct run *run, const char *name, struct buf *fault)
{
	struct app_options options = {0};

	*run = (struct run){.story = stories_find(str_of(name)), .fault = fault};
	if (!run->story) {
		buf_format(fault, "there is no story %s", name);
		return false;
	}
	run->app = app_new(run->story, &options);
	run->blind = app_new(run->story, &options);
	run->grid = grid_new(1, 1);
	run->again = grid_new(1, 1);
	app_resize(run->app, 24, 80);
	app_resize(run->blind, 24, 80);
	draw(run);
	return true;
}

static void compare_blind(struct run *run)
{
	app_draw(run->blind, run->again);
	check_screen(run);
	if (run->fault->length)
		buf_text(run->fault, " by a reader who was shown nothing before");
}

static void end(struct run *run)
{
	show_names(run);
	app_free(run->app);
	app_free(run->blind);
	grid_free(run->grid);
	grid_free(run->again);
	vec_done(&run->decisions);
	story_free(run->own);
}

static void print_screen(const struct run *run, const char *word)
{
	struct buf out = BUF_EMPTY;

	buf_format(&out, "---- %s\n", word);
	for (int row = 0; row < run->grid->rows; row++) {
		grid_dump_text(&out, run->grid, row);
		buf_char(&out, '\n');
	}
	fputs(out.bytes, stdout);
	buf_done(&out);
}

static bool perform(const char *script, struct buf *fault, bool is_shown)
{
	char *copy = mem_string(script, strlen(script)), *rest = copy, *word;
	struct run run;
	bool is_begun = begin(&run, strsep(&rest, " "), fault);

	while (is_begun && !fault->length && (word = strsep(&rest, " ")))
		if (*word) {
			take_word(&run, word);
			draw(&run);
			if (is_shown)
				print_screen(&run, word);
			if (fault->length)
				buf_format(fault, ", after %s", word);
		}
	if (!fault->length)
		compare_blind(&run);
	if (is_begun)
		end(&run);
	free(copy);
	return !fault->length;
}

bool script_run(const char *script, struct buf *fault)
{
	return perform(script, fault, false);
}

bool script_show(const char *script)
{
	struct buf fault = BUF_EMPTY;
	bool is_good = perform(script, &fault, true);

	if (!is_good)
		printf("FAULT: %s\n", fault.bytes);
	buf_done(&fault);
	return is_good;
}

/* Ends the process with what became of the scripts. */
static _Noreturn void run_all(char *const *scripts, size_t count, bool is_quiet)
{
	struct buf fault = BUF_EMPTY;
	int nowhere = is_quiet ? open("/dev/null", O_WRONLY | O_CLOEXEC) : -1;
	bool is_good = true;

	if (nowhere >= 0)
		dup2(nowhere, STDERR_FILENO);
	for (size_t i = 0; i < count && is_good; i++)
		is_good = script_run(scripts[i], &fault);
	if (!is_good)
		fprintf(stderr, "%s\n", fault.bytes);
	buf_done(&fault);
	if (nowhere >= 0)
		close(nowhere);
	exit(is_good ? EXIT_SUCCESS : EXIT_FAILURE);
}

bool script_run_apart(char *const *scripts, size_t count, bool is_quiet)
{
	pid_t child;
	int status = -1;

	fflush(NULL);
	child = fork();
	if (!child)
		run_all(scripts, count, is_quiet);
	return child > 0 && waitpid(child, &status, 0) == child && !status;
}

typedef VEC(const char *) word_list;

static char *join(const word_list *words, size_t from, size_t to)
{
	struct buf out = BUF_EMPTY;

	for (size_t i = 0; i < words->count; i++)
		if (i < from || i >= to)
			buf_format(&out, "%s%s", i ? " " : "", words->items[i]);
	return buf_take(&out);
}

/* Leaves out words FROM to TO if what remains fails, too. */
static bool leave_out(word_list *words, size_t from, size_t to)
{
	char *script = join(words, from, to);
	bool does_fail = !script_run_apart(&script, 1, true);

	free(script);
	for (size_t i = to; does_fail && i < words->count; i++)
		words->items[from + i - to] = words->items[i];
	words->count -= does_fail ? to - from : 0;
	return does_fail;
}

char *script_shrink(const char *script)
{
	char *copy = mem_string(script, strlen(script)), *rest = copy, *short_one;
	word_list words = {0};
	int left = SHRINKINGS;

	for (char *word; (word = strsep(&rest, " "));)
		if (*word)
			vec_push(&words, word);
	for (size_t length = words.count / 2; length; length /= 2)
		for (size_t from = 1; from + length <= words.count && left-- > 0;)
			if (!leave_out(&words, from, from + length))
				from += length;
	short_one = join(&words, 0, 0);
	vec_done(&words);
	free(copy);
	return short_one;
}
