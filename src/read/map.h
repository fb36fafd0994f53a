/*
 * A map from a text back to the input that it was taken from.
 *
 * Between two anchors a byte of the text is a byte of the input; an anchor stands where
 * that changes: behind a carriage return that was dropped, a character of another
 * encoding, a tag or an entity.  A map without anchors is of a text that is its input.
 */
#ifndef CROSSREAD_READ_MAP_H
#define CROSSREAD_READ_MAP_H

#include "base/arena.h"
#include "base/vec.h"

struct anchor {
	size_t text, input; /* byte offsets */
};

/* All zero is a map of a text that is its input; anchors are in the order of the text. */
struct map {
	VEC(struct anchor) anchors;
};

/*
 * Adds an anchor: the byte TEXT of the text, not before that of the last anchor, was the
 * byte INPUT of the input.  Where the last anchor leads there anyway, none is added.
 */
void map_add(struct map *map, size_t text, size_t input);

/* Where in the input the byte TEXT of the text comes from. */
size_t map_back(const struct map *map, size_t text);

/*
 * MAP leads from a text to a second text, EARLIER from that to its input: makes MAP lead
 * to that input in one step.
 */
void map_chain(struct map *map, const struct map *earlier);

/* A copy of MAP that lives as long as ARENA and is not to be added to. */
struct map map_copy(struct arena *arena, const struct map *map);

void map_done(struct map *map);

#endif
