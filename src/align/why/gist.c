/*
 * What is in common is told by content terms: a term weighs what it is worth in the
 * comparison, times the share of the other articles that have it.
 */
#include "config.h"

#include "align/why/gist.h"

#include <stdlib.h>

#include "base/bisect.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "align/link/scores.h"

enum { LEAST_WORDS = 5 /* fewer tell nothing */ };

static const double enough =
    0.7; /* of the weight in common: the rest is said in passing */

struct use {
	uint32_t term, article;
};

/* The members' terms, each once for an article that has it. */
struct gist {
	const struct story *story;
	const struct statement *statement;
	VEC(struct use) uses; /* in order */
};

static const struct profile *profile_of(const struct story *story, struct place place)
{
	const struct matcher *matcher = story->scores->matcher;

	return &matcher->profiles->items[matcher_number(matcher, place)];
}

static int use_order(const void *a, const void *b)
{
	const struct use *x = a, *y = b;

	if (x->term != y->term)
		return x->term < y->term ? -1 : 1;
	return (x->article > y->article) - (x->article < y->article);
}

static void drop_doubles(struct gist *gist)
{
	size_t kept = 0;

	for (size_t i = 0; i < gist->uses.count; i++)
		if (!kept ||
		    use_order(&gist->uses.items[kept - 1], &gist->uses.items[i]) != 0)
			gist->uses.items[kept++] = gist->uses.items[i];
	gist->uses.count = kept;
}

static void gist_open(struct gist *gist, const struct story *story,
		      const struct statement *statement)
{
	*gist = (struct gist){.story = story, .statement = statement};
	for (size_t m = 0; m < statement->member_count; m++) {
		struct place place = statement->members[m];
		const struct bag *bag = &profile_of(story, place)->bag;

		for (uint32_t t = 0; t < bag->count; t++)
			vec_push(&gist->uses, (struct use){bag->terms[t], place.article});
	}
	if (gist->uses.count)
		qsort(gist->uses.items, gist->uses.count, sizeof(struct use), use_order);
	drop_doubles(gist);
}

/* How many articles but ARTICLE have TERM in a member. */
static size_t count_users(const struct gist *gist, uint32_t term, uint32_t article)
{
	struct bisect search = {.to = gist->uses.count};
	size_t count = 0;

	while (bisect_next(&search))
		bisect_narrow(&search, gist->uses.items[search.middle].term < term);
	for (size_t i = search.from;
	     i < gist->uses.count && gist->uses.items[i].term == term; i++)
		count += gist->uses.items[i].article != article;
	return count;
}

static double weight_of(const struct gist *gist, const struct token *token,
			uint32_t article)
{
	const struct profiles *profiles = gist->story->scores->matcher->profiles;

	if (!(token->flags & TOKEN_CONTENT))
		return 0;
	return profiles->rare[token->term] *
	       (double)count_users(gist, token->term, article);
}

/* The tokens of PLACE that are looked at. */
static struct token_list tokens_of(const struct gist *gist, struct place place)
{
	return term_compared(&profile_of(gist->story, place)->tokens);
}

static double total_weight(const struct gist *gist, struct place place)
{
	struct token_list tokens = tokens_of(gist, place);
	double sum = 0;

	for (size_t i = 0; i < tokens.count; i++)
		sum += weight_of(gist, &tokens.items[i], place.article);
	return sum;
}

struct place gist_place(const struct story *story, const struct statement *statement)
{
	struct place best = statement->members[0];
	double most = -1;
	size_t longest = 0;
	struct gist gist;

	gist_open(&gist, story, statement);
	for (size_t m = 0; m < statement->member_count; m++) {
		double sum = total_weight(&gist, statement->members[m]);
		size_t length = tokens_of(&gist, statement->members[m]).count;

		if (sum < most || (sum <= most && length <= longest))
			continue;
		best = statement->members[m];
		most = sum;
		longest = length;
	}
	vec_done(&gist.uses);
	return best;
}

/* Some tokens of a sentence: FROM up to, not including, TO. */
struct stretch {
	size_t from, to;
};

static size_t clause_end(struct token_list tokens, size_t at)
{
	uint32_t clause = tokens.items[at].clause;

	while (at < tokens.count && tokens.items[at].clause == clause)
		at++;
	return at;
}

/* Widens STRETCH to hold the tokens of SPAN. */
static void hold(struct stretch *stretch, struct token_list tokens, struct span span)
{
	for (size_t i = 0; i < tokens.count; i++) {
		struct span token = tokens.items[i].span;

		if (token.offset + token.length <= span.offset ||
		    token.offset >= span.offset + span.length)
			continue;
		stretch->from = i < stretch->from ? i : stretch->from;
		stretch->to = i + 1 > stretch->to ? i + 1 : stretch->to;
	}
}

