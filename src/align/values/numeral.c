/*
 * Words are added up as they are said: "two hundred and fifty thousand" is (2 * 100 + 50)
 * * 1000.  What is said behind a point is figures: "one point two five".
 */
#include "config.h"

#include "align/values/numeral.h"

#include <math.h>
#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "base/words.h"
#include "align/values/decimal.h"

static const char *const ands[] = {"and", "y", "e", "et", NULL};
static const char *const articles[] = {"a", "an", NULL};
static const char *const ofs[] = {"of", NULL};
static const double large = 1e6;

struct str numeral_word(const struct numeral_scan *scan, size_t at)
{
	if (at >= scan->tokens.count)
		return str_of("");
	return term_word_text(scan->vocabulary, scan->tokens.items[at].word);
}

bool numeral_is_word(const struct numeral_scan *scan, size_t at, const char *const *words)
{
	struct str word = numeral_word(scan, at);

	for (; *words; words++)
		if (str_is(word, *words))
			return true;
	return false;
}

double numeral_word_value(const struct numeral_scan *scan, size_t at, unsigned classes)
{
	const struct word *word;

	if (at >= scan->tokens.count ||
	    !(term_word_classes(scan->vocabulary, scan->tokens.items[at].word) & classes))
		return -1;
	word = words_find(scan->language, numeral_word(scan, at));
	return word && (word->classes & classes) ? word->value : -1;
}

struct str numeral_gap(const struct numeral_scan *scan, size_t at)
{
	const struct token *tokens = scan->tokens.items;

	if (at + 1 >= scan->tokens.count)
		return str_of("");
	return str_slice(scan->text, tokens[at].span.offset + tokens[at].span.length,
			 tokens[at + 1].span.offset);
}

bool numeral_has_gap(const struct numeral_scan *scan, size_t at, const char *text)
{
	return str_is(numeral_gap(scan, at), text);
}

/* Whether TEXT is one blank of any kind, which may not be an ordinary one IF_FIRM. */
static bool is_blank(struct str text, bool if_firm)
{
	size_t length;
	uint32_t character = text.length ? unicode_at(text, 0, &length) : 0;

	return character && length == text.length &&
	       (character == 0xA0 || character == 0x202F || character == 0x2009 ||
		(!if_firm && unicode_is_space(character)));
}

bool numeral_goes_on(const struct numeral_scan *scan, size_t at)
{
	struct str gap;

	if (!at || at >= scan->tokens.count)
		return false;
	gap = numeral_gap(scan, at - 1);
	return !gap.length || str_is(gap, "-") || is_blank(gap, false) ||
	       str_is(gap, "\xE2\x80\x91") || str_is(gap, "\xE2\x80\x90");
}

/* "1 234 567": the groups behind the first are tokens of their own. */
static void read_groups(struct numeral *numeral, const struct numeral_scan *scan)
{
	bool if_firm = !decimal_has_decimal_comma(scan->language);
	struct str word = numeral_word(scan, numeral->next);
	struct decimal group;

	while (numeral->next < scan->tokens.count && !numeral->suffix.length &&
	       word.length >= 3 &&
	       is_blank(numeral_gap(scan, numeral->next - 1), if_firm) &&
	       decimal_read(&group, word, scan->language) &&
	       (word.length == 3 || word.bytes[3] == ',' || word.bytes[3] == '.') &&
	       group.value < 1000) {
		numeral->value = numeral->value * 1000 + group.value;
		numeral->step =
		    group.step < 1 ? group.step : decimal_step(numeral->value);
		numeral->suffix = str_slice(word, group.length, word.length);
		numeral->is_plain = false;
		word = numeral_word(scan, ++numeral->next);
	}
}

/* What stands right behind the digits of an ordinal or a decade. */
static bool is_no_number(struct str suffix)
{
	static const char *const endings[] = {"st", "nd", "rd", "th", "s", "d"};

	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (str_is(suffix, endings[i]))
			return true;
	return false;
}

