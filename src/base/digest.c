/* The arithmetic is libmd's. */
#include "config.h"

#include "base/digest.h"

#include <sha2.h>

_Static_assert(DIGEST_LENGTH + 1 == SHA256_DIGEST_STRING_LENGTH, "two digits a byte");

void digest_hex(char out[DIGEST_LENGTH + 1], struct str text)
{
	SHA256Data((const uint8_t *)text.bytes, text.length, out);
}
