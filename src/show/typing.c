/* A digit names an outlet at once; so a count begins with a key of its own. */
#include "config.h"

#include "show/typing.h"

#include <string.h>

enum { LARGEST_COUNT = 100000 /* from here on further digits are ignored */ };

bool typing_is_escape(const char *key)
{
	return !strcmp(key, "Esc") || !strcmp(key, "C-c");
}

int typing_digit(const struct typing *typing, const char *key)
{
	if (key[0] < '0' || key[0] > '9' || key[1] || typing->keys.length)
		return -1;
	return key[0] == '0' && !typing->is_counting ? -1 : key[0] - '0';
}

void typing_count(struct typing *typing, int digit)
{
	if (typing->count < LARGEST_COUNT)
		typing->count = 10 * typing->count + digit;
}

void typing_drop(struct typing *typing)
{
	buf_cut(&typing->keys, 0);
	*typing = (struct typing){.keys = typing->keys};
}

bool typing_write(const struct typing *typing, struct buf *out)
{
	if (typing->is_asking) {
		buf_format(out, "%s: which letter?", command_entry(typing->asking)->name);
		return true;
	}
	buf_text(out, typing->is_counting ? "#" : "");
	if (typing->count)
		buf_format(out, "%d", typing->count);
	buf_slice(out, buf_str(&typing->keys));
	return typing->is_counting || typing->keys.length;
}

void typing_done(struct typing *typing)
{
	buf_done(&typing->keys);
}
