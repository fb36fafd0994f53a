/*
 * The pairs of copies (align/link/copies.h), which are not scored but taken from the
 * sentences that stand in for them.
 *
 * A copy has one pair with a sentence that is equal to it, in another article, and one
 * with each sentence or class of equal sentences that its stand-in is like.
 */
#ifndef CROSSREAD_ALIGN_LINK_COPIED_H
#define CROSSREAD_ALIGN_LINK_COPIED_H

#include "base/vec.h"
#include "align/link/pair.h"

typedef VEC(struct pair) copied_list;

/* Adds the pairs of all copies that PAIRS, which are scored, should have; they have ends
 * and nothing else yet. */
void copied_find(copied_list *out, const struct pairs *pairs);

/* Gives all copied pairs among PAIRS what their sources have. */
void copied_take(struct pairs *pairs);

#endif
