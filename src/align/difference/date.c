/*
 * Days, months and years of one event that cannot be the same.
 *
 * Where an article has a date, its words are resolved by it: a weekday is the last such
 * day or the next one, "yesterday" is the day before.  Otherwise days are compared as far
 * as they are written, and "today" means nothing.  A date that may be the same as one of
 * the other sentence is settled; of what is left each two that differ are a finding.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>

/* A block of their own: else the other date.c's header would be taken for this file's. */
#include "base/array.h"
#include "base/words.h"
#include "read/metadata/date.h"
#include "align/difference/finding.h"

enum grain { GRAIN_DAY, GRAIN_MONTH, GRAIN_YEAR };

/* A day, month or year that a sentence names. */
struct mention {
	struct stretch place;
	enum grain grain;
	struct date date; /* as far as known */
	int weekday;	  /* 0..6, -1 not written */
	int decade;	  /* its first year, 0 not written */
	long days[2];	  /* what it may be, as days since 1970 */
	int day_count;	  /* 0 where the article has no date to go by */
};

typedef VEC(struct mention) mention_list;

/* Days of a weekday beside the article's date: the last one up to it, and the next. */
static void resolve_weekday(struct mention *mention, struct date article)
{
	int back;

	if (!date_is_whole(article))
		return;
	back = (date_weekday(article) - mention->weekday + 7) % 7;
	mention->days[0] = date_days(article) - back;
	mention->days[1] = mention->days[0] + 7;
	mention->day_count = 2;
}

/* Without a year it is the day nearest to the article's: "December 30" in January. */
static void resolve_year(struct date *day, struct date article)
{
	struct date candidate = *day;
	long nearest = -1;

	if (!date_is_whole(article))
		return;
	for (candidate.year = article.year - 1; candidate.year <= article.year + 1;
	     candidate.year++) {
		long away = labs(date_days(candidate) - date_days(article));

		if (nearest >= 0 && away >= nearest)
			continue;
		nearest = away;
		*day = candidate;
	}
}

static void resolve_date(struct mention *mention, struct date article)
{
	if (!mention->date.year)
		resolve_year(&mention->date, article);
	if (date_is_whole(mention->date)) {
		mention->days[0] = date_days(mention->date);
		mention->day_count = 1;
	}
}

static bool read_relative(struct mention *mention, struct str word, struct date article)
{
	static const struct {
		const char *word;
		int days;
	} words[] = {{"today", 0}, {"tonight", 0}, {"yesterday", -1}, {"tomorrow", 1}};

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (str_is(word, words[i].word) && date_is_whole(article)) {
			mention->days[0] = date_days(article) + words[i].days;
			mention->day_count = 1;
			return true;
		}
	return false;
}

/*
 * "In 1967", "since 2014": four digits behind a preposition.  In "the 2016 election" the
 * year tells which election is meant, and at the start of a sentence ("In 2012 the rate
 * was 31 percent") of which year the rest is: another year is another matter.
 */
static bool read_year(struct mention *mention, const struct search *search, int side,
		      size_t at)
{
	static const char *const before[] = {
	    "in", "since",  "from",   "to",    "until",	  "through", "by",
	    "of", "during", "before", "after", "between", "and",     NULL};
	static const char *const quantities[] = {"%", "people", "times", NULL};
	int year = difference_search_year(difference_search_word(search, side, at));

	if (!year || difference_search_is_word(search, side, at + 1, quantities) ||
	    at < 2 || !difference_search_is_word(search, side, at - 1, before))
		return false;
	mention->grain = GRAIN_YEAR;
	mention->date.year = year;
	return true;
}

/* "in April", "mid May": a month alone, behind a word that says it is one. */
static bool read_month(struct mention *mention, const struct search *search, int side,
		       size_t at)
{
	static const char *const before[] = {
	    "in",   "since", "until", "by",   "mid",	"early",  "late",  "last",
	    "this", "next",  "of",    "from", "during", "before", "after", NULL};
	double month = difference_search_value(search, side, at, WORD_MONTH);

	if (month < 1 || !at || !difference_search_is_word(search, side, at - 1, before))
		return false;
	mention->grain = GRAIN_MONTH;
	mention->date.month = (int)month;
	return true;
}

