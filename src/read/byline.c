/* Lines are read word by word; the first that has no place in a form settles that. */
#include "config.h"

#include "read/byline.h"

#include <string.h>

#include "base/unicode.h"
#include "base/words.h"
#include "read/agency.h"
#include "read/date.h"
#include "read/furniture.h"

enum {
	LONGEST_DATE_LINE = 14, /* words */
	LONGEST_POST = 5,	/* words */
};

size_t byline_opening(struct str text)
{
	static const char *const openings[] = {
	    "by ",	    "by: ",	"written by ", "story by ",
	    "reported by ", "author: ", "words by ",   "text by ",
	};
	size_t length;

	for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++)
		if (unicode_begins(text, openings[i], &length))
			return length;
	return 0;
}

/* What stands inside names: "Jean-Luc", "J. Doe", "O'Hara". */
static bool is_name_mark(uint32_t character)
{
	return character == '-' || character == '.' || character == '\'' ||
	       character == 0x2019;
}

bool byline_is_name(struct str text, const char *language)
{
	size_t at = 0, words = 0;

	if (furniture_ends_in_mark(text))
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

/* Words that stand around a date of publication. */
static bool is_date_word(struct str word, const char *language)
{
	static const char *const words[] = {
	    "date",  "published", "posted", "updated", "last",	"modified", "on",
	    "at",    "vol",	  "volume", "no",      "issue", "edition",  "am",
	    "pm",    "a.m",	  "p.m",    "min",     "mins",	"minutes",  "read",
	    "first", "created",	  "est",    "edt",     "et",	"gmt",	    "utc",
	    "bst",   "cet",	  "cest",   "ist",     "of",	"|",	    "-",
	};
	struct buf folded = BUF_EMPTY;
	bool is_one = false, has_digit = false;

	unicode_fold(&folded, word);
	while (folded.length && strchr(".,:;|()", folded.bytes[folded.length - 1]) &&
	       folded.length > 1)
		buf_cut(&folded, folded.length - 1);
	for (size_t i = 0; i < folded.length; i++)
		has_digit |= folded.bytes[i] >= '0' && folded.bytes[i] <= '9';
	for (size_t i = 0; i < sizeof words / sizeof words[0] && !is_one; i++)
		is_one = str_equal(buf_str(&folded), str_of(words[i]));
	is_one |= words_is(language, buf_str(&folded), WORD_WEEKDAY | WORD_MONTH);
	buf_done(&folded);
	return is_one || (has_digit && word.length <= 12);
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
	static const char *const posts[] = {
	    "correspondent", "editor",	  "reporter",	"writer",      "staff",
	    "bureau",	     "columnist", "journalist", "contributor", "newsroom"};
	size_t at = 0, words = 0;
	bool has_post = false;

	for (struct str word; (word = unicode_next_word(text, &at)).length; words++) {
		struct buf folded = BUF_EMPTY;

		unicode_fold(&folded, word);
		for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++)
			has_post |= str_equal(buf_str(&folded), str_of(posts[i]));
		buf_done(&folded);
	}
	return has_post && words <= LONGEST_POST && !furniture_ends_in_mark(text);
}
