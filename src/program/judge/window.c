/*
 * All in whole numbers, so that whoever trains a network cuts exactly the same windows
 * (data/judge/windows.py).
 */
#include "config.h"

#include "program/judge/window.h"

/* The number of the window that the sentence beginning at token BEGIN falls in. */
static size_t window_of(uint64_t begin, uint64_t tokens, uint64_t own)
{
	uint64_t windows = (tokens + own - 1) / own;

	return (size_t)(begin * windows / tokens);
}

void window_cut(window_list *out, const struct passage *passage,
		const struct network_sizes *sizes)
{
	size_t last = SIZE_MAX;

	for (size_t s = 0; s < passage->begins.count; s++) {
		size_t number = window_of(passage->begins.items[s], passage->tokens.count,
					  sizes->own);

		if (number != last)
			vec_push(out, (struct window){s, s});
		out->items[out->count - 1].to = s + 1;
		last = number;
	}
}

static void add_tokens(number_list *out, const number_list *tokens, size_t from,
		       size_t to)
{
	for (size_t i = from; i < to && i < tokens->count; i++)
		vec_push(out, tokens->items[i]);
}

size_t window_tokens(number_list *out, const struct window *window,
		     const struct passage *passage, const struct network_sizes *sizes)
{
	const number_list *tokens = &passage->tokens;
	size_t begin = passage_begin(passage, window->from);
	size_t end = passage_begin(passage, window->to), start = out->count, own;

	vec_push(out, sizes->class);
	add_tokens(out, passage->title.count ? &passage->title : tokens, 0, sizes->title);
	vec_push(out, sizes->separator);
	add_tokens(out, tokens, begin > sizes->before ? begin - sizes->before : 0, begin);
	own = out->count - start;
	add_tokens(out, tokens, begin, end);
	add_tokens(out, tokens, end, end + sizes->after);
	vec_push(out, sizes->separator);
	return own;
}
