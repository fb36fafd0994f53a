/*
 * Making the profiles of all sentences of a story.
 */
#ifndef CROSSREAD_ALIGN_LINK_PROFILE_BUILD_H
#define CROSSREAD_ALIGN_LINK_PROFILE_BUILD_H

#include "align/words/background.h"
#include "align/link/profile.h"

/*
 * Profiles the sentences of ARTICLES, which must outlive the result.  Where LEXICON is
 * NULL no terms are related; where BACKGROUND is NULL the counts that are compiled in are
 * used.  Free the result with profile_free.
 */
struct profiles *profile_build(const struct article *const *articles, size_t count,
			       const struct lexicon *lexicon,
			       struct background *background);

#endif
