/*
 * The words of a paragraph are weighed in verdict.c; the forms here are small scanners.
 * All of them err on the side of keeping text: a sentence wrongly kept is seen by the
 * reader, one wrongly dropped is not.
 */
#include "config.h"

#include "read/clean/furniture.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/ending.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "base/words.h"
#include "read/clean/verdict.h"

enum {
	LONGEST_CAPTION = 30, /* words of a caption with its credit */
	LONGEST_CREDIT = 6,   /* words behind a caption's last stop */
	LONGEST_BAR_PART = 3, /* words between two bars */
	FEWEST_BAR_PARTS = 3, /* "Home | News" alone is no row of a menu */
};

bool furniture_is(struct str text, enum furniture_kind *kind)
{
	struct verdict verdict;

	verdict_reach(&verdict, text);
	*kind = verdict.kind;
	return verdict.is_sure;
}

/* Small words and signs inside of names. */
static bool is_linking_word(struct str word)
{
	return phrase_exact(word, PHRASES_BYLINE, PHRASE_LINK) ||
	       (word.length == 1 && strchr("/|-", *word.bytes));
}

/* Whether the stop at AT of TEXT is of an abbreviation: "St. Malo". */
static bool is_abbreviated(struct str text, size_t at, const char *language)
{
	struct buf folded = BUF_EMPTY;
	size_t from = at;
	bool is_one;

	while (from && !strchr(" (\n", text.bytes[from - 1]))
		from--;
	unicode_fold(&folded, str_slice(text, from, at));
	is_one = words_is(language, buf_str(&folded), WORD_ABBREVIATION);
	buf_done(&folded);
	return is_one;
}

bool furniture_is_caption(struct str text, const char *language)
{
	size_t tail = 0, words = 0, step;

	if (ending_is_mark(text) || unicode_count_words(text) > LONGEST_CAPTION)
		return false;
	for (size_t at = 0; at + 1 < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if ((character == '.' || character == '|') && text.bytes[at + 1] == ' ' &&
		    at > 2 && text.bytes[at - 2] != ' ' && text.bytes[at - 2] != '.' &&
		    !is_abbreviated(text, at, language))
			tail = at + 1;
	}
	if (!tail)
		return false;
	for (struct str word; (word = unicode_next_word(text, &tail)).length; words++)
		if (!unicode_is_capitalised(word) && !is_linking_word(word))
			return false;
	return words >= 1 && words <= LONGEST_CREDIT;
}

bool furniture_is_rule(struct str text)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			return false;
	}
	return true;
}

bool furniture_is_url(struct str text)
{
	return (str_starts(text, "http://") || str_starts(text, "https://")) &&
	       unicode_count_words(text) == 1;
}

/* Whether MARK parts TEXT into short pieces. */
static bool is_parted(struct str text, const char *mark)
{
	size_t from = 0, parts = 1;

	for (size_t at = 0; at < text.length; at++) {
		if (!str_starts(str_slice(text, at, text.length), mark))
			continue;
		if (unicode_count_words(str_slice(text, from, at)) > LONGEST_BAR_PART)
			return false;
		from = at + strlen(mark);
		at = from - 1;
		parts++;
	}
	return parts >= FEWEST_BAR_PARTS &&
	       unicode_count_words(str_slice(text, from, text.length)) <=
		   LONGEST_BAR_PART;
}

bool furniture_is_bar(struct str text)
{
	static const char *const marks[] = {" | ",	  " > ", " \xE2\x80\xBA ",
					    " \xC2\xBB ", " · ", " • "};

	if (ending_is_mark(text) || str_has_digit(text))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (is_parted(text, marks[i]))
			return true;
	return false;
}
