/*
 * Read from left to right: what is no quantity (dates, names), then the forms of two
 * numbers (clock times, scores, ratios, ranges), then one number with its unit.
 */
#include "config.h"

#include "align/values/quantity_find.h"

#include <math.h>
#include <string.h>

#include "base/unicode.h"
#include "base/vec.h"
#include "base/words.h"
#include "align/values/measurement.h"

enum { SCORE_REACH = 5 /* words around "5 to 4" that may tell that it is a score */ };

static const char *const ofs[] = {"of", NULL};
static const double minutes_a_day = 1440;
static const double widest = 3; /* range with its unit at both ends: last to first */

/* Whether a hyphen or a dash alone parts token AT from the one before. */
static bool is_dashed(const struct numeral_scan *scan, size_t at)
{
	return at && (numeral_has_gap(scan, at - 1, "-") ||
		      numeral_has_gap(scan, at - 1, "\xE2\x80\x93") ||
		      numeral_has_gap(scan, at - 1, "\xE2\x80\x91") ||
		      numeral_has_gap(scan, at - 1, " \xE2\x80\x93 "));
}

static bool is_month(const struct numeral_scan *scan, size_t at)
{
	return at < scan->tokens.count && (scan->tokens.items[at].flags & TOKEN_DAY) &&
	       numeral_word_value(scan, at, WORD_MONTH) >= 0;
}

static bool is_year(const struct numeral *numeral)
{
	return numeral->is_plain && numeral->value >= 1800 && numeral->value < 2100;
}

/* How many tokens the numbers with slashes between take: 12/05/2020, 9/11. */
static size_t slashed(const struct numeral_scan *scan, size_t at)
{
	size_t count = 1;

	while (numeral_has_gap(scan, at + count - 1, "/") &&
	       unicode_is_digit((unsigned char)*numeral_word(scan, at + count).bytes))
		count++;
	return count;
}

/* "31 April", "May 30, 2017", "2020-05-12", "12/05/2020", "2019-20": no quantities,
 * though there may be no such day.  How many tokens they take, 0: none is there. */
static size_t date_length(const struct numeral_scan *scan, const struct numeral *numeral)
{
	static const char *const days[] = {"of", "de", NULL};
	size_t at = numeral->first, next = numeral->next;

	if (numeral->is_plain && numeral->value < 32 && !numeral->suffix.length) {
		if (at && is_month(scan, at - 1) && numeral_goes_on(scan, at))
			return 1;
		if (at >= 2 && is_month(scan, at - 2) && is_dashed(scan, at))
			return 1;
		if (is_month(scan, next) ||
		    (numeral_is_word(scan, next, days) && is_month(scan, next + 1)))
			return 1;
	}
	if (is_year(numeral) && is_dashed(scan, next)) {
		while (is_dashed(scan, next) &&
		       unicode_is_digit((unsigned char)*numeral_word(scan, next).bytes))
			next++;
		return next - at;
	}
	return 0;
}

/* The minutes of "5:30", "5 p.m.", "7pm" before noon or midnight are added. */
static bool read_half_day(double *minutes, const struct numeral_scan *scan, size_t *next,
			  struct str suffix)
{
	static const char *const am[] = {"am", NULL}, *const pm[] = {"pm", NULL};
	bool is_am =
	    str_is(suffix, "am") || (!suffix.length && numeral_is_word(scan, *next, am));
	bool is_pm =
	    str_is(suffix, "pm") || (!suffix.length && numeral_is_word(scan, *next, pm));

	if (!is_am && !is_pm)
		return false;
	*next += !suffix.length;
	*minutes = fmod(*minutes, minutes_a_day / 2) + (is_pm ? minutes_a_day / 2 : 0);
	return true;
}

