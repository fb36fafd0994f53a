/*
 * Attributions: whom an outlet names as the source of what a sentence says.
 *
 * It is the subject of a verb of speech outside of quotation marks ("Anna Corvell said",
 * "said a spokesman for the county"), or what stands behind "according to".  A person or
 * body with a name, an office ("a spokesman"), or somebody without a name ("sources").
 * "He", and a quotation that goes on, are the one's who speaks in a sentence close by.
 * There is no parser: a subject is what stands beside its verb.  Where a verb has another
 * one nothing is told, for then it is not true that nobody was named.
 */
#include "config.h"

#include "base/words.h"
#include "align/why/fact_kind.h"

enum {
	SKIPPED = 3,  /* most words between a subject and its verb: "has also" */
	PHRASE = 6,   /* most words of a source without a name */
	BEHIND = 5,   /* words from "according" to the source: "to the" */
	CLOSE_BY = 3, /* sentences */
	CLAUSE = 12   /* most words between commas that are passed over */
};

static const char *const by[] = {"by", NULL};

static bool has(const struct token_list *tokens, size_t at, unsigned flags)
{
	return at < tokens->count && (tokens->items[at].flags & flags);
}

/* A sentence that is read. */
struct reading {
	const struct profiles *profiles;
	struct token_list tokens;
};

static bool is(const struct reading *reading, size_t at, unsigned classes)
{
	return fact_word_is(reading->profiles, &reading->tokens, at, classes);
}

static bool in_one_clause(const struct reading *reading, size_t a, size_t b)
{
	const struct token *items = reading->tokens.items;

	return b < reading->tokens.count && items[a].clause == items[b].clause;
}

/* What follows reads the source that has the token AT in it. */

static bool is_word(const struct reading *reading, size_t at, const char *const *words)
{
	struct str word;

	if (at >= reading->tokens.count)
		return false;
	word =
	    term_word_text(reading->profiles->vocabulary, reading->tokens.items[at].word);
	for (; *words; words++)
		if (str_is(word, *words))
			return true;
	return false;
}

/* Whether AT owns what follows: "Russia's state-run agency". */
static bool is_owner(const struct reading *reading, const struct mention *mention,
		     size_t at)
{
	struct span span = reading->tokens.items[at].span;
	struct str text = reading->profiles->articles[mention->profile->article]->text;

	return fact_name_trim(text, span).length < span.length;
}

/* What kind of a source the noun AT is. */
static enum fact_source kind_of(const struct reading *reading, size_t at)
{
	if (has(&reading->tokens, at, TOKEN_QUOTED))
		return FACT_SOURCE_UNKNOWN;
	/* "Mr" and "Gov." stand with names only. */
	if (is(reading, at, WORD_OFFICE | WORD_TITLE) &&
	    !is(reading, at, WORD_ABBREVIATION))
		return FACT_SOURCE_OFFICE;
	if (is(reading, at, WORD_UNNAMED))
		return FACT_SOURCE_UNNAMED;
	return fact_name_is(reading->profiles, &reading->tokens, at)
		   ? FACT_SOURCE_NAMED
		   : FACT_SOURCE_UNKNOWN;
}

/* Whether all words of RUN are titles: "the President". */
static bool is_all_titles(const struct reading *reading, struct name_run run)
{
	for (size_t i = run.first; i < run.end; i++)
		if (!is(reading, i, WORD_TITLE))
			return false;
	return true;
}

/* The name that AT is of, with "Ministry of" and "Secretary of" before it. */
static struct name_run read_name(const struct reading *reading, size_t at)
{
	static const char *const of[] = {"of", NULL};
	struct name_run run = fact_name_run(reading->profiles, &reading->tokens, at);

	if (run.first > 1 && is_word(reading, run.first - 1, of) &&
	    is(reading, run.first - 2, WORD_OFFICE | WORD_TITLE) &&
	    has(&reading->tokens, run.first - 2, TOKEN_CAPITAL))
		run.first =
		    fact_name_run(reading->profiles, &reading->tokens, run.first - 2)
			.first;
	return run;
}

