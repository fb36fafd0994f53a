/*
 * What the pieces of an article were taken for, and why, for --explain-reading.
 */
#ifndef CROSSREAD_SHOW_REPORT_TAKEN_H
#define CROSSREAD_SHOW_REPORT_TAKEN_H

#include "base/buf.h"
#include "read/article.h"

/*
 * Adds each piece of ARTICLE, text, furniture or metadata, in the order of its text: a
 * number, what it was taken for, how it begins, and why.
 */
void taken_write(struct buf *out, const struct article *article);

#endif
