/*
 * The head of a mail as programs show it: "From:", "Sent:", "Subject:".
 *
 * It stands above a mail that was pasted from a window, and inside a mail below the line
 * that marks a forwarded message.  Its fields are in the language of the program, and
 * marks of quotation may stand before each.
 */
#ifndef CROSSREAD_READ_FORMAT_MAIL_HEADER_H
#define CROSSREAD_READ_FORMAT_MAIL_HEADER_H

#include "read/document.h"

/*
 * Where the words of the line [FROM, TO) of TEXT begin, behind its marks of quotation;
 * *DEPTH is how many these are.
 */
size_t mail_header_unquote(struct str text, size_t from, size_t to, size_t *depth);

/*
 * Where the head ends that begins with the line at byte FROM of TEXT; FROM where none
 * begins there.  It must have more fields where no line above announces it ("----
 * Forwarded message ----") and IS_FIRST does not say that nothing stands above it.
 */
size_t mail_header_end(struct str text, size_t from, bool is_first);

/* Whether TEXT begins with a head, or has one behind such a line in its first lines. */
bool mail_header_is_near(struct str text);

/*
 * Adds the lines of HEAD, which came from byte INPUT of the input on, to DOCUMENT, and
 * sets its fields: the subject is its title, the sender its outlet or author.  The date
 * counts only where the article has none.  Sender and date of a forwarded message are not
 * used: they belong to the person who forwarded it.
 */
void mail_header_add(struct document *document, struct str head, size_t input);

/* SUBJECT without "Re:" and "Fwd:", however many there are; *IS_FORWARDED is set to
 * whether one of them means that the message was forwarded. */
struct str mail_header_subject(struct str subject, bool *is_forwarded);

/*
 * Sets outlet and author of DOCUMENT from the sender's NAME: "Ann Lee at The Courier" is
 * both; another name is a person's, but an outlet's if IS_LIST: a mailing list sent it.
 */
void mail_header_sender(struct document *document, struct str name, bool is_list);

#endif
