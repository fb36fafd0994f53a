/*
 * A heap holds the pairs of groups, best mean first.  Merging makes a new group; entries
 * that name a group merged away are stale and skipped when they come up.
 */
#include "config.h"

#include "align/link/statement.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"

/* Probabilities from one group into another. */
struct bond {
	uint32_t group;
	double sum;
};

struct group {
	VEC(struct bond) bonds;
	uint32_t size;
	uint32_t smallest; /* sentence */
	uint32_t into;	   /* the group it was merged into, itself while it lives */
};

struct candidate {
	double mean;
	uint32_t a, b; /* groups */
};

typedef VEC(struct candidate) candidate_heap;

/* Whether X comes before Y: higher mean, ties by group, so runs are alike. */
static bool is_before(const struct candidate *x, const struct candidate *y)
{
	if (x->mean != y->mean)
		return x->mean > y->mean;
	return x->a != y->a ? x->a < y->a : x->b < y->b;
}

static void heap_swap(candidate_heap *heap, size_t i, size_t j)
{
	struct candidate moved = heap->items[i];

	heap->items[i] = heap->items[j];
	heap->items[j] = moved;
}

static void heap_push(candidate_heap *heap, struct candidate candidate)
{
	size_t i = heap->count;

	vec_push(heap, candidate);
	for (; i && is_before(&heap->items[i], &heap->items[(i - 1) / 2]);
	     i = (i - 1) / 2)
		heap_swap(heap, i, (i - 1) / 2);
}

static struct candidate heap_pop(candidate_heap *heap)
{
	struct candidate top = heap->items[0];
	size_t i = 0;

	heap->items[0] = heap->items[--heap->count];
	for (;;) {
		size_t child = 2 * i + 1;

		if (child >= heap->count)
			return top;
		if (child + 1 < heap->count &&
		    is_before(&heap->items[child + 1], &heap->items[child]))
			child++;
		if (!is_before(&heap->items[child], &heap->items[i]))
			return top;
		heap_swap(heap, i, child);
		i = child;
	}
}

typedef VEC(struct group) group_list;

static void add_bond(struct group *group, uint32_t other, double sum)
{
	for (size_t i = 0; i < group->bonds.count; i++)
		if (group->bonds.items[i].group == other) {
			group->bonds.items[i].sum += sum;
			return;
		}
	vec_push(&group->bonds, (struct bond){other, sum});
}

static void drop_bond(struct group *group, uint32_t other)
{
	for (size_t i = 0; i < group->bonds.count; i++)
		if (group->bonds.items[i].group == other) {
			group->bonds.items[i] = group->bonds.items[--group->bonds.count];
			return;
		}
}

static struct candidate candidate_of(const group_list *groups, uint32_t a,
				     const struct bond *bond)
{
	double pairs =
	    (double)groups->items[a].size * (double)groups->items[bond->group].size;

	return (struct candidate){bond->sum / pairs, a < bond->group ? a : bond->group,
				  a < bond->group ? bond->group : a};
}

/* Moves the bonds of OLD to the new group NUMBER, but for one to PARTNER. */
static void move_bonds(group_list *groups, uint32_t old, uint32_t partner,
		       uint32_t number)
{
	struct group *group = &groups->items[old];

	for (size_t i = 0; i < group->bonds.count; i++) {
		struct bond bond = group->bonds.items[i];

		if (bond.group == partner)
			continue;
		drop_bond(&groups->items[bond.group], old);
		add_bond(&groups->items[bond.group], number, bond.sum);
		add_bond(&groups->items[number], bond.group, bond.sum);
	}
	vec_done(&group->bonds);
	group->into = number;
}

static void merge(group_list *groups, candidate_heap *heap, uint32_t a, uint32_t b)
{
	uint32_t number = (uint32_t)groups->count;
	struct group merged = {
	    .size = groups->items[a].size + groups->items[b].size,
	    .smallest = groups->items[a].smallest < groups->items[b].smallest
			    ? groups->items[a].smallest
			    : groups->items[b].smallest,
	    .into = number,
	};

	vec_push(groups, merged);
	move_bonds(groups, a, b, number);
	move_bonds(groups, b, a, number);
	for (size_t i = 0; i < groups->items[number].bonds.count; i++)
		heap_push(heap, candidate_of(groups, number,
					     &groups->items[number].bonds.items[i]));
}

void statement_group(uint32_t *out, uint32_t count, const struct statement_edge *edges,
		     size_t edge_count, double least_mean)
{
	group_list groups = {0};
	candidate_heap heap = {0};

	if (!count)
		return;
	for (uint32_t i = 0; i < count; i++)
		vec_push(&groups, (struct group){.size = 1, .smallest = i, .into = i});
	for (size_t e = 0; e < edge_count; e++) {
		vec_push(&groups.items[edges[e].a].bonds,
			 (struct bond){edges[e].b, edges[e].probability});
		vec_push(&groups.items[edges[e].b].bonds,
			 (struct bond){edges[e].a, edges[e].probability});
		heap_push(&heap, (struct candidate){edges[e].probability, edges[e].a,
						    edges[e].b});
	}
	while (heap.count) {
		struct candidate best = heap_pop(&heap);

		if (best.mean < least_mean)
			break;
		if (groups.items[best.a].into == best.a &&
		    groups.items[best.b].into == best.b)
			merge(&groups, &heap, best.a, best.b);
	}
	for (uint32_t i = 0; i < count; i++) {
		uint32_t group = i;

		while (groups.items[group].into != group)
			group = groups.items[group].into;
		out[i] = groups.items[group].smallest;
	}
	for (size_t i = 0; i < groups.count; i++)
		vec_done(&groups.items[i].bonds);
	vec_done(&groups);
	vec_done(&heap);
}
