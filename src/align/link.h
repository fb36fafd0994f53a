/*
 * A link: two sentences of two articles that report a common statement, how alike they
 * are, and in which named details they differ.
 *
 * Articles and sentences are numbered from 0 here; people are shown numbers from 1.
 */
#ifndef CROSSREAD_ALIGN_LINK_H
#define CROSSREAD_ALIGN_LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "read/article.h"

/* A sentence of a story. */
struct place {
	uint32_t article, sentence;
};

enum relation { RELATION_SAME, RELATION_OVERLAP, RELATION_CONFLICT };

enum difference_kind {
	DIFFERENCE_NUMBER,
	DIFFERENCE_DATE,
	DIFFERENCE_PLACE,
	DIFFERENCE_ENTITY,
	DIFFERENCE_ATTRIBUTION,
	DIFFERENCE_NEGATION,
	DIFFERENCE_DIRECTION,
	DIFFERENCE_STRENGTH,
	DIFFERENCE_QUOTE,
	DIFFERENCE_READER, /* as a reader decided, in words that nobody named */
	DIFFERENCE_COUNT
};

/* Whether a difference is one of substance; NO is a rewording or a trim. */
enum matters { MATTERS_NO, MATTERS_MAYBE, MATTERS_YES };

/* A named detail in which two linked sentences differ, with both sides' own words. */
struct difference {
	enum difference_kind kind;
	enum matters matters;
	bool sure;
	const char *a, *b; /* as the sources have it, white space folded; "" is nothing */
	struct span span_a, span_b; /* where it stands, in the articles' texts */
	bool is_doubtful;	    /* it may matter more or less than it says */
};

typedef VEC(struct difference) difference_list;

/* Two sentences of two articles that report a common statement; a.article < b.article. */
struct link {
	struct place a, b;
	double similarity;  /* 0..1, likeness of the two texts alone */
	double probability; /* 0..1, calibrated chance that this is a link */
	double verbatim; /* 0..1, share of the shorter one's words in common runs of 4+ */
	bool sure;
	bool judged;  /* probability, relation and differences come from a verdict */
	bool decided; /* the reader made it a link, or made the relation what it is */
	enum relation relation;
	const struct difference *differences;
	size_t difference_count;
};

bool link_same_place(struct place a, struct place b);

/* By article, then by sentence: <0, 0 or >0. */
int link_place_order(struct place a, struct place b);

/* The end of LINK that is not in the article of PLACE. */
struct place link_other_end(const struct link *link, struct place place);

/* Whether LINK is sure and, if it is a conflict, so is a difference that shows it. */
bool link_is_shown_sure(const struct link *link);

/* The words of the enums, as screens and reports show them. */
const char *link_relation_name(enum relation relation);
const char *link_difference_name(enum difference_kind kind);
const char *link_matters_name(enum matters matters);

#endif
