/*
 * The judge's words are those of its vocabulary ("U", "S"); here they become tokens, one
 * to one, and then phrases.
 */
#include "config.h"

#include "align/why/correspondence.h"

#include <stdlib.h>

#include "base/bisect.h"
#include "align/link/scores.h"

static const double least_likeness = 0.7; /* of other words */
static const double least_share = 0.1;	  /* of the strongest, of what is told */

/* What a token and its partner are to a phrase. */
enum part {
	PART_NONE,  /* it ends there */
	PART_INNER, /* words that say nothing by themselves: inside one */
	PART_SAME,
	PART_OTHER,
};

/* The token of the second sentence that stands for one of the first. */
struct partner {
	bool exists;
	size_t at;
	double strength, weight; /* sums over the judge's words in them */
};

/* Two sentences while phrases are sought. */
struct pairing {
	struct token_list sides[2];
	struct partner *partners; /* by token of the first */
	bool *is_taken;		  /* by token of the second: it is a partner */
	correspondence_list *out;
};

static bool meets(struct span x, struct span y)
{
	return x.offset < y.offset + y.length && y.offset < x.offset + x.length;
}

/* The token that SPAN meets first; the count of TOKENS if none. */
static size_t token_at(const struct token_list *tokens, struct span span)
{
	struct bisect search = {.to = tokens->count};

	while (bisect_next(&search)) {
		struct span own = tokens->items[search.middle].span;

		bisect_narrow(&search, own.offset + own.length <= span.offset);
	}
	return search.from < tokens->count && meets(tokens->items[search.from].span, span)
		   ? search.from
		   : tokens->count;
}

/* The next partners that MATCHES from *AT on tell, of one token and another; moves *AT
 * behind what tells of both.  *I is the count of tokens where they are none. */
static struct partner take_partner(const struct pairing *pairing,
				   struct word_matches matches, size_t *at, size_t *i)
{
	const struct token_list *sides = pairing->sides;
	struct partner partner = {true, token_at(&sides[1], matches.items[*at].b), 0, 0};

	*i = token_at(&sides[0], matches.items[*at].a);
	do {
		const struct word_match *match = &matches.items[(*at)++];

		partner.strength += match->likeness * match->weight;
		partner.weight += match->weight;
	} while (*at < matches.count && token_at(&sides[0], matches.items[*at].a) == *i &&
		 token_at(&sides[1], matches.items[*at].b) == partner.at);
	if (partner.at == sides[1].count)
		*i = sides[0].count;
	return partner;
}

/* Gives each token the strongest partner, and each partner to one token. */
static void find_partners(struct pairing *pairing, struct word_matches matches)
{
	size_t first_count = pairing->sides[0].count, i;
	size_t *owners = mem_zero(pairing->sides[1].count, sizeof *owners);

	for (size_t at = 0; at < matches.count;) {
		struct partner partner = take_partner(pairing, matches, &at, &i);
		struct partner *held, *rival;

		if (i == first_count)
			continue;
		held = &pairing->partners[i];
		rival = &pairing->partners[owners[partner.at]];
		if ((held->exists && held->strength >= partner.strength) ||
		    (pairing->is_taken[partner.at] &&
		     rival->strength >= partner.strength))
			continue;
		if (held->exists)
			pairing->is_taken[held->at] = false;
		if (pairing->is_taken[partner.at])
			rival->exists = false;
		*held = partner;
		pairing->is_taken[partner.at] = true;
		owners[partner.at] = i;
	}
	free(owners);
}

static bool is_content(const struct token *token)
{
	return token->flags & TOKEN_CONTENT;
}

/* What token I and its partner are. */
static enum part part_of(const struct pairing *pairing, size_t i)
{
	const struct partner *partner = &pairing->partners[i];
	const struct token *a = &pairing->sides[0].items[i], *b;

	if (!partner->exists)
		return PART_NONE;
	b = &pairing->sides[1].items[partner->at];
	if (!is_content(a) && !is_content(b))
		return PART_INNER;
	if (a->term == b->term || a->word == b->word)
		return PART_SAME;
	return is_content(a) && is_content(b) &&
		       !((a->flags | b->flags) & (TOKEN_NUMBER | TOKEN_DAY)) &&
		       partner->strength >= least_likeness * partner->weight
		   ? PART_OTHER
		   : PART_NONE;
}

/* Whether token TO of a side goes on with what token FROM ends: there is at most one
 * between them, which says nothing by itself and, by IS_FREE, stands for nothing. */
static bool goes_on(const struct token_list *tokens, size_t from, size_t to, bool is_free)
{
	return tokens->items[from].clause == tokens->items[to].clause &&
	       (to == from + 1 ||
		(to == from + 2 && is_free && !is_content(&tokens->items[from + 1])));
}

/* Whether token TO, with its partner, goes on with what token FROM ends, with its. */
static bool both_go_on(const struct pairing *pairing, size_t from, size_t to)
{
	const struct partner *partners = pairing->partners;
	size_t behind = partners[from].at + 1;

	return goes_on(&pairing->sides[0], from, to, !partners[from + 1].exists) &&
	       behind < pairing->sides[1].count &&
	       goes_on(&pairing->sides[1], partners[from].at, partners[to].at,
		       !pairing->is_taken[behind]);
}

/* Whether token AT of a side stands for one of the other. */
static bool is_partner(const struct pairing *pairing, int side, size_t at)
{
	return side ? pairing->is_taken[at] : pairing->partners[at].exists;
}

