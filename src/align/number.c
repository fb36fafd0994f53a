/*
 * Ranges follow how people round: a number with trailing zeros may be off by half of its
 * last written digit, one behind "about" by more, one behind "nearly" lies above what is
 * meant; cutting digits off counts as rounding.  Whole numbers below 100 are exact.
 */
#include "config.h"

#include "align/number.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/words.h"

/* The entry of a number word or a hedge, NULL for all other words. */
static const struct word *find_word(const struct vocabulary *vocabulary,
				    const struct token *token, const char *language)
{
	unsigned wanted = WORD_NUMBER | WORD_MULTIPLE | WORD_HEDGE;

	if (!(term_word_classes(vocabulary, token->word) & wanted))
		return NULL;
	return words_find(language, term_word_text(vocabulary, token->word));
}

static bool has_class(const struct word *word, unsigned classes)
{
	return word && (word->classes & classes);
}

/* "1,234.5" in digits; the whole token must be the number ("3rd" is none). */
static bool read_digits(double *value, struct str word)
{
	char digits[32];
	size_t length = 0;
	char *end;

	if (!word.length || word.bytes[0] < '0' || word.bytes[0] > '9')
		return false;
	for (size_t i = 0; i < word.length; i++) {
		char byte = word.bytes[i];

		if (byte == ',')
			continue;
		if ((byte < '0' || byte > '9') && byte != '.')
			return false;
		if (length + 1 == sizeof digits)
			return false;
		digits[length++] = byte;
	}
	digits[length] = '\0';
	*value = strtod(digits, &end);
	return !*end;
}

/* Whether only a hyphen or a blank is between two tokens. */
static bool is_adjacent(const struct token *a, const struct token *b)
{
	return b->span.offset - (a->span.offset + a->span.length) <= 1;
}

/* Number words: "twelve", "twenty-five", "a dozen". */
static size_t read_words(double *value, const struct vocabulary *vocabulary,
			 const struct token *tokens, size_t count, const char *language)
{
	const struct word *word = find_word(vocabulary, tokens, language), *unit;

	if (!has_class(word, WORD_NUMBER))
		return 0;
	*value = word->value;
	if (word->value >= 20 && count > 1 && is_adjacent(&tokens[0], &tokens[1])) {
		unit = find_word(vocabulary, &tokens[1], language);
		if (has_class(unit, WORD_NUMBER) && unit->value >= 1 &&
		    unit->value <= 9) {
			*value += unit->value;
			return 2;
		}
	}
	return 1;
}

size_t number_read(struct number_value *value, const struct vocabulary *vocabulary,
		   const struct token *tokens, size_t count, size_t at,
		   const char *language)
{
	struct str word = term_word_text(vocabulary, tokens[at].word);
	size_t length = 1;

	*value = (struct number_value){.multiple = 1};
	if (!(term_word_classes(vocabulary, tokens[at].word) & WORD_NUMBER) &&
	    (word.bytes[0] < '0' || word.bytes[0] > '9'))
		return 0;
	if (!read_digits(&value->value, word))
		length = read_words(&value->value, vocabulary, tokens + at, count - at,
				    language);
	if (!length)
		return 0;
	while (at + length < count &&
	       is_adjacent(&tokens[at + length - 1], &tokens[at + length])) {
		const struct word *multiple =
		    find_word(vocabulary, &tokens[at + length], language);

		if (!has_class(multiple, WORD_MULTIPLE))
			break;
		value->value *= multiple->value;
		value->multiple *= multiple->value;
		length++;
	}
	/* "one" is mostly a pronoun or an article. */
	if (length == 1 && str_is(word, "one"))
		return 0;
	return length;
}

void number_term(struct buf *out, double value)
{
	if (value < 10000 && value == floor(value))
		buf_format(out, "#%.0f", value);
	else
		buf_format(out, "#%.1e", value);
}

/* The worth of the last digit that is not a trailing zero, 1 for a whole number. */
static double written_step(const struct number_value *number, struct str word)
{
	const char *point = memchr(word.bytes, '.', word.length);
	double value = number->value, step = 1;

	if (point && point + 1 < word.bytes + word.length)
		step = pow(10, -(double)(word.bytes + word.length - point - 1));
	if (point && number->multiple > 1)
		return step * number->multiple;
	for (step = point ? step : 1; value >= 100 && fmod(value, step * 10) == 0;)
		step *= 10;
	return step;
}

