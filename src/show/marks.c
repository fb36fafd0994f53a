/* As in vi: a letter is a mark, and the key that goes to marks, typed twice, goes back.
 */
#include "config.h"

#include "show/marks.h"

#include <string.h>

#include "show/refind.h"

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* The number of the mark LETTER; MARK_COUNT where it is none. */
static size_t number_of(struct str letter)
{
	const char *at = letter.length == 1 ? strchr(letters, *letter.bytes) : NULL;

	return at && *at ? (size_t)(at - letters) : MARK_COUNT;
}

bool marks_set(struct marks *marks, struct str letter, struct place place)
{
	size_t number = number_of(letter);

	if (number == MARK_COUNT)
		return false;
	marks->places[number] = place;
	marks->is_set[number] = true;
	return true;
}

bool marks_find(const struct marks *marks, struct str letter, struct place *place)
{
	size_t number = number_of(letter);

	if (str_is(letter, "'")) {
		*place = marks->before;
		return marks->has_jumped;
	}
	if (number == MARK_COUNT || !marks->is_set[number])
		return false;
	*place = marks->places[number];
	return true;
}

void marks_list(struct buf *out, const struct marks *marks)
{
	const char *between = "";

	for (size_t i = 0; i < MARK_COUNT; i++)
		if (marks->is_set[i]) {
			buf_format(out, "%s%c", between, letters[i]);
			between = ", ";
		}
}

void marks_refind(struct marks *marks, const struct story *before,
		  const struct story *after)
{
	for (size_t i = 0; i < MARK_COUNT; i++)
		if (marks->is_set[i])
			marks->places[i] = refind_place(before, marks->places[i], after);
	if (marks->has_jumped)
		marks->before = refind_place(before, marks->before, after);
}
