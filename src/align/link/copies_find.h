/*
 * Which sentences of a story are equal, and who of them is compared.
 */
#ifndef CROSSREAD_ALIGN_LINK_COPIES_FIND_H
#define CROSSREAD_ALIGN_LINK_COPIES_FIND_H

#include "align/link/profile.h"

/* Finds the classes among PROFILES, whose tokens are there; all lasts as long as they. */
void copies_find(struct copies *copies, const struct profiles *profiles);

#endif
