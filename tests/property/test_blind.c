/*
 * No name in a blind story: what an outlet is called stands in no view and in no report,
 * however its texts write it.
 *
 * Outlets have names of syllables that no word has.  A screen is compared by its letters
 * alone, so that a name that is broken between rows is found, too.  Each case is one seed
 * of a fixed generator.
 */
#include "config.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "property/random.h"
#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/mem.h"
#include "read/format/plain.h"
#include "align/blind/blind.h"
#include "align/story_build.h"
#include "show/app.h"
#include "show/report/report.h"

enum { STORIES = 40, ARTICLES = 3, MENTIONS = 6, STEPS = 8 };

/* How a name of two words is written. */
enum form { FORM_PLAIN, FORM_JOINED, FORM_CAPITALS, FORM_HOST, FORM_LABEL };

static void write_name(struct buf *out, const char *name, enum form form)
{
	bool is_small = form == FORM_HOST || form == FORM_LABEL;

	for (const char *at = name; *at; at++) {
		bool is_first = at == name || at[-1] == ' ';

		if (*at == ' ' && (form == FORM_JOINED || form == FORM_HOST))
			continue;
		if (*at == ' ' && form == FORM_LABEL)
			buf_char(out, '-');
		else if (form == FORM_CAPITALS || (is_first && !is_small))
			buf_char(out, (char)toupper((unsigned char)*at));
		else
			buf_char(out, *at);
	}
}

static void make_name(struct buf *out, struct random *random)
{
	static const char *const syllables[] = {"zor", "vik", "quap", "mul", "dax",
						"yff", "bru", "gol",  "pex", "tuv"};

	for (int i = 0; i < 4; i++) {
		buf_text(out, i == 2 ? " " : "");
		buf_text(out, syllables[random_draw(random, ARRAY_COUNT(syllables))]);
	}
}

/* How texts speak of outlets: the letter in a pattern says in which form. */
static const char *const patterns[] = {
    "The P reported on Monday that the ferry had hit a barge.",
    "A crew of nine was hurt, according to the P.",
    "\"We saw it all,\" he told P\xE2\x80\x99s reporter.",
    "More of it is at https://www.H.example/news/12 and at @J.",
    "The mayor (P) spoke to nobody, said C.",
    "It was first told by the\nP, and then by others.",
    "Nobody was in the harbour when the J came.",
    "\xE2\x80\x9CP\xE2\x80\x9D has it that forty sailors swam ashore.",
};

static const char *const facts[] = {
    "The ferry struck the barge at the harbour mouth on Tuesday evening.",
    "The coastguard has closed the harbour to all shipping until Friday.",
    "Forty sailors were treated in the hospital at Ellerwick.",
    "Rain is expected over the mountains from Sunday on.",
};

static void write_mention(struct buf *out, const char *pattern, const char *name)
{
	static const char letters[] = "PJCH"; /* in the order of the forms */

	for (const char *at = pattern; *at; at++) {
		bool is_alone = (at == pattern || !isalpha((unsigned char)at[-1])) &&
				!isalpha((unsigned char)at[1]);
		const char *letter = is_alone ? strchr(letters, *at) : NULL;

		if (letter)
			write_name(out, name, (enum form)(letter - letters));
		else
			buf_char(out, *at);
	}
}

/* A story whose articles speak of each other; all of it, blind. */
struct blinded {
	struct buf names[ARTICLES];
	struct article *articles[ARTICLES];
	struct model model;
	struct story *story, *masked;
	struct blind *blind;
};

/* A label as people write it, or as it comes of a file or an address. */
static const char *make_label(struct arena *arena, const char *name,
			      struct random *random)
{
	static const struct {
		enum form form;
		const char *ending;
	} labels[] = {{FORM_HOST, ""},
		      {FORM_LABEL, ""},
		      {FORM_PLAIN, " 2"},
		      {FORM_HOST, ".example"}};
	uint32_t drawn = random_draw(random, ARRAY_COUNT(labels));
	struct buf label = BUF_EMPTY;
	const char *copy;

	write_name(&label, name, labels[drawn].form);
	buf_text(&label, labels[drawn].ending);
	copy = arena_string(arena, label.bytes, label.length);
	buf_done(&label);
	return copy;
}

static const char *make_url(struct arena *arena, const char *name)
{
	struct buf url = BUF_EMPTY;
	const char *copy;

	buf_text(&url, "https://www.");
	write_name(&url, name, FORM_HOST);
	buf_text(&url, ".example/news/1");
	copy = arena_string(arena, url.bytes, url.length);
	buf_done(&url);
	return copy;
}

static struct article *make_article(const struct blinded *blinded, int number,
				    struct random *random)
{
	struct buf text = BUF_EMPTY;
	struct article *article;

