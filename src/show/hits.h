/*
 * Hits: the places of a story that have what the reader searches for.  They are in
 * sentences, in titles, and in what was set apart from the texts.
 */
#ifndef CROSSREAD_SHOW_HITS_H
#define CROSSREAD_SHOW_HITS_H

#include "base/buf.h"
#include "base/vec.h"
#include "align/story.h"
#include "show/filter.h"

enum hit_kind { HIT_TITLE, HIT_SENTENCE, HIT_APART };

struct hit {
	enum hit_kind kind;
	struct place place; /* the sentence; else the one before it, or the first */
	size_t offset;	    /* in the article's text; of no use for a title */
};

/* A place where something can be, and its text in `folded`. */
struct hits_room {
	struct hit hit;
	size_t from, to;
};

/* How many hits there are, and in how many outlets. */
struct hits_total {
	size_t hits, outlets;
};

/* All zero has searched nothing yet. */
struct hits {
	VEC(struct hit) items; /* outlet by outlet: its title, then in the text's order */
	struct hits_total total;

	/* The story as it is searched, but for sentences that do not pass. */
	const struct filter *filter; /* borrowed; NULL: all pass */
	VEC(struct hits_room) rooms;
	struct buf folded;
};

/* Finds PATTERN, which is folded (search_fold); an empty one is nowhere.  All calls are
 * for one STORY; another is for hits_find_again. */
void hits_find(struct hits *hits, const struct story *story, struct str pattern);
void hits_find_again(struct hits *hits, const struct story *story, struct str pattern);

/* Counts the hits of PATTERN, which is folded, and leaves those that were found. */
struct hits_total hits_count(struct hits *hits, const struct story *story,
			     struct str pattern);

/* The number of the first hit in sentence PLACE or behind it, from the first sentence in
 * its article; how many hits there are if there is none. */
size_t hits_from(const struct hits *hits, const struct story *story, struct place place);

void hits_done(struct hits *hits);

#endif
