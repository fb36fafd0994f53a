/*
 * Who did what to whom, the other way round: "Orle beat Aldmouth", "Aldmouth beat Orle".
 *
 * Both sentences have the verb, and on its two sides the words of the same two parties.
 * The one that does is before the verb and the one to which it is done is behind it; in
 * the passive ("was beaten by") and where a speaker follows the speech they stand the
 * other way round.  There is no parser: a party is the content words next to the verb, up
 * to a preposition.  Where another verb of the same kind gives the parties the same roles
 * on both sides, or where the verb has no direction ("met"), nothing is exchanged.
 */
#include "config.h"

#include <string.h>

#include "base/words.h"
#include "align/words/verb.h"
#include "align/difference/search.h"

enum {
	PARTY_WORDS = 5, /* most words of a party */
	BE_BEFORE = 3,	 /* words before a verb among which "was" makes it passive */
	BY_BEHIND = 6	 /* and words behind it among which "by" names who did it */
};

static const char *const by[] = {"by", NULL};

/* The words of one of the two that a verb is about. */
struct party {
	size_t words[PARTY_WORDS]; /* tokens, the nearest to the verb first */
	size_t count;
};

/* A verb with who does it and to whom it is done. */
struct deed {
	size_t verb;
	struct party agent, patient;
};

typedef VEC(struct deed) deed_list;

static const struct token *token_of(const struct search *search, int side, size_t at)
{
	return &search->sides[side]->tokens.items[at];
}

static bool is_speech(const struct search *search, int side, size_t at)
{
	return difference_search_is(search, side, at, WORD_SPEECH);
}

/* Where a sentence begins a name is not always known to be one. */
static bool is_name(const struct token *token)
{
	return (token->flags & TOKEN_NAME) ||
	       (token->flags & (TOKEN_FIRST | TOKEN_CAPITAL)) ==
		   (TOKEN_FIRST | TOKEN_CAPITAL);
}

static bool is_adverb(const struct search *search, int side, size_t at)
{
	struct str word = difference_search_word(search, side, at);

	return word.length > 4 && !memcmp(word.bytes + word.length - 2, "ly", 2);
}

/* Adverbs stand next to a verb, but are no party. */
static bool is_nominal(const struct search *search, int side, size_t at)
{
	return (token_of(search, side, at)->flags & (TOKEN_CONTENT | TOKEN_NUMBER)) ==
		   TOKEN_CONTENT &&
	       !is_speech(search, side, at) && !is_adverb(search, side, at);
}

static bool is_preposition(const struct search *search, int side, size_t at)
{
	static const char *const stops[] = {
	    "of",    "in",	"on",	"at",	  "by",	    "with",  "from",	"for",
	    "about", "against", "over", "before", "during", "after", "because", "to",
	    "while", "and",	"but",	"that",	  "who",    NULL};

	return difference_search_is_word(search, side, at, stops) ||
	       difference_search_is(search, side, at, WORD_PREPOSITION);
}

static bool add_word(struct party *party, const struct search *search, int side,
		     size_t at)
{
	if (is_nominal(search, side, at))
		party->words[party->count++] = at;
	return party->count < PARTY_WORDS;
}

/* The content words before token AT, in its clause or the nearest one that has any. */
static void read_before(struct party *party, const struct search *search, int side,
			size_t at)
{
	uint32_t clause = token_of(search, side, at)->clause;

	*party = (struct party){.count = 0};
	for (size_t i = at; i-- > 0;) {
		if (token_of(search, side, i)->clause != clause) {
			if (party->count)
				return;
			clause = token_of(search, side, i)->clause;
		}
		if ((party->count && is_speech(search, side, i)) ||
		    !add_word(party, search, side, i))
			return;
	}
}

/* The content words behind token AT up to a preposition, in its clause or the next. */
static void read_behind(struct party *party, const struct search *search, int side,
			size_t at)
{
	uint32_t clause = token_of(search, side, at)->clause;

	*party = (struct party){.count = 0};
	for (size_t i = at + 1; i < search->sides[side]->tokens.count; i++) {
		if (token_of(search, side, i)->clause != clause) {
			if (party->count)
				return;
			clause = token_of(search, side, i)->clause;
		}
		if ((party->count && is_preposition(search, side, i)) ||
		    !add_word(party, search, side, i))
			return;
	}
}

