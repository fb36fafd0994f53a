/* A vector of a token is kept as whole numbers: the largest is the most there can be. */
#include "config.h"

#include "program/judge/reading.h"

#include <math.h>

#include "program/judge/arithmetic.h"

void reading_init(struct reading *reading, const struct passage *passage, size_t matching,
		  bool is_coarse)
{
	size_t tokens = passage->tokens.count;

	*reading = (struct reading){
	    .passage = passage, .matching = matching, .is_coarse = is_coarse};
	if (is_coarse)
		reading->coarse = mem_zero(tokens * matching, sizeof *reading->coarse);
	else
		reading->fine = mem_zero(tokens * matching, sizeof *reading->fine);
	reading->scales = mem_zero(tokens, sizeof *reading->scales);
	reading->weights = mem_zero(tokens, sizeof *reading->weights);
	reading->sentences = mem_zero(passage->begins.count * matching, sizeof(float));
}

void reading_done(struct reading *reading)
{
	free(reading->coarse);
	free(reading->fine);
	free(reading->scales);
	free(reading->weights);
	free(reading->sentences);
	*reading = (struct reading){0};
}

/* Keeps VECTOR, whose length is 1, for TOKEN. */
static void keep_vector(struct reading *reading, size_t token, const float *vector)
{
	size_t from = token * reading->matching;
	float most = 0, scale;

	for (size_t i = 0; i < reading->matching; i++)
		most = fmaxf(most, fabsf(vector[i]));
	scale = most > 0 ? most / (reading->is_coarse ? INT8_MAX : INT16_MAX) : 1;
	reading->scales[token] = scale;
	for (size_t i = 0; i < reading->matching; i++) {
		long whole = lrintf(vector[i] / scale);

		if (reading->is_coarse)
			reading->coarse[from + i] = (int8_t)whole;
		else
			reading->fine[from + i] = (int16_t)whole;
	}
}

/* Keeps the vectors and weights of the tokens from FIRST on. */
static void keep_tokens(struct reading *reading, const struct network *network,
			size_t first, struct view states)
{
	struct view vectors =
	    view_of(mem_zero(states.rows * reading->matching, sizeof(float)), states.rows,
		    reading->matching);

	product_rows(vectors, states, network->match);
	for (size_t i = 0; i < states.rows; i++) {
		float weight = arithmetic_dot(view_row(states, i),
					      network->weigh.weights.at, states.columns);

		arithmetic_unit(view_row(vectors, i), reading->matching);
		keep_vector(reading, first + i, view_row(vectors, i));
		reading->weights[first + i] =
		    arithmetic_softplus(weight + *network->weigh.summand);
	}
	free(vectors.at);
}

/* Keeps the vectors of WINDOW's sentences: of the sum of their tokens by weight. */
static void keep_sentences(struct reading *reading, const struct network *network,
			   const struct window *window, struct view states)
{
	size_t first = passage_begin(reading->passage, window->from);
	size_t count = window->to - window->from;
	struct view sums = view_of(mem_zero(count * states.columns, sizeof(float)), count,
				   states.columns);
	struct view made = reading_sentences(reading, window->from, window->to);

	for (size_t i = 0; i < count; i++) {
		size_t from = passage_begin(reading->passage, window->from + i);
		size_t to = passage_begin(reading->passage, window->from + i + 1);

		for (size_t token = from; token < to; token++)
			arithmetic_add_times(view_row(sums, i),
					     view_row(states, token - first),
					     reading->weights[token], states.columns);
	}
	product_rows(made, sums, network->pool);
	for (size_t i = 0; i < count; i++)
		arithmetic_unit(view_row(made, i), reading->matching);
	free(sums.at);
}

void reading_keep(struct reading *reading, const struct network *network,
		  const struct window *window, struct view states)
{
	keep_tokens(reading, network, passage_begin(reading->passage, window->from),
		    states);
	keep_sentences(reading, network, window, states);
}

size_t reading_length(const struct reading *reading, size_t sentence)
{
	return passage_begin(reading->passage, sentence + 1) -
	       passage_begin(reading->passage, sentence);
}

/* Writes the vector of TOKEN to OUT. */
static void widen(float *out, const struct reading *reading, size_t token)
{
	size_t from = token * reading->matching;
	float scale = reading->scales[token];

	if (reading->is_coarse)
		for (size_t i = 0; i < reading->matching; i++)
			out[i] = scale * reading->coarse[from + i];
	else
		for (size_t i = 0; i < reading->matching; i++)
			out[i] = scale * reading->fine[from + i];
}

void reading_vectors(float *out, const struct reading *reading, size_t sentence)
{
	size_t from = passage_begin(reading->passage, sentence);

	for (size_t i = 0; i < reading_length(reading, sentence); i++)
		widen(out + i * reading->matching, reading, from + i);
}

const float *reading_weights(const struct reading *reading, size_t sentence)
{
	return reading->weights + passage_begin(reading->passage, sentence);
}

struct view reading_sentences(const struct reading *reading, size_t from, size_t to)
{
	return view_rows(view_of(reading->sentences, to, reading->matching), from, to);
}
