/*
 * What an article does carry is marked by going through its links; the rest is silence.
 */
#include "config.h"

#include "align/silence.h"

#include <stdlib.h>

#include "base/mem.h"

/* Marks the statements that ARTICLE has a sentence of, or one linked to a member. */
static void mark_heard(bool *heard, const struct story *story, uint32_t article)
{
	for (uint32_t s = 0; s < story->articles[article]->sentence_count; s++) {
		struct place place = {article, s};
		const struct standing *standing = story_standing(story, place);

		heard[standing->statement] = true;
		for (size_t l = 0; l < standing->link_count; l++) {
			const struct link *link = &story->links[standing->links[l]];
			struct place there = link_other_end(link, place);

			heard[story_standing(story, there)->statement] = true;
		}
	}
}

static int larger_first(uint32_t a, uint32_t b)
{
	return (a < b) - (a > b);
}

/* Statements stand in the story's order in memory. */
static int silence_order(const void *a, const void *b)
{
	const struct statement *x = *(const struct statement *const *)a;
	const struct statement *y = *(const struct statement *const *)b;
	int order = larger_first(x->origin_count, y->origin_count);

	order = order ? order : larger_first(x->outlet_count, y->outlet_count);
	return order ? order : (x > y) - (x < y);
}

void silence_find(silence_list *out, const struct story *story, uint32_t article)
{
	bool *heard = mem_zero(story->statement_count, sizeof *heard);
	VEC(const struct statement *) found = {0};

	mark_heard(heard, story, article);
	for (size_t i = 0; i < story->statement_count; i++) {
		const struct statement *statement = &story->statements[i];
		uint32_t other = statement->members[0].article;

		if (!heard[i] && article_is_comparable(story->articles[other],
						       story->articles[article]))
			vec_push(&found, statement);
	}
	if (found.count)
		qsort(found.items, found.count, sizeof *found.items, silence_order);
	out->count = 0;
	for (size_t i = 0; i < found.count; i++)
		vec_push(out, (uint32_t)(found.items[i] - story->statements));
	vec_done(&found);
	free(heard);
}
