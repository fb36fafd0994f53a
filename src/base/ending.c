/* Which characters are stops is told in stop_mark.c; a stop of one language alone, such
 * as the Greek semicolon, is none here. */
#include "config.h"

#include "base/ending.h"

#include <string.h>

#include "base/stop_mark.h"
#include "base/unicode.h"

static uint32_t last_of(struct str text)
{
	return unicode_before(text, text.length);
}

bool ending_is_stop(struct str text)
{
	return stop_mark_find(last_of(text), "") != NULL;
}

bool ending_is_full_stop(struct str text)
{
	const struct stop_mark *mark = stop_mark_find(last_of(text), "");

	return mark && !(mark->kinds & STOP_MARK_STRONG);
}

bool ending_is_sentence(struct str text)
{
	uint32_t last = last_of(text);

	return last == ')' || last == ']' || unicode_is_closing_quote(last) ||
	       ending_is_stop(text);
}

bool ending_is_prose(struct str text)
{
	uint32_t last = last_of(text);

	return last == ':' || (last != ']' && ending_is_sentence(text));
}

bool ending_is_ellipsis(struct str text)
{
	return last_of(text) == 0x2026 ||
	       (text.length >= 3 && !memcmp(text.bytes + text.length - 3, "...", 3));
}

bool ending_is_mark(struct str text)
{
	uint32_t last = last_of(text);

	return last == 0x2026 || unicode_is_closing_quote(last) ||
	       (last && last < 0x80 && strchr(".!?:,;\"')", (int)last));
}
