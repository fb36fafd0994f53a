/*
 * The parts of the score come from the model; the reasons come from the sentences: what
 * they share and what they do not, in their own words.
 */
#include "config.h"

#include "align/explain.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "align/matcher.h"
#include "align/sequence.h"
#include "align/tuning.h"
#include "base/buf.h"
#include "base/mem.h"

enum {
	MOST_WORDS = 6,	  /* listed in one reason */
	SHORTEST_RUN = 4, /* words that are told as a run */
	SHORTEST_QUOTE = 3,
};

static const double telling_pull = 0.4; /* log-odds from which on a part is told */

/* The two sentences, as the reasons need them. */
struct inquiry {
	const struct story *story;
	const struct profiles *profiles;
	struct place places[2];
	const struct profile *sides[2];
	struct explanation *explanation;
};

static void add_reason(struct inquiry *inquiry, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void add_reason(struct inquiry *inquiry, const char *format, ...)
{
	struct buf text = BUF_EMPTY;
	va_list arguments;

	va_start(arguments, format);
	buf_vformat(&text, format, arguments);
	va_end(arguments);
	vec_push(&inquiry->explanation->reasons, buf_take(&text));
}

static const struct article *article_of(const struct inquiry *inquiry, int side)
{
	return inquiry->story->articles[inquiry->places[side].article];
}

static void add_slice(struct buf *out, const struct inquiry *inquiry, int side,
		      struct span span)
{
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, article_of(inquiry, side), span);
	buf_slice(out, buf_str(&text));
	buf_done(&text);
}

/* A run of tokens that both sentences have. */
struct common_run {
	size_t from, length; /* tokens of the first side */
};

/* The longest run of the same words; QUOTED_ONLY: inside quotation marks in both. */
static struct common_run longest_run(const struct inquiry *inquiry, bool quoted_only)
{
	const struct token_list *a = &inquiry->sides[0]->tokens;
	const struct token_list *b = &inquiry->sides[1]->tokens;
	size_t count = term_compared(a);
	size_t *longest = mem_zero(count, sizeof *longest);
	struct common_run best = {0};

	sequence_runs(longest, a->items, count, b->items, term_compared(b),
		      quoted_only ? TOKEN_QUOTED : 0);
	for (size_t i = 0; i < count; i++)
		if (longest[i] > best.length)
			best = (struct common_run){i, longest[i]};
	free(longest);
	return best;
}

static void tell_run(struct inquiry *inquiry)
{
	struct common_run run = longest_run(inquiry, true);
	bool is_quote = run.length >= SHORTEST_QUOTE;
	const struct token *tokens = inquiry->sides[0]->tokens.items;
	struct buf text = BUF_EMPTY;
	size_t from, last;

	if (!is_quote)
		run = longest_run(inquiry, false);
	if (!is_quote && run.length < SHORTEST_RUN)
		return;
	from = tokens[run.from].span.offset;
	last = run.from + run.length - 1;
	add_slice(&text, inquiry, 0,
		  (struct span){from, tokens[last].span.offset +
					  tokens[last].span.length - from});
	add_reason(inquiry, "%s: \"%s\" (%zu words)",
		   is_quote ? "both quote" : "the same words in a row", text.bytes,
		   run.length);
	buf_done(&text);
}

/* A word to tell, with its weight to rank it. */
struct telling {
	const struct token *token;
	double weight;
};

static int telling_order(const void *a, const void *b)
{
	const struct telling *x = a, *y = b;

	if (x->weight != y->weight)
		return x->weight < y->weight ? 1 : -1;
	return (x->token > y->token) - (x->token < y->token);
}

/*
 * Tells the rarest words of SIDE that the other has (SHARED) or has not: those with all
 * flags WANTED and none of UNWANTED.
 */
static void tell_words(struct inquiry *inquiry, int side, bool shared, unsigned wanted,
		       unsigned unwanted, const char *what)
{
	const struct token_list *tokens = &inquiry->sides[side]->tokens;
	VEC(struct telling) words = {0};
	struct buf text = BUF_EMPTY;

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *token = &tokens->items[i];
		bool is_known = false;

		for (size_t k = 0; k < words.count && !is_known; k++)
			is_known = words.items[k].token->term == token->term;
		if (!is_known && (token->flags & TOKEN_CONTENT) &&
		    (token->flags & wanted) == wanted && !(token->flags & unwanted) &&
		    profile_bag_has(&inquiry->sides[1 - side]->bag, token->term) ==
			shared)
			vec_push(&words,
				 (struct telling){token,
						  inquiry->profiles->rare[token->term]});
	}
	if (words.count)
		qsort(words.items, words.count, sizeof *words.items, telling_order);
	for (size_t i = 0; i < words.count && i < MOST_WORDS; i++) {
		buf_text(&text, i ? ", " : "");
		add_slice(&text, inquiry, side, words.items[i].token->span);
	}
	if (words.count)
		add_reason(inquiry, "%s: %s%s", what, text.bytes,
			   words.count > MOST_WORDS ? ", ..." : "");
	buf_done(&text);
	vec_done(&words);
}

