/* A list of texts with one of them chosen; from the last one on it begins anew. */
#include "config.h"

#include "show/completion.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/unicode.h"

void completion_add(struct completion *completion, struct str candidate)
{
	vec_push(&completion->candidates, mem_string(candidate.bytes, candidate.length));
}

void completion_offer(struct completion *completion, struct str candidate,
		      struct str typed)
{
	struct buf whole = BUF_EMPTY, begin = BUF_EMPTY;

	unicode_fold(&whole, candidate);
	unicode_fold(&begin, typed);
	if (str_starts(buf_str(&whole), buf_str(&begin).bytes))
		completion_add(completion, candidate);
	buf_done(&whole);
	buf_done(&begin);
}

/* How many bytes A and B have in common at their beginnings. */
static size_t common_length(const char *a, const char *b)
{
	size_t length = 0;

	while (a[length] && a[length] == b[length])
		length++;
	return length;
}

struct str completion_common(const struct completion *completion)
{
	char *const *candidates = completion->candidates.items;
	struct str common = str_of(completion->candidates.count ? candidates[0] : NULL);

	for (size_t i = 1; i < completion->candidates.count; i++) {
		size_t length = common_length(candidates[0], candidates[i]);

		common.length = length < common.length ? length : common.length;
	}
	/* Not half a character. */
	common.length = unicode_check(common);
	return common;
}

struct str completion_step(struct completion *completion, int direction)
{
	size_t count = completion->candidates.count;

	if (direction > 0)
		completion->chosen = completion->chosen % count + 1;
	else
		completion->chosen =
		    completion->chosen > 1 ? completion->chosen - 1 : count;
	return str_of(completion->candidates.items[completion->chosen - 1]);
}

void completion_clear(struct completion *completion)
{
	for (size_t i = 0; i < completion->candidates.count; i++)
		free(completion->candidates.items[i]);
	completion->candidates.count = 0;
	completion->chosen = 0;
}

void completion_done(struct completion *completion)
{
	completion_clear(completion);
	vec_done(&completion->candidates);
}
