/*
 * The common measure is the context of two values: the weight of the rare words that
 * stand near both, less where clauses end between them.  Two different numbers in the
 * same context are a disagreement; in different contexts they are two facts.
 */
#include "config.h"

#include "align/difference.h"

#include <math.h>
#include <stdlib.h>

#include "align/tuning.h"
#include "base/mem.h"
#include "base/words.h"
#include "read/date.h"

enum { EVENTS_BEFORE = 3 /* words before a day that may say what happened on it */ };

/* Two sentences while their differences are sought. */
struct search {
	const struct profiles *profiles;
	const struct profile *sides[2];
	const struct article *articles[2];
	struct arena *arena;
	difference_list *out;
};

static bool is_class(const struct search *search, const struct token *token,
		     unsigned classes)
{
	return term_word_classes(search->profiles->vocabulary, token->word) & classes;
}

/* How near tokens AT and OTHER of one sentence are: 1 side by side, towards 0 far away.
 */
static double nearness(const struct token_list *tokens, size_t at, size_t other)
{
	double distance = fabs((double)other - (double)at);
	double clauses =
	    fabs((double)tokens->items[other].clause - (double)tokens->items[at].clause);

	return pow(0.6, clauses) / (1 + 0.25 * (distance - 1));
}

static size_t reach_from(size_t at)
{
	return at > tuning.context_reach ? at - tuning.context_reach : 0;
}

static size_t reach_to(const struct token_list *tokens, size_t at)
{
	size_t to = at + tuning.context_reach + 1;

	return to < tokens->count ? to : tokens->count;
}

/*
 * Weight of the rare words near token I of one side and token J of the other, beside the
 * values themselves.
 */
static double context(const struct search *search, size_t i, size_t j)
{
	const struct token_list *x = &search->sides[0]->tokens,
				*y = &search->sides[1]->tokens;
	double sum = 0;

	for (size_t k = reach_from(i); k < reach_to(x, i); k++) {
		double best = 0;

		if (k == i || !(x->items[k].flags & TOKEN_CONTENT))
			continue;
		for (size_t l = reach_from(j); l < reach_to(y, j); l++)
			if (l != j && y->items[l].term == x->items[k].term)
				best = fmax(best,
					    fmin(nearness(x, i, k), nearness(y, j, l)));
		sum += best * search->profiles->rare[x->items[k].term];
	}
	return sum;
}

/* Bytes from token FIRST to token LAST of a side. */
static struct span span_of(const struct search *search, int side, size_t first,
			   size_t last)
{
	const struct token *tokens = search->sides[side]->tokens.items;
	size_t from = tokens[first].span.offset;

	return (struct span){from,
			     tokens[last].span.offset + tokens[last].span.length - from};
}

static const char *words_of(const struct search *search, int side, struct span span)
{
	struct buf text = BUF_EMPTY;
	const char *copy;

	article_fold_space(&text, search->articles[side], span);
	copy = arena_string(search->arena, buf_str(&text).bytes, text.length);
	buf_done(&text);
	return copy;
}

static void report(struct search *search, enum difference_kind kind, enum matters matters,
		   struct span a, struct span b)
{
	vec_push(search->out, (struct difference){
				  .kind = kind,
				  .matters = matters,
				  .a = words_of(search, 0, a),
				  .b = words_of(search, 1, b),
				  .span_a = a,
				  .span_b = b,
			      });
}

/* Whether the article of SIDE has a number that agrees with NUMBER, of the same unit. */
static bool is_settled_elsewhere(const struct search *search, int side,
				 const struct number *number)
{
	uint32_t article = search->sides[side]->article;

	for (uint32_t i = search->profiles->first[article];
	     i < search->profiles->first[article + 1]; i++) {
		const struct profile *profile = &search->profiles->items[i];

		for (size_t k = 0; k < profile->number_count; k++)
			if (profile->numbers[k].unit == number->unit &&
			    number_agrees(&profile->numbers[k], number))
				return true;
	}
	return false;
}

