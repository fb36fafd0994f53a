/*
 * MIME: how mails, and pages saved as one file, are put together (RFC 2045 to 2047).
 *
 * A message is a head of fields and a body; a body may consist of parts, which have a
 * head and a body again.  What a part is for is decided elsewhere (mail.h).
 */
#ifndef CROSSREAD_READ_FORMAT_MIME_H
#define CROSSREAD_READ_FORMAT_MIME_H

#include "base/buf.h"
#include "read/map.h"

/* A message or part of one; slices of the bytes it was found in. */
struct mime_entity {
	struct str head, body;
};

typedef VEC(struct mime_entity) mime_list;

/* Cuts BYTES at the first blank line; what begins with none is all head. */
struct mime_entity mime_cut(struct str bytes);

/*
 * The next field of *HEAD, its NAME and its VALUE, which may go over lines; *HEAD is set
 * behind it.  Returns false where none is left, or *HEAD begins with a line that is no
 * field.
 */
bool mime_next(struct str *head, struct str *name, struct str *value);

/* The value of the first field of HEAD that is called NAME; length 0: there is none. */
struct str mime_field(struct str head, const char *name);

/* The value before its parameters: "text/html" of "text/html; charset=utf-8". */
struct str mime_value(struct str field);

/*
 * Adds the parameter NAME of FIELD ("charset" of "text/html; charset=utf-8") to OUT, at
 * most 1000 bytes; returns whether there is one.
 */
bool mime_parameter(struct buf *out, struct str field, const char *name);

/*
 * Adds the value of a field as text: UTF-8, lines unfolded, encoded words decoded.
 * Of a value of more than 4096 bytes the rest is left out.
 */
void mime_text(struct buf *out, struct str field);

/*
 * Adds the parts of BODY that BOUNDARY stands between, at most MOST; returns false where
 * there are more.
 */
bool mime_split(mime_list *parts, struct str body, struct str boundary, size_t most);

/*
 * Adds what BODY is without its transfer encoding (the value of that field).  MAP, which
 * is empty, is given the way back to bytes of BODY: exact but for base64, where it leads
 * into the line.
 */
void mime_decode(struct buf *out, struct map *map, struct str body, struct str encoding);

#endif
