/*
 * The facts view: the figures, quotations and names of all outlets, and whom they name as
 * sources; differences first.  It shows them all, or one kind.
 *
 * Each entry is one wording of a fact: the words, who tells them and where, and the
 * sentence around them.  Wordings of one fact stand together; those that oppose each
 * other have the sign of a difference.
 */
#include "config.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "align/why/fact.h"
#include "align/why/gist.h"
#include "show/search.h"
#include "show/wording.h"
#include "show/view/entries.h"
#include "show/view/highlight.h"
#include "show/view/snippet.h"
#include "show/view/view.h"

enum {
	WORDING_ROWS = 3,   /* of an entry, about */
	LABEL_COLUMNS = 20, /* of an outlet's name */
	CONTEXT = 24,	    /* bytes of the sentence before the words, about */
};

/* A row of the list: a heading, or the tellings of a fact in one wording. */
struct row {
	const struct fact *fact;
	size_t from, to;		   /* tellings; none: a heading for FACT's like */
	bool is_last;			   /* of its fact */
	size_t like_count, doubtful_count; /* of a heading */
};

enum { ALL_KINDS = FACT_KIND_COUNT };

struct facts_view {
	struct facts *facts;
	int shown; /* an enum fact_kind, or ALL_KINDS */
	VEC(struct row) rows;
	struct entries entries;
	struct { /* the selected wording */
		enum fact_kind kind;
		struct telling telling;
	} selected;
	struct {
		int columns; /* 0: not yet */
		unsigned edition;
		int shown;
		struct buf pattern;
	} built; /* what the entries were listed for */
};

static void *facts_open(const struct state *state)
{
	struct facts_view *view = mem_zero(1, sizeof *view);

	(void)state;
	view->shown = ALL_KINDS;
	return view;
}

static void facts_close(void *view)
{
	struct facts_view *facts = view;

	fact_free(facts->facts);
	entries_done(&facts->entries);
	vec_done(&facts->rows);
	buf_done(&facts->built.pattern);
	free(facts);
}

/* What follows lists. */

static bool is_alike(const struct fact *a, const struct fact *b)
{
	return a->kind == b->kind && a->reach == b->reach;
}

/* Whether the filter lets a sentence pass that tells FACT. */
static bool passes(const struct state *state, const struct fact *fact)
{
	for (size_t i = 0; i < fact->telling_count; i++)
		if (state_passes(state, fact->tellings[i].place))
			return true;
	return false;
}

static void add_heading(struct facts_view *view, const struct state *state, size_t at)
{
	const struct facts *facts = view->facts;
	struct row heading = {.fact = &facts->items[at]};

	for (; at < facts->count && is_alike(&facts->items[at], heading.fact); at++) {
		const struct fact *fact = &facts->items[at];

		if (!passes(state, fact))
			continue;
		heading.like_count++;
		heading.doubtful_count += fact->reach == FACT_DIFFERS && !fact->sure;
	}
	vec_push(&view->rows, heading);
}

static void add_wordings(struct facts_view *view, const struct fact *fact)
{
	for (size_t from = 0, to; from < fact->telling_count; from = to) {
		for (to = from;
		     to < fact->telling_count &&
		     fact->tellings[to].wording == fact->tellings[from].wording;
		     to++)
			;
		vec_push(&view->rows, (struct row){.fact = fact,
						   .from = from,
						   .to = to,
						   .is_last = to == fact->telling_count});
	}
}

static void list_rows(struct facts_view *view, const struct state *state)
{
	const struct facts *facts = view->facts;
	const struct fact *last = NULL;

	view->rows.count = 0;
	for (size_t i = 0; i < facts->count; i++) {
		const struct fact *fact = &facts->items[i];

		if ((view->shown != ALL_KINDS && view->shown != (int)fact->kind) ||
		    !passes(state, fact))
			continue;
		if (!last || !is_alike(fact, last))
			add_heading(view, state, i);
		last = fact;
		add_wordings(view, last);
	}
}

/* What follows lays out. */

/* Whom entries.h asks what is listed. */
struct asked {
	struct facts_view *view;
	const struct state *state;
};

static void add_heading_row(struct page *page, const struct row *row)
{
	static const char *const words[FACT_KIND_COUNT][FACT_REACH_COUNT] = {
	    [FACT_FIGURE] = {"Figures that differ", "Figures that several outlets tell",
			     "Figures that one outlet tells"},
	    [FACT_QUOTATION] = {"Quotations in other words, or of another speaker",
				"Quotations that several outlets have",
				"Quotations that one outlet has"},
	    [FACT_NAME] = {"", "People whom several outlets name",
			   "People whom one outlet names"},
	    [FACT_ATTRIBUTION] = {"Statements of which outlets name other sources",
				  "Statements of which outlets name one source", ""},
	};
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%s: %zu", words[row->fact->kind][row->fact->reach],
		   row->like_count);
	if (row->doubtful_count)
		buf_format(&text, ", %zu not sure", row->doubtful_count);
	page_add_text(page, 1, buf_str(&text), STYLE_HEADING);
	buf_done(&text);
}

