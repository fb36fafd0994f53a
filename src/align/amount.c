/*
 * Read from left to right: what is no amount (dates, times of a decade), then the forms
 * of two numbers (clock times, scores, ranges, ratios), then one number with its unit.
 */
#include "config.h"

#include "align/amount.h"

#include <math.h>
#include <string.h>

#include "align/digits.h"
#include "base/buf.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "base/words.h"

enum { SCORE_REACH = 5 /* words around "5 to 4" that may tell that it is a score */ };

static const char *const ofs[] = {"of", NULL};
static const double minutes_a_day = 1440;

static bool is_gap(const struct figure_scan *scan, size_t at, const char *text)
{
	return str_equal(figure_gap(scan, at), str_of(text));
}

/* Whether a hyphen or a dash alone parts token AT from the one before. */
static bool is_dashed(const struct figure_scan *scan, size_t at)
{
	return at && (is_gap(scan, at - 1, "-") || is_gap(scan, at - 1, "\xE2\x80\x93") ||
		      is_gap(scan, at - 1, "\xE2\x80\x91") ||
		      is_gap(scan, at - 1, " \xE2\x80\x93 "));
}

static bool is_month(const struct figure_scan *scan, size_t at)
{
	return at < scan->tokens.count && (scan->tokens.items[at].flags & TOKEN_DAY) &&
	       figure_word_value(scan, at, WORD_MONTH) >= 0;
}

static bool is_year(const struct figure *figure)
{
	return figure->is_plain && figure->value >= 1800 && figure->value < 2100;
}

/* How many tokens the numbers with slashes between take: 12/05/2020, 9/11. */
static size_t slashed(const struct figure_scan *scan, size_t at)
{
	size_t count = 1;

	while (is_gap(scan, at + count - 1, "/") &&
	       unicode_is_digit((unsigned char)*figure_word(scan, at + count).bytes))
		count++;
	return count;
}

/* "31 April", "May 30, 2017", "2020-05-12", "12/05/2020", "2019-20": no amounts, though
 * there may be no such day.  How many tokens they take, 0: none is there. */
static size_t date_length(const struct figure_scan *scan, const struct figure *figure)
{
	static const char *const days[] = {"of", "de", NULL};
	size_t at = figure->first, next = figure->next;

	if (figure->is_plain && figure->value < 32 && !figure->suffix.length) {
		if (at && is_month(scan, at - 1) && figure_goes_on(scan, at))
			return 1;
		if (at >= 2 && is_month(scan, at - 2) && is_dashed(scan, at))
			return 1;
		if (is_month(scan, next) ||
		    (figure_is_word(scan, next, days) && is_month(scan, next + 1)))
			return 1;
	}
	if (is_year(figure) && is_dashed(scan, next)) {
		while (is_dashed(scan, next) &&
		       unicode_is_digit((unsigned char)*figure_word(scan, next).bytes))
			next++;
		return next - at;
	}
	return 0;
}

/* The minutes of "5:30", "5 p.m.", "7pm" before noon or midnight are added. */
static bool read_half_day(double *minutes, const struct figure_scan *scan, size_t *next,
			  struct str suffix)
{
	static const char *const am[] = {"am", NULL}, *const pm[] = {"pm", NULL};
	bool is_am = str_equal(suffix, str_of("am")) ||
		     (!suffix.length && figure_is_word(scan, *next, am));
	bool is_pm = str_equal(suffix, str_of("pm")) ||
		     (!suffix.length && figure_is_word(scan, *next, pm));

	if (!is_am && !is_pm)
		return false;
	*next += !suffix.length;
	*minutes = fmod(*minutes, minutes_a_day / 2) + (is_pm ? minutes_a_day / 2 : 0);
	return true;
}

