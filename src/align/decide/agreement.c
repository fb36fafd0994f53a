/* Files of a reader are short, so subjects are looked up one by one; most are told apart
 * by a number. */
#include "config.h"

#include "align/decide/agreement.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"
#include "align/decide/book_text.h"

struct reader {
	record_list records;
	uint32_t *keys; /* by record: equal where the subject is */
};

struct agreement {
	struct arena *arena;
	struct reader readers[AGREEMENT_READERS];
	struct agreement_measure measures[AGREEMENT_COUNT];
	VEC(struct agreement_split) splits;
};

/* Whether RECORD is about something that is measured. */
static bool is_measured(const struct record *record)
{
	return record->is_decision && record->decision.kind != DECISION_NOTE;
}

static bool is_same_pair(const struct naming x[2], const struct naming y[2])
{
	return (naming_is_same(&x[0], &y[0]) && naming_is_same(&x[1], &y[1])) ||
	       (naming_is_same(&x[0], &y[1]) && naming_is_same(&x[1], &y[0]));
}

static bool is_same_subject(const struct record *x, const struct record *y)
{
	bool is_pair = decision_is_pair(x->decision.kind);

	if (is_pair != decision_is_pair(y->decision.kind))
		return false;
	return is_pair ? is_same_pair(x->names, y->names)
		       : naming_is_same(&x->names[0], &y->names[0]);
}

/* The same for both orders of a pair. */
static uint32_t key_of(const struct record *record)
{
	return str_hash(str_of(record->names[0].text)) +
	       str_hash(str_of(record->names[1].text));
}

static void make_keys(struct reader *reader)
{
	reader->keys = mem_zero(reader->records.count, sizeof *reader->keys);
	for (size_t i = 0; i < reader->records.count; i++)
		reader->keys[i] = key_of(reader->records.items[i]);
}

/* The latest decision of READER on the subject of RECORD, or NULL. */
static const struct record *find(const struct reader *reader, const struct record *record)
{
	const struct record *const *items =
	    (const struct record *const *)reader->records.items;
	uint32_t key = key_of(record);

	for (size_t i = reader->records.count; i-- > 0;)
		if (reader->keys[i] == key && is_measured(items[i]) &&
		    is_same_subject(items[i], record))
			return items[i];
	return NULL;
}

static enum agreement_subject subject_of(const struct record *record)
{
	return decision_is_pair(record->decision.kind) ? AGREEMENT_LINKS
						       : AGREEMENT_STATUSES;
}

/* The number of what RECORD says, 0 up to, not including, AGREEMENT_ANSWERS. */
static size_t answer_of(const struct record *record)
{
	const struct decision *decision = &record->decision;

	if (decision->kind == DECISION_STATUS)
		return (size_t)decision->status;
	return decision->kind == DECISION_LINK ? 1 + (size_t)decision->relation : 0;
}

static const char *words_of(const struct record *record)
{
	const struct decision *decision = &record->decision;

	if (decision->kind == DECISION_STATUS)
		return story_status_name(decision->status);
	return decision->kind == DECISION_LINK ? link_relation_name(decision->relation)
					       : "no link";
}

static void add_split(struct agreement *agreement, const struct record *first,
		      const struct record *second)
{
	struct agreement_split split = {
	    .subject = subject_of(first),
	    .said = {words_of(first), words_of(second)},
	};

	for (int i = 0; i < 2; i++)
		split.names[i] =
		    (struct agreement_name){first->names[i].label, first->names[i].words};
	vec_push(&agreement->splits, split);
}

static void compare(struct agreement *agreement, const struct record *first,
		    const struct record *second)
{
	struct agreement_measure *measure = &agreement->measures[subject_of(first)];
	size_t one = answer_of(first), other = answer_of(second);

	measure->both++;
	measure->table[one][other]++;
	measure->alike += one == other;
	if (one != other)
		add_split(agreement, first, second);
}

/* Goes through what READER decided, each subject once. */
static void count(struct agreement *agreement, int reader)
{
	const struct reader *own = &agreement->readers[reader];

	for (size_t i = 0; i < own->records.count; i++) {
		const struct record *record = own->records.items[i], *other;

		if (!is_measured(record) || find(own, record) != record)
			continue;
		other = find(&agreement->readers[1 - reader], record);
		if (!other)
			agreement->measures[subject_of(record)].alone[reader]++;
		else if (!reader)
			compare(agreement, record, other);
	}
}

struct agreement *agreement_new(const struct agreement_file files[AGREEMENT_READERS],
				message_list *messages, struct err *err)
{
	struct agreement *agreement = mem_zero(1, sizeof *agreement);

	agreement->arena = arena_new();
	for (int i = 0; i < AGREEMENT_READERS; i++) {
		struct book_text reading = {files[i].name, agreement->arena, messages};

		if (book_text_read(&reading, files[i].bytes,
				   &agreement->readers[i].records, err))
			continue;
		agreement_free(agreement);
		return NULL;
	}
	for (int i = 0; i < AGREEMENT_READERS; i++)
		make_keys(&agreement->readers[i]);
	for (int i = 0; i < AGREEMENT_READERS; i++)
		count(agreement, i);
	return agreement;
}

void agreement_free(struct agreement *agreement)
{
	if (!agreement)
		return;
	arena_free(agreement->arena);
	for (int i = 0; i < AGREEMENT_READERS; i++) {
		vec_done(&agreement->readers[i].records);
		free(agreement->readers[i].keys);
	}
	vec_done(&agreement->splits);
	free(agreement);
}

const struct agreement_measure *agreement_on(const struct agreement *agreement,
					     enum agreement_subject subject)
{
	return &agreement->measures[subject];
}

size_t agreement_split_count(const struct agreement *agreement)
{
	return agreement->splits.count;
}

const struct agreement_split *agreement_split_at(const struct agreement *agreement,
						 size_t number)
{
	return &agreement->splits.items[number];
}

bool agreement_kappa(const struct agreement_measure *measure, double *kappa)
{
	size_t chance = 0; /* the expected share, times the square of BOTH */
	double all = (double)measure->both;

	for (int i = 0; i < AGREEMENT_ANSWERS; i++) {
		size_t first = 0, second = 0;

		for (int j = 0; j < AGREEMENT_ANSWERS; j++) {
			first += measure->table[i][j];
			second += measure->table[j][i];
		}
		chance += first * second;
	}
	if (chance == measure->both * measure->both)
		return false;
	*kappa = ((double)measure->alike / all - (double)chance / (all * all)) /
		 (1 - (double)chance / (all * all));
	return true;
}