/* "Three other women" counts other women. */
static bool is_of_others(const struct search *search, int side,
			 const struct number *number)
{
	static const char *const words[] = {"other", "another", "more", "additional",
					    "extra"};
	const struct token_list *tokens = &search->sides[side]->tokens;
	size_t from = number->first ? number->first - 1 : 0;

	for (size_t i = from; i < tokens->count && i <= number->last + 1; i++)
		for (size_t w = 0; w < sizeof words / sizeof words[0]; w++)
			if (str_equal(term_word_text(search->profiles->vocabulary,
						     tokens->items[i].word),
				      str_of(words[w])))
				return true;
	return false;
}

/* A number that the other side does not have, in this sentence or elsewhere. */
static bool is_open(const struct search *search, int side, const struct number *number)
{
	return !is_settled_elsewhere(search, 1 - side, number) &&
	       !is_of_others(search, side, number);
}

/* Of "47 people" the unit belongs to what is shown. */
static struct span number_span(const struct search *search, int side,
			       const struct number *number)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	size_t first = number->first, last = number->last;

	if (first && tokens->items[first - 1].term == number->unit)
		first--;
	while (last + 1 < tokens->count && tokens->items[last + 1].term == number->unit)
		last++;
	return span_of(search, side, first, last);
}

/* Whether two numbers count the same thing, as far as their units tell. */
static bool is_same_kind(const struct number *x, const struct number *y)
{
	return x->is_year == y->is_year && x->unit == y->unit &&
	       (x->is_year || x->unit != NUMBER_NO_UNIT);
}

static void find_numbers(struct search *search)
{
	const struct profile *a = search->sides[0], *b = search->sides[1];

	for (size_t i = 0; i < a->number_count; i++) {
		const struct number *x = &a->numbers[i], *best = NULL;
		double weight = 0;

		if (!is_open(search, 0, x))
			continue;
		for (size_t j = 0; j < b->number_count; j++) {
			const struct number *y = &b->numbers[j];
			double near =
			    is_same_kind(x, y) ? context(search, x->first, y->first) : 0;

			if (near > weight && is_open(search, 1, y)) {
				weight = near;
				best = y;
			}
		}
		if (!best || weight < tuning.number_context_maybe ||
		    fabs(x->value - best->value) >
			tuning.number_other * fmax(x->value, best->value))
			continue;
		report(search, x->is_year ? DIFFERENCE_DATE : DIFFERENCE_NUMBER,
		       weight >= tuning.number_context_yes ? MATTERS_YES : MATTERS_MAYBE,
		       number_span(search, 0, x), number_span(search, 1, best));
	}
}

/* A day that a sentence names. */
struct mention {
	size_t first, last; /* tokens */
	struct date
	    date;      /* as far as written; a year from the article where it has one */
	int weekday;   /* 0..6, -1 not written */
	long days[2];  /* what it may be, as days since 1970 */
	int day_count; /* 0 where the article has no date to go by */
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

static void resolve_date(struct mention *mention, struct date article)
{
	if (!mention->date.year)
		mention->date.year = article.year;
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

	if (!date_is_whole(article))
		return false;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (str_equal(word, str_of(words[i].word))) {
			mention->days[0] = date_days(article) + words[i].days;
			mention->day_count = 1;
			return true;
		}
	return false;
}

/* Reads a mention at token AT; returns how many tokens it takes, 0 if none begins. */
static size_t read_mention(const struct search *search, int side, size_t at,
			   struct date article, struct mention *mention)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	const struct token *token = &tokens->items[at];
	struct str word = term_word_text(search->profiles->vocabulary, token->word), text;
	struct date other;
	size_t length, count = 1;

