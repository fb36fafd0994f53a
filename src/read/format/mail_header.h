/*
 * The head of a message as programs show it: "From:", "Sent:", "Subject:".
 *
 * It stands above a mail that was pasted from a window, and inside of one below the line
 * that says that a message was passed on; its fields come in the language of the program,
 * and marks of quotation may stand before each.
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
 * does.  One that has neither a line above it that says what it is ("---- Forwarded
 * message ----") nor, as IS_FIRST tells, is the first thing must have more fields.
 */
size_t mail_header_end(struct str text, size_t from, bool is_first);

/* Whether TEXT begins with a head, or has one behind such a line in its first lines. */
bool mail_header_is_near(struct str text);

/*
 * Adds the lines of HEAD, which came from byte INPUT of the input on, to DOCUMENT, and
 * sets its fields: the subject is its title, the sender its outlet or author.  The date
 * is left to what the article says, unless that says none.  Who passed a message on did
 * not write it, nor on that day.
 */
void mail_header_add(struct document *document, struct str head, size_t input);

/* SUBJECT without "Re:" and "Fwd:", as often as they stand there; *IS_FORWARDED tells
 * whether one was of a message that was passed on. */
struct str mail_header_subject(struct str subject, bool *is_forwarded);

/*
 * Sets outlet and author of DOCUMENT by the sender's NAME: "Ann Lee at The Courier" is
 * both, a lone name a person's unless IS_LIST, that is, a list of receivers has it.
 */
void mail_header_sender(struct document *document, struct str name, bool is_list);

#endif
