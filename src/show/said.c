/* The same text once more is one line still. */
#include "config.h"

#include "show/said.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { MOST_LINES = 500 };

static void forget_oldest(struct said *said)
{
	free(said->lines.items[0].text);
	memmove(said->lines.items, said->lines.items + 1,
		(said->lines.count - 1) * sizeof *said->lines.items);
	said->lines.count--;
	said->named -= said->named > 0;
}

void said_add(struct said *said, struct str text)
{
	size_t count = said->lines.count;

	if (count > said->named && str_is(text, said->lines.items[count - 1].text)) {
		said->lines.items[count - 1].times++;
		return;
	}
	if (count == MOST_LINES)
		forget_oldest(said);
	vec_push(&said->lines,
		 (struct said_line){mem_string(text.bytes, text.length), 1});
}

void said_done(struct said *said)
{
	while (said->lines.count)
		free(said->lines.items[--said->lines.count].text);
	vec_done(&said->lines);
}
