/*
 * What a person says counts: a head line, then the option.  What a format declares is
 * often the setting of some template, so words that are plain come before it.
 */
#include "config.h"

#include "read/language/choice.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/language/language.h"

enum { LONGEST_LOOK = 5000 }; /* bytes of body by which its language is detected */

/* The code in a field like "en", "EN-us" or "pt_BR"; length 0 if there is none. */
static void read_code(struct buf *code, const char *field)
{
	/* Both forms of Norwegian count as one, and codes have been renamed. */
	static const struct {
		const char *code, *usual;
	} others[] = {
	    {"nb", "no"}, {"nn", "no"}, {"iw", "he"}, {"in", "id"}, {"ms", "id"}};
	struct str value = str_of(field);

	if (value.length > 2 && (value.bytes[2] == '-' || value.bytes[2] == '_'))
		value.length = 2;
	unicode_fold(code, value);
	if (!language_is_code(buf_str(code)))
		buf_cut(code, 0);
	for (size_t i = 0; i < ARRAY_COUNT(others); i++)
		if (str_is(buf_str(code), others[i].code)) {
			buf_cut(code, 0);
			buf_text(code, others[i].usual);
			break;
		}
}

/* The language that the words of the body show. */
static struct language_guess guess_language(const struct document *document)
{
	struct buf body = BUF_EMPTY;
	struct language_guess guess;

	for (size_t i = 0; i < document->blocks.count && body.length < LONGEST_LOOK;
	     i++) {
		const struct block *block = &document->blocks.items[i];
		struct span span = block->span;

		if (block->role != BLOCK_TEXT && block->role != BLOCK_SENTENCE)
			continue;
		buf_slice(&body, str_slice(buf_str(&document->text), span.offset,
					   span.offset + span.length));
		buf_char(&body, '\n');
	}
	guess = language_guess(buf_str(&body));
	buf_done(&body);
	return guess;
}

bool language_choice_make(struct buf *out, const struct document *document,
			  const char *asked)
{
	struct language_guess guess = {asked, true};
	struct buf declared = BUF_EMPTY;

	if (document->fields[METADATA_LANGUAGE])
		read_code(&declared, document->fields[METADATA_LANGUAGE]);
	if (declared.length && document_has_metadata(document, METADATA_LANGUAGE))
		guess.code = declared.bytes;
	if (!guess.code)
		guess = guess_language(document);
	if (!guess.is_sure && declared.length)
		guess.code = declared.bytes;
	buf_text(out, guess.code ? guess.code : "en");
	buf_done(&declared);
	return guess.is_sure;
}
