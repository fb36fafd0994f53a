/*
 * Each statement gets a key: its group, and its rank there.  A heading stands before each
 * group, also before an empty one where that is an answer: carried by all, nothing.
 */
#include "config.h"

#include "show/view/matrix_rows.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "align/silence.h"
#include "align/why/gist.h"

enum {
	LABEL_COLUMNS = 20,
	GROUPS = 1 + REACH_COUNT,
	SEVERAL = 2, /* origins */
};

struct key {
	size_t statement, group, rank;
};

struct sorting {
	const struct state *state;
	const struct matrix_choice *choice;
	matrix_row_list *rows;
	VEC(struct key) keys;
	const char *headings[GROUPS];
	bool is_answer[GROUPS]; /* an empty group has a heading, too */
};

static int key_order(const void *a, const void *b)
{
	const struct key *x = a, *y = b;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	return (x->statement > y->statement) - (x->statement < y->statement);
}

/* Small where a statement has many origins, then many outlets. */
static size_t carried_rank(const struct story *story, const struct statement *statement)
{
	size_t most = story->article_count + 1;

	return (most - statement->origin_count) * most + most - statement->outlet_count;
}

/* The first sentence in which OUTLET has a member of STATEMENT, or -1. */
static long first_sentence(const struct statement *statement, uint32_t outlet)
{
	for (size_t m = 0; m < statement->member_count; m++)
		if (statement->members[m].article == outlet)
			return statement->members[m].sentence;
	return -1;
}

static void add_by_reach(struct sorting *sorting)
{
	static const char *const headings[] = {"carried by all", "carried by some",
					       "only in one", "in another language"};
	const struct story *story = sorting->state->story;

	for (size_t reach = 0; reach < REACH_COUNT; reach++)
		sorting->headings[1 + reach] = headings[reach];
	sorting->is_answer[1 + REACH_ALL] = true;
	for (size_t i = 0; i < story->statement_count; i++) {
		const struct statement *statement = &story->statements[i];

		vec_push(&sorting->keys, (struct key){i, 1 + (size_t)statement->reach,
						      carried_rank(story, statement)});
	}
}

static void add_differences(struct sorting *sorting)
{
	const struct story *story = sorting->state->story;

	add_by_reach(sorting);
	sorting->headings[0] = "with a difference";
	sorting->is_answer[0] = true;
	for (size_t i = 0; i < sorting->keys.count; i++)
		if (story_shown_status(
			story, &story->statements[sorting->keys.items[i].statement]) ==
		    STATUS_DIVERGENT)
			sorting->keys.items[i].group = 0;
}

static void add_by_outlet(struct sorting *sorting)
{
	const struct story *story = sorting->state->story;

	sorting->headings[0] = "in the order of";
	sorting->headings[1] = "not found in";
	for (size_t i = 0; i < story->statement_count; i++) {
		const struct statement *statement = &story->statements[i];
		long at = first_sentence(statement, sorting->choice->outlet);

		vec_push(
		    &sorting->keys,
		    (struct key){i, at < 0,
				 at < 0 ? carried_rank(story, statement) : (size_t)at});
	}
}

static void add_missing(struct sorting *sorting)
{
	const struct story *story = sorting->state->story;
	silence_list silences = {0};

	sorting->headings[0] = "two or more origins report";
	sorting->headings[1] = "one origin reports";
	sorting->is_answer[0] = true;
	silence_find(&silences, story, (uint32_t)sorting->choice->missing);
	for (size_t i = 0; i < silences.count; i++)
		vec_push(&sorting->keys,
			 (struct key){silences.items[i],
				      story->statements[silences.items[i]].origin_count <
					  SEVERAL,
				      i});
	vec_done(&silences);
}

/* Drops the statements that the filter hides; an empty group then answers nothing. */
static void drop_hidden(struct sorting *sorting)
{
	const struct state *state = sorting->state;
	size_t kept = 0;

	for (size_t i = 0; i < sorting->keys.count; i++) {
		struct key key = sorting->keys.items[i];

		if (state_passes_statement(state,
					   &state->story->statements[key.statement]))
			sorting->keys.items[kept++] = key;
	}
	sorting->keys.count = kept;
	for (size_t group = 0; group < GROUPS; group++)
		sorting->is_answer[group] &= !filter_is_on(&state->filter);
}

/* "carried by all: 3, 1 not sure" */
static void add_heading(struct sorting *sorting, size_t group, size_t from, size_t to)
{
	const struct story *story = sorting->state->story;
	bool has_outlet = sorting->choice->order == MATRIX_OUTLET &&
			  sorting->choice->missing == MATRIX_NONE;
	struct buf text = BUF_EMPTY;
	size_t doubtful = 0;

	for (size_t i = from; i < to; i++)
		doubtful += !story->statements[sorting->keys.items[i].statement].sure;
	buf_text(&text, sorting->headings[group]);
	if (has_outlet) {
		buf_format(&text, " %u ", sorting->choice->outlet + 1);
		label_add(&text, sorting->state->labels, sorting->choice->outlet,
			  LABEL_COLUMNS);
	}
	if (from == to)
		buf_text(&text, ": nothing");
	else
		buf_format(&text, ": %zu", to - from);
	if (doubtful)
		buf_format(&text, ", %zu not sure", doubtful);
	vec_push(sorting->rows, (struct matrix_row){.kind = MATRIX_ROW_HEADING,
						    .heading = buf_take(&text)});
}

static void add_rows(struct sorting *sorting)
{
	size_t at = 0;

	for (size_t group = 0; group < GROUPS; group++) {
		size_t from = at;

		while (at < sorting->keys.count && sorting->keys.items[at].group == group)
			at++;
		if (at > from || sorting->is_answer[group])
			add_heading(sorting, group, from, at);
		for (size_t i = from; i < at; i++)
			vec_push(sorting->rows,
				 (struct matrix_row){
				     .kind = MATRIX_ROW_STATEMENT,
				     .statement = sorting->keys.items[i].statement});
	}
}

void matrix_rows_fill(matrix_row_list *rows, const struct state *state,
		      const struct matrix_choice *choice)
{
	static void (*const adders[MATRIX_ORDERS])(struct sorting *) = {
	    [MATRIX_CARRIED] = add_by_reach,
	    [MATRIX_DIFFERENCES] = add_differences,
	    [MATRIX_OUTLET] = add_by_outlet,
	};
	struct sorting sorting = {.state = state, .choice = choice, .rows = rows};

	matrix_rows_done(rows);
	vec_push(rows, (struct matrix_row){.kind = MATRIX_ROW_TITLES});
	vec_push(rows, (struct matrix_row){.kind = MATRIX_ROW_LEADS});
	if (choice->missing != MATRIX_NONE)
		add_missing(&sorting);
	else
		adders[choice->order](&sorting);
	drop_hidden(&sorting);
	if (sorting.keys.count)
		qsort(sorting.keys.items, sorting.keys.count, sizeof(struct key),
		      key_order);
	add_rows(&sorting);
	vec_done(&sorting.keys);
}

void matrix_rows_tell(struct matrix_row *row, const struct state *state)
{
	const struct story *story = state->story;
	const struct statement *statement = &story->statements[row->statement];

	if (row->is_told || row->kind != MATRIX_ROW_STATEMENT)
		return;
	row->place = gist_place(story, statement);
	row->span = gist_span(story, statement, row->place);
	carrier_find(&row->carriers, story, statement);
	row->is_told = true;
}

void matrix_rows_done(matrix_row_list *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		free(rows->items[i].heading);
		vec_done(&rows->items[i].carriers);
	}
	vec_done(rows);
}
