/*
 * What stands around a number is read from the inside out: the sign before it, the suffix
 * and the unit behind it, or else the nouns that are counted; then the words that say how
 * exact it is.
 */
#include "config.h"

#include "align/values/measurement.h"

#include <math.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/unicode.h"
#include "base/words.h"

static const char *const ofs[] = {"of", NULL};
static const double adult = 16; /* years */

/* The word of token AT with that of the token right before it: "us$". */
static const struct unit *find_joined_sign(const struct numeral_scan *scan, size_t at)
{
	const struct token *before = &scan->tokens.items[at - 1];
	struct buf joined = BUF_EMPTY;
	const struct unit *unit;

	unicode_fold(&joined, str_slice(scan->text, before->span.offset,
					before->span.offset + before->span.length));
	buf_slice(&joined, numeral_word(scan, at));
	unit = unit_before(buf_str(&joined));
	buf_done(&joined);
	return unit;
}

/* The currency that stands before token *FIRST, which moves to it; or NULL. */
static const struct unit *read_currency(const struct numeral_scan *scan, size_t *first)
{
	const struct unit *unit, *joined = NULL;
	struct str gap;

	if (!*first)
		return NULL;
	gap = numeral_gap(scan, *first - 1);
	unit = unit_before(numeral_word(scan, *first - 1));
	if (!unit || (gap.length > 2 && !str_is(gap, ". ")))
		return NULL;
	--*first;
	if (*unit->word == '$' && *first && numeral_has_gap(scan, *first - 1, "")) {
		joined = find_joined_sign(scan, *first);
		*first -= joined != NULL;
	}
	return joined ? joined : unit;
}

/* "5m", "3bn", "5k": what is written behind the digits multiplies them. */
static void take_suffix(struct numeral *numeral, bool is_money)
{
	static const struct {
		const char *suffix;
		double multiple;
		bool if_money;
	} suffixes[] = {
	    {"k", 1e3, false},	{"mn", 1e6, false},  {"mln", 1e6, false},
	    {"bn", 1e9, false}, {"tn", 1e12, false}, {"trn", 1e12, false},
	    {"cr", 1e7, true},	{"m", 1e6, true},    {"b", 1e9, true},
	};

	for (size_t i = 0; i < ARRAY_COUNT(suffixes); i++) {
		if (!str_is(numeral->suffix, suffixes[i].suffix) ||
		    (suffixes[i].if_money && !is_money))
			continue;
		numeral->value *= suffixes[i].multiple;
		numeral->step *= suffixes[i].multiple;
		numeral->is_large = suffixes[i].multiple >= 1e6;
		numeral->suffix = str_of("");
		return;
	}
}

void measurement_unit(struct quantity *quantity, const struct unit *unit)
{
	quantity->unit = unit;
	quantity->dimension = unit->dimension;
}

/* "Percentage points", "years old", "year-old", "square miles": two words and more. */
static size_t read_long_unit(struct quantity *quantity, const struct numeral_scan *scan,
			     size_t next)
{
	static const char *const percentage[] = {"percentage", "percent", "%", NULL};
	static const char *const points[] = {"point", "points", NULL};
	static const char *const years[] = {"year", "years", NULL};
	static const char *const old[] = {"old", "olds", NULL};
	static const char *const square[] = {"square", "sq", NULL};
	static const char *const degrees[] = {"degrees", "degree", NULL};
	const struct unit *unit = NULL;

	if (numeral_is_word(scan, next, percentage) &&
	    numeral_is_word(scan, next + 1, points)) {
		quantity->dimension = DIMENSION_POINT;
		return 2;
	}
	if (numeral_is_word(scan, next, years) && numeral_is_word(scan, next + 1, old)) {
		quantity->dimension = DIMENSION_AGE;
		return 2;
	}
	if (numeral_is_word(scan, next, square))
		unit = unit_square(numeral_word(scan, next + 1));
	if (numeral_is_word(scan, next, degrees))
		unit = unit_find(numeral_word(scan, next + 1));
	if (!unit ||
	    (unit->dimension != DIMENSION_AREA && unit->dimension != DIMENSION_HEAT))
		return 0;
	measurement_unit(quantity, unit);
	return 2;
}

