/*
 * Stories to try the viewer on: the samples, and some of every kind that makes screens
 * difficult: one outlet, twelve, empty articles, words longer than a screen, letters of
 * other scripts, languages that nothing is compared in.
 */
#ifndef CROSSREAD_TESTS_STORIES_H
#define CROSSREAD_TESTS_STORIES_H

#include "base/str.h"
#include "align/story.h"

/* Builds all stories; stories_close frees them. */
void stories_open(void);
void stories_close(void);

size_t stories_count(void);
const char *stories_name(size_t index);

/* The story called NAME, or NULL. */
const struct story *stories_find(struct str name);

/* STORY as it is once a judge has said of some pairs, drawn by SEED, what they are; the
 * caller frees it. */
struct story *stories_judged(const struct story *story, int seed);

#endif
