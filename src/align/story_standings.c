/*
 * The standing of each sentence: its links, the likeliest first, the nearest sentence
 * elsewhere, and the status that follows from both.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "align/story_parts.h"
#include "align/link/counterpart.h"

struct standing *story_standings_at(const struct build *build, struct place place)
{
	return &build->standings[place.article][place.sentence];
}

/* The links of a sentence while they are collected. */
struct link_list {
	uint32_t *links;
	size_t count;
};

/* Adds LINK behind the likelier ones. */
static void insert_link(const struct build *build, struct link_list *list, uint32_t link)
{
	size_t at = list->count++;

	for (; at && build->links[list->links[at - 1]].probability <
			 build->links[link].probability;
	     at--)
		list->links[at] = list->links[at - 1];
	list->links[at] = link;
}

/* Gives each sentence the list of its links, likeliest first. */
static void list_links(struct build *build)
{
	const struct profiles *profiles = build->matcher->profiles;
	size_t count = build->story->link_count;
	struct link_list *lists = mem_zero(profiles->count, sizeof *lists);
	uint32_t *all = arena_zero(build->arena, 2 * count, sizeof *all);

	for (size_t l = 0; l < count; l++) {
		lists[matcher_number(build->matcher, build->links[l].a)].count++;
		lists[matcher_number(build->matcher, build->links[l].b)].count++;
	}
	for (uint32_t i = 0; i < profiles->count; i++) {
		lists[i].links = all;
		all += lists[i].count;
		lists[i].count = 0;
	}
	for (uint32_t l = 0; l < count; l++) {
		const struct link *link = &build->links[l];

		insert_link(build, &lists[matcher_number(build->matcher, link->a)], l);
		insert_link(build, &lists[matcher_number(build->matcher, link->b)], l);
	}
	for (uint32_t i = 0; i < profiles->count; i++) {
		struct standing *standing =
		    story_standings_at(build, matcher_place(build->matcher, i));

		standing->links = lists[i].links;
		standing->link_count = lists[i].count;
	}
	free(lists);
}

/* The likeliest pair of each sentence, linked or not. */
static void find_nearest(struct build *build)
{
	const struct pairs *pairs = build->matcher->pairs;

	for (uint32_t i = 0; i < pairs->profiles->count; i++) {
		struct standing *standing =
		    story_standings_at(build, matcher_place(build->matcher, i));

		for (uint32_t n = 0; n < pairs->neighbour_counts[i]; n++) {
			const struct neighbour *neighbour = &pairs->neighbours[i][n];
			double probability = story_verdicts_probability(
			    build, &pairs->items[neighbour->pair]);

			if (standing->has_nearest &&
			    probability <= standing->nearest_probability)
				continue;
			standing->has_nearest = true;
			standing->nearest =
			    matcher_place(build->matcher, neighbour->other);
			standing->nearest_probability = probability;
		}
	}
}

/* A pair that the reader made a link is among the nearest, too. */
static void find_nearest_made(struct build *build)
{
	for (size_t i = 0; i < build->made_count; i++) {
		struct place ends[] = {
		    matcher_place(build->matcher, build->made[i].pair.a),
		    matcher_place(build->matcher, build->made[i].pair.b)};

		for (int end = 0; end < 2; end++) {
			struct standing *standing = story_standings_at(build, ends[end]);

			if (standing->has_nearest && standing->nearest_probability >= 1)
				continue;
			standing->has_nearest = true;
			standing->nearest = ends[1 - end];
			standing->nearest_probability = 1;
		}
	}
}

/* Whether there is an article that article A is compared with. */
static bool is_compared(const struct story *story, size_t a)
{
	for (size_t b = 0; b < story->article_count; b++)
		if (article_is_comparable(story->articles[a], story->articles[b]))
			return true;
	return false;
}

/* Unique is sure where a counterpart is unlikely, and where there was anything to find: a
 * formula is like none and like all. */
static bool is_sure_unique(const struct build *build, struct place place)
{
	const struct matcher *matcher = build->matcher;
	uint32_t number = matcher_number(matcher, place);

	return !profile_is_formula(matcher->profiles, number) &&
	       counterpart_chance(build->scores, number) < matcher->model->unlike;
}

/* A status is sure if one link that makes it so is. */
static void set_status(const struct build *build, struct place place, bool compared)
{
	struct standing *standing = story_standings_at(build, place);
	bool sure_conflict = false, sure_link = false, conflict = false;

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &build->links[standing->links[i]];

		sure_link |= link->sure;
		conflict |= link->relation == RELATION_CONFLICT;
		for (size_t d = 0; d < link->difference_count; d++)
			sure_conflict |=
			    link->sure && link->differences[d].matters == MATTERS_YES;
	}
	standing->status = !compared		  ? STATUS_UNCOMPARED
			   : conflict		  ? STATUS_DIVERGENT
			   : standing->link_count ? STATUS_SHARED
						  : STATUS_UNIQUE;
	standing->found = standing->status;
	standing->sure = !compared		? true
			 : conflict		? sure_conflict
			 : standing->link_count ? sure_link
						: is_sure_unique(build, place);
}

static void set_statuses(struct build *build)
{
	for (uint32_t a = 0; a < build->story->article_count; a++) {
		bool compared = is_compared(build->story, a);

		for (uint32_t s = 0; s < build->story->articles[a]->sentence_count; s++)
			set_status(build, (struct place){a, s}, compared);
	}
}

void story_standings_make(struct build *build)
{
	size_t count = build->story->article_count;

	build->standings = arena_zero(build->arena, count, sizeof *build->standings);
	for (size_t a = 0; a < count; a++)
		build->standings[a] =
		    arena_zero(build->arena, build->story->articles[a]->sentence_count,
			       sizeof **build->standings);
	build->story->standings = (const struct standing *const *)build->standings;
	list_links(build);
	find_nearest(build);
	find_nearest_made(build);
	set_statuses(build);
	story_decisions_correct(build);
}
