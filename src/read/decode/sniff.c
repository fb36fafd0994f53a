/* Marks of formats are ASCII, so that other encodings need no decoding here. */
#include "config.h"

#include "read/decode/sniff.h"

#include "base/unicode.h"

/* A feed may open with a comment about its licence before it says what it is. */
enum { LONGEST_BEGINNING = 8192 /* bytes; even, for UTF-16 */ };

void sniff_beginning(struct buf *out, struct str bytes)
{
	struct buf text = BUF_EMPTY;
	struct str begin;

	if (bytes.length > LONGEST_BEGINNING)
		bytes.length = LONGEST_BEGINNING;
	if (str_starts(bytes, "\xFF\xFE") || str_starts(bytes, "\xFE\xFF"))
		unicode_from_utf16(&text, str_slice(bytes, 2, bytes.length),
				   bytes.bytes[0] == '\xFE');
	else
		buf_slice(&text, str_starts(bytes, "\xEF\xBB\xBF")
				     ? str_slice(bytes, 3, bytes.length)
				     : bytes);
	begin = str_trim(buf_str(&text));
	buf_slice(out, begin);
	buf_done(&text);
}
