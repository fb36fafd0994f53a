/*
 * Each note_ function below looks for one kind of thing in the two sentences.  What both
 * have is always a reason for a link; what only one has is a reason against it where it
 * lowered the score.
 */
#include "config.h"

#include "align/why/reason.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/minmax.h"
#include "align/words/run.h"
#include "align/link/pair.h"

enum {
	MOST_WORDS = 6,	  /* listed in one reason */
	SHORTEST_RUN = 4, /* words in a row that are a reason */
	SHORTEST_QUOTE = 3,
	OTHER_KINDS = TOKEN_NUMBER | TOKEN_DAY | TOKEN_NAME,
};

static const double least_pull = 0.25; /* of a reason that no word shows */

static const enum aspect aspects[FEATURE_COUNT] = {
#define FIRST(id, aspect, name, meaning) [FEATURE_##id] = ASPECT_##aspect,
#define SECOND FIRST
#include "align/link/features.def"
#undef FIRST
#undef SECOND
};

static const struct {
	const char *name, *meaning_for, *meaning_against;
	bool is_wordless; /* no word of the two sentences shows it */
} meanings[ASPECT_COUNT] = {
    [ASPECT_WORDING] = {"wording", "more words in common than most pairs have",
			"fewer words in common than most pairs have", false},
    [ASPECT_ROWS] = {"rows", "the same words in a row", "few of the same words in a row",
		     false},
    [ASPECT_QUOTES] = {"quotes", "little quotation, or the same words quoted",
		       "they quote, and such sentences are linked more rarely", false},
    [ASPECT_NAMES] = {"names", "few names that only one has", "names that only one has",
		      false},
    [ASPECT_NUMBERS] = {"numbers", "numbers or days in common",
			"no numbers or days in common", false},
    [ASPECT_LENGTH] = {"length", "short sentences",
		       "long sentences, where words meet by chance", false},
    [ASPECT_PLACE] = {"place", "they stand early, or at like places",
		      "they stand late, or at unlike places", true},
    [ASPECT_AROUND] = {"around", "the sentences around them match",
		       "the sentences around them match little", true},
    [ASPECT_THIRD] = {"third", "a third outlet has a sentence like both",
		      "no third outlet has a sentence like both", true},
    [ASPECT_RIVALS] = {"rivals", "few others come near", "others come near too", true},
    [ASPECT_MEANING] = {"meaning", "the built-in judge reads the same in both",
			"the built-in judge does not read the same in both", true},
};

enum aspect reason_aspect_of(enum feature feature)
{
	return aspects[feature];
}

const char *reason_aspect_name(enum aspect aspect)
{
	return meanings[aspect].name;
}

const char *reason_aspect_meaning(enum aspect aspect, bool is_for)
{
	return is_for ? meanings[aspect].meaning_for : meanings[aspect].meaning_against;
}

void reason_add(reason_list *reasons, enum reason_kind kind, double pull,
		const char *format, ...)
{
	struct buf text = BUF_EMPTY;
	va_list arguments;

	va_start(arguments, format);
	buf_vformat(&text, format, arguments);
	va_end(arguments);
	vec_push(reasons, (struct reason){kind, pull, buf_take(&text)});
}

/* What all functions that find reasons need. */
struct reasoning {
	const struct reason_pair *scored;
	const struct profile *sides[2];
	const struct article *articles[2];
	reason_list *reasons;
};

static double value_of(const struct reasoning *reasoning, enum feature feature)
{
	return reasoning->scored->pair->features[feature];
}

static double pull_of(const struct reasoning *reasoning, enum feature feature)
{
	return model_pull(reasoning->scored->model, feature,
			  value_of(reasoning, feature));
}

/* The same beside a pair that has none of it, not beside the average. */
static double pull_beside_none(const struct reasoning *reasoning, enum feature feature)
{
	return pull_of(reasoning, feature) -
	       model_pull(reasoning->scored->model, feature, 0);
}

static void add_slice(struct buf *out, const struct reasoning *reasoning, int side,
		      struct span span)
{
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, (struct excerpt){reasoning->articles[side], span});
	buf_slice(out, buf_str(&text));
	buf_done(&text);
}

/* The words of SIDE from token FROM on, COUNT tokens. */
static void add_tokens(struct buf *out, const struct reasoning *reasoning, int side,
		       size_t from, size_t count)
{
	const struct token *tokens = reasoning->sides[side]->tokens.items + from;
	const struct span *last = &tokens[count - 1].span;

	add_slice(out, reasoning, side,
		  (struct span){tokens->span.offset,
				last->offset + last->length - tokens->span.offset});
}

/* A run of tokens that both sentences have. */
struct common_run {
	size_t from, length; /* tokens of the first side */
};

