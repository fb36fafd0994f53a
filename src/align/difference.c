/*
 * The driver: the detectors run one after another over one search.
 *
 * Which words are quoted is worked out here once for all of them, from the text itself: a
 * quotation may have been opened sentences before, which tokens alone cannot tell.
 */
#include "config.h"

#include "align/difference.h"

#include <stdlib.h>

#include "align/difference_search.h"
#include "base/mem.h"
#include "base/unicode.h"

enum { LOOK_BACK = 16 /* sentences before one where a quotation may have begun */ };

static bool opens(uint32_t character)
{
	return character == 0x201C || character == 0x201E || character == 0x00AB;
}

static bool closes(uint32_t character)
{
	return character == 0x201D || character == 0x00BB;
}

/* The state of quotation behind the bytes FROM..TO of TEXT, with STATE before them. */
static bool state_behind(struct str text, size_t from, size_t to, bool state)
{
	while (from < to) {
		size_t length;
		uint32_t character = unicode_at(text, from, &length);

		from += length;
		if (character < 0x80 && character != '"')
			continue;
		if (opens(character))
			state = true;
		else if (closes(character))
			state = false;
		else if (character == '"')
			state = !state;
	}
	return state;
}

/* Where the paragraph of a sentence begins, as far as is looked back. */
static size_t paragraph_start(const struct article *article, uint32_t sentence)
{
	uint32_t first = sentence;

	while (first && sentence - first < LOOK_BACK &&
	       article->sentences[first - 1].paragraph ==
		   article->sentences[sentence].paragraph)
		first--;
	return article->sentences[first].span.offset;
}

/* Marks the quoted tokens of a sentence; free the result. */
static bool *mark_quoted(const struct profile *profile, const struct article *article)
{
	const struct token_list *tokens = &profile->tokens;
	bool *quoted = mem_zero(tokens->count + 1, sizeof *quoted);
	size_t start = article->sentences[profile->sentence].span.offset;
	bool state = state_behind(
	    article->text, paragraph_start(article, profile->sentence), start, false);

	for (size_t i = 0, at = start; i < tokens->count; i++) {
		state =
		    state_behind(article->text, at, tokens->items[i].span.offset, state);
		quoted[i] = state || (tokens->items[i].flags & TOKEN_QUOTED);
		at = tokens->items[i].span.offset;
	}
	return quoted;
}

void difference_find(difference_list *out, struct arena *arena,
		     const struct profiles *profiles, uint32_t a, uint32_t b)
{
	static void (*const detectors[])(struct search *) = {
	    difference_number, difference_date,	    difference_order,
	    difference_place,  difference_entity,   difference_attribution,
	    difference_quote,  difference_negation, difference_contrast,
	};
	const struct article *articles[2] = {profile_article(profiles, a),
					     profile_article(profiles, b)};
	bool *quoted[2] = {mark_quoted(&profiles->items[a], articles[0]),
			   mark_quoted(&profiles->items[b], articles[1])};
	struct search search = {
	    .profiles = profiles,
	    .sides = {&profiles->items[a], &profiles->items[b]},
	    .articles = {articles[0], articles[1]},
	    .arena = arena,
	    .out = out,
	    .quoted = {quoted[0], quoted[1]},
	};

	for (size_t i = 0; i < sizeof detectors / sizeof detectors[0]; i++)
		detectors[i](&search);
	free(quoted[0]);
	free(quoted[1]);
}
