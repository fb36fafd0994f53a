/* Lines are read word by word; the first that has no place in a form settles that. */
#include "config.h"

#include "read/metadata/byline.h"

#include <string.h>

#include "base/array.h"
#include "base/ending.h"
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
	static const char *const words[] = {"de", "von", "van", "der", "den", "di",
					    "da", "du",	 "la",	"le",  "dos", "del",
					    "al", "ten", "zu",	"und", "and", "et",
					    "y",  "e",	 "en",	"mit", "con", "avec"};

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
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
	static const struct {
		const char *prefix, *language; /* NULL: English, in any article */
	} bylines[] = {
	    {"by ", NULL},	 {"by: ", NULL},	 {"written by ", NULL},
	    {"story by ", NULL}, {"reported by ", NULL}, {"author: ", NULL},
	    {"words by ", NULL}, {"text by ", NULL},	 {"von ", "de"},
	    {"von: ", "de"},	 {"autor: ", "de"},	 {"autorin: ", "de"},
	    {"par ", "fr"},	 {"por ", "es"},	 {"por ", "pt"},
	    {"di ", "it"},	 {"door ", "nl"},	 {"av ", "sv"},
	    {"af ", "da"},
	};
	size_t length;

	for (size_t i = 0; i < ARRAY_COUNT(bylines); i++) {
		const char *own = bylines[i].language;

		if (unicode_begins(text, bylines[i].prefix, &length) &&
		    (!own || (!strcmp(own, language) &&
			      is_names(str_slice(text, length, text.length)))))
			return length;
	}
	return 0;
}

/* Words that stand around a date of publication. */
static const char *const date_words[] = {"date",
					 "published",
					 "posted",
					 "updated",
					 "last",
					 "modified",
					 "on",
					 "at",
					 "vol",
					 "volume",
					 "no",
					 "issue",
					 "edition",
					 "am",
					 "pm",
					 "a.m",
					 "p.m",
					 "min",
					 "mins",
					 "minutes",
					 "read",
					 "first",
					 "created",
					 "est",
					 "edt",
					 "et",
					 "gmt",
					 "utc",
					 "bst",
					 "cet",
					 "cest",
					 "ist",
					 "of",
					 "|",
					 "-",
					 ":",
					 "uhr",
					 "stand",
					 "vom",
					 "um",
					 "den",
					 "der",
					 "le",
					 "à",
					 "el",
					 "de",
					 "a",
					 "las",
					 "del",
					 "h",
					 "hrs",
					 "lesezeit",
					 "lecture",
					 "temps",
					 "veröffentlicht",
					 "aktualisiert",
					 "erstellt",
					 "zuletzt",
					 "publié",
					 "mis",
					 "mise",
					 "jour",
					 "modifié",
					 "publicado",
					 "actualizado",
					 "pubblicato",
					 "aggiornato",
					 "gepubliceerd",
					 "atualizado",
					 "om",
					 "uur",
					 "ore",
					 "alle",
					 "kl"};

static bool is_date_word(struct str word, const char *language)
{
	struct buf folded = BUF_EMPTY;
	bool is_one = false;

	unicode_fold(&folded, word);
	while (folded.length && strchr(".,:;|()", folded.bytes[folded.length - 1]) &&
	       folded.length > 1)
		buf_cut(&folded, folded.length - 1);
	for (size_t i = 0; i < ARRAY_COUNT(date_words) && !is_one; i++)
		is_one = str_is(buf_str(&folded), date_words[i]);
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
	static const char *const sure[] = {"ago",  "am",  "pm",	  "a.m.",    "p.m.",
					   "gmt",  "utc", "bst",  "cet",     "cest",
					   "est",  "edt", "et",	  "uhr",     "vor",
					   "hace", "ist", "read", "lecture", "lesezeit"};
	static const char *const units[] = {
	    "hour",  "hours",	  "minute", "minutes", "min",	  "mins",    "h",
	    "m",     "day",	  "days",   "stunde",  "stunden", "minuten", "heures",
	    "il",    "y",	  "a",	    "horas",   "minutos", "1h",	     "an",
	    "today", "yesterday", "heute",  "gestern"};
	struct buf folded = BUF_EMPTY;
	struct str plain;
	bool is_known = is_date_word(word, language);

	unicode_fold(&folded, word);
	plain = buf_str(&folded);
	while (plain.length > 1 && strchr(",:|", plain.bytes[plain.length - 1]))
		plain.length--;
	is_known |= is_clock(plain, is_sure);
	for (size_t i = 0; i < ARRAY_COUNT(sure); i++)
		if (str_is(plain, sure[i]))
			is_known = *is_sure = true;
	for (size_t i = 0; i < ARRAY_COUNT(units); i++)
		is_known |= str_is(plain, units[i]);
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
	static const char *const posts[] = {
	    "correspondent", "editor",	  "reporter",	"writer",      "staff",
	    "bureau",	     "columnist", "journalist", "contributor", "newsroom"};
	size_t at = 0, words = 0;
	bool has_post = false;

	for (struct str word; (word = unicode_next_word(text, &at)).length; words++) {
		struct buf folded = BUF_EMPTY;

		unicode_fold(&folded, word);
		for (size_t i = 0; i < ARRAY_COUNT(posts); i++)
			has_post |= str_is(buf_str(&folded), posts[i]);
		buf_done(&folded);
	}
	return has_post && words <= LONGEST_POST && !ending_is_mark(text);
}

bool byline_is_address(struct str text)
{
	return unicode_count_words(text) == 1 && memchr(text.bytes, '@', text.length);
}
