/*
 * One side says of something that it is not what the other side says: "it is not a new
 * approach", "a new and different approach".
 *
 * Most negators deny something that the other side does not speak of, so only the plain
 * form counts: "not" behind a common word ("it is", "was") and before an article, and of
 * what follows two words of content that the other side has in a row without denying
 * them.  5 links of 196 stories are so, in two stories; people call 3 of them conflicts.
 */
#include "config.h"

#include "base/words.h"
#include "align/difference/search.h"

enum { WORDS_DENIED = 6 /* so far before a phrase a negator denies it */ };

/* Two words of content in a row. */
struct phrase {
	size_t first, second; /* tokens */
};

static const struct token *tokens_of(const struct search *search, int side)
{
	return search->sides[side]->tokens.items;
}

static size_t count_of(const struct search *search, int side)
{
	return search->sides[side]->tokens.count;
}

/* Whether token AT is common: a word that says nothing by itself. */
static bool is_common(const struct search *search, int side, size_t at)
{
	return at < count_of(search, side) &&
	       !(tokens_of(search, side)[at].flags & TOKEN_CONTENT);
}

/* The two words of content behind the negator at token AT; false if it stands otherwise.
 */
static bool read_denied(const struct search *search, int side, size_t at,
			struct phrase *denied)
{
	if (!at || !is_common(search, side, at - 1) ||
	    !difference_search_goes_on(search, side, at) ||
	    !is_common(search, side, at + 1))
		return false;
	*denied = (struct phrase){at + 2, at + 3};
	for (size_t i = at + 1; i <= denied->second; i++)
		if (!difference_search_goes_on(search, side, i))
			return false;
	return !is_common(search, side, denied->first) &&
	       !is_common(search, side, denied->second) &&
	       !(tokens_of(search, side)[denied->first].flags & TOKEN_NAME);
}

static bool is_denied(const struct search *search, int side, size_t at)
{
	for (size_t back = 1; back <= WORDS_DENIED && back <= at; back++)
		if ((tokens_of(search, side)[at - back].flags & TOKEN_NEGATOR) ||
		    difference_search_is(search, side, at - back, WORD_REFUSAL))
			return true;
	return false;
}

/* Where TERM stands behind token AT of a side, a word of content or none between; AT if
 * it does not. */
static size_t find_behind(const struct search *search, int side, size_t at, uint32_t term)
{
	size_t between = 0;

	for (size_t i = at + 1; i < count_of(search, side) && between < 2; i++) {
		if (tokens_of(search, side)[i].term == term)
			return i;
		between += !is_common(search, side, i);
	}
	return at;
}

/* Finds DENIED, a phrase of SIDE, affirmed on the other side. */
static bool find_affirmed(const struct search *search, int side, struct phrase denied,
			  struct phrase *affirmed)
{
	const struct token *here = tokens_of(search, side);

	for (size_t i = 0; i < count_of(search, 1 - side); i++) {
		if (tokens_of(search, 1 - side)[i].term != here[denied.first].term ||
		    is_denied(search, 1 - side, i))
			continue;
		*affirmed = (struct phrase){
		    i, find_behind(search, 1 - side, i, here[denied.second].term)};
		if (affirmed->second != i)
			return true;
	}
	return false;
}

static void report(struct search *search, int side, struct stretch denied,
		   struct stretch affirmed)
{
	difference_search_report(search, DIFFERENCE_NEGATION, MATTERS_MAYBE,
				 side ? affirmed : denied, side ? denied : affirmed);
}

static void find_negations(struct search *search, int side)
{
	for (size_t i = 0; i < count_of(search, side); i++) {
		struct phrase denied, affirmed;

		if ((tokens_of(search, side)[i].flags & TOKEN_NEGATOR) &&
		    read_denied(search, side, i, &denied) &&
		    find_affirmed(search, side, denied, &affirmed))
			report(search, side, (struct stretch){i, denied.second},
			       (struct stretch){affirmed.first, affirmed.second});
	}
}

void difference_negation(struct search *search)
{
	find_negations(search, 0);
	find_negations(search, 1);
}
