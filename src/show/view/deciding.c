/* Whatever cannot be decided is refused here, with the reason, before anybody acts. */
#include "config.h"

#include "show/view/deciding.h"

#include "show/answer.h"
#include "show/view/detail.h"

/* Says the place with FORM, in which names of commands stand for their keys, behind it.
 */
static void say_place(struct state *state, const char *head, struct place place,
		      const char *form)
{
	state_say(state, "%s", head);
	label_add_place(&state->message, state->labels, place,
			state->layout.status.columns / 4);
	keymap_say(&state->message, state->keymap, form);
}

/* Checks state->decision against the story. */
static enum deciding made(struct state *state)
{
	const char *obstacle = decision_obstacle(&state->decision, state->story->articles,
						 state->story->article_count);

	if (!obstacle)
		return DECIDING_MADE;
	state_say(state, "not decided: %s", obstacle);
	return DECIDING_DONE;
}

/* The other outlet that the reader was in last, or how many there are. */
static uint32_t outlet_before(const struct state *state)
{
	uint32_t count = (uint32_t)state->story->article_count, found = count;

	for (uint32_t a = 0; a < count; a++)
		if (a != state->cursor.article && state->outlets[a].used &&
		    (found == count ||
		     state->outlets[a].used > state->outlets[found].used))
			found = a;
	return found;
}

/* Sets THERE to the sentence beside the selected one; false where it has no link. */
static bool find_counterpart(const struct state *state, struct place *there)
{
	uint32_t before = outlet_before(state);
	struct link room;

	if (before < state->story->article_count) {
		*there = (struct place){before, state->outlets[before].sentence};
		if (story_link_in(state->story, state->cursor, *there, &room))
			return true;
	}
	return detail_first(state, there);
}

/* Decides KIND on the link in hand. */
static enum deciding decide_link(struct state *state, enum decision_kind kind,
				 enum relation relation)
{
	struct place there;

	if (!find_counterpart(state, &there)) {
		state_say_keys(state, "this sentence has no link; {link} makes one");
		return DECIDING_DONE;
	}
	state->decision = (struct decision){
	    .kind = kind, .a = state->cursor, .b = there, .relation = relation};
	return made(state);
}

enum deciding deciding_reject(struct state *state)
{
	return decide_link(state, DECISION_REJECT, RELATION_SAME);
}

static void take(struct state *state)
{
	state->is_taken = true;
	state->taken = state->cursor;
	say_place(state, "taken: ", state->taken,
		  "; {link} on another outlet's sentence links them, {cancel} drops it");
}

static void drop(struct state *state)
{
	state->is_taken = false;
	say_place(state, "no longer taken: ", state->taken, "");
}

bool deciding_cancel(struct state *state)
{
	bool was_taken = state->is_taken;

	if (was_taken)
		drop(state);
	return was_taken;
}

/* Links the taken sentence with the selected one. */
static enum deciding link_taken(struct state *state, enum relation relation,
				bool has_relation)
{
	enum deciding answer;

	state->decision = (struct decision){.kind = DECISION_LINK,
					    .a = state->taken,
					    .b = state->cursor,
					    .relation = relation};
	answer = made(state);
	if (answer == DECIDING_MADE && !has_relation)
		return DECIDING_ASKS;
	if (answer == DECIDING_MADE)
		state->is_taken = false;
	return answer;
}

enum deciding deciding_link(struct state *state)
{
	struct str typed = buf_str(&state->argument);
	int relation = RELATION_SAME;

	if (typed.length && !answer_find(&relation, state, ARGUMENT_RELATION, typed))
		return DECIDING_DONE;
	if (state->is_taken && state->taken.article != state->cursor.article)
		return link_taken(state, (enum relation)relation, typed.length > 0);
	if (typed.length)
		return decide_link(state, DECISION_LINK, (enum relation)relation);
	if (state->is_taken && link_same_place(state->taken, state->cursor))
		drop(state);
	else
		take(state);
	return DECIDING_DONE;
}

enum deciding deciding_correct(struct state *state)
{
	int status;

	if (!answer_find(&status, state, ARGUMENT_STATUS, buf_str(&state->argument)))
		return DECIDING_DONE;
	state->decision = (struct decision){.kind = DECISION_STATUS, .a = state->cursor};
	if (status == STATUS_UNCOMPARED)
		return DECIDING_DROPS;
	state->decision.status = (enum status)status;
	return made(state);
}

enum deciding deciding_note(struct state *state)
{
	state->decision = (struct decision){.kind = DECISION_NOTE,
					    .a = state->cursor,
					    .text = buf_str(&state->argument).bytes};
	return made(state);
}
