/*
 * A digest: the name of a content (SHA-256, FIPS 180-4), for caches keyed by what they
 * hold answers to.  Two contents have one name only if somebody made an effort.
 */
#ifndef CROSSREAD_BASE_DIGEST_H
#define CROSSREAD_BASE_DIGEST_H

#include "base/str.h"

enum { DIGEST_LENGTH = 64 };

/* Writes the digest of TEXT as DIGEST_LENGTH hexadecimal digits and a NUL. */
void digest_hex(char out[DIGEST_LENGTH + 1], struct str text);

#endif
