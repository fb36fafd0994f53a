/*
 * All lines are made first, each with its level: 0 must be there, the others fill what
 * room is left, the lower level first.  Then the chosen ones are shown in their order.
 */
#include "config.h"

#include "show/view/detail.h"

#include <stdio.h>
#include <string.h>

#include "base/array.h"
#include "align/why/correspondence_text.h"
#include "align/why/explain.h"
#include "show/phrase.h"
#include "show/view/highlight.h"
#include "show/view/page.h"

/*
 * Levels in the order in which lines are chosen.  All but further links come row by row,
 * so that each outlet has its first row before any has its second.
 */
enum {
	LEVEL_ROWS = 10,
	LEVEL_MAIN = 0,
	LEVEL_MORE = LEVEL_MAIN + LEVEL_ROWS,
	LEVEL_WORDS = LEVEL_MORE + LEVEL_ROWS,
	LEVEL_WHY = LEVEL_WORDS + LEVEL_ROWS,
	LEVEL_NEAREST = LEVEL_WHY + LEVEL_ROWS,
	LEVELS = LEVEL_NEAREST + LEVEL_ROWS,
};

/* How much is said of a link before its differences are named; later ones give way.  The
 * last says doubt alone, since words that were told by the judge say more than figures.
 */
enum figures { FIGURES_NAMED, FIGURES_BARE, FIGURES_DOUBT, FIGURES, FIGURES_WORDS };

enum {
	LABEL_COLUMNS = 12,
	LABEL_LEAST = 8,
	MEDIUM = 100,	/* columns: below this, labels are shorter */
	NARROW = 60,	/* and figures too */
	MOST_WORDS = 3, /* rows of a linked sentence */
};

struct line {
	int level;
	bool is_chosen;
	bool goes_on;	 /* in the next one */
	bool is_telling; /* names a difference that matters */
};

struct detail {
	const struct state *state;
	struct page page;
	VEC(struct line) lines; /* of each row of page */
	int room, columns;
	int label_columns;  /* of the outlet's number and label */
	int number_columns; /* of its number and the blank behind it */
	enum figures figures;
	size_t linked;	  /* outlets with a linked sentence */
	int telling_rows; /* of page: those before it name a difference that matters */
	struct in_view in_view;
};

/* The rows added since the last call are one text: LEVEL, and STEP more for each. */
static void set_level(struct detail *detail, int level, int step)
{
	int last = level - level % LEVEL_ROWS + LEVEL_ROWS - 1;

	while ((int)detail->lines.count < detail->page.rows) {
		struct line line = {.level = level < last ? level : last};

		line.goes_on = (int)detail->lines.count + 1 < detail->page.rows;
		line.is_telling = (int)detail->lines.count < detail->telling_rows;
		vec_push(&detail->lines, line);
		level += step;
	}
}

static int put(struct detail *detail, int row, int column, const char *text,
	       enum style style)
{
	return grid_put_text(detail->page.grid, row, column, detail->columns, text,
			     style);
}

static bool is_narrow(const struct detail *detail)
{
	return detail->columns < NARROW;
}

/* "2 courier", or the label alone where it is narrow. */
static int put_label(struct detail *detail, int row, uint32_t article)
{
	struct buf text = BUF_EMPTY;
	int number = 0;

	if (!is_narrow(detail)) {
		buf_format(&text, "%*u ", detail->number_columns - 1, article + 1);
		number = detail->number_columns;
	}
	label_add(&text, detail->state->labels, article, detail->label_columns - number);
	put(detail, row, 1, text.bytes, STYLE_CURRENT);
	buf_done(&text);
	return detail->label_columns + 2;
}