static void take_name(struct mention *mention, const struct reading *reading, size_t at)
{
	struct name_run run = read_name(reading, at);

	mention->source =
	    is_all_titles(reading, run) ? FACT_SOURCE_OFFICE : FACT_SOURCE_NAMED;
	mention->first = run.first;
	mention->last = run.end - 1;
}

/* Takes the source whose noun is AT, with the words before it that belong to it. */
static void take_noun(struct mention *mention, const struct reading *reading, size_t at)
{
	mention->source = kind_of(reading, at);
	mention->first = mention->last = at;
	while (mention->first && at - mention->first < PHRASE &&
	       in_one_clause(reading, mention->first - 1, at) &&
	       !is(reading, mention->first, WORD_ARTICLE) &&
	       (has(&reading->tokens, mention->first - 1, TOKEN_CONTENT | TOKEN_NAME) ||
		is(reading, mention->first - 1, WORD_ARTICLE)) &&
	       !is(reading, mention->first - 1, WORD_SPEECH | WORD_UTTERANCE))
		mention->first--;
}

static bool take(struct mention *mention, const struct reading *reading, size_t at)
{
	if (is(reading, at, WORD_PRONOUN)) {
		mention->source = FACT_SOURCE_REFERENCE;
		return true;
	}
	while (is(reading, at, WORD_TITLE) && in_one_clause(reading, at, at + 1) &&
	       fact_name_is(reading->profiles, &reading->tokens, at + 1))
		at++;
	if (at >= reading->tokens.count || is_owner(reading, mention, at) ||
	    kind_of(reading, at) == FACT_SOURCE_UNKNOWN)
		return false;
	if (fact_name_is(reading->profiles, &reading->tokens, at))
		take_name(mention, reading, at);
	else
		take_noun(mention, reading, at);
	return true;
}

/* What follows finds the subject of a verb. */

/* Where the subject of VERB ends: adverbs and auxiliaries are passed over. */
static size_t before_verb(const struct reading *reading, size_t verb)
{
	size_t at = verb;

	for (int skipped = 0; at && skipped < SKIPPED; skipped++) {
		if (!in_one_clause(reading, at - 1, verb) ||
		    kind_of(reading, at - 1) != FACT_SOURCE_UNKNOWN ||
		    is(reading, at - 1, WORD_PRONOUN) || !is(reading, at - 1, WORD_STOP))
			break;
		at--;
	}
	return at;
}

/* Takes the source that ends at AT; of "Elijah Cummings of Maryland" the first name, and
 * nothing of what stands in another phrase: "documents from the Justice Department". */
static bool take_end(struct mention *mention, const struct reading *reading, size_t at)
{
	static const char *const prepositions[] = {
	    "of", "in", "from", "with", "to", "for", "by", "on", "at", "about", NULL};
	size_t before;

	if (!take(mention, reading, at))
		return false;
	before = mention->first;
	if (mention->source == FACT_SOURCE_REFERENCE || !before)
		return true;
	if (is(reading, before - 1, WORD_ARTICLE))
		before--;
	if (!before || !in_one_clause(reading, before - 1, at) ||
	    !is_word(reading, before - 1, prepositions))
		return true;
	mention->source = FACT_SOURCE_NOBODY;
	return before > 1 && in_one_clause(reading, before - 2, at) &&
	       take(mention, reading, before - 2);
}

/* The first noun of a source in the clause of AT, before it: "officials in Orle". */
static bool take_within(struct mention *mention, const struct reading *reading, size_t at)
{
	size_t from = at;

	while (from && in_one_clause(reading, from - 1, at) && at - from < CLAUSE &&
	       !is(reading, from - 1, WORD_SPEECH | WORD_UTTERANCE) &&
	       !has(&reading->tokens, from - 1, TOKEN_QUOTED))
		from--;
	for (size_t i = from; i <= at; i++)
		if (is(reading, i, WORD_OFFICE | WORD_UNNAMED) &&
		    !fact_name_is(reading->profiles, &reading->tokens, i)) {
			take_noun(mention, reading, i);
			return true;
		}
	return take_end(mention, reading, at);
}

