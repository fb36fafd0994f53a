/*
 * Each word of the selected wording (the base) is a column.  Between two words that a
 * wording has in common with the base, its other words take the columns of the base words
 * passed over, one by one; what is left over gets columns in front of the second word.
 * The widest word of a column is its width, and columns that do not fit in the page go on
 * in the next block of rows.
 */
#include "config.h"

#include "show/view/collation.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "align/why/explain.h"
#include "show/wording.h"
#include "show/view/highlight.h"

/* Mark, label, sign and doubt with the number of the sentence, then its words. */
enum {
	LABEL_COLUMN = 2,
	LABEL_LEAST = 10, /* columns, and on wide screens more */
	LABEL_MOST = 24,
	SIGN_COLUMNS = 2,
};

/* A word with the marks that cling to it; no text where the row has none there. */
struct token {
	struct str text;
	enum style style;
	bool is_glued; /* to the next one, as "ro-" is to "ro" */
};

/* The words of the base and of a row, each with its partner. */
struct pairing {
	wording_list base, own;
};

struct collation {
	const struct state *state;
	int sign_column, first_column; /* of the page: behind the label, of the words */
	const struct place *places;
	size_t row_count;
	struct pairing *pairings; /* of each row */
	size_t base_count;	  /* words of the base */
	size_t *spare; /* columns put in before each base word, and behind the last */
	size_t column_count;
	struct token *tokens; /* [row][column] */
	int *widths;	      /* of each column; 0 where no row has a word */
	int *gaps; /* behind each column: a blank, or none where all is glued */
};

static struct excerpt sentence_of(const struct collation *collation, size_t row)
{
	return story_excerpt(collation->state->story, collation->places[row]);
}

static bool is_base(const struct collation *collation, size_t row)
{
	return link_same_place(collation->places[row], collation->state->cursor);
}

static void pair_words(struct collation *collation, size_t row)
{
	const struct state *state = collation->state;
	struct pairing *pairing = &collation->pairings[row];

	wording_compare(&pairing->base, story_excerpt(state->story, state->cursor),
			&pairing->own, sentence_of(collation, row));
}

/*
 * Sets TO to the next word at or behind FROM that has a partner, or to the end, and MEETS
 * to its base word, or to the end of the base.
 */
static void next_meeting(const struct collation *collation, const wording_list *own,
			 size_t from, size_t *to, size_t *meets)
{
	for (*to = from; *to < own->count; ++*to)
		if (own->items[*to].partner != WORDING_ALONE) {
			*meets = (size_t)own->items[*to].partner;
			return;
		}
	*meets = collation->base_count;
}

/* Makes room for the words of ROW that have no base word to stand under. */
static void make_room(struct collation *collation, size_t row)
{
	const wording_list *own = &collation->pairings[row].own;
	size_t from = 0, passed = 0, to, meets;

	for (; from <= own->count; from = to + 1, passed = meets + 1) {
		size_t words, places;

		next_meeting(collation, own, from, &to, &meets);
		words = to - from;
		places = meets - passed;
		if (words > places && words - places > collation->spare[meets])
			collation->spare[meets] = words - places;
		if (to == own->count)
			break;
	}
}

/* The column of base word WORD; the spare ones stand in front of it. */
static size_t column_of(const struct collation *collation, size_t word)
{
	size_t column = word;

	for (size_t i = 0; i <= word; i++)
		column += collation->spare[i];
	return column;
}

static bool is_blank_at(struct str text, size_t at)
{
	size_t step;

	return unicode_is_space(unicode_at(text, at, &step));
}

