/*
 * The statements of a story: linked sentences in groups, numbered in the story's order,
 * each with its status.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"
#include "align/story_parts.h"
#include "align/tuning.h"
#include "align/link/statement.h"

/* Puts copies into the groups of their stand-ins, unless those are alone. */
static void join_copies(uint32_t *groups, const struct copies *copies, uint32_t count)
{
	bool *has_others = mem_zero(count, sizeof *has_others);

	for (uint32_t i = 0; i < count; i++)
		has_others[groups[i]] |= groups[i] != i;
	for (uint32_t i = 0; i < count; i++)
		if (copies_is_copy(copies, i) && has_others[groups[copies->stand_ins[i]]])
			groups[i] = groups[copies->stand_ins[i]];
	free(has_others);
}

/*
 * What a decision weighs beside probabilities.  Two sentences that the reader linked are
 * in one statement, unless only a detail is common; two of which the reader said that
 * they are no link are in none together, whatever others they are linked with: that
 * outweighs all links that can be made by hand.
 */
static const double together = 1e3, apart = -1e12;

static double weight_of(const struct decision *decision)
{
	if (decision->kind == DECISION_REJECT)
		return apart;
	return decision->relation == RELATION_OVERLAP ? 1 : together;
}

typedef VEC(struct statement_edge) edge_list;

/* A copy's pair is its stand-in's, unless the reader decided on it. */
static void add_edge(edge_list *edges, const struct build *build, const struct pair *pair)
{
	const struct decision *decision = story_decisions_on(build, pair);

	if (decision)
		vec_push(edges,
			 (struct statement_edge){pair->a, pair->b, weight_of(decision)});
	else if (!pair->is_copied && story_verdicts_is_link(build, pair))
		vec_push(edges,
			 (struct statement_edge){
			     pair->a, pair->b, story_verdicts_probability(build, pair)});
}

/*
 * Groups the sentences by canonical numbers; GROUPS gets one of each group's members.
 * Equal sentences are as many as are compared; the others follow.
 */
static void group_sentences(struct build *build, uint32_t *groups)
{
	const struct pairs *pairs = build->matcher->pairs;
	edge_list edges = {0};

	for (size_t p = 0; p < pairs->count; p++)
		add_edge(&edges, build, &pairs->items[p]);
	for (size_t i = 0; i < build->made_count; i++)
		vec_push(&edges, (struct statement_edge){
				     build->made[i].pair.a, build->made[i].pair.b,
				     weight_of(build->made[i].decision)});
	statement_group(groups, pairs->profiles->count, edges.items, edges.count,
			tuning.statement_mean);
	join_copies(groups, &pairs->profiles->copies, pairs->profiles->count);
	vec_done(&edges);
}

/* A statement is divergent if a link inside it is, else shared if two articles have it.
 */
static void set_statuses(const struct build *build, struct statement *statements)
{
	for (size_t i = 0; i < build->story->statement_count; i++) {
		const struct statement *statement = &statements[i];

		/* Members stand by article. */
		if (statement->members[0].article !=
		    statement->members[statement->member_count - 1].article)
			statements[i].status = STATUS_SHARED;
	}
	for (size_t l = 0; l < build->story->link_count; l++) {
		const struct link *link = &build->links[l];
		size_t number = story_standing(build->story, link->a)->statement;

		if (link->relation == RELATION_CONFLICT &&
		    number == story_standing(build->story, link->b)->statement)
			statements[number].status = STATUS_DIVERGENT;
	}
}

/* Groups of sentences while they become statements. */
struct grouping {
	uint32_t *groups;  /* by sentence: its group, named by one of its members */
	uint32_t *sizes;   /* by group */
	uint32_t *numbers; /* by group: its statement from 1; 0: it has none yet */
	struct statement *statements;
	struct place **ends;  /* by statement: where its next member goes */
	struct place *unused; /* where the next statement's members go */
};

static void begin_statement(struct story *story, struct grouping *grouping,
			    uint32_t group, const struct standing *standing)
{
	size_t number = story->statement_count++;

	grouping->statements[number] = (struct statement){
	    .status =
		standing->status == STATUS_UNCOMPARED ? STATUS_UNCOMPARED : STATUS_UNIQUE,
	    .members = grouping->unused,
	};
	grouping->ends[number] = grouping->unused;
	grouping->unused += grouping->sizes[group];
	grouping->numbers[group] = (uint32_t)number + 1;
}

static void add_member(struct build *build, struct grouping *grouping, struct place place)
{
	uint32_t group = grouping->groups[matcher_number(build->matcher, place)];
	struct standing *standing = story_standings_at(build, place);

	if (!grouping->numbers[group])
		begin_statement(build->story, grouping, group, standing);
	standing->statement = grouping->numbers[group] - 1;
	grouping->statements[standing->statement].member_count++;
	*grouping->ends[standing->statement]++ = place;
}

/* Numbers the statements by their first member in the story's order, and lists members in
 * that order. */
static void list_statements(struct build *build, struct grouping *grouping)
{
	struct story *story = build->story;

	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++)
			add_member(build, grouping, (struct place){a, s});
	story->statements = grouping->statements;
}

void story_statements_make(struct build *build)
{
	size_t count = build->matcher->profiles->count;
	struct grouping grouping = {
	    .groups = mem_zero(count, sizeof *grouping.groups),
	    .sizes = mem_zero(count, sizeof *grouping.sizes),
	    .numbers = mem_zero(count, sizeof *grouping.numbers),
	    .statements = arena_zero(build->arena, count, sizeof *grouping.statements),
	    .ends = mem_zero(count, sizeof *grouping.ends),
	    .unused = arena_zero(build->arena, count, sizeof *grouping.unused),
	};

	group_sentences(build, grouping.groups);
	for (size_t i = 0; i < count; i++)
		grouping.sizes[grouping.groups[i]]++;
	list_statements(build, &grouping);
	set_statuses(build, grouping.statements);
	build->statements = grouping.statements;
	free(grouping.groups);
	free(grouping.sizes);
	free(grouping.numbers);
	free(grouping.ends);
}