/* The subject before a clause between commas: "Anna Corvell, the mayor of Wendlow, said".
 */
static bool take_before_clause(struct mention *mention, const struct reading *reading,
			       size_t at)
{
	const struct token *items = reading->tokens.items;
	size_t from = at;

	while (from && items[from - 1].clause == items[at].clause)
		from--;
	if (!from || at - from > CLAUSE)
		return false;
	return kind_of(reading, from - 1) == FACT_SOURCE_NAMED &&
	       items[from - 1].clause + 1 == items[at].clause &&
	       take_end(mention, reading, from - 1);
}

/* The source behind a verb that opens its clause: '," said a spokesman'. */
static bool take_behind(struct mention *mention, const struct reading *reading,
			size_t verb)
{
	for (size_t at = verb + 1;
	     at < verb + 1 + PHRASE && in_one_clause(reading, verb, at); at++) {
		if (take(mention, reading, at))
			return true;
		if (!is(reading, at, WORD_ARTICLE) &&
		    !has(&reading->tokens, at, TOKEN_CONTENT))
			return false;
	}
	return false;
}

/* The source behind "according to", "reported by". */
static bool take_named_source(struct mention *mention, const struct reading *reading,
			      size_t word)
{
	for (size_t at = word + 1;
	     at <= word + BEHIND && in_one_clause(reading, word, at); at++)
		if (take(mention, reading, at))
			return true;
	return false;
}

/* The subject of VERB, the first word of its clause: '," said a spokesman', "Anna
 * Corvell, the mayor, said a report was lost". */
static bool take_inverted(struct mention *mention, const struct reading *reading,
			  size_t verb)
{
	bool is_behind_quotation = verb && has(&reading->tokens, verb - 1, TOKEN_QUOTED);

	if (verb && !is_behind_quotation &&
	    take_before_clause(mention, reading, verb - 1))
		return true;
	/* In "told Radio Orle" the name is who listens. */
	return !is(reading, verb, WORD_SOURCE) && take_behind(mention, reading, verb);
}

static bool take_subject(struct mention *mention, const struct reading *reading,
			 size_t verb)
{
	bool is_first = !verb || !in_one_clause(reading, verb - 1, verb);
	size_t end = before_verb(reading, verb);

	if (is_word(reading, verb + 1, by))
		return take_named_source(mention, reading, verb + 1);
	if (is_first && take_inverted(mention, reading, verb))
		return true;
	if (!end)
		return false;
	if (in_one_clause(reading, end - 1, verb))
		return take_within(mention, reading, end - 1);
	return !has(&reading->tokens, end - 1, TOKEN_QUOTED) &&
	       (take_before_clause(mention, reading, end - 1) ||
		(kind_of(reading, end - 1) == FACT_SOURCE_NAMED &&
		 take_end(mention, reading, end - 1)));
}

/* What follows reads sentences. */

/* Whether AT is a verb of speech that tells whose words these are: not "was confirmed",
 * nor "asked for time", but "was reported by". */
static bool is_telling(const struct reading *reading, size_t at)
{
	static const char *const be[] = {"was",	 "were", "is",	  "are",
					 "been", "be",	 "being", NULL};
	static const char *const not_before[] = {"for", "to", NULL};

	if (!is(reading, at, WORD_SPEECH | WORD_UTTERANCE))
		return false;
	return is_word(reading, at + 1, by) || (!is_word(reading, at + 1, not_before) &&
						!(at && is_word(reading, at - 1, be)));
}

/* Whether hardly anything of the sentence is outside of quotation marks. */
static bool is_quotation(const struct reading *reading)
{
	size_t quoted = 0;

	for (size_t i = 0; i < reading->tokens.count; i++)
		quoted += has(&reading->tokens, i, TOKEN_QUOTED);
	return quoted > 0 && quoted == reading->tokens.count;
}

