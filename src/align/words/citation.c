/* A name is compared by its letters alone, over a few words. */
#include "config.h"

#include "align/words/citation.h"

#include <string.h>

#include "base/unicode.h"
#include "base/words.h"

enum {
	NAME_WORDS = 5,	  /* most words of a name */
	NAME_BYTES = 3,	  /* least bytes of one */
	WORDS_BEFORE = 3, /* from "according" to the name: "according to the Courier" */
	WORDS_BEHIND = 2, /* from the name to the verb: "the BBC has reported" */
};

void citation_add_letters(struct buf *out, struct str text)
{
	struct buf folded = BUF_EMPTY;
	size_t length;

	unicode_fold(&folded, text);
	for (size_t i = 0; i < folded.length; i += length) {
		uint32_t character = unicode_at(buf_str(&folded), i, &length);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			buf_add(out, buf_str(&folded).bytes + i, length);
	}
	buf_done(&folded);
}

void citation_name(struct buf *out, const struct article *article)
{
	const char *name = article->outlet ? article->outlet : article->label;

	citation_add_letters(out, (struct str){name, strcspn(name, ".")});
}

/* How many tokens from AT on spell NAME; 0 if they do not. */
static size_t spelt(const struct article *article, struct token_list tokens, size_t at,
		    struct str name)
{
	struct buf letters = BUF_EMPTY;
	size_t i = at;
	bool is_equal = false;

	while (i < tokens.count && i < at + NAME_WORDS && !is_equal &&
	       letters.length < name.length) {
		citation_add_letters(&letters,
				     article_slice(article, tokens.items[i++].span));
		is_equal = str_equal(buf_str(&letters), name);
	}
	buf_done(&letters);
	return is_equal ? i - at : 0;
}

/* Whether one of the tokens FROM up to, not including, TO is of CLASSES. */
static bool has_word(const struct article *article, struct token_list tokens,
		     struct span range, unsigned classes)
{
	bool is_there = false;

	for (size_t i = range.offset;
	     i < range.offset + range.length && i < tokens.count && !is_there; i++) {
		struct buf folded = BUF_EMPTY;

		unicode_fold(&folded, article_slice(article, tokens.items[i].span));
		is_there = words_is(article->language, buf_str(&folded), classes);
		buf_done(&folded);
	}
	return is_there;
}

bool citation_is_in(const struct article *article, struct token_list tokens,
		    struct str name)
{
	if (name.length < NAME_BYTES)
		return false;
	for (size_t i = 0; i < tokens.count; i++) {
		size_t before = i < WORDS_BEFORE ? i : WORDS_BEFORE;
		bool is_within = i && (tokens.items[i - 1].flags & TOKEN_NAME);
		size_t length = is_within || (tokens.items[i].flags & TOKEN_QUOTED)
				    ? 0
				    : spelt(article, tokens, i, name);

		if (length &&
		    (has_word(article, tokens, (struct span){i - before, before},
			      WORD_SOURCE) ||
		     has_word(article, tokens, (struct span){i + length, WORDS_BEHIND},
			      WORD_SPEECH | WORD_SOURCE)))
			return true;
	}
	return false;
}