/* Whether LINK, of PLACE, is into the statement. */
static bool is_into(const struct gist *gist, const struct link *link, struct place place)
{
	struct place there = link_other_end(link, place);

	return &gist->story->statements[story_standing(gist->story, there)->statement] ==
	       gist->statement;
}

/* The tokens of PLACE that differ from a member's in a detail that matters; TO is 0 where
 * none do. */
static struct stretch differing(const struct gist *gist, struct place place)
{
	const struct standing *standing = story_standing(gist->story, place);
	struct token_list tokens = tokens_of(gist, place);
	struct stretch held = {.from = tokens.count};

	for (size_t l = 0; l < standing->link_count; l++) {
		const struct link *link = &gist->story->links[standing->links[l]];
		bool is_a = link_same_place(link->a, place);

		for (size_t d = 0; d < link->difference_count; d++)
			if (link->differences[d].matters != MATTERS_NO &&
			    is_into(gist, link, place))
				hold(&held, tokens,
				     is_a ? link->differences[d].span_a
					  : link->differences[d].span_b);
	}
	return held;
}

/* What a part of the sentence must hold. */
struct demand {
	const double *before; /* by token: the weight of those before it */
	double weight;
	struct stretch held;
};

static bool is_met(const struct demand *demand, struct stretch part)
{
	return demand->before[part.to] - demand->before[part.from] >= demand->weight &&
	       part.to - part.from >= LEAST_WORDS &&
	       (!demand->held.to ||
		(part.from <= demand->held.from && part.to >= demand->held.to));
}

/* The shortest clauses in a row that meet DEMAND; the whole sentence, if none do. */
static struct stretch shortest(struct token_list tokens, const struct demand *demand)
{
	struct stretch best = {0, tokens.count};

	for (size_t from = 0; from < tokens.count; from = clause_end(tokens, from)) {
		struct stretch part = {from, clause_end(tokens, from)};

		while (part.to < tokens.count && !is_met(demand, part))
			part.to = clause_end(tokens, part.to);
		if (is_met(demand, part) && part.to - from < best.to - best.from)
			best = part;
	}
	return best;
}

/* The tokens that tell the sentence of PLACE. */
static struct stretch telling(const struct gist *gist, struct place place)
{
	struct token_list tokens = tokens_of(gist, place);
	double *before = mem_zero(tokens.count + 1, sizeof *before);
	struct demand demand = {.before = before, .held = differing(gist, place)};
	struct stretch part = {0, tokens.count};

	for (size_t i = 0; i < tokens.count; i++)
		before[i + 1] =
		    before[i] + weight_of(gist, &tokens.items[i], place.article);
	demand.weight = enough * before[tokens.count];
	if (demand.weight > 0)
		part = shortest(tokens, &demand);
	free(before);
	return part;
}

/* Where the marks end that stand right behind OFFSET, up to a blank. */
static size_t behind_marks(struct str text, size_t offset, size_t end)
{
	for (size_t step; offset < end; offset += step)
		if (unicode_is_space(unicode_at(text, offset, &step)))
			break;
	return offset;
}

/* Where the marks begin that stand right before OFFSET, from a blank on. */
static size_t before_marks(struct str text, size_t offset, size_t start)
{
	while (offset > start && !unicode_is_space(unicode_before(text, offset)))
		offset = unicode_start_before(text, offset);
	return offset;
}

/* STRETCH as bytes, with the quotation marks and stops around it. */
static struct span span_of(const struct gist *gist, struct place place,
			   struct stretch stretch)
{
	struct token_list tokens = tokens_of(gist, place);
	struct str text = gist->story->articles[place.article]->text;
	struct span all = story_sentence(gist->story, place)->span;
	size_t end = all.offset + all.length;
	struct span first, last;

	if (!tokens.count)
		return all;
	first = tokens.items[stretch.from].span;
	last = tokens.items[stretch.to - 1].span;
	first.offset =
	    stretch.from ? before_marks(text, first.offset, all.offset) : all.offset;
	if (stretch.to < profile_of(gist->story, place)->tokens.count)
		end = behind_marks(text, last.offset + last.length, end);
	return (struct span){first.offset, end - first.offset};
}

struct span gist_span(const struct story *story, const struct statement *statement,
		      struct place place)
{
	struct gist gist;
	struct span span;

	gist_open(&gist, story, statement);
	span = span_of(&gist, place, telling(&gist, place));
	vec_done(&gist.uses);
	return span;
}
