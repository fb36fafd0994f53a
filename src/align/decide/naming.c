/* A hash is short enough to be read in a diff; two sentences of a story do not share one
 * by chance. */
#include "config.h"

#include "align/decide/naming.h"

#include <string.h>

#include "base/digest.h"
#include "base/unicode.h"

void naming_hash(char hash[NAMING_HASH + 1], const struct article *article, size_t at)
{
	char digest[DIGEST_LENGTH + 1] = "-";
	struct buf text = BUF_EMPTY;

	/* Before the first sentence AT has wrapped around. */
	if (at < article->sentence_count) {
		article_fold(&text,
			     (struct excerpt){article, article->sentences[at].span});
		digest_hex(digest, buf_str(&text));
		digest[NAMING_HASH] = '\0';
	}
	memcpy(hash, digest, strlen(digest) + 1);
	buf_done(&text);
}

static struct str keep(struct arena *arena, struct buf *text)
{
	struct str kept = {
	    arena_string(arena, text->length ? text->bytes : "", text->length),
	    text->length};

	buf_done(text);
	return kept;
}

/* Adds TEXT as it may be shown and stand in a field: white space is one blank each. */
static void add_field(struct buf *out, struct str text)
{
	struct buf safe = BUF_EMPTY;

	unicode_display(&safe, text);
	unicode_fold_space(out, buf_str(&safe));
	buf_done(&safe);
}

void naming_label(struct buf *out, const struct article *article)
{
	struct buf clean = BUF_EMPTY;

	unicode_repair(&clean, str_of(article->label));
	add_field(out, buf_str(&clean));
	buf_done(&clean);
}

/* TEXT up to the end of its COUNTth word. */
static struct str first_words(struct str text, int count)
{
	size_t at = 0, end = 0;

	for (; count && unicode_next_word(text, &at).length; count--)
		end = at;
	return str_slice(text, 0, end);
}

void naming_make(struct naming *naming, struct arena *arena,
		 const struct article *article, size_t at)
{
	struct excerpt excerpt = {article, article->sentences[at].span};
	struct buf label = BUF_EMPTY, text = BUF_EMPTY, words = BUF_EMPTY;

	*naming = (struct naming){0};
	naming_hash(naming->text, article, at);
	naming_hash(naming->before, article, at - 1);
	naming_hash(naming->after, article, at + 1);
	naming_label(&label, article);
	article_fold_space(&text, excerpt);
	add_field(&words, first_words(buf_str(&text), NAMING_WORDS));
	buf_done(&text);
	naming->label = keep(arena, &label);
	naming->words = keep(arena, &words);
}

void naming_write(struct buf *out, const struct naming *naming)
{
	buf_format(out, "\t%s %s %s\t", naming->text, naming->before, naming->after);
	buf_slice(out, naming->label);
	buf_char(out, '\t');
	buf_slice(out, naming->words);
	buf_char(out, '\n');
}

/* Takes the next hash off TEXT, with the blank behind it. */
static bool read_hash(char hash[NAMING_HASH + 1], struct str *text, bool may_be_none)
{
	static const char digits[] = "0123456789abcdef";
	struct str word = str_take_word(text);
	bool is_none = may_be_none && str_is(word, "-");

	if (!is_none && word.length != NAMING_HASH)
		return false;
	for (size_t i = 0; i < word.length && !is_none; i++)
		if (!memchr(digits, word.bytes[i], sizeof digits - 1))
			return false;
	memcpy(hash, word.bytes, word.length);
	hash[word.length] = '\0';
	return true;
}

/* Takes the bytes up to the next TAB off TEXT; all of it where there is none. */
static struct str take_field(struct str *text)
{
	const char *tab = text->length ? memchr(text->bytes, '\t', text->length) : NULL;
	size_t length = tab ? (size_t)(tab - text->bytes) : text->length;
	struct str field = str_slice(*text, 0, length);

	*text = str_slice(*text, length + (tab != NULL), text->length);
	return field;
}

bool naming_read(struct naming *naming, struct str line)
{
	struct str hashes;

	*naming = (struct naming){0};
	if (take_field(&line).length)
		return false;
	hashes = take_field(&line);
	naming->label = take_field(&line);
	naming->words = take_field(&line);
	return read_hash(naming->text, &hashes, false) &&
	       read_hash(naming->before, &hashes, true) &&
	       read_hash(naming->after, &hashes, true) && !str_trim(hashes).length &&
	       !line.length;
}

bool naming_is_same(const struct naming *a, const struct naming *b)
{
	return !strcmp(a->text, b->text) && !strcmp(a->before, b->before) &&
	       !strcmp(a->after, b->after) && str_equal(a->label, b->label);
}