/* A time of day.  Without "a.m." and the like it may be of either half. */
static bool read_clock(struct quantity *quantity, const struct numeral_scan *scan,
		       const struct numeral *numeral)
{
	size_t next = numeral->next;
	double minutes = numeral->value * 60;
	struct numeral rest;
	struct str suffix = numeral->suffix;
	bool has_minutes, has_half;

	if (!numeral->is_plain || numeral->value > 24)
		return false;
	has_minutes = numeral_has_gap(scan, next - 1, ":") &&
		      numeral_read(&rest, scan, next) && rest.is_plain &&
		      rest.value < 60 && rest.first + 1 == rest.next &&
		      numeral_word(scan, next).length - rest.suffix.length == 2;
	if (has_minutes) {
		minutes += rest.value;
		suffix = rest.suffix;
		next = rest.next;
	}
	has_half = read_half_day(&minutes, scan, &next, suffix);
	if (!has_half && !has_minutes)
		return false;
	*quantity = (struct quantity){
	    .value = minutes,
	    .low = minutes,
	    .high = minutes,
	    .step = has_half || numeral->value > 12 ? 1 : minutes_a_day / 2,
	    .written = minutes,
	    .dimension = DIMENSION_CLOCK,
	    .first = numeral->first,
	    .last = next - 1,
	    .at = numeral->first,
	};
	return true;
}

/* Whether a vote or a game is told of near tokens FIRST..LAST. */
static bool is_contest(const struct numeral_scan *scan, size_t first, size_t last)
{
	static const char *const contests[] = {
	    "vote",    "voted", "votes",  "ruling",   "ruled",	"decision", "won",
	    "win",     "lost",	"loss",	  "beat",     "beaten", "draw",	    "drew",
	    "victory", "lead",	"defeat", "defeated", "score",	"margin",   NULL};
	size_t from = first > SCORE_REACH ? first - SCORE_REACH : 0;

	for (size_t i = from; i <= last + SCORE_REACH; i++)
		if (numeral_is_word(scan, i, contests))
			return true;
	return false;
}

/* "3-1", "420-0", "5 to 4": the second number, or false. */
static size_t read_score(struct quantity *quantity, const struct numeral_scan *scan,
			 const struct numeral *numeral)
{
	static const char *const to[] = {"to", NULL};
	size_t next = numeral->next;
	bool is_to = numeral_is_word(scan, next, to);
	struct numeral second;

	if (!numeral->is_plain || numeral->value > 999 ||
	    !(is_to || is_dashed(scan, next)) ||
	    !numeral_read(&second, scan, next + is_to) || !second.is_plain ||
	    second.suffix.length || is_dashed(scan, second.next))
		return 0;
	if ((is_to || second.value > numeral->value) &&
	    !is_contest(scan, numeral->first, next))
		return 0;
	*quantity = (struct quantity){
	    .value = numeral->value,
	    .low = numeral->value,
	    .high = second.value,
	    .step = 1,
	    .written = numeral->value,
	    .dimension = DIMENSION_SCORE,
	    .first = numeral->first,
	    .last = second.next - 1,
	    .at = numeral->first,
	};
	return second.next;
}

/* The share that PART of WHOLE is; returns the token behind it. */
static size_t make_share(struct quantity *quantity, const struct numeral *part,
			 const struct numeral *whole)
{
	*quantity = (struct quantity){
	    .value = part->value / whole->value,
	    .step = 0.04,
	    .rounding = 0.12,
	    .written = part->value / whole->value,
	    .unit = unit_find(str_of("%")),
	    .dimension = DIMENSION_SHARE,
	    .first = part->first,
	    .last = whole->next - 1,
	    .at = part->first,
	};
	measurement_bound(quantity, BOUND_EXACT);
	return whole->next;
}

/* "1 in 3", "one in five", "3 out of 10": a share; else 0. */
static size_t read_ratio(struct quantity *quantity, const struct numeral_scan *scan,
			 const struct numeral *numeral)
{
	static const char *const in[] = {"in", NULL}, *const out[] = {"out", NULL};
	size_t next = numeral->next;
	const struct unit *unit;
	struct numeral whole;

	if (numeral_is_word(scan, next, in))
		next++;
	else if (numeral_is_word(scan, next, out) && numeral_is_word(scan, next + 1, ofs))
		next += 2;
	else
		return 0;
	if (numeral->step != 1 || !numeral_read(&whole, scan, next) ||
	    whole.value <= numeral->value || whole.suffix.length || is_year(&whole) ||
	    !numeral_goes_on(scan, numeral->next) || whole.value > 100)
		return 0;
	unit = unit_find(numeral_word(scan, whole.next));
	if (unit && unit->dimension == DIMENSION_TIME)
		return 0;
	return make_share(quantity, numeral, &whole);
}

