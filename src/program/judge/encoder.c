/*
 * Memory is taken once, for the longest window there can be; PARTS and INNER are never
 * needed at the same time.
 */
#include "config.h"

#include "program/judge/encoder.h"

#include <math.h>

#include "program/judge/arithmetic.h"

struct encoder {
	const struct network *network;
	number_list tokens;
	float *states;	 /* of all tokens: width */
	float *parts;	 /* queries, keys and values: 3 * width; or inner */
	float *shares;	 /* of each token in each other */
	float *attended; /* width */
	float *change;	 /* width */
};

static float *numbers(size_t rows, size_t columns)
{
	return mem_zero(rows * columns, sizeof(float));
}

struct encoder *encoder_new(const struct network *network)
{
	size_t longest = network->sizes.positions, width = network->sizes.width;
	size_t inner = network->sizes.inner;
	struct encoder *encoder = mem_zero(1, sizeof *encoder);

	encoder->network = network;
	encoder->states = numbers(longest, width);
	encoder->parts = numbers(longest, inner > 3 * width ? inner : 3 * width);
	encoder->shares = numbers(longest, longest);
	encoder->attended = numbers(longest, width);
	encoder->change = numbers(longest, width);
	return encoder;
}

void encoder_free(struct encoder *encoder)
{
	if (!encoder)
		return;
	vec_done(&encoder->tokens);
	free(encoder->states);
	free(encoder->parts);
	free(encoder->shares);
	free(encoder->attended);
	free(encoder->change);
	free(encoder);
}

static void add(float *out, const float *summand, size_t count)
{
	arithmetic_add(view_of(out, 1, count), summand);
}

/* What TOKEN means by itself, at POSITION of the window. */
static void embed(struct encoder *encoder, uint32_t token, size_t position)
{
	const struct network *network = encoder->network;
	size_t width = network->sizes.width;
	float *state = encoder->states + position * width;

	network_row(state, &network->word, token, width);
	network_row(encoder->change, &network->position, (uint32_t)position, width);
	add(state, encoder->change, width);
}

/* Tells the tokens of OWN, those of WINDOW, in which part of the article they stand. */
static void add_places(const struct network *network, struct view own,
		       const struct passage *passage, const struct window *window)
{
	size_t begin = passage_begin(passage, window->from), at = 0;

	for (size_t s = window->from; s < window->to; s++) {
		size_t place = network->sizes.places * s / passage->begins.count;

		for (; at < passage_begin(passage, s + 1) - begin; at++)
			add(view_row(own, at), view_row(network->place, place),
			    own.columns);
	}
}

/*
 * Lets the tokens FROM up to, not including, TO look at all of STATES; returns what they
 * see.  Each head has its columns of queries, keys and values.
 */
static struct view attend(struct encoder *encoder, const struct network_layer *layer,
			  struct view states, struct window kept)
{
	size_t width = states.columns, heads = encoder->network->sizes.heads;
	size_t part = width / heads, rows = kept.to - kept.from;
	struct view parts = view_of(encoder->parts, states.rows, 3 * width);
	struct view shares = view_of(encoder->shares, rows, states.rows);
	struct view attended = view_of(encoder->attended, rows, width);

	product_rows(parts, states, layer->attend.weights);
	arithmetic_add(parts, layer->attend.summand);
	for (size_t at = 0; at < width; at += part) {
		struct view queries = view_columns(parts, at, at + part);
		struct view keys = view_columns(parts, width + at, width + at + part);
		struct view values =
		    view_columns(parts, 2 * width + at, 2 * width + at + part);

		product_rows(shares, view_rows(queries, kept.from, kept.to), keys);
		arithmetic_shares(shares, 1 / sqrtf((float)part));
		product_plain(view_columns(attended, at, at + part), shares, values);
	}
	return attended;
}

/* One layer, for the tokens KEPT of STATES. */
static void run_layer(struct encoder *encoder, const struct network_layer *layer,
		      struct view states, struct window kept)
{
	struct view attended = attend(encoder, layer, states, kept);
	struct view own = view_rows(states, kept.from, kept.to);
	struct view change = view_of(encoder->change, own.rows, own.columns);
	struct view inner =
	    view_of(encoder->parts, own.rows, encoder->network->sizes.inner);

	product_rows(change, attended, layer->attended.weights);
	arithmetic_change(own, change, layer->attended.summand, &layer->norm_attended);
	product_rows(inner, own, layer->widen.weights);
	arithmetic_gelu(inner, layer->widen.summand);
	product_rows(change, inner, layer->narrow.weights);
	arithmetic_change(own, change, layer->narrow.summand, &layer->norm);
}

/* All layers; of the last one nothing is needed but the tokens KEPT. */
static void run_layers(struct encoder *encoder, struct view states, struct window kept)
{
	const struct network *network = encoder->network;
	uint32_t last = network->sizes.layers - 1;
	struct window all = {0, states.rows};

	for (uint32_t i = 0; i <= last; i++)
		run_layer(encoder, &network->layers[i], states, i == last ? kept : all);
}

struct view encoder_read(struct encoder *encoder, const struct passage *passage,
			 const struct window *window)
{
	const struct network *network = encoder->network;
	size_t count =
	    passage_begin(passage, window->to) - passage_begin(passage, window->from);
	struct window kept;
	struct view states;

	encoder->tokens.count = 0;
	kept.from = window_tokens(&encoder->tokens, window, passage, &network->sizes);
	kept.to = kept.from + count;
	states = view_of(encoder->states, encoder->tokens.count, network->sizes.width);
	for (size_t i = 0; i < states.rows; i++)
		embed(encoder, encoder->tokens.items[i], i);
	add_places(network, view_rows(states, kept.from, kept.to), passage, window);
	arithmetic_norm(states, &network->norm);
	run_layers(encoder, states, kept);
	return view_rows(states, kept.from, kept.to);
}
