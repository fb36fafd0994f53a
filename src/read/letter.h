/*
 * The text of a mail: lines that flow, quotations, and what is signed below.
 */
#ifndef CROSSREAD_READ_LETTER_H
#define CROSSREAD_READ_LETTER_H

#include "read/input.h"

/*
 * Adds the document that the text part INPUT is.  IS_FLOWED tells that a blank at a
 * line's end lets it go on (RFC 3676), DROPS_BLANK that the blank is no text then.
 * Marks of quotations are left out; a signature is furniture.
 */
bool letter_read(document_list *documents, const struct input *input, bool is_flowed,
		 bool drops_blank, struct err *err);

#endif
