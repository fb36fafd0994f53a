/* Moving about in a story: no cells here, so every move can be tested as arithmetic. */
#include "config.h"

#include "show/state.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/unicode.h"

enum { LABEL_COLUMNS = 20 /* in a message */ };

bool state_passes(const struct state *state, struct place place)
{
	return filter_passes(&state->filter, place);
}

bool state_passes_statement(const struct state *state, const struct statement *statement)
{
	return filter_passes_statement(&state->filter, state->story, statement);
}

/* Makes the filter anew for the story, whose signs may be others. */
static void renew_filter(struct state *state)
{
	struct filter before = state->filter;

	filter_make(&state->filter, state->story, buf_str(&before.text));
	filter_done(&before);
}

struct state *state_new(const struct story *story, const struct keymap *keymap)
{
	struct state *state = mem_zero(1, sizeof *state);

	state->story = story;
	state->keymap = keymap;
	state->hits.filter = &state->filter;
	state->labels = label_new(story, false);
	state->changes = change_new(story);
	state->outlets = mem_zero(story->article_count, sizeof *state->outlets);
	state_go(state, (struct place){0, 0});
	return state;
}

static bool has_place(const struct disagreement *disagreement, struct place place)
{
	for (size_t i = 0; i < disagreement->place_count; i++)
		if (link_same_place(disagreement->places[i], place))
			return true;
	return false;
}

/* The number from 1 in STORY of the difference that OLD is now, at the cursor; 0: none.
 */
static uint32_t find_again(const struct state *state, const struct story *story,
			   const struct disagreement *old)
{
	for (size_t i = 0; i < story->disagreement_count; i++)
		if (story->disagreements[i].kind == old->kind &&
		    has_place(&story->disagreements[i], state->cursor))
			return (uint32_t)i + 1;
	return 0;
}

/* What was said while names were shown is not to be read when they are hidden. */
static void hide_said(struct state *state)
{
	if (!state->story->is_blind)
		state->said.named = state->said.lines.count;
}

void state_set_story(struct state *state, const struct story *story, const char *by)
{
	uint32_t in_hand = state->disagreement;

	if (story->is_blind)
		hide_said(state);
	if (story->is_blind != state->story->is_blind)
		state->text_edition++; /* and no sign is another one */
	else
		change_note(state->changes, state->story, story, by);
	if (in_hand)
		state->disagreement =
		    find_again(state, story, &state->story->disagreements[in_hand - 1]);
	state->story = story;
	state->edition++;
	label_free(state->labels);
	state->labels = label_new(story, false);
	renew_filter(state);
	hits_find_again(&state->hits, story, buf_str(&state->pattern));
	state->is_at_hit &= state->hit < state->hits.total.hits;
}

int state_judge_percent(const struct state_judge *judge)
{
	return judge->asked ? (int)(100 * judge->answered / judge->asked) : 100;
}

bool state_is_settling(const struct state *state, struct place place)
{
	const struct state_judge *judge = &state->judge;

	return judge->is_running && judge->awaits &&
	       story_is_doubtful(story_standing(state->story, place)) &&
	       judge->awaits(judge->context, place);
}

bool state_is_fresh(const struct state *state, struct place place)
{
	const struct change *change = change_find(state->changes, place);

	return change && change->is_fresh;
}

const char *state_doubt(const struct state *state, struct place place)
{
	const struct standing *standing = story_standing(state->story, place);

	if (state_is_settling(state, place))
		return "≈";
	if (!standing->sure)
		return "?";
	return standing->decided ? "!" : " ";
}

void state_free(struct state *state)
{
	if (!state)
		return;
	label_free(state->labels);
	change_free(state->changes);
	free(state->outlets);
	filter_done(&state->filter);
	buf_done(&state->pattern);
	hits_done(&state->hits);
	buf_done(&state->argument);
	buf_done(&state->message);
	said_done(&state->said);
	free(state);
}

const struct article *state_article(const struct state *state, size_t article)
{
	return state->story->articles[article];
}

int state_number_columns(const struct state *state)
{
	int columns = 3;

	for (size_t i = 0; i < state->story->article_count; i++) {
		int digits = layout_digits(state_article(state, i)->sentence_count);

		columns = digits > columns ? digits : columns;
	}
	return columns;
}

static size_t sentence_count(const struct state *state)
{
	return state_article(state, state->cursor.article)->sentence_count;
}

bool state_has_sentence(const struct state *state)
{
	return sentence_count(state) > 0;
}

const struct statement *state_statement(const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);

	return &state->story->statements[standing->statement];
}

void state_say(struct state *state, const char *format, ...)
{
	va_list arguments;

	buf_cut(&state->message, 0);
	va_start(arguments, format);
	buf_vformat(&state->message, format, arguments);
	va_end(arguments);
}

