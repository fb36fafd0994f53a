/*
 * Two counts over the beginning of the text: letters by script, and words that are on the
 * lists of each language.  The best language must stand out from the second.
 */
#include "config.h"

#include "read/language.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "base/words.h"

enum {
	FIRST_LOOK = 500,    /* bytes of the text, some 80 words: enough for most */
	LONGEST_LOOK = 4000, /* bytes, where the first look leaves doubt */
	FEWEST_WORDS = 8,    /* below that nothing is told by words */
};

static const double least_share = 0.15; /* of stop words among all words */
static const double clear_lead = 2;	/* of the best language before the second */
static const double least_lead = 1.2;	/* where all that may be looked at was */

/* Scripts that decide, in the order in which they are asked: kana before Han. */
static const struct script {
	uint32_t first, last;
	const char *language;
} scripts[] = {
    {0x3040, 0x30FF, "ja"}, {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7AF, "ko"},
    {0x0370, 0x03FF, "el"}, {0x0400, 0x04FF, "ru"}, {0x0590, 0x05FF, "he"},
    {0x0600, 0x06FF, "ar"}, {0x0900, 0x097F, "hi"}, {0x0E00, 0x0E7F, "th"},
};

enum { SCRIPT_COUNT = sizeof scripts / sizeof scripts[0] };

/* The language of a script that a fifth of the letters are of, NULL if there is none. */
static const char *by_script(struct str text)
{
	size_t counts[SCRIPT_COUNT] = {0}, letters = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		letters += unicode_is_letter(character);
		for (size_t i = 0; i < SCRIPT_COUNT; i++)
			counts[i] +=
			    character >= scripts[i].first && character <= scripts[i].last;
	}
	for (size_t i = 0; i < SCRIPT_COUNT; i++)
		if (counts[i] * 5 > letters)
			return scripts[i].language;
	return NULL;
}

/* How many words of the text each language has on its list of stop words. */
struct tally {
	size_t *hits; /* by number of the language */
	size_t words;
};

static void count_word(struct tally *tally, struct str word)
{
	tally->words++;
	for (size_t i = 0; i < words_language_count(); i++) {
		const struct word *entry = words_find_in(i, word);

		tally->hits[i] += entry && (entry->classes & WORD_STOP);
	}
}

static void count_words(struct tally *tally, struct str text)
{
	struct buf word = BUF_EMPTY;
	size_t from = 0, step;

	for (size_t at = 0; at <= text.length; at += step) {
		bool inside =
		    at < text.length && unicode_is_letter(unicode_at(text, at, &step));

		if (inside)
			continue;
		if (at > from) {
			buf_cut(&word, 0);
			unicode_fold(&word, str_slice(text, from, at));
			count_word(tally, buf_str(&word));
		}
		if (at == text.length)
			break;
		from = at + step;
	}
	buf_done(&word);
}

static const char *by_words(struct str text, double lead)
{
	struct tally tally = {.hits =
				  mem_zero(words_language_count(), sizeof *tally.hits)};
	size_t best = 0, second = 0;
	const char *language = NULL;

	count_words(&tally, text);
	for (size_t i = 0; i < words_language_count(); i++) {
		if (tally.hits[i] > best) {
			second = best;
			best = tally.hits[i];
			language = words_language(i);
		} else if (tally.hits[i] > second) {
			second = tally.hits[i];
		}
	}
	free(tally.hits);
	if (tally.words < FEWEST_WORDS ||
	    (double)best < least_share * (double)tally.words ||
	    (double)best < lead * (double)second)
		return NULL;
	return language;
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
	const char *language = by_script(beginning_of(text, FIRST_LOOK));

	if (!language)
		language = by_words(beginning_of(text, FIRST_LOOK), clear_lead);
	if (!language)
		language = by_words(beginning_of(text, LONGEST_LOOK), least_lead);
	return language;
}