/* " (1 origin)", where these are fewer than the outlets. */
static void add_origins(struct buf *out, const struct story *story, const struct row *row)
{
	const struct telling *tellings = &row->fact->tellings[row->from];
	size_t count = row->to - row->from, articles = 1;
	uint32_t origins = fact_count_origins(story, tellings, count);

	for (size_t i = 1; i < count; i++)
		articles += tellings[i].place.article != tellings[i - 1].place.article;
	if (origins < articles)
		buf_format(out, " (%u origin%s)", origins, origins == 1 ? "" : "s");
}

/* " by Anna Corvell" */
static void add_speaker(struct buf *out, const struct state *state,
			const struct telling *telling)
{
	struct buf name = BUF_EMPTY;

	if (!telling->speaker.length)
		return;
	article_fold_space(&name,
			   (struct excerpt){state_article(state, telling->place.article),
					    telling->speaker});
	buf_text(out, " by ");
	unicode_display(out, buf_str(&name));
	buf_done(&name);
}

/* "1 courier 3 7, 2 radio 9?": each outlet once, with the sentences. */
static void add_tellers(struct page *page, const struct asked *asked,
			const struct row *row)
{
	struct buf text = BUF_EMPTY;

	for (size_t i = row->from; i < row->to; i++) {
		const struct telling *telling = &row->fact->tellings[i];
		bool is_new =
		    i == row->from || telling->place.article != telling[-1].place.article;

		if (is_new) {
			buf_format(&text, "%s%u ", i == row->from ? "" : ", ",
				   telling->place.article + 1);
			label_add(&text, asked->state->labels, telling->place.article,
				  LABEL_COLUMNS);
		}
		if (!is_new && telling->place.sentence == telling[-1].place.sentence)
			continue;
		buf_format(&text, " %u%s", telling->place.sentence + 1,
			   telling->sure || row->fact->reach == FACT_ALONE ? "" : "?");
		add_speaker(&text, asked->state, telling);
	}
	add_origins(&text, asked->state->story, row);
	page_add_wrapped(page, ENTRIES_GUTTER, buf_str(&text), STYLE_DIM);
	buf_done(&text);
}

/* The sentence from a few words before the telling on. */
static struct span around(const struct state *state, const struct telling *telling)
{
	struct span all = story_sentence(state->story, telling->place)->span;
	const char *bytes = state_article(state, telling->place.article)->text.bytes;
	size_t from = telling->span.offset;

	while (from > all.offset &&
	       (from + CONTEXT > telling->span.offset || !str_is_blank(bytes[from - 1])))
		from--;
	return (struct span){from, all.offset + all.length - from};
}

/* The sentence around a figure; of an attribution the part that is attributed. */
static void add_context(struct page *page, const struct asked *asked,
			const struct row *row)
{
	const struct story *story = asked->state->story;
	const struct telling *telling = &row->fact->tellings[row->from];
	const struct standing *standing = story_standing(story, telling->place);
	struct snippet snippet = {.place = telling->place, .is_linked = true};
	int at = page_add(page);

	snippet.span = row->fact->kind == FACT_ATTRIBUTION
			   ? gist_span(story, &story->statements[standing->statement],
				       telling->place)
			   : around(asked->state, telling);
	snippet_put(&snippet, asked->state, page->grid,
		    (struct rect){at, ENTRIES_GUTTER, 1,
				  page->grid->columns - ENTRIES_GUTTER - 1});
}

/* The sign of a figure that differs; words of a quotation that differ are no conflict. */
static void put_sign(struct page *page, int at, const struct fact *fact)
{
	static const struct {
		const char *sign;
		enum style style;
	} signs[FACT_REACH_COUNT] = {
	    {"~", STYLE_DIVERGENT}, {"=", STYLE_SHARED}, {"+", STYLE_UNIQUE}};
	bool is_conflict = fact->reach == FACT_DIFFERS && fact->kind == FACT_FIGURE;

	if (fact->reach != FACT_DIFFERS || is_conflict)
		grid_put_text(page->grid, at, 1, ENTRIES_GUTTER, signs[fact->reach].sign,
			      signs[fact->reach].style);
	if (fact->reach == FACT_DIFFERS && !fact->sure)
		grid_put_text(page->grid, at, 2, ENTRIES_GUTTER, "?", STYLE_UNSURE);
}

