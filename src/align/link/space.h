/*
 * Spaces: the ways to see a sentence as a vector, so that a cosine says how alike two
 * are.
 */
#ifndef CROSSREAD_ALIGN_LINK_SPACE_H
#define CROSSREAD_ALIGN_LINK_SPACE_H

#include "align/link/profile.h"

/* Fills the spaces of PROFILES, at least one, whose tokens and rarities are there. */
void space_fill(struct profiles *profiles);

#endif
