/*
 * Places, dates and agencies in brackets are read one after another until a mark closes
 * them.  The less of them was there, the more is asked of the mark: a dash behind a lone
 * word may as well be the first of a sentence.
 */
#include "config.h"

#include "read/metadata/dateline.h"

#include <string.h>

#include "base/unicode.h"
#include "base/words.h"
#include "read/metadata/agency.h"

enum {
	LONGEST_PLACE = 6,	/* words of a dateline's place */
	LONGEST_BARE_PLACE = 2, /* words, where only a dash shows that it is one */
	LONGEST_PLACE_BYTES = 90,
};

/* What a dateline has shown so far. */
struct dateline {
	struct str text;
	const char *language;
	size_t at;
	size_t place_words;
	bool is_all_capitals;
	bool has_bracket; /* a country or an agency in brackets */
	bool is_signed;	  /* "/TASS/" stood at its end */
	struct str agency;
	struct date date;
};

static void skip_blanks(struct dateline *dateline)
{
	while (dateline->at < dateline->text.length &&
	       strchr(" ,\n\t", dateline->text.bytes[dateline->at]))
		dateline->at++;
}

static bool read_bracket(struct dateline *dateline)
{
	struct str text = dateline->text;
	char opening = text.bytes[dateline->at], closing = opening == '(' ? ')' : ']';
	const char *end;
	struct str inner;

	if (opening != '(' && opening != '[')
		return false;
	end = memchr(text.bytes + dateline->at, closing, text.length - dateline->at);
	if (!end || end - (text.bytes + dateline->at) > 40)
		return false;
	inner = str_slice(text, dateline->at + 1, (size_t)(end - text.bytes));
	if (agency_is(inner))
		dateline->agency = inner;
	else if (opening == '(')
		return false;
	dateline->has_bracket = true;
	dateline->at = (size_t)(end - text.bytes) + 1;
	return true;
}

/* "/TASS/.", as some agencies sign. */
static bool read_slashes(struct dateline *dateline)
{
	size_t stop = dateline->at < dateline->text.length &&
		      dateline->text.bytes[dateline->at] == '.';
	struct str rest = str_trim(
	    str_slice(dateline->text, dateline->at + stop, dateline->text.length));
	const char *end = rest.length > 1 && *rest.bytes == '/'
			      ? memchr(rest.bytes + 1, '/', rest.length - 1)
			      : NULL;

	if (!end)
		return false;
	dateline->agency = (struct str){rest.bytes + 1, (size_t)(end - rest.bytes) - 1};
	if (!agency_is(dateline->agency))
		return false;
	dateline->at = (size_t)(end - dateline->text.bytes) + 1;
	dateline->is_signed = true;
	return true;
}

static bool read_date(struct dateline *dateline)
{
	struct date other;
	size_t length = date_read(&dateline->date, &other, dateline->text, dateline->at,
				  dateline->language);

	dateline->at += length;
	return length > 0;
}

static bool read_place(struct dateline *dateline)
{
	size_t from = dateline->at, step;
	struct str text = dateline->text, word;
	bool is_upper = true;

	while (dateline->at < text.length) {
		uint32_t character = unicode_at(text, dateline->at, &step);

		if (!unicode_is_letter(character) && character != '.' &&
		    character != '\'' && character != '-' && character != 0x2019)
			break;
		is_upper &= !unicode_is_lower(character);
		dateline->at += step;
	}
	word = str_slice(text, from, dateline->at);
	if (!unicode_is_capitalised(word) || word.length == 1)
		return false;
	dateline->place_words++;
	/* State abbreviations ("BOSTON, Mass.") may follow in small letters. */
	dateline->is_all_capitals &= is_upper || dateline->place_words > 1;
	return dateline->place_words <= LONGEST_PLACE;
}

