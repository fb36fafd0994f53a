/*
 * What is written around a number is read outwards: a sign before it, suffix and unit
 * behind it, else the nouns that are counted; then the words that say how exactly.
 */
#include "config.h"

#include "align/measure.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/unicode.h"
#include "base/words.h"

static const char *const ofs[] = {"of", NULL};
static const double adult = 16; /* years */

/* The word of token AT with that of the token right before it: "us$". */
static const struct unit *find_joined_sign(const struct figure_scan *scan, size_t at)
{
	const struct token *before = &scan->tokens.items[at - 1];
	struct buf joined = BUF_EMPTY;
	const struct unit *unit;

	unicode_fold(&joined, str_slice(scan->text, before->span.offset,
					before->span.offset + before->span.length));
	buf_slice(&joined, figure_word(scan, at));
	unit = unit_before(buf_str(&joined));
	buf_done(&joined);
	return unit;
}

/* The currency that stands before token *FIRST, which moves to it; or NULL. */
static const struct unit *read_currency(const struct figure_scan *scan, size_t *first)
{
	const struct unit *unit, *joined = NULL;
	struct str gap;

	if (!*first)
		return NULL;
	gap = figure_gap(scan, *first - 1);
	unit = unit_before(figure_word(scan, *first - 1));
	if (!unit || (gap.length > 2 && !str_is(gap, ". ")))
		return NULL;
	--*first;
	if (*unit->word == '$' && *first && figure_has_gap(scan, *first - 1, "")) {
		joined = find_joined_sign(scan, *first);
		*first -= joined != NULL;
	}
	return joined ? joined : unit;
}

/* "5m", "3bn", "5k": what is written behind the digits multiplies them. */
static void take_suffix(struct figure *figure, bool is_money)
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

	for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++) {
		if (!str_is(figure->suffix, suffixes[i].suffix) ||
		    (suffixes[i].if_money && !is_money))
			continue;
		figure->value *= suffixes[i].multiple;
		figure->step *= suffixes[i].multiple;
		figure->is_large = suffixes[i].multiple >= 1e6;
		figure->suffix = str_of("");
		return;
	}
}

void measure_unit(struct amount *amount, const struct unit *unit)
{
	amount->unit = unit;
	amount->dimension = unit->dimension;
}

/* "Percentage points", "years old", "year-old", "square miles": two words and more. */
static size_t read_long_unit(struct amount *amount, const struct figure_scan *scan,
			     size_t next)
{
	static const char *const percentage[] = {"percentage", "percent", "%", NULL};
	static const char *const points[] = {"point", "points", NULL};
	static const char *const years[] = {"year", "years", NULL};
	static const char *const old[] = {"old", "olds", NULL};
	static const char *const square[] = {"square", "sq", NULL};
	static const char *const degrees[] = {"degrees", "degree", NULL};
	const struct unit *unit = NULL;

	if (figure_is_word(scan, next, percentage) &&
	    figure_is_word(scan, next + 1, points)) {
		amount->dimension = DIMENSION_POINT;
		return 2;
	}
	if (figure_is_word(scan, next, years) && figure_is_word(scan, next + 1, old)) {
		amount->dimension = DIMENSION_AGE;
		return 2;
	}
	if (figure_is_word(scan, next, square))
		unit = unit_square(figure_word(scan, next + 1));
	if (figure_is_word(scan, next, degrees))
		unit = unit_find(figure_word(scan, next + 1));
	if (!unit ||
	    (unit->dimension != DIMENSION_AREA && unit->dimension != DIMENSION_HEAT))
		return 0;
	measure_unit(amount, unit);
	return 2;
}

/* Words between a million and its currency: "of" in other languages, a country. */
static size_t skip_to_currency(const struct figure_scan *scan, size_t next)
{
	static const char *const skipped[] = {"de", "di", "d'", "u.s.", "us", NULL};
	const struct unit *unit;

	if (!figure_is_word(scan, next, skipped))
		return next;
	unit = unit_find(figure_word(scan, next + 1));
	return unit && unit->dimension == DIMENSION_MONEY ? next + 1 : next;
}

/* The unit of measure behind a number; returns the token behind it. */
static size_t read_unit(struct amount *amount, const struct figure_scan *scan,
			const struct figure *figure)
{
	size_t next = figure->next, length;
	const struct unit *unit;

	if (figure->suffix.length) {
		unit = unit_find(figure->suffix);
		if (unit)
			measure_unit(amount, unit);
		return next;
	}
	if (!figure_goes_on(scan, next) &&
	    !figure_has_gap(scan, next - 1, " \xE2\x80\x93"))
		return next;
	length = read_long_unit(amount, scan, next);
	if (length)
		return next + length;
	next = skip_to_currency(scan, next);
	unit = unit_find(figure_word(scan, next));
	if (!unit && next < scan->tokens.count &&
	    str_equal(term_text(scan->vocabulary, scan->tokens.items[next].term),
		      str_of("%")))
		unit = unit_find(str_of("%"));
	if (!unit)
		return figure->next;
	measure_unit(amount, unit);
	next++;
	/* "per cent" is two tokens of one term. */
	while (next < scan->tokens.count && unit->dimension == DIMENSION_SHARE &&
	       (scan->tokens.items[next].flags & TOKEN_PART))
		next++;
	return next;
}