/* "sim 0.83 prob 0.97 sure     ", or less; returns the column behind it. */
static int put_chances(struct detail *detail, int row, int column,
		       const struct link *link)
{
	enum style style = link->sure ? STYLE_PLAIN : STYLE_UNSURE;
	bool is_named = detail->figures == FIGURES_NAMED;
	char text[96];

	/* A conflict's differences say themselves that they are not sure. */
	if (detail->figures >= FIGURES_DOUBT) {
		bool is_marked = !link->sure && link->relation != RELATION_CONFLICT;
		const char *blank = detail->figures == FIGURES_WORDS ? "  " : "";

		return put(detail, row, column, is_marked ? "? " : blank, style);
	}
	if (is_named)
		snprintf(text, sizeof text, "sim %.2f %s %.2f ", link->similarity,
			 link->judged ? "judged" : "prob", link->probability);
	else
		snprintf(text, sizeof text, "%.2f %s%.2f ", link->similarity,
			 link->judged ? "j" : "", link->probability);
	column = put(detail, row, column, text, STYLE_DIM);
	put(detail, row, column, link->sure ? "sure" : "not sure", style);
	return column + (is_named || !link->sure ? 9 : 5);
}

/* "~?  5 " and the chances; returns the column behind it. */
static int put_figures(struct detail *detail, int row, int column,
		       const struct link *link, struct place there)
{
	const struct standing *standing = story_standing(detail->state->story, there);
	char text[96];

	snprintf(text, sizeof text, "%c", story_status_sign(standing->status));
	put(detail, row, column, text, style_of_status(standing->status));
	if (story_is_doubtful(standing))
		put(detail, row, column + 1, "?", STYLE_UNSURE);
	snprintf(text, sizeof text, "%2u", there.sentence + 1);
	column = put(detail, row, column + 2, text, STYLE_PLAIN) + 1;
	return put_chances(detail, row, column, link);
}

/* Puts TEXT behind the figures, the rest of it in rows below. */
static void put_wrapped(struct detail *detail, int row, int column, struct str text,
			enum style style)
{
	struct flow flow = FLOW_EMPTY;

	flow_set(&flow, text, 0, style);
	flow_wrap(&flow, detail->columns - column, 0);
	for (size_t i = 0; i < flow.rows.count; i++)
		flow_put(&flow, i, detail->page.grid, i ? page_add(&detail->page) : row,
			 column, detail->columns);
	flow_done(&flow);
}

static void mark_cut(struct detail *detail, int row)
{
	put(detail, row, detail->columns - 1, "…", STYLE_DIM);
}

/* Puts TEXT behind the figures, as much of it as has room in the row. */
static void put_cut(struct detail *detail, int row, int column, struct str text)
{
	struct flow flow = FLOW_EMPTY;

	flow_set(&flow, text, 0, STYLE_PLAIN);
	flow_wrap(&flow, detail->columns - column - 1, 0);
	flow_put(&flow, 0, detail->page.grid, row, column, detail->columns);
	if (flow.rows.count > 1)
		mark_cut(detail, row);
	flow_done(&flow);
}

/* Says of a link without differences in what words the judge read the same, if it told;
 * else that none was found. */
static void add_no_difference(struct detail *detail, int row, int column,
			      const struct link *link)
{
	struct place here = detail->state->cursor;
	struct buf words = BUF_EMPTY, text = BUF_EMPTY;

	correspondence_text_add(&words, detail->state->story, here,
				link_other_end(link, here));
	buf_format(&text, "%s: %s", link_relation_name(link->relation),
		   words.length ? words.bytes : "");
	if (words.length)
		put_cut(detail, row, column, buf_str(&text));
	else
		put_wrapped(detail, row, column,
			    str_of(phrase_no_difference(link->relation)), STYLE_PLAIN);
	buf_done(&words);
	buf_done(&text);
}

/* The differences, the ones that matter first, from COLUMN of ROW on. */
static void add_differences(struct detail *detail, int row, int column,
			    const struct link *link, bool is_swapped)
{
	struct buf text = BUF_EMPTY;
	bool is_first = true;

	for (int matters = MATTERS_YES; matters >= MATTERS_NO; matters--)
		for (size_t i = 0; i < link->difference_count; i++) {
			const struct difference *difference = &link->differences[i];

			if ((int)difference->matters != matters)
				continue;
			buf_cut(&text, 0);
			phrase_difference(&text, difference, is_swapped);
			put_wrapped(detail, is_first ? row : page_add(&detail->page),
				    column, buf_str(&text),
				    highlight_difference_style(difference));
			is_first = false;
			if (difference->matters != MATTERS_NO)
				detail->telling_rows = detail->page.rows;
		}
	if (is_first)
		add_no_difference(detail, row, column, link);
	buf_done(&text);
}

