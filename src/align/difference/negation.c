/*
 * One side denies the word that the other affirms, in the same phrase.
 *
 * Most negators deny something that the other side does not speak of.  On our own stories
 * only "not" and the like before the same two words turned out to be differences.
 */
#include "config.h"

#include "base/words.h"
#include "align/tuning.h"
#include "align/words/verb.h"
#include "align/difference/search.h"

enum {
	NEGATOR_BEFORE = 8, /* words before what is denied */
	NEGATOR_AFTER = 2,  /* and behind it: "said it was not" */
	DENIED_WITHIN = 3,  /* words behind a negator that it may deny */
	PHRASE_WITHIN = 5   /* words behind what is denied that both sides may share */
};

/* A denial: of the word DENIED, in words that begin with FIRST. */
struct denial {
	size_t first, denied;
	bool is_of_verb; /* "did not go": the other side has "went" */
	bool is_of_all;	 /* "no deaths" */
};

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

/*
 * "Not only", "not just" and "not the only" deny nothing; "nobody" and the like deny that
 * there is one, mostly of other things than the other side has; and what follows a comma
 * (", not a spot at the bar") is an aside.
 */
static bool read_denial(struct denial *denial, const struct search *search, int side,
			size_t at)
{
	static const char *const harmless[] = {"only", "longer", "just", "merely", NULL};
	static const char *const none[] = {"nobody",  "nothing", "none", "without",
					   "neither", "nor",	 NULL};
	static const char *const no[] = {"no", NULL};
	static const char *const did[] = {"did", "does", "do", NULL};
	static const char *const did_not[] = {"didn't", "doesn't", "don't", NULL};
	static const char *const fail[] = {"fail", "fails", "failed", NULL};
	static const char *const to[] = {"to", NULL};
	const struct token_list *tokens = &search->sides[side]->tokens;
	bool fails = difference_search_is_word(search, side, at, fail) &&
		     difference_search_is_word(search, side, at + 1, to);

	*denial = (struct denial){
	    .first = at,
	    .denied = denied_word(tokens, at),
	    .is_of_verb = fails || difference_search_is_word(search, side, at, did_not) ||
			  (at && difference_search_is_word(search, side, at - 1, did)),
	    .is_of_all = difference_search_is_word(search, side, at, no),
	};
	if (denial->denied == at || (tokens->items[denial->denied].flags & TOKEN_NAME))
		return false;
	if (fails)
		return true;
	return (tokens->items[at].flags & TOKEN_NEGATOR) &&
	       !difference_search_is_word(search, side, at, none) &&
	       !difference_search_is_word(search, side, at + 1, harmless) &&
	       !difference_search_is_word(search, side, at + 2, harmless) &&
	       (denial->is_of_all || difference_search_goes_on(search, side, at));
}

/* Whether the same verb stands before both: "were no deaths", "were deaths". */
static bool has_common_verb(const struct search *search, int side, size_t i, size_t j)
{
	static const char *const forms[] = {"is",   "are",  "was", "were", "be",
					    "been", "have", "has", "had",  NULL};

	return i && j &&
	       str_equal(difference_search_word(search, side, i - 1),
			 difference_search_word(search, 1 - side, j - 1)) &&
	       ((search->sides[side]->tokens.items[i - 1].flags & TOKEN_CONTENT) ||
		difference_search_is_word(search, side, i - 1, forms));
}

/* Whether token AT of the other side is the word that DENIAL of SIDE denies. */
static bool is_affirmed(const struct search *search, int side,
			const struct denial *denial, size_t at)
{
	const struct token *x = &search->sides[side]->tokens.items[denial->denied];
	const struct token *y = &search->sides[1 - side]->tokens.items[at];

	if (denial->is_of_all && !has_common_verb(search, side, denial->first, at))
		return false;
	if (x->word == y->word)
		return true;
	return denial->is_of_verb &&
	       (x->term == y->term ||
		str_equal(verb_base(difference_search_word(search, 1 - side, at)),
			  difference_search_word(search, side, denial->denied)));
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

/* What SIDE denies and the other side affirms. */
static void find_affirmed(struct search *search, int side, const struct denial *denial)
{
	const struct token_list *x = &search->sides[side]->tokens;
	const struct token_list *y = &search->sides[1 - side]->tokens;
	static const char *const only[] = {"only", "solely", NULL};
	size_t denied = denial->denied;

	if (is_denied(search, 1 - side, x->items[denied].term))
		return;
	for (size_t j = 0; j < y->count; j++) {
		if (!is_affirmed(search, side, denial, j) ||
		    has_negator_near(search, 1 - side, j) ||
		    difference_search_is_word(search, 1 - side, j + 1, only) ||
		    !goes_on_alike(x, denied, y, j) ||
		    difference_search_context(search, side ? j : denied,
					      side ? denied : j) <
			tuning.negation_context)
			continue;
		report_denial(search, side, (struct stretch){denial->first, denied}, j);
		return;
	}
}

/* "Nobody was hurt", "Somebody was hurt": SIDE has the first, at token AT. */
static void find_somebody(struct search *search, int side, size_t at)
{
	static const char *const some[] = {"somebody", "someone", "everybody", "everyone",
					   NULL};
	const struct token_list *x = &search->sides[side]->tokens;
	const struct token_list *y = &search->sides[1 - side]->tokens;
	size_t denied = denied_word(x, at);

	for (size_t j = 0; denied != at && j < y->count; j++)
		if (difference_search_is_word(search, 1 - side, j, some) &&
		    y->items[denied_word(y, j)].term == x->items[denied].term)
			report_denial(search, side, (struct stretch){at, at}, j);
}

void difference_negation(struct search *search)
{
	static const char *const nobody[] = {"nobody", "none", NULL};
	struct denial denial;

	for (int side = 0; side < 2; side++) {
		const struct token_list *tokens = &search->sides[side]->tokens;

		for (size_t at = 0; at < tokens->count; at++) {
			if (!(tokens->items[at].flags & TOKEN_NEGATOR) &&
			    !difference_search_is(search, side, at, WORD_REFUSAL))
				continue;
			if (read_denial(&denial, search, side, at))
				find_affirmed(search, side, &denial);
			else if (difference_search_is_word(search, side, at, nobody))
				find_somebody(search, side, at);
		}
	}
}
