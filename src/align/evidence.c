/* There are a few hundred verdicts at most, so a plain list is fast enough. */
#include "config.h"

#include "align/evidence.h"

#include "base/arena.h"

struct evidence *evidence_new(void)
{
	struct evidence *evidence = mem_zero(1, sizeof *evidence);

	evidence->arena = arena_new();
	return evidence;
}

void evidence_free(struct evidence *evidence)
{
	if (!evidence)
		return;
	arena_free(evidence->arena);
	vec_done(&evidence->verdicts);
	vec_done(&evidence->scores);
	vec_done(&evidence->articles);
	vec_done(&evidence->judgings);
	free(evidence);
}

static bool is_on(const struct verdict *verdict, struct place a, struct place b)
{
	return (link_same_place(verdict->a, a) && link_same_place(verdict->b, b)) ||
	       (link_same_place(verdict->a, b) && link_same_place(verdict->b, a));
}

void evidence_add(struct evidence *evidence, const struct verdict *verdict)
{
	for (size_t i = 0; i < evidence->verdicts.count; i++)
		if (is_on(&evidence->verdicts.items[i], verdict->a, verdict->b)) {
			evidence->verdicts.items[i] = *verdict;
			return;
		}
	vec_push(&evidence->verdicts, *verdict);
}

const struct verdict *evidence_find(const struct evidence *evidence, struct place a,
				    struct place b)
{
	for (size_t i = 0; i < evidence->verdicts.count; i++)
		if (is_on(&evidence->verdicts.items[i], a, b))
			return &evidence->verdicts.items[i];
	return NULL;
}
