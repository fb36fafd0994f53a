/*
 * The text of a mail: lines that flow, quotations, and what is signed below.
 */
#ifndef CROSSREAD_READ_FORMAT_MAIL_TEXT_H
#define CROSSREAD_READ_FORMAT_MAIL_TEXT_H

#include "read/input.h"

/*
 * Adds the document that the text part INPUT is.  IS_FLOWED tells that a blank at a
 * line's end lets it go on (RFC 3676), DROPS_BLANK that the blank is no text then.
 * Marks of quotations are left out; a signature is furniture.
 */
bool mail_text_read(document_list *documents, const struct input *input, bool is_flowed,
		    bool drops_blank, struct err *err);

/*
 * Whether INPUT is a mail that was pasted from a window: it begins with a head
 * (mail_header.h), or each of its lines is a quotation.
 */
bool mail_text_is(const struct input *input);

/* An input_reader for such a mail. */
bool mail_text_read_pasted(document_list *documents, const struct input *input,
			   struct err *err);

#endif