/* Words between a million and its currency: "of" in other languages, a country. */
static size_t skip_to_currency(const struct numeral_scan *scan, size_t next)
{
	static const char *const skipped[] = {"de", "di", "d'", "u.s.", "us", NULL};
	const struct unit *unit;

	if (!numeral_is_word(scan, next, skipped))
		return next;
	unit = unit_find(numeral_word(scan, next + 1));
	return unit && unit->dimension == DIMENSION_MONEY ? next + 1 : next;
}

/* The unit of measure behind a number; returns the token behind it. */
static size_t read_unit(struct quantity *quantity, const struct numeral_scan *scan,
			const struct numeral *numeral)
{
	size_t next = numeral->next, length;
	const struct unit *unit;

	if (numeral->suffix.length) {
		unit = unit_find(numeral->suffix);
		if (unit)
			measurement_unit(quantity, unit);
		return next;
	}
	if (!numeral_goes_on(scan, next) &&
	    !numeral_has_gap(scan, next - 1, " \xE2\x80\x93"))
		return next;
	length = read_long_unit(quantity, scan, next);
	if (length)
		return next + length;
	next = skip_to_currency(scan, next);
	unit = unit_find(numeral_word(scan, next));
	if (!unit && next < scan->tokens.count &&
	    str_equal(term_text(scan->vocabulary, scan->tokens.items[next].term),
		      str_of("%")))
		unit = unit_find(str_of("%"));
	if (!unit)
		return numeral->next;
	measurement_unit(quantity, unit);
	next++;
	/* "per cent" is two tokens of one term. */
	while (next < scan->tokens.count && unit->dimension == DIMENSION_SHARE &&
	       (scan->tokens.items[next].flags & TOKEN_PART))
		next++;
	return next;
}

/* Whether a noun phrase can go on with token AT. */
static bool is_phrase_word(const struct numeral_scan *scan, size_t at)
{
	const struct token *token = &scan->tokens.items[at];

	return (token->flags & TOKEN_CONTENT) && !(token->flags & TOKEN_NUMBER) &&
	       !(term_word_classes(scan->vocabulary, token->word) & WORD_PREPOSITION);
}

static bool is_past_form(struct str word)
{
	return word.length > 4 && !memcmp(word.bytes + word.length - 2, "ed", 2);
}

/*
 * The words behind a number that tell what is counted.  The last of the run counts: of
 * "47 injured passengers" the passengers, but not a verb: "12 people killed".
 */
void measurement_nouns(struct quantity *quantity, const struct numeral_scan *scan,
		       size_t next)
{
	const struct token *tokens = scan->tokens.items;
	size_t count = scan->tokens.count, main = 0;

	/* "47 of its steel hangers" counts hangers. */
	if (next + 1 < count && numeral_is_word(scan, next, ofs))
		next += 1 + !(tokens[next + 1].flags & TOKEN_CONTENT);
	for (size_t i = next; i < count && i < next + QUANTITY_NOUNS; i++) {
		if (tokens[i].clause != tokens[next - 1].clause ||
		    !is_phrase_word(scan, i))
			break;
		quantity->nouns[quantity->noun_count] = tokens[i].term;
		if (!is_past_form(numeral_word(scan, i)))
			main = quantity->noun_count + 1;
		quantity->noun_count++;
		if (tokens[i].flags & TOKEN_HYPHEN)
			break;
	}
	if (!main) {
		quantity->noun_count = 0;
		return;
	}
	for (size_t i = main - 1; i > 0; i--) {
		uint32_t term = quantity->nouns[i];

		quantity->nouns[i] = quantity->nouns[i - 1];
		quantity->nouns[i - 1] = term;
	}
}

/* "Flight 1234", "Bill 1062": a number that is a name. */
static bool is_label(const struct numeral_scan *scan, const struct numeral *numeral)
{
	static const char *const labels[] = {
	    "flight", "route",	 "highway",   "interstate", "bill",    "sb",
	    "hb",     "section", "title",     "chapter",    "article", "proposition",
	    "room",   "gate",	 "channel",   "no",	    "number",  "unit",
	    "phase",  "page",	 "amendment", NULL};

	return numeral->is_plain && numeral->first &&
	       numeral_is_word(scan, numeral->first - 1, labels) &&
	       numeral_goes_on(scan, numeral->first);
}