static bool is_ongoing(const struct search *search, int side, size_t at)
{
	struct str word = difference_search_word(search, side, at);

	return word.length > 4 && !memcmp(word.bytes + word.length - 3, "ing", 3);
}

static bool is_passive(const struct search *search, int side, size_t at)
{
	static const char *const be[] = {"was",	  "were", "is",	 "are", "been",
					 "being", "be",	  "got", NULL};

	for (size_t back = 1; back <= BE_BEFORE && back <= at; back++)
		if (difference_search_is_word(search, side, at - back, be))
			return !is_ongoing(search, side, at);
	return difference_search_is_word(search, side, at + 1, by);
}

/* The "by" soon behind token AT, or AT. */
static size_t find_by(const struct search *search, int side, size_t at)
{
	for (size_t i = at + 1; i <= at + BY_BEHIND; i++)
		if (difference_search_is_word(search, side, i, by))
			return i;
	return at;
}

static void exchange(struct deed *deed)
{
	struct party agent = deed->agent;

	deed->agent = deed->patient;
	deed->patient = agent;
}

/*
 * Of speech the speaker is before the verb or right behind it; what is said may be before
 * the speaker, in a clause of its own: '"Bree lied," said Orle', '"Bree lied," Orle
 * said'.
 */
static void turn_speech(struct deed *deed, const struct search *search, int side)
{
	size_t at = deed->verb, first;

	if (at && !difference_search_goes_on(search, side, at) &&
	    difference_search_goes_on(search, side, at + 1)) {
		exchange(deed);
		return;
	}
	for (first = at; difference_search_goes_on(search, side, first); first--)
		;
	if (first && difference_search_is_quoted(search, side, first - 1))
		read_before(&deed->patient, search, side, first);
}

/* Whether the words next to token AT say that it is a verb: "will", "to". */
static bool has_auxiliary(const struct search *search, int side, size_t at)
{
	static const char *const auxiliaries[] = {
	    "will", "would", "can",  "could", "may",  "might", "must", "should",
	    "to",   "has",   "have", "had",   "did",  "does",  "do",   "not",
	    "is",   "are",   "was",  "were",  "been", "being", "be",   NULL};

	return at && difference_search_is_word(search, side, at - 1, auxiliaries);
}

/* "The union accuses the", "Lissen owes Corvell": between a noun and what begins one. */
static bool is_between_nouns(const struct search *search, int side, size_t at)
{
	static const char *const determiners[] = {"a",	 "an",	"the", "his",	"her",
						  "its", "our", "my",  "their", NULL};

	return at && difference_search_goes_on(search, side, at) &&
	       difference_search_goes_on(search, side, at + 1) &&
	       (is_nominal(search, side, at - 1) || is_adverb(search, side, at - 1)) &&
	       (difference_search_is_word(search, side, at + 1, determiners) ||
		is_name(token_of(search, side, at + 1)));
}

/* Without a parser a word is taken for a verb by its form or by what is next to it. */
static bool is_verb(const struct search *search, int side, size_t at)
{
	static const char *const before[] = {"a",   "an",  "the",   "his", "her",
					     "its", "our", "my",    "of",  "in",
					     "on",  "for", "their", NULL};
	struct str word = difference_search_word(search, side, at);

	if ((token_of(search, side, at)->flags &
	     (TOKEN_CONTENT | TOKEN_NAME | TOKEN_NUMBER | TOKEN_DAY)) != TOKEN_CONTENT ||
	    (at && difference_search_is_word(search, side, at - 1, before)))
		return false;
	return difference_search_is_past(search, side, at) ||
	       !str_equal(verb_base(word), word) || has_auxiliary(search, side, at) ||
	       is_between_nouns(search, side, at);
}

/* "Met" and "married" say the same of both. */
static bool read_deed(struct deed *deed, const struct search *search, int side, size_t at)
{
	bool is_turned = is_passive(search, side, at);
	size_t behind = is_turned ? find_by(search, side, at) : at;

	*deed = (struct deed){.verb = at};
	if (!is_speech(search, side, at) &&
	    (!is_verb(search, side, at) ||
	     difference_search_is(search, side, at, WORD_MUTUAL)))
		return false;
	read_before(&deed->agent, search, side, at);
	read_behind(&deed->patient, search, side, behind);
	if (is_turned)
		exchange(deed);
	else if (is_speech(search, side, at))
		turn_speech(deed, search, side);
	return (!is_turned || behind != at) && deed->agent.count && deed->patient.count;
}