/*
 * How far off "about" may be, as a share: the fewer digits are written, the more; who
 * writes three means them ("roughly 141 million" is not 139).
 */
static double looseness(double value)
{
	double step = pow(10, floor(log10(fmax(value, 1))));

	if (fmod(value, step) == 0)
		return 0.12;
	return fmod(value, step / 10) == 0 ? 0.05 : 0;
}

static void set_range(struct number *number, double step, double hedge)
{
	double value = number->value, loose = looseness(value);

	number->low = value;
	number->high = value;
	if (step != 1) {
		number->low = value - step / 2;
		number->high = value + step; /* digits cut off */
	}
	if (hedge == 1) {
		number->low = fmin(number->low, value * (1 - loose));
		number->high = fmax(number->high, value * (1 + loose));
	} else if (hedge == 2) {
		number->high = value * 1.25;
	} else if (hedge == 3) {
		number->low = value * 0.8;
	}
}

/* The hedge before token AT: "about", "more than", "nearly"; 0 if there is none. */
static double find_hedge(const struct vocabulary *vocabulary, const struct token *tokens,
			 size_t at, const char *language)
{
	for (size_t back = 1; back <= 2 && back <= at; back++) {
		const struct word *word =
		    find_word(vocabulary, &tokens[at - back], language);
		const struct word *before =
		    at > back ? find_word(vocabulary, &tokens[at - back - 1], language)
			      : NULL;

		if (!has_class(word, WORD_HEDGE))
			continue;
		/* "fewer than" and "more than" differ by their first word. */
		if (!strcmp(word->text, "than") && has_class(before, WORD_HEDGE))
			return before->value;
		return word->value;
	}
	return 0;
}

/* Whether a noun phrase can go on with TOKEN. */
static bool is_phrase_word(const struct token *token, const struct vocabulary *vocabulary)
{
	return (token->flags & TOKEN_CONTENT) && !(token->flags & TOKEN_NUMBER) &&
	       !(term_word_classes(vocabulary, token->word) & WORD_PREPOSITION);
}

/* The unit of the number in tokens FIRST..LAST: a sign, or the noun behind it. */
static uint32_t find_unit(const struct token *tokens, size_t count, size_t first,
			  size_t last, const struct vocabulary *vocabulary)
{
	static const char *const money[] = {"$", "\xE2\x82\xAC", "\xC2\xA3", "\xC2\xA5"};

	for (size_t i = 0; first && i < sizeof money / sizeof money[0]; i++)
		if (str_equal(term_word_text(vocabulary, tokens[first - 1].word),
			      str_of(money[i])))
			return tokens[first - 1].term;
	/* "47 of its steel hangers" counts hangers. */
	if (last + 2 < count &&
	    str_is(term_word_text(vocabulary, tokens[last + 1].word), "of"))
		last += 1 + !(tokens[last + 2].flags & TOKEN_CONTENT);
	for (size_t i = last + 1; i < count && i <= last + 3; i++) {
		if (tokens[i].clause != tokens[last].clause)
			break;
		if (str_is(term_text(vocabulary, tokens[i].term), "%"))
			return tokens[i].term;
		if (!is_phrase_word(&tokens[i], vocabulary))
			break;
		/* Of "47 injured passengers" the noun counts: the last of the run. */
		if (i + 1 == count || !is_phrase_word(&tokens[i + 1], vocabulary) ||
		    tokens[i + 1].clause != tokens[i].clause || i == last + 3 ||
		    (tokens[i].flags & TOKEN_HYPHEN))
			return tokens[i].term;
	}
	return NUMBER_NO_UNIT;
}

size_t number_find(struct number *out, const struct vocabulary *vocabulary,
		   struct token_list tokens, const char *language)
{
	size_t found = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		struct number number = {.first = i};
		struct number_value value;
		struct str word = term_word_text(vocabulary, tokens.items[i].word);
		size_t length;

		if (!(tokens.items[i].flags & TOKEN_NUMBER))
			continue;
		length = number_read(&value, vocabulary, tokens.items, tokens.count, i,
				     language);
		if (!length)
			continue;
		number.value = value.value;
		number.last = i + length - 1;
		number.unit =
		    find_unit(tokens.items, tokens.count, i, number.last, vocabulary);
		set_range(&number, written_step(&value, word),
			  find_hedge(vocabulary, tokens.items, i, language));
		out[found++] = number;
	}
	return found;
}

bool number_agrees(const struct number *a, const struct number *b)
{
	return a->low <= b->high && b->low <= a->high;
}