static void add_words(struct detail *detail, int column, struct place place)
{
	struct flow flow = FLOW_EMPTY;
	bool is_cut;

	highlight_set(&flow, detail->state, place, STYLE_PLAIN);
	highlight_compare(&flow, detail->state, place, detail->state->cursor);
	highlight_matches(&flow, detail->state, place);
	flow_wrap(&flow, detail->columns - column - 1, 0);
	is_cut = flow.rows.count > MOST_WORDS;
	if (is_cut)
		flow.rows.count = MOST_WORDS;
	page_add_flow(&detail->page, column, &flow);
	if (is_cut)
		mark_cut(detail, detail->page.rows - 1);
	flow_done(&flow);
}

/* Rows of reasons, each with the first of a kind and of those that go on in its row. */
static const struct {
	enum reason_kind kind, also;
} why_rows[] = {
    {REASON_VERDICT, REASON_VERDICT}, {REASON_WORDS, REASON_WORDS},
    {REASON_FOR, REASON_FOR},	      {REASON_AGAINST, REASON_AGAINST},
    {REASON_CUT, REASON_NEXT},
};

/* The first of WHY's reasons that is of KIND, or NULL. */
static const struct reason *first_reason(const struct explanation *why,
					 enum reason_kind kind)
{
	for (size_t i = 0; i < why->reasons.count; i++)
		if (why->reasons.items[i].kind == kind)
			return &why->reasons.items[i];
	return NULL;
}

/* Adds a reason behind the words or reasons before it. */
static void add_reason(struct detail *detail, int column, struct str text)
{
	int level = detail->lines.items[detail->lines.count - 1].level + 1;

	if (level <= LEVEL_WHY)
		level = LEVEL_WHY;
	if (level >= LEVEL_NEAREST)
		level = LEVEL_NEAREST - 1;
	page_add_wrapped(&detail->page, column, text, STYLE_DIM);
	set_level(detail, level, 1);
}

/* The words are left out where they stand in place of differences. */
static void add_reasons(struct detail *detail, int column, const struct link *link)
{
	struct place here = detail->state->cursor;
	struct explanation why = {0};
	struct buf text = BUF_EMPTY;

	/* Reasons come last where room is short. */
	if (detail->room < 3 * (int)detail->linked)
		return;
	explain_pair(&why, detail->state->story, here, link_other_end(link, here));
	for (size_t i = 0; i < ARRAY_COUNT(why_rows); i++) {
		const struct reason *one = first_reason(&why, why_rows[i].kind);
		const struct reason *also = first_reason(&why, why_rows[i].also);

		if (why_rows[i].kind == REASON_WORDS && !link->difference_count)
			continue;
		buf_cut(&text, 0);
		if (one)
			buf_format(&text, "%s%s", phrase_reason_head(one->kind),
				   one->text);
		if (also && also != one)
			buf_format(&text, "%s%s", one ? "; " : "", also->text);
		if (text.length)
			add_reason(detail, column, buf_str(&text));
	}
	explain_done(&why);
	buf_done(&text);
}

static void add_link(struct detail *detail, uint32_t article, const struct link *link,
		     bool is_first)
{
	struct place here = detail->state->cursor, there = link_other_end(link, here);
	int row = page_add(&detail->page), column = 2 + detail->label_columns;

	if (is_first)
		put_label(detail, row, article);
	add_differences(detail, row, put_figures(detail, row, column, link, there), link,
			link_same_place(here, link->b));
	set_level(detail, is_first ? LEVEL_MAIN : LEVEL_MORE, is_first);
	detail->telling_rows = 0;
	if ((int)detail->linked >= detail->room)
		return;
	/* The words of an outlet in view can be read above. */
	if (!state_is_in_view(&detail->in_view, article))
		add_words(detail, column, there);
	set_level(detail, LEVEL_WORDS, 1);
	add_reasons(detail, column, link);
}

