/* A record never changes; a change puts another one, or none, into its slot, and knows
 * the one before. */
#include "config.h"

#include "align/decide/book.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/mem.h"
#include "align/decide/book_text.h"
#include "align/decide/finder.h"

enum { MOST_TOLD = 3 /* decisions that no longer fit */ };

struct change {
	size_t slot;
	struct record *before, *after; /* NULL: none */
};

struct book {
	struct arena *arena; /* of all records */
	record_list slots;   /* in the order of the file; NULL: taken back */
	VEC(struct change) changes;
	size_t done; /* how many of the changes are not undone */
	const struct article *const *articles;
};

struct book *book_new(void)
{
	struct book *book = mem_zero(1, sizeof *book);

	book->arena = arena_new();
	return book;
}

void book_free(struct book *book)
{
	if (!book)
		return;
	arena_free(book->arena);
	vec_done(&book->slots);
	vec_done(&book->changes);
	free(book);
}

bool book_read(struct book *book, struct str bytes, const char *name,
	       message_list *messages, struct err *err)
{
	struct book_text reading = {
	    .name = name, .arena = book->arena, .messages = messages};

	return book_text_read(&reading, bytes, &book->slots, err);
}

void book_write(struct buf *out, const struct book *book)
{
	book_text_head(out);
	for (size_t i = 0; i < book->slots.count; i++) {
		const struct record *record = book->slots.items[i];

		if (!record)
			continue;
		book_text_write(out, record);
		/* The last line of what was read may have had no end. */
		if (out->bytes[out->length - 1] != '\n')
			buf_char(out, '\n');
	}
}

/* Why a decision that was read is not one on the articles. */
static const char *const losses[] = {
    [FINDER_FOUND] = NULL,
    [FINDER_CHANGED] = NULL,
    [FINDER_LOST] = "is not there any more",
    [FINDER_DOUBTFUL] = "could be one of several sentences",
};

/* The articles in which decisions are being found, and what came of it. */
struct placing {
	struct book *book;
	struct finder *finder;
	size_t article_count;
	const char *name;
	message_list *messages;
	struct book_count count;
};

static void tell_loss(struct placing *placing, const struct record *record,
		      const struct naming *naming, const char *why)
{
	if (placing->count.lost++ >= MOST_TOLD || !placing->messages)
		return;
	message_add(placing->messages, false,
		    "%s:%zu: the decision does not fit the articles: '%.*s' of %.*s %s",
		    placing->name, record->line, (int)naming->words.length,
		    naming->words.bytes, (int)naming->label.length, naming->label.bytes,
		    why);
}

/* Finds the sentences of RECORD; the answer is the worse one of two. */
static bool find(struct placing *placing, struct record *record, bool *is_changed)
{
	struct decision *decision = &record->decision;
	struct place *places[] = {&decision->a, &decision->b};
	int names = decision_is_pair(decision->kind) ? 2 : 1;

	for (int i = 0; i < names; i++) {
		enum finder_answer answer =
		    finder_find(placing->finder, &record->names[i], places[i]);

		if (losses[answer]) {
			tell_loss(placing, record, &record->names[i], losses[answer]);
			return false;
		}
		*is_changed |= answer == FINDER_CHANGED;
	}
	return true;
}

static void place(struct placing *placing, struct record *record)
{
	bool is_changed = false;
	const char *obstacle;

	record->fits = find(placing, record, &is_changed);
	if (!record->fits)
		return;
	obstacle = decision_obstacle(&record->decision, placing->book->articles,
				     placing->article_count);
	if (obstacle) {
		tell_loss(placing, record, &record->names[0], obstacle);
		record->fits = false;
		return;
	}
	placing->count.fitting++;
	placing->count.changed += is_changed;
}

