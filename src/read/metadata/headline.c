/* A bar or a dash can stand in a headline of its own, so the name decides. */
#include "config.h"

#include "read/metadata/headline.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/unicode.h"

static const char *const separators[] = {
    " | ", " - ", " – ", " — ", " : ", " :: ", " » ", " « ", " • ", " / ", " › ", " › "};

/* Where the last of SEPARATOR in TEXT ends; 0 if there is none. */
static size_t last_end(struct str text, const char *separator)
{
	size_t length = strlen(separator);

	for (size_t at = text.length; at >= length; at--)
		if (!memcmp(text.bytes + at - length, separator, length))
			return at;
	return 0;
}

struct str headline_split(struct str headline, struct str *tail)
{
	size_t begin = headline.length, end = headline.length;

	for (size_t i = 0; i < ARRAY_COUNT(separators); i++) {
		size_t at = last_end(headline, separators[i]);
		size_t from = at - (at ? strlen(separators[i]) : 0);

		if (at && (begin == headline.length || from > begin)) {
			begin = from;
			end = at;
		}
	}
	*tail = str_slice(headline, end, headline.length);
	return str_trim(str_slice(headline, 0, begin));
}

/* Whether TEXT begins with PREFIX, both folded. */
static bool begins_folded(struct str text, struct str prefix)
{
	struct buf folded = BUF_EMPTY;
	size_t length;
	bool begins;

	unicode_fold(&folded, prefix);
	begins = unicode_begins(text, buf_str(&folded).bytes, &length);
	buf_done(&folded);
	return begins;
}

struct str headline_without_site(struct str headline, struct str site)
{
	struct str tail, before = headline_split(headline, &tail);

	return tail.length && before.length && begins_folded(site, tail) ? before
									 : headline;
}
