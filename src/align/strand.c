/* Each article begins as a strand of its own; what ties two of them makes theirs one. */
#include "config.h"

#include "align/strand.h"

#include "align/tuning.h"

/* Makes the strands of articles A and B one, unless one of them has none. */
static void join(uint32_t *strands, const struct story *story, uint32_t a, uint32_t b)
{
	uint32_t from = strands[b], into = strands[a];

	if (from == STRAND_NONE || into == STRAND_NONE || from == into)
		return;
	for (size_t i = 0; i < story->article_count; i++)
		if (strands[i] == from)
			strands[i] = into;
}

/* How many articles can be compared with ARTICLE. */
static size_t count_comparable(const struct story *story, size_t article)
{
	size_t count = 0;

	for (size_t i = 0; i < story->article_count; i++)
		count +=
		    article_is_comparable(story->articles[article], story->articles[i]);
	return count;
}

/* An article in the language of most. */
static size_t find_common(const struct story *story)
{
	size_t common = 0;

	for (size_t i = 1; i < story->article_count; i++)
		if (count_comparable(story, i) > count_comparable(story, common))
			common = i;
	return common;
}

/* Gives the strands numbers from 0; returns how many they are. */
static uint32_t number(uint32_t *strands, const struct story *story)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < story->article_count; i++) {
		uint32_t old = strands[i];

		if (old == STRAND_NONE || old < count)
			continue;
		for (size_t j = i; j < story->article_count; j++)
			if (strands[j] == old)
				strands[j] = count;
		count++;
	}
	return count;
}

uint32_t strand_find(uint32_t *strands, const struct story *story)
{
	size_t common = find_common(story);

	/* Numbers that no strand has in the end, so that the two are not taken for each
	 * other. */
	for (uint32_t i = 0; i < story->article_count; i++) {
		bool is_common =
		    i == common ||
		    article_is_comparable(story->articles[common], story->articles[i]);

		strands[i] = is_common ? (uint32_t)story->article_count + i : STRAND_NONE;
	}
	for (size_t i = 0; i < story->link_count; i++)
		if (story->links[i].sure)
			join(strands, story, story->links[i].a.article,
			     story->links[i].b.article);
	for (size_t i = 0; i < story->overlap_count; i++) {
		const struct overlap *overlap = &story->overlaps[i];
		size_t sentences = story->articles[overlap->from]->sentence_count;

		if (overlap->linked * (double)sentences >= tuning.strand_linked - 0.5)
			join(strands, story, overlap->from, overlap->into);
	}
	return number(strands, story);
}

bool strand_is_alone(const struct story *story, uint32_t article)
{
	for (size_t i = 0; i < story->link_count; i++)
		if (story->links[i].a.article == article ||
		    story->links[i].b.article == article)
			return false;
	return true;
}