	*mention = (struct mention){.first = at, .last = at, .weekday = -1};
	if (read_relative(mention, word, article))
		return 1;
	if (!(token->flags & (TOKEN_DAY | TOKEN_NUMBER)))
		return 0;
	if (is_class(search, token, WORD_WEEKDAY) && word.length > 4) {
		mention->weekday =
		    (int)words_find(search->articles[side]->language, word)->value;
		resolve_weekday(mention, article);
		return 1;
	}
	text = search->articles[side]->text;
	length = date_read(&mention->date, &other, text, token->span.offset,
			   search->articles[side]->language);
	if (!length || date_is_whole(other) || !mention->date.month || !mention->date.day)
		return 0;
	while (at + count < tokens->count &&
	       tokens->items[at + count].span.offset < token->span.offset + length)
		count++;
	mention->last = at + count - 1;
	resolve_date(mention, article);
	return count;
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

/* Whether two mentions can be the same day. */
static bool may_be_same_day(const struct mention *x, const struct mention *y)
{
	if (x->day_count && y->day_count) {
		for (int i = 0; i < x->day_count; i++)
			for (int j = 0; j < y->day_count; j++)
				if (x->days[i] == y->days[j])
					return true;
		return false;
	}
	if (x->weekday >= 0 && y->weekday >= 0)
		return x->weekday == y->weekday;
	if (x->date.month && y->date.month)
		return x->date.month == y->date.month && x->date.day == y->date.day;
	return true;
}

static bool is_matched(const struct mention *mention, const mention_list *others)
{
	for (size_t i = 0; i < others->count; i++)
		if (may_be_same_day(mention, &others->items[i]))
			return true;
	return false;
}

/* A word that can say what happened on a day: content, no name, number, day or speech. */
static bool is_event_word(const struct search *search, const struct token *token)
{
	return (token->flags & TOKEN_CONTENT) &&
	       !(token->flags & (TOKEN_NAME | TOKEN_NUMBER)) &&
	       !is_class(search, token, WORD_WEEKDAY | WORD_MONTH | WORD_SPEECH);
}

/* The words that a day may belong to, nearest first. */
struct events {
	uint32_t terms[EVENTS_BEFORE + 1];
	size_t count;
};

/* Right behind the day ("on Friday apologised"), else before it, in its own clause. */
static struct events find_events(const struct search *search, int side, size_t day)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	struct events events = {0};

	for (size_t i = day + 1; i < tokens->count && i <= day + 2; i++)
		if (tokens->items[i].clause == tokens->items[day].clause &&
		    !events.count && is_event_word(search, &tokens->items[i]))
			events.terms[events.count++] = tokens->items[i].term;
	for (size_t i = day; i-- > reach_from(day) && events.count < EVENTS_BEFORE + 1;)
		if (tokens->items[i].clause == tokens->items[day].clause &&
		    is_event_word(search, &tokens->items[i]))
			events.terms[events.count++] = tokens->items[i].term;
	return events;
}

/* Whether the nearest word of one day is among the words of the other. */
static bool has_common_event(const struct search *search, size_t i, size_t j)
{
	struct events x = find_events(search, 0, i), y = find_events(search, 1, j);

	for (size_t k = 0; k < x.count; k++)
		for (size_t l = 0; l < y.count; l++)
			if (x.terms[k] == y.terms[l] && (!k || !l))
				return true;
	return false;
}

static void compare_days(struct search *search, const struct mention *x,
			 const struct mention *y)
{
	double weight = context(search, x->first, y->first);

	if (weight < tuning.date_context_maybe ||
	    !has_common_event(search, x->first, y->first))
		return;
	report(search, DIFFERENCE_DATE,
	       weight >= tuning.date_context_yes ? MATTERS_YES : MATTERS_MAYBE,
	       span_of(search, 0, x->first, x->last),
	       span_of(search, 1, y->first, y->last));
}

static void find_dates(struct search *search)
{
	mention_list a = {0}, b = {0};

	list_mentions(search, 0, &a);
	list_mentions(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count && !is_matched(&a.items[i], &b); j++)
			if (!is_matched(&b.items[j], &a))
				compare_days(search, &a.items[i], &b.items[j]);
	vec_done(&a);
	vec_done(&b);
}

