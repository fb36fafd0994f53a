/*
 * Making a story of articles: what puts the rooms of align together.
 */
#ifndef CROSSREAD_ALIGN_STORY_BUILD_H
#define CROSSREAD_ALIGN_STORY_BUILD_H

#include "align/evidence.h"
#include "align/story.h"
#include "align/link/model.h"

/*
 * Compares ARTICLES (borrowed) by MODEL (borrowed).  Where EVIDENCE, which may be NULL,
 * has a decision on a pair, or a verdict on a candidate pair, that counts and not the
 * score, unless the two sentences are equal after folding.  The order of the articles
 * decides the order of what the story holds and nothing else.  Free the result with
 * story_free.
 */
struct story *story_build(const struct article *const *articles, size_t count,
			  const struct model *model, const struct evidence *evidence);

/*
 * Makes another story of the same articles with other evidence.  The new story shares the
 * scores, so this is much cheaper; STORY can be freed before the new one or after it.
 */
struct story *story_build_again(const struct story *story,
				const struct evidence *evidence);

#endif
