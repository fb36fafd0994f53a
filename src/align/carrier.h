/*
 * Carriers: the sentences in which a story reports a statement.
 *
 * They are its members; and of articles without a member the sentences that are linked to
 * one but stand in another statement: these count for nothing, and yet their articles are
 * not silent.
 */
#ifndef CROSSREAD_ALIGN_CARRIER_H
#define CROSSREAD_ALIGN_CARRIER_H

#include "base/vec.h"
#include "align/story.h"

struct carrier {
	struct place place;
	bool is_member; /* else it is linked to one */
	bool sure; /* a sure link to a member shows it; of one article alone: its status
		    * is sure */
	bool differs; /* in some detail from as many outlets as any other carrier does, so
		       * that the one that stands against many is told from the many */
};

typedef VEC(struct carrier) carrier_list;

/* Fills OUT, which is emptied first, with the carriers of STATEMENT, by place.  Free it
 * with vec_done. */
void carrier_find(carrier_list *out, const struct story *story,
		  const struct statement *statement);

#endif