/* Whether a noun phrase can go on with token AT. */
static bool is_phrase_word(const struct figure_scan *scan, size_t at)
{
	const struct token *token = &scan->tokens.items[at];

	return (token->flags & TOKEN_CONTENT) && !(token->flags & TOKEN_NUMBER) &&
	       !(term_word_classes(scan->vocabulary, token->word) & WORD_PREPOSITION);
}

static bool looks_past(struct str word)
{
	return word.length > 4 && !memcmp(word.bytes + word.length - 2, "ed", 2);
}

/*
 * The words behind a number that tell what is counted.  The last of the run counts: of
 * "47 injured passengers" the passengers, but not a verb: "12 people killed".
 */
void measure_nouns(struct amount *amount, const struct figure_scan *scan, size_t next)
{
	const struct token *tokens = scan->tokens.items;
	size_t count = scan->tokens.count, main = 0;

	/* "47 of its steel hangers" counts hangers. */
	if (next + 1 < count && figure_is_word(scan, next, ofs))
		next += 1 + !(tokens[next + 1].flags & TOKEN_CONTENT);
	for (size_t i = next; i < count && i < next + AMOUNT_NOUNS; i++) {
		if (tokens[i].clause != tokens[next - 1].clause ||
		    !is_phrase_word(scan, i))
			break;
		amount->nouns[amount->noun_count] = tokens[i].term;
		if (!looks_past(figure_word(scan, i)))
			main = amount->noun_count + 1;
		amount->noun_count++;
		if (tokens[i].flags & TOKEN_HYPHEN)
			break;
	}
	if (!main) {
		amount->noun_count = 0;
		return;
	}
	for (size_t i = main - 1; i > 0; i--) {
		uint32_t term = amount->nouns[i];

		amount->nouns[i] = amount->nouns[i - 1];
		amount->nouns[i - 1] = term;
	}
}

/* "Flight 1234", "Bill 1062": a number that is a name. */
static bool is_label(const struct figure_scan *scan, const struct figure *figure)
{
	static const char *const labels[] = {
	    "flight", "route",	 "highway",   "interstate", "bill",    "sb",
	    "hb",     "section", "title",     "chapter",    "article", "proposition",
	    "room",   "gate",	 "channel",   "no",	    "number",  "unit",
	    "phase",  "page",	 "amendment", NULL};

	return figure->is_plain && figure->first &&
	       figure_is_word(scan, figure->first - 1, labels) &&
	       figure_goes_on(scan, figure->first);
}

/* Ages that are only told by where they stand: "aged 13", "Quill, 71,". */
static bool is_age(const struct figure_scan *scan, const struct figure *figure)
{
	static const char *const aged[] = {"aged", "age", NULL};
	static const char *const was[] = {"is", "was", "turned", NULL};
	static const char *const who[] = {"he", "she", "who", "i", NULL};
	size_t first = figure->first, next = figure->next;
	const struct token *tokens = scan->tokens.items;
	bool ends;

	if (!first || figure->value < 1 || figure->value > 115 || figure->step != 1)
		return false;
	if (figure_is_word(scan, first - 1, aged))
		return true;
	ends =
	    next >= scan->tokens.count || tokens[next].clause != tokens[next - 1].clause;
	if (ends && first > 1 && figure_is_word(scan, first - 1, was))
		return figure_is_word(scan, first - 2, who);
	return ends && figure->is_plain && !(tokens[first - 1].flags & TOKEN_NUMBER) &&
	       (figure_has_gap(scan, first - 1, ", ") ||
		figure_has_gap(scan, first - 1, " (")) &&
	       ((tokens[first - 1].flags & TOKEN_NAME) ||
		(figure_has_gap(scan, next - 1, ", ") && figure->value >= adult));
}

/* "50 or more". */
static bool is_or_more(const struct figure_scan *scan, size_t at)
{
	static const char *const either[] = {"or", NULL};
	static const char *const more[] = {"more", "older", "above", NULL};

	return figure_is_word(scan, at, either) && figure_is_word(scan, at + 1, more);
}

/* "At least", "up to": words that are hedges in company only. */
static bool is_hedge(const struct figure_scan *scan, size_t at)
{
	static const char *const behind_at[] = {"least", "most", NULL};
	static const char *const up[] = {"up", NULL};
	static const char *const ats[] = {"at", NULL}, *const to[] = {"to", NULL};

	if (figure_is_word(scan, at, behind_at))
		return at && figure_is_word(scan, at - 1, ats);
	return !figure_is_word(scan, at, up) || figure_is_word(scan, at + 1, to);
}

