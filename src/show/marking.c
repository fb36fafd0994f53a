/* What is said of marks stands in the status bar. */
#include "config.h"

#include "show/marking.h"

enum { LABEL_COLUMNS = 20 };

void marking_set(struct state *state, struct str letter)
{
	if (!marks_set(&state->marks, letter, state->cursor)) {
		state_say(state, "a mark is one letter: a to z, A to Z");
		return;
	}
	state_say(state, "mark %s: ", letter.bytes);
	label_add_place(&state->message, state->labels, state->cursor, LABEL_COLUMNS);
}

bool marking_find(struct state *state, struct str letter, struct place *place)
{
	struct buf set = BUF_EMPTY;

	if (marks_find(&state->marks, letter, place))
		return true;
	marks_list(&set, &state->marks);
	if (str_is(letter, "'"))
		state_say(state, "no jump so far");
	else if (set.length)
		state_say(state, "no such mark: there is %s", set.bytes);
	else
		state_say_keys(state, "no mark is set: {mark} and a letter set one");
	buf_done(&set);
	return false;
}

void marking_jump(struct state *state, struct place from)
{
	if (link_same_place(from, state->cursor))
		return;
	state->marks.before = from;
	state->marks.has_jumped = true;
}
