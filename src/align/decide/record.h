/*
 * A record: a decision as the book keeps it, with the names of its sentences and, of one
 * that was read, the bytes it was read from, so that a file is written as it was but for
 * what the reader changed.  What is no decision (comments, lines that cannot be read) is
 * a record, too.
 */
#ifndef CROSSREAD_ALIGN_DECIDE_RECORD_H
#define CROSSREAD_ALIGN_DECIDE_RECORD_H

#include "align/decide/naming.h"
#include "align/decision.h"

struct record {
	bool is_decision;
	struct decision decision; /* its places are set only where it fits */
	struct naming names[2];	  /* of a pair both, else the first */
	struct str raw;		  /* with its line ends; empty: it was made here */
	size_t line;		  /* of the file, from 1; 0: made here */
	bool fits;		  /* the articles have its sentences */
};

typedef VEC(struct record *) record_list;

#endif
