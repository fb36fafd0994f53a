/*
 * Dumps: pages made to plain text by a browser of the terminal (lynx, w3m) or by a
 * reader's mode, with the numbers of links in the text and their list at its end.
 */
#ifndef CROSSREAD_READ_FORMAT_DUMP_H
#define CROSSREAD_READ_FORMAT_DUMP_H

#include "read/input.h"

/*
 * Whether TEXT is a dump: it has a list of links or numbers of links in their order, or
 * fields of forms.  "[sic]" and "[1]" in other texts make no dump.
 */
bool dump_is(struct str text);

/*
 * An input_reader: one dump is one document.  Numbers of links are furniture that follows
 * their paragraph; menus before and behind the body are furniture.
 */
bool dump_read(document_list *documents, const struct input *input, struct err *err);

#endif
