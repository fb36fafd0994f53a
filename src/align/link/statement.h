/*
 * Statements: grouping linked sentences without gluing unrelated ones together.
 *
 * Connected components would join through one long sentence whatever it touches.  Here
 * two groups are merged only while the mean probability over all pairs across them,
 * unlinked ones counting 0, is high enough (average-link clustering, best pair of groups
 * first).
 */
#ifndef CROSSREAD_ALIGN_LINK_STATEMENT_H
#define CROSSREAD_ALIGN_LINK_STATEMENT_H

#include <stddef.h>
#include <stdint.h>

struct statement_edge {
	uint32_t a, b;
	double probability;
};

/*
 * Groups sentences 0..COUNT-1 by EDGES (each pair once).  GROUPS, of COUNT items, is set
 * to the smallest sentence of each one's group.
 */
void statement_group(uint32_t *groups, uint32_t count, const struct statement_edge *edges,
		     size_t edge_count, double least_mean);

#endif
