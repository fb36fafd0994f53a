/*
 * Quotations: what outlets have between quotation marks, and who they say said it.
 *
 * Two are one if they have enough words in common in one order.  One that has words left
 * out is the same, trimmed; one that has other words in between, or another speaker, is
 * opposed.  A speaker is a name right beside a verb of speech, outside of the quotation
 * ("said Bruna Tell"), at most a clause between them ("Tomas Reke, who leads the
 * opposition, said"); where the text has only "she said", none is told.
 */
#include "config.h"

#include "base/subsequence.h"
#include "base/words.h"
#include "align/tuning.h"
#include "align/why/fact_kind.h"

enum {
	LEAST_WORDS = 3,  /* of a quotation; fewer are words set apart */
	BETWEEN_WORDS = 4 /* most words between a quotation and the verb of speech */
};

typedef VEC(uint32_t) id_list;

static bool has(const struct token_list *tokens, size_t at, unsigned flags)
{
	return at < tokens->count && (tokens->items[at].flags & flags);
}

/* What follows finds speakers. */

/* The last token before VERB but for one clause, "who leads the opposition"; VERB itself
 * where it does not stand behind such a clause. */
static size_t before_clause(const struct token_list *tokens, size_t verb)
{
	size_t at = verb;

	if (!verb || tokens->items[verb - 1].clause == tokens->items[verb].clause)
		return verb;
	while (at && tokens->items[at - 1].clause + 1 >= tokens->items[verb].clause)
		at--;
	return at ? at - 1 : verb;
}

/* Whether VERB has a speaker, which is set then. */
static bool read_speaker(struct mention *mention, const struct profiles *profiles,
			 size_t verb)
{
	const struct token_list *tokens = &mention->profile->tokens;
	const size_t places[] = {verb + 1, verb ? verb - 1 : verb,
				 before_clause(tokens, verb)};

	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		if (fact_name_is(profiles, tokens, places[i])) {
			mention->speaker = fact_name_run(profiles, tokens, places[i]);
			return true;
		}
	return false;
}

static bool is_speech(const struct profiles *profiles, const struct token_list *tokens,
		      size_t at)
{
	return at < tokens->count && !has(tokens, at, TOKEN_QUOTED) &&
	       (term_word_classes(profiles->vocabulary, tokens->items[at].word) &
		WORD_SPEECH);
}

/* The speaker by the nearest verb: behind the quotation, else before it. */
static void find_speaker(struct mention *mention, const struct profiles *profiles)
{
	const struct token_list *tokens = &mention->profile->tokens;

	for (size_t at = mention->last + 1;
	     at < tokens->count && !has(tokens, at, TOKEN_QUOTED); at++)
		if (is_speech(profiles, tokens, at)) {
			if (read_speaker(mention, profiles, at))
				return;
			break;
		}
	for (size_t at = mention->first; at-- && !has(tokens, at, TOKEN_QUOTED);)
		if (is_speech(profiles, tokens, at)) {
			read_speaker(mention, profiles, at);
			return;
		}
}

void fact_quotation_list(mention_list *out, const struct profiles *profiles,
			 struct mention mention)
{
	const struct token_list tokens = term_compared(&mention.profile->tokens);

	for (size_t from = 0, to; from < tokens.count; from = to) {
		struct mention quotation = mention;

		for (to = from; to < tokens.count && has(&tokens, to, TOKEN_QUOTED); to++)
			;
		if (to - from >= LEAST_WORDS) {
			quotation.first = from;
			quotation.last = to - 1;
			find_speaker(&quotation, profiles);
			vec_push(out, quotation);
		}
		to += to == from;
	}
}

/* What follows compares. */

static void list_words(id_list *out, const struct mention *mention)
{
	for (size_t i = mention->first; i <= mention->last; i++)
		vec_push(out, mention->profile->tokens.items[i].word);
}

/* Whether other words stand on both sides between two that are the same. */
static bool is_changed(const subsequence_match_list *matches)
{
	for (size_t i = 1; i < matches->count; i++)
		if (matches->items[i].a > matches->items[i - 1].a + 1 &&
		    matches->items[i].b > matches->items[i - 1].b + 1)
			return true;
	return false;
}

/* Whether the last word of A's speaker is in the name of B's. */
static bool is_named(const struct mention *a, const struct mention *b)
{
	uint32_t last = a->profile->tokens.items[a->speaker.end - 1].term;

	for (size_t i = b->speaker.first; i < b->speaker.end; i++)
		if (b->profile->tokens.items[i].term == last)
			return true;
	return false;
}

/* "Rubio" can be "Marco Rubio". */
static bool is_other_speaker(const struct mention *a, const struct mention *b)
{
	return a->speaker.end && b->speaker.end && !is_named(a, b) && !is_named(b, a);
}

static bool is_enough(size_t common, size_t a, size_t b)
{
	size_t shorter = a < b ? a : b;

	return common == shorter ||
	       (common >= tuning.quote_words && 2 * common >= shorter);
}

enum fact_comparison fact_quotation_compare(const struct link *link,
					    const struct mention *a,
					    const struct mention *b, bool *sure)
{
	enum fact_comparison comparison = FACT_IS_ANOTHER;
	subsequence_match_list matches = {0};
	id_list x = {0}, y = {0};

	list_words(&x, a);
	list_words(&y, b);
	subsequence_find(&matches, x.items, x.count, y.items, y.count);
	if (is_enough(matches.count, x.count, y.count))
		comparison = is_changed(&matches) || is_other_speaker(a, b)
				 ? FACT_IS_OPPOSED
				 : FACT_IS_SAME;
	*sure |= comparison == FACT_IS_OPPOSED && link->sure;
	vec_done(&matches);
	vec_done(&x);
	vec_done(&y);
	return comparison;
}
