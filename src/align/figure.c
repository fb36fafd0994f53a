/*
 * Words are added up as they are said: "two hundred and fifty thousand" is (2 * 100 + 50)
 * * 1000.
 */
#include "config.h"

#include "align/figure.h"

#include <math.h>
#include <string.h>

#include "align/digits.h"
#include "base/unicode.h"
#include "base/words.h"

static const char *const ands[] = {"and", "y", "e", "et", NULL};
static const char *const articles[] = {"a", "an", NULL};
static const char *const ofs[] = {"of", NULL};
static const double large = 1e6;

struct str figure_word(const struct figure_scan *scan, size_t at)
{
	if (at >= scan->tokens.count)
		return str_of("");
	return term_word_text(scan->vocabulary, scan->tokens.items[at].word);
}

bool figure_is_word(const struct figure_scan *scan, size_t at, const char *const *words)
{
	struct str word = figure_word(scan, at);

	for (; *words; words++)
		if (str_is(word, *words))
			return true;
	return false;
}

double figure_word_value(const struct figure_scan *scan, size_t at, unsigned classes)
{
	const struct word *word;

	if (at >= scan->tokens.count ||
	    !(term_word_classes(scan->vocabulary, scan->tokens.items[at].word) & classes))
		return -1;
	word = words_find(scan->language, figure_word(scan, at));
	return word && (word->classes & classes) ? word->value : -1;
}

struct str figure_gap(const struct figure_scan *scan, size_t at)
{
	const struct token *tokens = scan->tokens.items;

	if (at + 1 >= scan->tokens.count)
		return str_of("");
	return str_slice(scan->text, tokens[at].span.offset + tokens[at].span.length,
			 tokens[at + 1].span.offset);
}

