/* Each command turns one thing over. */
#include "config.h"

#include "show/way.h"

#include <stddef.h>

static const char *turn(bool *is_on, const char *on, const char *off)
{
	*is_on = !*is_on;
	return *is_on ? on : off;
}

const char *way_change(struct way *way, enum command command)
{
	if (command == COMMAND_MARK_WORDS)
		return turn(&way->marks_words, "all words that differ are marked",
			    "named differences are marked, softly what is shared");
	if (command == COMMAND_WRAP)
		return turn(&way->is_cut,
			    "a row a sentence, but for the selected and linked ones",
			    "sentences are wrapped");
	return NULL;
}
