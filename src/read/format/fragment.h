/*
 * A fragment: a piece of text that a feed or an object of JSON holds as the value of a
 * member.
 *
 * It is plain text or HTML, and often nothing says which: then it is HTML if it has a tag
 * or an entity that HTML knows.
 */
#ifndef CROSSREAD_READ_FORMAT_FRAGMENT_H
#define CROSSREAD_READ_FORMAT_FRAGMENT_H

#include "base/err.h"
#include "read/document.h"

struct fragment {
	struct str text; /* UTF-8, lines ended by LF */
	bool is_html;
	size_t offset; /* where in the input it begins, as far as that is known */
};

/* Whether TEXT, whose format nothing declares, is to be read as HTML. */
bool fragment_is_html(struct str text);

/*
 * Undoes in TEXT what the program that wrote it did once too often: marks of a section
 * ("<![CDATA[") that were escaped, and tags that were ("&lt;p&gt;") where there are no
 * others.  A text about tags names them, but hardly ends one.
 */
void fragment_unescape(struct buf *text);

/* How much FRAGMENT says: its bytes outside tags that are not white space. */
size_t fragment_weight(struct fragment fragment);

/* Adds the paragraphs of FRAGMENT as blocks of text. */
bool fragment_add(struct document *document, struct fragment fragment, struct err *err);

/* Adds them as furniture of KIND, whatever their words. */
bool fragment_add_furniture(struct document *document, struct fragment fragment,
			    enum furniture_kind kind, struct err *err);

/* Sets the field KIND to FRAGMENT as one line, its tags gone and its entities read. */
bool fragment_set(struct document *document, enum metadata_kind kind,
		  struct fragment fragment, struct err *err);

#endif
