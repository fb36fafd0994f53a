/*
 * The text of a mail: lines that flow, quotations, and what is signed below.
 */
#ifndef CROSSREAD_READ_FORMAT_LETTER_H
#define CROSSREAD_READ_FORMAT_LETTER_H

#include "read/input.h"

/*
 * Adds the document that the text part INPUT is.  IS_FLOWED tells that a blank at a
 * line's end lets it go on (RFC 3676), DROPS_BLANK that the blank is no text then.
 * Marks of quotations are left out; a signature is furniture.
 */
bool letter_read(document_list *documents, const struct input *input, bool is_flowed,
		 bool drops_blank, struct err *err);

/*
 * Whether INPUT is a mail that was pasted from a window: it begins with a head
 * (letter_head.h), or each of its lines is a quotation.
 */
bool letter_is(const struct input *input);

/* An input_reader for such a mail. */
bool letter_read_pasted(document_list *documents, const struct input *input,
			struct err *err);

#endif
