/*
 * Guessing the charset of bytes that declare none, by statistics (uchardet).
 */
#ifndef CROSSREAD_READ_DECODE_CHARSET_H
#define CROSSREAD_READ_DECODE_CHARSET_H

#include "base/str.h"

/*
 * The name of the charset that BYTES look like, as iconv knows it; NULL where there is
 * too little to go by or the guess is not to be trusted.  Valid until the program ends.
 */
const char *charset_guess(struct str bytes);

#endif