/* "not only", "no longer", "not just" deny nothing. */
static bool is_denial(const struct search *search, const struct token_list *tokens,
		      size_t at)
{
	static const char *const words[] = {"only", "longer", "just", "merely", "doubt"};

	if (!(tokens->items[at].flags & TOKEN_NEGATOR))
		return false;
	for (size_t w = 0; at + 1 < tokens->count && w < sizeof words / sizeof words[0];
	     w++)
		if (str_equal(term_word_text(search->profiles->vocabulary,
					     tokens->items[at + 1].word),
			      str_of(words[w])))
			return false;
	return true;
}

/* Whether a negator, or a verb like "failed to" that does its work, is near token AT. */
static bool has_negator_near(const struct search *search, const struct token_list *tokens,
			     size_t at)
{
	size_t from = at > 8 ? at - 8 : 0;

	for (size_t i = from; i < tokens->count && i <= at + 2; i++)
		if ((tokens->items[i].flags & TOKEN_NEGATOR) ||
		    is_class(search, &tokens->items[i], WORD_REFUSAL))
			return true;
	return false;
}

/* Whether TERM stands near a negator anywhere in the sentence. */
static bool is_denied(const struct search *search, const struct token_list *tokens,
		      uint32_t term)
{
	for (size_t i = 0; i < tokens->count; i++)
		if (tokens->items[i].term == term && has_negator_near(search, tokens, i))
			return true;
	return false;
}

/* The first content word at most three words behind the negator AT, in its clause. */
static size_t denied_word(const struct token_list *tokens, size_t at)
{
	for (size_t i = at + 1; i < tokens->count && i <= at + 3; i++) {
		if (tokens->items[i].clause != tokens->items[at].clause)
			break;
		if (tokens->items[i].flags & TOKEN_CONTENT)
			return i;
	}
	return at;
}

/* What SIDE denies and the other side affirms. */
static void find_denials(struct search *search, int side)
{
	const struct token_list *x = &search->sides[side]->tokens;
	const struct token_list *y = &search->sides[1 - side]->tokens;

	for (size_t i = 0; i < x->count; i++) {
		size_t denied = is_denial(search, x, i) ? denied_word(x, i) : i;

		if (denied == i || is_denied(search, y, x->items[denied].term))
			continue;
		for (size_t j = 0; j < y->count; j++) {
			double weight;

			if (y->items[j].term != x->items[denied].term)
				continue;
			weight = side ? context(search, j, denied)
				      : context(search, denied, j);
			if (weight < tuning.negation_context)
				continue;
			report(search, DIFFERENCE_NEGATION, MATTERS_MAYBE,
			       side ? span_of(search, 0, j, j)
				    : span_of(search, 0, i, denied),
			       side ? span_of(search, 1, i, denied)
				    : span_of(search, 1, j, j));
			break;
		}
	}
}

static void find_negations(struct search *search)
{
	find_denials(search, 0);
	find_denials(search, 1);
}

/* The quoted tokens of a side, by index. */
typedef VEC(size_t) token_indices;

static void list_quoted(const struct profile *profile, token_indices *out)
{
	for (size_t i = 0;
	     i < profile->tokens.count && out->count < tuning.longest_compared; i++)
		if (profile->tokens.items[i].flags & TOKEN_QUOTED)
			vec_push(out, i);
}

/* A pair of quoted words that are the same, as indices into the lists. */
struct match {
	size_t a, b;
};

typedef VEC(struct match) match_list;

static bool same_word(const struct search *search, size_t i, size_t j)
{
	return search->sides[0]->tokens.items[i].word ==
	       search->sides[1]->tokens.items[j].word;
}

/* The longest common subsequence of two lists of quoted words. */
static void match_quoted(const struct search *search, const token_indices *a,
			 const token_indices *b, match_list *out)
{
	size_t width = b->count + 1;
	unsigned *table = mem_zero((a->count + 1) * width, sizeof *table);

	for (size_t i = a->count; i-- > 0;)
		for (size_t j = b->count; j-- > 0;) {
			unsigned down = table[(i + 1) * width + j];
			unsigned right = table[i * width + j + 1];

			table[i * width + j] = same_word(search, a->items[i], b->items[j])
						   ? table[(i + 1) * width + j + 1] + 1
					       : down > right ? down
							      : right;
		}
	for (size_t i = 0, j = 0; i < a->count && j < b->count;) {
		if (same_word(search, a->items[i], b->items[j]))
			vec_push(out, (struct match){i++, j++});
		else if (table[(i + 1) * width + j] >= table[i * width + j + 1])
			i++;
		else
			j++;
	}
	free(table);
}