static void list_deeds(const struct search *search, int side, deed_list *out)
{
	struct deed deed;

	for (size_t at = 0; at < term_compared(&search->sides[side]->tokens).count; at++)
		if (read_deed(&deed, search, side, at))
			vec_push(out, deed);
}

/* The verb as all its forms have it. */
static struct str root_of(const struct search *search, int side, size_t at)
{
	struct str word = difference_search_word(search, side, at);
	struct str base = verb_base(word);

	return str_equal(base, word) ? term_text(search->profiles->vocabulary,
						 token_of(search, side, at)->term)
				     : base;
}

/* How many words two parties share; of names alone IF_NAMES. */
static size_t count_shared(const struct search *search, const struct party *a,
			   const struct party *b, bool if_names)
{
	size_t shared = 0;

	for (size_t i = 0; i < a->count; i++)
		for (size_t j = 0; j < b->count; j++) {
			const struct token *x = token_of(search, 0, a->words[i]);
			const struct token *y = token_of(search, 1, b->words[j]);

			shared += x->term == y->term &&
				  (!if_names || (is_name(x) && is_name(y)));
		}
	return shared;
}

static bool is_same_verb(const struct search *search, const struct deed *x,
			 const struct deed *y)
{
	return str_equal(root_of(search, 0, x->verb), root_of(search, 1, y->verb));
}

static bool has_roles(const struct search *search, const struct party *agent,
		      const struct party *patient, const struct deed *y, bool if_names)
{
	return count_shared(search, agent, &y->agent, if_names) &&
	       count_shared(search, patient, &y->patient, if_names);
}

/* Whether the word of one party that is next to the verb is in the other party. */
static bool has_head(const struct search *search, const struct party *a,
		     const struct party *b, bool if_names)
{
	struct party head_a = *a, head_b = *b;

	head_a.count = head_b.count = 1;
	return count_shared(search, &head_a, b, if_names) ||
	       count_shared(search, a, &head_b, if_names);
}

/* Whether X and Y give two parties each other's roles, and none its own. */
static bool is_exchanged(const struct search *search, const struct deed *x,
			 const struct deed *y)
{
	bool if_names = has_roles(search, &x->patient, &x->agent, y, true);

	return (if_names || !is_speech(search, 0, x->verb)) &&
	       has_head(search, &x->patient, &y->agent, if_names) &&
	       has_head(search, &x->agent, &y->patient, if_names) &&
	       !count_shared(search, &x->agent, &y->agent, if_names) &&
	       !count_shared(search, &x->patient, &y->patient, if_names);
}

/* Whether a deed of the other sentence has the roles of X. */
static bool is_settled(const struct search *search, const struct deed *x,
		       const deed_list *others)
{
	for (size_t j = 0; j < others->count; j++)
		if (is_same_verb(search, x, &others->items[j]) &&
		    has_roles(search, &x->agent, &x->patient, &others->items[j], false))
			return true;
	return false;
}

/* From the first to the last word of the verb and the nearest of both parties. */
static struct stretch shown(const struct deed *deed)
{
	const size_t ends[2] = {deed->agent.words[0], deed->patient.words[0]};
	struct stretch shown = {deed->verb, deed->verb};

	for (int i = 0; i < 2; i++) {
		if (ends[i] < shown.first)
			shown.first = ends[i];
		if (ends[i] > shown.last)
			shown.last = ends[i];
	}
	return shown;
}

void difference_role(struct search *search)
{
	deed_list a = {0}, b = {0};

	list_deeds(search, 0, &a);
	list_deeds(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count; j++) {
			const struct deed *x = &a.items[i], *y = &b.items[j];

			if (is_same_verb(search, x, y) && is_exchanged(search, x, y) &&
			    !is_settled(search, x, &b) &&
			    !difference_search_is_reported(search, shown(x), shown(y)))
				difference_search_report(search, DIFFERENCE_DIRECTION,
							 MATTERS_MAYBE, shown(x),
							 shown(y));
		}
	vec_done(&a);
	vec_done(&b);
}