static struct excerpt excerpt_of(const struct state *state, const struct telling *telling)
{
	return (struct excerpt){state_article(state, telling->place.article),
				telling->span};
}

/* Marks the words of a quotation that its first wording, or of that the second one, does
 * not have. */
static void mark_changes(struct flow *flow, const struct state *state,
			 const struct row *row)
{
	const struct fact *fact = row->fact;
	wording_list words = {0}, others = {0};
	size_t other = row->from ? 0 : row->to;

	if (fact->kind != FACT_QUOTATION || other == fact->telling_count)
		return;
	wording_compare(&words, excerpt_of(state, &fact->tellings[row->from]), &others,
			excerpt_of(state, &fact->tellings[other]));
	for (size_t i = 0; i < words.count; i++)
		if (words.items[i].partner == WORDING_ALONE)
			flow_style(flow, words.items[i].span, STYLE_DIFFERING);
	vec_done(&words);
	vec_done(&others);
}

/* "Anna Corvell", with the kind of source that it is. */
static void add_source(struct page *page, const struct asked *asked,
		       const struct telling *telling)
{
	static const char *const kinds[] = {
	    [FACT_SOURCE_NOBODY] = "nobody named",
	    [FACT_SOURCE_NAMED] = " (by name)",
	    [FACT_SOURCE_OFFICE] = " (an office or paper)",
	    [FACT_SOURCE_UNNAMED] = " (without a name)",
	    [FACT_SOURCE_REFERENCE] = "",
	    [FACT_SOURCE_UNKNOWN] = "",
	};
	struct buf words = BUF_EMPTY;

	article_fold_space(&words, excerpt_of(asked->state, telling));
	buf_text(&words, kinds[telling->source]);
	page_add_wrapped(page, ENTRIES_GUTTER, buf_str(&words), STYLE_CURRENT);
	buf_done(&words);
}

static void add_words(struct page *page, const struct asked *asked, const struct row *row)
{
	const struct telling *telling = &row->fact->tellings[row->from];
	struct flow flow = {.keeps_hyphens = true};
	int first = page->rows;

	if (row->fact->kind == FACT_ATTRIBUTION) {
		add_source(page, asked, telling);
		put_sign(page, first, row->fact);
		return;
	}
	flow_set(&flow, article_excerpt_text(excerpt_of(asked->state, telling)),
		 telling->span.offset, STYLE_CURRENT);
	mark_changes(&flow, asked->state, row);
	highlight_matches(&flow, asked->state, telling->place);
	flow_wrap(&flow, page->grid->columns - ENTRIES_GUTTER - 1, 0);
	page_add_flow(page, ENTRIES_GUTTER, &flow);
	put_sign(page, first, row->fact);
	flow_done(&flow);
}

static bool is_entry(void *context, size_t at)
{
	const struct asked *asked = context;

	return asked->view->rows.items[at].to > 0;
}

static void lay_out(void *context, size_t at, struct page *page)
{
	const struct asked *asked = context;
	const struct row *row = &asked->view->rows.items[at];

	if (!row->to) {
		add_heading_row(page, row);
		return;
	}
	add_words(page, asked, row);
	add_tellers(page, asked, row);
	if (row->fact->kind == FACT_FIGURE || row->fact->kind == FACT_ATTRIBUTION)
		add_context(page, asked, row);
	if (row->is_last)
		page_add(page);
}

static bool has_match(void *context, size_t at)
{
	const struct asked *asked = context;
	const struct row *row = &asked->view->rows.items[at];

	for (size_t i = row->from; i < row->to; i++)
		if (search_has(article_excerpt_text(story_excerpt(
				   asked->state->story, row->fact->tellings[i].place)),
			       buf_str(&asked->state->pattern)))
			return true;
	return false;
}

static struct entries_source source_of(struct asked *asked)
{
	return (struct entries_source){asked->view->rows.count, is_entry, lay_out,
				       has_match, asked};
}

/* The row with the telling that was selected, or the one where that was. */
static size_t find_selected(const struct facts_view *view)
{
	const struct telling *sought = &view->selected.telling;

	for (size_t i = 0; i < view->rows.count; i++) {
		const struct row *row = &view->rows.items[i];

		for (size_t t = row->from; t < row->to; t++)
			if (row->fact->kind == view->selected.kind &&
			    link_same_place(row->fact->tellings[t].place,
					    sought->place) &&
			    row->fact->tellings[t].span.offset == sought->span.offset)
				return i;
	}
	return view->entries.selected;
}

