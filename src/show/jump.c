/*
 * A stop is what is jumped to: sentences that stand for one thing, in the order of the
 * story.  The stops of a kind are listed anew for each jump: a walk over the sentences,
 * which is soon done and cannot be out of date.
 */
#include "config.h"

#include "show/jump.h"

#include "base/vec.h"

struct stop {
	const struct place *places; /* the story's, in order */
	size_t count;
	size_t number; /* of the difference or the statement */
};

typedef VEC(struct stop) stop_list;

static bool is_wanted(const struct state *state, enum jump_kind kind, struct place place)
{
	const struct standing *standing = story_standing(state->story, place);

	if (!state_passes(state, place))
		return false;
	if (kind == JUMP_UNSURE)
		return story_is_doubtful(standing);
	return kind == JUMP_DIFFERENCE ||
	       standing->status == (kind == JUMP_SHARED ? STATUS_SHARED : STATUS_UNIQUE);
}

/* The sentence of STOP to go to: the first that is wanted, in the outlet in hand if there
 * is one.  NULL: the stop has none. */
static const struct place *landing(const struct state *state, enum jump_kind kind,
				   const struct stop *stop)
{
	const struct place *first = NULL;

	for (size_t i = 0; i < stop->count; i++) {
		const struct place *place = &stop->places[i];

		if (!is_wanted(state, kind, *place))
			continue;
		if (place->article == state->cursor.article)
			return place;
		first = first ? first : place;
	}
	return first;
}

static void add_stop(stop_list *stops, const struct state *state, enum jump_kind kind,
		     struct stop stop)
{
	if (landing(state, kind, &stop))
		vec_push(stops, stop);
}

static void list_stops(stop_list *stops, const struct state *state, enum jump_kind kind)
{
	const struct story *story = state->story;

	if (kind == JUMP_DIFFERENCE) {
		for (size_t i = 0; i < story->disagreement_count; i++)
			add_stop(stops, state, kind,
				 (struct stop){story->disagreements[i].places,
					       story->disagreements[i].place_count, i});
		return;
	}
	for (size_t i = 0; i < story->statement_count; i++)
		add_stop(stops, state, kind,
			 (struct stop){story->statements[i].members,
				       story->statements[i].member_count, i});
}

static bool is_at(const struct state *state, const struct stop *stop)
{
	for (size_t i = 0; i < stop->count; i++)
		if (link_same_place(stop->places[i], state->cursor))
			return true;
	return false;
}

/* Where the reader is among the stops. */
struct position {
	size_t number; /* of the stop the reader is at, or of the next one */
	bool is_at;
};

static struct position position_of(const struct state *state, enum jump_kind kind,
				   const stop_list *stops)
{
	const struct disagreement *at = state_disagreement(state);
	struct position position = {0, false};

	/* The one in hand counts as reached only if a jump led to it: else it is the next
	 * one, and the outlet that differs is still to be brought. */
	if (kind == JUMP_DIFFERENCE && at) {
		size_t number = (size_t)(at - state->story->disagreements);

		while (position.number < stops->count &&
		       stops->items[position.number].number < number)
			position.number++;
		position.is_at = number + 1 == state->disagreement &&
				 position.number < stops->count &&
				 stops->items[position.number].number == number;
		return position;
	}
	for (size_t i = 0; i < stops->count && kind != JUMP_DIFFERENCE; i++)
		if (is_at(state, &stops->items[i]))
			return (struct position){i, true};
	while (position.number < stops->count &&
	       link_place_order(stops->items[position.number].places[0], state->cursor) <
		   0)
		position.number++;
	return position;
}

static void say(struct state *state, enum jump_kind kind, size_t number, size_t count)
{
	static const char *const names[] = {
	    [JUMP_DIFFERENCE] = "difference",
	    [JUMP_SHARED] = "shared",
	    [JUMP_UNIQUE] = "only here",
	    [JUMP_UNSURE] = "not sure",
	};
	size_t doubtful = state->story->totals.doubtful_disagreements;

	state_say(state, "%s %zu of %zu", names[kind], number + 1, count);
	if (kind == JUMP_DIFFERENCE && doubtful)
		buf_format(&state->message, ", %zu not sure", doubtful);
}

static void say_none(struct state *state, enum jump_kind kind)
{
	static const char *const none[] = {
	    [JUMP_DIFFERENCE] = "no difference found, which is not agreement",
	    [JUMP_SHARED] = "no sentence of two outlets found",
	    [JUMP_UNIQUE] = "no sentence that only one outlet has",
	    [JUMP_UNSURE] = "no sentence that is not sure",
	};

	state_say(state, "%s",
		  filter_is_on(&state->filter) ? "nothing of that kind passes the filter"
					       : none[kind]);
}

/* Brings an outlet beside the cursor's that says the same. */
static void bring_other(struct state *state)
{
	struct in_view in_view = state_in_view(state);
	const struct standing *standing = story_standing(state->story, state->cursor);
	struct link room;

	for (size_t i = 0; i < in_view.count; i++)
		if (in_view.articles[i] != state->cursor.article &&
		    story_link_into(state->story, state->cursor, in_view.articles[i],
				    &room))
			return;
	if (standing->link_count)
		state_bring(state,
			    link_other_end(&state->story->links[standing->links[0]],
					   state->cursor));
}

/* Brings the outlet that differs. */
static void bring_differing(struct state *state)
{
	struct place there;

	if (state_differing_place(state, &there))
		state_bring(state, there);
}

void jump_go(struct state *state, enum jump_kind kind, int direction, int count)
{
	stop_list stops = {0};
	struct position at;
	long to, all;

	list_stops(&stops, state, kind);
	if (!stops.count) {
		say_none(state, kind);
		return;
	}
	all = (long)stops.count;
	at = position_of(state, kind, &stops);
	to = (long)at.number + direction * count - (direction > 0 && !at.is_at);
	say(state, kind, (size_t)((to % all + all) % all), stops.count);
	buf_text(&state->message, to < 0 || to >= all ? ", wrapped" : "");
	to = (to % all + all) % all;
	state_go(state, *landing(state, kind, &stops.items[to]));
	if (kind == JUMP_DIFFERENCE) {
		state->disagreement = (uint32_t)stops.items[to].number + 1;
		bring_differing(state);
	} else {
		bring_other(state);
	}
	vec_done(&stops);
}