static size_t dash_length(struct str text)
{
	if (str_starts(text, "\xE2\x80\x94") || str_starts(text, "\xE2\x80\x93"))
		return 3;
	return str_starts(text, "--") ? 2 : str_starts(text, "- ") ? 1 : 0;
}

/* Whether TEXT is a word of everyday use, which no place is called. */
static bool is_everyday(struct str text, const char *language)
{
	struct buf folded = BUF_EMPTY;
	bool is_one;

	unicode_fold(&folded, str_trim(text));
	is_one = words_is(language, buf_str(&folded),
			  WORD_WEEKDAY | WORD_MONTH | WORD_STARTER | WORD_STOP);
	buf_done(&folded);
	return is_one;
}

/* Whether the sentence behind a dash of LENGTH bytes begins as sentences do. */
static bool begins_anew(struct str rest, size_t length)
{
	struct str text = str_trim(str_slice(rest, length, rest.length));
	uint32_t first;
	size_t step;

	if (str_starts(text, "(")) /* of an agency */
		text = str_slice(text, 1, text.length);
	first = text.length ? unicode_at(text, 0, &step) : 0;
	return first && (unicode_is_upper(first) || unicode_is_opening_quote(first));
}

/*
 * The length of the mark that closes a dateline at AT; false where there is none.  A
 * colon needs more to go by, and so does a place in small letters; an agency and a date
 * together need no mark.
 */
static bool closing_mark(const struct dateline *dateline, size_t *length)
{
	struct str rest = str_slice(dateline->text, dateline->at, dateline->text.length);
	bool has_evidence = dateline->has_bracket || dateline->date.month;

	*length = 0;
	if (dateline->is_signed) {
		*length = str_starts(rest, ".") ? 1 : dash_length(rest);
		return true;
	}
	if (str_starts(rest, ":") && has_evidence) {
		*length = 1;
		return true;
	}
	/* "Madrid, 5 mar (EFE).- El puente" */
	if (str_starts(rest, ".") && has_evidence &&
	    dash_length(str_slice(rest, 1, rest.length))) {
		*length = 1 + dash_length(str_slice(rest, 1, rest.length));
		return true;
	}
	*length = dash_length(rest);
	if (*length && (has_evidence || dateline->is_all_capitals))
		return true;
	if (*length == 3 && dateline->place_words <= LONGEST_BARE_PLACE)
		return begins_anew(rest, *length) &&
		       !is_everyday(str_slice(dateline->text, 0, dateline->at),
				    dateline->language);
	return !*length && dateline->agency.length && dateline->date.month &&
	       begins_anew(rest, 0);
}

/* "ATLANTA — (AP)": an agency behind the mark. */
static size_t agency_behind(struct dateline *dateline, size_t at)
{
	dateline->at = at;
	skip_blanks(dateline);
	return !dateline->agency.length && read_bracket(dateline) &&
		       dateline->agency.length
		   ? dateline->at
		   : at;
}

size_t dateline_read(struct str text, const char *language, struct str *agency,
		     struct date *date)
{
	struct dateline dateline = {
	    .text = text, .language = language, .is_all_capitals = true};
	size_t mark = 0, length;
	bool is_closed = false;

	*agency = (struct str){0};
	*date = (struct date){0};
	while (!is_closed && dateline.at < text.length &&
	       dateline.at < LONGEST_PLACE_BYTES) {
		skip_blanks(&dateline);
		if (dateline.at >= text.length)
			return 0;
		is_closed = (dateline.place_words || dateline.agency.length) &&
			    closing_mark(&dateline, &mark);
		if (!is_closed && !read_bracket(&dateline) && !read_slashes(&dateline) &&
		    !read_date(&dateline) && !read_place(&dateline))
			return 0;
	}
	if (!is_closed)
		return 0;
	length = agency_behind(&dateline, dateline.at + mark);
	*agency = dateline.agency;
	*date = dateline.date;
	return str_trim(str_slice(text, 0, length)).length;
}