/* Parts that no word shows: told where they pull enough. */
static void tell_surroundings(struct inquiry *inquiry)
{
	static const enum feature silent[] = {
	    FEATURE_CONTEXT,	   FEATURE_DIAGONAL,	FEATURE_THIRD,
	    FEATURE_THIRD_LETTERS, FEATURE_PLACE_APART, FEATURE_BOTH_LEAD,
	};

	for (size_t i = 0; i < inquiry->explanation->parts.count; i++) {
		const struct part *part = &inquiry->explanation->parts.items[i];

		for (size_t k = 0; k < sizeof silent / sizeof silent[0]; k++)
			if (fabs(part->pull) >= telling_pull &&
			    !strcmp(part->name, model_feature_name(silent[k])))
				add_reason(inquiry, "%s: %s",
					   part->pull > 0 ? "for it" : "against it",
					   part->meaning);
	}
}

static void tell_runner_up(struct inquiry *inquiry)
{
	const struct explanation *explanation = inquiry->explanation;

	if (explanation->has_runner_up)
		add_reason(inquiry, "runner-up in %s: sentence %u at %.2f",
			   article_of(inquiry, 1)->label,
			   explanation->runner_up.sentence + 1,
			   explanation->runner_up_probability);
}

static int part_order(const void *a, const void *b)
{
	const struct part *x = a, *y = b;

	if (fabs(x->pull) != fabs(y->pull))
		return fabs(x->pull) < fabs(y->pull) ? 1 : -1;
	return strcmp(x->name, y->name);
}

/* A pair that is far from being a link had one look only: then its parts are those. */
static void list_parts(struct explanation *explanation, const struct model *model,
		       const struct pair *pair)
{
	bool looked_once = !pair_is_near(pair);
	struct model looks = *model;

	if (looked_once)
		looks.second = model->first;
	for (int i = 0; i < (looked_once ? FEATURE_AGAIN : FEATURE_COUNT); i++) {
		enum feature feature = (enum feature)i;
		double value = pair->features[i];

		vec_push(&explanation->parts,
			 (struct part){
			     .name = model_feature_name(feature),
			     .meaning = model_feature_meaning(feature),
			     .value = value,
			     .pull = model_pull(&looks, feature, value),
			 });
	}
	qsort(explanation->parts.items, explanation->parts.count,
	      sizeof *explanation->parts.items, part_order);
}

/* The next likeliest sentence of b's article for a. */
static void find_runner_up(struct inquiry *inquiry, const struct matcher *matcher)
{
	struct explanation *explanation = inquiry->explanation;
	uint32_t a = matcher_number(matcher, inquiry->places[0]);

	for (uint32_t n = 0; n < matcher->pairs->neighbour_counts[a]; n++) {
		const struct neighbour *neighbour = &matcher->pairs->neighbours[a][n];
		struct place place = matcher_place(matcher, neighbour->other);
		double probability = story_probability(inquiry->story, neighbour->pair);

		if (place.article != inquiry->places[1].article ||
		    story_same_place(place, inquiry->places[1]) ||
		    (explanation->has_runner_up &&
		     probability <= explanation->runner_up_probability))
			continue;
		explanation->has_runner_up = true;
		explanation->runner_up = place;
		explanation->runner_up_probability = probability;
	}
}

/* What was judged is told first, for the parts below speak of the scores alone. */
static void tell_verdict(struct inquiry *inquiry, const struct matcher *matcher)
{
	const struct pair *pair =
	    pair_find(matcher->pairs, matcher_number(matcher, inquiry->places[0]),
		      matcher_number(matcher, inquiry->places[1]));
	double judged;

	if (!pair || !inquiry->story->probabilities)
		return;
	judged =
	    story_probability(inquiry->story, (size_t)(pair - matcher->pairs->items));
	if (judged < pair->probability || judged > pair->probability)
		add_reason(inquiry, "judged %.2f, by the scores %.2f", judged,
			   pair->probability);
}

void explain_pair(struct explanation *explanation, const struct story *story,
		  struct place a, struct place b)
{
	const struct matcher *matcher = story->matcher;
	struct inquiry inquiry = {
	    .story = story,
	    .profiles = matcher->profiles,
	    .places = {a, b},
	    .sides = {&matcher->profiles->items[matcher_number(matcher, a)],
		      &matcher->profiles->items[matcher_number(matcher, b)]},
	    .explanation = explanation,
	};
	struct pair pair;

	matcher_pair(matcher, a, b, &pair);
	*explanation = (struct explanation){
	    .similarity = pair.similarity,
	    .probability = pair.probability,
	    .cut = matcher->model->cut,
	    .is_linked = story_link(story, a, b) != NULL,
	    .is_equal = pair.is_equal,
	};
	list_parts(explanation, matcher->model, &pair);
	find_runner_up(&inquiry, matcher);
	tell_verdict(&inquiry, matcher);
	if (pair.is_equal)
		add_reason(&inquiry, "the same sentence, but for case and typography");
	else
		tell_run(&inquiry);
	tell_words(&inquiry, 0, true, TOKEN_NUMBER, 0, "numbers in common");
	tell_words(&inquiry, 0, true, TOKEN_NAME, 0, "names in common");
	tell_words(&inquiry, 0, true, 0, TOKEN_NAME | TOKEN_NUMBER, "words in common");
	tell_surroundings(&inquiry);
	tell_words(&inquiry, 0, false, TOKEN_NAME, 0, "names only in the first");
	tell_words(&inquiry, 1, false, TOKEN_NAME, 0, "names only in the second");
	tell_runner_up(&inquiry);
}

void explain_done(struct explanation *explanation)
{
	for (size_t i = 0; i < explanation->reasons.count; i++)
		free(explanation->reasons.items[i]);
	vec_done(&explanation->reasons);
	vec_done(&explanation->parts);
}