/* Ages that are only told by where they stand: "aged 13", "Quill, 71,". */
static bool is_age(const struct numeral_scan *scan, const struct numeral *numeral)
{
	static const char *const aged[] = {"aged", "age", NULL};
	static const char *const was[] = {"is", "was", "turned", NULL};
	static const char *const who[] = {"he", "she", "who", "i", NULL};
	size_t first = numeral->first, next = numeral->next;
	const struct token *tokens = scan->tokens.items;
	bool ends;

	if (!first || numeral->value < 1 || numeral->value > 115 || numeral->step != 1)
		return false;
	if (numeral_is_word(scan, first - 1, aged))
		return true;
	ends =
	    next >= scan->tokens.count || tokens[next].clause != tokens[next - 1].clause;
	if (ends && first > 1 && numeral_is_word(scan, first - 1, was))
		return numeral_is_word(scan, first - 2, who);
	return ends && numeral->is_plain && !(tokens[first - 1].flags & TOKEN_NUMBER) &&
	       (numeral_has_gap(scan, first - 1, ", ") ||
		numeral_has_gap(scan, first - 1, " (")) &&
	       ((tokens[first - 1].flags & TOKEN_NAME) ||
		(numeral_has_gap(scan, next - 1, ", ") && numeral->value >= adult));
}

/* "50 or more". */
static bool is_or_more(const struct numeral_scan *scan, size_t at)
{
	static const char *const either[] = {"or", NULL};
	static const char *const more[] = {"more", "older", "above", NULL};

	return numeral_is_word(scan, at, either) && numeral_is_word(scan, at + 1, more);
}

static const char *const behind_at[] = {"least", "most", NULL};

/* "At least", "up to": words that are hedges together only. */
static bool is_hedge(const struct numeral_scan *scan, size_t at)
{
	static const char *const up[] = {"up", NULL};
	static const char *const ats[] = {"at", NULL}, *const to[] = {"to", NULL};

	if (numeral_is_word(scan, at, behind_at))
		return at && numeral_is_word(scan, at - 1, ats);
	return !numeral_is_word(scan, at, up) || numeral_is_word(scan, at + 1, to);
}

/* How exactly the number from FIRST up to NEXT is meant; *SHOWN is set to the first word
 * that says so, if it stands before it. */
static enum bound find_bound(const struct numeral_scan *scan, size_t first, size_t next,
			     size_t *shown)
{
	static const char *const as[] = {"as", NULL};
	static const char *const than[] = {"than", NULL}, *const no[] = {"no", "not",
									 NULL};
	static const char *const small[] = {"few", "little", NULL};
	static const enum bound bounds[] = {BOUND_EXACT, BOUND_ABOUT, BOUND_MORE,
					    BOUND_LESS};

	if (is_or_more(scan, next))
		return BOUND_MORE;
	if (first > 2 && numeral_is_word(scan, first - 1, as) &&
	    numeral_is_word(scan, first - 3, as)) {
		*shown = first - 3;
		return numeral_is_word(scan, first - 2, small) ? BOUND_MORE : BOUND_LESS;
	}
	for (size_t back = 1; back <= 2 && back <= first; back++) {
		size_t at = first - back;
		double hedge = numeral_word_value(scan, at, WORD_HEDGE), before;

		if (hedge < 0 || !is_hedge(scan, at))
			continue;
		before = at ? numeral_word_value(scan, at - 1, WORD_HEDGE) : -1;
		/* "fewer than" and "more than" differ by their first word. */
		if (at && numeral_is_word(scan, at, than)) {
			hedge = before > 0 ? before : hedge;
			at--;
		}
		*shown = numeral_is_word(scan, at, behind_at) ? at - 1 : at;
		/* "no fewer than" is at least, "no more than" at most. */
		if (at && hedge > 1 && numeral_is_word(scan, at - 1, no)) {
			hedge = 5 - hedge;
			*shown = at - 1;
		}
		return bounds[(int)hedge];
	}
	return BOUND_EXACT;
}

