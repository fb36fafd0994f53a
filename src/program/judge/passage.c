/* Of a title as much is kept as of a sentence; who reads it takes what they need. */
#include "config.h"

#include "program/judge/passage.h"

/* Adds the pieces of TEXT, at most as many as a sentence has and at least one. */
static void add_pieces(number_list *out, const struct network *network, struct str text)
{
	const struct network_sizes *sizes = &network->sizes;
	token_list pieces = {0};

	wordpiece_split(&pieces, &network->wordpiece, text, sizes->sentence,
			sizes->unknown);
	for (size_t i = 0; i < pieces.count; i++)
		vec_push(out, pieces.items[i].number);
	if (!pieces.count)
		vec_push(out, sizes->unknown);
	vec_done(&pieces);
}

void passage_add(struct passage *passage, const struct network *network,
		 struct str sentence)
{
	vec_push(&passage->begins, (uint32_t)passage->tokens.count);
	add_pieces(&passage->tokens, network, sentence);
}

void passage_set_title(struct passage *passage, const struct network *network,
		       struct str title)
{
	if (title.length)
		add_pieces(&passage->title, network, title);
}

void passage_done(struct passage *passage)
{
	vec_done(&passage->tokens);
	vec_done(&passage->begins);
	vec_done(&passage->title);
}

size_t passage_begin(const struct passage *passage, size_t sentence)
{
	return sentence < passage->begins.count ? passage->begins.items[sentence]
						: passage->tokens.count;
}
