/*
 * The disagreements of a story.
 *
 * Five articles of which one says 47 and four say 48 show the same detail in four links.
 * Differences of one kind whose words meet in a sentence are one disagreement.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"
#include "align/story_parts.h"

/* One side of a difference that matters. */
struct side {
	enum difference_kind kind;
	struct place place;
	struct span span;
	uint32_t number; /* of the difference */
};

struct differences {
	VEC(struct named_difference) items; /* by link */
	VEC(struct side) sides; /* two each, then by kind, place and where they begin */
	uint32_t *first;	/* by difference: the first that is one with it */
};

/* Where a side of DIFFERENCE stands: what nobody named is the whole sentence. */
static struct span span_of(const struct build *build, const struct difference *difference,
			   struct place place, struct span span)
{
	return difference->kind == DIFFERENCE_READER
		   ? story_sentence(build->story, place)->span
		   : span;
}

static void list_differences(struct differences *list, const struct build *build)
{
	for (uint32_t l = 0; l < build->story->link_count; l++) {
		const struct link *link = &build->links[l];

		for (uint32_t d = 0; d < link->difference_count; d++) {
			const struct difference *difference = &link->differences[d];
			uint32_t number = (uint32_t)list->items.count;

			if (difference->matters == MATTERS_NO)
				continue;
			vec_push(&list->items, (struct named_difference){l, d});
			vec_push(&list->sides,
				 (struct side){difference->kind, link->a,
					       span_of(build, difference, link->a,
						       difference->span_a),
					       number});
			vec_push(&list->sides,
				 (struct side){difference->kind, link->b,
					       span_of(build, difference, link->b,
						       difference->span_b),
					       number});
		}
	}
}

static int side_order(const void *a, const void *b)
{
	const struct side *x = a, *y = b;

	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (!link_same_place(x->place, y->place))
		return link_place_order(x->place, y->place);
	if (x->span.offset != y->span.offset)
		return x->span.offset < y->span.offset ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

/* The first of all that NUMBER is one with. */
static uint32_t find_first(uint32_t *first, uint32_t number)
{
	/* The way is made shorter for those who come later. */
	for (; first[number] != number; number = first[number])
		first[number] = first[first[number]];
	return number;
}

static void join(uint32_t *first, uint32_t a, uint32_t b)
{
	a = find_first(first, a);
	b = find_first(first, b);
	first[a < b ? b : a] = a < b ? a : b;
}

/* Joins the differences whose words meet: in order, the next begins before the end of
 * those that met so far. */
static void join_all(struct differences *list)
{
	size_t end = 0;

	for (uint32_t i = 0; i < list->items.count; i++)
		list->first[i] = i;
	if (list->sides.count)
		qsort(list->sides.items, list->sides.count, sizeof(struct side),
		      side_order);
	for (size_t i = 0; i < list->sides.count; i++) {
		const struct side *side = &list->sides.items[i], *last = side - 1;
		bool is_here = i && last->kind == side->kind &&
			       link_same_place(last->place, side->place);

		if (is_here && side->span.offset < end)
			join(list->first, last->number, side->number);
		else
			end = 0;
		if (side->span.offset + side->span.length > end)
			end = side->span.offset + side->span.length;
	}
}

static int place_order(const void *a, const void *b)
{
	return link_place_order(*(const struct place *)a, *(const struct place *)b);
}

/* Lists the sentences of DISAGREEMENT, each once. */
static void list_places(struct build *build, struct disagreement *disagreement)
{
	size_t count = 2 * disagreement->detail_count, kept = 0;
	struct place *places = arena_zero(build->arena, count, sizeof *places);

	for (size_t i = 0; i < disagreement->detail_count; i++) {
		const struct link *link = &build->links[disagreement->details[i].link];

		places[2 * i] = link->a;
		places[2 * i + 1] = link->b;
	}
	qsort(places, count, sizeof *places, place_order);
	for (size_t i = 0; i < count; i++)
		if (!kept || !link_same_place(places[i], places[kept - 1]))
			places[kept++] = places[i];
	disagreement->places = places;
	disagreement->place_count = kept;
}

/*
 * Puts the differences of each disagreement side by side, in the order of the links, and
 * the disagreements in the order of their first ones; ENDS, by the first one, gets where
 * each ends.
 */
static struct named_difference *sort_out(struct build *build,
					 const struct differences *list, size_t *ends)
{
	size_t count = list->items.count, sum = 0;
	struct named_difference *sorted = arena_zero(build->arena, count, sizeof *sorted);

	for (uint32_t i = 0; i < count; i++)
		ends[find_first(list->first, i)]++;
	for (size_t i = 0; i < count; i++) {
		sum += ends[i];
		ends[i] = sum - ends[i];
	}
	for (uint32_t i = 0; i < count; i++)
		sorted[ends[find_first(list->first, i)]++] = list->items.items[i];
	return sorted;
}

/* Makes the disagreement of COUNT differences. */
static struct disagreement make(struct build *build,
				const struct named_difference *details, size_t count)
{
	struct disagreement made = {.details = details, .detail_count = count};

	for (size_t i = 0; i < count; i++) {
		const struct difference *difference =
		    &build->links[details[i].link].differences[details[i].difference];

		made.kind = difference->kind;
		made.sure |= difference->sure;
	}
	list_places(build, &made);
	return made;
}

static struct disagreement *make_all(struct build *build, const struct differences *list)
{
	size_t count = list->items.count, from = 0;
	struct disagreement *made = arena_zero(build->arena, count, sizeof *made);
	size_t *ends = mem_zero(count, sizeof *ends);
	const struct named_difference *sorted = sort_out(build, list, ends);

	for (size_t i = 0; i < count; i++) {
		if (ends[i] > from)
			made[build->story->disagreement_count++] =
			    make(build, sorted + from, ends[i] - from);
		from = ends[i];
	}
	free(ends);
	return made;
}

static int disagreement_order(const void *a, const void *b)
{
	const struct disagreement *x = a, *y = b;
	int order = link_place_order(x->places[0], y->places[0]);

	return order ? order : (int)x->kind - (int)y->kind;
}

void story_disagreements_make(struct build *build)
{
	struct story *story = build->story;
	struct differences list = {0};
	struct disagreement *made;

	list_differences(&list, build);
	list.first = mem_zero(list.items.count, sizeof *list.first);
	join_all(&list);
	made = make_all(build, &list);
	if (story->disagreement_count)
		qsort(made, story->disagreement_count, sizeof *made, disagreement_order);
	story->disagreements = made;
	for (size_t i = 0; i < story->disagreement_count; i++)
		story->totals.doubtful_disagreements += !made[i].sure;
	free(list.first);
	vec_done(&list.items);
	vec_done(&list.sides);
}
