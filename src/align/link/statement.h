/*
 * Statements: grouping linked sentences without gluing unrelated ones together.
 *
 * With connected components, one long sentence would join all that it is linked with into
 * one group.  Here two groups are merged only where the mean probability of all pairs
 * between them, those that are not linked counting 0, is high enough.  The two groups
 * with the highest mean are merged first (average-link clustering).
 */
#ifndef CROSSREAD_ALIGN_LINK_STATEMENT_H
#define CROSSREAD_ALIGN_LINK_STATEMENT_H

#include <stddef.h>
#include <stdint.h>

struct statement_edge {
	uint32_t a, b;
	double probability; /* beyond 0..1 it pulls together or keeps apart */
};

/*
 * Groups sentences 0..COUNT-1 by EDGES (each pair once).  GROUPS, of COUNT items, is set
 * to the smallest sentence of each one's group.
 */
void statement_group(uint32_t *groups, uint32_t count, const struct statement_edge *edges,
		     size_t edge_count, double least_mean);

#endif
