/* A sentence stands in the gutter's columns, what hangs there right of them. */
#include "config.h"

#include "show/view/thread_block.h"

#include <stdio.h>

#include "align/why/gist.h"
#include "align/why/nearest.h"
#include "show/phrase.h"
#include "show/view/entries.h"
#include "show/view/highlight.h"
#include "show/view/snippet.h"
#include "show/view/thread_fold.h"

enum {
	SPACED_ROWS = 16, /* of the screen: from here on paragraphs are parted */
	SIGNS = 3,	  /* columns of sign, doubt and a blank */
	NARROW = 60,	  /* columns: below this, what hangs is not indented */
	WIDE = 100,	  /* columns: below this, names are shorter */
	LABEL_NARROW = 6, /* columns of an outlet's name */
	LABEL_MEDIUM = 12,
	LABEL_WIDE = 18,
	MOST_ROWS = 3 /* of another outlet's words */
};

size_t thread_block_additions(const struct hangs *hangs, size_t hook)
{
	return hangs->first.items[hook + 1] - hangs->first.items[hook];
}

/* The column where sentences begin. */
static int text_column(const struct thread_text *text)
{
	size_t sentences = state_article(text->state, text->outlet)->sentence_count;
	int digits = layout_digits(sentences);

	return ENTRIES_GUTTER + (digits < 2 ? 2 : digits) + 1;
}

static int columns_of(const struct thread_text *text)
{
	return text->page->grid->columns;
}

/* The column where what hangs there begins. */
static int hung_column(const struct thread_text *text)
{
	return columns_of(text) < NARROW ? ENTRIES_GUTTER : text_column(text);
}

/* What follows adds a sentence of the thread. */

static bool starts_paragraph(const struct article *article, uint32_t sentence)
{
	return sentence > 0 && article->sentences[sentence].paragraph !=
				   article->sentences[sentence - 1].paragraph;
}

static void put_gutter(const struct thread_text *text, int row, struct place place)
{
	const struct standing *standing = story_standing(text->state->story, place);
	struct grid *grid = text->page->grid;
	char sign[2] = {story_status_sign(standing->status), '\0'}, number[32];
	int column = text_column(text), width;

	grid_put_text(grid, row, 1, ENTRIES_GUTTER, sign,
		      state_is_fresh(text->state, place)
			  ? STYLE_CHANGED
			  : style_of_status(standing->status));
	grid_put_text(grid, row, 2, ENTRIES_GUTTER, state_doubt(text->state, place),
		      STYLE_UNSURE);
	width = snprintf(number, sizeof number, "%u", place.sentence + 1);
	grid_put_text(grid, row, column - 1 - width, column, number, STYLE_DIM);
}

static void add_sentence(const struct thread_text *text, struct thread_block *block,
			 struct place place)
{
	const struct state *state = text->state;
	struct flow flow = FLOW_EMPTY;

	if (state->layout.body.rows >= SPACED_ROWS &&
	    starts_paragraph(state_article(state, place.article), place.sentence)) {
		page_add(text->page);
		block->lead = 1;
	}
	highlight_set(&flow, state, place, STYLE_PLAIN);
	highlight_differences(&flow, state, place);
	highlight_matches(&flow, state, place);
	highlight_bracket(&flow, state);
	flow_wrap(&flow, columns_of(text) - text_column(text) - 1, 0);
	page_add_flow(text->page, text_column(text), &flow);
	put_gutter(text, block->first + block->lead, place);
	flow_done(&flow);
}

/* What follows adds what hangs there. */

static int label_columns(const struct thread_text *text)
{
	int columns = columns_of(text);

	return label_widest(text->state->labels, columns < NARROW ? LABEL_NARROW
						 : columns < WIDE ? LABEL_MEDIUM
								  : LABEL_WIDE);
}

/* "2 courier" at ROW; returns the column behind it. */
static int put_label(const struct thread_text *text, int row, int column,
		     uint32_t article)
{
	int digits = layout_digits(text->state->story->article_count);
	int end = column + digits + 1 + label_columns(text);
	struct buf label = BUF_EMPTY;

	buf_format(&label, "%*u ", digits, article + 1);
	label_add(&label, text->state->labels, article, end - column - digits - 1);
	grid_put(text->page->grid, row, column, end, buf_str(&label), STYLE_CURRENT);
	buf_done(&label);
	return end + 1;
}