/* Lists the facts anew where they are of another story, width or search. */
static void refresh(struct asked *asked)
{
	struct facts_view *view = asked->view;
	const struct state *state = asked->state;
	int columns = state->layout.body.columns;
	bool is_new_story = !view->facts || view->built.edition != state->edition;
	struct entries_source source;

	if (!columns ||
	    (!is_new_story && view->built.columns == columns &&
	     view->built.shown == view->shown &&
	     str_equal(buf_str(&view->built.pattern), buf_str(&state->pattern))))
		return;
	if (is_new_story) {
		fact_free(view->facts);
		view->facts = fact_find(state->story);
	}
	list_rows(view, state);
	source = source_of(asked);
	entries_list(&view->entries, &source, columns,
		     view->built.columns && view->built.shown == view->shown
			 ? find_selected(view)
			 : ENTRIES_FIRST);
	view->built.shown = view->shown;
	view->built.columns = columns;
	view->built.edition = state->edition;
	buf_cut(&view->built.pattern, 0);
	buf_slice(&view->built.pattern, buf_str(&state->pattern));
}

static void facts_prepare(void *view, const struct state *state)
{
	struct asked asked = {view, state};
	struct entries_source source;

	refresh(&asked);
	source = source_of(&asked);
	entries_follow(&asked.view->entries, &source, state->layout.body.rows);
	if (asked.view->entries.entry_count) {
		const struct row *row =
		    &asked.view->rows.items[asked.view->entries.selected];

		asked.view->selected.kind = row->fact->kind;
		asked.view->selected.telling = row->fact->tellings[row->from];
	}
}

static void facts_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct facts_view *facts = view;

	if (facts->entries.entry_count)
		entries_draw(&facts->entries, grid, state->layout.body);
	else
		grid_put_text(grid, state->layout.body.row, 1, grid->columns,
			      filter_is_on(&state->filter)
				  ? "Nothing of the kind passes the filter."
				  : "Nothing of the kind was found.",
			      STYLE_DIM);
}

/* What follows moves. */

/* A telling of FACT by another article than that of TELLING: one that opposes it, else
 * one in other words, else any; NULL where there is none. */
static const struct telling *other_telling(const struct fact *fact,
					   const struct telling *telling)
{
	const struct telling *best = NULL;
	int most = 0;

	for (size_t i = 0; i < fact->telling_count; i++) {
		const struct telling *other = &fact->tellings[i];
		int worth = 1 + (other->wording != telling->wording) +
			    (other->version != telling->version);

		if (other->place.article == telling->place.article || worth <= most)
			continue;
		best = other;
		most = worth;
	}
	return best;
}

/* Goes to the selected wording's sentence, with another one's outlet beside it. */
static void go(const struct facts_view *view, struct state *state)
{
	const struct row *row = &view->rows.items[view->entries.selected];
	const struct telling *telling = &row->fact->tellings[row->from];
	const struct telling *other = other_telling(row->fact, telling);

	state_go(state, telling->place);
	if (other)
		state_bring(state, other->place);
}

static enum view_answer facts_handle(void *view, struct state *state,
				     enum command command, int count)
{
	struct asked asked = {view, state};
	struct entries *entries = &asked.view->entries;

	refresh(&asked);
	if (command == COMMAND_FACTS)
		return VIEW_LEAVE;
	if (command == COMMAND_KIND) {
		asked.view->shown = (asked.view->shown + 1) % (ALL_KINDS + 1);
		return VIEW_DONE;
	}
	if (command == COMMAND_OPEN || command == COMMAND_PANES) {
		if (entries->entry_count)
			go(view, state);
		return VIEW_PANES;
	}
	return entries_handle(entries, command, count,
			      state->layout.body.rows / (WORDING_ROWS + 1))
		   ? VIEW_DONE
		   : VIEW_IGNORED;
}

static void facts_find(void *view, struct state *state, int direction)
{
	struct asked asked = {view, state};
	struct entries_source source;

	refresh(&asked);
	source = source_of(&asked);
	if (!entries_find(&asked.view->entries, &source, direction))
		state_say(state, "no match here");
}

static void facts_status(const void *view, const struct state *state, struct buf *out)
{
	static const char *const words[] = {
	    [FACT_FIGURE] = "figures", [FACT_QUOTATION] = "quotations",
	    [FACT_NAME] = "names",     [FACT_ATTRIBUTION] = "attributions",
	    [ALL_KINDS] = "facts",
	};
	const struct facts_view *facts = view;

	(void)state;
	buf_format(out, "%s: wording %zu/%zu", words[facts->shown],
		   entries_at(&facts->entries), facts->entries.entry_count);
}

static const enum command own[] = {COMMAND_KIND};

const struct view_ops view_facts_ops = {
    .own = own,
    .own_count = ARRAY_COUNT(own),
    .name = "facts",
    .open = facts_open,
    .close = facts_close,
    .handle = facts_handle,
    .prepare = facts_prepare,
    .draw = facts_draw,
    .status = facts_status,
    .find = facts_find,
};
