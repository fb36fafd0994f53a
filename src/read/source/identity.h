/*
 * What can be settled only when all articles are there: their labels, who is whose other
 * version, and which are the same text.
 */
#ifndef CROSSREAD_READ_SOURCE_IDENTITY_H
#define CROSSREAD_READ_SOURCE_IDENTITY_H

#include "read/article.h"
#include "read/message.h"

/*
 * Makes labels unlike, whatever the order of the ARTICLES, and reports texts that are
 * there twice.  Copies that are too many to be compared are freed and left out; *COUNT is
 * set to how many articles are left.
 */
void identity_resolve(struct article **articles, size_t *count, message_list *messages);

#endif
