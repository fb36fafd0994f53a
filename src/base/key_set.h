/*
 * A set of 64-bit keys: each distinct key gets a small number, in order of appearance.
 *
 * It is to keys what base/intern.h is to strings.
 */
#ifndef CROSSREAD_BASE_KEY_SET_H
#define CROSSREAD_BASE_KEY_SET_H

#include <stdint.h>

struct key_set;

struct key_set *key_set_new(void);
void key_set_free(struct key_set *set);

/* The number of KEY, given now if it is new; numbers count from 0. */
uint32_t key_set_add(struct key_set *set, uint64_t key);

/* How many numbers were given. */
uint32_t key_set_count(const struct key_set *set);

/* The key that has NUMBER. */
uint64_t key_set_at(const struct key_set *set, uint32_t number);

#endif
