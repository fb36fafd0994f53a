/* Notices and paywalls have their words anywhere, a credit at either end. */
#include "config.h"

#include "read/clean/notice.h"

#include "base/buf.h"
#include "base/ending.h"
#include "base/phrase.h"
#include "base/unicode.h"

bool notice_is_paywall(struct str text)
{
	return phrase_find(text, PHRASES_NOTICE, PHRASE_PAYWALL);
}

/* Whether TEXT reads like prose that only happens to begin so: "Photo by photo, they
 * pieced the flight together." */
static bool is_sentence(struct str text)
{
	enum { LEAST_WORDS = 10 };

	return ending_is_full_stop(text) && unicode_count_words(text) >= LEAST_WORDS;
}

bool notice_is_credit(struct str text)
{
	enum { LONGEST_HEAD = 24, LONGEST_TAIL = 70 /* bytes */ };
	struct buf folded = BUF_EMPTY;
	struct phrase_search search;
	bool found = false;

	unicode_fold(&folded, text);
	search = phrase_search(buf_str(&folded), 1U << PHRASES_NOTICE);
	while (!found && phrase_next(&search))
		found = search.phrase->kind == PHRASE_CREDIT &&
			((search.to <= LONGEST_HEAD && !is_sentence(text)) ||
			 search.from + LONGEST_TAIL >= folded.length);
	buf_done(&folded);
	return found;
}
