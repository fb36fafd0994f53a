/*
 * Equal sentences of which only some are compared (align/link/copies.h), in the story's
 * order.
 */
#include "config.h"

#include <stdlib.h>

#include "align/story_parts.h"

static int place_order(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->article != y->article)
		return x->article < y->article ? -1 : 1;
	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

/* By their first members. */
static int equals_order(const void *a, const void *b)
{
	const struct equals *x = a, *y = b;

	return place_order(x->members, y->members);
}

/* Whether CLASS has copies, and links that these have, too. */
static bool is_linked(const struct build *build, const struct copies_class *class)
{
	struct place first = matcher_place(build->matcher, class->members[0]);

	return copies_has_some(class) && story_standings_at(build, first)->link_count > 0;
}

static struct equals equals_of(const struct build *build,
			       const struct copies_class *class)
{
	struct place *members = arena_zero(build->arena, class->count, sizeof *members);

	for (uint32_t m = 0; m < class->count; m++)
		members[m] = matcher_place(build->matcher, class->members[m]);
	qsort(members, class->count, sizeof *members, place_order);
	return (struct equals){members, class->count};
}

void story_equals_make(struct build *build)
{
	const struct copies *copies = &build->matcher->profiles->copies;
	struct equals *equals = arena_zero(build->arena, copies->count, sizeof *equals);
	size_t count = 0;

	for (size_t c = 0; c < copies->count; c++)
		if (is_linked(build, &copies->classes[c]))
			equals[count++] = equals_of(build, &copies->classes[c]);
	if (count)
		qsort(equals, count, sizeof *equals, equals_order);
	for (size_t e = 0; e < count; e++)
		for (size_t m = 0; m < equals[e].member_count; m++)
			story_standings_at(build, equals[e].members[m])->equals =
			    (uint32_t)e + 1;
	build->story->equals = equals;
	build->story->equals_count = count;
}
