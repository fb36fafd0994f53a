/*
 * The profiles are one sorted table of runs, written from data/profiles.tsv when the
 * program is built: one search finds what a run says for all languages.  It holds no
 * pointers, so nothing is done for it when the program starts.
 */
#include "config.h"

#include "read/language/profile.h"

#include <stdint.h>
#include <string.h>

#include "base/array.h"
#include "base/bisect.h"
#include "base/buf.h"
#include "base/unicode.h"

enum { LONGEST_RUN = 3, RUN_SIZE = 11 }; /* letters, and bytes with some behind them */

struct profile_value {
	unsigned char language, value;
};

struct profile_run {
	char text[RUN_SIZE];
	unsigned char length;
	uint32_t first; /* of its values, which end where those of the next run begin */
};

/* `profile_codes`, `profile_values` and `profile_runs`, which a run of nothing ends. */
#include "profiles.inc"

enum { RUN_COUNT = ARRAY_COUNT(profile_runs) - 1 };

_Static_assert(ARRAY_COUNT(profile_codes) <= PROFILE_MOST, "scores for each language");

size_t profile_count(void)
{
	return ARRAY_COUNT(profile_codes);
}

const char *profile_language(size_t number)
{
	return profile_codes[number];
}

size_t profile_find(const char *code)
{
	size_t number = 0;

	while (number < profile_count() && strcmp(profile_codes[number], code) != 0)
		number++;
	return number;
}

static void add_run(struct profile_scores *scores, struct str text)
{
	struct bisect search = {.to = RUN_COUNT};

	while (bisect_next(&search)) {
		const struct profile_run *run = &profile_runs[search.middle];
		int order = str_compare((struct str){run->text, run->length}, text);

		if (!order) {
			for (uint32_t i = run[0].first; i < run[1].first; i++)
				scores->items[profile_values[i].language] +=
				    profile_values[i].value;
			return;
		}
		bisect_narrow(&search, order < 0);
	}
}

void profile_add(struct profile_scores *scores, struct str word)
{
	struct buf bounded = BUF_EMPTY;
	struct str text;

	buf_char(&bounded, '_');
	buf_slice(&bounded, word);
	buf_char(&bounded, '_');
	text = buf_str(&bounded);
	for (size_t from = 0, step; from < text.length; from += step) {
		size_t to = from, more;

		unicode_at(text, from, &step);
		for (int i = 0; i < LONGEST_RUN && to < text.length; i++) {
			unicode_at(text, to, &more);
			to += more;
			add_run(scores, str_slice(text, from, to));
		}
	}
	buf_done(&bounded);
}
