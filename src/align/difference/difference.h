/*
 * Differences: the named details in which two linked sentences disagree.
 *
 * Each kind has a detector.  A detector reports two values only where the words around
 * them are the same on both sides, and reports nothing where the other article has the
 * value in another sentence.  So no difference found does not mean that two sentences
 * agree.
 */
#ifndef CROSSREAD_ALIGN_DIFFERENCE_DIFFERENCE_H
#define CROSSREAD_ALIGN_DIFFERENCE_DIFFERENCE_H

#include "align/link.h"
#include "align/link/pair.h"
#include "align/difference/finding.h"

/*
 * Adds the differences between the sentences of PAIR, which are of PROFILES, in the order
 * of their kinds; their texts live in ARENA.  Of PAIR the sentences and the words that
 * stand for each other count.  The caller, who knows the link, sets `sure`.
 */
void difference_find(difference_list *out, struct arena *arena,
		     const struct profiles *profiles, const struct pair *pair);

/* Adds all findings of PAIR, likely or not: what data/conflict.model is fitted to. */
void difference_findings(finding_list *out, const struct profiles *profiles,
			 const struct pair *pair);

/* The relation that the scored PAIR has with the COUNT differences found in it. */
enum relation difference_relation(const struct pair *pair,
				  const struct difference *differences, size_t count);

#endif
