/* The words of the enums of align, so that a file, a report and the command line say the
 * same. */
#include "config.h"

#include "show/answer.h"

#include "base/unicode.h"

enum { MOST_WORDS = 4 };

/* Word NUMBER of KIND, NULL behind the last. */
static const char *word_of(enum argument kind, int number)
{
	if (kind == ARGUMENT_RELATION && number <= RELATION_CONFLICT)
		return link_relation_name((enum relation)number);
	if (kind == ARGUMENT_STATUS && number < STATUS_UNCOMPARED)
		return story_status_name((enum status)number);
	return kind == ARGUMENT_STATUS && number == STATUS_UNCOMPARED ? "automatic"
								      : NULL;
}

static bool begins(const char *word, struct str typed)
{
	struct str whole = str_of(word);

	return typed.length <= whole.length &&
	       str_equal(str_slice(whole, 0, typed.length), typed);
}

static void refuse(struct state *state, enum argument kind, struct str typed)
{
	state_say(state, "%s", "");
	unicode_display(&state->message, typed);
	buf_text(&state->message, ": no such word; there are");
	for (int i = 0; word_of(kind, i); i++)
		buf_format(&state->message, "%s %s", i ? "," : "", word_of(kind, i));
}

bool answer_find(int *number, struct state *state, enum argument kind, struct str typed)
{
	int found = 0;

	for (int i = 0; i < MOST_WORDS && word_of(kind, i); i++)
		if (begins(word_of(kind, i), typed)) {
			*number = i;
			found++;
		}
	if (found != 1)
		refuse(state, kind, typed);
	return found == 1;
}

bool answer_has(enum argument kind)
{
	return word_of(kind, 0) != NULL;
}

void answer_complete(struct completion *completion, enum argument kind, struct str typed)
{
	for (int i = 0; word_of(kind, i); i++)
		completion_offer(completion, str_of(word_of(kind, i)), typed);
}
