/*
 * Every run is entered into a hash table whose chains have the latest run first; a run
 * that is in it already is a repeat.
 */
#include "config.h"

#include "align/link/repeat.h"

#include <stdlib.h>

#include "base/mem.h"
#include "align/tuning.h"

enum {
	MOST_STEPS = 32,	/* along a chain: what so many have tells little */
	MULTIPLIER = 0x01000193 /* of the sum over a run; any odd number does */
};

/* Where a run begins. */
struct run {
	uint32_t sentence, token;
	uint32_t before; /* 1 + the run before it in its chain */
};

/* The runs of one length, all of whose words have the same flags. */
struct search {
	const struct profiles *profiles;
	size_t length;
	unsigned flags;
	VEC(struct run) runs;
	uint32_t *latest; /* by slot: 1 + the latest run, 0: none */
	uint32_t mask;	  /* slots are a power of 2 */
	candidate_list *out;
};

static const struct token *tokens_at(const struct search *search, const struct run *run)
{
	return search->profiles->items[run->sentence].tokens.items + run->token;
}

static bool is_run(const struct search *search, const struct token *tokens)
{
	for (size_t i = 0; i < search->length; i++)
		if ((tokens[i].flags & search->flags) != search->flags)
			return false;
	return true;
}

static uint32_t slot_of(const struct search *search, const struct token *tokens)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < search->length; i++)
		sum = (sum ^ tokens[i].word) * MULTIPLIER;
	return (sum ^ sum >> 15) & search->mask;
}

static bool is_same(const struct search *search, const struct run *x, const struct run *y)
{
	const struct token *a = tokens_at(search, x), *b = tokens_at(search, y);

	for (size_t i = 0; i < search->length; i++)
		if (a[i].word != b[i].word)
			return false;
	return true;
}

static void add_run(struct search *search, struct run run)
{
	uint32_t *latest = &search->latest[slot_of(search, tokens_at(search, &run))];
	uint32_t at = *latest;

	for (int steps = 0; at && steps < MOST_STEPS; steps++) {
		const struct run *other = &search->runs.items[at - 1];

		/* The analyser does not see that AT is the number of a run. */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (profile_is_comparable(search->profiles, other->sentence,
					  run.sentence) &&
		    is_same(search, other, &run))
			vec_push(search->out, (struct candidate){.a = other->sentence,
								 .b = run.sentence});
		at = other->before;
	}
	run.before = *latest;
	vec_push(&search->runs, run);
	*latest = (uint32_t)search->runs.count;
}

static void find_runs(candidate_list *out, const struct profiles *profiles, size_t length,
		      unsigned flags)
{
	struct search search = {
	    .profiles = profiles, .length = length, .flags = flags, .out = out};
	size_t count = 0, slots = 1;

	for (uint32_t i = 0; i < profiles->count; i++)
		count += term_compared(&profiles->items[i].tokens).count;
	while (slots < count)
		slots *= 2;
	search.mask = (uint32_t)(slots - 1);
	search.latest = mem_zero(slots, sizeof *search.latest);
	for (uint32_t i = 0; i < profiles->count; i++) {
		const struct token_list *tokens = &profiles->items[i].tokens;

		if (copies_is_copy(&profiles->copies, i))
			continue;
		for (size_t t = 0; t + length <= term_compared(tokens).count; t++)
			if (is_run(&search, tokens->items + t))
				add_run(&search, (struct run){i, (uint32_t)t, 0});
	}
	free(search.latest);
	vec_done(&search.runs);
}

void repeat_find(candidate_list *out, const struct profiles *profiles)
{
	find_runs(out, profiles, tuning.repeat_run, 0);
	find_runs(out, profiles, tuning.repeat_quoted, TOKEN_QUOTED);
}