	for (int i = 0; i < MENTIONS; i++) {
		const char *pattern =
		    patterns[random_draw(random, ARRAY_COUNT(patterns))];
		uint32_t other = random_draw(random, ARTICLES);

		write_mention(&text, pattern, blinded->names[other].bytes);
		buf_text(&text, "\n\n");
		buf_format(&text, "%s\n\n",
			   facts[random_draw(random, ARRAY_COUNT(facts))]);
	}
	article = plain_read(buf_str(&text), "made.txt", "en");
	article->label = make_label(article->arena, blinded->names[number].bytes, random);
	article->source = article->label;
	article->url = make_url(article->arena, blinded->names[number].bytes);
	buf_done(&text);
	return article;
}

static void open_blinded(struct blinded *blinded, int seed)
{
	struct random random = random_seeded(seed);

	*blinded = (struct blinded){0};
	for (int i = 0; i < ARTICLES; i++)
		make_name(&blinded->names[i], &random);
	for (int i = 0; i < ARTICLES; i++)
		blinded->articles[i] = make_article(blinded, i, &random);
	tiny_fixed_model(&blinded->model);
	blinded->story = story_build((const struct article *const *)blinded->articles,
				     ARTICLES, &blinded->model, NULL);
	blinded->blind = blind_new(blinded->story);
	blinded->masked = blind_story(blinded->blind, blinded->story);
}

static void close_blinded(struct blinded *blinded)
{
	story_free(blinded->masked);
	blind_free(blinded->blind);
	story_free(blinded->story);
	for (int i = 0; i < ARTICLES; i++) {
		article_free(blinded->articles[i]);
		buf_done(&blinded->names[i]);
	}
}

static void add_letters(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.length; i++)
		if (isalpha((unsigned char)text.bytes[i]))
			buf_char(out, (char)tolower((unsigned char)text.bytes[i]));
}

/* Fails where TEXT has the name of an outlet. */
static void check_text(const struct blinded *blinded, struct str text, const char *where)
{
	struct buf letters = BUF_EMPTY;

	add_letters(&letters, text);
	for (int i = 0; i < ARTICLES && letters.length; i++) {
		struct buf name = BUF_EMPTY;

		add_letters(&name, buf_str(&blinded->names[i]));
		ck_assert_msg(!strstr(letters.bytes, name.bytes),
			      "%s: %s stands in\n%.*s", where, name.bytes,
			      (int)text.length, text.bytes);
		buf_done(&name);
	}
	buf_done(&letters);
}

static void check_screen(const struct blinded *blinded, struct app *app,
			 struct grid *grid, const char *view)
{
	struct buf text = BUF_EMPTY;

	app_draw(app, grid);
	for (int row = 0; row < grid->rows; row++) {
		grid_dump_text(&text, grid, row);
		buf_char(&text, '\n');
	}
	check_text(blinded, buf_str(&text), view);
	ck_assert_uint_eq(grid->links.count, 0);
	buf_done(&text);
}

/* Every view, step by step, of a story that was shown with names before. */
static void check_views(const struct blinded *blinded, int rows, int columns)
{
	static const char *const views[] = {"p", "z",	  "e", "m", "i", "O", "F", "t",
					    "E", "Enter", "a", "f", "L", "C", "P", "?"};
	struct app *app = app_new(blinded->story, &(struct app_options){0});
	struct grid *grid = grid_new(1, 1);

	app_resize(app, rows, columns);
	app_draw(app, grid);
	for (size_t v = 0; v < ARRAY_COUNT(views); v++) {
		app_set_story(app, blinded->story, NULL);
		app_handle_key(app, views[v]);
		app_draw(app, grid);
		app_set_story(app, blinded->masked, NULL);
		app_handle_key(app, "g");
		for (int step = 0; step < STEPS; step++) {
			check_screen(blinded, app, grid, views[v]);
			app_handle_key(app, step % 4 == 3 ? "Tab" : "j");
			check_screen(blinded, app, grid, views[v]);
			app_handle_key(app, step % 2 ? "d" : "j");
		}
	}
	grid_free(grid);
	app_free(app);
}

START_TEST(no_view_shows_a_name)
{
	struct blinded blinded;

	open_blinded(&blinded, _i);
	check_views(&blinded, 24, 80);
	check_views(&blinded, 40, 120);
	check_views(&blinded, 10, 40);
	close_blinded(&blinded);
}
END_TEST

START_TEST(no_report_has_a_name)
{
	static const char *const formats[] = {"text", "json", "markdown",
					      "html", "tsv",  "jsonl"};
	struct report_options options = {.width = REPORT_WIDTH, .is_utf8 = true};
	struct blinded blinded;

	open_blinded(&blinded, _i);
	for (size_t i = 0; i < ARRAY_COUNT(formats); i++) {
		struct buf out = BUF_EMPTY;

		if (!report_find(formats[i]))
			continue;
		report_find(formats[i])->write(&out, blinded.masked, &options);
		check_text(&blinded, buf_str(&out), formats[i]);
		buf_done(&out);
	}
	close_blinded(&blinded);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("blind");

	unit_add_rows(suite, "views", no_view_shows_a_name, STORIES);
	unit_add_rows(suite, "reports", no_report_has_a_name, STORIES);
	return unit_main(suite);
}