/* The longest run of the same words; QUOTED_ONLY: inside quotation marks in both. */
static struct common_run longest_run(const struct reasoning *reasoning, bool quoted_only)
{
	const struct token_list *a = &reasoning->sides[0]->tokens;
	const struct token_list *b = &reasoning->sides[1]->tokens;
	size_t count = term_compared(a).count;
	size_t *longest = mem_zero(count, sizeof *longest);
	struct common_run best = {0};

	run_lengths(longest, term_compared(a), term_compared(b),
		    quoted_only ? TOKEN_QUOTED : 0);
	for (size_t i = 0; i < count; i++)
		if (longest[i] > best.length)
			best = (struct common_run){i, longest[i]};
	free(longest);
	return best;
}

static void note_run(struct reasoning *reasoning)
{
	struct common_run run = longest_run(reasoning, true);
	bool is_quote = run.length >= SHORTEST_QUOTE;
	double pull = pull_beside_none(reasoning, FEATURE_RUN_QUOTED) +
		      pull_beside_none(reasoning, FEATURE_RUN_HALF_QUOTED) +
		      reasoning->scored->aspects[ASPECT_ROWS];
	struct buf text = BUF_EMPTY;

	if (!is_quote)
		run = longest_run(reasoning, false);
	if (!is_quote && run.length < SHORTEST_RUN)
		return;
	add_tokens(&text, reasoning, 0, run.from, run.length);
	reason_add(reasoning->reasons, REASON_FOR, minmax_most(0, pull),
		   "%s: \"%s\" (%zu words)",
		   is_quote ? "both quote" : "the same words in a row", text.bytes,
		   run.length);
	buf_done(&text);
}

/* Which words are meant: with all flags WANTED and none of UNWANTED. */
struct choice {
	unsigned wanted, unwanted;
};

/* A word that is listed, with its weight to rank it. */
struct weighted_word {
	const struct token *token;
	double weight;
};

typedef VEC(struct weighted_word) weighted_word_list;

static int weight_order(const void *a, const void *b)
{
	const struct weighted_word *x = a, *y = b;

	if (x->weight != y->weight)
		return x->weight < y->weight ? 1 : -1;
	return (x->token > y->token) - (x->token < y->token);
}

/* Lists the words of SIDE that CHOICE means and that the other side has too (IS_COMMON)
 * or has not. */
static void choose_words(weighted_word_list *words, const struct reasoning *reasoning,
			 int side, bool is_common, struct choice choice)
{
	const struct token_list *tokens = &reasoning->sides[side]->tokens;

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *token = &tokens->items[i];
		bool is_known = false;

		for (size_t k = 0; k < words->count && !is_known; k++)
			is_known = words->items[k].token->term == token->term;
		if (!is_known && (token->flags & TOKEN_CONTENT) &&
		    (token->flags & choice.wanted) == choice.wanted &&
		    !(token->flags & choice.unwanted) &&
		    profile_bag_has(&reasoning->sides[1 - side]->bag, token->term) ==
			is_common)
			vec_push(
			    words,
			    (struct weighted_word){
				token, reasoning->scored->profiles->rare[token->term]});
	}
	if (words->count)
		qsort(words->items, words->count, sizeof *words->items, weight_order);
}

/* Adds the rarest of such words; returns the weight of all, 0 where there is none. */
static double add_words(struct buf *out, const struct reasoning *reasoning, int side,
			bool is_common, struct choice choice)
{
	weighted_word_list words = {0};
	double weight = 0;

	choose_words(&words, reasoning, side, is_common, choice);
	for (size_t i = 0; i < words.count; i++)
		weight += words.items[i].weight;
	for (size_t i = 0; i < words.count && i < MOST_WORDS; i++) {
		buf_text(out, i ? ", " : "");
		add_slice(out, reasoning, side, words.items[i].token->span);
	}
	buf_text(out, words.count > MOST_WORDS ? ", ..." : "");
	vec_done(&words);
	return weight;
}

/* Kinds of words, each a reason of its own. */
static const struct {
	const char *common;
	struct choice choice;
	enum feature feature; /* of having them in common; COUNT: only the wording's */
} kinds[] = {
    {"numbers in common: ", {TOKEN_NUMBER, 0}, FEATURE_NUMBERS_COMMON},
    {"days in common: ", {TOKEN_DAY, TOKEN_NUMBER}, FEATURE_DAYS_COMMON},
    {"names in common: ", {TOKEN_NAME, TOKEN_NUMBER | TOKEN_DAY}, FEATURE_COUNT},
    {"words in common: ", {0, OTHER_KINDS}, FEATURE_COUNT},
};

