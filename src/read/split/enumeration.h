/*
 * Lists in running text: items with a number or letter, and bare lines one below another.
 */
#ifndef CROSSREAD_READ_SPLIT_ENUMERATION_H
#define CROSSREAD_READ_SPLIT_ENUMERATION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "base/vec.h"

/* The mark of a list item: "1.", "2.)", "(A)", "b)", "• 9." */
struct enumeration_item {
	size_t offset;
	size_t end;    /* behind the mark */
	int value;     /* of the number or letter, from 1 */
	int style;     /* what must be alike in one list */
	bool is_start; /* at the start of the text, behind a stop or with a bullet */
};

typedef VEC(struct enumeration_item) enumeration_items;

/* Adds the items of TEXT that count on from one another, in text order. */
void enumeration_find(enumeration_items *items, struct str text, const char *language);

/* Whether TEXT is short lines without a stop: "bread", "milk", "a pound of cheese". */
bool enumeration_is_lines(struct str text, const char *language);

#endif