void state_say_keys(struct state *state, const char *text)
{
	buf_cut(&state->message, 0);
	keymap_say(&state->message, state->keymap, text);
}

/* The sentence nearest to PLACE that passes, rather below it than above; PLACE where none
 * of the article does. */
static struct place nearest_passing(const struct state *state, struct place place)
{
	struct place at = place;

	if (!filter_is_on(&state->filter) ||
	    !filter_passes_any(&state->filter, place.article))
		return place;
	while (at.sentence < state_article(state, at.article)->sentence_count &&
	       !state_passes(state, at))
		at.sentence++;
	if (at.sentence == state_article(state, at.article)->sentence_count)
		for (at = place; !state_passes(state, at);)
			at.sentence--;
	return at;
}

bool state_shows(const struct state *state, struct place place)
{
	return state_passes(state, place) || link_same_place(place, state->cursor);
}

void state_go(struct state *state, struct place place)
{
	struct state_outlet *outlet = &state->outlets[place.article];

	outlet->sentence = place.sentence;
	if (state->cursor.article != place.article || !outlet->used)
		outlet->used = ++state->clock;
	state->cursor = place;
	state->is_at_hit = false;
}

void state_go_passing(struct state *state, struct place place)
{
	state_go(state, nearest_passing(state, place));
}

/* The first sentence of the story that passes; there is one. */
static struct place first_passing(const struct state *state)
{
	struct place place = {0, 0};

	while (!filter_passes_any(&state->filter, place.article))
		place.article++;
	return nearest_passing(state, place);
}

void state_set_filter(struct state *state, struct str text)
{
	struct filter filter;

	filter_make(&filter, state->story, text);
	if (filter_is_on(&filter) && !filter.count) {
		state_say(state, "no sentence passes: ");
		unicode_display(&state->message, buf_str(&filter.text));
		filter_done(&filter);
		return;
	}
	if (filter_is_on(&state->filter) && !filter_is_on(&filter))
		state_say(state, "all sentences again");
	filter_done(&state->filter);
	state->filter = filter;
	state->edition++;
	hits_find_again(&state->hits, state->story, buf_str(&state->pattern));
	state->is_at_hit = false;
	state_go_passing(state, filter_passes_any(&state->filter, state->cursor.article)
				    ? state->cursor
				    : first_passing(state));
}

/* As state_move, over the sentences that pass. */
static void move_passing(struct state *state, long delta)
{
	long end = (long)sentence_count(state), step = delta < 0 ? -1 : 1;
	struct place to = state->cursor;

	for (long at = (long)to.sentence + step; delta && at >= 0 && at < end;
	     at += step) {
		struct place here = {to.article, (uint32_t)at};

		if (!state_passes(state, here))
			continue;
		to = here;
		delta -= step;
	}
	state_go(state, to);
}

void state_move(struct state *state, long delta)
{
	long last = (long)sentence_count(state) - 1;
	long to = (long)state->cursor.sentence + delta;

	if (filter_is_on(&state->filter)) {
		move_passing(state, delta);
		return;
	}
	if (to > last)
		to = last;
	if (to < 0)
		to = 0;
	state_go(state, (struct place){state->cursor.article, (uint32_t)to});
}

void state_go_outlet(struct state *state, size_t article)
{
	struct place to = nearest_passing(
	    state, (struct place){(uint32_t)article, state->outlets[article].sentence});

	state_counterpart(state, article, &to);
	if (article != state->cursor.article)
		state_go(state, to);
}

void state_bring(struct state *state, struct place place)
{
	struct state_outlet *outlets = state->outlets;

	outlets[place.article].sentence = place.sentence;
	outlets[place.article].used = ++state->clock;
	outlets[state->cursor.article].used = ++state->clock;
}

const struct disagreement *state_disagreement(const struct state *state)
{
	const struct story *story = state->story;

	if (state->disagreement &&
	    has_place(&story->disagreements[state->disagreement - 1], state->cursor))
		return &story->disagreements[state->disagreement - 1];
	for (size_t i = 0; i < story->disagreement_count; i++)
		if (has_place(&story->disagreements[i], state->cursor))
			return &story->disagreements[i];
	return NULL;
}

/* In how many of its details DISAGREEMENT has PLACE. */
static size_t count_details(const struct state *state,
			    const struct disagreement *disagreement, struct place place)
{
	size_t count = 0;

	for (size_t i = 0; i < disagreement->detail_count; i++) {
		const struct link *link =
		    &state->story->links[disagreement->details[i].link];

		count +=
		    link_same_place(link->a, place) || link_same_place(link->b, place);
	}
	return count;
}

