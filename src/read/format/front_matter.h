/*
 * Front matter: the lines about a Markdown text that stand before it.
 *
 * Between two lines "---" it is YAML, between two "+++" TOML.  Of both only what programs
 * write for articles is understood: keys with a value, quoted or not, and lists.
 */
#ifndef CROSSREAD_READ_FORMAT_FRONT_MATTER_H
#define CROSSREAD_READ_FORMAT_FRONT_MATTER_H

#include "read/document.h"

/* How many bytes of TEXT the front matter takes with its lines; 0: it has none. */
size_t front_matter_length(struct str text);

/*
 * Adds the front matter of TEXT to DOCUMENT: known keys as metadata and fields, the
 * others as labels.  The document's map leads to bytes of the text.
 */
void front_matter_read(struct document *document, struct str text);

#endif