/* "July 10, 2025", "July 2025" at token AT; returns how many tokens it takes. */
static size_t read_written(struct mention *mention, const struct search *search, int side,
			   size_t at, struct date article)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	struct str text = search->articles[side]->text;
	struct date other;
	size_t offset = tokens->items[at].span.offset, count = 1;
	size_t length = date_read(&mention->date, &other, text, offset,
				  search->articles[side]->language);

	if (!length || !mention->date.month)
		return 0;
	while (at + count < tokens->count &&
	       tokens->items[at + count].span.offset < offset + length)
		count++;
	mention->place.last = at + count - 1;
	mention->grain = mention->date.day ? GRAIN_DAY : GRAIN_MONTH;
	if (mention->date.day)
		resolve_date(mention, article);
	if (date_is_whole(other)) { /* day and month could be exchanged */
		mention->days[mention->day_count++] = date_days(other);
		mention->date = (struct date){0};
	}
	return count;
}

/* "The 1990s". */
static bool read_decade(struct mention *mention, struct str word)
{
	int year;

	if (word.length != 5 || word.bytes[4] != 's')
		return false;
	year = difference_search_year(str_slice(word, 0, 4));
	if (!year || year % 10)
		return false;
	mention->grain = GRAIN_YEAR;
	mention->decade = year;
	return true;
}

/* Reads a mention at token AT; returns how many tokens it takes, 0 if none begins. */
static size_t read_mention(const struct search *search, int side, size_t at,
			   struct date article, struct mention *mention)
{
	const struct token *token = &search->sides[side]->tokens.items[at];
	struct str word = difference_search_word(search, side, at);
	double weekday;
	size_t count;

	*mention = (struct mention){.place = {at, at}, .weekday = -1};
	if (read_relative(mention, word, article))
		return 1;
	if (!(token->flags & TOKEN_DAY) && !(word.length && str_is_digit(*word.bytes)))
		return 0;
	if (read_decade(mention, word))
		return 1;
	weekday = difference_search_value(search, side, at, WORD_WEEKDAY);
	if (weekday >= 0 && word.length > 4) {
		mention->weekday = (int)weekday;
		resolve_weekday(mention, article);
		return 1;
	}
	count = read_written(mention, search, side, at, article);
	if (count)
		return count;
	mention->date = (struct date){0};
	return read_month(mention, search, side, at) ||
	       read_year(mention, search, side, at);
}

static void list_mentions(const struct search *search, int side, mention_list *out)
{
	const char *iso = search->articles[side]->date;
	struct date article = {0}, other;
	struct mention mention;

	if (iso)
		date_read(&article, &other, str_of(iso), 0, "en");
	for (size_t at = 0; at < search->sides[side]->tokens.count;) {
		size_t length = read_mention(search, side, at, article, &mention);

		if (length)
			vec_push(out, mention);
		at += length ? length : 1;
	}
}

static bool has_common_day(const struct mention *x, const struct mention *y)
{
	for (int i = 0; i < x->day_count; i++)
		for (int j = 0; j < y->day_count; j++)
			if (x->days[i] == y->days[j])
				return true;
	return false;
}

/* Whether a year begins a term: "from 1967 to 1979". */
static bool begins_term(const struct search *search, int side,
			const struct mention *mention)
{
	static const char *const from[] = {"from", "between", NULL};
	static const char *const to[] = {"to", "until", "through", "and", NULL};
	size_t at = mention->place.first;

	return mention->grain == GRAIN_YEAR && at &&
	       difference_search_is_word(search, side, at - 1, from) &&
	       difference_search_is_word(search, side, at + 1, to) &&
	       read_year(&(struct mention){0}, search, side, at + 2);
}