enum { KINDS = ARRAY_COUNT(kinds) };

/* What is in common, kind by kind; the pull of the wording is shared out by weight. */
static void note_common(struct reasoning *reasoning)
{
	double weights[KINDS], total = 0;
	struct buf texts[KINDS];

	for (int i = 0; i < KINDS; i++) {
		texts[i] = BUF_EMPTY;
		weights[i] = add_words(&texts[i], reasoning, 0, true, kinds[i].choice);
		total += weights[i];
	}
	for (int i = 0; i < KINDS; i++) {
		double pull = 0;

		if (texts[i].length && total > 0)
			pull = weights[i] / total *
			       minmax_most(0, reasoning->scored->aspects[ASPECT_WORDING]);
		if (texts[i].length && kinds[i].feature < FEATURE_COUNT)
			pull += pull_beside_none(reasoning, kinds[i].feature);
		if (texts[i].length)
			reason_add(reasoning->reasons, REASON_FOR, pull, "%s%s",
				   kinds[i].common, texts[i].bytes);
		buf_done(&texts[i]);
	}
}

/* "WHAT only in the first: a, b; only in the second: c", if it pulled the pair down. */
static void note_apart(struct reasoning *reasoning, const char *what,
		       struct choice choice, double pull)
{
	static const char *const sides[] = {"only in the first: ",
					    "only in the second: "};
	struct buf text = BUF_EMPTY, part = BUF_EMPTY;

	for (int side = 0; side < 2 && pull < 0; side++) {
		buf_cut(&part, 0);
		add_words(&part, reasoning, side, false, choice);
		if (part.length)
			buf_format(&text, "%s%s%s", text.length ? "; " : what,
				   sides[side], part.bytes);
	}
	if (text.length)
		reason_add(reasoning->reasons, REASON_AGAINST, pull, "%s", text.bytes);
	buf_done(&text);
	buf_done(&part);
}

/* The pull of having none in common, where that is so. */
static double pull_of_none(const struct reasoning *reasoning, enum feature feature)
{
	return value_of(reasoning, feature) > 0 ? 0 : pull_of(reasoning, feature);
}

static void note_what_is_apart(struct reasoning *reasoning)
{
	const double *sums = reasoning->scored->aspects;

	note_apart(reasoning, "names ",
		   (struct choice){TOKEN_NAME, TOKEN_NUMBER | TOKEN_DAY},
		   pull_beside_none(reasoning, FEATURE_NAMES_APART));
	note_apart(reasoning, "numbers ", (struct choice){TOKEN_NUMBER, 0},
		   pull_beside_none(reasoning, FEATURE_NUMBERS_APART) +
		       pull_of_none(reasoning, FEATURE_NUMBERS_COMMON));
	note_apart(reasoning, "days ", (struct choice){TOKEN_DAY, TOKEN_NUMBER},
		   pull_of_none(reasoning, FEATURE_DAYS_COMMON));
	note_apart(reasoning, "said ", (struct choice){0, OTHER_KINDS},
		   minmax_least(0, sums[ASPECT_WORDING]) +
		       minmax_least(0, sums[ASPECT_LENGTH]));
}

/* The first words that SIDE quotes; false where it quotes nothing. */
static bool add_quotation(struct buf *out, const struct reasoning *reasoning, int side)
{
	const struct token_list *tokens = &reasoning->sides[side]->tokens;
	size_t from = 0, to;

	while (from < tokens->count && !(tokens->items[from].flags & TOKEN_QUOTED))
		from++;
	to = from;
	while (to < tokens->count && (tokens->items[to].flags & TOKEN_QUOTED))
		to++;
	if (from == to)
		return false;
	buf_char(out, '"');
	add_tokens(out, reasoning, side, from,
		   to - from < MOST_WORDS ? to - from : MOST_WORDS);
	buf_text(out, to - from > MOST_WORDS ? " ...\"" : "\"");
	return true;
}

/* Quotation that the other side does not have pulls down, unless words of it agree. */
static void note_quotation(struct reasoning *reasoning)
{
	double pull = pull_beside_none(reasoning, FEATURE_QUOTED_LEAST) +
		      pull_beside_none(reasoning, FEATURE_QUOTED_MOST) +
		      pull_beside_none(reasoning, FEATURE_RUN_QUOTED) +
		      pull_beside_none(reasoning, FEATURE_RUN_HALF_QUOTED);
	struct buf texts[2] = {BUF_EMPTY, BUF_EMPTY};
	bool quotes[2];

	for (int side = 0; side < 2; side++)
		quotes[side] = add_quotation(&texts[side], reasoning, side);
	if (pull < 0 && quotes[0] && quotes[1]) {
		if (longest_run(reasoning, true).length < SHORTEST_QUOTE)
			reason_add(reasoning->reasons, REASON_AGAINST, pull,
				   "they quote other words: %s / %s", texts[0].bytes,
				   texts[1].bytes);
	} else if (pull < 0 && (quotes[0] || quotes[1])) {
		reason_add(reasoning->reasons, REASON_AGAINST, pull,
			   "only the %s quotes: %s", quotes[0] ? "first" : "second",
			   texts[!quotes[0]].bytes);
	}
	buf_done(&texts[0]);
	buf_done(&texts[1]);
}

