/* Of a title as much is kept as of a sentence; who reads it takes what they need. */
#include "config.h"

#include "program/judge/passage.h"

#include "base/unicode.h"

/* The pieces of TEXT, at most as many as a sentence has and at least one. */
static token_list split(const struct network *network, struct str text)
{
	const struct network_sizes *sizes = &network->sizes;
	token_list pieces = {0};

	wordpiece_split(&pieces, &network->wordpiece, text, sizes->sentence,
			sizes->unknown);
	if (!pieces.count)
		vec_push(&pieces, (struct token){.number = sizes->unknown});
	return pieces;
}

/* Where the word of PIECE stands in TEXT. */
static struct word_place place_of(const struct token *piece, struct str text)
{
	struct word_place place = {piece->from, piece->from};
	size_t step;

	for (size_t at = piece->from; at < piece->to; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			place.to = piece->to;
	}
	return place;
}

void passage_add(struct passage *passage, const struct network *network,
		 struct str sentence)
{
	token_list pieces = split(network, sentence);

	vec_push(&passage->begins, (uint32_t)passage->tokens.count);
	for (size_t i = 0; i < pieces.count; i++) {
		vec_push(&passage->tokens, pieces.items[i].number);
		vec_push(&passage->places, place_of(&pieces.items[i], sentence));
	}
	vec_done(&pieces);
}

void passage_set_title(struct passage *passage, const struct network *network,
		       struct str title)
{
	token_list pieces = {0};

	if (title.length)
		pieces = split(network, title);
	for (size_t i = 0; i < pieces.count; i++)
		vec_push(&passage->title, pieces.items[i].number);
	vec_done(&pieces);
}

void passage_done(struct passage *passage)
{
	vec_done(&passage->tokens);
	vec_done(&passage->places);
	vec_done(&passage->begins);
	vec_done(&passage->title);
}

size_t passage_begin(const struct passage *passage, size_t sentence)
{
	return sentence < passage->begins.count ? passage->begins.items[sentence]
						: passage->tokens.count;
}