bool figure_has_gap(const struct figure_scan *scan, size_t at, const char *text)
{
	return str_is(figure_gap(scan, at), text);
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

bool figure_goes_on(const struct figure_scan *scan, size_t at)
{
	struct str gap;

	if (!at || at >= scan->tokens.count)
		return false;
	gap = figure_gap(scan, at - 1);
	return !gap.length || str_is(gap, "-") || is_blank(gap, false) ||
	       str_is(gap, "\xE2\x80\x91") || str_is(gap, "\xE2\x80\x90");
}

/* "1 234 567": the groups behind the first are tokens of their own. */
static void read_groups(struct figure *figure, const struct figure_scan *scan)
{
	bool if_firm = !digits_has_decimal_comma(scan->language);
	struct str word = figure_word(scan, figure->next);
	struct digits group;

	while (figure->next < scan->tokens.count && !figure->suffix.length &&
	       word.length >= 3 &&
	       is_blank(figure_gap(scan, figure->next - 1), if_firm) &&
	       digits_read(&group, word, scan->language) &&
	       (word.length == 3 || word.bytes[3] == ',' || word.bytes[3] == '.') &&
	       group.value < 1000) {
		figure->value = figure->value * 1000 + group.value;
		figure->step = group.step < 1 ? group.step : digits_step(figure->value);
		figure->suffix = str_slice(word, group.length, word.length);
		figure->is_plain = false;
		word = figure_word(scan, ++figure->next);
	}
}

/* What stands right behind the digits of an ordinal or a decade. */
static bool is_no_number(struct str suffix)
{
	static const char *const endings[] = {"st", "nd", "rd", "th", "s", "d"};

	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
		if (str_is(suffix, endings[i]))
			return true;
	return false;
}

static bool read_written(struct figure *figure, const struct figure_scan *scan, size_t at)
{
	struct str word = figure_word(scan, at);
	struct digits digits;

	if (!word.length || !digits_read(&digits, word, scan->language))
		return false;
	*figure = (struct figure){
	    .value = digits.value,
	    .step = digits.step,
	    .first = at,
	    .next = at + 1,
	    .suffix = str_slice(word, digits.length, word.length),
	    .is_plain = digits.is_plain,
	};
	if (is_no_number(figure->suffix))
		return false;
	if (digits.is_plain && digits.length <= 3 && digits.value > 0)
		read_groups(figure, scan);
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
static bool add_word(struct sum *sum, const struct figure_scan *scan, size_t at)
{
	double value = figure_word_value(scan, at, WORD_COLLECTIVE);
	bool is_tens = sum->current >= 20 && fmod(sum->current, 10) == 0;

	if (value > 0) { /* "two dozen" */
		sum->current = sum->current > 0 ? sum->current * value : value;
		return true;
	}
	value = figure_word_value(scan, at, WORD_MULTIPLE);
	if (value == 100 && sum->current != 0) {
		sum->current = sum->current > 0 ? sum->current * 100 : 100;
		sum->is_hundred = true;
		return true;
	}
	if (value >= 1000 && figure_word(scan, at).length > 1 && sum->current != 0) {
		sum->total += (sum->current > 0 ? sum->current : 1) * value;
		sum->current = 0;
		sum->multiple = value;
		sum->is_hundred = false;
		return true;
	}
	value = figure_word_value(scan, at, WORD_NUMBER);
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
static bool is_and(const struct sum *sum, const struct figure_scan *scan, size_t at)
{
	bool is_open = sum->is_hundred || (sum->total > 0 && sum->current == 0);

	return (is_open || (sum->current >= 20 && strcmp(scan->language, "en") != 0)) &&
	       figure_is_word(scan, at, ands) && figure_goes_on(scan, at + 1) &&
	       figure_word_value(scan, at + 1, WORD_NUMBER) > 0;
}

static void finish_words(struct figure *figure, const struct sum *sum, size_t length)
{
	double rest = sum->current > 0 ? sum->current : 0;

	figure->value = sum->total + rest;
	figure->step = digits_step(figure->value);
	if (sum->multiple >= large && rest == 0)
		figure->step = sum->multiple * digits_step(sum->total / sum->multiple);
	figure->is_large = sum->multiple >= large;
	figure->next = figure->first + length;
}

/* "Twelve", "twenty-five", "a hundred and twenty", "two dozen". */
static bool read_words(struct figure *figure, const struct figure_scan *scan, size_t at)
{
	struct sum sum = {.current = -1, .multiple = 1};
	unsigned starts = WORD_NUMBER | WORD_COLLECTIVE;
	bool has_article = at && figure_is_word(scan, at - 1, articles);
	size_t length = 0;

	if (has_article || strcmp(scan->language, "en") != 0)
		starts |= WORD_MULTIPLE;
	*figure = (struct figure){.first = at, .suffix = str_of("")};
	if (figure_word_value(scan, at, starts) < 0)
		return false;
	while (!length || figure_goes_on(scan, at + length)) {
		if (length && is_and(&sum, scan, at + length))
			length++;
		if (!add_word(&sum, scan, at + length))
			break;
		length++;
	}
	if (!length)
		return false;
	finish_words(figure, &sum, length);
	/* "one" is mostly a pronoun or an article, "a dozen" tells no exact number. */
	if (figure_word_value(scan, at, WORD_COLLECTIVE) > 0 ||
	    figure_word_value(scan, at + length - 1, WORD_COLLECTIVE) > 0)
		figure->step = fmax(1, figure->value / 8);
	return true;
}

/* "Half a million", "a quarter of a million": the parts of a share, or false. */
static bool read_part(struct figure *figure, const struct figure_scan *scan, size_t at)
{
	double share = figure_word_value(scan, at, WORD_SHARE), multiple;
	size_t next = at + 1;

	if (share < 0)
		return false;
	next += figure_is_word(scan, next, ofs);
	if (!figure_is_word(scan, next, articles))
		return false;
	multiple = figure_word_value(scan, ++next, WORD_MULTIPLE | WORD_COLLECTIVE);
	if (multiple < 0)
		return false;
	*figure = (struct figure){
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
static bool read_share(struct figure *figure, const struct figure_scan *scan, size_t at)
{
	static const char *const ones[] = {"a", "an", "one", NULL};
	static const char *const determiners[] = {"of",	   "the", "its",
						  "their", "all", NULL};
	static const char *const half[] = {"half", NULL};
	double share = figure_word_value(scan, at, WORD_SHARE);
	bool is_half = figure_is_word(scan, at, half);

	if (share < 0 || !figure_is_word(scan, at + 1, is_half ? determiners : ofs) ||
	    (!is_half && !(at && figure_is_word(scan, at - 1, ones))))
		return false;
	*figure = (struct figure){
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
static void take_share(struct figure *figure, const struct figure_scan *scan)
{
	double share = figure_word_value(scan, figure->next, WORD_SHARE);

	if (share < 0 || !figure_goes_on(scan, figure->next) ||
	    figure->value * share >= 1)
		return;
	figure->value *= share;
	figure->step = 0.04;
	figure->is_share = true;
	figure->next++;
}

/* "Two and a half". */
static void take_half(struct figure *figure, const struct figure_scan *scan)
{
	double share = figure_word_value(scan, figure->next + 2, WORD_SHARE);

	if (share < 0 || !figure_is_word(scan, figure->next, ands) ||
	    !figure_is_word(scan, figure->next + 1, articles))
		return;
	figure->value += share;
	figure->step = share;
	figure->next += 3;
}

bool figure_read(struct figure *figure, const struct figure_scan *scan, size_t at)
{
	char first = *figure_word(scan, at).bytes;

	if (first >= '0' && first <= '9')
		return read_written(figure, scan, at);
	if (read_part(figure, scan, at) || read_share(figure, scan, at))
		return true;
	if (!read_words(figure, scan, at))
		return false;
	take_half(figure, scan);
	take_share(figure, scan);
	return true;
}

void figure_multiply(struct figure *figure, const struct figure_scan *scan, bool if_money)
{
	while (!figure->suffix.length && figure_goes_on(scan, figure->next)) {
		double multiple = figure_word_value(scan, figure->next, WORD_MULTIPLE);

		if (multiple < 0 ||
		    (figure_word(scan, figure->next).length == 1 && !if_money))
			return;
		figure->value *= multiple;
		figure->step *= multiple;
		figure->is_large |= multiple >= large;
		figure->next++;
	}
}
