/*
 * Mails: single messages (EML), mailboxes of some (mbox), and web pages that a browser
 * saved as a single file (MHTML), which are made like mails.
 */
#ifndef CROSSREAD_READ_FORMAT_MAIL_H
#define CROSSREAD_READ_FORMAT_MAIL_H

#include "read/input.h"

/*
 * Whether BYTES begin with the head of a message as mail programs write it.  Lines
 * "From:" and "Subject:" copied from a window, or "Title:" and "Date:", are none.
 */
bool mail_is(struct str bytes);

/*
 * An input_reader: a message is one document, messages attached to it are more.  Of its
 * versions the text is read unless the page has clearly more words (a text that only says
 * where to look); of an MHTML file the page.  Offsets in a part that is encoded by base64
 * are those of its lines.
 */
bool mail_read(document_list *documents, const struct input *input, struct err *err);

#endif
