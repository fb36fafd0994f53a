/*
 * Mails: single messages (EML), mailboxes of some (mbox), and web pages that a browser
 * saved as a single file (MHTML), which are made like mails.
 */
#ifndef CROSSREAD_READ_FORMAT_MAIL_H
#define CROSSREAD_READ_FORMAT_MAIL_H

#include "read/input.h"

/*
 * Whether BYTES begin with the head of a message as mail programs write it.  Lines
 * "From:" and "Subject:" that were copied from a window are not enough.
 */
bool mail_is(struct str bytes);

/*
 * An input_reader: a message is one document, each message attached to it another one. Of
 * its versions the plain text is read, unless the page has clearly more words (the text
 * may only say where to look); of an MHTML file the page is read.  Offsets in a part that
 * is encoded by base64 are those of its lines.
 */
bool mail_read(document_list *documents, const struct input *input, struct err *err);

#endif
