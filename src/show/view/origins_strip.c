/* Sentences are made here of numbers and the reader's own labels, as in the reports. */
#include "config.h"

#include "show/view/origins_strip.h"

#include "base/array.h"
#include "show/phrase.h"
#include "show/view/page.h"

enum { LABEL_COLUMNS = 24 };

struct strip {
	const struct state *state;
	struct page page;
	struct buf text;
};

static void add_outlet(struct strip *strip, uint32_t outlet)
{
	buf_format(&strip->text, "%u ", outlet + 1);
	label_add(&strip->text, strip->state->labels, outlet, LABEL_COLUMNS);
}

static void end_line(struct strip *strip, enum style style)
{
	page_add_wrapped(&strip->page, 1, buf_str(&strip->text), style);
	buf_cut(&strip->text, 0);
}

static void add_ties(struct strip *strip, uint32_t from, uint32_t into)
{
	const struct story *story = strip->state->story;

	for (size_t i = 0; i < story->tie_count; i++) {
		const struct tie *tie = &story->ties[i];
		bool is_here = tie->a == from || tie->b == from;
		bool is_there = tie->a == into || tie->b == into;

		if (!is_here || !is_there)
			continue;
		add_outlet(strip, tie->a);
		buf_text(&strip->text, ": ");
		phrase_tie(&strip->text, story, tie);
		end_line(strip, STYLE_CURRENT);
	}
}

/* "1 ani: 23 of 26 sentences linked, 10 % of its words in the same long rows" */
static void add_overlap(struct strip *strip, uint32_t from, uint32_t into)
{
	struct overlap overlap = story_overlap(strip->state->story, from, into);
	size_t sentences = state_article(strip->state, from)->sentence_count;

	add_outlet(strip, from);
	buf_format(
	    &strip->text,
	    ": %.0f of %zu sentence%s linked, %.0f %% of its words in the same long rows",
	    overlap.linked * (double)sentences, sentences, sentences == 1 ? "" : "s",
	    100 * overlap.verbatim);
	end_line(strip, STYLE_PLAIN);
}

static void add_order(struct strip *strip, uint32_t from, uint32_t into)
{
	static const char *const phrases[] = {
	    [ORIGIN_UNKNOWN] = "Cannot order: not both have a date.",
	    [ORIGIN_SAME_DAY] = "Cannot order: both are of one day.",
	    [ORIGIN_EARLIER] = " is the earlier one.",
	    [ORIGIN_LATER] = " is the later one.",
	};
	enum origin_order order = origin_order_of(state_article(strip->state, from),
						  state_article(strip->state, into));

	if (order >= ORIGIN_EARLIER)
		add_outlet(strip, from);
	buf_text(&strip->text, phrases[order]);
	end_line(strip, STYLE_PLAIN);
}

static bool has_own_tie(const struct story *story, uint32_t outlet)
{
	for (size_t i = 0; i < story->tie_count; i++)
		if (story->ties[i].a == outlet || story->ties[i].b == outlet)
			return true;
	return false;
}

/* What is known of one outlet: what it says of itself, then its ties. */
static void add_alone(struct strip *strip, uint32_t outlet)
{
	const struct article *article = state_article(strip->state, outlet);
	const struct {
		const char *name, *value;
	} fields[] = {
	    {"title", article->title}, {"agency", article->agency},
	    {"date", article->date},   {"version of", article->version_of},
	    {"URL", article->url},
	};

	add_ties(strip, outlet, outlet);
	if (!has_own_tie(strip->state->story, outlet)) {
		buf_text(&strip->text, "nothing ties it to another one");
		end_line(strip, STYLE_PLAIN);
	}
	for (size_t i = 0; i < ARRAY_COUNT(fields); i++) {
		if (!fields[i].value)
			continue;
		buf_format(&strip->text, "%s: %s", fields[i].name, fields[i].value);
		end_line(strip, STYLE_DIM);
	}
}

static void add_pair(struct strip *strip, uint32_t from, uint32_t into)
{
	add_ties(strip, from, into);
	if (!article_is_comparable(state_article(strip->state, from),
				   state_article(strip->state, into))) {
		phrase_not_compared(&strip->text,
				    state_article(strip->state, into)->language);
		end_line(strip, STYLE_DIM);
	} else {
		add_overlap(strip, from, into);
		add_overlap(strip, into, from);
	}
	add_order(strip, from, into);
}

/* "1 ani and 3 harper: one origin" */
static void put_rule(struct strip *strip, struct grid *grid, struct rect area,
		     uint32_t from, uint32_t into)
{
	const uint32_t *origins = strip->state->story->origins;
	int end = area.column + area.columns, column = area.column + 3;

	area.rows = 1;
	grid_line(grid, area, STYLE_BORDER);
	buf_char(&strip->text, ' ');
	add_outlet(strip, from);
	if (from != into) {
		buf_text(&strip->text, " and ");
		add_outlet(strip, into);
		buf_text(&strip->text, origins[from] == origins[into] ? ": one origin "
								      : ": two origins ");
	} else {
		buf_char(&strip->text, ' ');
	}
	grid_put(grid, area.row, column, end, buf_str(&strip->text), STYLE_HEADING);
	buf_cut(&strip->text, 0);
}

void origins_strip_put(struct grid *grid, struct rect area, const struct state *state,
		       uint32_t from, uint32_t into)
{
	struct strip strip = {.state = state};

	if (area.rows < 2)
		return;
	put_rule(&strip, grid, area, from, into);
	page_start(&strip.page, area.columns);
	if (from == into)
		add_alone(&strip, from);
	else
		add_pair(&strip, from, into);
	area.row++;
	area.rows--;
	page_draw(&strip.page, grid, area, 0);
	page_done(&strip.page);
	buf_done(&strip.text);
}
