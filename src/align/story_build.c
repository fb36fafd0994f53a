/*
 * From scored pairs to a story: links above the cut, their differences and relations, the
 * statements they form and the status of each sentence.  Where there is a verdict on a
 * pair it counts instead of the score; everything else is made in the same way.
 */
#include "config.h"

#include "align/story_build.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/vec.h"
#include "align/tuning.h"
#include "align/words/run.h"
#include "align/link/scores.h"
#include "align/link/statement.h"
#include "align/difference/difference.h"

/* A story while it is built: the same, but writable. */
struct build {
	struct story *story;
	struct arena *arena;
	struct matcher *matcher;
	struct scores *scores;
	const struct verdict **verdicts; /* by pair, NULL: none on it */
	struct link *links;
	struct standing **standings;
	uint32_t *outlets;	   /* by article: the first article of its outlet */
	uint32_t *last_statements; /* by outlet: number of the last counted, from 1 */
};

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
		difference_find(&found, build->arena, build->matcher->profiles, pair->a,
				pair->b);
	set_differences(build, link, found.items, found.count, swap);
	vec_done(&found);
}

/* Takes over the differences that VERDICT names, with texts of their own. */
static void copy_differences(struct build *build, struct link *link,
			     const struct verdict *verdict)
{
	struct difference *copies;

	set_differences(build, link, verdict->differences, verdict->difference_count,
			!link_same_place(verdict->a, link->a));
	copies = arena_zero(build->arena, link->difference_count, sizeof *copies);
	for (size_t i = 0; i < link->difference_count; i++) {
		copies[i] = link->differences[i];
		copies[i].a =
		    arena_string(build->arena, copies[i].a, strlen(copies[i].a));
		copies[i].b =
		    arena_string(build->arena, copies[i].b, strlen(copies[i].b));
	}
	link->differences = copies;
}

/* The verdict on PAIR, or NULL; nobody is asked about equal sentences. */
static const struct verdict *verdict_on(const struct build *build,
					const struct pair *pair)
{
	return pair->is_equal ? NULL
			      : build->verdicts[pair - build->matcher->pairs->items];
}

static double probability_of(const struct build *build, const struct pair *pair)
{
	const struct verdict *verdict = verdict_on(build, pair);

	return verdict ? verdict->probability : pair->probability;
}

static void make_link(struct build *build, struct link *link, const struct pair *pair)
{
	struct matcher *matcher = build->matcher;
	struct place a = matcher_place(matcher, pair->a),
		     b = matcher_place(matcher, pair->b);
	const struct profile *items = matcher->profiles->items;
	const struct verdict *verdict = verdict_on(build, pair);
	bool swap = a.article > b.article;

	*link = (struct link){
	    .a = swap ? b : a,
	    .b = swap ? a : b,
	    .similarity = pair->similarity,
	    .probability = probability_of(build, pair),
	    .judged = verdict != NULL,
	};
	link->sure = pair->is_equal || link->probability >= matcher->model->sure;
	if (verdict) {
		copy_differences(build, link, verdict);
		link->relation = verdict->relation;
	} else {
		find_differences(build, link, pair, swap);
		link->relation =
		    difference_relation(pair, link->differences, link->difference_count);
	}
	link->verbatim =
	    pair->is_equal ? 1
			   : verbatim_of(&items[pair->a].tokens, &items[pair->b].tokens);
}

static int place_order(struct place a, struct place b)
{
	if (a.article != b.article)
		return a.article < b.article ? -1 : 1;
	return (a.sentence > b.sentence) - (a.sentence < b.sentence);
}

static int link_order(const void *a, const void *b)
{
	const struct link *x = a, *y = b;
	int order = place_order(x->a, y->a);

	return order ? order : place_order(x->b, y->b);
}

static bool is_link(const struct build *build, const struct pair *pair)
{
	const struct verdict *verdict = verdict_on(build, pair);

	return verdict
		   ? verdict->is_link
		   : pair->is_equal || pair->probability >= build->matcher->model->cut;
}

static void make_links(struct build *build)
{
	const struct pairs *pairs = build->matcher->pairs;
	size_t count = 0;

	for (size_t p = 0; p < pairs->count; p++)
		count += is_link(build, &pairs->items[p]);
	build->links = arena_zero(build->arena, count, sizeof *build->links);
	for (size_t p = 0, l = 0; p < pairs->count; p++)
		if (is_link(build, &pairs->items[p]))
			make_link(build, &build->links[l++], &pairs->items[p]);
	if (count)
		qsort(build->links, count, sizeof *build->links, link_order);
	build->story->links = build->links;
	build->story->link_count = count;
}

