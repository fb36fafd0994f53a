/* A story is folded once, with its first search; then each search is a walk over bytes.
 */
#include "config.h"

#include "show/hits.h"

#include <string.h>

#include "base/bisect.h"
#include "show/search.h"

static void add_room(struct hits *hits, struct hit hit, struct str text)
{
	struct hits_room room = {hit, hits->folded.length, 0};

	search_fold(&hits->folded, text);
	room.to = hits->folded.length;
	vec_push(&hits->rooms, room);
}

/* Walks over an article's sentences and what was set apart, both in the text's order. */
struct walk {
	const struct article *article;
	uint32_t number; /* of the article */
	size_t sentence, metadata, furniture;
};

/* The next of what was set apart; empty, at the end of the text, if there is no more. The
 * title is metadata, too, but has a room of its own. */
static struct span next_apart(struct walk *walk)
{
	const struct article *article = walk->article;
	struct span end = {article->text.length, 0}, metadata = end, furniture = end;

	while (walk->metadata < article->metadata_count &&
	       article->metadata[walk->metadata].kind == METADATA_TITLE)
		walk->metadata++;
	if (walk->metadata < article->metadata_count)
		metadata = article->metadata[walk->metadata].span;
	if (walk->furniture < article->furniture_count)
		furniture = article->furniture[walk->furniture].span;
	return metadata.offset < furniture.offset ? metadata : furniture;
}

static void add_sentence(struct hits *hits, struct walk *walk)
{
	struct span span = walk->article->sentences[walk->sentence].span;
	struct hit hit = {
	    HIT_SENTENCE, {walk->number, (uint32_t)walk->sentence}, span.offset};

	if (!hits->filter || filter_passes(hits->filter, hit.place))
		add_room(hits, hit, article_slice(walk->article, span));
	walk->sentence++;
}

static void add_apart(struct hits *hits, struct walk *walk, struct span span)
{
	uint32_t before = (uint32_t)(walk->sentence ? walk->sentence - 1 : 0);
	struct hit hit = {HIT_APART, {walk->number, before}, span.offset};
	bool is_metadata =
	    walk->metadata < walk->article->metadata_count &&
	    walk->article->metadata[walk->metadata].span.offset == span.offset;

	add_room(hits, hit, article_slice(walk->article, span));
	walk->metadata += is_metadata;
	walk->furniture += !is_metadata;
}

static void add_article(struct hits *hits, const struct article *article, uint32_t number)
{
	struct walk walk = {.article = article, .number = number};
	struct hit title = {HIT_TITLE, {number, 0}, 0};

	if (article->title)
		add_room(hits, title, str_of(article->title));
	for (;;) {
		struct span apart = next_apart(&walk);

		if (walk.sentence < article->sentence_count &&
		    article->sentences[walk.sentence].span.offset <= apart.offset)
			add_sentence(hits, &walk);
		else if (apart.offset < article->text.length)
			add_apart(hits, &walk, apart);
		else
			return;
	}
}

static void fold_story(struct hits *hits, const struct story *story, struct str pattern)
{
	if (hits->rooms.count || !pattern.length)
		return;
	for (uint32_t i = 0; i < story->article_count; i++)
		add_article(hits, story->articles[i], i);
}

static bool has(const struct hits *hits, const struct hits_room *room, struct str pattern)
{
	return pattern.length &&
	       memmem(hits->folded.bytes + room->from, room->to - room->from,
		      pattern.bytes, pattern.length);
}

struct hits_total hits_count(struct hits *hits, const struct story *story,
			     struct str pattern)
{
	struct hits_total total = {0, 0};
	uint32_t last = UINT32_MAX;

	fold_story(hits, story, pattern);
	for (size_t i = 0; i < hits->rooms.count; i++) {
		uint32_t article = hits->rooms.items[i].hit.place.article;

		if (!has(hits, &hits->rooms.items[i], pattern))
			continue;
		total.hits++;
		total.outlets += article != last;
		last = article;
	}
	return total;
}

void hits_find(struct hits *hits, const struct story *story, struct str pattern)
{
	hits->total = hits_count(hits, story, pattern);
	hits->items.count = 0;
	for (size_t i = 0; i < hits->rooms.count && hits->total.hits; i++)
		if (has(hits, &hits->rooms.items[i], pattern))
			vec_push(&hits->items, hits->rooms.items[i].hit);
}

void hits_find_again(struct hits *hits, const struct story *story, struct str pattern)
{
	hits->rooms.count = 0;
	buf_cut(&hits->folded, 0);
	hits_find(hits, story, pattern);
}

/* Whether HIT is before the sentence at PLACE, which begins at OFFSET.  What stands above
 * the first sentence is not: a reader there is at the top of the article. */
static bool is_before(const struct hit *hit, struct place place, size_t offset)
{
	if (hit->place.article != place.article)
		return hit->place.article < place.article;
	return place.sentence && (hit->kind == HIT_TITLE || hit->offset < offset);
}

size_t hits_from(const struct hits *hits, const struct story *story, struct place place)
{
	size_t offset = place.sentence ? story_sentence(story, place)->span.offset : 0;
	struct bisect search = {.to = hits->items.count};

	while (bisect_next(&search))
		bisect_narrow(
		    &search, is_before(&hits->items.items[search.middle], place, offset));
	return search.from;
}

void hits_done(struct hits *hits)
{
	vec_done(&hits->items);
	vec_done(&hits->rooms);
	buf_done(&hits->folded);
}