/* Whether token AT of a side belongs to the token NEXT to it: as a part of one term or,
 * by IS_NAME, as a word of the same name that stands for nothing. */
static bool belongs(const struct pairing *pairing, int side, size_t at, size_t next,
		    bool is_name)
{
	const struct token *items = pairing->sides[side].items;
	const struct token *later = &items[at > next ? at : next];

	return (later->flags & TOKEN_PART) ||
	       (is_name && items[at].clause == items[next].clause &&
		(items[at].flags & items[next].flags & TOKEN_NAME) &&
		!is_partner(pairing, side, at));
}

/* The bytes of tokens FIRST to LAST of a side, made whole: "Kuala Lumpur", of which the
 * judge has matched "Kuala" with "Malaysia". */
static struct span span_of(const struct pairing *pairing, int side, size_t first,
			   size_t last, bool is_name)
{
	const struct token_list *tokens = &pairing->sides[side];
	struct span from, to;

	while (first && belongs(pairing, side, first - 1, first, is_name))
		first--;
	while (last + 1 < tokens->count &&
	       belongs(pairing, side, last + 1, last, is_name))
		last++;
	from = tokens->items[first].span;
	to = tokens->items[last].span;
	return (struct span){from.offset, to.offset + to.length - from.offset};
}

/* Adds the phrase that begins with token FIRST, which is PART; returns its last token. */
static size_t take_phrase(struct pairing *pairing, size_t first, enum part part)
{
	const struct partner *partners = pairing->partners;
	size_t last = first, end = first; /* the last that counts, and the last at all */
	double strength = partners[first].strength, weight = partners[first].weight;

	for (size_t i = first + 1; i < pairing->sides[0].count && i <= end + 2; i++) {
		enum part next = part_of(pairing, i);

		if (!partners[i].exists)
			continue;
		if ((next != part && next != PART_INNER) || !both_go_on(pairing, end, i))
			break;
		end = i;
		if (next == PART_INNER)
			continue;
		last = i;
		strength += partners[i].strength;
		weight += partners[i].weight;
	}
	vec_push(pairing->out,
		 (struct correspondence){
		     .a = span_of(pairing, 0, first, last, part == PART_OTHER),
		     .b = span_of(pairing, 1, partners[first].at, partners[last].at,
				  part == PART_OTHER),
		     .likeness = weight > 0 ? strength / weight : 0,
		     .weight = weight,
		     .is_same = part == PART_SAME});
	return last;
}

static double strength_of(const struct correspondence *correspondence)
{
	return correspondence->likeness * correspondence->weight;
}

static int correspondence_order(const void *x, const void *y)
{
	const struct correspondence *one = x, *other = y;
	double strength = strength_of(one), rival = strength_of(other);

	if (strength != rival)
		return strength > rival ? -1 : 1;
	return (one->a.offset > other->a.offset) - (one->a.offset < other->a.offset);
}

/* Adds the phrases that the words of PAIR make. */
static void find_phrases(correspondence_list *out, const struct profiles *profiles,
			 const struct pair *pair)
{
	struct pairing pairing = {
	    .sides = {profiles->items[pair->a].tokens, profiles->items[pair->b].tokens},
	    .out = out};
	size_t count = pairing.sides[0].count;

	pairing.partners = mem_zero(count + 1, sizeof *pairing.partners);
	pairing.is_taken = mem_zero(pairing.sides[1].count, sizeof(bool));
	find_partners(&pairing, pair->words);
	for (size_t i = 0; i < count; i++) {
		enum part part = part_of(&pairing, i);

		if (part == PART_SAME || part == PART_OTHER)
			i = take_phrase(&pairing, i, part);
	}
	free(pairing.partners);
	free(pairing.is_taken);
}

static void turn(struct correspondence *correspondence)
{
	struct span a = correspondence->a;

	correspondence->a = correspondence->b;
	correspondence->b = a;
}

/* Whether a difference of LINK, which may be NULL, names words of CARRIER, whose first
 * sentence is A. */
static bool is_named(const struct correspondence *correspondence, const struct link *link,
		     struct place a)
{
	bool is_swapped = link && link_same_place(a, link->b);

	for (size_t i = 0; link && i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];

		if (meets(is_swapped ? difference->span_b : difference->span_a,
			  correspondence->a) ||
		    meets(is_swapped ? difference->span_a : difference->span_b,
			  correspondence->b))
			return true;
	}
	return false;
}

void correspondence_find(correspondence_list *out, const struct story *story,
			 struct place a, struct place b)
{
	const struct matcher *matcher = story->scores->matcher;
	uint32_t number = matcher_number(matcher, a);
	const struct pair *pair =
	    pair_find(matcher->pairs, number, matcher_number(matcher, b));
	const struct link *link = story_link(story, a, b);
	correspondence_list found = {0};

	if (pair)
		find_phrases(&found, matcher->profiles, pair);
	for (size_t i = 0; i < found.count && pair->a != number; i++)
		turn(&found.items[i]);
	if (found.count)
		qsort(found.items, found.count, sizeof *found.items,
		      correspondence_order);
	for (size_t i = 0; i < found.count; i++) {
		struct correspondence correspondence = found.items[i];

		if (strength_of(&correspondence) >=
			least_share * strength_of(found.items) &&
		    (correspondence.is_same || !is_named(&correspondence, link, a)))
			vec_push(out, correspondence);
	}
	vec_done(&found);
}
