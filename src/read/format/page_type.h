/*
 * Who reads what a server or a browser says to be of a type: "text/html".
 */
#ifndef CROSSREAD_READ_FORMAT_PAGE_TYPE_H
#define CROSSREAD_READ_FORMAT_PAGE_TYPE_H

#include "read/input.h"

/* The reader of the MIME type TYPE, in any case and without parameters; NULL where it is
 * no page: a picture, a script. */
input_reader *page_type_reader(struct str type);

#endif