static bool read_written(struct numeral *numeral, const struct numeral_scan *scan,
			 size_t at)
{
	struct str word = numeral_word(scan, at);
	struct decimal decimal;

	if (!word.length || !decimal_read(&decimal, word, scan->language))
		return false;
	*numeral = (struct numeral){
	    .value = decimal.value,
	    .step = decimal.step,
	    .first = at,
	    .next = at + 1,
	    .suffix = str_slice(word, decimal.length, word.length),
	    .is_plain = decimal.is_plain,
	};
	if (is_no_number(numeral->suffix))
		return false;
	if (decimal.is_plain && decimal.length <= 3 && decimal.value > 0)
		read_groups(numeral, scan);
	return true;
}

/* A number in words while it is added up. */
struct sum {
	double total;	 /* what stands before the last large multiple, multiplied */
	double current;	 /* what is behind it, -1: nothing yet */
	double multiple; /* the last one, 1: none */
	bool is_hundred; /* the word before was a hundred, or "and" behind it */
};

/* Adds the word of token AT; false if it does not belong to the number. */
static bool add_word(struct sum *sum, const struct numeral_scan *scan, size_t at)
{
	double value = numeral_word_value(scan, at, WORD_COLLECTIVE);
	bool is_tens = sum->current >= 20 && fmod(sum->current, 10) == 0;

	if (value > 0) { /* "two dozen" */
		sum->current = sum->current > 0 ? sum->current * value : value;
		return true;
	}
	value = numeral_word_value(scan, at, WORD_MULTIPLE);
	if (value == 100 && sum->current != 0) {
		sum->current = sum->current > 0 ? sum->current * 100 : 100;
		sum->is_hundred = true;
		return true;
	}
	if (value >= 1000 && numeral_word(scan, at).length > 1 && sum->current != 0) {
		sum->total += (sum->current > 0 ? sum->current : 1) * value;
		sum->current = 0;
		sum->multiple = value;
		sum->is_hundred = false;
		return true;
	}
	value = numeral_word_value(scan, at, WORD_NUMBER);
	if (value < 0)
		return false;
	if (sum->current > 0 && !(sum->is_hundred && value < 100) &&
	    !(is_tens && value >= 1 && value <= 9))
		return false;
	sum->current = sum->current > 0 ? sum->current + value : value;
	sum->is_hundred = false;
	return true;
}

/* Whether "and" at token AT goes on with a number: "hundred and fifty". */
static bool is_and(const struct sum *sum, const struct numeral_scan *scan, size_t at)
{
	bool is_open = sum->is_hundred || (sum->total > 0 && sum->current == 0);

	return (is_open || (sum->current >= 20 && strcmp(scan->language, "en") != 0)) &&
	       numeral_is_word(scan, at, ands) && numeral_goes_on(scan, at + 1) &&
	       numeral_word_value(scan, at + 1, WORD_NUMBER) > 0;
}

static void finish_words(struct numeral *numeral, const struct sum *sum, size_t length)
{
	double rest = sum->current > 0 ? sum->current : 0;

	numeral->value = sum->total + rest;
	numeral->step = decimal_step(numeral->value);
	if (sum->multiple >= large && rest == 0)
		numeral->step = sum->multiple * decimal_step(sum->total / sum->multiple);
	numeral->is_large = sum->multiple >= large;
	numeral->next = numeral->first + length;
}

/* "Twelve", "twenty-five", "a hundred and twenty", "two dozen". */
static bool read_words(struct numeral *numeral, const struct numeral_scan *scan,
		       size_t at)
{
	struct sum sum = {.current = -1, .multiple = 1};
	unsigned starts = WORD_NUMBER | WORD_COLLECTIVE;
	bool has_article = at && numeral_is_word(scan, at - 1, articles);
	size_t length = 0;

	if (has_article || strcmp(scan->language, "en") != 0)
		starts |= WORD_MULTIPLE;
	*numeral = (struct numeral){.first = at, .suffix = str_of("")};
	if (numeral_word_value(scan, at, starts) < 0)
		return false;
	while (!length || numeral_goes_on(scan, at + length)) {
		if (length && is_and(&sum, scan, at + length))
			length++;
		if (!add_word(&sum, scan, at + length))
			break;
		length++;
	}
	if (!length)
		return false;
	finish_words(numeral, &sum, length);
	/* "one" is mostly a pronoun or an article, "a dozen" tells no exact number. */
	if (numeral_word_value(scan, at, WORD_COLLECTIVE) > 0 ||
	    numeral_word_value(scan, at + length - 1, WORD_COLLECTIVE) > 0)
		numeral->step = fmax(1, numeral->value / 8);
	return true;
}