/* Whether a negator stands among the quoted words FROM..TO, both not included. */
static bool denies_between(const struct profile *profile, const token_indices *quoted,
			   size_t from, size_t to)
{
	for (size_t i = from + 1; i < to; i++)
		if (profile->tokens.items[quoted->items[i]].flags & TOKEN_NEGATOR)
			return true;
	return false;
}

/* Whether the quoted words FROM..TO stand together, with nothing unquoted between. */
static bool is_one_quotation(const token_indices *quoted, size_t from, size_t to)
{
	return quoted->items[to] - quoted->items[from] == to - from;
}

/* How many matches in a row there are from AT on, in the direction STEP. */
static size_t run_length(const match_list *matches, size_t at, int step)
{
	size_t length = 1, next = at + (size_t)step;

	while (next < matches->count &&
	       matches->items[next].a == matches->items[at].a + (size_t)step &&
	       matches->items[next].b == matches->items[at].b + (size_t)step) {
		at = next;
		next += (size_t)step;
		length++;
	}
	return length;
}

/*
 * Where the words between two matches differ, the quotation was reworded; the words that
 * both have on each side show where.  What is added or exchanged beside a negator may
 * turn what was said; other rewordings seldom do.
 */
static void report_rewording(struct search *search, const token_indices *a,
			     const token_indices *b, struct match from, struct match to)
{
	bool denies =
	    denies_between(search->sides[0], a, from.a, to.a) !=
		denies_between(search->sides[1], b, from.b, to.b) ||
	    (search->sides[0]->tokens.items[a->items[from.a]].flags & TOKEN_NEGATOR);

	report(search, DIFFERENCE_QUOTE, denies ? MATTERS_MAYBE : MATTERS_NO,
	       span_of(search, 0, a->items[from.a], a->items[to.a]),
	       span_of(search, 1, b->items[from.b], b->items[to.b]));
}

static void find_quotes(struct search *search)
{
	token_indices a = {0}, b = {0};
	match_list matches = {0};

	list_quoted(search->sides[0], &a);
	list_quoted(search->sides[1], &b);
	if (a.count >= tuning.quote_words && b.count >= tuning.quote_words)
		match_quoted(search, &a, &b, &matches);
	for (size_t i = 1; matches.count >= tuning.quote_words && i < matches.count;
	     i++) {
		struct match from = matches.items[i - 1], to = matches.items[i];
		size_t gap = to.a - from.a + to.b - from.b;

		if (gap > 2 && gap <= 2 + 2 * tuning.quote_gap &&
		    is_one_quotation(&a, from.a, to.a) &&
		    is_one_quotation(&b, from.b, to.b) &&
		    run_length(&matches, i - 1, -1) + run_length(&matches, i, 1) >
			tuning.quote_words)
			report_rewording(search, &a, &b, from, to);
	}
	vec_done(&a);
	vec_done(&b);
	vec_done(&matches);
}

void difference_find(difference_list *out, struct arena *arena,
		     const struct profiles *profiles, uint32_t a, uint32_t b)
{
	static void (*const detectors[])(struct search *) = {find_numbers, find_dates,
							     find_negations, find_quotes};
	struct search search = {
	    .profiles = profiles,
	    .sides = {&profiles->items[a], &profiles->items[b]},
	    .articles = {profile_article(profiles, a), profile_article(profiles, b)},
	    .arena = arena,
	    .out = out,
	};

	for (size_t i = 0; i < sizeof detectors / sizeof detectors[0]; i++)
		detectors[i](&search);
}
