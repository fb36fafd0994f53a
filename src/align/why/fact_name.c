/*
 * Names: how the outlets call people.
 *
 * Names that end in one word are taken for one person's ("Marco Rubio", "Mr Rubio",
 * "Rubio") unless given names tell otherwise (fact_person.c).  Whether they are a
 * person's is told by a title or a verb of speech right beside one of them; other names,
 * of places above all, have no facts.
 */
#include "config.h"

#include <string.h>

#include "base/array.h"
#include "base/words.h"
#include "align/why/fact_kind.h"

static bool has(const struct token_list *tokens, size_t at, unsigned flags)
{
	return at < tokens->count && (tokens->items[at].flags & flags);
}

/* Whether token AT, a day or a month, is a name there: "Theresa May", "Mrs May", "May
 * said".  Beside a number a month is one, and days are no names. */
static bool is_month_name(const struct profiles *profiles,
			  const struct token_list *tokens, size_t at)
{
	bool is_behind =
	    at && (fact_word_is(profiles, tokens, at - 1, WORD_TITLE) ||
		   (has(tokens, at - 1, TOKEN_NAME) && !has(tokens, at - 1, TOKEN_DAY)));

	if (!fact_word_is(profiles, tokens, at, WORD_MONTH) ||
	    has(tokens, at + 1, TOKEN_NUMBER) || has(tokens, at, TOKEN_QUOTED) ||
	    (at && has(tokens, at - 1, TOKEN_NUMBER)))
		return false;
	return is_behind || fact_word_is(profiles, tokens, at + 1, WORD_SPEECH);
}

bool fact_name_is(const struct profiles *profiles, const struct token_list *tokens,
		  size_t at)
{
	return (has(tokens, at, TOKEN_NAME) &&
		!has(tokens, at, TOKEN_QUOTED | TOKEN_DAY)) ||
	       (has(tokens, at, TOKEN_DAY) && is_month_name(profiles, tokens, at));
}

/* Whether two tokens side by side are in one clause; the stop of an initial ends none. */
static bool is_beside(const struct token_list *tokens, size_t first)
{
	return tokens->items[first].clause == tokens->items[first + 1].clause ||
	       tokens->items[first].span.length == 1;
}

/* Whether token AT can be of a name that goes on beside it: where a sentence begins, or
 * where a name is a word as well, it is not always known to be one. */
static bool may_go_on(const struct profiles *profiles, const struct token_list *tokens,
		      size_t at)
{
	if (has(tokens, at, TOKEN_DAY))
		return is_month_name(profiles, tokens, at);
	return has(tokens, at, TOKEN_NAME | TOKEN_CAPITAL) &&
	       !has(tokens, at, TOKEN_QUOTED) &&
	       (has(tokens, at, TOKEN_NAME | TOKEN_CONTENT) ||
		!has(tokens, at, TOKEN_FIRST));
}

struct name_run fact_name_run(const struct profiles *profiles,
			      const struct token_list *tokens, size_t at)
{
	struct name_run run = {at, at + 1};

	while (run.first && may_go_on(profiles, tokens, run.first - 1) &&
	       is_beside(tokens, run.first - 1))
		run.first--;
	while (may_go_on(profiles, tokens, run.end) && is_beside(tokens, run.end - 1))
		run.end++;
	return run;
}

/* Whether token AT is the first of its clause. */
static bool begins_clause(const struct token_list *tokens, size_t at)
{
	return !at || tokens->items[at - 1].clause != tokens->items[at].clause;
}

/* "Rubio said", ", Henrik Daal, told", '," said Rubio'; in "told Rubio" nobody speaks. */
static bool speaks(const struct profiles *profiles, const struct token_list *tokens,
		   struct name_run run)
{
	if (fact_word_is(profiles, tokens, run.end, WORD_SPEECH))
		return !begins_clause(tokens, run.end) ||
		       begins_clause(tokens, run.first);
	return run.first && fact_word_is(profiles, tokens, run.first - 1, WORD_SPEECH) &&
	       begins_clause(tokens, run.first - 1);
}

static bool is_person(const struct profiles *profiles, const struct token_list *tokens,
		      struct name_run run)
{
	bool has_title =
	    run.first && fact_word_is(profiles, tokens, run.first - 1, WORD_TITLE);

	for (size_t i = run.first; i + 1 < run.end && !has_title; i++)
		has_title = fact_word_is(profiles, tokens, i, WORD_TITLE);
	return has_title || speaks(profiles, tokens, run);
}

struct span fact_name_trim(struct str text, struct span span)
{
	static const char *const endings[] = {"'s", "’s"};
	struct str name = {text.bytes + span.offset, span.length};

	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (str_ends_ignoring_case(name, endings[i])) {
			span.length -= strlen(endings[i]);
			return span;
		}
	return span;
}

void fact_name_list(mention_list *out, const struct profiles *profiles,
		    struct mention mention)
{
	const struct token_list tokens = term_compared(&mention.profile->tokens);

	for (size_t at = 0; at < tokens.count; at++) {
		struct name_run run;

		if (!fact_name_is(profiles, &tokens, at))
			continue;
		run = fact_name_run(profiles, &tokens, at);
		mention.first = run.first;
		mention.last = run.end - 1;
		mention.name = &tokens.items[mention.last];
		mention.is_person = is_person(profiles, &tokens, run);
		vec_push(out, mention);
		at = run.end;
	}
}
