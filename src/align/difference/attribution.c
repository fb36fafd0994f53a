/*
 * The same quotation by two different speakers.
 *
 * Only the strict forms are read, in which the speaker stands beside the quotation:
 * '"...," said Ann Lee', '"...," Ann Lee said', 'Ann Lee told reporters: "..."'.  Looser
 * readings were wrong far more often than right.
 */
#include "config.h"

#include <string.h>

#include "base/words.h"
#include "align/tuning.h"
#include "align/words/run.h"
#include "align/difference/search.h"

enum {
	TITLE_WORDS = 4,  /* "said the mayor of the town, Ann Lee" */
	CLAIM_WORDS = 12, /* "said a report naming the hangers as a weak point "..."" */
	APPOSITION_WORDS = 9 /* "Ann Lee, who heads the pilots' union, told" */
};

/* A quotation of a side, with its speaker. */
struct saying {
	struct stretch words, speaker;
};

typedef VEC(struct saying) saying_list;

/* Verbs of speech, and right behind a quotation any past tense ("fumed Ann Lee"). */
static bool is_speech(const struct search *search, int side, size_t at)
{
	return difference_search_is(search, side, at, WORD_SPEECH);
}

/* '", said the mayor, Ann Lee': the name behind the verb at AT. */
static bool read_inverted(const struct search *search, int side, size_t at,
			  struct stretch *speaker)
{
	if (!is_speech(search, side, at) && !difference_search_is_past(search, side, at))
		return false;
	for (size_t i = at + 1; i <= at + TITLE_WORDS; i++) {
		if (!difference_search_goes_on(search, side, i))
			return false;
		if (difference_search_name(search, side, i, speaker))
			return true;
	}
	return false;
}

/* '", Mayor Ann Lee said', '", Ann Lee, who heads the union, told'. */
static bool read_named(const struct search *search, int side, size_t at,
		       struct stretch *speaker)
{
	size_t first = at;

	while (difference_search_is(search, side, first, WORD_TITLE))
		first++;
	if (!difference_search_name(search, side, first, speaker))
		return false;
	for (size_t i = speaker->last + 1; i <= speaker->last + APPOSITION_WORDS; i++) {
		if (i > speaker->last + 1 &&
		    difference_search_name(search, side, i, &(struct stretch){0}))
			return false;
		if (is_speech(search, side, i))
			return true;
	}
	return false;
}

/* The name that a sentence begins with, whose first word may have no other place. */
static bool read_first(const struct search *search, int side, struct stretch *speaker)
{
	if (difference_search_name(search, side, 0, speaker))
		return true;
	if (!difference_search_goes_on(search, side, 1) ||
	    !difference_search_name(search, side, 1, speaker))
		return false;
	speaker->first = 0;
	return true;
}

/* 'Ann Lee told reporters: "': the name before a verb that is before token AT. */
static bool read_before(const struct search *search, int side, size_t at,
			struct stretch *speaker)
{
	size_t verb = at;

	for (size_t back = 1; back <= CLAIM_WORDS && back <= at && verb == at; back++)
		if (is_speech(search, side, at - back))
			verb = at - back;
		else if (difference_search_name(search, side, at - back,
						&(struct stretch){0}))
			return false;
	if (verb == at)
		return false;
	/* The subject may stand before what is said of it: "Ann Lee, who ..., said". */
	if (!difference_search_goes_on(search, side, verb) &&
	    read_first(search, side, speaker))
		return true;
	for (size_t i = verb; i-- > 0 && i + 2 >= verb;) {
		if (difference_search_is_quoted(search, side, i))
			return false;
		if (!difference_search_name(search, side, i, speaker))
			continue;
		while (speaker->first &&
		       difference_search_goes_on(search, side, speaker->first) &&
		       (search->sides[side]->tokens.items[speaker->first - 1].flags &
			TOKEN_NAME))
			speaker->first--;
		return true;
	}
	return false;
}

static void list_sayings(const struct search *search, int side, saying_list *out)
{
	size_t count = search->sides[side]->tokens.count;

	for (size_t first = 0, last; first < count; first = last + 1) {
		struct saying saying;

		last = first;
		if (!difference_search_is_quoted(search, side, first))
			continue;
		while (last + 1 < count &&
		       difference_search_is_quoted(search, side, last + 1))
			last++;
		saying.words = (struct stretch){first, last};
		if (read_inverted(search, side, last + 1, &saying.speaker) ||
		    read_named(search, side, last + 1, &saying.speaker) ||
		    read_before(search, side, first, &saying.speaker))
			vec_push(out, saying);
	}
}

static struct token_list tokens_of(const struct search *search, int side,
				   struct stretch stretch)
{
	return (struct token_list){search->sides[side]->tokens.items + stretch.first,
				   stretch.last - stretch.first + 1};
}

/* The longest run of words that two quotations have in common and that tells. */
static size_t common_run(const struct search *search, struct stretch a, struct stretch b)
{
	struct token_list x = tokens_of(search, 0, a), y = tokens_of(search, 1, b);
	size_t most = 0;
	size_t *longest = mem_zero(x.count, sizeof *longest);

	run_lengths(longest, x, y, 0);
	for (size_t i = 0; i < x.count; i++) {
		size_t content = 0;

		for (size_t k = i; longest[i] > most && k < i + longest[i]; k++)
			content += !!(x.items[k].flags & TOKEN_CONTENT);
		if (content >= 2)
			most = longest[i];
	}
	free(longest);
	return most;
}

void difference_attribution(struct search *search)
{
	saying_list a = {0}, b = {0};

	list_sayings(search, 0, &a);
	list_sayings(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count; j++) {
			struct stretch x = a.items[i].speaker, y = b.items[j].speaker;
			size_t run;

			if (difference_search_is_named(search, 0, x, 1) ||
			    difference_search_is_named(search, 1, y, 0))
				continue;
			run = common_run(search, a.items[i].words, b.items[j].words);
			if (run >= tuning.attribution_words_maybe)
				difference_search_report(
				    search, DIFFERENCE_ATTRIBUTION,
				    run >= tuning.attribution_words_yes ? MATTERS_YES
									: MATTERS_MAYBE,
				    x, y);
		}
	vec_done(&a);
	vec_done(&b);
}
