/*
 * A foothold of a sentence is the thread's sentence that stands for the one nearest
 * before it, in its own article.  Of the members of a statement the one that is nearest
 * to its foothold decides where the statement hangs.
 */
#include "config.h"

#include "align/why/hang.h"

#include <stdlib.h>

#include "base/mem.h"
#include "align/carrier.h"
#include "align/silence.h"
#include "align/link/scores.h"

/* What follows finds how the others stand to a sentence. */

/* Adds what is in conflict with PLACE, and marks the articles that are. */
static void add_conflicts(hang_other_list *out, bool *is_told, const struct story *story,
			  struct place place)
{
	const struct standing *standing = story_standing(story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];
		struct place there = link_other_end(link, place);

		if (link->relation != RELATION_CONFLICT)
			continue;
		vec_push(out, (struct hang_other){HANG_DIFFERS, there,
						  link_is_shown_sure(link)});
		is_told[there.article] = true;
	}
}

/* Adds the article of CARRIER: with the sentence that PLACE is linked to, if it is linked
 * to any. */
static void add_carrier(hang_other_list *out, const struct story *story,
			struct place place, const struct carrier *carrier)
{
	struct link room;
	const struct link *link =
	    story_link_into(story, place, carrier->place.article, &room);
	struct hang_other other = {carrier->is_member ? HANG_AGREES : HANG_ALSO,
				   carrier->place, carrier->sure};

	if (link) {
		other.place = link_other_end(link, place);
		other.sure |= link->sure;
	}
	vec_push(out, other);
}

static void add_carriers(hang_other_list *out, bool *is_told, const struct story *story,
			 struct place place)
{
	uint32_t statement = story_standing(story, place)->statement;
	carrier_list carriers = {0};

	carrier_find(&carriers, story, &story->statements[statement]);
	for (size_t i = 0; i < carriers.count; i++) {
		const struct carrier *carrier = &carriers.items[i];

		if (is_told[carrier->place.article])
			continue;
		add_carrier(out, story, place, carrier);
		is_told[carrier->place.article] = true;
	}
	vec_done(&carriers);
}

static void add_silent(hang_other_list *out, const bool *is_told,
		       const struct story *story, struct place place)
{
	for (uint32_t a = 0; a < story->article_count; a++)
		if (!is_told[a] && article_is_comparable(story->articles[a],
							 story->articles[place.article]))
			vec_push(out, (struct hang_other){story->articles[a]->truncated
							      ? HANG_CUT
							      : HANG_SILENT,
							  {a, 0},
							  false});
}

static int other_order(const void *a, const void *b)
{
	const struct hang_other *x = a, *y = b;

	return x->stand != y->stand ? (int)x->stand - (int)y->stand
				    : link_place_order(x->place, y->place);
}

void hang_find_others(hang_other_list *out, const struct story *story, struct place place)
{
	bool *is_told = mem_zero(story->article_count, sizeof *is_told);

	out->count = 0;
	is_told[place.article] = true;
	add_conflicts(out, is_told, story, place);
	add_carriers(out, is_told, story, place);
	add_silent(out, is_told, story, place);
	if (out->count)
		qsort(out->items, out->count, sizeof *out->items, other_order);
	free(is_told);
}

/* Whether one of the first AT of OTHERS has the stand of number AT and, IS_ORIGIN, an
 * origin in common with it, else the outlet. */
static bool is_counted(const struct story *story, const hang_other_list *others,
		       size_t at, bool is_origin)
{
	const struct hang_other *other = &others->items[at];

	for (size_t i = 0; i < at; i++) {
		uint32_t before = others->items[i].place.article;

		if (others->items[i].stand != other->stand)
			continue;
		if (is_origin
			? story->origins[before] == story->origins[other->place.article]
			: story_outlet_of(story, before) ==
			      story_outlet_of(story, other->place.article))
			return true;
	}
	return false;
}

struct hang_count hang_count_others(const struct story *story,
				    const hang_other_list *others, enum hang_stand stand)
{
	struct hang_count count = {0, 0};

	for (size_t i = 0; i < others->count; i++) {
		if (others->items[i].stand != stand)
			continue;
		count.outlets += !is_counted(story, others, i, false);
		count.origins += !is_counted(story, others, i, true);
	}
	return count;
}

/* What follows finds where the statements hang that the thread lacks. */

