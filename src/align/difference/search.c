/* What all detectors ask of two sentences. */
#include "config.h"

#include "align/difference/search.h"

#include <math.h>
#include <string.h>

#include "base/words.h"
#include "align/tuning.h"

enum { EVENTS_BEFORE = 3 /* words before a place or day that may say what happened */ };

struct str difference_search_word(const struct search *search, int side, size_t at)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	if (at >= tokens->count)
		return str_of("");
	return term_word_text(search->profiles->vocabulary, tokens->items[at].word);
}

bool difference_search_is_word(const struct search *search, int side, size_t at,
			       const char *const *words)
{
	struct str word = difference_search_word(search, side, at);

	for (; *words; words++)
		if (str_is(word, *words))
			return true;
	return false;
}

bool difference_search_is(const struct search *search, int side, size_t at,
			  unsigned classes)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	return at < tokens->count &&
	       (term_word_classes(search->profiles->vocabulary, tokens->items[at].word) &
		classes);
}

double difference_search_value(const struct search *search, int side, size_t at,
			       unsigned classes)
{
	const struct word *word;

	/* The vocabulary has the classes of the language that a word was first met in. */
	if (!difference_search_is(search, side, at, classes))
		return -1;
	word = words_find(search->articles[side]->language,
			  difference_search_word(search, side, at));
	return word && (word->classes & classes) ? word->value : -1;
}

int difference_search_year(struct str word)
{
	int year = 0;

	if (word.length != 4)
		return 0;
	for (size_t i = 0; i < word.length; i++) {
		if (!str_is_digit(word.bytes[i]))
			return 0;
		year = 10 * year + (word.bytes[i] - '0');
	}
	return year >= 1800 && year < 2100 ? year : 0;
}

bool difference_search_is_quoted(const struct search *search, int side, size_t at)
{
	return search->sides[side]->tokens.items[at].flags & TOKEN_QUOTED;
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

double difference_search_context(const struct search *search, size_t i, size_t j)
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

bool difference_search_goes_on(const struct search *search, int side, size_t at)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	return at && at < tokens->count &&
	       tokens->items[at].clause == tokens->items[at - 1].clause;
}

static bool has_term(const struct search *search, int side, uint32_t term)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	for (size_t i = 0; i < tokens->count; i++)
		if (tokens->items[i].term == term)
			return true;
	return false;
}

bool difference_search_is_named(const struct search *search, int side,
				struct stretch name, int other)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	for (size_t i = name.first; i <= name.last; i++)
		if ((tokens->items[i].flags & TOKEN_CONTENT) &&
		    has_term(search, other, tokens->items[i].term))
			return true;
	return false;
}

/* A word that can say what happened: content, no name, number, day, part of a month or
 * speech. */
static bool is_event_word(const struct search *search, int side, size_t at)
{
	static const char *const parts[] = {"early", "mid", "late", "end", NULL};
	unsigned flags = search->sides[side]->tokens.items[at].flags;

	return !difference_search_is_word(search, side, at, parts) &&
	       (flags & TOKEN_CONTENT) && !(flags & (TOKEN_NAME | TOKEN_NUMBER)) &&
	       !difference_search_is(search, side, at,
				     WORD_WEEKDAY | WORD_MONTH | WORD_SPEECH);
}

/* The words that something may belong to, nearest first. */
struct events {
	uint32_t terms[EVENTS_BEFORE + 1];
	size_t count;
};

/* Right behind token AT ("on Friday apologised"), else before it, in its own clause. */
static struct events find_events(const struct search *search, int side, size_t at)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	struct events events = {0};

	for (size_t i = at + 1; i < tokens->count && i <= at + 2; i++)
		if (tokens->items[i].clause == tokens->items[at].clause &&
		    !events.count && is_event_word(search, side, i))
			events.terms[events.count++] = tokens->items[i].term;
	for (size_t i = at; i-- > reach_from(at) && events.count < EVENTS_BEFORE + 1;)
		if (tokens->items[i].clause == tokens->items[at].clause &&
		    is_event_word(search, side, i))
			events.terms[events.count++] = tokens->items[i].term;
	return events;
}

bool difference_search_is_past(const struct search *search, int side, size_t at)
{
	struct str word = difference_search_word(search, side, at);

	return word.length > 4 && !memcmp(word.bytes + word.length - 2, "ed", 2);
}

/* The nearest past tense before token AT in its clause, or AT. */
static size_t find_past(const struct search *search, int side, size_t at)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	for (size_t i = at; i-- > reach_from(at);) {
		if (tokens->items[i].clause != tokens->items[at].clause)
			break;
		if ((tokens->items[i].flags & TOKEN_CONTENT) &&
		    difference_search_is_past(search, side, i))
			return i;
	}
	return at;
}

/* "Apologised for her remarks on Friday", "resigned over her remarks on Monday". */
static bool has_other_verb(const struct search *search, size_t i, size_t j)
{
	size_t x = find_past(search, 0, i), y = find_past(search, 1, j);

	return x != i && y != j &&
	       search->sides[0]->tokens.items[x].term !=
		   search->sides[1]->tokens.items[y].term;
}

bool difference_search_has_event(const struct search *search, size_t i, size_t j)
{
	struct events x = find_events(search, 0, i), y = find_events(search, 1, j);

	if (has_other_verb(search, i, j))
		return false;
	for (size_t k = 0; k < x.count; k++)
		for (size_t l = 0; l < y.count; l++)
			if (x.terms[k] == y.terms[l] && (!k || !l))
				return true;
	return false;
}

/* Bytes of a stretch. */
static struct span span_of(const struct search *search, int side, struct stretch stretch)
{
	const struct token *tokens = search->sides[side]->tokens.items;
	size_t from = tokens[stretch.first].span.offset;

	return (struct span){from, tokens[stretch.last].span.offset +
				       tokens[stretch.last].span.length - from};
}

static const char *words_of(const struct search *search, int side, struct span span)
{
	struct buf text = BUF_EMPTY;
	const char *copy;

	article_fold_space(&text, (struct excerpt){search->articles[side], span});
	copy = arena_string(search->arena, buf_str(&text).bytes, text.length);
	buf_done(&text);
	return copy;
}

static bool meets(struct span x, struct span y)
{
	return x.offset < y.offset + y.length && y.offset < x.offset + x.length;
}

bool difference_search_may_match(const struct search *search, struct stretch a,
				 struct stretch b)
{
	struct span span_a = span_of(search, 0, a), span_b = span_of(search, 1, b);

	for (size_t i = 0; i < search->words.count; i++)
		if (meets(search->words.items[i].a, span_a) &&
		    meets(search->words.items[i].b, span_b))
			return true;
	return !search->words.count;
}

bool difference_search_is_reported(const struct search *search, struct stretch a,
				   struct stretch b)
{
	struct span span_a = span_of(search, 0, a), span_b = span_of(search, 1, b);

	for (size_t i = 0; i < search->out->count; i++)
		if (meets(search->out->items[i].span_a, span_a) &&
		    meets(search->out->items[i].span_b, span_b))
			return true;
	return false;
}

void difference_search_report(struct search *search, enum difference_kind kind,
			      enum matters matters, struct stretch a, struct stretch b)
{
	struct span span_a = span_of(search, 0, a), span_b = span_of(search, 1, b);

	vec_push(search->out, (struct difference){
				  .kind = kind,
				  .matters = matters,
				  .a = words_of(search, 0, span_a),
				  .b = words_of(search, 1, span_b),
				  .span_a = span_a,
				  .span_b = span_b,
			      });
}