/*
 * How far off "about" may be, as a share: the fewer digits are written, the more.  Three
 * digits are meant exactly: "roughly 141 million" is not 139 million.
 */
static double tolerance(double value)
{
	double step = pow(10, floor(log10(fmax(value, 1))));

	if (fmod(value, step) == 0)
		return 0.12;
	return fmod(value, step / 10) == 0 ? 0.05 : 0;
}

void measurement_bound(struct quantity *quantity, enum bound bound)
{
	static const double more = 1.25, less = 0.8;
	double value = quantity->value, loose = tolerance(quantity->written);

	quantity->bound = bound;
	quantity->low = quantity->high = value;
	if (bound == BOUND_ABOUT) {
		quantity->low = value - fabs(value) * loose;
		quantity->high = value + fabs(value) * loose;
	} else if (bound == BOUND_MORE) {
		quantity->high = fmax(value * more, value);
	} else if (bound == BOUND_LESS) {
		quantity->low = fmin(value * less, value);
	}
}

/* A minus sign right before token FIRST, and not between two words. */
static bool is_negative(const struct numeral_scan *scan, size_t first)
{
	size_t offset = scan->tokens.items[first].span.offset, before;
	uint32_t sign = unicode_before(scan->text, offset), behind;

	if (sign != '-' && sign != 0x2212)
		return false;
	before = unicode_start_before(scan->text, offset);
	behind = unicode_before(scan->text, before);
	return !behind || unicode_is_space(behind) || behind == '(';
}

static bool is_of_others(const struct numeral_scan *scan, size_t first, size_t next)
{
	/* "Three other women" counts other women. */
	static const char *const others[] = {"other",	   "others", "another", "more",
					     "additional", "extra",  NULL};

	return (first && numeral_is_word(scan, first - 1, others)) ||
	       numeral_is_word(scan, next, others);
}

size_t measurement_read(struct quantity *quantity, const struct numeral_scan *scan,
			struct numeral *numeral)
{
	size_t first = numeral->first, next;
	const struct unit *currency = read_currency(scan, &first);

	*quantity = (struct quantity){.at = numeral->first};
	numeral_multiply(numeral, scan, currency != NULL);
	take_suffix(numeral, currency != NULL || !unit_find(numeral->suffix));
	if (currency)
		measurement_unit(quantity, currency);
	next = read_unit(quantity, scan, numeral);
	/* "$5 US" and "$5 million dollars" say no more, "30 US" is no money. */
	if (currency)
		measurement_unit(quantity, currency);
	if (numeral->is_share)
		measurement_unit(quantity, unit_find(str_of("%")));
	else if (quantity->dimension == DIMENSION_COUNT && is_label(scan, numeral))
		quantity->dimension = DIMENSION_LABEL;
	else if (quantity->dimension == DIMENSION_COUNT && is_age(scan, numeral))
		quantity->dimension = DIMENSION_AGE;
	quantity->written = numeral->value * (is_negative(scan, first) ? -1 : 1);
	quantity->value = quantity->written;
	quantity->step = numeral->step;
	if (quantity->unit && !numeral->is_share) {
		quantity->value =
		    quantity->written * quantity->unit->scale + quantity->unit->offset;
		quantity->step *= quantity->unit->scale;
	}
	quantity->is_small = numeral->value < 10 * numeral->step;
	if (quantity->dimension == DIMENSION_COUNT)
		measurement_nouns(quantity, scan,
				  next + (is_or_more(scan, next) ? 2 : 0));
	if (quantity->dimension == DIMENSION_LABEL)
		quantity->nouns[quantity->noun_count++] =
		    scan->tokens.items[first - 1].term;
	quantity->is_of_others = is_of_others(scan, first, next);
	quantity->rounding = numeral->step > 1 && !numeral->is_large ? 0.05 : 0.12;
	quantity->first = quantity->bound_first = first;
	quantity->last = next - 1;
	measurement_bound(quantity,
			  find_bound(scan, first, next, &quantity->bound_first));
	return next;
}
