/*
 * The reader's decisions on a story: they are taken first and asked before anything else.
 *
 * A link that the reader makes may be of two sentences that nobody had taken for a pair;
 * then it gets a pair of its own, scored like any other.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "align/story_parts.h"
#include "align/link/matcher.h"

/* Copies the decisions, which are others' and may change, into the story. */
static void keep(struct build *build, const decision_list *list)
{
	struct decision *kept = arena_zero(build->arena, list->count, sizeof *kept);

	for (size_t i = 0; i < list->count; i++) {
		kept[i] = list->items[i];
		if (kept[i].text)
			kept[i].text = arena_string(build->arena, kept[i].text,
						    strlen(kept[i].text));
	}
	build->story->decisions = kept;
	build->story->decision_count = list->count;
}

static int made_order(const void *a, const void *b)
{
	const struct made_pair *x = a, *y = b;

	if (x->pair.a != y->pair.a)
		return x->pair.a < y->pair.a ? -1 : 1;
	return (x->pair.b > y->pair.b) - (x->pair.b < y->pair.b);
}

/* Makes a pair of two sentences that are no candidates. */
static void make_pair(struct build *build, const struct decision *decision)
{
	struct made_pair *made = &build->made[build->made_count];

	matcher_pair(build->matcher, decision->a, decision->b, &made->pair);
	made->decision = decision;
	build->made_count++;
}

static void take(struct build *build, const struct decision *decision)
{
	const struct pairs *pairs = build->matcher->pairs;
	uint32_t a = matcher_number(build->matcher, decision->a),
		 b = matcher_number(build->matcher, decision->b);
	const struct pair *found = pair_find(pairs, a, b);

	if (!profile_is_comparable(build->matcher->profiles, a, b) ||
	    profile_is_equal(build->matcher->profiles, a, b))
		return;
	if (found)
		build->decided[found - pairs->items] = decision;
	else if (decision->kind == DECISION_LINK)
		make_pair(build, decision);
}

void story_decisions_take(struct build *build, const struct evidence *evidence)
{
	const decision_list *list = evidence ? evidence->decisions : NULL;
	const struct story *story = build->story;

	if (!list || !list->count)
		return;
	keep(build, list);
	build->decided = arena_zero(build->arena, build->matcher->pairs->count,
				    sizeof *build->decided);
	build->made = arena_zero(build->arena, list->count, sizeof *build->made);
	for (size_t i = 0; i < story->decision_count; i++)
		if (decision_is_pair(story->decisions[i].kind))
			take(build, &story->decisions[i]);
	if (build->made_count)
		qsort(build->made, build->made_count, sizeof *build->made, made_order);
}

const struct decision *story_decisions_on(const struct build *build,
					  const struct pair *pair)
{
	return build->decided ? build->decided[pair - build->matcher->pairs->items]
			      : NULL;
}

/* The difference of a conflict in which none is named. */
static struct difference unnamed(const struct build *build, const struct link *link)
{
	return (struct difference){
	    .kind = DIFFERENCE_READER,
	    .matters = MATTERS_YES,
	    .sure = true,
	    .a = "",
	    .b = "",
	    .span_a = {story_sentence(build->story, link->a)->span.offset, 0},
	    .span_b = {story_sentence(build->story, link->b)->span.offset, 0},
	};
}

void story_decisions_settle(struct build *build, struct link *link,
			    enum relation relation)
{
	bool is_conflict = relation == RELATION_CONFLICT, matters = false;
	size_t count = link->difference_count;
	struct difference *settled = arena_zero(build->arena, count + 1, sizeof *settled);

	for (size_t i = 0; i < count; i++) {
		settled[i] = link->differences[i];
		if (!is_conflict)
			settled[i].matters = MATTERS_NO;
		else if (settled[i].matters == MATTERS_MAYBE)
			settled[i].matters = MATTERS_YES;
		settled[i].sure = true;
		settled[i].is_doubtful = false;
		matters |= settled[i].matters == MATTERS_YES;
	}
	if (is_conflict && !matters)
		settled[count++] = unnamed(build, link);
	link->differences = settled;
	link->difference_count = count;
	link->relation = relation;
}

/* Whether a link that makes STANDING's status what it is was decided. */
static bool is_by_link(const struct build *build, const struct standing *standing)
{
	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &build->links[standing->links[i]];

		if (link->decided && (standing->status != STATUS_DIVERGENT ||
				      link->relation == RELATION_CONFLICT))
			return true;
	}
	return false;
}

/* A sentence without a link is unique by the reader where one was rejected and none is
 * left that is likely. */
static void mark_rejected(struct build *build, struct place place)
{
	struct standing *standing = story_standings_at(build, place);

	standing->decided |= standing->status == STATUS_UNIQUE && standing->sure;
}

static void correct(struct build *build, const struct decision *decision)
{
	struct standing *standing = story_standings_at(build, decision->a);

	if (decision->kind == DECISION_REJECT) {
		mark_rejected(build, decision->a);
		mark_rejected(build, decision->b);
	} else if (decision->kind == DECISION_NOTE) {
		standing->note = decision->text;
	} else if (decision->kind == DECISION_STATUS &&
		   standing->status != STATUS_UNCOMPARED) {
		standing->status = decision->status;
		standing->sure = standing->decided = true;
	}
}

void story_decisions_correct(struct build *build)
{
	const struct story *story = build->story;

	for (uint32_t a = 0; story->decision_count && a < story->article_count; a++)
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++) {
			struct standing *standing = &build->standings[a][s];

			standing->decided = is_by_link(build, standing);
		}
	for (size_t i = 0; i < story->decision_count; i++)
		correct(build, &story->decisions[i]);
}
