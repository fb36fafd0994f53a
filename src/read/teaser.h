/*
 * Teasers: what feeds give where they do not give the article.
 *
 * A text that its publisher cut ends in an ellipsis or in words that lead to the rest:
 * "Read more", "Continue reading ...".  Such words, and the line that blog software sets
 * below everything ("The post ... appeared first on ..."), are no part of the article.
 */
#ifndef CROSSREAD_READ_TEASER_H
#define CROSSREAD_READ_TEASER_H

#include "read/document.h"

/*
 * Marks what stands at the end of DOCUMENT and leads to the rest of the text as
 * furniture, and DOCUMENT as truncated if that or the text's own end says that it was
 * cut.
 */
void teaser_take(struct document *document);

/* Whether the body of DOCUMENT is so short that it may be a teaser alone. */
bool teaser_is_short(const struct document *document);

#endif