/* A time of day.  Without "a.m." and the like it may be of either half. */
static bool read_clock(struct amount *amount, const struct figure_scan *scan,
		       const struct figure *figure)
{
	size_t next = figure->next;
	double minutes = figure->value * 60;
	struct figure rest;
	struct str suffix = figure->suffix;
	bool has_minutes, has_half;

	if (!figure->is_plain || figure->value > 24)
		return false;
	has_minutes = is_gap(scan, next - 1, ":") && figure_read(&rest, scan, next) &&
		      rest.is_plain && rest.value < 60 && rest.first + 1 == rest.next &&
		      figure_word(scan, next).length - rest.suffix.length == 2;
	if (has_minutes) {
		minutes += rest.value;
		suffix = rest.suffix;
		next = rest.next;
	}
	has_half = read_half_day(&minutes, scan, &next, suffix);
	if (!has_half && !has_minutes)
		return false;
	*amount = (struct amount){
	    .value = minutes,
	    .low = minutes,
	    .high = minutes,
	    .step = has_half || figure->value > 12 ? 1 : minutes_a_day / 2,
	    .written = minutes,
	    .dimension = DIMENSION_CLOCK,
	    .first = figure->first,
	    .last = next - 1,
	    .at = figure->first,
	};
	return true;
}

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
	if (!unit || (gap.length > 2 && !str_equal(gap, str_of(". "))))
		return NULL;
	--*first;
	if (*unit->word == '$' && *first && is_gap(scan, *first - 1, "")) {
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
		if (!str_equal(figure->suffix, str_of(suffixes[i].suffix)) ||
		    (suffixes[i].if_money && !is_money))
			continue;
		figure->value *= suffixes[i].multiple;
		figure->step *= suffixes[i].multiple;
		figure->is_large = suffixes[i].multiple >= 1e6;
		figure->suffix = str_of("");
		return;
	}
}

static void set_unit(struct amount *amount, const struct unit *unit)
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
	set_unit(amount, unit);
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
			set_unit(amount, unit);
		return next;
	}
	if (!figure_goes_on(scan, next) && !is_gap(scan, next - 1, " \xE2\x80\x93"))
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
	set_unit(amount, unit);
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
static void find_nouns(struct amount *amount, const struct figure_scan *scan, size_t next)
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
	return ends && (tokens[first - 1].flags & TOKEN_NAME) && figure->is_plain &&
	       (is_gap(scan, first - 1, ", ") || is_gap(scan, first - 1, " ("));
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

static void set_bound(struct amount *amount, enum bound bound)
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
static size_t read_single(struct amount *amount, const struct figure_scan *scan,
			  struct figure *figure)
{
	size_t first = figure->first, next;
	const struct unit *currency = read_currency(scan, &first);

	*amount = (struct amount){.at = figure->first};
	figure_multiply(figure, scan, currency != NULL);
	take_suffix(figure, currency != NULL || !unit_find(figure->suffix));
	if (currency)
		set_unit(amount, currency);
	next = read_unit(amount, scan, figure);
	/* "$5 US" and "$5 million dollars" say no more, "30 US" is no money. */
	if (currency)
		set_unit(amount, currency);
	if (figure->is_share)
		set_unit(amount, unit_find(str_of("%")));
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
		find_nouns(amount, scan, next + (is_or_more(scan, next) ? 2 : 0));
	if (amount->dimension == DIMENSION_LABEL)
		amount->nouns[amount->noun_count++] = scan->tokens.items[first - 1].term;
	amount->is_of_others = is_of_others(scan, first, next);
	amount->rounding = figure->step > 1 && !figure->is_large ? 0.05 : 0.12;
	amount->first = amount->bound_first = first;
	amount->last = next - 1;
	set_bound(amount, find_bound(scan, first, next, &amount->bound_first));
	return next;
}

