/* One walk finds all phrases of a paragraph; the sum of weighed signs is the verdict. */
#include "config.h"

#include "read/clean/verdict.h"

#include <string.h>

#include "base/buf.h"
#include "base/ending.h"
#include "base/unicode.h"

enum {
	LARGEST = 1500, /* bytes of a paragraph that can be furniture */
	LONGEST = 60,	/* words of it */
	WORDS_UNIT = 10,
};

/* What the model gives each sign. */
static const double weights[VERDICT_SIGN_COUNT] = {
#include "paragraph-model.inc"
};

static const enum furniture_kind kinds[PHRASE_KIND_COUNT] = {
    [PHRASE_RELATED] = FURNITURE_RELATED,   [PHRASE_LABEL] = FURNITURE_LABEL,
    [PHRASE_NOTICE] = FURNITURE_NOTICE,	    [PHRASE_CAPTION] = FURNITURE_CAPTION,
    [PHRASE_CREDIT] = FURNITURE_CREDIT,	    [PHRASE_MENU] = FURNITURE_MENU,
    [PHRASE_MASTHEAD] = FURNITURE_MASTHEAD, [PHRASE_PAYWALL] = FURNITURE_NOTICE,
    [PHRASE_RIGHTS] = FURNITURE_NOTICE,	    [PHRASE_POINTER] = FURNITURE_RELATED,
    [PHRASE_HIDDEN] = FURNITURE_NOTICE,
};

/* The sign that a phrase of a kind is, and how often it counts. */
static const struct {
	enum verdict_sign sign;
	int most;
} of_kind[PHRASE_KIND_COUNT] = {
    [PHRASE_NOTICE] = {VERDICT_NOTICE, 3}, [PHRASE_PAYWALL] = {VERDICT_PAYWALL, 2},
    [PHRASE_READER] = {VERDICT_READER, 4}, [PHRASE_OUTLET] = {VERDICT_OUTLET, 3},
    [PHRASE_OFFER] = {VERDICT_OFFER, 5},   [PHRASE_SPEECH] = {VERDICT_SPEECH, 2},
};

/* Whether the folded TEXT has a quotation, or is one. */
static bool has_quote(struct str text)
{
	return memchr(text.bytes, '"', text.length) || str_starts(text, "'");
}

/* Whether byte AT of the folded TEXT, where marks are plain, is in a quotation.  A single
 * mark can be an apostrophe, unless it stands first. */
static bool is_quoted(struct str text, size_t at)
{
	bool is_inside = str_starts(text, "'");

	for (size_t i = 0; i < at; i++)
		is_inside ^= text.bytes[i] == '"';
	return is_inside;
}

/* Whether PHRASE of furniture can be of such a long paragraph. */
static bool can_open(const struct verdict *verdict, const struct phrase *phrase)
{
	return !phrase->longest || verdict->words <= phrase->longest;
}

/* Takes what PHRASE, which was found, says. */
static void add_phrase(struct verdict *verdict, const struct phrase *phrase)
{
	enum verdict_sign sign = of_kind[phrase->kind].sign;

	if (phrase->list == PHRASES_FURNITURE && can_open(verdict, phrase)) {
		verdict->phrase = phrase;
		verdict->signs[VERDICT_OPENING] = 1;
		verdict->is_sure |= phrase->place == PHRASE_WHOLE;
	} else if (phrase->list != PHRASES_FURNITURE && sign) {
		if (verdict->signs[sign] < of_kind[phrase->kind].most)
			verdict->signs[sign]++;
		if (!verdict->phrase && phrase->list == PHRASES_NOTICE)
			verdict->phrase = phrase;
	}
}

/* Counts the phrases of the folded TEXT. */
static void count_phrases(struct verdict *verdict, struct str text)
{
	struct phrase_search search = phrase_search(
	    text, 1U << PHRASES_FURNITURE | 1U << PHRASES_NOTICE | 1U << PHRASES_APPEAL);

	/* Who is quoted does not speak for the outlet. */
	while (phrase_next(&search))
		if (search.phrase->list != PHRASES_APPEAL ||
		    !is_quoted(text, search.from))
			add_phrase(verdict, search.phrase);
}

/* Whether there is something to weigh. */
static bool is_candidate(const double *signs)
{
	return signs[VERDICT_OPENING] + signs[VERDICT_NOTICE] + signs[VERDICT_PAYWALL] >
		   0 ||
	       (signs[VERDICT_OFFER] > 0 &&
		signs[VERDICT_READER] + signs[VERDICT_OUTLET] > 0);
}

/* Whether no prose opens so. */
static bool is_plain(const struct verdict *verdict)
{
	static const bool never_opens[PHRASE_KIND_COUNT] = {[PHRASE_CREDIT] = true,
							    [PHRASE_LABEL] = true,
							    [PHRASE_RIGHTS] = true,
							    [PHRASE_POINTER] = true};

	return verdict->signs[VERDICT_OPENING] > 0 &&
	       (verdict->signs[VERDICT_STOP] <= 0 || never_opens[verdict->phrase->kind]);
}

static void weigh(struct verdict *verdict)
{
	for (enum verdict_sign sign = 0; sign < VERDICT_SIGN_COUNT; sign++)
		verdict->weight += verdict_part(verdict, sign);
	if (verdict->phrase)
		verdict->kind = kinds[verdict->phrase->kind];
	verdict->is_sure |= is_plain(verdict);
	verdict->is_candidate = is_candidate(verdict->signs);
	verdict->is_furniture =
	    verdict->is_sure || (verdict->is_candidate && verdict->weight > 0);
}

bool verdict_reach(struct verdict *verdict, struct str text)
{
	struct buf folded = BUF_EMPTY;
	size_t words = text.length > LARGEST ? LONGEST + 1 : unicode_count_words(text);

	*verdict = (struct verdict){.kind = FURNITURE_NOTICE};
	if (!words || words > LONGEST)
		return false;
	verdict->words = words;
	verdict->signs[VERDICT_INTERCEPT] = 1;
	verdict->signs[VERDICT_STOP] = ending_is_prose(text);
	verdict->signs[VERDICT_WORDS] = (double)words / WORDS_UNIT;
	unicode_fold(&folded, text);
	verdict->signs[VERDICT_QUOTE] = has_quote(buf_str(&folded));
	count_phrases(verdict, buf_str(&folded));
	buf_done(&folded);
	weigh(verdict);
	return verdict->is_furniture;
}

double verdict_part(const struct verdict *verdict, enum verdict_sign sign)
{
	return weights[sign] * verdict->signs[sign];
}

struct ground verdict_ground(const struct verdict *verdict)
{
	return ground_of(verdict->is_sure ? GROUND_WORDS : GROUND_WEIGHT,
			 verdict->phrase);
}

const char *verdict_sign_name(enum verdict_sign sign)
{
	static const char *const names[VERDICT_SIGN_COUNT] = {
	    [VERDICT_INTERCEPT] = "intercept", [VERDICT_OPENING] = "opening",
	    [VERDICT_NOTICE] = "notice",       [VERDICT_PAYWALL] = "paywall",
	    [VERDICT_READER] = "reader",       [VERDICT_OUTLET] = "outlet",
	    [VERDICT_OFFER] = "offer",	       [VERDICT_SPEECH] = "speech",
	    [VERDICT_QUOTE] = "quote",	       [VERDICT_STOP] = "stop",
	    [VERDICT_WORDS] = "words",
	};

	return names[sign];
}