/* "Half a million", "a quarter of a million": the parts of a share, or false. */
static bool read_part(struct numeral *numeral, const struct numeral_scan *scan, size_t at)
{
	double share = numeral_word_value(scan, at, WORD_SHARE), multiple;
	size_t next = at + 1;

	if (share < 0)
		return false;
	next += numeral_is_word(scan, next, ofs);
	if (!numeral_is_word(scan, next, articles))
		return false;
	multiple = numeral_word_value(scan, ++next, WORD_MULTIPLE | WORD_COLLECTIVE);
	if (multiple < 0)
		return false;
	*numeral = (struct numeral){
	    .value = share * multiple,
	    .step = fmax(1, share * multiple / 5),
	    .first = at,
	    .next = next + 1,
	    .suffix = str_of(""),
	    .is_large = multiple >= large,
	};
	return true;
}

/* "A third of", "half the", "half of": the share alone. */
static bool read_share(struct numeral *numeral, const struct numeral_scan *scan,
		       size_t at)
{
	static const char *const ones[] = {"a", "an", "one", NULL};
	static const char *const determiners[] = {"of",	   "the", "its",
						  "their", "all", NULL};
	static const char *const half[] = {"half", NULL};
	double share = numeral_word_value(scan, at, WORD_SHARE);
	bool is_half = numeral_is_word(scan, at, half);

	if (share < 0 || !numeral_is_word(scan, at + 1, is_half ? determiners : ofs) ||
	    (!is_half && !(at && numeral_is_word(scan, at - 1, ones))))
		return false;
	*numeral = (struct numeral){
	    .value = share,
	    .step = 0.04,
	    .first = at,
	    .next = at + 1,
	    .suffix = str_of(""),
	    .is_share = true,
	};
	return true;
}

/* "Three quarters of", "two-thirds": a number of shares. */
static void take_share(struct numeral *numeral, const struct numeral_scan *scan)
{
	double share = numeral_word_value(scan, numeral->next, WORD_SHARE);

	if (share < 0 || !numeral_goes_on(scan, numeral->next) ||
	    numeral->value * share >= 1)
		return;
	numeral->value *= share;
	numeral->step = 0.04;
	numeral->is_share = true;
	numeral->next++;
}

/* "Two and a half". */
static void take_half(struct numeral *numeral, const struct numeral_scan *scan)
{
	double share = numeral_word_value(scan, numeral->next + 2, WORD_SHARE);

	if (share < 0 || !numeral_is_word(scan, numeral->next, ands) ||
	    !numeral_is_word(scan, numeral->next + 1, articles))
		return;
	numeral->value += share;
	numeral->step = share;
	numeral->next += 3;
}

/* Whether token AT is the word for the point in a number: "point", "Komma". */
static bool is_point(const struct numeral_scan *scan, size_t at)
{
	return numeral_word_value(scan, at, WORD_POINT) == 0;
}

/* The number below a hundred that token AT, which goes on, stands for behind a point; -1
 * for none. */
static double figures_of(const struct numeral_scan *scan, size_t at)
{
	double value = numeral_word_value(scan, at, WORD_NUMBER);

	if (!numeral_goes_on(scan, at))
		return -1;
	/* "One" is on the list of numbers in English alone. */
	if (value < 0 && numeral_word_value(scan, at, WORD_POINT) == 1)
		value = 1;
	return value < 100 ? value : -1;
}

/* Whether a point and a figure follow on token AT. */
static bool has_decimals(const struct numeral_scan *scan, size_t at)
{
	return numeral_goes_on(scan, at + 1) && is_point(scan, at + 1) &&
	       figures_of(scan, at + 2) >= 0;
}

/* Adds the word of token AT to *PART, of which one is the SCALE-th of a whole: a figure,
 * or "twenty-five"; returns the tokens that it takes, 0 where it is no number. */
static size_t add_figures(double *part, double *scale, const struct numeral_scan *scan,
			  size_t at)
{
	double value = figures_of(scan, at), ones = figures_of(scan, at + 1);
	bool is_tens = value >= 20 && fmod(value, 10) == 0 && ones >= 1 && ones <= 9;

	if (value < 0)
		return 0;
	*scale *= value < 10 ? 10 : 100;
	*part = *part * (value < 10 ? 10 : 100) + value + (is_tens ? ones : 0);
	return 1 + is_tens;
}

