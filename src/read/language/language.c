/*
 * Two counts over the beginning of the text: letters by script, and words that are on the
 * lists of each language.  A word that few languages share says more than one that many
 * do.  The best language must have clearly more words that another has not than the other
 * way round: what two of a family share does not show which of them it is.
 */
#include "config.h"

#include "read/language/language.h"

#include <stddef.h>

#include "base/array.h"
#include "base/unicode.h"
#include "base/words.h"

enum {
	FIRST_LOOK = 500,    /* bytes of the text, some 80 words: enough for most */
	LONGEST_LOOK = 4000, /* bytes, where the first look leaves doubt */
	FEWEST_WORDS = 8,    /* a text with fewer is too short to decide by words */
};

static const double least_share = 0.12; /* of stop words among all words */

/* How many times as many words of its own the best language must have. */
static const double clear_lead = 2, least_lead = 1.4, no_lead = 0;

/* Scripts, in the order in which they are asked: kana before Han. */
static const struct script {
	uint32_t first, last;
	size_t share; /* one letter in so many is enough */
	const char *language;
	bool is_shared; /* by languages that words distinguish; this is the likeliest */
} scripts[] = {
    {0x3040, 0x30FF, 20, "ja", false}, {0x4E00, 0x9FFF, 5, "zh", false},
    {0xAC00, 0xD7AF, 5, "ko", false},  {0x0370, 0x03FF, 5, "el", false},
    {0x0400, 0x04FF, 5, "ru", true},   {0x0530, 0x058F, 5, "hy", false},
    {0x0590, 0x05FF, 5, "he", true},   {0x0600, 0x06FF, 5, "ar", true},
    {0x0900, 0x097F, 5, "hi", true},   {0x0980, 0x09FF, 5, "bn", false},
    {0x0A00, 0x0A7F, 5, "pa", false},  {0x0A80, 0x0AFF, 5, "gu", false},
    {0x0B00, 0x0B7F, 5, "or", false},  {0x0B80, 0x0BFF, 5, "ta", false},
    {0x0C00, 0x0C7F, 5, "te", false},  {0x0C80, 0x0CFF, 5, "kn", false},
    {0x0D00, 0x0D7F, 5, "ml", false},  {0x0D80, 0x0DFF, 5, "si", false},
    {0x0E00, 0x0E7F, 5, "th", false},  {0x0E80, 0x0EFF, 5, "lo", false},
    {0x0F00, 0x0FFF, 5, "bo", false},  {0x1000, 0x109F, 5, "my", false},
    {0x10A0, 0x10FF, 5, "ka", false},  {0x1200, 0x137F, 5, "am", false},
    {0x1780, 0x17FF, 5, "km", false},
};

enum { SCRIPT_COUNT = ARRAY_COUNT(scripts) };

/* The script that enough of the letters are of, NULL if that is the Latin one. */
static const struct script *find_script(struct str text)
{
	enum { FIRST_OF_ALL = 0x0370 };
	size_t counts[SCRIPT_COUNT] = {0}, letters = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		letters += unicode_is_letter(character);
		for (size_t i = 0; i < SCRIPT_COUNT && character >= FIRST_OF_ALL; i++)
			counts[i] +=
			    character >= scripts[i].first && character <= scripts[i].last;
	}
	for (size_t i = 0; i < SCRIPT_COUNT; i++)
		if (counts[i] * scripts[i].share > letters)
			return &scripts[i];
	return NULL;
}

/* The words of a text. */
struct tally {
	size_t words;
	size_t stops;			      /* words on a list */
	uint64_t languages[LONGEST_LOOK / 2]; /* that have each of these */
};

/* Counts WORD, if it has letters; FOLDED is used for its folded form. */
static void count_word(struct tally *tally, struct str word, struct buf *folded)
{
	uint64_t languages;

	if (!word.length)
		return;
	buf_cut(folded, 0);
	unicode_fold(folded, word);
	languages = words_stop_languages(buf_str(folded));
	tally->words++;
	if (languages && tally->stops < LONGEST_LOOK / 2)
		tally->languages[tally->stops++] = languages;
}

static void count_words(struct tally *tally, struct str text)
{
	struct buf folded = BUF_EMPTY;
	size_t from = 0, step;

	for (size_t at = 0; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) ||
		    (at > from &&
		     (unicode_is_mark(character) || unicode_is_joiner(character))))
			continue;
		count_word(tally, str_slice(text, from, at), &folded);
		from = at + step;
	}
	count_word(tally, str_slice(text, from, text.length), &folded);
	buf_done(&folded);
}

/* The language with most stop words, each counted for the less the more share it. */
static size_t find_best(const struct tally *tally)
{
	double scores[WORDS_MOST_LANGUAGES] = {0};
	size_t best = 0;

	for (size_t i = 0; i < tally->stops; i++) {
		uint64_t languages = tally->languages[i];
		int sharers = 0;

		for (uint64_t rest = languages; rest; rest &= rest - 1)
			sharers++;
		for (size_t k = 0; k < words_language_count(); k++)
			if (languages >> k & 1)
				scores[k] += 1.0 / sharers;
	}
	for (size_t k = 1; k < words_language_count(); k++)
		if (scores[k] > scores[best])
			best = k;
	return best;
}

static bool stands_out(const struct tally *tally, size_t best, double lead)
{
	size_t own[WORDS_MOST_LANGUAGES] = {0}, others[WORDS_MOST_LANGUAGES] = {0};

	for (size_t i = 0; i < tally->stops; i++) {
		uint64_t languages = tally->languages[i];
		bool is_of_best = languages >> best & 1;
		size_t *counts = is_of_best ? own : others;

		for (size_t k = 0; k < words_language_count(); k++)
			counts[k] += (languages >> k & 1) != is_of_best;
	}
	for (size_t k = 0; k < words_language_count(); k++)
		if (k != best && (!own[k] || (double)own[k] < lead * (double)others[k]))
			return false;
	return true;
}

static const char *by_words(struct str text, double lead)
{
	struct tally tally = {.words = 0};
	size_t best, hits = 0;

	count_words(&tally, text);
	best = find_best(&tally);
	for (size_t i = 0; i < tally.stops; i++)
		hits += tally.languages[i] >> best & 1;
	if (tally.words < FEWEST_WORDS ||
	    (double)hits < least_share * (double)tally.words ||
	    (lead > 0 && !stands_out(&tally, best, lead)))
		return NULL;
	return words_language(best);
}

/* The first LENGTH bytes of TEXT, and what completes their last character. */
static struct str beginning_of(struct str text, size_t length)
{
	size_t end = text.length < length ? text.length : length;

	while (end < text.length && (text.bytes[end] & 0xC0) == 0x80)
		end++;
	return str_slice(text, 0, end);
}

bool language_is_code(struct str code)
{
	for (size_t i = 0; i < code.length; i++)
		if (code.bytes[i] < 'a' || code.bytes[i] > 'z')
			return false;
	return code.length == 2;
}

const char *language_detect(struct str text)
{
	const struct script *script = find_script(beginning_of(text, FIRST_LOOK));
	const char *language;

	if (script && !script->is_shared)
		return script->language;
	language = by_words(beginning_of(text, FIRST_LOOK), clear_lead);
	if (!language)
		language = by_words(beginning_of(text, LONGEST_LOOK), least_lead);
	/* In a script that few languages share even a guess is better than English. */
	if (!language && script)
		language = by_words(beginning_of(text, LONGEST_LOOK), no_lead);
	return language || !script ? language : script->language;
}
