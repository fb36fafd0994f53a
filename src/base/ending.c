/* Only the last character is looked at; what stands behind it is the caller's to trim. */
#include "config.h"

#include "base/ending.h"

#include <string.h>

#include "base/unicode.h"

bool ending_is_mark(struct str text)
{
	uint32_t last = unicode_before(text, text.length);

	return last == 0x2026 || unicode_is_closing_quote(last) ||
	       (last && last < 0x80 && strchr(".!?:,;\"')", (int)last));
}