/* Whether a vote or a game is told of near tokens FIRST..LAST. */
static bool is_contest(const struct figure_scan *scan, size_t first, size_t last)
{
	static const char *const contests[] = {
	    "vote",    "voted", "votes",  "ruling",   "ruled",	"decision", "won",
	    "win",     "lost",	"loss",	  "beat",     "beaten", "draw",	    "drew",
	    "victory", "lead",	"defeat", "defeated", "score",	"margin",   NULL};
	size_t from = first > SCORE_REACH ? first - SCORE_REACH : 0;

	for (size_t i = from; i <= last + SCORE_REACH; i++)
		if (figure_is_word(scan, i, contests))
			return true;
	return false;
}

/* "3-1", "420-0", "5 to 4": the second number, or false. */
static size_t read_score(struct amount *amount, const struct figure_scan *scan,
			 const struct figure *figure)
{
	static const char *const to[] = {"to", NULL};
	size_t next = figure->next;
	bool is_to = figure_is_word(scan, next, to);
	struct figure second;

	if (!figure->is_plain || figure->value > 999 ||
	    !(is_to || is_dashed(scan, next)) ||
	    !figure_read(&second, scan, next + is_to) || !second.is_plain ||
	    second.suffix.length || is_dashed(scan, second.next))
		return 0;
	if ((is_to || second.value > figure->value) &&
	    !is_contest(scan, figure->first, next))
		return 0;
	*amount = (struct amount){
	    .value = figure->value,
	    .low = figure->value,
	    .high = second.value,
	    .step = 1,
	    .written = figure->value,
	    .dimension = DIMENSION_SCORE,
	    .first = figure->first,
	    .last = second.next - 1,
	    .at = figure->first,
	};
	return second.next;
}

/* "1 in 3", "one in five", "3 out of 10": a share; else 0. */
static size_t read_ratio(struct amount *amount, const struct figure_scan *scan,
			 const struct figure *figure)
{
	static const char *const in[] = {"in", NULL}, *const out[] = {"out", NULL};
	size_t next = figure->next;
	const struct unit *unit;
	struct figure whole;

	if (figure_is_word(scan, next, in))
		next++;
	else if (figure_is_word(scan, next, out) && figure_is_word(scan, next + 1, ofs))
		next += 2;
	else
		return 0;
	if (figure->step != 1 || !figure_read(&whole, scan, next) ||
	    whole.value <= figure->value || whole.suffix.length || is_year(&whole) ||
	    !figure_goes_on(scan, figure->next) || whole.value > 100)
		return 0;
	unit = unit_find(figure_word(scan, whole.next));
	if (unit && unit->dimension == DIMENSION_TIME)
		return 0;
	*amount = (struct amount){
	    .value = figure->value / whole.value,
	    .step = 0.04,
	    .rounding = 0.12,
	    .written = figure->value / whole.value,
	    .unit = unit_find(str_of("%")),
	    .dimension = DIMENSION_SHARE,
	    .first = figure->first,
	    .last = whole.next - 1,
	    .at = figure->first,
	};
	set_bound(amount, BOUND_EXACT);
	return whole.next;
}

/* "1/2 of": a share; other numbers with a slash between are none. */
static size_t read_fraction(struct amount *amount, const struct figure_scan *scan,
			    const struct figure *figure)
{
	size_t next = figure->next;
	struct figure whole;

	if (slashed(scan, figure->first) != 2 || !figure_read(&whole, scan, next) ||
	    whole.value <= figure->value || !figure_is_word(scan, whole.next, ofs))
		return 0;
	*amount = (struct amount){
	    .value = figure->value / whole.value,
	    .step = 0.04,
	    .rounding = 0.12,
	    .written = figure->value / whole.value,
	    .unit = unit_find(str_of("%")),
	    .dimension = DIMENSION_SHARE,
	    .first = figure->first,
	    .last = whole.next - 1,
	    .at = figure->first,
	};
	set_bound(amount, BOUND_EXACT);
	return whole.next;
}

