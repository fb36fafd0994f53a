/*
 * The links of a story: the pairs above the cut and those the reader made, each with its
 * differences, the relation that follows from them, and how much of it is copied.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/vec.h"
#include "align/story_parts.h"
#include "align/tuning.h"
#include "align/words/run.h"
#include "align/difference/difference.h"

/* The share of the shorter sentence's words that stand in runs of both. */
static double verbatim_of(const struct token_list *a, const struct token_list *b)
{
	const struct token_list *shorter = a->count <= b->count ? a : b;
	const struct token_list *longer = shorter == a ? b : a;
	size_t count = term_compared(shorter).count, copied = 0;
	size_t covered = 0; /* where what is covered ends */
	size_t *longest = mem_zero(count, sizeof *longest);

	run_lengths(longest, term_compared(shorter), term_compared(longer), 0);
	for (size_t i = 0; i < count; i++) {
		if (longest[i] >= tuning.verbatim_run && i + longest[i] > covered)
			covered = i + longest[i];
		copied += i < covered;
	}
	free(longest);
	return count ? (double)copied / (double)count : 0;
}

static struct difference swapped(struct difference difference)
{
	struct difference other = difference;

	other.a = difference.b;
	other.b = difference.a;
	other.span_a = difference.span_b;
	other.span_b = difference.span_a;
	return other;
}

static void set_differences(struct build *build, struct link *link,
			    const struct difference *found, size_t count, bool swap)
{
	struct difference *kept = arena_zero(build->arena, count, sizeof *kept);

	for (size_t i = 0; i < count; i++) {
		kept[i] = swap ? swapped(found[i]) : found[i];
		kept[i].sure = link->sure && kept[i].matters != MATTERS_MAYBE &&
			       !kept[i].is_doubtful;
	}
	link->differences = kept;
	link->difference_count = count;
}

/*
 * Finds the differences of LINK.  They are sought in the canonical direction, since which
 * side is asked first can decide between equals; SWAP turns them to the story's.
 */
static void find_differences(struct build *build, struct link *link,
			     const struct pair *pair, bool swap)
{
	difference_list found = {0};

	if (!pair->is_equal)
		difference_find(&found, build->arena, build->matcher->profiles, pair);
	set_differences(build, link, found.items, found.count, swap);
	vec_done(&found);
}

/* Whether PLACE, or what stands in for it, is the side A of VERDICT. */
static bool is_side_a(const struct build *build, const struct verdict *verdict,
		      struct place place)
{
	const uint32_t *stand_ins = build->matcher->profiles->copies.stand_ins;

	return stand_ins[matcher_number(build->matcher, place)] ==
	       matcher_number(build->matcher, verdict->a);
}

/*
 * Takes over the differences that VERDICT names, with texts of their own.  A verdict on
 * others than the two sentences themselves does not say where the words stand in these.
 */
static void copy_differences(struct build *build, struct link *link,
			     const struct verdict *verdict, bool is_copied)
{
	struct difference *copies;

	set_differences(build, link, verdict->differences, verdict->difference_count,
			!is_side_a(build, verdict, link->a));
	copies = arena_zero(build->arena, link->difference_count, sizeof *copies);
	for (size_t i = 0; i < link->difference_count; i++) {
		copies[i] = link->differences[i];
		copies[i].a =
		    arena_string(build->arena, copies[i].a, strlen(copies[i].a));
		copies[i].b =
		    arena_string(build->arena, copies[i].b, strlen(copies[i].b));
		if (is_copied)
			copies[i].span_a = copies[i].span_b = (struct span){0};
	}
	link->differences = copies;
}

/* Makes LINK of PAIR, which is one by DECISION, VERDICT or, where both are NULL, by its
 * score. */
static void make_link(struct build *build, struct link *link, const struct pair *pair,
		      const struct decision *decision)
{
	struct matcher *matcher = build->matcher;
	struct place a = matcher_place(matcher, pair->a),
		     b = matcher_place(matcher, pair->b);
	const struct profile *items = matcher->profiles->items;
	const struct verdict *verdict = decision ? NULL : story_verdicts_on(build, pair);
	bool swap = a.article > b.article;

	*link = (struct link){
	    .a = swap ? b : a,
	    .b = swap ? a : b,
	    .similarity = pair->similarity,
	    .probability = decision ? 1 : story_verdicts_probability(build, pair),
	    .judged = verdict != NULL,
	    .decided = decision != NULL,
	};
	link->sure =
	    pair->is_equal || decision || link->probability >= matcher->model->sure;
	if (verdict) {
		copy_differences(build, link, verdict, pair->is_copied);
		link->relation = verdict->relation;
	} else {
		find_differences(build, link, pair, swap);
		link->relation =
		    difference_relation(pair, link->differences, link->difference_count);
	}
	if (decision)
		story_decisions_settle(build, link, decision->relation);
	link->verbatim =
	    pair->is_equal ? 1
			   : verbatim_of(&items[pair->a].tokens, &items[pair->b].tokens);
}

static int link_order(const void *a, const void *b)
{
	const struct link *x = a, *y = b;
	int order = link_place_order(x->a, y->a);

	return order ? order : link_place_order(x->b, y->b);
}

void story_links_make(struct build *build)
{
	const struct pairs *pairs = build->matcher->pairs;
	size_t count = build->made_count, made = 0;

	for (size_t p = 0; p < pairs->count; p++)
		count += story_verdicts_is_link(build, &pairs->items[p]);
	build->links = arena_zero(build->arena, count, sizeof *build->links);
	for (; made < build->made_count; made++)
		make_link(build, &build->links[made], &build->made[made].pair,
			  build->made[made].decision);
	for (size_t p = 0, l = made; p < pairs->count; p++)
		if (story_verdicts_is_link(build, &pairs->items[p]))
			make_link(build, &build->links[l++], &pairs->items[p],
				  story_decisions_on(build, &pairs->items[p]));
	if (count)
		qsort(build->links, count, sizeof *build->links, link_order);
	build->story->links = build->links;
	build->story->link_count = count;
}
