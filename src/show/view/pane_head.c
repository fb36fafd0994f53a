/* What is known of an article is told part by part, as long as there is room: half a name
 * or half a number would say something else. */
#include "config.h"

#include "show/view/pane_head.h"

#include "base/unicode.h"
#include "show/phrase.h"

enum {
	LEAST_LABEL = 10, /* columns: what is less is no name */
	NUMBER_BLANKS = 3 /* columns around and behind an outlet's number */
};

static const char between[] = " · ";

/* By what a reader weighs first. */
enum part {
	PART_CUT,
	PART_VERSION,
	PART_AGENCY,
	PART_CITATION,
	PART_DATE,
	PART_BYLINE,
	PART_COUNT
};

/* The label of the outlet that ARTICLE names as its source, or NULL. */
static const char *cited(const struct story *story, uint32_t article)
{
	for (size_t i = 0; i < story->tie_count; i++)
		if (story->ties[i].kind == TIE_CITATION && story->ties[i].a == article)
			return story->ties[i].name;
	return NULL;
}

/* Adds WORDS and TEXT, or nothing where there is no TEXT. */
static void add_words(struct buf *out, const char *words, const char *text)
{
	if (!text || !*text)
		return;
	buf_text(out, words);
	unicode_display(out, str_of(text));
}

static void add_part(struct buf *out, const struct state *state, uint32_t number,
		     enum part part)
{
	const struct article *article = state_article(state, number);

	if (part == PART_CUT && article->truncated)
		buf_text(out, "looks cut off");
	else if (part == PART_VERSION)
		add_words(out, "another version of ", article->version_of);
	else if (part == PART_AGENCY)
		add_words(out, "", article->agency);
	else if (part == PART_CITATION)
		add_words(out, "cites ", cited(state->story, number));
	else if (part == PART_DATE && article->date)
		phrase_date(out, state->story, article->date);
	else if (part == PART_BYLINE)
		add_words(out, "", article->byline);
}

/* Adds each part that there is, `between` before it, as long as they have room in
 * COLUMNS; those that have none are added to REST, if that is not NULL. */
static void add_parts(struct buf *out, struct buf *rest, const struct state *state,
		      uint32_t article, int columns)
{
	struct buf part = BUF_EMPTY;

	for (int i = 0; i < PART_COUNT; i++) {
		size_t before = out->length;

		buf_cut(&part, 0);
		add_part(&part, state, article, (enum part)i);
		if (!part.length)
			continue;
		buf_text(out, between);
		buf_slice(out, buf_str(&part));
		if (unicode_width(buf_str(out)) <= columns)
			continue;
		buf_cut(out, before);
		if (rest) {
			buf_text(rest, rest->length ? between : "");
			buf_slice(rest, buf_str(&part));
		}
	}
	buf_done(&part);
}

/* What the label and the parts have of COLUMNS. */
static int room_of(uint32_t article, int columns)
{
	return columns - layout_digits(article + 1) - NUMBER_BLANKS;
}

void pane_head_add_rest(struct buf *out, const struct state *state, uint32_t article,
			int columns)
{
	struct buf parts = BUF_EMPTY;

	add_parts(&parts, out, state, article,
		  room_of(article, columns) - label_least(state->labels, article));
	buf_done(&parts);
}

/* "  21 sentences, 3 set apart", or as much of it as leaves LEAST columns for a label in
 * COLUMNS. */
static void write_counts(struct buf *out, const struct state *state, uint32_t article,
			 int columns, int least)
{
	const struct article *shown = state_article(state, article);
	size_t end;

	buf_format(out, "  %zu sentence%s", shown->sentence_count,
		   shown->sentence_count == 1 ? "" : "s");
	if (columns - (int)out->length < least)
		buf_cut(out, 0);
	end = out->length;
	if (end && shown->furniture_count)
		buf_format(out, ", %zu set apart", shown->furniture_count);
	if (columns - (int)out->length < label_least(state->labels, article))
		buf_cut(out, end);
}

void pane_head_draw(const struct state *state, uint32_t article, struct grid *grid,
		    struct rect area)
{
	enum style style = article == state->cursor.article ? STYLE_BAR : STYLE_CURRENT;
	int limit = area.column + area.columns, column, left;
	int least = label_least(state->labels, article);
	struct buf text = BUF_EMPTY, rest = BUF_EMPTY, counts = BUF_EMPTY;

	grid_add_outlet(grid, area, article);
	if (style == STYLE_BAR)
		grid_fill(grid, area, STYLE_BAR);
	else
		grid_line(grid, area, STYLE_BORDER);
	left = room_of(article, area.columns);
	add_parts(&rest, NULL, state, article, left - least);
	left -= unicode_width(buf_str(&rest));
	/* A name is cut for counts alone. */
	if (!rest.length && least > LEAST_LABEL)
		least = LEAST_LABEL;
	write_counts(&counts, state, article, left, least);
	left -= (int)counts.length;
	buf_slice(&rest, buf_str(&counts));
	buf_char(&rest, ' ');
	buf_format(&text, " %u ", article + 1);
	label_add(&text, state->labels, article, left);
	column = grid_put(grid, area.row, area.column, limit, buf_str(&text), style);
	grid_add_link(
	    grid, (struct rect){area.row, area.column + 1, 1, column - area.column - 1},
	    state_article(state, article)->url);
	grid_put(grid, area.row, column, limit, buf_str(&rest),
		 style == STYLE_BAR ? style : STYLE_DIM);
	buf_done(&text);
	buf_done(&rest);
	buf_done(&counts);
}
