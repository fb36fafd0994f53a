/*
 * The cache: what a judge answered before, by the name of what it was asked.
 *
 * It is one file, XDG_CACHE_HOME/crossread/judge (else ~/.cache/crossread/judge), of
 * lines "KEY TAB ANSWER"; of two lines with one key the later counts.  It is read when a
 * judge is about to be used and written when one has answered, never else.  A line is
 * added under a lock by one write, so that programs running side by side neither cut each
 * other's lines nor add what another has added meanwhile; a file that has grown too large
 * is replaced as a whole by its younger half.  What it holds is no more trusted than a
 * judge, and it is never a link to another file.  Where it cannot be read or written
 * crossread does without, and says so.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_CACHE_H
#define CROSSREAD_PROGRAM_CROSSREAD_CACHE_H

#include "base/str.h"

struct cache;

struct cache *cache_open(void);
void cache_close(struct cache *cache);

/* The answer to what is named KEY, without its line's end; empty where there is none. */
struct str cache_find(const struct cache *cache, const char *key);

/* Adds ANSWER, one line without its end. */
void cache_add(struct cache *cache, const char *key, struct str answer);

/* Why nothing can be kept, with the file's name; NULL: nothing is known to hinder it. */
const char *cache_problem(const struct cache *cache);

#endif
