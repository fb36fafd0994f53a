/*
 * The cache: what judges have answered before, each answer under the key of its question
 * (question_key).
 *
 * It is one file, XDG_CACHE_HOME/crossread/judge (else ~/.cache/crossread/judge), of
 * lines "KEY TAB ANSWER"; of two lines with the same key the later counts.  It is read
 * when a judge is about to be used and written when one has answered, and at no other
 * time.  A line is added by one write under a lock, so that programs that run at the same
 * time neither mix their lines nor add the same answer twice.  A file that has grown too
 * large is replaced by its newer half.  Its content is trusted no more than a judge is,
 * and a symbolic link in its place is refused.  Where it cannot be read or written,
 * crossread works without it and says so.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_CACHE_H
#define CROSSREAD_PROGRAM_CROSSREAD_CACHE_H

#include "base/str.h"

struct cache;

/* Reads the file; never NULL: what fails is told by cache_problem. */
struct cache *cache_open(void);
void cache_close(struct cache *cache);

/* The answer for KEY, DIGEST_LENGTH bytes, without a line end; empty where there is none.
 * Valid until cache_close. */
struct str cache_find(const struct cache *cache, const char *key);

/* Adds ANSWER, one line without its end, for KEY. */
void cache_add(struct cache *cache, const char *key, struct str answer);

/* Why answers cannot be kept, with the file's name; NULL where nothing has failed. */
const char *cache_problem(const struct cache *cache);

#endif
