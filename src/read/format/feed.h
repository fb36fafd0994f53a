/*
 * Feeds: RSS 0.9x, 1.0 (RDF) and 2.0, and Atom.
 *
 * Each item is a document: the fullest text that the feed has of it is its body, and one
 * of which the feed has but a teaser is marked as truncated.  What else an item says (the
 * teaser beside the text, the captions of pictures) is furniture.
 */
#ifndef CROSSREAD_READ_FORMAT_FEED_H
#define CROSSREAD_READ_FORMAT_FEED_H

#include "read/input.h"

/* Whether BYTES, of an input's beginning at least, open like a feed. */
bool feed_is(struct str bytes);

/*
 * Adds a document for each item of the feed INPUT, in the feed's order.  Document types
 * and entities that they declare are ignored; errors of form are repaired where nothing
 * is lost by that; where items may be lost, a message says so.
 */
bool feed_read(document_list *documents, const struct input *input, struct err *err);

#endif
