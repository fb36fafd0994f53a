/* Words of the lists of a language, where facts are looked for. */
#include "config.h"

#include "align/why/fact_kind.h"

bool fact_word_is(const struct profiles *profiles, const struct token_list *tokens,
		  size_t at, unsigned classes)
{
	return at < tokens->count &&
	       (term_word_classes(profiles->vocabulary, tokens->items[at].word) &
		classes);
}
