/*
 * How a text ends: in a mark, in a stop, in an ellipsis.
 */
#ifndef CROSSREAD_BASE_ENDING_H
#define CROSSREAD_BASE_ENDING_H

#include <stdbool.h>

#include "base/str.h"

/*
 * Whether TEXT ends in a mark that ends a sentence or a part of one, as no caption, name
 * or post does.
 */
bool ending_is_mark(struct str text);

#endif
