/*
 * In near copies the changed words are what a reader looks for.  Where the same is said
 * in other words nearly all words differ and to mark them says nothing: there the words
 * that carry the link stand out, softly, and what is named as a difference.
 *
 * Differing words that stand next to each other are marked as one stretch, blanks
 * included: a reworded passage reads as one thing and not as a row of scraps.
 */
#include "config.h"

#include "show/view/highlight.h"

#include "base/intern.h"
#include "base/unicode.h"
#include "align/why/correspondence.h"
#include "align/why/explain.h"
#include "show/search.h"
#include "show/wording.h"

/* 0..1, of the words of the longer sentence: where so many are the other's, too, and in
 * its order, it is a near copy. */
static const double copied = 0.6;

/* A partner elsewhere or in another form; beside WORDING_ALONE and indices. */
enum { MOVED = WORDING_ALONE - 1 };

void highlight_set(struct flow *flow, const struct state *state, struct place place,
		   enum style style)
{
	struct excerpt sentence = story_excerpt(state->story, place);

	flow_set(flow, article_excerpt_text(sentence), sentence.span.offset, style);
}

static bool is_blank_between(struct str text, size_t from, size_t to)
{
	for (size_t at = from, step; at < to; at += step)
		if (!unicode_is_space(unicode_at(text, at, &step)))
			return false;
	return true;
}

static struct str slice(struct str text, struct span span)
{
	return str_slice(text, span.offset, span.offset + span.length);
}

/* Finds partners for words that stand elsewhere in the other sentence. */
static void pair_moved(wording_list *a, struct str text_a, const wording_list *b,
		       struct str text_b)
{
	struct intern *words = intern_new();
	struct buf folded = BUF_EMPTY;

	for (size_t i = 0; i < b->count; i++) {
		buf_cut(&folded, 0);
		unicode_fold(&folded, slice(text_b, b->items[i].span));
		intern_add(words, buf_str(&folded));
	}
	for (size_t i = 0; i < a->count; i++) {
		if (a->items[i].partner != WORDING_ALONE)
			continue;
		buf_cut(&folded, 0);
		unicode_fold(&folded, slice(text_a, a->items[i].span));
		if (intern_has(words, buf_str(&folded)))
			a->items[i].partner = MOVED;
	}
	buf_done(&folded);
	intern_free(words);
}

/*
 * Finds partners for words that the other sentence has in another form: what is compared
 * as the same does not differ.
 */
static void pair_terms(wording_list *words, const struct state *state, struct place place,
		       struct place other)
{
	for (size_t i = 0; i < words->count; i++)
		if (words->items[i].partner == WORDING_ALONE &&
		    explain_is_said(state->story, place, words->items[i].span, other))
			words->items[i].partner = MOVED;
}

static void mark_words(struct flow *flow, struct str text, const wording_list *words)
{
	for (size_t i = 0; i < words->count; i++) {
		struct span span = words->items[i].span;
		size_t end = span.offset + span.length;

		if (words->items[i].partner != WORDING_ALONE)
			continue;
		while (i + 1 < words->count &&
		       words->items[i + 1].partner == WORDING_ALONE &&
		       is_blank_between(text, end, words->items[i + 1].span.offset)) {
			i++;
			end = words->items[i].span.offset + words->items[i].span.length;
		}
		flow_style(flow, (struct span){span.offset, end - span.offset},
			   STYLE_DIFFERING);
	}
}

static void mark_differences(struct flow *flow, const struct link *link, bool is_swapped)
{
	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];

		if (difference->matters != MATTERS_NO)
			flow_style(flow,
				   is_swapped ? difference->span_b : difference->span_a,
				   STYLE_CONFLICT);
	}
}

/* Whether so many words have partners that the others are changes. */
static bool are_near_copies(const wording_list *a, const wording_list *b)
{
	size_t longer = a->count > b->count ? a->count : b->count, paired = 0;

	for (size_t i = 0; i < a->count; i++)
		paired += a->items[i].partner != WORDING_ALONE;
	return (double)paired >= copied * (double)longer;
}

/* Marks the words that carry the link, as far as the judge told any. */
static void mark_common(struct flow *flow, const struct state *state, struct place place,
			struct place other)
{
	correspondence_list found = {0};

	correspondence_find(&found, state->story, place, other);
	for (size_t i = 0; i < found.count; i++)
		flow_style(flow, found.items[i].a, STYLE_COMMON);
	vec_done(&found);
}

static void mark_changes(struct flow *flow, const struct state *state, struct place place,
			 struct place other, wording_list *here,
			 const wording_list *there)
{
	struct str text = state_article(state, place.article)->text;

	pair_moved(here, text, there, state_article(state, other.article)->text);
	pair_terms(here, state, place, other);
	mark_words(flow, text, here);
}

void highlight_compare(struct flow *flow, const struct state *state, struct place place,
		       struct place other)
{
	struct link room;
	const struct link *link = story_link_in(state->story, place, other, &room);
	wording_list here = {0}, there = {0};

	wording_compare(&here, story_excerpt(state->story, place), &there,
			story_excerpt(state->story, other));
	if (state->way.marks_words || are_near_copies(&here, &there))
		mark_changes(flow, state, place, other, &here, &there);
	else
		mark_common(flow, state, place, other);
	vec_done(&here);
	vec_done(&there);
	if (link)
		mark_differences(flow, link, link_same_place(place, link->b));
}

void highlight_differences(struct flow *flow, const struct state *state,
			   struct place place)
{
	const struct standing *standing = story_standing(state->story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];

		mark_differences(flow, link, link_same_place(place, link->b));
	}
}

bool highlight_pattern(struct flow *flow, const struct state *state, struct str text,
		       size_t base)
{
	search_spans hits = {0};
	bool has_any;

	if (!state->pattern.length)
		return false;
	search_find(&hits, text, base, buf_str(&state->pattern));
	for (size_t i = 0; i < hits.count; i++)
		flow_style(flow, hits.items[i], STYLE_MATCH);
	has_any = hits.count > 0;
	vec_done(&hits);
	return has_any;
}

void highlight_matches(struct flow *flow, const struct state *state, struct place place)
{
	struct excerpt sentence = story_excerpt(state->story, place);

	highlight_pattern(flow, state, article_excerpt_text(sentence),
			  sentence.span.offset);
}

void highlight_bracket(struct flow *flow, const struct state *state)
{
	if (!state->way.has_brackets)
		return;
	flow_bracket(flow, STYLE_CONFLICT);
	flow_bracket(flow, STYLE_DIFFERING);
}

enum style highlight_difference_style(const struct difference *difference)
{
	static const enum style styles[] = {
	    [MATTERS_NO] = STYLE_DIM,
	    [MATTERS_MAYBE] = STYLE_DIFFERING,
	    [MATTERS_YES] = STYLE_DIVERGENT,
	};

	return styles[difference->matters];
}
