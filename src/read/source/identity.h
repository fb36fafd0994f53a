/*
 * What can be resolved only when all articles are loaded: their labels, which of them is
 * another version of which, and which have the same text.
 */
#ifndef CROSSREAD_READ_SOURCE_IDENTITY_H
#define CROSSREAD_READ_SOURCE_IDENTITY_H

#include "read/article.h"
#include "read/message.h"

/* Makes labels distinct, in the same way for any order of the ARTICLES, and reports texts
 * that are there twice. */
void identity_resolve(struct article **articles, size_t count, message_list *messages);

#endif
