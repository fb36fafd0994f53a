/*
 * The closing mark is looked for where the opening one stands.  Where a pair was not
 * found closed is remembered, so that a text of opening marks alone takes no longer than
 * another.
 */
#include "config.h"

#include "read/split/enclosure.h"

#include "base/array.h"
#include "base/unicode.h"

enum { LONGEST_QUOTATION = 2000 }; /* bytes, between its marks */

static const struct pair {
	uint32_t opening, closing;
	enum enclosure_kind kind;
} pairs[] = {
    {0x300C, 0x300D, ENCLOSURE_ALL},	{0x300E, 0x300F, ENCLOSURE_ALL},
    {0xFF08, 0xFF09, ENCLOSURE_ALL},	{0x3010, 0x3011, ENCLOSURE_ALL},
    {0x300A, 0x300B, ENCLOSURE_TITLE},	{0x3008, 0x3009, ENCLOSURE_TITLE},
    {0x00AB, 0x00BB, ENCLOSURE_SPEECH}, {0x201E, 0x201C, ENCLOSURE_SPEECH},
    {0x201C, 0x201D, ENCLOSURE_SPEECH}, {'\'', '\'', ENCLOSURE_REST},
    {0x2018, 0x2019, ENCLOSURE_REST},
};

_Static_assert(ARRAY_COUNT(pairs) == ENCLOSURE_PAIRS, "a search has room");

/* Single marks look like apostrophes: one opens behind a blank, and closes where no
 * letter follows; the sentence goes on in it if a comma was before and a small letter
 * follows. */
static bool opens_rest(struct str text, size_t at, size_t step)
{
	size_t more;

	return at >= 2 && text.bytes[at - 1] == ' ' && text.bytes[at - 2] == ',' &&
	       at + step < text.length &&
	       unicode_is_lower(unicode_at(text, at + step, &more));
}

static bool closes(const struct pair *pair, struct str text, size_t at, size_t step)
{
	size_t more;

	return pair->kind != ENCLOSURE_REST || at + step == text.length ||
	       !unicode_is_letter(unicode_at(text, at + step, &more));
}

void enclosure_find(struct enclosure *enclosure, struct enclosure_search *search,
		    size_t at)
{
	struct str text = search->text;
	size_t step, number = 0, end, more;
	uint32_t character = unicode_at(text, at, &step);
	const struct pair *pair;

	while (number < ENCLOSURE_PAIRS && pairs[number].opening != character)
		number++;
	pair = &pairs[number];
	if (number == ENCLOSURE_PAIRS || at < search->barren[number] ||
	    (pair->kind == ENCLOSURE_REST && !opens_rest(text, at, step)))
		return;
	for (end = at + step; end < text.length && end - at < LONGEST_QUOTATION;
	     end += more) {
		character = unicode_at(text, end, &more);
		if (character != pair->closing || !closes(pair, text, end, more))
			continue;
		*enclosure = (struct enclosure){end, pair->kind};
		return;
	}
	search->barren[number] = end;
}

bool enclosure_stays_open(struct str text, bool open)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (character == '"')
			open = !open;
		else if (character == 0x201C || character == 0x201E ||
			 character == 0x00AB)
			open = true;
		else if (character == 0x201D || character == 0x00BB)
			open = false;
	}
	return open;
}
