/* The pairs of the matcher, in its order, with their places in the story. */
#include "config.h"

#include "align/why/feature_matrix.h"

#include "align/link/counterpart.h"

size_t feature_matrix_columns(void)
{
	return FEATURE_COUNT;
}

const char *feature_matrix_name(size_t column)
{
	return model_feature_name((enum feature)column);
}

size_t feature_matrix_rows(const struct story *story)
{
	return story->scores->matcher->pairs->count;
}

struct feature_matrix_row feature_matrix_row(const struct story *story, size_t index)
{
	const struct matcher *matcher = story->scores->matcher;
	const struct pair *pair = &matcher->pairs->items[index];

	return (struct feature_matrix_row){
	    .a = matcher_place(matcher, pair->a),
	    .b = matcher_place(matcher, pair->b),
	    .probability = pair->probability,
	    .values = pair->features,
	};
}

size_t feature_matrix_sentences(const struct story *story)
{
	return story->scores->matcher->profiles->count;
}

struct sentence_row feature_matrix_sentence(const struct story *story, size_t index)
{
	uint32_t number = (uint32_t)index;
	struct sentence_row row = {
	    .place = matcher_place(story->scores->matcher, number),
	    .chance = counterpart_chance(story->scores, number),
	};

	counterpart_fill(row.values, story->scores, number);
	return row;
}
