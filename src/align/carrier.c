/*
 * Members are at hand; the others are found by the members' links.  Who differs is told
 * kind by kind: of 48 against 47 and 47 the one that says 48 differs from two.
 */
#include "config.h"

#include "align/carrier.h"

#include <stdlib.h>

#include "base/mem.h"

struct carrier_search {
	const struct story *story;
	const struct statement *statement;
	size_t number; /* of the statement */
	carrier_list *out;
	size_t *last; /* by article: the stamp it was counted for last */
	size_t stamp;
};

static bool is_inside(const struct carrier_search *search, struct place place)
{
	return story_standing(search->story, place)->statement == search->number;
}

static int carrier_order(const void *a, const void *b)
{
	const struct carrier *x = a, *y = b;

	return link_place_order(x->place, y->place);
}

/* Marks the articles that have a member. */
static void mark_articles(struct carrier_search *search)
{
	search->stamp++;
	for (size_t m = 0; m < search->statement->member_count; m++)
		search->last[search->statement->members[m].article] = search->stamp;
}

/* Adds the sentences that member PLACE is linked to, of articles that are not marked. */
static void add_linked(struct carrier_search *search, struct place place)
{
	const struct standing *standing = story_standing(search->story, place);

	for (size_t l = 0; l < standing->link_count; l++) {
		struct place there =
		    link_other_end(&search->story->links[standing->links[l]], place);

		if (search->last[there.article] != search->stamp)
			vec_push(search->out, (struct carrier){.place = there});
	}
}

/* Leaves each place once; they are in order. */
static void drop_doubles(carrier_list *list)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++)
		if (!kept ||
		    !link_same_place(list->items[kept - 1].place, list->items[i].place))
			list->items[kept++] = list->items[i];
	list->count = kept;
}

static bool has_sure_link(const struct carrier_search *search, struct place place)
{
	const struct standing *standing = story_standing(search->story, place);

	for (size_t l = 0; l < standing->link_count; l++) {
		const struct link *link = &search->story->links[standing->links[l]];

		if (link->sure && is_inside(search, link_other_end(link, place)))
			return true;
	}
	return false;
}

static bool differs_in(const struct link *link, enum difference_kind kind)
{
	for (size_t d = 0; d < link->difference_count; d++)
		if (link->differences[d].kind == kind &&
		    link->differences[d].matters != MATTERS_NO)
			return true;
	return false;
}

/* From how many articles' members PLACE differs in a detail of KIND. */
static size_t count_against(struct carrier_search *search, struct place place,
			    enum difference_kind kind)
{
	const struct standing *standing = story_standing(search->story, place);
	size_t count = 0;

	search->stamp++;
	for (size_t l = 0; l < standing->link_count; l++) {
		const struct link *link = &search->story->links[standing->links[l]];
		struct place there = link_other_end(link, place);

		if (link->relation != RELATION_CONFLICT || !differs_in(link, kind) ||
		    !is_inside(search, there))
			continue;
		count += search->last[there.article] != search->stamp;
		search->last[there.article] = search->stamp;
	}
	return count;
}

/* Whether any carrier is in conflict with any sentence; hardly any statement has one. */
static bool has_conflict(const struct carrier_search *search)
{
	for (size_t i = 0; i < search->out->count; i++)
		if (story_standing(search->story, search->out->items[i].place)->found ==
		    STATUS_DIVERGENT)
			return true;
	return false;
}

/* The kinds of the differences that any conflict of a carrier shows, a bit each. */
static unsigned kinds_of_conflicts(const struct carrier_search *search)
{
	unsigned kinds = 0;

	for (size_t i = 0; i < search->out->count; i++) {
		const struct standing *standing =
		    story_standing(search->story, search->out->items[i].place);

		for (size_t l = 0; l < standing->link_count; l++) {
			const struct link *link =
			    &search->story->links[standing->links[l]];

			for (size_t d = 0; d < link->difference_count; d++)
				if (link->relation == RELATION_CONFLICT)
					kinds |= 1u << link->differences[d].kind;
		}
	}
	return kinds;
}

static void tell_who_differs(struct carrier_search *search)
{
	size_t *against = mem_zero(search->out->count, sizeof *against);
	unsigned kinds = kinds_of_conflicts(search);

	for (int kind = 0; kind < DIFFERENCE_COUNT; kind++) {
		size_t most = 1;

		if (!(kinds & 1u << kind))
			continue;

		for (size_t i = 0; i < search->out->count; i++) {
			against[i] = count_against(search, search->out->items[i].place,
						   (enum difference_kind)kind);
			most = against[i] > most ? against[i] : most;
		}
		for (size_t i = 0; i < search->out->count; i++)
			search->out->items[i].differs |= against[i] == most;
	}
	free(against);
}

void carrier_find(carrier_list *out, const struct story *story,
		  const struct statement *statement)
{
	struct carrier_search search = {
	    .story = story,
	    .statement = statement,
	    .number = (size_t)(statement - story->statements),
	    .out = out,
	    .last = mem_zero(story->article_count, sizeof *search.last),
	};

	out->count = 0;
	mark_articles(&search);
	for (size_t m = 0; m < statement->member_count; m++) {
		vec_push(out, (struct carrier){.place = statement->members[m],
					       .is_member = true});
		add_linked(&search, statement->members[m]);
	}
	qsort(out->items, out->count, sizeof *out->items, carrier_order);
	drop_doubles(out);
	for (size_t i = 0; i < out->count; i++) {
		struct carrier *carrier = &out->items[i];

		carrier->sure = statement->article_count > 1 || !carrier->is_member
				    ? has_sure_link(&search, carrier->place)
				    : story_standing(story, carrier->place)->sure;
	}
	if (has_conflict(&search))
		tell_who_differs(&search);
	free(search.last);
}
