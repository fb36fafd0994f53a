/*
 * Labels: the outlets' names, safe to show and made to fit.
 *
 * A name that is too long for its place is shortened in this order: a host loses its
 * ending ("wendlow-courier.example" is "wendlow-courier"); then the end is cut, with an
 * ellipsis; but where another outlet's name begins alike, the middle is cut instead, so
 * that both can be told apart ("outle…-011", "outle…-012").
 */
#ifndef CROSSREAD_SHOW_LABEL_H
#define CROSSREAD_SHOW_LABEL_H

#include "base/buf.h"
#include "align/story.h"

struct labels;

/* The labels of STORY; IS_ASCII: with no other characters.  Free them with label_free. */
struct labels *label_new(const struct story *story, bool is_ascii);
void label_free(struct labels *labels);

/* Adds the label of ARTICLE in at most COLUMNS columns. */
void label_add(struct buf *out, const struct labels *labels, size_t article, int columns);

/* The columns below which the label of ARTICLE is cut. */
int label_least(const struct labels *labels, size_t article);

/* The columns that the widest label takes where each has MOST at most. */
int label_widest(const struct labels *labels, int most);

#endif
