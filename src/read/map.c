/* A page has some thousand anchors, in order: a lookup compares a dozen. */
#include "config.h"

#include "read/map.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/bisect.h"

/* The number of the first anchor behind TEXT. */
static size_t find_behind(const struct map *map, size_t text)
{
	struct bisect search = {.to = map->anchors.count};

	while (bisect_next(&search))
		bisect_narrow(&search, map->anchors.items[search.middle].text <= text);
	return search.from;
}

size_t map_back(const struct map *map, size_t text)
{
	size_t behind = find_behind(map, text);
	const struct anchor *anchor;

	if (!behind)
		return text;
	anchor = &map->anchors.items[behind - 1];
	return anchor->input + (text - anchor->text);
}

void map_add(struct map *map, size_t text, size_t input)
{
	struct anchor last = {0};

	if (map->anchors.count)
		last = map->anchors.items[map->anchors.count - 1];
	if (last.input + (text - last.text) != input)
		vec_push(&map->anchors, (struct anchor){text, input});
}

void map_chain(struct map *map, const struct map *earlier)
{
	struct map chained = {0};
	size_t from = 0;

	/* Stretches between two anchors of MAP, cut where EARLIER has anchors of its own.
	 */
	for (size_t i = 0; i <= map->anchors.count; i++) {
		bool is_last = i == map->anchors.count;
		size_t to = is_last ? SIZE_MAX : map->anchors.items[i].text;
		size_t input = map_back(map, from);

		if (to > from) {
			map_add(&chained, from, map_back(earlier, input));
			for (size_t at = find_behind(earlier, input);
			     at < earlier->anchors.count &&
			     earlier->anchors.items[at].text - input < to - from;
			     at++)
				map_add(&chained,
					from + (earlier->anchors.items[at].text - input),
					earlier->anchors.items[at].input);
		}
		from = to;
	}
	map_done(map);
	*map = chained;
}

struct map map_copy(struct arena *arena, const struct map *map)
{
	size_t count = map->anchors.count;
	struct map copy = {0};

	copy.anchors.items = arena_zero(arena, count, sizeof *copy.anchors.items);
	copy.anchors.count = count;
	if (count)
		memcpy(copy.anchors.items, map->anchors.items,
		       count * sizeof *copy.anchors.items);
	return copy;
}

void map_done(struct map *map)
{
	vec_done(&map->anchors);
}