/* Where the second number of a range begins behind token NEXT, 0 if no range is there. */
static size_t range_end(const struct figure_scan *scan, const struct figure *figure,
			size_t next)
{
	static const char *const to[] = {"to", NULL}, *const both[] = {"and", NULL};
	static const char *const from[] = {"from", NULL}, *const either[] = {"or", NULL};
	static const char *const between[] = {"between", NULL};
	size_t first = figure->first, at = 0;
	bool is_signed = first && unit_before(figure_word(scan, first - 1));
	size_t before = first - is_signed;

	if (is_dashed(scan, next))
		at = next;
	else if (figure_is_word(scan, next, to) &&
		 !(before && figure_is_word(scan, before - 1, from)))
		at = next + 1;
	else if (figure_is_word(scan, next, either))
		at = next + 1;
	else if (figure_is_word(scan, next, both) && before &&
		 figure_is_word(scan, before - 1, between))
		at = next + 1;
	if (at && unit_before(figure_word(scan, at)))
		at++;
	return at;
}

/* "10-15", "10 to 15 million", "$5 million to $6 million": one amount with two ends. */
static size_t read_range(struct amount *amount, const struct figure_scan *scan,
			 const struct figure *figure)
{
	struct figure low = *figure, high;
	struct amount start, end;
	size_t next = read_single(&start, scan, &low), at;

	at = range_end(scan, figure, next);
	if (!at || !figure_read(&high, scan, at))
		return 0;
	next = read_single(&end, scan, &high);
	if (start.dimension == DIMENSION_COUNT && end.written > 0)
		start.value *= end.value / end.written;
	else if (end.dimension != DIMENSION_COUNT && start.dimension != end.dimension)
		return 0;
	if (high.is_large && !low.is_large)
		start.value *= pow(1000, floor(log10(high.value) / 3));
	if (start.value >= end.value || start.value <= 0)
		return 0;
	*amount = end;
	if (end.dimension == DIMENSION_COUNT && start.unit)
		set_unit(amount, start.unit);
	amount->bound = BOUND_RANGE;
	amount->low = start.value;
	amount->high = end.value;
	amount->value = (start.value + end.value) / 2;
	amount->first = start.first;
	amount->at = start.at;
	return next;
}

/* "Doubled", "twice": how many times as much or as often. */
static bool read_times(struct amount *amount, const struct figure_scan *scan, size_t at)
{
	double value = figure_word_value(scan, at, WORD_GROWTH);

	if (value < 0)
		return false;
	*amount = (struct amount){
	    .value = value,
	    .step = 1,
	    .written = value,
	    .dimension = DIMENSION_GROWTH,
	    .first = at,
	    .last = at,
	    .at = at,
	};
	set_bound(amount, BOUND_EXACT);
	return true;
}

/* "No deaths" are none. */
static bool read_none(struct amount *amount, const struct figure_scan *scan, size_t at)
{
	static const char *const no[] = {"no", NULL};

	if (!figure_is_word(scan, at, no) ||
	    figure_word_value(scan, at + 1, WORD_HEDGE) >= 0)
		return false;
	*amount = (struct amount){.step = 1, .first = at, .last = at, .at = at};
	find_nouns(amount, scan, at + 1);
	return amount->noun_count > 0;
}

/* "One" is a number before a unit of measure only: "one year", "one in five". */
static bool is_pronoun(const struct figure_scan *scan, const struct figure *figure,
		       const struct amount *amount)
{
	static const char *const one[] = {"one", NULL};

	return figure->next == figure->first + 1 &&
	       figure_is_word(scan, figure->first, one) &&
	       amount->dimension == DIMENSION_COUNT;
}

/* "Covid-19", "F-16". */
static bool is_name_part(const struct figure_scan *scan, size_t at)
{
	return at && is_gap(scan, at - 1, "-") &&
	       unicode_is_digit((unsigned char)*figure_word(scan, at).bytes) &&
	       !unicode_is_digit((unsigned char)*figure_word(scan, at - 1).bytes);
}

/*
 * Reads what begins at token AT; returns how many tokens it takes.  *FOUND says whether
 * it is an amount.
 */
