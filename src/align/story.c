/* Looking up what a story holds; story_build.c makes it. */
#include "config.h"

#include "align/story.h"

#include <string.h>

#include "base/bisect.h"

void story_free(struct story *story)
{
	if (story)
		arena_free(story->arena);
}

const struct sentence *story_sentence(const struct story *story, struct place place)
{
	return &story->articles[place.article]->sentences[place.sentence];
}

struct excerpt story_excerpt(const struct story *story, struct place place)
{
	return (struct excerpt){story->articles[place.article],
				story_sentence(story, place)->span};
}

const struct standing *story_standing(const struct story *story, struct place place)
{
	return &story->standings[place.article][place.sentence];
}

bool story_is_doubtful(const struct standing *standing)
{
	return !standing->sure;
}

char story_mark(bool sure, bool decided)
{
	return !sure ? '?' : decided ? '!' : ' ';
}

/* The link in ROOM between two sentences that are equal. */
static const struct link *equal_link(struct link *room, struct place a, struct place b)
{
	bool is_swapped = a.article > b.article;

	*room = (struct link){
	    .a = is_swapped ? b : a,
	    .b = is_swapped ? a : b,
	    .similarity = 1,
	    .probability = 1,
	    .verbatim = 1,
	    .sure = true,
	    .relation = RELATION_SAME,
	};
	return room;
}

const struct link *story_link(const struct story *story, struct place a, struct place b)
{
	const struct standing *standing = story_standing(story, a);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];

		if (link_same_place(link_other_end(link, a), b))
			return link;
	}
	return NULL;
}

struct overlap story_overlap(const struct story *story, uint32_t from, uint32_t into)
{
	struct bisect search = {.to = story->overlap_count};
	const struct overlap *found;

	while (bisect_next(&search)) {
		found = &story->overlaps[search.middle];
		bisect_narrow(&search, found->from != from ? found->from < from
							   : found->into < into);
	}
	found = &story->overlaps[search.from];
	if (search.from < story->overlap_count && found->from == from &&
	    found->into == into)
		return *found;
	return (struct overlap){.from = from, .into = into};
}

enum status story_shown_status(const struct story *story,
			       const struct statement *statement)
{
	return statement->member_count == 1
		   ? story_standing(story, statement->members[0])->status
		   : statement->status;
}

const struct link *story_link_in(const struct story *story, struct place a,
				 struct place b, struct link *room)
{
	uint32_t equals = story_standing(story, a)->equals;

	if (equals && a.article != b.article &&
	    equals == story_standing(story, b)->equals)
		return equal_link(room, a, b);
	return story_link(story, a, b);
}

/* The first of EQUALS in ARTICLE, or NULL. */
static const struct place *find_equal(const struct equals *equals, size_t article)
{
	struct bisect search = {.to = equals->member_count};
	const struct place *found;

	while (bisect_next(&search))
		bisect_narrow(&search, equals->members[search.middle].article < article);
	found = &equals->members[search.from];
	return search.from < equals->member_count && found->article == article ? found
									       : NULL;
}

const struct link *story_link_into(const struct story *story, struct place place,
				   size_t article, struct link *room)
{
	const struct standing *standing = story_standing(story, place);
	const struct place *equal =
	    standing->equals && article != place.article
		? find_equal(&story->equals[standing->equals - 1], article)
		: NULL;

	if (equal)
		return equal_link(room, place, *equal);
	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];

		if (link_other_end(link, place).article == article)
			return link;
	}
	return NULL;
}

uint32_t story_outlet_of(const struct story *story, uint32_t article)
{
	const char *label = story->articles[article]->version_of;

	for (uint32_t a = 0; label && a < story->article_count; a++)
		if (!strcmp(story->articles[a]->label, label))
			return a;
	return article;
}

size_t story_count(const struct story *story, size_t article, enum status status)
{
	size_t count = 0;

	for (size_t s = 0; s < story->articles[article]->sentence_count; s++)
		count += story->standings[article][s].status == status;
	return count;
}

static const struct {
	const char *name;
	char sign;
} statuses[] = {
    [STATUS_SHARED] = {"shared", '='},
    [STATUS_DIVERGENT] = {"divergent", '~'},
    [STATUS_UNIQUE] = {"unique", '+'},
    [STATUS_UNCOMPARED] = {"uncompared", '.'},
};

const char *story_status_name(enum status status)
{
	return statuses[status].name;
}

char story_status_sign(enum status status)
{
	return statuses[status].sign;
}

const char *story_reach_name(enum reach reach)
{
	static const char *const names[] = {
	    [REACH_ALL] = "all",
	    [REACH_SOME] = "some",
	    [REACH_ONE] = "one",
	    [REACH_UNCOMPARED] = "uncompared",
	};

	return names[reach];
}