/* What a change can bring back has to be found, too; it is told of when it is there. */
static void place_changes(const struct placing *placing)
{
	const struct book *book = placing->book;
	struct placing quiet = *placing;

	quiet.messages = NULL;
	for (size_t i = 0; i < book->changes.count; i++) {
		if (book->changes.items[i].before)
			place(&quiet, book->changes.items[i].before);
		if (book->changes.items[i].after)
			place(&quiet, book->changes.items[i].after);
	}
}

struct book_count book_place(struct book *book, const struct article *const *articles,
			     size_t count, const char *name, message_list *messages)
{
	struct placing placing = {
	    .book = book, .article_count = count, .name = name, .messages = messages};

	book->articles = articles;
	if (!book->slots.count && !book->changes.count)
		return placing.count;
	placing.finder = finder_new(articles, count);
	place_changes(&placing);
	for (size_t i = 0; i < book->slots.count; i++)
		if (book->slots.items[i] && book->slots.items[i]->is_decision)
			place(&placing, book->slots.items[i]);
	if (placing.count.lost > MOST_TOLD && messages)
		message_add(messages, false,
			    "%s: %zu more decisions do not fit the articles", name,
			    placing.count.lost - MOST_TOLD);
	finder_free(placing.finder);
	return placing.count;
}

/* The slot of the latest decision on the subject of DECISION; where there is none, how
 * many slots there are. */
static size_t find_slot(const struct book *book, const struct decision *decision)
{
	for (size_t i = book->slots.count; i-- > 0;) {
		const struct record *record = book->slots.items[i];

		if (record && record->is_decision && record->fits &&
		    decision_is_same_subject(&record->decision, decision))
			return i;
	}
	return book->slots.count;
}

void book_list(const struct book *book, decision_list *out)
{
	out->count = 0;
	for (size_t i = 0; i < book->slots.count; i++) {
		const struct record *record = book->slots.items[i];

		if (record && record->is_decision && record->fits &&
		    find_slot(book, &record->decision) == i)
			vec_push(out, record->decision);
	}
}

/* Puts AFTER into SLOT as a change that can be undone; what was undone before is gone. */
static void change(struct book *book, size_t slot, struct record *after)
{
	if (slot == book->slots.count)
		vec_push(&book->slots, NULL);
	book->changes.count = book->done;
	vec_push(&book->changes, (struct change){slot, book->slots.items[slot], after});
	book->done++;
	book->slots.items[slot] = after;
}

static void name(const struct book *book, struct naming *naming, struct place place)
{
	naming_make(naming, book->arena, book->articles[place.article], place.sentence);
}

void book_decide(struct book *book, const struct decision *decision)
{
	struct record *record = arena_zero(book->arena, 1, sizeof *record);
	struct buf note = BUF_EMPTY;

	record->is_decision = record->fits = true;
	record->decision = *decision;
	name(book, &record->names[0], decision->a);
	if (decision_is_pair(decision->kind))
		name(book, &record->names[1], decision->b);
	if (decision->text) {
		book_text_note(&note, str_of(decision->text));
		record->decision.text =
		    arena_string(book->arena, note.length ? note.bytes : "", note.length);
		buf_done(&note);
	}
	change(book, find_slot(book, decision), record);
}

bool book_drop(struct book *book, const struct decision *decision)
{
	size_t slot = find_slot(book, decision);

	if (slot == book->slots.count)
		return false;
	change(book, slot, NULL);
	return true;
}

static const struct decision *decision_of(const struct record *record)
{
	return record && record->fits ? &record->decision : NULL;
}

bool book_undo(struct book *book, struct book_change *told)
{
	const struct change *last;

	if (!book->done)
		return false;
	last = &book->changes.items[--book->done];
	book->slots.items[last->slot] = last->before;
	*told = (struct book_change){decision_of(last->before), decision_of(last->after)};
	return true;
}

bool book_redo(struct book *book, struct book_change *told)
{
	const struct change *next;

	if (book->done == book->changes.count)
		return false;
	next = &book->changes.items[book->done++];
	book->slots.items[next->slot] = next->after;
	*told = (struct book_change){decision_of(next->before), decision_of(next->after)};
	return true;
}