/* A line of another outlet: what stands left of its words. */
struct line {
	struct snippet snippet;
	const char *words; /* before the number, or "" */
	const char *sign;
	enum style style;
	bool is_doubtful;
};

/* Adds LINE as an item. */
static void add_line(const struct thread_text *text, const struct line *line)
{
	struct place place = line->snippet.place;
	struct thread_item item = {.place = place, .first = text->page->rows};
	struct grid *grid;
	int column = hung_column(text), rows, limit = columns_of(text);
	char number[32];

	for (int i = 0; i < MOST_ROWS; i++)
		page_add(text->page);
	grid = text->page->grid;
	grid_put_text(grid, item.first, column, limit, line->sign, line->style);
	if (line->is_doubtful)
		grid_put_text(grid, item.first, column + 1, limit, "?", STYLE_UNSURE);
	column = put_label(text, item.first, column + SIGNS, place.article);
	column = grid_put_text(grid, item.first, column, limit, line->words, STYLE_DIM);
	snprintf(number, sizeof number, "%*u ", state_number_columns(text->state),
		 place.sentence + 1);
	column = grid_put_text(grid, item.first, column, limit, number, STYLE_DIM);
	rows = snippet_put(&line->snippet, text->state, grid,
			   (struct rect){item.first, column, MOST_ROWS, limit - column});
	text->page->rows = item.first + (rows > 1 ? rows : 1);
	item.end = text->page->rows;
	vec_push(text->items, item);
}

/* Adds WORDS below the item added last, as a part of it. */
static void add_note(const struct thread_text *text, const struct buf *words,
		     enum style style)
{
	page_add_line(text->page, hung_column(text) + SIGNS, words->bytes, style);
	text->items->items[text->items->count - 1].end = text->page->rows;
}

/* The differences that matter of two sentences, those that matter most first. */
static void add_differences(const struct thread_text *text, struct place here,
			    struct place there)
{
	const struct link *link = story_link(text->state->story, here, there);

	for (int matters = MATTERS_YES; link && matters > MATTERS_NO; matters--)
		for (size_t i = 0; i < link->difference_count; i++) {
			const struct difference *difference = &link->differences[i];
			struct buf words = BUF_EMPTY;

			if ((int)difference->matters != matters)
				continue;
			phrase_difference(&words, difference,
					  link_same_place(link->b, here));
			add_note(text, &words, highlight_difference_style(difference));
			buf_done(&words);
		}
}

static void add_other(const struct thread_text *text, const struct hang_other *other,
		      struct place here)
{
	static const struct {
		const char *sign, *words;
		enum style style;
	} stands[] = {
	    [HANG_DIFFERS] = {"~", "", STYLE_DIVERGENT},
	    [HANG_AGREES] = {"=", "", STYLE_SHARED},
	    [HANG_ALSO] = {" ", "also ", STYLE_DIM},
	};
	const struct story *story = text->state->story;
	const struct statement *statement =
	    &story->statements[story_standing(story, here)->statement];
	struct line line = {
	    .snippet = {other->place, gist_span(story, statement, other->place),
			STYLE_PLAIN, true},
	    .words = stands[other->stand].words,
	    .sign = stands[other->stand].sign,
	    .style = stands[other->stand].style,
	    .is_doubtful = !other->sure && other->stand != HANG_ALSO,
	};

	add_line(text, &line);
	if (other->stand == HANG_DIFFERS)
		add_differences(text, here, other->place);
}

/* What an outlet has that comes near to the statement that was not found in it. */
static void add_nearest(const struct thread_text *text, uint32_t article,
			struct place here)
{
	const struct story *story = text->state->story;
	struct nearest nearest = nearest_find(
	    story, &story->statements[story_standing(story, here)->statement], article);
	struct buf words = BUF_EMPTY;

	if (nearest.nearness != NEARNESS_CLOSE)
		return;
	buf_format(&words, "%s ", phrase_nearness(nearest.nearness));
	add_line(text,
		 &(struct line){.snippet = {nearest.place,
					    story_sentence(story, nearest.place)->span,
					    STYLE_PLAIN, false},
				.words = words.bytes,
				.sign = " ",
				.style = STYLE_DIM});
	buf_done(&words);
}

