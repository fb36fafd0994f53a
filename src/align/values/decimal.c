/* The runs of digits between separators decide together what the separators are. */
#include "config.h"

#include "align/values/decimal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"

enum {
	MOST_RUNS = 10,	  /* runs of digits in a number */
	MOST_DIGITS = 30, /* digits in all; what has more is a code */
	GROUP = 3,	  /* digits between two separators of thousands */
	SMALL_GROUP = 2	  /* the same in "1,50,000", all but the last */
};

/* Digits and separators as written. */
struct runs {
	size_t lengths[MOST_RUNS];
	char marks[MOST_RUNS]; /* behind each run, 0 behind the last */
	size_t count, length;
};

static bool is_digit(struct str text, size_t at)
{
	return at < text.length && text.bytes[at] >= '0' && text.bytes[at] <= '9';
}

static bool read_runs(struct runs *runs, struct str text)
{
	size_t at = 0, digits = 0;

	*runs = (struct runs){0};
	while (is_digit(text, at)) {
		size_t from = at;

		if (runs->count == MOST_RUNS)
			return false;
		while (is_digit(text, at))
			at++;
		digits += at - from;
		runs->lengths[runs->count++] = at - from;
		if (!is_digit(text, at + 1) ||
		    (text.bytes[at] != ',' && text.bytes[at] != '.'))
			break;
		runs->marks[runs->count - 1] = text.bytes[at++];
	}
	runs->length = at;
	return runs->count && digits <= MOST_DIGITS;
}

/* Whether the first COUNT runs are groups of thousands, parted by MARK. */
static bool is_grouped(const struct runs *runs, size_t count, char mark)
{
	if (count == 1)
		return true;
	if (runs->lengths[0] > GROUP || runs->lengths[count - 1] != GROUP)
		return false;
	for (size_t i = 0; i + 1 < count; i++)
		if (runs->marks[i] != mark ||
		    (i && runs->lengths[i] != GROUP && runs->lengths[i] != SMALL_GROUP))
			return false;
	return true;
}

/* Whether the runs are a number with MARK before its fraction, which may be missing. */
static bool is_number(const struct runs *runs, char mark, char group, size_t *whole)
{
	bool has_fraction = runs->count > 1 && runs->marks[runs->count - 2] == mark;

	*whole = runs->count - has_fraction;
	return is_grouped(runs, *whole, group);
}

bool decimal_has_decimal_comma(const char *language)
{
	static const char *const languages[] = {"de", "el", "es", "fr", "it",
						"nl", "pl", "pt", "ru"};

	for (size_t i = 0; i < ARRAY_COUNT(languages); i++)
		if (!strcmp(language, languages[i]))
			return true;
	return false;
}

double decimal_step(double value)
{
	double step = 1;

	while (value >= 100 && fmod(value, step * 10) == 0)
		step *= 10;
	return step;
}

/* The value of the runs, the first WHOLE of which stand before the fraction. */
static void evaluate(struct decimal *decimal, const struct runs *runs, size_t whole,
		     struct str text)
{
	char plain[MOST_DIGITS + 2];
	size_t length = 0;

	for (size_t run = 0, at = 0; run < runs->count; run++) {
		if (run == whole)
			plain[length++] = '.';
		memcpy(plain + length, text.bytes + at, runs->lengths[run]);
		length += runs->lengths[run];
		at += runs->lengths[run] + 1;
	}
	plain[length] = '\0';
	decimal->value = strtod(plain, NULL);
	decimal->step = whole < runs->count ? pow(10, -(double)runs->lengths[whole])
					    : decimal_step(decimal->value);
}

bool decimal_read(struct decimal *decimal, struct str text, const char *language)
{
	bool comma = decimal_has_decimal_comma(language);
	struct runs runs;
	size_t whole;

	if (!read_runs(&runs, text))
		return false;
	/* "3.5" is no group of thousands in any language. */
	if (!is_number(&runs, comma ? ',' : '.', comma ? '.' : ',', &whole) &&
	    (!comma || !is_number(&runs, '.', ',', &whole)))
		return false;
	decimal->length = runs.length;
	decimal->is_plain = runs.count == 1;
	evaluate(decimal, &runs, whole, text);
	return true;
}
