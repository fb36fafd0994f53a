/*
 * Sentence s is compared with many of the other article at once: their vectors are laid
 * out side by side, so that one product of matrices holds all likenesses.
 */
#include "config.h"

#include "program/judge/comparison.h"

#include <math.h>
#include <string.h>

#include "program/judge/arithmetic.h"

enum {
	EVIDENCE = 4,
	INPUTS = 2 * EVIDENCE + 1,
	MOST_COLUMNS = 2048, /* tokens that s is compared with at once */
};

struct comparison {
	const struct network *network;
	float *rows;	 /* vectors of the tokens of s */
	float *columns;	 /* and of the tokens it is compared with */
	float *likeness; /* of all to all */
	float *best;	 /* of each column, in s */
	float *own_best; /* of each row, in one sentence */
	float *hidden;
	float *judge; /* the network's, what belongs to one input together */
};

struct comparison *comparison_new(const struct network *network)
{
	const struct network_sizes *sizes = &network->sizes;
	struct comparison *comparison = mem_zero(1, sizeof *comparison);
	size_t one = sizeof(float);

	comparison->network = network;
	comparison->rows = mem_zero(sizes->sentence * sizes->matching, one);
	comparison->columns = mem_zero((size_t)MOST_COLUMNS * sizes->matching, one);
	comparison->likeness = mem_zero((size_t)MOST_COLUMNS * sizes->sentence, one);
	comparison->best = mem_zero(MOST_COLUMNS, one);
	comparison->own_best = mem_zero(sizes->sentence, one);
	comparison->hidden = mem_zero(sizes->hidden, one);
	comparison->judge = mem_zero(INPUTS * sizes->hidden, one);
	for (size_t i = 0; i < INPUTS; i++)
		for (size_t h = 0; h < sizes->hidden; h++)
			comparison->judge[i * sizes->hidden + h] =
			    view_row(network->judge.weights, h)[i];
	return comparison;
}

void comparison_free(struct comparison *comparison)
{
	if (!comparison)
		return;
	free(comparison->rows);
	free(comparison->columns);
	free(comparison->likeness);
	free(comparison->best);
	free(comparison->own_best);
	free(comparison->hidden);
	free(comparison->judge);
	free(comparison);
}

static float above(float x, float least)
{
	return x > least ? x - least : 0;
}

/* What COUNT tokens with WEIGHTS found, BEST being what is most like each. */
static void weigh(float out[EVIDENCE], const struct network *network, const float *best,
		  const float *weights, size_t count)
{
	float good = network->good, close = network->close;
	float sum = 0, found = 0, near = 0, nearer = 0, missed = 0;

	for (size_t i = 0; i < count; i++) {
		sum += weights[i];
		found += weights[i] * best[i];
		near += weights[i] * above(best[i], good);
		nearer += weights[i] * above(best[i], close);
		missed += weights[i] * above(good, best[i]);
	}
	out[0] = found / sum;
	out[1] = log1pf(near / good);
	out[2] = log1pf(nearer / (1 - close));
	out[3] = log1pf(missed / good);
}

/* What the network makes of the evidence of two sentences, the first one first. */
static float judge(struct comparison *comparison, const float inputs[INPUTS])
{
	const struct network *network = comparison->network;
	struct view hidden = view_of(comparison->hidden, 1, network->sizes.hidden);

	memset(hidden.at, 0, hidden.columns * sizeof *hidden.at);
	for (size_t i = 0; i < INPUTS; i++)
		arithmetic_add_times(hidden.at, comparison->judge + i * hidden.columns,
				     inputs[i], hidden.columns);
	arithmetic_gelu(hidden, network->judge.summand);
	return arithmetic_dot(hidden.at, network->say.weights.at, hidden.columns) +
	       *network->say.summand;
}

/* The odds by the evidence of both and the product of their vectors: in either order. */
static float odds_of(struct comparison *comparison, const float first[EVIDENCE],
		     const float second[EVIDENCE], float product)
{
	float ahead[INPUTS], back[INPUTS];

	for (size_t i = 0; i < EVIDENCE; i++) {
		ahead[i] = back[EVIDENCE + i] = first[i];
		back[i] = ahead[EVIDENCE + i] = second[i];
	}
	ahead[2 * EVIDENCE] = back[2 * EVIDENCE] = product;
	return judge(comparison, ahead) + judge(comparison, back);
}

/* The odds of PAIR, whose likenesses are in the columns of LIKENESS from COLUMN on. */
static float score(struct comparison *comparison, const struct reading *a,
		   const struct reading *b, const struct scored *pair,
		   struct view likeness, size_t column)
{
	size_t length = reading_length(b, pair->t);
	float first[EVIDENCE], second[EVIDENCE], product;

	for (size_t i = 0; i < likeness.rows; i++)
		comparison->own_best[i] =
		    arithmetic_most(view_row(likeness, i) + column, length);
	weigh(first, comparison->network, comparison->own_best,
	      reading_weights(a, pair->s), likeness.rows);
	weigh(second, comparison->network, comparison->best + column,
	      reading_weights(b, pair->t), length);
	product =
	    arithmetic_dot(reading_sentences(a, pair->s, pair->s + 1).at,
			   reading_sentences(b, pair->t, pair->t + 1).at, a->matching);
	return odds_of(comparison, first, second, product);
}

/* Lays out the vectors of the sentences t of PAIRS; returns how many pairs had room. */
static size_t lay_out(struct comparison *comparison, const struct reading *b,
		      const struct scored *pairs, size_t count, size_t *columns)
{
	size_t taken;

	*columns = 0;
	for (taken = 0; taken < count; taken++) {
		size_t length = reading_length(b, pairs[taken].t);

		if (*columns + length > MOST_COLUMNS)
			break;
		reading_vectors(comparison->columns + *columns * b->matching, b,
				pairs[taken].t);
		*columns += length;
	}
	return taken;
}

/* The likeness of the rows to COLUMNS columns. */
static struct view multiply(struct comparison *comparison, size_t rows, size_t columns)
{
	size_t matching = comparison->network->sizes.matching;
	struct view likeness = view_of(comparison->likeness, rows, columns);

	product_rows(likeness, view_of(comparison->rows, rows, matching),
		     view_of(comparison->columns, columns, matching));
	return likeness;
}

static void find_best(float *best, struct view likeness)
{
	for (size_t i = 0; i < likeness.columns; i++)
		best[i] = likeness.at[i];
	for (size_t r = 1; r < likeness.rows; r++)
		arithmetic_raise(best, view_row(likeness, r), likeness.columns);
}

void comparison_run(struct comparison *comparison, const struct reading *a,
		    const struct reading *b, struct scored *pairs, size_t count)
{
	size_t rows = reading_length(a, pairs->s), columns;

	reading_vectors(comparison->rows, a, pairs->s);
	for (size_t from = 0, taken; from < count; from += taken) {
		struct view likeness;
		size_t column = 0;

		taken = lay_out(comparison, b, pairs + from, count - from, &columns);
		likeness = multiply(comparison, rows, columns);
		find_best(comparison->best, likeness);
		for (size_t i = from; i < from + taken; i++) {
			pairs[i].odds =
			    score(comparison, a, b, &pairs[i], likeness, column);
			column += reading_length(b, pairs[i].t);
		}
	}
}

struct view comparison_likeness(struct comparison *comparison, const struct reading *a,
				size_t s, const struct reading *b, size_t t)
{
	reading_vectors(comparison->rows, a, s);
	reading_vectors(comparison->columns, b, t);
	return multiply(comparison, reading_length(a, s), reading_length(b, t));
}