static enum bound find_bound(const struct figure_scan *scan, size_t first, size_t next,
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
	if (first > 2 && figure_is_word(scan, first - 1, as) &&
	    figure_is_word(scan, first - 3, as)) {
		*shown = first - 3;
		return figure_is_word(scan, first - 2, small) ? BOUND_MORE : BOUND_LESS;
	}
	for (size_t back = 1; back <= 2 && back <= first; back++) {
		size_t at = first - back;
		double hedge = figure_word_value(scan, at, WORD_HEDGE), before;

		if (hedge < 0 || !is_hedge(scan, at))
			continue;
		before = at ? figure_word_value(scan, at - 1, WORD_HEDGE) : -1;
		/* "fewer than" and "more than" differ by their first word. */
		if (at && figure_is_word(scan, at, than)) {
			hedge = before > 0 ? before : hedge;
			at--;
		}
		*shown = at;
		/* "no fewer than" is at least, "no more than" at most. */
		if (at && hedge > 1 && figure_is_word(scan, at - 1, no))
			hedge = 5 - hedge;
		return bounds[(int)hedge];
	}
	return BOUND_EXACT;
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

void measure_bound(struct amount *amount, enum bound bound)
{
	static const double more = 1.25, less = 0.8;
	double value = amount->value, loose = looseness(amount->written);

	amount->bound = bound;
	amount->low = amount->high = value;
	if (bound == BOUND_ABOUT) {
		amount->low = value - fabs(value) * loose;
		amount->high = value + fabs(value) * loose;
	} else if (bound == BOUND_MORE) {
		amount->high = fmax(value * more, value);
	} else if (bound == BOUND_LESS) {
		amount->low = fmin(value * less, value);
	}
}

/* A minus sign right before token FIRST, and not between two words. */
static bool is_negative(const struct figure_scan *scan, size_t first)
{
	size_t offset = scan->tokens.items[first].span.offset, before;
	uint32_t sign = unicode_before(scan->text, offset), behind;

	if (sign != '-' && sign != 0x2212)
		return false;
	before = unicode_start_before(scan->text, offset);
	behind = unicode_before(scan->text, before);
	return !behind || unicode_is_space(behind) || behind == '(';
}

static bool is_of_others(const struct figure_scan *scan, size_t first, size_t next)
{
	/* "Three other women" counts other women. */
	static const char *const others[] = {"other",	   "others", "another", "more",
					     "additional", "extra",  NULL};

	return (first && figure_is_word(scan, first - 1, others)) ||
	       figure_is_word(scan, next, others);
}

/* Takes the number of FIGURE with sign and unit; returns the token behind it all. */
size_t measure_read(struct amount *amount, const struct figure_scan *scan,
		    struct figure *figure)
{
	size_t first = figure->first, next;
	const struct unit *currency = read_currency(scan, &first);

	*amount = (struct amount){.at = figure->first};
	figure_multiply(figure, scan, currency != NULL);
	take_suffix(figure, currency != NULL || !unit_find(figure->suffix));
	if (currency)
		measure_unit(amount, currency);
	next = read_unit(amount, scan, figure);
	/* "$5 US" and "$5 million dollars" say no more, "30 US" is no money. */
	if (currency)
		measure_unit(amount, currency);
	if (figure->is_share)
		measure_unit(amount, unit_find(str_of("%")));
	else if (amount->dimension == DIMENSION_COUNT && is_label(scan, figure))
		amount->dimension = DIMENSION_LABEL;
	else if (amount->dimension == DIMENSION_COUNT && is_age(scan, figure))
		amount->dimension = DIMENSION_AGE;
	amount->written = figure->value * (is_negative(scan, first) ? -1 : 1);
	amount->value = amount->written;
	amount->step = figure->step;
	if (amount->unit && !figure->is_share) {
		amount->value =
		    amount->written * amount->unit->scale + amount->unit->offset;
		amount->step *= amount->unit->scale;
	}
	amount->is_small = figure->value < 10 * figure->step;
	if (amount->dimension == DIMENSION_COUNT)
		measure_nouns(amount, scan, next + (is_or_more(scan, next) ? 2 : 0));
	if (amount->dimension == DIMENSION_LABEL)
		amount->nouns[amount->noun_count++] = scan->tokens.items[first - 1].term;
	amount->is_of_others = is_of_others(scan, first, next);
	amount->rounding = figure->step > 1 && !figure->is_large ? 0.05 : 0.12;
	amount->first = amount->bound_first = first;
	amount->last = next - 1;
	measure_bound(amount, find_bound(scan, first, next, &amount->bound_first));
	return next;
}
