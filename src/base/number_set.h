/*
 * A set of 64-bit numbers that counts them: each distinct 64-bit key gets the next number
 * from 0.
 *
 * It is to short runs of bytes, packed into a key, what base/intern.h is to strings.
 */
#ifndef CROSSREAD_BASE_NUMBER_SET_H
#define CROSSREAD_BASE_NUMBER_SET_H

#include <stdint.h>

struct number_set;

struct number_set *number_set_new(void);
void number_set_free(struct number_set *set);

/* The number of KEY; a new one is added. */
uint32_t number_set_add(struct number_set *set, uint64_t key);

uint32_t number_set_count(const struct number_set *set);

/* The key that has NUMBER. */
uint64_t number_set_at(const struct number_set *set, uint32_t number);

#endif