/* Word INDEX with what stands before it, but for what belongs to the word before. */
static struct str token_text(struct excerpt sentence, const wording_list *words,
			     size_t index)
{
	struct str text = sentence.article->text;
	struct span whole = sentence.span;
	struct span word = words->items[index].span;
	size_t from = word.offset, to = word.offset + word.length;
	size_t first = index ? words->items[index - 1].span.offset +
				   words->items[index - 1].span.length
			     : whole.offset;
	size_t last = index + 1 < words->count ? words->items[index + 1].span.offset
					       : whole.offset + whole.length;

	while (from > first && !is_blank_at(text, unicode_start_before(text, from)))
		from = unicode_start_before(text, from);
	/* Marks between two words without a blank belong to the first. */
	if (index && from == first)
		from = word.offset;
	while (to < last && !is_blank_at(text, to)) {
		size_t step;

		unicode_at(text, to, &step);
		to += step;
	}
	return str_slice(text, from, to);
}

static bool is_named(const struct link *link, bool is_swapped, struct span word)
{
	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];
		struct span span = is_swapped ? difference->span_b : difference->span_a;

		if (difference->matters != MATTERS_NO &&
		    word.offset < span.offset + span.length &&
		    span.offset < word.offset + word.length)
			return true;
	}
	return false;
}

/* The style of a word of ROW; of the base's, if any other wording differs there. */
static enum style style_of(const struct collation *collation, size_t row,
			   const struct wording_word *word)
{
	const struct state *state = collation->state;
	struct place place = collation->places[row];
	const struct standing *standing = story_standing(state->story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];
		bool counts = is_base(collation, row) ||
			      link_same_place(link_other_end(link, place), state->cursor);

		if (counts && is_named(link, link_same_place(place, link->b), word->span))
			return STYLE_CONFLICT;
	}
	if (is_base(collation, row))
		return STYLE_SELECTED;
	if (word->partner != WORDING_ALONE ||
	    explain_is_said(state->story, place, word->span, state->cursor))
		return STYLE_PLAIN;
	return STYLE_DIFFERING;
}

/* Whether nothing stands between word INDEX, with its marks in TEXT, and the next. */
static bool is_glued(const struct article *article, struct str text,
		     const wording_list *words, size_t index)
{
	return index + 1 < words->count &&
	       text.bytes + text.length ==
		   article->text.bytes + words->items[index + 1].span.offset;
}

static void set_token(struct collation *collation, size_t row, size_t column,
		      const wording_list *words, size_t index)
{
	struct excerpt sentence = sentence_of(collation, row);
	struct str text = token_text(sentence, words, index);

	collation->tokens[row * collation->column_count + column] =
	    (struct token){text, style_of(collation, row, &words->items[index]),
			   is_glued(sentence.article, text, words, index)};
}

static void fill_row(struct collation *collation, size_t row)
{
	const wording_list *own = &collation->pairings[row].own;
	size_t from = 0, passed = 0, to, meets;

	for (; from <= own->count; from = to + 1, passed = meets + 1) {
		size_t column;

		next_meeting(collation, own, from, &to, &meets);
		for (size_t i = from; i < to; i++) {
			size_t place = passed + (i - from);

			column = place < meets
				     ? column_of(collation, place)
				     : column_of(collation, meets) -
					   collation->spare[meets] + (place - meets);
			set_token(collation, row, column, own, i);
		}
		if (to == own->count)
			break;
		set_token(collation, row, column_of(collation, meets), own, to);
	}
}

/*
 * The columns are as wide as what is shown: "<200B>" for what cannot be.  A blank stands
 * behind them if it does in one of the rows.
 */
static void measure(struct collation *collation)
{
	struct buf shown = BUF_EMPTY;

	for (size_t i = 0; i < collation->row_count * collation->column_count; i++) {
		size_t column = i % collation->column_count;
		const struct token *token = &collation->tokens[i];
		int width;

		buf_cut(&shown, 0);
		unicode_display(&shown, token->text);
		width = unicode_width(buf_str(&shown));
		if (width > collation->widths[column])
			collation->widths[column] = width;
		if (token->text.length && !token->is_glued)
			collation->gaps[column] = 1;
	}
	buf_done(&shown);
}

