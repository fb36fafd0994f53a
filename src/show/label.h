/*
 * Labels: the outlets' names, safe to show and short enough.
 *
 * A name that is too long for its place is shortened in this order: a host loses its
 * ending ("wendlow-courier.example" becomes "wendlow-courier"); then the end is cut and
 * an ellipsis put there.  Where another outlet's name has the same beginning, the middle
 * is cut instead, so that the two still differ ("outle…-011", "outle…-012").
 */
#ifndef CROSSREAD_SHOW_LABEL_H
#define CROSSREAD_SHOW_LABEL_H

#include "base/buf.h"
#include "align/story.h"

struct labels;

/* Makes the labels of STORY; with IS_ASCII all their characters are ASCII. */
struct labels *label_new(const struct story *story, bool is_ascii);
void label_free(struct labels *labels);

/* Adds the label of ARTICLE in at most COLUMNS columns. */
void label_add(struct buf *out, const struct labels *labels, size_t article, int columns);

/* Adds the label, as label_add does, and the number of the sentence: "courier 12". */
void label_add_place(struct buf *out, const struct labels *labels, struct place place,
		     int columns);

/* The fewest columns in which the label of ARTICLE needs no ellipsis. */
int label_least(const struct labels *labels, size_t article);

/* The columns of the widest label if none may have more than MOST. */
int label_widest(const struct labels *labels, int most);

#endif