static size_t read_amount(struct amount *amount, const struct figure_scan *scan,
			  size_t at, bool *found)
{
	struct figure figure;
	size_t next, length;

	*found = read_times(amount, scan, at) || read_none(amount, scan, at);
	if (*found || is_name_part(scan, at) || !figure_read(&figure, scan, at))
		return 1;
	length = date_length(scan, &figure);
	if (length)
		return length;
	*found = true;
	if (read_clock(amount, scan, &figure))
		return amount->last + 1 - at;
	next = read_fraction(amount, scan, &figure);
	length = slashed(scan, at);
	if (!next && length > 1) {
		*found = false;
		return length;
	}
	if (!next)
		next = read_score(amount, scan, &figure);
	if (!next)
		next = read_ratio(amount, scan, &figure);
	if (!next)
		next = read_range(amount, scan, &figure);
	if (!next) {
		next = read_single(amount, scan, &figure);
		*found = !is_pronoun(scan, &figure, amount) &&
			 !(is_year(&figure) && amount->dimension == DIMENSION_COUNT);
	}
	return next - at;
}

/* Whether an amount can begin at token AT: asked of all tokens. */
static bool may_begin(const struct figure_scan *scan, size_t at)
{
	const struct token *token = &scan->tokens.items[at];

	return (token->flags & (TOKEN_NUMBER | TOKEN_NEGATOR)) ||
	       (term_word_classes(scan->vocabulary, token->word) &
		(WORD_NUMBER | WORD_MULTIPLE | WORD_COLLECTIVE | WORD_SHARE |
		 WORD_GROWTH)) ||
	       unicode_is_digit((unsigned char)*figure_word(scan, at).bytes);
}

const struct amount *amount_find(struct arena *arena, const struct figure_scan *scan,
				 size_t *count)
{
	VEC(struct amount) found = {0};
	struct amount *amounts = NULL;

	for (size_t at = 0; at < scan->tokens.count;) {
		struct amount amount;
		bool is_amount = false;

		at +=
		    may_begin(scan, at) ? read_amount(&amount, scan, at, &is_amount) : 1;
		if (is_amount)
			vec_push(&found, amount);
	}
	*count = found.count;
	if (found.count) {
		amounts = arena_zero(arena, found.count, sizeof *amounts);
		memcpy(amounts, found.items, found.count * sizeof *amounts);
	}
	vec_done(&found);
	return amounts;
}

double amount_distance(const struct amount *a, const struct amount *b)
{
	double most = fmax(fabs(a->value), fabs(b->value));

	return most > 0 ? fmin(fabs(a->value - b->value) / most, 1) : 0;
}

static bool has_noun(const struct amount *amount, uint32_t noun)
{
	for (size_t i = 0; i < amount->noun_count; i++)
		if (amount->nouns[i] == noun)
			return true;
	return false;
}

/* Whether the two count the same, as far as they say what. */
static bool counts_same(const struct amount *a, const struct amount *b)
{
	if (!a->noun_count || !b->noun_count)
		return a->noun_count == b->noun_count;
	return has_noun(a, b->nouns[0]) || has_noun(b, a->nouns[0]);
}

/* What a rounded amount may stand for beside one that is written to a finer step. */
static void widen(const struct amount *amount, double *low, double *high)
{
	double most = fabs(amount->value) * amount->rounding;
	double half = fmin(amount->step / 2, most), cut = fmin(amount->step, most);

	*low = amount->low - half;
	*high = amount->high + (amount->is_small ? half : cut);
}

/* Whether two scores are one, told from either side. */
static bool is_same_score(const struct amount *a, const struct amount *b)
{
	return (a->low == b->low && a->high == b->high) ||
	       (a->low == b->high && a->high == b->low);
}

static bool is_near(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(fabs(a), fabs(b));
}