/* "One point two five": the figures behind the point.  In some languages the last word
 * tells what they are: tenths. */
static void take_decimals(struct numeral *numeral, const struct numeral_scan *scan)
{
	static const double smallest = 1e6;
	double scale = 1, part = 0, unit;
	size_t at = numeral->next + 1, taken;

	if (!has_decimals(scan, numeral->next - 1))
		return;
	while (scale < smallest && (taken = add_figures(&part, &scale, scan, at)))
		at += taken;
	unit = numeral_word_value(scan, at, WORD_POINT);
	if (unit > 0 && unit < 1 && numeral_goes_on(scan, at)) {
		scale = round(1 / unit);
		at++;
	}
	/* Divided, so that it is the number that is read of "1.2". */
	numeral->value = (numeral->value * scale + part) / scale;
	numeral->step = 1 / scale;
	numeral->next = at;
}

/* "Ein Komma zwei": a word for one that is an article elsewhere. */
static bool read_one(struct numeral *numeral, const struct numeral_scan *scan, size_t at)
{
	if (numeral_word_value(scan, at, WORD_POINT) != 1 || !has_decimals(scan, at))
		return false;
	*numeral = (struct numeral){
	    .value = 1, .step = 1, .first = at, .next = at + 1, .suffix = str_of("")};
	return true;
}

/* Whether token AT, or a number in words that it goes on with, stands behind the point of
 * one whose whole could not be read.  In English it can be, and "at this point five" has
 * none. */
static bool is_cut_off(const struct numeral_scan *scan, size_t at)
{
	if (!strcmp(scan->language, "en"))
		return false;
	while (at && numeral_goes_on(scan, at) && !is_point(scan, at - 1) &&
	       numeral_word_value(scan, at - 1, WORD_NUMBER | WORD_MULTIPLE) >= 0)
		at--;
	return at && numeral_goes_on(scan, at) && is_point(scan, at - 1);
}

bool numeral_read(struct numeral *numeral, const struct numeral_scan *scan, size_t at)
{
	char first = *numeral_word(scan, at).bytes;

	if (first >= '0' && first <= '9')
		return read_written(numeral, scan, at);
	if (is_cut_off(scan, at))
		return false;
	if (read_part(numeral, scan, at) || read_share(numeral, scan, at))
		return true;
	if (!read_one(numeral, scan, at) && !read_words(numeral, scan, at))
		return false;
	take_decimals(numeral, scan);
	take_half(numeral, scan);
	take_share(numeral, scan);
	return true;
}

void numeral_multiply(struct numeral *numeral, const struct numeral_scan *scan,
		      bool if_money)
{
	while (!numeral->suffix.length && numeral_goes_on(scan, numeral->next)) {
		double multiple = numeral_word_value(scan, numeral->next, WORD_MULTIPLE);

		if (multiple < 0 ||
		    (numeral_word(scan, numeral->next).length == 1 && !if_money))
			return;
		numeral->value *= multiple;
		numeral->step *= multiple;
		numeral->is_large |= multiple >= large;
		numeral->next++;
	}
}

/* Whether a numeral is a number as a term: "5G" is a name, "one" mostly a pronoun. */
static bool is_number(const struct numeral *numeral, const struct numeral_scan *scan)
{
	return !numeral->is_share && !numeral->suffix.length &&
	       (numeral->value != 1 ||
		str_is_digit(*numeral_word(scan, numeral->first).bytes));
}

void numeral_join(struct vocabulary *vocabulary, struct token_list tokens,
		  const struct article *article)
{
	struct numeral_scan scan = {
	    .vocabulary = vocabulary,
	    .tokens = tokens,
	    .text = article->text,
	    .language = article->language,
	};
	struct numeral numeral;

	for (size_t i = 0; i < tokens.count; i = numeral.next) {
		if (!numeral_read(&numeral, &scan, i)) {
			numeral.next = i + 1;
			continue;
		}
		numeral_multiply(&numeral, &scan, false);
		if (is_number(&numeral, &scan))
			term_join_number(vocabulary, &tokens.items[i],
					 &tokens.items[numeral.next], numeral.value);
	}
}