/* Whose row it is, and which of the outlet's sentences. */
static void put_name(struct grid *grid, int at, const struct collation *collation,
		     size_t row)
{
	const struct state *state = collation->state;
	struct place place = collation->places[row];
	const struct standing *standing = story_standing(state->story, place);
	bool is_selected = is_base(collation, row);
	enum style style = is_selected ? STYLE_CURRENT : STYLE_DIM;
	struct buf text = BUF_EMPTY;
	int column = collation->sign_column, end = collation->first_column;

	grid_put_text(grid, at, 0, 1, is_selected ? ">" : " ", STYLE_MARK);
	label_add(&text, state->labels, place.article, column - LABEL_COLUMN - 1);
	grid_put(grid, at, LABEL_COLUMN, column, buf_str(&text), style);
	buf_cut(&text, 0);
	buf_format(&text, "%c%c", story_status_sign(standing->status),
		   story_mark(standing->sure, standing->decided));
	grid_put(grid, at, column, end, buf_str(&text),
		 style_of_status(standing->status));
	buf_cut(&text, 0);
	buf_format(&text, "%*u", end - column - SIGN_COLUMNS - 1, place.sentence + 1);
	grid_put(grid, at, column + SIGN_COLUMNS, end, buf_str(&text), style);
	buf_done(&text);
}

static void add_row(struct page *page, const struct collation *collation, size_t row,
		    size_t first, size_t end)
{
	int at = page_add(page), column = collation->first_column;
	struct grid *grid = page->grid;

	put_name(grid, at, collation, row);
	for (size_t i = first; i < end; i++) {
		const struct token *token =
		    &collation->tokens[row * collation->column_count + i];

		if (token->text.length)
			grid_put(grid, at, column, grid->columns, token->text,
				 token->style);
		column += collation->widths[i] + collation->gaps[i];
	}
}

/* Adds the rows, block by block. */
static void add_blocks(struct page *page, const struct collation *collation)
{
	size_t first = 0, end;

	for (; first < collation->column_count; first = end) {
		int used = collation->first_column;

		for (end = first; end < collation->column_count; end++) {
			int width = collation->widths[end];

			if (end > first && used + width > page->grid->columns)
				break;
			used += width + collation->gaps[end];
		}
		page_add(page);
		for (size_t row = 0; row < collation->row_count; row++)
			add_row(page, collation, row, first, end);
	}
}

/* Labels may take an eighth of the page: the words need the room. */
static void place_columns(struct collation *collation, int columns)
{
	int most = columns / 8;

	most = most < LABEL_LEAST ? LABEL_LEAST : most > LABEL_MOST ? LABEL_MOST : most;
	most = label_widest(collation->state->labels, most);
	if (most < LABEL_LEAST)
		most = LABEL_LEAST;
	collation->sign_column = LABEL_COLUMN + most + 1;
	collation->first_column = collation->sign_column + SIGN_COLUMNS +
				  state_number_columns(collation->state) + 1;
}

void collation_add(struct page *page, const struct state *state,
		   const struct place *places, size_t count)
{
	struct collation collation = {
	    .state = state, .places = places, .row_count = count};

	place_columns(&collation, page->grid->columns);
	collation.pairings = mem_zero(count, sizeof *collation.pairings);
	for (size_t row = 0; row < count; row++)
		pair_words(&collation, row);
	collation.base_count = collation.pairings[0].base.count;
	collation.spare = mem_zero(collation.base_count + 1, sizeof *collation.spare);
	for (size_t row = 0; row < count; row++)
		make_room(&collation, row);
	collation.column_count = column_of(&collation, collation.base_count);
	collation.tokens =
	    mem_zero(count * collation.column_count + 1, sizeof *collation.tokens);
	for (size_t row = 0; row < count; row++)
		fill_row(&collation, row);
	collation.widths = mem_zero(collation.column_count, sizeof *collation.widths);
	collation.gaps = mem_zero(collation.column_count, sizeof *collation.gaps);
	measure(&collation);
	add_blocks(page, &collation);
	for (size_t row = 0; row < count; row++) {
		vec_done(&collation.pairings[row].base);
		vec_done(&collation.pairings[row].own);
	}
	free(collation.pairings);
	free(collation.widths);
	free(collation.gaps);
	free(collation.tokens);
	free(collation.spare);
}