static struct standing *standing_at(struct build *build, struct place place)
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
		    standing_at(build, matcher_place(build->matcher, i));

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
		    standing_at(build, matcher_place(build->matcher, i));

		for (uint32_t n = 0; n < pairs->neighbour_counts[i]; n++) {
			const struct neighbour *neighbour = &pairs->neighbours[i][n];
			double probability =
			    probability_of(build, &pairs->items[neighbour->pair]);

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

/* Whether there is an article that article A is compared with. */
static bool is_compared(const struct story *story, size_t a)
{
	for (size_t b = 0; b < story->article_count; b++)
		if (article_is_comparable(story->articles[a], story->articles[b]))
			return true;
	return false;
}

/* Unique is sure where the best is far below the cut, and where there was anything to
 * find: a sentence of common words alone is like none and like all. */
static bool is_sure_unique(const struct build *build, struct place place)
{
	const struct profiles *profiles = build->matcher->profiles;
	const struct standing *standing =
	    &build->standings[place.article][place.sentence];

	return standing->nearest_probability < build->matcher->model->unlike &&
	       profiles->items[matcher_number(build->matcher, place)].bag.count > 0;
}

/* A status is sure if one link that makes it so is. */
static void set_status(const struct build *build, struct place place, bool compared)
{
	struct standing *standing = &build->standings[place.article][place.sentence];
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

/* Groups the sentences by canonical numbers; GROUPS gets one of each group's members. */
static void group_sentences(struct build *build, uint32_t *groups)
{
	const struct pairs *pairs = build->matcher->pairs;
	struct statement_edge *edges = mem_zero(build->story->link_count, sizeof *edges);
	size_t count = 0;

	for (size_t p = 0; p < pairs->count; p++)
		if (is_link(build, &pairs->items[p]))
			edges[count++] = (struct statement_edge){
			    pairs->items[p].a, pairs->items[p].b,
			    probability_of(build, &pairs->items[p])};
	statement_group(groups, pairs->profiles->count, edges, count,
			tuning.statement_mean);
	free(edges);
}

/* The first article of the story that is of the outlet of ARTICLE. */
static uint32_t outlet_of(const struct story *story, uint32_t article)
{
	const char *label = story->articles[article]->version_of;

	for (uint32_t a = 0; label && a < story->article_count; a++)
		if (!strcmp(story->articles[a]->label, label))
			return a;
	return article;
}

static void count_sources(const struct build *build, struct statement *statement)
{
	uint32_t *last_of = build->last_statements;
	uint32_t number = (uint32_t)(statement - build->story->statements) + 1;

	for (size_t m = 0; m < statement->member_count; m++) {
		uint32_t article = statement->members[m].article;

		if (m && article == statement->members[m - 1].article)
			continue;
		statement->article_count++;
		statement->outlet_count += last_of[build->outlets[article]] != number;
		last_of[build->outlets[article]] = number;
	}
}

/* A statement is divergent if a link inside it is, else shared if two outlets have it. */
static void set_statement_statuses(const struct build *build,
				   struct statement *statements)
{
	for (size_t i = 0; i < build->story->statement_count; i++) {
		struct statement *statement = &statements[i];

		count_sources(build, statement);
		if (statement->article_count > 1)
			statement->status = STATUS_SHARED;
	}
	for (size_t l = 0; l < build->story->link_count; l++) {
		const struct link *link = &build->links[l];
		size_t number = story_standing(build->story, link->a)->statement;

		if (link->relation == RELATION_CONFLICT &&
		    number == story_standing(build->story, link->b)->statement)
			statements[number].status = STATUS_DIVERGENT;
	}
}

/*
 * Numbers the statements by their first member in the story's order and lists members in
 * that order.
 */
static void make_statements(struct build *build)
{
	const struct profiles *profiles = build->matcher->profiles;
	struct story *story = build->story;
	uint32_t *groups = mem_zero(profiles->count, sizeof *groups);
	uint32_t *numbers =
	    mem_zero(profiles->count, sizeof *numbers); /* by group, from 1 */
	uint32_t *sizes = mem_zero(profiles->count, sizeof *sizes);
	struct statement *statements =
	    arena_zero(build->arena, profiles->count, sizeof *statements);
	struct place *members =
	    arena_zero(build->arena, profiles->count, sizeof *members);
	struct place **lists =
	    mem_zero(profiles->count, sizeof *lists); /* by statement */

	group_sentences(build, groups);
	for (uint32_t i = 0; i < profiles->count; i++)
		sizes[groups[i]]++;
	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++) {
			struct place place = {a, s};
			uint32_t group = groups[matcher_number(build->matcher, place)];
			struct standing *standing = standing_at(build, place);
			struct statement *statement;

			if (!numbers[group]) {
				statement = &statements[story->statement_count];
				lists[story->statement_count] = members;
				numbers[group] = (uint32_t)++story->statement_count;
				statement->members = members;
				statement->status = standing->status == STATUS_UNCOMPARED
							? STATUS_UNCOMPARED
							: STATUS_UNIQUE;
				members += sizes[group];
			}
			standing->statement = numbers[group] - 1;
			statement = &statements[standing->statement];
			lists[standing->statement][statement->member_count++] = place;
		}
	story->statements = statements;
	set_statement_statuses(build, statements);
	free(groups);
	free(numbers);
	free(sizes);
	free(lists);
}

/* Finds the pair of each verdict; one on a pair that is no candidate is left aside. */
static void assign_verdicts(struct build *build, const struct evidence *evidence)
{
	const struct pairs *pairs = build->matcher->pairs;
	double *probabilities;

	build->verdicts = mem_zero(pairs->count, sizeof *build->verdicts);
	for (size_t i = 0; evidence && i < evidence->verdicts.count; i++) {
		const struct verdict *verdict = &evidence->verdicts.items[i];
		const struct pair *pair =
		    pair_find(pairs, matcher_number(build->matcher, verdict->a),
			      matcher_number(build->matcher, verdict->b));

		if (!pair || pair->is_equal)
			continue;
		build->verdicts[pair - pairs->items] = verdict;
		build->story->judged_count++;
	}
	if (!build->story->judged_count)
		return;
	probabilities = arena_zero(build->arena, pairs->count, sizeof *probabilities);
	for (size_t p = 0; p < pairs->count; p++)
		probabilities[p] = probability_of(build, &pairs->items[p]);
	build->scores->probabilities = probabilities;
}

/* Makes links and standings of BUILD, whose evidence is taken. */
static void make_marks(struct build *build)
{
	size_t count = build->story->article_count;

	build->standings = arena_zero(build->arena, count, sizeof *build->standings);
	for (size_t a = 0; a < count; a++)
		build->standings[a] =
		    arena_zero(build->arena, build->story->articles[a]->sentence_count,
			       sizeof **build->standings);
	build->story->standings = (const struct standing *const *)build->standings;
	make_links(build);
	list_links(build);
	find_nearest(build);
	set_statuses(build);
}

/* A sentence is judged if its mark is not what it would be by the scores alone. */
static void mark_judged(struct build *build)
{
	struct story by_scores = *build->story;
	struct build plain = {
	    .story = &by_scores,
	    .arena = arena_new(),
	    .matcher = build->matcher,
	    .scores = &(struct scores){.matcher = build->matcher},
	};

	by_scores.judged_count = 0;
	assign_verdicts(&plain, NULL);
	make_marks(&plain);
	for (size_t a = 0; a < by_scores.article_count; a++)
		for (size_t s = 0; s < by_scores.articles[a]->sentence_count; s++) {
			const struct standing *before = &plain.standings[a][s];
			struct standing *standing = &build->standings[a][s];

			standing->judged = standing->status != before->status ||
					   standing->sure != before->sure;
		}
	free(plain.verdicts);
	arena_free(plain.arena);
}

static void find_outlets(struct build *build)
{
	struct story *story = build->story;

	build->outlets =
	    arena_zero(build->arena, story->article_count, sizeof *build->outlets);
	build->last_statements = arena_zero(build->arena, story->article_count,
					    sizeof *build->last_statements);
	for (uint32_t a = 0; a < story->article_count; a++) {
		build->outlets[a] = outlet_of(story, a);
		story->outlet_count += build->outlets[a] == a;
	}
}

/* Makes the story that MATCHER, a share of which it takes, and EVIDENCE tell. */
static struct story *assemble(struct matcher *matcher,
			      const struct article *const *articles, size_t count,
			      const struct evidence *evidence)
{
	struct arena *arena = arena_new();
	struct story *story = arena_zero(arena, 1, sizeof *story);
	const struct article **kept = arena_zero(arena, count, sizeof *kept);
	struct build build = {
	    .story = story,
	    .arena = arena,
	    .matcher = matcher,
	    .scores = scores_new(arena, matcher),
	};

	for (size_t a = 0; a < count; a++)
		kept[a] = articles[a];
	story->arena = arena;
	story->articles = kept;
	story->article_count = count;
	story->scores = build.scores;
	find_outlets(&build);
	assign_verdicts(&build, evidence);
	make_marks(&build);
	if (story->judged_count)
		mark_judged(&build);
	make_statements(&build);
	free(build.verdicts);
	return story;
}

struct story *story_build(const struct article *const *articles, size_t count,
			  const struct model *model, const struct evidence *evidence)
{
	return assemble(matcher_new(articles, count, model), articles, count, evidence);
}

struct story *story_build_again(const struct story *story,
				const struct evidence *evidence)
{
	return assemble(matcher_share(story->scores->matcher), story->articles,
			story->article_count, evidence);
}
