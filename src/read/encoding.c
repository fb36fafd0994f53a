/* The table of Windows-1252 is that of the WHATWG Encoding Standard; its five undefined
 * bytes stand for the C1 controls of the same number, which display marks. */
#include "config.h"

#include "read/encoding.h"

#include <string.h>

#include "base/unicode.h"

static uint32_t windows_1252(unsigned char byte)
{
	static const uint16_t upper[32] = {
	    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
	    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
	};

	return byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte;
}

static void end_lines_by_lf(struct buf *text, size_t from)
{
	size_t to = from;

	if (text->length == from ||
	    !memchr(text->bytes + from, '\r', text->length - from))
		return;
	for (size_t i = from; i < text->length; i++) {
		if (text->bytes[i] == '\r' && text->bytes[i + 1] == '\n')
			continue;
		text->bytes[to++] = text->bytes[i] == '\r' ? '\n' : text->bytes[i];
	}
	buf_cut(text, to);
}

/* Whether TEXT reads like text: no NUL, few controls. */
static bool is_text(struct str text, const char *name, struct err *err)
{
	size_t controls = 0;

	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		if (!byte)
			return err_set(
			    err,
			    "%s: not a text: a NUL at byte %zu; save the article "
			    "as text",
			    name, i);
		controls += byte < ' ' && unicode_is_unsafe(byte);
	}
	if (controls * 10 > text.length)
		return err_set(err,
			       "%s: not a text: %zu of %zu bytes are controls; save the "
			       "article as text",
			       name, controls, text.length);
	return true;
}

bool encoding_decode(struct buf *out, struct str bytes, const char *name, struct err *err)
{
	size_t from = out->length;

	if (str_starts(bytes, "\xFF\xFE") || str_starts(bytes, "\xFE\xFF")) {
		unicode_from_utf16(out, str_slice(bytes, 2, bytes.length),
				   bytes.bytes[0] == '\xFE');
	} else {
		if (str_starts(bytes, "\xEF\xBB\xBF"))
			bytes = str_slice(bytes, 3, bytes.length);
		if (unicode_check(bytes) == bytes.length)
			buf_slice(out, bytes);
		else
			for (size_t i = 0; i < bytes.length; i++)
				unicode_add(out,
					    windows_1252((unsigned char)bytes.bytes[i]));
	}
	if (!is_text(str_slice(buf_str(out), from, out->length), name, err))
		return false;
	end_lines_by_lf(out, from);
	return true;
}