/* "1/2 of": a share; other numbers with a slash between are none. */
static size_t read_fraction(struct quantity *quantity, const struct numeral_scan *scan,
			    const struct numeral *numeral)
{
	size_t next = numeral->next;
	struct numeral whole;

	if (slashed(scan, numeral->first) != 2 || !numeral_read(&whole, scan, next) ||
	    whole.value <= numeral->value || !numeral_is_word(scan, whole.next, ofs))
		return 0;
	return make_share(quantity, numeral, &whole);
}

/* Where the second number of a range begins behind token NEXT, 0 if no range is there. */
static size_t range_end(const struct numeral_scan *scan, const struct numeral *numeral,
			size_t next)
{
	static const char *const to[] = {"to", NULL}, *const both[] = {"and", NULL};
	static const char *const from[] = {"from", NULL}, *const either[] = {"or", NULL};
	static const char *const between[] = {"between", NULL};
	size_t first = numeral->first, at = 0;
	bool is_signed = first && unit_before(numeral_word(scan, first - 1));
	size_t before = first - is_signed;

	if (is_dashed(scan, next))
		at = next;
	else if (numeral_is_word(scan, next, to) &&
		 !(before && numeral_is_word(scan, before - 1, from)))
		at = next + 1;
	else if (numeral_is_word(scan, next, either))
		at = next + 1;
	else if (numeral_is_word(scan, next, both) && before &&
		 numeral_is_word(scan, before - 1, between))
		at = next + 1;
	/* Not across the end of a clause. */
	if (at > next && !(numeral_goes_on(scan, next) && numeral_goes_on(scan, at)))
		return 0;
	if (at && unit_before(numeral_word(scan, at)))
		at++;
	return at;
}

/* "10-15", "10 to 15 million", "$5 million to $6 million": one quantity with two ends. */
static size_t read_range(struct quantity *quantity, const struct numeral_scan *scan,
			 const struct numeral *numeral)
{
	struct numeral low = *numeral, high;
	struct quantity start, end;
	size_t next = measurement_read(&start, scan, &low), at;

	at = range_end(scan, numeral, next);
	if (!at || !numeral_read(&high, scan, at))
		return 0;
	next = measurement_read(&end, scan, &high);
	if (start.dimension == DIMENSION_COUNT && end.written > 0)
		start.value *= end.value / end.written;
	else if (end.dimension != DIMENSION_COUNT && start.dimension != end.dimension)
		return 0;
	if (high.is_large && !low.is_large)
		start.value *= pow(1000, floor(log10(high.value) / 3));
	if (start.value >= end.value || start.value <= 0)
		return 0;
	/* "Rose 97 points to 8,699", "gained $2 to $30": what it came to is no end. */
	if (start.noun_count ||
	    (start.dimension != DIMENSION_COUNT && end.value > widest * start.value))
		return 0;
	*quantity = end;
	if (end.dimension == DIMENSION_COUNT && start.unit)
		measurement_unit(quantity, start.unit);
	quantity->bound = BOUND_RANGE;
	quantity->low = start.value;
	quantity->high = end.value;
	quantity->value = (start.value + end.value) / 2;
	quantity->first = start.first;
	quantity->at = start.at;
	return next;
}

/* "Doubled", "twice": how many times as much or as often. */
static bool read_times(struct quantity *quantity, const struct numeral_scan *scan,
		       size_t at)
{
	static const char *const twice[] = {"twice", NULL};
	double value = numeral_word_value(scan, at, WORD_GROWTH);

	if (value < 0)
		return false;
	*quantity = (struct quantity){
	    .value = value,
	    .step = 1,
	    .written = value,
	    .dimension = DIMENSION_GROWTH,
	    .first = at,
	    .last = at,
	    .at = at,
	};
	if (numeral_is_word(scan, at, twice))
		measurement_unit(quantity, unit_find(str_of("times")));
	measurement_bound(quantity, BOUND_EXACT);
	return true;
}

