/* The place among the hits is the one gone to last, or follows from the cursor. */
#include "config.h"

#include "show/find.h"

#include "show/search.h"

static void add_outlets(struct buf *out, const struct state *state,
			struct hits_total total)
{
	if (state->story->article_count > 1)
		buf_format(out, " in %zu of %zu outlets", total.outlets,
			   state->story->article_count);
}

void find_set(struct state *state, struct str pattern)
{
	buf_cut(&state->pattern, 0);
	search_fold(&state->pattern, pattern);
	hits_find(&state->hits, state->story, buf_str(&state->pattern));
	state->is_at_hit = false;
}

void find_count(struct buf *out, struct state *state, struct str pattern)
{
	struct buf folded = BUF_EMPTY;
	struct hits_total total;

	search_fold(&folded, pattern);
	total = hits_count(&state->hits, state->story, buf_str(&folded));
	buf_format(out, "%zu match%s", total.hits, total.hits == 1 ? "" : "es");
	if (total.hits)
		add_outlets(out, state, total);
	buf_done(&folded);
}

static void say_hit(struct state *state, bool has_wrapped)
{
	static const char *const places[] = {
	    [HIT_TITLE] = " (title)",
	    [HIT_SENTENCE] = "",
	    [HIT_APART] = " (set apart)",
	};

	state_say(state, "match %zu of %zu%s", state->hit + 1, state->hits.total.hits,
		  places[state->hits.items.items[state->hit].kind]);
	if (state->story->article_count > 1)
		buf_char(&state->message, ',');
	add_outlets(&state->message, state, state->hits.total);
	buf_text(&state->message, has_wrapped ? ", wrapped" : "");
}

static void say_none(struct state *state)
{
	state_say(state, "no match in any outlet%s",
		  filter_is_on(&state->filter) ? " that passes the filter" : "");
}

static void go(struct state *state, size_t hit, bool has_wrapped)
{
	state_go(state, state->hits.items.items[hit].place);
	state->is_at_hit = true;
	state->hit = hit;
	state->hit_visits++;
	say_hit(state, has_wrapped);
}

/* The first hit in what was set apart from the cursor's outlet, or how many hits there
 * are. */
static size_t first_apart(const struct state *state)
{
	const struct hit *items = state->hits.items.items;
	size_t at = 0;

	while (at < state->hits.items.count &&
	       (items[at].kind != HIT_APART ||
		items[at].place.article != state->cursor.article))
		at++;
	return at;
}

void find_first(struct state *state, bool prefers_apart)
{
	size_t count = state->hits.items.count;
	size_t hit = prefers_apart ? first_apart(state) : count;

	if (hit == count)
		hit = hits_from(&state->hits, state->story, state->cursor);
	if (!count)
		say_none(state);
	else
		go(state, hit % count, hit == count);
}

/* Whether the cursor is at hit AT, which is the first that is not before it. */
static bool is_at(const struct state *state, size_t at)
{
	const struct hit *hit = &state->hits.items.items[at];

	return at < state->hits.items.count && hit->kind == HIT_SENTENCE &&
	       link_same_place(hit->place, state->cursor);
}

void find_next(struct state *state, int direction, int count)
{
	long hits = (long)state->hits.items.count, to;
	size_t at = state->is_at_hit
			? state->hit
			: hits_from(&state->hits, state->story, state->cursor);

	if (!hits) {
		say_none(state);
		return;
	}
	to = (long)at + direction * (count - 1);
	to += direction < 0 ? -1 : state->is_at_hit || is_at(state, at);
	go(state, (size_t)((to % hits + hits) % hits), to < 0 || to >= hits);
}

const struct hit *find_current(const struct state *state)
{
	return state->is_at_hit ? &state->hits.items.items[state->hit] : NULL;
}
