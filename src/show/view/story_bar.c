/* Texts are written in forms, the fullest first, and the first that fits is shown. */
#include "config.h"

#include "show/view/story_bar.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "show/search.h"

enum {
	NAME_COLUMNS = 30,  /* of the story, at most */
	NAME_LEAST = 4,	    /* letters of a word in it */
	LABEL_COLUMNS = 20, /* of an outlet */
};

/* How the totals are written; later forms are shorter. */
struct form {
	bool has_name;
	bool has_totals;
	bool has_doubts; /* of statements, too; those of differences are never left out */
	const char *all; /* what is said of the statements of all outlets, */
	const char *one; /* and of those of one; NULL: nothing */
	const char *point; /* the keys to other views, as keymap_say has them */
};

static const struct form forms[] = {
    {true, true, true, "carried by all", "only in one", "{matrix} matrix  {help} keys"},
    {true, true, false, "carried by all", "only in one", "{matrix} matrix  {help} keys"},
    {false, true, false, "carried by all", "only in one", "{matrix} matrix  {help} keys"},
    {false, true, false, "carried by all", "only in one", ""},
    {false, true, false, "by all", "by one", ""},
    {false, true, false, NULL, NULL, ""},
    {false, false, false, NULL, NULL, ""},
};

/* Whether most of the articles that have a title have WORD in it. */
static bool is_common(const struct story *story, struct str word)
{
	struct buf folded = BUF_EMPTY;
	size_t titled = 0, having = 0;

	search_fold(&folded, word);
	for (size_t a = 0; a < story->article_count; a++) {
		const char *title = story->articles[a]->title;

		titled += title != NULL;
		having += title && search_has(str_of(title), buf_str(&folded));
	}
	buf_done(&folded);
	return having > 1 && 2 * having > titled;
}

/* The capitalised words that most titles have, as the first title with any has them. */
static void add_name(struct buf *out, const struct story *story)
{
	for (size_t a = 0; a < story->article_count && !out->length; a++) {
		struct str title = str_of(story->articles[a]->title
					      ? story->articles[a]->title
					      : ""),
			   word;

		for (size_t at = 0; (word = unicode_next_word(title, &at)).length;) {
			if (word.length < NAME_LEAST || !unicode_is_capitalised(word) ||
			    !is_common(story, word) ||
			    unicode_width(buf_str(out)) + unicode_width(word) >=
				NAME_COLUMNS)
				continue;
			buf_text(out, out->length ? " " : "");
			unicode_display(out, word);
		}
	}
}

static void add_count(struct buf *out, size_t count, const char *noun)
{
	buf_format(out, "%zu %s%s", count, noun, count == 1 ? "" : "s");
}

static void add_doubtful(struct buf *out, size_t doubtful)
{
	if (doubtful)
		buf_format(out, ", %zu not sure", doubtful);
}

/* "5 outlets, 3 origins" */
static void add_sources(struct buf *out, const struct story *story)
{
	add_count(out, story->outlet_count, "outlet");
	if (story->outlet_count < story->article_count)
		buf_format(out, " (%zu articles)", story->article_count);
	if (story->origin_count < story->outlet_count) {
		buf_text(out, ", ");
		add_count(out, story->origin_count, "origin");
	}
}

static void add_reach(struct buf *out, const struct story *story, enum reach reach,
		      const char *words, bool has_doubts)
{
	if (!words || !story->totals.statements[reach])
		return;
	buf_format(out, " · %zu %s", story->totals.statements[reach], words);
	if (has_doubts)
		add_doubtful(out, story->totals.doubtful_statements[reach]);
}

static void write_form(struct buf *out, const struct story *story,
		       const struct form *form)
{
	buf_cut(out, 0);
	if (form->has_name)
		add_name(out, story);
	buf_text(out, out->length ? "   " : "");
	add_sources(out, story);
	if (story->article_count < 2 || !form->has_totals)
		return;
	buf_text(out, "   ");
	if (story->disagreement_count)
		add_count(out, story->disagreement_count, "difference");
	else
		buf_text(out, "no difference found");
	add_doubtful(out, story->totals.doubtful_disagreements);
	add_reach(out, story, REACH_ALL, form->all, form->has_doubts);
	add_reach(out, story, REACH_ONE, form->one, form->has_doubts);
}

void story_bar_draw(const struct state *state, struct grid *grid)
{
	struct rect area = state->layout.story;
	int limit = area.column + area.columns, point = 0;
	struct buf text = BUF_EMPTY, keys = BUF_EMPTY;
	size_t form = 0;

	if (!area.rows)
		return;
	for (; form < ARRAY_COUNT(forms); form++) {
		write_form(&text, state->story, &forms[form]);
		buf_cut(&keys, 0);
		if (filter_is_on(&state->filter))
			filter_add(&keys, &state->filter);
		else if (state->story->article_count > 1)
			keymap_say(&keys, state->keymap, forms[form].point);
		point = unicode_width(buf_str(&keys));
		if (unicode_width(buf_str(&text)) + 2 + (point ? point + 2 : 0) <=
		    area.columns)
			break;
	}
	grid_put(grid, area.row, area.column + 1, limit, buf_str(&text), STYLE_TITLE);
	if (point)
		grid_put(grid, area.row, limit - 1 - point, limit, buf_str(&keys),
			 filter_is_on(&state->filter) ? STYLE_MESSAGE : STYLE_DIM);
	buf_done(&text);
	buf_done(&keys);
}

/* How the articles of one origin are written; later forms are shorter. */
enum origins_form { ORIGINS_NAMED, ORIGINS_LABELLED, ORIGINS_NUMBERED, ORIGINS_FORMS };

/* The agency that articles of ORIGIN credit, or NULL. */
static const char *agency_of(const struct story *story, uint32_t origin)
{
	for (size_t i = 0; i < story->tie_count; i++)
		if (story->ties[i].kind == TIE_CREDIT &&
		    story->origins[story->ties[i].a] == origin)
			return story->ties[i].name;
	return NULL;
}

/* "ap=standard (AP)", where several articles are of ORIGIN. */
static void add_origin(struct buf *out, const struct state *state, uint32_t origin,
		       enum origins_form form)
{
	const struct story *story = state->story;
	const char *agency = agency_of(story, origin);
	size_t start = out->length, count = 0;

	buf_text(out, start ? ", " : "one origin: ");
	for (uint32_t a = 0; a < story->article_count; a++) {
		if (story->origins[a] != origin)
			continue;
		buf_text(out, count++ ? "=" : "");
		if (form == ORIGINS_NUMBERED)
			buf_format(out, "%u", a + 1);
		else
			label_add(out, state->labels, a, LABEL_COLUMNS);
	}
	if (form == ORIGINS_NAMED && agency) {
		buf_text(out, " (");
		unicode_display(out, str_of(agency));
		buf_char(out, ')');
	}
	if (count < 2)
		buf_cut(out, start);
}

void story_bar_add_origins(struct buf *out, const struct state *state, int columns)
{
	if (state->story->origin_count == state->story->article_count)
		return;
	for (int form = 0; form < ORIGINS_FORMS; form++) {
		buf_cut(out, 0);
		for (uint32_t origin = 0; origin < state->story->origin_count; origin++)
			add_origin(out, state, origin, (enum origins_form)form);
		if (unicode_width(buf_str(out)) <= columns)
			return;
	}
	buf_cut(out, 0);
}
