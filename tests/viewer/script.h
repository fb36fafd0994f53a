/*
 * A script is what a reader does, in words:
 *
 *     twelve 80x24 m j ]c 40x10 / f e r r y Enter judge=7 reload=3
 *
 * First the name of a story (stories.h); then keys by name, several of them in one word
 * where no name begins like that ("]c"); sizes, columns x rows; "judge=N", the story as a
 * judge leaves it; "reload=N", another story in its place.
 *
 * After each word this must hold: drawing shows the same a second time; the cursor is on
 * the screen; no cell has what a terminal could take amiss; places in the state are in
 * the story.  And at the end a reader who was shown nothing on the way sees the same.
 */
#ifndef CROSSREAD_TESTS_SCRIPT_H
#define CROSSREAD_TESTS_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Runs SCRIPT; false with a line in FAULT where something does not hold. */
bool script_run(const char *script, struct buf *fault);

/* Prints the screen after each word of SCRIPT, with the fault if there is one. */
bool script_show(const char *script);

/* Runs COUNT scripts in a process of its own; false where that crashes, leaks or finds a
 * fault.  What it says of that is printed unless IS_QUIET. */
bool script_run_apart(char *const *scripts, size_t count, bool is_quiet);

/* Returns the shortest script found, by leaving out words, that fails as SCRIPT does; the
 * caller frees it. */
char *script_shrink(const char *script);

#endif
