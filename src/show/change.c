/* The changes are listed anew each time, from the first signs and the list before. */
#include "config.h"

#include "show/change.h"

#include <stdlib.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/mem.h"

static struct change_sign sign_of(const struct story *story, struct place place)
{
	const struct standing *standing = story_standing(story, place);

	return (struct change_sign){standing->status, story_is_doubtful(standing)};
}

static bool is_same(struct change_sign a, struct change_sign b)
{
	return a.status == b.status && a.is_doubtful == b.is_doubtful;
}

struct changes *change_new(const struct story *story)
{
	struct changes *changes = mem_zero(1, sizeof *changes);
	size_t count = 0, at = 0;

	for (uint32_t a = 0; a < story->article_count; a++)
		count += story->articles[a]->sentence_count;
	changes->first = mem_zero(count, sizeof *changes->first);
	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++)
			changes->first[at++] = sign_of(story, (struct place){a, s});
	return changes;
}

void change_free(struct changes *changes)
{
	if (!changes)
		return;
	free(changes->first);
	vec_done(&changes->list);
	free(changes);
}

static bool is_before(struct place a, struct place b)
{
	return link_place_order(a, b) < 0;
}

const struct change *change_find(const struct changes *changes, struct place place)
{
	struct bisect search = {.to = changes->list.count};
	const struct change *found;

	while (bisect_next(&search))
		bisect_narrow(&search,
			      is_before(changes->list.items[search.middle].place, place));
	if (search.from == changes->list.count)
		return NULL;
	found = &changes->list.items[search.from];
	return link_same_place(found->place, place) ? found : NULL;
}

/* Adds CHANGE to LIST, if it is one; what is not new of it is as it was KNOWN. */
static void list_change(change_list *list, const struct changes *known,
			struct change change, bool is_new)
{
	const struct change *older = change_find(known, change.place);

	if (is_same(change.before, change.after))
		return;
	change.is_fresh = is_new || (older && older->is_fresh);
	if (!is_new && older)
		change.by = older->by;
	vec_push(list, change);
}

void change_note(struct changes *changes, const struct story *before,
		 const struct story *after, const char *by)
{
	change_list list = {0};
	struct change_sign *first = changes->first;

	for (uint32_t a = 0; a < after->article_count; a++)
		for (uint32_t s = 0; s < after->articles[a]->sentence_count;
		     s++, first++) {
			struct place place = {a, s};
			struct change_sign now = sign_of(after, place);
			bool is_new = !is_same(sign_of(before, place), now);

			if (is_new && !by)
				*first = now;
			list_change(
			    &list, changes,
			    (struct change){
				.place = place, .before = *first, .after = now, .by = by},
			    is_new && by);
		}
	vec_done(&changes->list);
	changes->list = list;
}

void change_settle(struct changes *changes)
{
	for (size_t i = 0; i < changes->list.count; i++)
		changes->list.items[i].is_fresh = false;
}

void change_add_sign(struct buf *out, struct change_sign sign)
{
	buf_format(out, "%c %s%s", story_status_sign(sign.status),
		   story_status_name(sign.status), sign.is_doubtful ? ", not sure" : "");
}