/* "No deaths" are none. */
static bool read_none(struct quantity *quantity, const struct numeral_scan *scan,
		      size_t at)
{
	static const char *const no[] = {"no", NULL};

	if (!numeral_is_word(scan, at, no) ||
	    numeral_word_value(scan, at + 1, WORD_HEDGE) >= 0)
		return false;
	*quantity = (struct quantity){.step = 1, .first = at, .last = at, .at = at};
	measurement_nouns(quantity, scan, at + 1);
	return quantity->noun_count > 0;
}

/* "One" is a number before a unit of measure only: "one year", "one in five". */
static bool is_pronoun(const struct numeral_scan *scan, const struct numeral *numeral,
		       const struct quantity *quantity)
{
	static const char *const one[] = {"one", NULL};

	return numeral->next == numeral->first + 1 &&
	       numeral_is_word(scan, numeral->first, one) &&
	       quantity->dimension == DIMENSION_COUNT;
}

/* "Covid-19", "F-16". */
static bool is_name_part(const struct numeral_scan *scan, size_t at)
{
	return at && numeral_has_gap(scan, at - 1, "-") &&
	       unicode_is_digit((unsigned char)*numeral_word(scan, at).bytes) &&
	       !unicode_is_digit((unsigned char)*numeral_word(scan, at - 1).bytes);
}

/*
 * Reads what begins at token AT; returns how many tokens it takes.  *FOUND says whether
 * it is a quantity.
 */
static size_t read_quantity(struct quantity *quantity, const struct numeral_scan *scan,
			    size_t at, bool *found)
{
	struct numeral numeral;
	size_t next, length;

	*found = read_times(quantity, scan, at) || read_none(quantity, scan, at);
	if (*found || is_name_part(scan, at) || !numeral_read(&numeral, scan, at))
		return 1;
	length = date_length(scan, &numeral);
	if (length)
		return length;
	*found = true;
	if (read_clock(quantity, scan, &numeral))
		return quantity->last + 1 - at;
	next = read_fraction(quantity, scan, &numeral);
	length = slashed(scan, at);
	if (!next && length > 1) {
		*found = false;
		return length;
	}
	if (!next)
		next = read_score(quantity, scan, &numeral);
	if (!next)
		next = read_ratio(quantity, scan, &numeral);
	if (!next)
		next = read_range(quantity, scan, &numeral);
	if (!next) {
		next = measurement_read(quantity, scan, &numeral);
		*found = !is_pronoun(scan, &numeral, quantity) &&
			 !(is_year(&numeral) && quantity->dimension == DIMENSION_COUNT);
	}
	return next - at;
}

/* Whether a quantity can begin at token AT: asked of all tokens. */
static bool may_begin(const struct numeral_scan *scan, size_t at)
{
	const struct token *token = &scan->tokens.items[at];

	return (token->flags & (TOKEN_NUMBER | TOKEN_NEGATOR)) ||
	       (term_word_classes(scan->vocabulary, token->word) &
		(WORD_NUMBER | WORD_MULTIPLE | WORD_COLLECTIVE | WORD_SHARE |
		 WORD_GROWTH)) ||
	       unicode_is_digit((unsigned char)*numeral_word(scan, at).bytes);
}

const struct quantity *quantity_find(struct arena *arena, const struct numeral_scan *scan,
				     size_t *count)
{
	VEC(struct quantity) found = {0};
	struct quantity *quantities = NULL;

	for (size_t at = 0; at < scan->tokens.count;) {
		struct quantity quantity;
		bool is_found = false;

		at += may_begin(scan, at) ? read_quantity(&quantity, scan, at, &is_found)
					  : 1;
		if (is_found)
			vec_push(&found, quantity);
	}
	*count = found.count;
	if (found.count) {
		quantities = arena_zero(arena, found.count, sizeof *quantities);
		memcpy(quantities, found.items, found.count * sizeof *quantities);
	}
	vec_done(&found);
	return quantities;
}
