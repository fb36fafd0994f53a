/* Lines are read word by word; the first that has no place in a form settles that. */
#include "config.h"

#include "read/metadata/byline.h"

#include <string.h>

#include "base/ending.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "base/words.h"
#include "read/metadata/agency.h"
#include "read/metadata/date.h"

enum {
	LONGEST_DATE_LINE = 14, /* words of a line with a date */
	LONGEST_TIME = 6,	/* words of a line with a time */
	LONGEST_POST = 5,	/* words of a post: "Political Correspondent" */
	LONGEST_NAMES = 8,	/* words of a byline's names */
};

/* What stands inside names: "Jean-Luc", "J. Doe", "O'Hara". */
static bool is_name_mark(uint32_t character)
{
	return character == '-' || character == '.' || character == '\'' ||
	       character == 0x2019;
}

bool byline_is_name(struct str text, const char *language)
{
	size_t at = 0, words = 0;

	if (ending_is_mark(text))
		return false;
	for (struct str word; (word = unicode_next_word(text, &at)).length; words++) {
		struct buf folded = BUF_EMPTY;
		bool is_other;

		for (size_t i = 0, step; i < word.length; i += step) {
			uint32_t character = unicode_at(word, i, &step);

			if (!unicode_is_letter(character) && !is_name_mark(character))
				return false;
		}
		unicode_fold(&folded, word);
		is_other = words_is(language, buf_str(&folded),
				    WORD_WEEKDAY | WORD_MONTH | WORD_STARTER | WORD_STOP);
		buf_done(&folded);
		if (!unicode_is_capitalised(word) || is_other || agency_is(word))
			return false;
	}
	return words >= 2 && words <= 4;
}

/* Small words inside of names, and between them. */
static bool is_name_link(struct str word)
{
	return phrase_exact(word, PHRASES_BYLINE, PHRASE_LINK);
}

/* Whether TEXT is names of people and agencies alone. */
static bool is_names(struct str text)
{
	size_t at = 0, names = 0;

	for (struct str word; (word = unicode_next_word(text, &at)).length;) {
		if (word.length > 1 && word.bytes[word.length - 1] == ',')
			word.length--;
		if (is_name_link(word))
			continue;
		for (size_t i = 0, step; i < word.length; i += step) {
			uint32_t character = unicode_at(word, i, &step);

			if (!unicode_is_letter(character) && !is_name_mark(character) &&
			    character != '/')
				return false;
		}
		if (!unicode_is_capitalised(word) && !agency_is(word))
			return false;
		names++;
	}
	return names >= 2 && names <= LONGEST_NAMES;
}

size_t byline_prefix(struct str text, const char *language)
{
	size_t length;
	const struct phrase *phrase =
	    phrase_opening(text, PHRASES_BYLINE, PHRASE_AUTHOR, language, &length);

	return phrase && (!*phrase->language ||
			  is_names(str_slice(text, length, text.length)))
		   ? length
		   : 0;
}

static bool is_date_word(struct str word, const char *language)
{
	struct buf folded = BUF_EMPTY;
	bool is_one = false;

	unicode_fold(&folded, word);
	while (folded.length && strchr(".,:;|()", folded.bytes[folded.length - 1]) &&
	       folded.length > 1)
		buf_cut(&folded, folded.length - 1);
	is_one = folded.length == 1 && strchr("|-:", *folded.bytes);
	is_one |= phrase_exact(buf_str(&folded), PHRASES_DATE, PHRASE_WORD) != NULL;
	is_one |= words_is(language, buf_str(&folded), WORD_WEEKDAY | WORD_MONTH);
	buf_done(&folded);
	return is_one || (str_has_digit(word) && word.length <= 12);
}

/* Whether WORD, folded, is a time of day ("14:32", "9.40", "14h05"); *IS_SURE where it
 * can be no other number. */
static bool is_clock(struct str word, bool *is_sure)
{
	size_t at = 0, first;

	while (at < word.length && str_is_digit(word.bytes[at]))
		at++;
	first = at;
	if (!first || first > 2 || at + 3 > word.length ||
	    !strchr(":.h", word.bytes[at]) || !str_is_digit(word.bytes[at + 1]) ||
	    !str_is_digit(word.bytes[at + 2]))
		return false;
	*is_sure |= word.bytes[at] != '.';
	word = str_slice(word, at + 3, word.length);
	return !word.length || str_is(word, "am") || str_is(word, "pm") ||
	       str_is(word, ":");
}

/* Whether WORD may stand in a line with a time; *IS_SURE where it shows that there is
 * one. */
static bool is_time_word(struct str word, const char *language, bool *is_sure)
{
	struct buf folded = BUF_EMPTY;
	struct str plain;
	bool is_known = is_date_word(word, language);

	unicode_fold(&folded, word);
	plain = buf_str(&folded);
	while (plain.length > 1 && strchr(",:|", plain.bytes[plain.length - 1]))
		plain.length--;
	is_known |= is_clock(plain, is_sure);
	if (phrase_exact(plain, PHRASES_DATE, PHRASE_CLOCK))
		is_known = *is_sure = true;
	is_known |= phrase_exact(plain, PHRASES_DATE, PHRASE_AGE) != NULL;
	buf_done(&folded);
	return is_known;
}

bool byline_is_time(struct str text, const char *language)
{
	size_t at = 0, words = 0;
	bool is_sure = false;

	for (struct str word; (word = unicode_next_word(text, &at)).length; words++)
		if (words == LONGEST_TIME || !is_time_word(word, language, &is_sure))
			return false;
	return is_sure && str_has_digit(text);
}

/* Reads a whole date at AT, no word of which is too much; 0 if none begins there. */
static size_t whole_date(struct str text, size_t at, const char *language)
{
	struct date date, other;
	size_t length = date_read(&date, &other, text, at, language);

	return date_is_whole(date) ? length : 0;
}

bool byline_is_date(struct str text, const char *language, size_t *date_at,
		    size_t *date_length)
{
	size_t at = 0, words = 0;
	bool has_date_word = false;

	*date_at = *date_length = 0;
	for (struct str word; (word = unicode_next_word(text, &at)).length; words++) {
		size_t from = (size_t)(word.bytes - text.bytes), step;
		size_t length = *date_length ? 0 : whole_date(text, from, language);

		if (words == LONGEST_DATE_LINE ||
		    (!length && !is_date_word(word, language)))
			return false;
		has_date_word |= unicode_is_letter(unicode_at(word, 0, &step));
		if (length) {
			*date_length = length;
			*date_at = from;
		}
	}
	/* Bare digits are no date line: "47" may be a figure that stands alone. */
	return *date_length || (words <= 4 && has_date_word);
}

bool byline_is_post(struct str text)
{
	size_t at = 0, words = 0;
	bool has_post = false;

	for (struct str word; (word = unicode_next_word(text, &at)).length; words++) {
		has_post |= phrase_exact(word, PHRASES_BYLINE, PHRASE_POST) != NULL;
	}
	return has_post && words <= LONGEST_POST && !ending_is_mark(text);
}

bool byline_is_address(struct str text)
{
	return unicode_count_words(text) == 1 && memchr(text.bytes, '@', text.length);
}