/* The first word with which SIDE denies; NULL: it denies nothing. */
static const struct token *denial_of(const struct reasoning *reasoning, int side)
{
	const struct token_list *tokens = &reasoning->sides[side]->tokens;

	for (size_t i = 0; i < tokens->count; i++)
		if (tokens->items[i].flags & TOKEN_NEGATOR)
			return &tokens->items[i];
	return NULL;
}

/* A denial is no part of the score; a reader will look at it all the same. */
static void note_denial(struct reasoning *reasoning)
{
	const struct token *denials[2] = {denial_of(reasoning, 0),
					  denial_of(reasoning, 1)};
	int side = denials[0] ? 0 : 1;
	struct buf text = BUF_EMPTY;

	if (!denials[0] == !denials[1])
		return;
	add_slice(&text, reasoning, side, denials[side]->span);
	reason_add(reasoning->reasons, REASON_AGAINST, 0,
		   "only the %s denies: %s (not counted)", side ? "second" : "first",
		   text.bytes);
	buf_done(&text);
}

/* Whether words show what the judge read as the same. */
static bool has_meaning(const struct reasoning *reasoning)
{
	return reasoning->scored->same.length && !reasoning->scored->pair->is_equal &&
	       reasoning->scored->aspects[ASPECT_MEANING] > 0;
}

static void note_meaning(struct reasoning *reasoning)
{
	if (has_meaning(reasoning))
		reason_add(reasoning->reasons, REASON_WORDS,
			   reasoning->scored->aspects[ASPECT_MEANING], "%.*s",
			   (int)reasoning->scored->same.length,
			   reasoning->scored->same.bytes);
}

/* Whether a part pulls to where its words would be wrong: others near, though none is. */
static bool is_misleading(const struct reasoning *reasoning, enum aspect aspect,
			  double pull)
{
	double rivals = reasoning->scored->pair->features[FEATURE_RIVALS_MOST];

	return aspect == ASPECT_RIVALS &&
	       (pull > 0) == (rivals >= reasoning->scored->model->cut);
}

/* Parts that no word shows: told where they pull enough. */
static void note_wordless(struct reasoning *reasoning)
{
	for (int i = 0; i < ASPECT_COUNT; i++) {
		double pull = reasoning->scored->aspects[i];

		if (meanings[i].is_wordless && fabs(pull) >= least_pull &&
		    !is_misleading(reasoning, (enum aspect)i, pull) &&
		    !(i == ASPECT_MEANING && has_meaning(reasoning)))
			reason_add(reasoning->reasons,
				   pull > 0 ? REASON_FOR : REASON_AGAINST, pull, "%s",
				   reason_aspect_meaning((enum aspect)i, pull > 0));
	}
}

/* Ties by text, so that the order is the same on every run. */
static int reason_order(const void *a, const void *b)
{
	const struct reason *x = a, *y = b;

	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (fabs(x->pull) != fabs(y->pull))
		return fabs(x->pull) < fabs(y->pull) ? 1 : -1;
	return strcmp(x->text, y->text);
}

void reason_find(reason_list *reasons, const struct reason_pair *scored)
{
	size_t before = reasons->count;
	struct reasoning reasoning = {
	    .scored = scored,
	    .sides = {&scored->profiles->items[scored->a],
		      &scored->profiles->items[scored->b]},
	    .articles = {profile_article(scored->profiles, scored->a),
			 profile_article(scored->profiles, scored->b)},
	    .reasons = reasons,
	};

	if (!scored->pair->is_equal)
		note_run(&reasoning);
	note_common(&reasoning);
	note_meaning(&reasoning);
	note_wordless(&reasoning);
	note_what_is_apart(&reasoning);
	note_quotation(&reasoning);
	note_denial(&reasoning);
	if (reasons->count > before)
		qsort(reasons->items + before, reasons->count - before,
		      sizeof *reasons->items, reason_order);
}

void reason_done(reason_list *reasons)
{
	for (size_t i = 0; i < reasons->count; i++)
		free(reasons->items[i].text);
	vec_done(reasons);
}