static void add_unlinked(struct detail *detail, uint32_t article)
{
	const struct state *state = detail->state;
	int row = page_add(&detail->page);
	int column = put_label(detail, row, article);
	const char *none = is_narrow(detail) ? "none" : "no linked sentence";
	struct buf text = BUF_EMPTY;
	struct place nearest;
	double probability;
	bool has_nearest = false;

	if (!state_is_compared(state, article))
		phrase_not_compared(&text, state_article(state, article)->language);
	else
		has_nearest = explain_nearest(state->story, state->cursor, article,
					      &nearest, &probability);
	if (has_nearest)
		buf_format(&text, "%s; nearest: %u at %.2f", none, nearest.sentence + 1,
			   probability);
	else if (!text.length)
		buf_text(&text, none);
	put(detail, row, column, text.bytes, STYLE_DIM);
	buf_done(&text);
	set_level(detail, LEVEL_MAIN, 0);
	if (has_nearest)
		add_words(detail, column, nearest);
	set_level(detail, LEVEL_NEAREST, 1);
}

static void add_outlet(struct detail *detail, uint32_t article)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);
	const struct link *link;
	struct link room;
	bool is_first = true;

	for (size_t i = 0; i < standing->link_count; i++) {
		link = &state->story->links[standing->links[i]];
		if (link_other_end(link, state->cursor).article != article)
			continue;
		add_link(detail, article, link, is_first);
		is_first = false;
	}
	if (!is_first)
		return;
	link = story_link_into(state->story, state->cursor, article, &room);
	if (link)
		add_link(detail, article, link, true);
	else
		add_unlinked(detail, article);
}

static bool is_linked(const struct detail *detail, uint32_t article)
{
	const struct state *state = detail->state;
	struct link room;

	return story_link_into(state->story, state->cursor, article, &room) != NULL;
}

/* Whether a link of the selected sentence into ARTICLE is a conflict. */
static bool is_in_conflict(const struct detail *detail, uint32_t article)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];

		if (link->relation == RELATION_CONFLICT &&
		    link_other_end(link, state->cursor).article == article)
			return true;
	}
	return false;
}

/* How many outlets the selected sentence's is compared with. */
static size_t compared_outlets(const struct detail *detail)
{
	size_t compared = 0;

	for (uint32_t i = 0; i < detail->state->story->article_count; i++)
		compared += state_is_compared(detail->state, i);
	return compared;
}

/*
 * Besides the outlets shown: MORE with a link, or how many have none.  Silence is not
 * said of one that was not compared.
 */
static void write_rest(const struct detail *detail, struct buf *out, size_t more)
{
	size_t compared = compared_outlets(detail);
	size_t silent = compared - detail->linked;
	size_t foreign = detail->state->story->article_count - 1 - compared;

	if (more) {
		buf_format(out, "and %zu more outlet%s: Enter shows them", more,
			   more == 1 ? "" : "s");
		return;
	}
	if (silent)
		buf_format(out, "%sno linked sentence in %zu outlet%s",
			   detail->linked ? "else " : "", silent, silent == 1 ? "" : "s");
	if (foreign)
		buf_format(out, "%s%zu in another language, not compared",
			   silent ? "; " : "", foreign);
}

/* Adds the outlets with a linked sentence that are in conflict, or those that are not,
 * and leaves a row free.  SHOWN is how many outlets have rows; returns how many then
 * have. */
static size_t add_linked(struct detail *detail, bool in_conflict, size_t shown)
{
	const struct state *state = detail->state;

	for (uint32_t i = 0;
	     i < state->story->article_count && (int)shown + 1 < detail->room; i++) {
		if (i == state->cursor.article || !is_linked(detail, i) ||
		    is_in_conflict(detail, i) != in_conflict)
			continue;
		add_outlet(detail, i);
		shown++;
	}
	return shown;
}

/*
 * More outlets than rows: those with a linked sentence, the ones in conflict first, and
 * how many there are besides.
 */