struct foothold {
	uint32_t sentence; /* of the thread, from 1; 0: there is none */
	uint32_t from;	   /* the sentence of the article that stands for it */
};

struct hanger {
	const struct story *story;
	uint32_t thread;
	struct foothold *footholds; /* by the matcher's number of a sentence */
	bool *is_tied;		    /* by article: something of it is in the thread */
};

static void find_footholds(struct hanger *hanger, uint32_t article)
{
	const struct story *story = hanger->story;
	const struct matcher *matcher = story->scores->matcher;
	struct foothold last = {0, 0};

	for (uint32_t s = 0; s < story->articles[article]->sentence_count; s++) {
		struct place place = {article, s};
		struct link room;
		const struct link *link =
		    story_link_into(story, place, hanger->thread, &room);

		if (link)
			last = (struct foothold){link_other_end(link, place).sentence + 1,
						 s};
		hanger->footholds[matcher_number(matcher, place)] = last;
	}
	hanger->is_tied[article] = last.sentence > 0;
}

/* Where STATEMENT hangs; its member that does is put into ADDITION. */
static size_t hook_of(const struct hanger *hanger, struct hang_addition *addition)
{
	const struct story *story = hanger->story;
	const struct statement *statement = &story->statements[addition->statement];
	size_t end = story->articles[hanger->thread]->sentence_count + 1, hook = end;
	uint32_t nearest = UINT32_MAX;

	addition->place = statement->members[0];
	for (size_t m = 0; m < statement->member_count; m++) {
		struct place place = statement->members[m];
		struct foothold foothold =
		    hanger->footholds[matcher_number(story->scores->matcher, place)];

		if (foothold.sentence && place.sentence - foothold.from < nearest) {
			nearest = place.sentence - foothold.from;
			hook = foothold.sentence;
			addition->place = place;
		} else if (hook == end && hanger->is_tied[place.article]) {
			hook = HANG_TOP;
			addition->place = place;
		}
	}
	return hook;
}

/* Puts ADDITIONS, which hang at HOOKS, in the order of the hooks; those of one hook keep
 * their own. */
static void sort_by_hook(struct hangs *hangs, const struct hang_addition *additions,
			 const size_t *hooks, size_t count)
{
	size_t *next = hangs->first.items;

	for (size_t i = 0; i < count; i++)
		next[hooks[i] + 1]++;
	for (size_t hook = 1; hook < hangs->first.count; hook++)
		next[hook] += next[hook - 1];
	for (size_t i = 0; i < count; i++)
		vec_push(&hangs->additions, additions[i]);
	for (size_t i = 0; i < count; i++)
		hangs->additions.items[next[hooks[i]]++] = additions[i];
	for (size_t hook = hangs->first.count - 1; hook > 0; hook--)
		next[hook] = next[hook - 1];
	next[0] = 0;
}

static void hang_all(struct hangs *hangs, const struct hanger *hanger)
{
	silence_list silences = {0};
	struct hang_addition *additions;
	size_t *hooks;

	silence_find(&silences, hanger->story, hanger->thread);
	additions = mem_zero(silences.count + 1, sizeof *additions);
	hooks = mem_zero(silences.count + 1, sizeof *hooks);
	for (size_t i = 0; i < silences.count; i++) {
		additions[i].statement = silences.items[i];
		hooks[i] = hook_of(hanger, &additions[i]);
	}
	sort_by_hook(hangs, additions, hooks, silences.count);
	free(additions);
	free(hooks);
	vec_done(&silences);
}

struct hangs *hang_find(const struct story *story, uint32_t article)
{
	struct hangs *hangs = mem_zero(1, sizeof *hangs);
	struct hanger hanger = {
	    .story = story,
	    .thread = article,
	    .footholds = mem_zero(story->scores->matcher->profiles->count + 1,
				  sizeof *hanger.footholds),
	    .is_tied = mem_zero(story->article_count, sizeof *hanger.is_tied),
	};

	for (size_t i = 0; i < story->articles[article]->sentence_count + 3; i++)
		vec_push(&hangs->first, 0);
	for (uint32_t a = 0; a < story->article_count; a++)
		if (a != article)
			find_footholds(&hanger, a);
	hang_all(hangs, &hanger);
	free(hanger.footholds);
	free(hanger.is_tied);
	return hangs;
}

void hang_free(struct hangs *hangs)
{
	if (!hangs)
		return;
	vec_done(&hangs->additions);
	vec_done(&hangs->first);
	free(hangs);
}
