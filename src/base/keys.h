/*
 * Numbering keys: each distinct 64-bit key gets the next number from 0.
 *
 * It is to short runs of bytes, packed into a key, what base/intern.h is to strings.
 */
#ifndef CROSSREAD_BASE_KEYS_H
#define CROSSREAD_BASE_KEYS_H

#include <stdint.h>

struct keys;

struct keys *keys_new(void);
void keys_free(struct keys *keys);

/* The number of KEY; a new one is added. */
uint32_t keys_add(struct keys *keys, uint64_t key);

uint32_t keys_count(const struct keys *keys);

/* The key that has NUMBER. */
uint64_t keys_at(const struct keys *keys, uint32_t number);

#endif
