/*
 * All phrases stand in one array, sorted by their bytes.  From each place of a text the
 * rows that begin with the bytes there are narrowed byte by byte, by binary search, until
 * none is left; those that are spelled out on the way are found.
 */
#include "config.h"

#include "base/phrase.h"

#include <string.h>

#include "phrases.inc"

#include "base/array.h"
#include "base/bisect.h"
#include "base/buf.h"
#include "base/unicode.h"

enum { ROW_COUNT = ARRAY_COUNT(rows) };

size_t phrase_count(void)
{
	return ROW_COUNT;
}

const struct phrase *phrase_row(size_t number)
{
	return &rows[number];
}

/* Sets the walk on byte AT, where no row is ruled out but by its first byte. */
static void begin_at(struct phrase_search *search, size_t at)
{
	search->at = at;
	search->depth = 1;
	if (at < search->text.length) {
		unsigned char byte = (unsigned char)search->text.bytes[at];

		search->row = first_rows[byte];
		search->last = first_rows[byte + 1];
	}
}

/* The first of the rows FROM..TO - 1 whose byte at DEPTH is not below BYTE. */
static size_t first_not_below(size_t from, size_t to, size_t depth, unsigned byte)
{
	struct bisect search = {.from = from, .to = to};

	while (bisect_next(&search))
		bisect_narrow(&search,
			      (unsigned char)rows[search.middle].text[depth] < byte);
	return search.from;
}

/* Leaves the rows that go on with the next byte of the text; false where none does. */
static bool narrow(struct phrase_search *search)
{
	size_t depth = search->depth, at = search->at + depth;
	unsigned byte;

	if (search->row == search->last || at >= search->text.length)
		return false;
	byte = (unsigned char)search->text.bytes[at];
	search->row = first_not_below(search->row, search->last, depth, byte);
	search->last = first_not_below(search->row, search->last, depth, byte + 1);
	search->depth++;
	return search->row < search->last;
}

static bool is_of_word(uint32_t character)
{
	return unicode_is_letter(character) || unicode_is_digit(character);
}

/* Whether a word of TEXT goes on over byte AT. */
static bool is_inside_word(struct str text, size_t at)
{
	size_t step;

	return at && at < text.length && is_of_word(unicode_before(text, at)) &&
	       is_of_word(unicode_at(text, at, &step));
}

/* Whether nothing but marks, and a count, stands in TEXT behind AT. */
static bool is_end(struct str text, size_t at)
{
	for (; at < text.length; at++)
		if (!strchr(" ()0123456789:.!>", text.bytes[at]))
			return false;
	return true;
}

static bool fits_place(const struct phrase_search *search, const struct phrase *phrase)
{
	switch ((enum phrase_place)phrase->place) {
	case PHRASE_OPENS:
		return !search->from;
	case PHRASE_WHOLE:
		return !search->from && is_end(search->text, search->to);
	case PHRASE_ENDS:
		return search->to == search->text.length;
	case PHRASE_WITHIN:
		break;
	}
	return true;
}

/* Whether PHRASE, which is spelled out at hand, stands there as it must; notes where. */
static bool fits(struct phrase_search *search, const struct phrase *phrase)
{
	struct str text = search->text;

	search->phrase = phrase;
	search->from = search->at;
	search->to = search->at + phrase->length;
	if (!(search->lists & 1U << phrase->list) ||
	    (!phrase->starts_inside && is_inside_word(text, search->from)) ||
	    (!phrase->goes_on && is_inside_word(text, search->to)))
		return false;
	if (phrase->second) {
		const char *second = phrase->text + phrase->second;
		const char *found =
		    memmem(text.bytes + search->to, text.length - search->to, second,
			   strlen(second));

		if (!found)
			return false;
		search->to = (size_t)(found - text.bytes) + strlen(second);
	}
	return fits_place(search, phrase);
}

struct phrase_search phrase_search(struct str text, unsigned lists)
{
	struct phrase_search search = {.text = text, .lists = lists};

	begin_at(&search, 0);
	return search;
}

bool phrase_next(struct phrase_search *search)
{
	bool is_anywhere = search->lists & LISTS_ANYWHERE;

	while (search->at < search->text.length && (is_anywhere || !search->at)) {
		while (search->row < search->last &&
		       rows[search->row].length == search->depth)
			if (fits(search, &rows[search->row++]))
				return true;
		if (!narrow(search))
			begin_at(search, search->at + 1);
	}
	return false;
}

/* Whether PHRASE is of KIND, which may be PHRASE_ANY. */
static bool is_of(const struct phrase *phrase, enum phrase_kind kind)
{
	return !kind || phrase->kind == kind;
}

const struct phrase *phrase_find(struct str text, enum phrase_list list,
				 enum phrase_kind kind)
{
	struct buf folded = BUF_EMPTY;
	const struct phrase *found = NULL;
	struct phrase_search search;

	unicode_fold(&folded, text);
	search = phrase_search(buf_str(&folded), 1U << list);
	while (!found && phrase_next(&search))
		if (is_of(search.phrase, kind))
			found = search.phrase;
	buf_done(&folded);
	return found;
}

const struct phrase *phrase_exact(struct str text, enum phrase_list list,
				  enum phrase_kind kind)
{
	struct buf folded = BUF_EMPTY;
	const struct phrase *found = NULL;
	struct phrase_search search;

	if (text.length >= PHRASE_LONGEST)
		return NULL;
	unicode_fold(&folded, text);
	search = phrase_search(buf_str(&folded), 1U << list);
	while (!found && phrase_next(&search))
		if (is_of(search.phrase, kind) && !search.from &&
		    search.to == folded.length)
			found = search.phrase;
	buf_done(&folded);
	return found;
}

/* The longest phrase of LIST and KIND in LANGUAGE that opens the folded TEXT. */
static const struct phrase *longest_opening(struct str text, enum phrase_list list,
					    enum phrase_kind kind, const char *language)
{
	const struct phrase *longest = NULL;
	struct phrase_search search = phrase_search(text, 1U << list);

	while (!search.at && phrase_next(&search))
		if (!search.from && search.phrase->place == PHRASE_OPENS &&
		    is_of(search.phrase, kind) &&
		    (!language || !*search.phrase->language ||
		     !strcmp(language, search.phrase->language)))
			longest = search.phrase;
	return longest;
}

/* As much of TEXT as a phrase can take, folded or not. */
static struct str beginning_of(struct str text)
{
	enum { LARGEST = 4 * PHRASE_LONGEST };
	size_t end = text.length < LARGEST ? text.length : LARGEST;

	while (end < text.length && (text.bytes[end] & 0xC0) == 0x80)
		end++;
	return str_slice(text, 0, end);
}

const struct phrase *phrase_opening(struct str text, enum phrase_list list,
				    enum phrase_kind kind, const char *language,
				    size_t *length)
{
	struct buf folded = BUF_EMPTY;
	const struct phrase *phrase;
	size_t step = 0;

	unicode_fold(&folded, beginning_of(text));
	phrase = longest_opening(buf_str(&folded), list, kind, language);
	buf_done(&folded);
	*length = 0;
	if (!phrase || !unicode_begins(text, phrase->text, length))
		return NULL;
	if (*length < text.length && unicode_is_space(unicode_at(text, *length, &step)))
		*length += step;
	else if (*length < text.length && str_is_letter(phrase->text[phrase->length - 1]))
		return NULL;
	return phrase;
}