/* What two mentions are to each other; OPEN where they name nothing of one kind. */
enum comparison { TIMES_AGREE, TIMES_DIFFER, TIMES_OPEN };

static int decade_of(const struct mention *mention)
{
	return mention->decade ? mention->decade
			       : mention->date.year - mention->date.year % 10;
}

static enum comparison compare_decades(const struct mention *x, const struct mention *y)
{
	if (!decade_of(x) || !decade_of(y))
		return TIMES_OPEN;
	return decade_of(x) == decade_of(y) ? TIMES_AGREE : TIMES_DIFFER;
}

static enum comparison compare_times(const struct mention *x, const struct mention *y)
{
	const struct date *a = &x->date, *b = &y->date;

	if (x->decade || y->decade)
		return compare_decades(x, y);
	if (x->day_count && y->day_count)
		return has_common_day(x, y) ? TIMES_AGREE : TIMES_DIFFER;
	if (x->weekday >= 0 && y->weekday >= 0)
		return x->weekday == y->weekday ? TIMES_AGREE : TIMES_DIFFER;
	if ((a->year && b->year && a->year != b->year) ||
	    (a->month && b->month && a->month != b->month) ||
	    (a->day && b->day && a->day != b->day))
		return TIMES_DIFFER;
	return (a->year && b->year) || (a->month && b->month) ? TIMES_AGREE : TIMES_OPEN;
}

static bool is_matched(const struct mention *mention, const mention_list *others)
{
	for (size_t i = 0; i < others->count; i++)
		if (compare_times(mention, &others->items[i]) == TIMES_AGREE)
			return true;
	return false;
}

/* How many days are between the nearest that two mentions may be; -1 if not known. */
static long days_between(const struct mention *x, const struct mention *y)
{
	long nearest = -1;

	for (int i = 0; i < x->day_count; i++)
		for (int j = 0; j < y->day_count; j++) {
			long days = labs(x->days[i] - y->days[j]);

			if (nearest < 0 || days < nearest)
				nearest = days;
		}
	return nearest;
}

/* "From 1967 to 1979": the whole term is what is shown. */
static struct stretch shown(const struct search *search, int side,
			    const struct mention *mention, bool is_term)
{
	struct stretch shown = mention->place;

	if (is_term && begins_term(search, side, mention))
		shown.last = shown.first + 2;
	return shown;
}

/* Adds the days X and Y, which cannot be the same, as a finding. */
static void compare(struct search *search, const struct mention *x,
		    const struct mention *y)
{
	bool is_term = begins_term(search, 0, x) && begins_term(search, 1, y);
	long days = days_between(x, y);

	finding_add(
	    search,
	    (struct finding){
		.kind = DIFFERENCE_DATE,
		.values = {x->place, y->place},
		.shown = {shown(search, 0, x, is_term), shown(search, 1, y, is_term)},
		.features = {
		    [FINDING_CONTEXT] = log1p(difference_search_context(
			search, x->place.first, y->place.first)),
		    [FINDING_DISTANCE] = days < 0 ? 0 : fmin(1, (double)days / 14),
		    [FINDING_EVENT] =
			is_term || difference_search_has_event(search, x->place.first,
							       y->place.first),
		    [FINDING_ADJACENT] = days == 1,
		}});
}

void difference_date(struct search *search)
{
	mention_list a = {0}, b = {0};

	list_mentions(search, 0, &a);
	list_mentions(search, 1, &b);
	for (size_t i = 0; i < a.count; i++) {
		if (is_matched(&a.items[i], &b))
			continue;
		for (size_t j = 0; j < b.count; j++)
			if (compare_times(&a.items[i], &b.items[j]) == TIMES_DIFFER &&
			    !is_matched(&b.items[j], &a))
				compare(search, &a.items[i], &b.items[j]);
	}
	vec_done(&a);
	vec_done(&b);
}