static void add_some(struct detail *detail)
{
	struct buf text = BUF_EMPTY;
	size_t shown;

	shown = add_linked(detail, true, 0);
	shown = add_linked(detail, false, shown);
	write_rest(detail, &text, detail->linked - shown);
	page_add_text(&detail->page, 1, buf_str(&text), STYLE_DIM);
	/* Differences go before other outlets, and those before a second link of one. */
	set_level(detail,
		  !shown		   ? LEVEL_MAIN
		  : shown < detail->linked ? LEVEL_MORE - 1
					   : LEVEL_MORE,
		  0);
	buf_done(&text);
}

static void add_all(struct detail *detail)
{
	const struct state *state = detail->state;

	if ((int)state->story->article_count - 1 > detail->room) {
		add_some(detail);
		return;
	}
	for (uint32_t i = 0; i < state->story->article_count; i++)
		if (i != state->cursor.article)
			add_outlet(detail, i);
}

/* Chooses lines level by level while there is room; a level may be shown in part. */
static void choose(struct detail *detail)
{
	int left = detail->room;

	for (int level = LEVEL_MAIN; level < LEVELS; level++)
		for (size_t i = 0; i < detail->lines.count && left > 0; i++)
			if (detail->lines.items[i].level == level) {
				detail->lines.items[i].is_chosen = true;
				left--;
			}
}

/* Whether LINE is of a text that goes on in a line not chosen. */
static bool breaks_off(const struct detail *detail, size_t line)
{
	const struct line *at = &detail->lines.items[line];

	return at->goes_on && !at[1].is_chosen;
}

static void show_chosen(struct detail *detail, struct grid *grid, struct rect area)
{
	int row = 0;

	for (size_t i = 0; i < detail->lines.count; i++) {
		if (!detail->lines.items[i].is_chosen)
			continue;
		if (breaks_off(detail, i))
			mark_cut(detail, (int)i);
		grid_copy_row(grid, area, row++, detail->page.grid, (int)i);
	}
}

/* "linked in 2 of 3 others": of those in the same language; IS_SHORT: without a noun. */
static void write_linked(const struct detail *detail, char *text, size_t size,
			 bool is_short)
{
	size_t others = compared_outlets(detail);

	if (!others)
		snprintf(text, size,
			 is_short ? " alone " : " no other article in this language ");
	else
		snprintf(text, size, " linked in %zu of %zu%s ", detail->linked, others,
			 is_short      ? ""
			 : others == 1 ? " other"
				       : " others");
}

/* ": divergent, not sure " */
static void write_standing(const struct standing *standing, char *text, size_t size)
{
	snprintf(text, size, ": %s%s%s ", story_status_name(standing->status),
		 story_is_doubtful(standing) ? ", not sure" : "",
		 standing->judged ? ", judged" : "");
}

/*
 * "── ~ 3 courier: divergent, not sure ── linked in 2 of 3 others ───": the label is
 * shortened before what stands behind it is.
 */
static void draw_rule(const struct detail *detail, struct grid *grid, struct rect area)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);
	int limit = area.columns - 1, column = 2, left;
	struct buf label = BUF_EMPTY;
	char number[32], word[48], linked[96] = "";

	snprintf(number, sizeof number, " %c %u ", story_status_sign(standing->status),
		 state->cursor.sentence + 1);
	column = grid_put_text(grid, area.row, column, limit, number,
			       style_of_status(standing->status));
	write_standing(standing, word, sizeof word);
	left = limit - column - (int)strlen(word);
	for (int is_short = 0; is_short < 2 && state->story->article_count > 1;
	     is_short++) {
		write_linked(detail, linked, sizeof linked, is_short);
		if (left - 2 - (int)strlen(linked) >= LABEL_LEAST)
			break;
	}
	if (left - 2 - (int)strlen(linked) < LABEL_LEAST)
		*linked = '\0';
	if (*linked)
		left -= 2 + (int)strlen(linked);
	label_add(&label, state->labels, state->cursor.article, left > 0 ? left : 0);
	column = grid_put(grid, area.row, column, limit, buf_str(&label), STYLE_CURRENT);
	column = grid_put_text(grid, area.row, column, limit, word, STYLE_CURRENT);
	buf_done(&label);
	if (*linked)
		grid_put_text(grid, area.row, column + 2, limit, linked, STYLE_DIM);
}

