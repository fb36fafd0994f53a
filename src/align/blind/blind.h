/*
 * A blind story: one whose outlets are called A, B, C ..., for a class that is to judge
 * texts and not names.
 *
 * It is a copy of a story in which labels, and the names in all texts, are letters; what
 * else tells an outlet is left out: sources, addresses, authors.  Texts keep their
 * length, so that every place, link and span of the story is one of the blind story, too.
 */
#ifndef CROSSREAD_ALIGN_BLIND_BLIND_H
#define CROSSREAD_ALIGN_BLIND_BLIND_H

#include "align/story.h"

/* The articles of a story without names; they serve all stories of these articles. */
struct blind;

/* Borrows the articles of STORY. */
struct blind *blind_new(const struct story *story);

/* NULL is allowed. */
void blind_free(struct blind *blind);

/* STORY without names; it is borrowed, as BLIND is.  Free the result with story_free. */
struct story *blind_story(const struct blind *blind, const struct story *story);

/*
 * Puts ARTICLES in an order that their texts alone decide, and that tells nothing: so the
 * letters do not follow the names of files.
 */
void blind_shuffle(struct article **articles, size_t count);

#endif
