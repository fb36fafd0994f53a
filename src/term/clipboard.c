/* The text travels as base64 (RFC 4648, section 4), so that no byte of it means anything
 * to the terminal. */
#include "config.h"

#include "term/clipboard.h"

#include "base/array.h"

bool clipboard_is_safe(const char *term)
{
	static const char *const unsafe[] = {"vt", "linux", "cons", "dumb", "ansi"};

	for (size_t i = 0; i < ARRAY_COUNT(unsafe) && term; i++)
		if (str_starts(str_of(term), unsafe[i]))
			return false;
	return term && *term;
}

/* Adds COUNT bytes, 1 to 3, as four characters. */
static void add_group(struct buf *out, const char *bytes, size_t count)
{
	static const char digits[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	    "0123456789+/";
	uint32_t value = 0;

	for (size_t i = 0; i < 3; i++)
		value = value << 8 | (i < count ? (unsigned char)bytes[i] : 0);
	for (size_t i = 0; i < 4; i++)
		buf_char(out, i <= count ? digits[value >> (18 - 6 * i) & 63] : '=');
}

bool clipboard_write(struct buf *out, struct str text)
{
	if (text.length > CLIPBOARD_MOST)
		return false;
	buf_text(out, "\033]52;c;");
	for (size_t at = 0; at < text.length; at += 3)
		add_group(out, text.bytes + at,
			  text.length - at < 3 ? text.length - at : 3);
	buf_char(out, '\a');
	return true;
}