static void add_others(const struct thread_text *text, const hang_other_list *others,
		       struct place here)
{
	for (size_t i = 0; i < others->count; i++)
		if (others->items[i].stand < HANG_SILENT)
			add_other(text, &others->items[i], here);
}

static void add_silent(const struct thread_text *text, const hang_other_list *others,
		       struct place here)
{
	struct buf words = BUF_EMPTY;

	thread_fold_write_silent(&words, text->state, others);
	if (words.length)
		page_add_wrapped(text->page, hung_column(text) + SIGNS, buf_str(&words),
				 STYLE_DIM);
	buf_done(&words);
	for (size_t i = 0; i < others->count; i++)
		if (others->items[i].stand >= HANG_SILENT)
			add_nearest(text, others->items[i].place.article, here);
}

static void add_addition(const struct thread_text *text,
			 const struct hang_addition *addition)
{
	const struct story *story = text->state->story;
	const struct statement *statement = &story->statements[addition->statement];
	enum status status = story_shown_status(story, statement);
	char sign[] = {story_status_sign(status), '\0'};
	struct buf carriers = BUF_EMPTY;

	add_line(text,
		 &(struct line){.snippet = {addition->place,
					    gist_span(story, statement, addition->place),
					    STYLE_PLAIN, true},
				.words = "",
				.sign = sign,
				.style = style_of_status(status),
				.is_doubtful = !statement->sure});
	if (statement->article_count == 1)
		return;
	phrase_carriers(&carriers, story, statement);
	add_note(text, &carriers, STYLE_DIM);
	buf_done(&carriers);
}

static void add_additions(const struct thread_text *text, size_t hook)
{
	const struct hangs *hangs = text->hangs;

	if (!thread_block_additions(hangs, hook))
		return;
	page_add_text(text->page, hung_column(text), str_of("added there by others:"),
		      STYLE_CURRENT);
	for (size_t i = hangs->first.items[hook]; i < hangs->first.items[hook + 1]; i++)
		add_addition(text, &hangs->additions.items[i]);
}

/* What follows puts blocks together. */

static void add_beside(const struct thread_text *text, size_t hook,
		       struct thread_block *block)
{
	struct place here = {text->outlet, (uint32_t)hook - 1};
	hang_other_list others = {0};

	add_sentence(text, block, here);
	hang_find_others(&others, text->state->story, here);
	if (others.count)
		thread_fold_add(
		    text->page, text->state,
		    &(struct thread_fold){here, &others,
					  thread_block_additions(text->hangs, hook),
					  block->is_open},
		    hung_column(text));
	if (block->is_open) {
		add_others(text, &others, here);
		add_silent(text, &others, here);
		add_additions(text, hook);
	}
	vec_done(&others);
}

/* What hangs before all sentences, or behind them. */
static void add_apart(const struct thread_text *text, size_t hook,
		      struct thread_block *block)
{
	static const char *const headings[] = {"Others begin with",
					       "Elsewhere in others, at no place of it"};
	size_t additions = thread_block_additions(text->hangs, hook);

	if (!additions)
		return;
	if (hook != HANG_TOP) {
		page_add(text->page);
		block->lead = 1;
	}
	page_add_text(text->page, 1, str_of(headings[hook != HANG_TOP]), STYLE_HEADING);
	thread_fold_add(text->page, text->state,
			&(struct thread_fold){.additions = additions}, hung_column(text));
	if (block->is_open)
		add_additions(text, hook);
	if (hook == HANG_TOP)
		page_add(text->page);
}

void thread_block_lay_out(const struct thread_text *text, size_t hook,
			  struct thread_block *block)
{
	size_t sentences = state_article(text->state, text->outlet)->sentence_count;

	block->first = text->page->rows;
	block->lead = 0;
	block->item = text->items->count;
	if (hook == HANG_TOP || hook > sentences)
		add_apart(text, hook, block);
	else if (state_passes(text->state,
			      (struct place){text->outlet, (uint32_t)hook - 1}))
		add_beside(text, hook, block);
	block->items = text->items->count - block->item;
	block->end = text->page->rows;
	block->is_built = true;
}