/* As state_differing_place; ARTICLE is where to look, or all where it is the cursor's. */
static bool find_differing(const struct state *state, size_t article, struct place *found)
{
	const struct disagreement *disagreement = state_disagreement(state);
	size_t most = 0;

	for (size_t i = 0; disagreement && i < disagreement->detail_count; i++) {
		const struct link *link =
		    &state->story->links[disagreement->details[i].link];
		struct place there = link_other_end(link, state->cursor);
		bool is_of_cursor = link_same_place(link->a, state->cursor) ||
				    link_same_place(link->b, state->cursor);
		size_t count;

		/* Of 100 outlets a disagreement has thousands of details: most end here.
		 */
		if (!is_of_cursor ||
		    (article != state->cursor.article && article != there.article))
			continue;
		count = count_details(state, disagreement, there);
		if (count > most)
			*found = there;
		most = count > most ? count : most;
	}
	return most > 0;
}

bool state_differing_place(const struct state *state, struct place *there)
{
	return find_differing(state, state->cursor.article, there);
}

bool state_counterpart(const struct state *state, size_t article, struct place *there)
{
	const struct link *link;
	struct link room;

	if (!state_has_sentence(state) || article == state->cursor.article)
		return false;
	if (find_differing(state, article, there))
		return true;
	link = story_link_into(state->story, state->cursor, article, &room);
	if (link)
		*there = link_other_end(link, state->cursor);
	return link != NULL;
}

static bool has_difference(const struct state *state, struct place place)
{
	const struct standing *standing = story_standing(state->story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];

		if (link->relation == RELATION_CONFLICT || link->difference_count)
			return true;
	}
	return false;
}

/*
 * Looks from sentence FROM of ARTICLE on, down (DIRECTION 1) or up (-1), and sets FOUND
 * to the last of COUNT sentences with a difference.  Returns how many are missing.
 */
static int seek_in(const struct state *state, uint32_t article, long from, int direction,
		   int count, struct place *found)
{
	long end = (long)state_article(state, article)->sentence_count;

	for (long i = from; i >= 0 && i < end && count > 0; i += direction) {
		struct place at = {article, (uint32_t)i};

		if (state_passes(state, at) && has_difference(state, at)) {
			*found = at;
			count--;
		}
	}
	return count;
}

/* Looks for one in the outlets behind the cursor's, or before it, then in all the others.
 */
static bool find_elsewhere(const struct state *state, int direction, struct place *found)
{
	uint32_t count = (uint32_t)state->story->article_count;

	for (uint32_t i = 1; i < count; i++) {
		uint32_t step = direction > 0 ? i : count - i;
		uint32_t article = (state->cursor.article + step) % count;
		long last = (long)state_article(state, article)->sentence_count - 1;

		if (!seek_in(state, article, direction > 0 ? 0 : last, direction, 1,
			     found))
			return true;
	}
	return false;
}

/* Says that there is no more in this outlet, and which other one has the next. */
static void say_missing(struct state *state, int direction)
{
	struct buf *text = &state->message;
	struct place found;

	state_say(state, "no difference %s here", direction > 0 ? "below" : "above");
	if (find_elsewhere(state, direction, &found)) {
		buf_format(text, "; %u ", found.article + 1);
		label_add(text, state->labels, found.article, LABEL_COLUMNS);
		buf_format(text, " has one at %u", found.sentence + 1);
	} else if (state->story->article_count > 1) {
		buf_text(text, ", nor in other outlets");
	}
}

void state_seek_difference(struct state *state, int direction, int count)
{
	struct place at = state->cursor, found = at;

	if (seek_in(state, at.article, (long)at.sentence + direction, direction, count,
		    &found))
		say_missing(state, direction);
	state_go(state, found);
}

/* Adds the outlet to the ones in view if there is room or it was visited later. */
static void consider(const struct state *state, uint32_t article, uint32_t *articles,
		     size_t *count, size_t capacity)
{
	size_t at = *count;

	while (at && state->outlets[articles[at - 1]].used < state->outlets[article].used)
		at--;
	if (at == capacity)
		return;
	if (*count < capacity)
		++*count;
	for (size_t i = *count - 1; i > at; i--)
		articles[i] = articles[i - 1];
	articles[at] = article;
}

static int by_number(const void *a, const void *b)
{
	const uint32_t *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

struct in_view state_in_view(const struct state *state)
{
	struct in_view in_view = {.count = 0};

	for (uint32_t i = 0; i < state->story->article_count; i++)
		consider(state, i, in_view.articles, &in_view.count,
			 state->layout.pane_count);
	qsort(in_view.articles, in_view.count, sizeof *in_view.articles, by_number);
	return in_view;
}

bool state_is_in_view(const struct in_view *in_view, size_t article)
{
	for (size_t i = 0; i < in_view->count; i++)
		if (in_view->articles[i] == article)
			return true;
	return false;
}

bool state_is_compared(const struct state *state, size_t article)
{
	return article_is_comparable(state_article(state, article),
				     state_article(state, state->cursor.article));
}
