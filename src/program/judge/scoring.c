/* Pairs are chosen, compared and sifted; all lists are in order of s and t. */
#include "config.h"

#include "program/judge/scoring.h"

#include <math.h>

#include "program/judge/best.h"
#include "program/judge/match.h"

static void add_asked(scored_list *pairs, const struct scoring *scoring)
{
	for (size_t i = 0; i < scoring->asked_count; i++)
		vec_push(pairs, (struct scored){.s = scoring->asked[i].s,
						.t = scoring->asked[i].t,
						.is_wanted = true});
}

static void choose(scored_list *pairs, const struct scoring *scoring)
{
	add_asked(pairs, scoring);
	if (!scoring->is_only_asked && scoring->is_long)
		candidate_near(pairs, scoring->a, scoring->b);
	else if (!scoring->is_only_asked)
		candidate_all(pairs, scoring->a, scoring->b);
	candidate_sort(pairs);
}

/* Compares all PAIRS, those of one sentence s at once. */
static void compare(scored_list *pairs, struct comparison *comparison,
		    const struct scoring *scoring)
{
	for (size_t from = 0, to; from < pairs->count; from = to) {
		for (to = from + 1; to < pairs->count; to++)
			if (pairs->items[to].s != pairs->items[from].s)
				break;
		comparison_run(comparison, scoring->a, scoring->b, &pairs->items[from],
			       to - from);
	}
}

static size_t sentences_of(const struct reading *reading)
{
	return reading->passage->begins.count;
}

static void want(scored_list *pairs, const struct best *best, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < best[i].count; k++)
			pairs->items[best[i].items[k].number].is_wanted = true;
}

/* Marks the pairs above the floor. */
static void want_likely(scored_list *pairs)
{
	for (size_t i = 0; i < pairs->count; i++)
		pairs->items[i].is_wanted |= pairs->items[i].odds >= SCORING_FLOOR;
}

/* Marks the best pairs of each sentence, of either article. */
static void want_best(scored_list *pairs, const struct scoring *scoring)
{
	size_t count_a = sentences_of(scoring->a), count_b = sentences_of(scoring->b);
	struct best *of_a = mem_zero(count_a, sizeof *of_a);
	struct best *of_b = mem_zero(count_b, sizeof *of_b);

	for (uint32_t i = 0; i < pairs->count; i++) {
		const struct scored *pair = &pairs->items[i];

		best_take(&of_a[pair->s], SCORING_BEST, i, pair->odds);
		best_take(&of_b[pair->t], SCORING_BEST, i, pair->odds);
	}
	want(pairs, of_a, count_a);
	want(pairs, of_b, count_b);
	free(of_a);
	free(of_b);
}

static bool are_numbers(const scored_list *pairs)
{
	for (size_t i = 0; i < pairs->count; i++)
		if (!isfinite(pairs->items[i].odds))
			return false;
	return true;
}

/* Adds the words of PAIR that stand for each other, if it is likely enough. */
static void write_words(struct buf *out, struct comparison *comparison,
			const struct scoring *scoring, const struct scored *pair)
{
	match_list matches = {0};

	if (pair->odds >= SCORING_WORDS && out->length < SCORING_WORDS_BYTES)
		match_find(&matches, comparison, scoring->a, pair->s, scoring->b,
			   pair->t);
	for (size_t i = 0; i < matches.count; i++) {
		const struct match *match = &matches.items[i];

		buf_format(out, "%s[%u,%u,%u,%u,%.2f,%.2f]", i ? "," : ",[",
			   match->a.from, match->a.to, match->b.from, match->b.to,
			   match->likeness, match->weight);
	}
	buf_text(out, matches.count ? "]" : "");
	vec_done(&matches);
}

static void write(struct buf *out, struct comparison *comparison,
		  const scored_list *pairs, const struct scoring *scoring)
{
	const char *before = "";

	buf_format(out, "{\"a\":%u,\"b\":%u,\"floor\":%d,\"scores\":[", scoring->number_a,
		   scoring->number_b, SCORING_FLOOR);
	for (size_t i = 0; i < pairs->count; i++) {
		const struct scored *pair = &pairs->items[i];

		if (!pair->is_wanted)
			continue;
		buf_format(out, "%s[%u,%u,%.4f", before, pair->s, pair->t, pair->odds);
		write_words(out, comparison, scoring, pair);
		buf_char(out, ']');
		before = ",";
	}
	buf_text(out, "]}\n");
}

bool scoring_write(struct buf *out, struct comparison *comparison,
		   const struct scoring *scoring)
{
	scored_list pairs = {0};
	bool is_good;

	choose(&pairs, scoring);
	compare(&pairs, comparison, scoring);
	is_good = are_numbers(&pairs);
	if (is_good && !scoring->is_only_asked)
		want_likely(&pairs);
	if (is_good && !scoring->is_only_asked && !scoring->is_long)
		want_best(&pairs, scoring);
	if (is_good)
		write(out, comparison, &pairs, scoring);
	vec_done(&pairs);
	return is_good;
}