static enum amount_comparison compare_clocks(const struct amount *a,
					     const struct amount *b)
{
	double half = minutes_a_day / 2;
	bool if_half = a->step > 1 || b->step > 1;

	return is_near(if_half ? fmod(a->value, half) : a->value,
		       if_half ? fmod(b->value, half) : b->value)
		   ? AMOUNTS_AGREE
		   : AMOUNTS_DIFFER;
}

/* Of two ranges one must hold the other; "more than 500" is not "fewer than 400". */
static enum amount_comparison compare_bounds(const struct amount *a,
					     const struct amount *b)
{
	bool holds = (a->low <= b->low && a->high >= b->high) ||
		     (b->low <= a->low && b->high >= a->high);

	if (a->bound == BOUND_RANGE && b->bound == BOUND_RANGE)
		return holds ? AMOUNTS_AGREE : AMOUNTS_DIFFER;
	if ((a->bound == BOUND_MORE && b->bound == BOUND_LESS && a->value >= b->value) ||
	    (b->bound == BOUND_MORE && a->bound == BOUND_LESS && b->value >= a->value))
		return AMOUNTS_DIFFER;
	/* Hedged alike, each must be what the other may stand for. */
	if (a->bound == b->bound && a->bound != BOUND_EXACT)
		return a->low <= b->value && b->value <= a->high && b->low <= a->value &&
			       a->value <= b->high
			   ? AMOUNTS_AGREE
			   : AMOUNTS_CLOSE;
	return AMOUNTS_APART;
}

static enum amount_comparison compare_values(const struct amount *a,
					     const struct amount *b, bool is_converted)
{
	enum amount_comparison bounds = compare_bounds(a, b);
	double low_a = a->low, high_a = a->high, low_b = b->low, high_b = b->high;
	bool is_finer_a = a->step < b->step * 0.999,
	     is_finer_b = b->step < a->step * 0.999;

	if (bounds != AMOUNTS_APART)
		return bounds;
	if (is_finer_b || is_converted)
		widen(a, &low_a, &high_a);
	if (is_finer_a || is_converted)
		widen(b, &low_b, &high_b);
	if (low_a <= high_b && low_b <= high_a)
		return AMOUNTS_AGREE;
	/* "2,400" could be rounded to "2,000", though hardly anybody would. */
	if ((is_finer_a && fabs(a->value - b->value) < b->step / 2) ||
	    (is_finer_b && fabs(a->value - b->value) < a->step / 2))
		return AMOUNTS_CLOSE;
	return AMOUNTS_DIFFER;
}

/* Amounts of which the figures alone can be compared: "$5 million", "£5 million". */
static enum amount_comparison compare_written(const struct amount *a,
					      const struct amount *b)
{
	return is_near(a->written, b->written) && a->bound == b->bound ? AMOUNTS_CLOSE
								       : AMOUNTS_APART;
}

enum amount_comparison amount_compare(const struct amount *a, const struct amount *b)
{
	bool is_share_a =
	    a->dimension == DIMENSION_SHARE || a->dimension == DIMENSION_POINT;
	bool is_share_b =
	    b->dimension == DIMENSION_SHARE || b->dimension == DIMENSION_POINT;
	bool is_same_unit = a->unit && b->unit && unit_is_same(a->unit, b->unit);
	enum amount_comparison comparison;

	if (a->dimension != b->dimension)
		return is_share_a && is_share_b ? compare_written(a, b) : AMOUNTS_APART;
	if (a->dimension == DIMENSION_SCORE)
		return is_same_score(a, b) ? AMOUNTS_AGREE : AMOUNTS_DIFFER;
	if (a->dimension == DIMENSION_CLOCK)
		return compare_clocks(a, b);
	if (a->dimension == DIMENSION_MONEY && !is_same_unit)
		return compare_written(a, b);
	if (!counts_same(a, b))
		return AMOUNTS_APART;
	comparison = compare_values(a, b, a->unit && b->unit && !is_same_unit);
	return comparison == AMOUNTS_DIFFER && a->unit && !is_same_unit ? AMOUNTS_CLOSE
									: comparison;
}
