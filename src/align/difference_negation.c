/*
 * One side denies the word that the other affirms, in the same phrase.
 *
 * A negator denies much besides what the other side says; on our own stories only "not"
 * and its like before the same two words turned out to be differences.
 */
#include "config.h"

#include "align/difference_search.h"
#include "align/tuning.h"
#include "base/words.h"

enum {
	NEGATOR_BEFORE = 8, /* words before what is denied */
	NEGATOR_AFTER = 2,  /* and behind it: "said it was not" */
	DENIED_WITHIN = 3,  /* words behind a negator that it may deny */
	PHRASE_WITHIN = 5   /* words behind what is denied that both sides may share */
};

/*
 * "Not only", "not just" and "not the only" deny nothing; "no" and "nobody" deny that
 * there is one, mostly of other things than the other side has; and what follows a comma
 * (", not a spot at the bar") is an aside.
 */
static bool is_denial(const struct search *search, int side, size_t at)
{
	static const char *const harmless[] = {"only", "longer", "just", "merely", NULL};
	static const char *const none[] = {"no",      "nobody",	 "nothing", "none",
					   "without", "neither", "nor",	    NULL};

	return (search->sides[side]->tokens.items[at].flags & TOKEN_NEGATOR) &&
	       !difference_search_is_word(search, side, at, none) &&
	       !difference_search_is_word(search, side, at + 1, harmless) &&
	       !difference_search_is_word(search, side, at + 2, harmless) &&
	       difference_search_goes_on(search, side, at);
}

/* Whether a negator, or a verb like "failed to" that does its work, is near token AT. */
static bool has_negator_near(const struct search *search, int side, size_t at)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	size_t from = at > NEGATOR_BEFORE ? at - NEGATOR_BEFORE : 0;

	for (size_t i = from; i < tokens->count && i <= at + NEGATOR_AFTER; i++)
		if ((tokens->items[i].flags & TOKEN_NEGATOR) ||
		    difference_search_is(search, side, i, WORD_REFUSAL))
			return true;
	return false;
}

/* Whether TERM stands near a negator anywhere in the sentence. */
static bool is_denied(const struct search *search, int side, uint32_t term)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	for (size_t i = 0; i < tokens->count; i++)
		if (tokens->items[i].term == term && has_negator_near(search, side, i))
			return true;
	return false;
}

/* The first content word soon behind the negator AT, in its clause; else AT. */
static size_t denied_word(const struct token_list *tokens, size_t at)
{
	for (size_t i = at + 1; i < tokens->count && i <= at + DENIED_WITHIN; i++) {
		if (tokens->items[i].clause != tokens->items[at].clause)
			break;
		if (tokens->items[i].flags & TOKEN_CONTENT)
			return i;
	}
	return at;
}

/*
 * Whether the word that is denied and the one that is affirmed go on alike: "not a new
 * approach" and "a new and different approach".
 */
static bool goes_on_alike(const struct token_list *x, size_t i,
			  const struct token_list *y, size_t j)
{
	for (size_t k = i + 1; k < x->count && k <= i + PHRASE_WITHIN; k++)
		for (size_t l = j + 1; l < y->count && l <= j + PHRASE_WITHIN; l++)
			if (x->items[k].term == y->items[l].term &&
			    (x->items[k].flags & TOKEN_CONTENT))
				return true;
	return false;
}

/* Reports that SIDE denies in DENIAL what the other side affirms at token AT. */
static void report_denial(struct search *search, int side, struct stretch denial,
			  size_t at)
{
	struct stretch affirmed = {at, at};
	struct stretch a = side ? affirmed : denial, b = side ? denial : affirmed;

	if (!difference_search_is_reported(search, a, b))
		difference_search_report(search, DIFFERENCE_NEGATION, MATTERS_MAYBE, a,
					 b);
}

/* What SIDE denies at token I and the other side affirms. */
static void find_affirmed(struct search *search, int side, size_t i)
{
	const struct token_list *x = &search->sides[side]->tokens;
	const struct token_list *y = &search->sides[1 - side]->tokens;
	static const char *const only[] = {"only", "solely", NULL};
	size_t denied = denied_word(x, i);

	if (denied == i || (x->items[denied].flags & TOKEN_NAME) ||
	    is_denied(search, 1 - side, x->items[denied].term))
		return;
	for (size_t j = 0; j < y->count; j++) {
		if (y->items[j].word != x->items[denied].word ||
		    difference_search_is_word(search, 1 - side, j + 1, only) ||
		    !goes_on_alike(x, denied, y, j) ||
		    difference_search_context(search, side ? j : denied,
					      side ? denied : j) <
			tuning.negation_context)
			continue;
		report_denial(search, side, (struct stretch){i, denied}, j);
		return;
	}
}

void difference_negation(struct search *search)
{
	for (int side = 0; side < 2; side++)
		for (size_t i = 0; i < search->sides[side]->tokens.count; i++)
			if (is_denial(search, side, i))
				find_affirmed(search, side, i);
}
