/* Names are listed in full as long as people would read them. */
#include "config.h"

#include "program/crossread/two_stories.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "align/strand.h"

enum {
	FEWEST = 2,	/* articles, to make a story of its own */
	MOST_NAMES = 8, /* of one story */
};

/* The strands of a story. */
struct strands {
	const struct story *story;
	uint32_t *of; /* by article */
	uint32_t count;
};

static size_t size_of(const struct strands *strands, uint32_t strand)
{
	size_t size = 0;

	for (size_t i = 0; i < strands->story->article_count; i++)
		size += strands->of[i] == strand;
	return size;
}

/* How many strands are large enough for a story. */
static size_t count_stories(const struct strands *strands)
{
	size_t count = 0;

	for (uint32_t i = 0; i < strands->count; i++)
		count += size_of(strands, i) >= FEWEST;
	return count;
}

/* Adds the labels of the articles of STRAND. */
static void add_names(struct buf *out, const struct strands *strands, uint32_t strand)
{
	size_t count = 0, all = size_of(strands, strand);

	for (size_t i = 0; i < strands->story->article_count && count < MOST_NAMES; i++)
		if (strands->of[i] == strand)
			buf_format(out, "%s%s", count++ ? ", " : "",
				   strands->story->articles[i]->label);
	if (all > count)
		buf_format(out, " and %zu more", all - count);
}

static void add_count(struct buf *out, size_t count)
{
	static const char *const words[] = {"no", "one", "two", "three", "four", "five"};

	if (count < ARRAY_COUNT(words))
		buf_text(out, words[count]);
	else
		buf_format(out, "%zu", count);
}

static void add_stories(struct buf *out, const struct strands *strands)
{
	const char *between = ": ";

	buf_text(out, "these seem to be ");
	add_count(out, count_stories(strands));
	buf_text(out, " stories");
	for (uint32_t i = 0; i < strands->count; i++) {
		if (size_of(strands, i) < FEWEST)
			continue;
		buf_text(out, between);
		add_names(out, strands, i);
		between = " / ";
	}
	buf_text(out, "; open one by naming its articles alone");
}

/* Tells of the one article that nothing ties to the others. */
static void add_outsider(struct buf *out, const struct strands *strands)
{
	uint32_t outsider = STRAND_NONE;

	if (strands->count != 2)
		return;
	for (uint32_t i = 0; i < strands->story->article_count; i++)
		if (strands->of[i] != STRAND_NONE &&
		    size_of(strands, strands->of[i]) == 1)
			outsider = i;
	if (outsider != STRAND_NONE && size_of(strands, !strands->of[outsider]) > 1 &&
	    strand_is_alone(strands->story, outsider))
		buf_format(out, "%s has nothing in common with the others",
			   strands->story->articles[outsider]->label);
}

void two_stories_tell(struct buf *out, const struct story *story)
{
	struct strands strands = {story, mem_zero(story->article_count, sizeof(uint32_t)),
				  0};

	strands.count = strand_find(strands.of, story);
	if (count_stories(&strands) > 1)
		add_stories(out, &strands);
	else
		add_outsider(out, &strands);
	free(strands.of);
}
