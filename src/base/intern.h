/*
 * Interning: each distinct string gets a small number, in order of first appearance.
 *
 * Terms, folded words and character n-grams are compared and counted by these numbers.
 */
#ifndef CROSSREAD_BASE_INTERN_H
#define CROSSREAD_BASE_INTERN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct intern;

struct intern *intern_new(void);
void intern_free(struct intern *intern);

/*
 * Has strings that are added from now on belong to REALM, 0 at first.  Strings of two
 * realms are two strings, be they alike: words of two languages, say.
 */
void intern_use(struct intern *intern, uint32_t realm);

/* The number of TEXT, given now if it is new; numbers count from 0. */
uint32_t intern_add(struct intern *intern, struct str text);

/* Whether TEXT has a number. */
bool intern_has(const struct intern *intern, struct str text);

/* How many numbers were given. */
uint32_t intern_count(const struct intern *intern);

/* The string of a number, ended by NUL; valid as long as INTERN. */
struct str intern_text(const struct intern *intern, uint32_t number);

uint32_t intern_realm(const struct intern *intern, uint32_t number);

#endif
