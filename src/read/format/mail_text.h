/*
 * The text of a mail: lines that flow, quotations, and what is signed below.
 */
#ifndef CROSSREAD_READ_FORMAT_MAIL_TEXT_H
#define CROSSREAD_READ_FORMAT_MAIL_TEXT_H

#include "read/input.h"

/*
 * Adds the text part INPUT as a document.  IS_FLOWED: a line with a blank at its end goes
 * on in the next one (RFC 3676); DROPS_BLANK: that blank is then no part of the text.
 * Marks of quotation are left out; a signature is furniture.
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