static void read_source(struct mention *mention, const struct reading *reading)
{
	bool has_verb = false;

	for (size_t at = 0; at < reading->tokens.count; at++) {
		if (has(&reading->tokens, at, TOKEN_QUOTED))
			continue;
		has_verb |= is(reading, at, WORD_SPEECH | WORD_UTTERANCE);
		if (is_telling(reading, at) ? take_subject(mention, reading, at)
					    : is(reading, at, WORD_SOURCE) &&
						  take_named_source(mention, reading, at))
			return;
	}
	if (is_quotation(reading))
		mention->source = FACT_SOURCE_REFERENCE;
	else if (has_verb)
		mention->source = FACT_SOURCE_UNKNOWN;
}

/* Where a language has no words for sources, nothing is told of it. */
static bool is_known_language(const struct profiles *profiles,
			      const struct mention *mention)
{
	return words_is(
	    term_language_code(profiles->vocabulary, mention->profile->language),
	    str_of("he"), WORD_PRONOUN);
}

void fact_attribution_list(mention_list *out, const struct profiles *profiles,
			   struct mention mention)
{
	struct reading reading = {profiles, term_compared(&mention.profile->tokens)};

	mention.source = FACT_SOURCE_NOBODY;
	/* No words: those up to the one before the first. */
	mention.first = 1;
	mention.last = 0;
	if (is_known_language(profiles, &mention))
		read_source(&mention, &reading);
	else
		mention.source = FACT_SOURCE_UNKNOWN;
	vec_push(out, mention);
}

/* What follows finds who is meant. */

static bool is_told(const struct mention *mention)
{
	return mention->source != FACT_SOURCE_NOBODY &&
	       mention->source != FACT_SOURCE_REFERENCE;
}

/* The mention whose source is that of mention AT, which only refers to one: the nearest
 * before it, else behind it; AT itself where there is none close by. */
static size_t antecedent(const mention_list *mentions, size_t at)
{
	const struct mention *items = mentions->items;
	uint32_t article = items[at].place.article;

	for (size_t i = at;
	     i-- && at - i <= CLOSE_BY && items[i].place.article == article;)
		if (is_told(&items[i]))
			return i;
	for (size_t i = at + 1; i < mentions->count && i - at <= CLOSE_BY &&
				items[i].place.article == article;
	     i++)
		if (is_told(&items[i]))
			return i;
	return at;
}

/* "He", and who speaks on, are somebody with a name: an office may be anybody. */
void fact_attribution_resolve(mention_list *mentions)
{
	for (size_t i = 0; i < mentions->count; i++)
		if (mentions->items[i].source == FACT_SOURCE_REFERENCE)
			mentions->items[i].meant =
			    &mentions->items[antecedent(mentions, i)];
	for (size_t i = 0; i < mentions->count; i++) {
		struct mention *mention = &mentions->items[i];

		if (!mention->meant)
			continue;
		mention->source = mention->meant->source == FACT_SOURCE_NAMED
				      ? FACT_SOURCE_NAMED
				      : FACT_SOURCE_UNKNOWN;
		mention->profile = mention->meant->profile;
		mention->first = mention->meant->first;
		mention->last = mention->meant->last;
		mention->is_reference = true;
	}
}

/* Whether a word of A, its names or else its noun, is one of B. */
static bool have_word(const struct mention *a, const struct mention *b)
{
	const struct token *x = a->profile->tokens.items, *y = b->profile->tokens.items;

	for (size_t i = b->first; i <= b->last; i++)
		if (x[a->last].term == y[i].term)
			return true;
	return false;
}

bool fact_attribution_is_same(const struct mention *a, const struct mention *b)
{
	if (a->source != b->source)
		return false;
	if (a->source == FACT_SOURCE_NOBODY || a->source == FACT_SOURCE_UNNAMED)
		return true;
	return have_word(a, b) || have_word(b, a);
}
