/* Words are compared with white space folded: a paragraph that was wrapped anew has not
 * changed. */
#include "config.h"

#include "show/refind.h"

#include <string.h>

/* The number of the article from SOURCE; where there is none, AT, or the last. */
static uint32_t find_article(const struct story *story, const char *source, uint32_t at)
{
	uint32_t last = (uint32_t)story->article_count - 1;

	for (uint32_t i = 0; i <= last; i++)
		if (!strcmp(story->articles[i]->source, source))
			return i;
	return at < last ? at : last;
}

static uint32_t distance(uint32_t a, uint32_t b)
{
	return a > b ? a - b : b - a;
}

/* Sets FOUND to the sentence of its article with WORDS that is nearest to number AT. */
static void find_words(const struct story *story, struct str words, uint32_t at,
		       struct place *found)
{
	bool is_found = false;
	struct buf other = BUF_EMPTY;
	uint32_t count = (uint32_t)story->articles[found->article]->sentence_count;

	for (uint32_t i = 0; i < count; i++) {
		struct place here = {found->article, i};

		buf_cut(&other, 0);
		article_fold_space(&other, story_excerpt(story, here));
		if (!str_equal(buf_str(&other), words) ||
		    (is_found && distance(i, at) >= distance(found->sentence, at)))
			continue;
		*found = here;
		is_found = true;
	}
	buf_done(&other);
}

struct place refind_place(const struct story *before, struct place place,
			  const struct story *after)
{
	const struct article *article = before->articles[place.article];
	struct place found = {find_article(after, article->source, place.article), 0};
	uint32_t count = (uint32_t)after->articles[found.article]->sentence_count;
	struct buf words = BUF_EMPTY;

	if (count)
		found.sentence = place.sentence < count ? place.sentence : count - 1;
	if (place.sentence < article->sentence_count) {
		article_fold_space(&words, story_excerpt(before, place));
		find_words(after, buf_str(&words), place.sentence, &found);
	}
	buf_done(&words);
	return found;
}
