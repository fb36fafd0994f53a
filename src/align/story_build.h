/*
 * Making a story: it composes the rooms of align.
 */
#ifndef CROSSREAD_ALIGN_STORY_BUILD_H
#define CROSSREAD_ALIGN_STORY_BUILD_H

#include "align/evidence.h"
#include "align/story.h"
#include "align/link/model.h"

/*
 * Compares ARTICLES (borrowed) by MODEL (borrowed).  EVIDENCE, which may be NULL, goes
 * before the scores where it has a verdict on a candidate pair, but for sentences that
 * are equal after folding.  The result is the same for any order of the articles but for
 * that order itself.  Free it with story_free.
 */
struct story *story_build(const struct article *const *articles, size_t count,
			  const struct model *model, const struct evidence *evidence);

/*
 * Makes another story of the same articles by other evidence.  The scores are not made
 * again but shared, so this costs less; STORY can be freed before the new one or after.
 */
struct story *story_build_again(const struct story *story,
				const struct evidence *evidence);

#endif
