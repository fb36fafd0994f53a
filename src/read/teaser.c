/* Blocks are looked at from the last one back, each at its last few hundred bytes. */
#include "config.h"

#include "read/teaser.h"

#include <string.h>
#include <strings.h>

#include "base/unicode.h"

enum {
	SHORTEST_ARTICLE = 120, /* words; what is shorter may be a teaser */
	LONGEST_LINK = 25,	/* words of "Continue reading" with a title */
	LONGEST_TAIL = 400,	/* bytes of a block that are looked at */
	MOST_TAILS = 6,		/* taken off one document */
};

/* What leads to the rest; letters beyond ASCII are compared as they are. */
static const char *const links[] = {
    "read more",
    "read full",
    "read the full",
    "read the rest",
    "continue reading",
    "keep reading",
    "view full article",
    "weiterlesen",
    "mehr lesen",
    "lire la suite",
    "lire plus",
    "leer m\xC3\xA1s",
    "seguir leyendo",
    "continua a leggere",
    "leggi tutto",
    "continuar lendo",
    "leia mais",
    "lees verder",
    "lees meer",
    "czytaj dalej",
    "\xD0\xA7\xD0\xB8\xD1\x82\xD0\xB0\xD1\x82\xD1\x8C "
    "\xD0\xB4\xD0\xB0\xD0\xBB\xD0\xB5\xD0"
    "\xB5",
};

/* The line below everything: how it begins and what stands in its middle. */
static const struct {
	const char *begin, *middle;
} footers[] = {
    {"the post ", " appeared first on "},
    {"der beitrag ", " erschien zuerst auf "},
    {"l\xE2\x80\x99"
     "article ",
     " est apparu en premier sur "},
    {"la entrada ", " se public\xC3\xB3 primero en "},
    {"l'articolo ", " proviene da "},
    {"het bericht ", " verscheen eerst op "},
    {"o post ", " apareceu primeiro em "},
};

static struct str text_of(const struct document *document, const struct block *block)
{
	return str_slice(buf_str(&document->text), block->span.offset,
			 block->span.offset + block->span.length);
}

/* Whether PHRASE begins at AT of TEXT, in small or capital letters. */
static bool is_at(struct str text, size_t at, const char *phrase)
{
	size_t length = strlen(phrase);

	return length <= text.length - at &&
	       !strncasecmp(text.bytes + at, phrase, length);
}

static bool has_letters(struct str text)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			return true;
	}
	return false;
}

static bool is_stop(uint32_t character)
{
	return character == '.' || character == '!' || character == '?' ||
	       character == 0x2026 || character == 0x3002 || character == ']' ||
	       character == ')' || unicode_is_closing_quote(character);
}

/* TEXT without white space at its ends; all of it stands in one block. */
static struct str trim_end(struct str text)
{
	while (text.length && unicode_is_space(unicode_before(text, text.length)))
		text.length = unicode_start_before(text, text.length);
	return text;
}

/* Whether a link at AT of TEXT can be one: behind a stop, and not a sentence itself. */
static bool is_link(struct str text, size_t at, size_t length)
{
	struct str before = trim_end(str_slice(text, 0, at));
	struct str behind = str_slice(text, at + length, text.length);
	uint32_t last = unicode_before(text, text.length), first;
	size_t step;

	if (before.length && !is_stop(unicode_before(before, before.length)) &&
	    !strchr("[(", before.bytes[before.length - 1]))
		return false;
	if (!has_letters(behind))
		return true;
	first = unicode_at(behind, 0, &step);
	return !unicode_is_letter(first) && last != '.' && last != '!' && last != '?' &&
	       unicode_count_words(behind) <= LONGEST_LINK;
}

/* Where in TEXT the link to the rest begins, with its bracket; its length if nowhere. */
static size_t find_link(struct str text)
{
	size_t from = text.length > LONGEST_TAIL ? text.length - LONGEST_TAIL : 0;

	for (size_t at = from; at < text.length; at++) {
		/* Inside a word none begins. */
		if (at && str_is_letter(text.bytes[at - 1]))
			continue;
		for (size_t i = 0; i < sizeof links / sizeof links[0]; i++) {
			struct str before;

			if (!is_at(text, at, links[i]) ||
			    !is_link(text, at, strlen(links[i])))
				continue;
			before = trim_end(str_slice(text, 0, at));
			if (before.length &&
			    strchr("[(", before.bytes[before.length - 1]))
				return before.length - 1;
			return at;
		}
	}
	return text.length;
}