/* As many columns as the longest label takes with its number, within limits. */
static void set_label_columns(struct detail *detail)
{
	int most = is_narrow(detail) || detail->figures == FIGURES_DOUBT
		       ? LABEL_COLUMNS / 2
		   : detail->columns < MEDIUM ? LABEL_COLUMNS
					      : LABEL_COLUMNS + 6;

	detail->number_columns = layout_digits(detail->state->story->article_count) + 1;
	if (is_narrow(detail))
		detail->label_columns = label_widest(detail->state->labels, most);
	else
		detail->label_columns =
		    detail->number_columns +
		    label_widest(detail->state->labels, most - detail->number_columns);
}

static void count_linked(struct detail *detail)
{
	for (uint32_t i = 0; i < detail->state->story->article_count; i++)
		if (i != detail->state->cursor.article && is_linked(detail, i))
			detail->linked++;
}

/*
 * Makes the lines with FIGURES; returns how many rows have no room that name a difference
 * that matters.
 */
static int lay_out(struct detail *detail, int figures)
{
	int hidden = 0;

	detail->figures = (enum figures)figures;
	detail->lines.count = 0;
	set_label_columns(detail);
	page_start(&detail->page, detail->columns);
	add_all(detail);
	choose(detail);
	for (size_t i = 0; i < detail->lines.count; i++)
		hidden += detail->lines.items[i].is_telling &&
			  !detail->lines.items[i].is_chosen;
	return hidden;
}

/* Whether a difference that matters is cut short. */
static bool breaks_difference(const struct detail *detail)
{
	for (size_t i = 0; i < detail->lines.count; i++)
		if (detail->lines.items[i].is_chosen && breaks_off(detail, i) &&
		    detail->lines.items[i + 1].is_telling)
			return true;
	return false;
}

/* Whether the judge told words of a link of the selected sentence. */
static bool has_words(const struct detail *detail)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);
	struct buf words = BUF_EMPTY;
	bool found;

	for (size_t i = 0; i < standing->link_count && !words.length; i++)
		correspondence_text_add(
		    &words, state->story, state->cursor,
		    link_other_end(&state->story->links[standing->links[i]],
				   state->cursor));
	found = words.length > 0;
	buf_done(&words);
	return found;
}

/* Figures give way to differences, as far as that shows more of them. */
static void lay_out_best(struct detail *detail)
{
	int first = has_words(detail)	? FIGURES_WORDS
		    : is_narrow(detail) ? FIGURES_BARE
					: FIGURES_NAMED;
	int best = first, least = lay_out(detail, first);

	for (int figures = first + 1; figures < FIGURES && least; figures++) {
		bool is_broken = breaks_difference(detail);
		int hidden = lay_out(detail, figures);

		if (hidden > least || (hidden == least && !is_broken))
			continue;
		least = hidden;
		best = figures;
	}
	if ((int)detail->figures != best)
		lay_out(detail, best);
}

void detail_draw(const struct state *state, struct grid *grid)
{
	struct rect area = state->layout.detail;
	struct detail detail = {
	    .state = state,
	    .in_view = state_in_view(state),
	    .room = area.rows - 1,
	    .columns = area.columns,
	};
	struct rect rule = {area.row, area.column, 1, area.columns};
	struct rect rest = {area.row + 1, area.column, area.rows - 1, area.columns};

	if (area.rows < 2)
		return;
	grid_line(grid, rule, STYLE_BORDER);
	if (!state_has_sentence(state))
		return;
	count_linked(&detail);
	draw_rule(&detail, grid, area);
	if (state->story->article_count < 2) {
		grid_put_text(grid, rest.row, 1, area.columns,
			      "Nothing to compare with: open two or more articles.",
			      STYLE_DIM);
		return;
	}
	lay_out_best(&detail);
	show_chosen(&detail, grid, rest);
	page_done(&detail.page);
	vec_done(&detail.lines);
}