static bool is_footer(struct str text)
{
	for (size_t i = 0; i < sizeof footers / sizeof footers[0]; i++)
		if (is_at(text, 0, footers[i].begin) && text.length <= LONGEST_TAIL &&
		    memmem(text.bytes, text.length, footers[i].middle,
			   strlen(footers[i].middle)))
			return true;
	return false;
}

/* Where in TEXT an ellipsis in brackets begins that ends it; its length if none does. */
static size_t find_bracketed(struct str text)
{
	static const char *const marks[] = {"[...]", "[\xE2\x80\xA6]", "(...)",
					    "(\xE2\x80\xA6)", "[ ... ]"};

	const char *count = memrchr(text.bytes, '[', text.length);
	size_t at = count ? (size_t)(count - text.bytes) : text.length;

	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		size_t length = strlen(marks[i]);

		if (length <= text.length && is_at(text, text.length - length, marks[i]))
			return text.length - length;
	}
	/* News services count what they leave out: "[+1234 chars]". */
	if (str_starts(str_slice(text, at, text.length), "[+") &&
	    text.length - at <= sizeof "[+1000000 chars]" &&
	    text.bytes[text.length - 1] == ']')
		return at;
	return text.length;
}

static bool ends_in_ellipsis(struct str text)
{
	return unicode_before(text, text.length) == 0x2026 ||
	       (text.length >= 3 && !memcmp(text.bytes + text.length - 3, "...", 3));
}

/* Makes furniture of what stands behind AT in the block INDEX. */
static void split_off(struct document *document, size_t index, size_t at)
{
	struct block *block = &document->blocks.items[index];
	struct str text = text_of(document, block);
	struct block tail = {.role = BLOCK_FURNITURE, .furniture = FURNITURE_NOTICE};

	tail.span = (struct span){block->span.offset + at, text.length - at};
	block->span.length = trim_end(str_slice(text, 0, at)).length;
	if (!block->span.length) {
		*block = tail;
		return;
	}
	vec_push(&document->blocks, tail);
	for (size_t i = document->blocks.count - 1; i > index + 1; i--)
		document->blocks.items[i] = document->blocks.items[i - 1];
	document->blocks.items[index + 1] = tail;
}

/* Takes one such thing off the block INDEX; false where there is none. */
static bool take_tail(struct document *document, size_t index, bool *has_footer)
{
	struct str text = text_of(document, &document->blocks.items[index]);
	size_t at = is_footer(text) ? 0 : find_link(text);

	if (!at && is_footer(text))
		*has_footer = true;
	else
		document->truncated |= at < text.length;
	if (at == text.length) {
		at = find_bracketed(text);
		document->truncated |= at < text.length;
	}
	if (at == text.length)
		return false;
	split_off(document, index, at);
	return true;
}

bool teaser_is_short(const struct document *document)
{
	size_t words = 0;

	for (size_t i = 0; i < document->blocks.count && words < SHORTEST_ARTICLE; i++)
		if (document->blocks.items[i].role == BLOCK_TEXT)
			words += unicode_count_words(
			    text_of(document, &document->blocks.items[i]));
	return words < SHORTEST_ARTICLE;
}

/* The number of the last block of text plus one, 0 if there is none. */
static size_t find_last_text(const struct document *document)
{
	size_t count = document->blocks.count;

	while (count && document->blocks.items[count - 1].role != BLOCK_TEXT)
		count--;
	return count;
}

void teaser_take(struct document *document)
{
	bool has_footer = false;
	size_t last;

	for (int i = 0; i < MOST_TAILS && (last = find_last_text(document)); i++)
		if (!take_tail(document, last - 1, &has_footer))
			break;
	last = find_last_text(document);
	if (last &&
	    ends_in_ellipsis(text_of(document, &document->blocks.items[last - 1])))
		document->truncated = true;
	/* Blogs set their footer below whole articles too. */
	if (has_footer && teaser_is_short(document))
		document->truncated = true;
}
