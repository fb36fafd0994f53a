/*
 * Who differs comes first; silence is told last, and apart from what was not compared.
 */
#include "config.h"

#include "show/linear_sentence.h"

#include "base/unicode.h"
#include "show/phrase.h"

enum { ANY_WIDTH = 1000 /* columns for a label: all of it */ };

static void add_label(struct buf *out, const struct state *state, uint32_t article)
{
	label_add(out, state->labels, article, ANY_WIDTH);
}

/* The words of PLACE as they are shown anywhere. */
static void add_words(struct buf *out, const struct state *state, struct place place)
{
	struct buf words = BUF_EMPTY;

	article_fold_space(&words, story_excerpt(state->story, place));
	unicode_display(out, buf_str(&words));
	buf_done(&words);
}

void linear_sentence_add_status(struct buf *out, enum status status, bool is_doubtful)
{
	static const char *const words[] = {
	    [STATUS_SHARED] = "others report it too",
	    [STATUS_DIVERGENT] = "another outlet differs",
	    [STATUS_UNIQUE] = "only here",
	    [STATUS_UNCOMPARED] = "not compared, no other article is in its language",
	};

	buf_format(out, "%s%s", words[status], is_doubtful ? ", not sure" : "");
}

/* "ani, sentence 3 of 24: another outlet differs, not sure." and the sentence. */
static void add_selected(struct buf *out, const struct state *state)
{
	struct place place = state->cursor;
	const struct standing *standing = story_standing(state->story, place);

	add_label(out, state, place.article);
	buf_format(out, ", sentence %u of %zu: ", place.sentence + 1,
		   state_article(state, place.article)->sentence_count);
	linear_sentence_add_status(out, standing->status, story_is_doubtful(standing));
	buf_text(out, ".\n");
	add_words(out, state, place);
	buf_char(out, '\n');
}

static void add_differences(struct buf *out, const struct state *state,
			    const struct link *link)
{
	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];
		struct buf phrase = BUF_EMPTY;

		if (difference->matters == MATTERS_NO && !state->has_figures)
			continue;
		phrase_difference(&phrase, difference,
				  link_same_place(link->b, state->cursor));
		buf_text(out, " Difference: ");
		unicode_display(out, buf_str(&phrase));
		buf_char(out, '.');
		buf_done(&phrase);
	}
}

static void add_link(struct buf *out, const struct state *state, const struct link *link)
{
	static const char *const words[] = {
	    [RELATION_SAME] = "reports the same",
	    [RELATION_OVERLAP] = "reports a part of it",
	    [RELATION_CONFLICT] = "differs",
	};
	struct place there = link_other_end(link, state->cursor);

	add_label(out, state, there.article);
	buf_format(out, " %s%s, sentence %u: ", words[link->relation],
		   link->sure ? "" : ", not sure", there.sentence + 1);
	add_words(out, state, there);
	add_differences(out, state, link);
	if (state->has_figures)
		buf_format(out, " Similarity %.2f, probability %.2f.", link->similarity,
			   link->probability);
	buf_char(out, '\n');
}

/* All that differs: an outlet may say the same in one sentence and differ in the next. */
static void add_conflicts(struct buf *out, const struct state *state)
{
	const struct story *story = state->story;
	const struct standing *standing = story_standing(story, state->cursor);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];

		if (link->relation == RELATION_CONFLICT)
			add_link(out, state, link);
	}
}

/* The likeliest link into each other outlet, if it is no conflict. */
static void add_agreeing(struct buf *out, const struct state *state)
{
	for (uint32_t a = 0; a < state->story->article_count; a++) {
		struct link room;
		const struct link *link =
		    story_link_into(state->story, state->cursor, a, &room);

		if (link && link->relation != RELATION_CONFLICT)
			add_link(out, state, link);
	}
}

/* Adds HEAD before the first of a list of outlets, else a comma; then ARTICLE. */
static void add_to_list(struct buf *out, const struct state *state, uint32_t article,
			size_t *count, const char *head)
{
	buf_text(out, (*count)++ ? ", " : head);
	add_label(out, state, article);
}

/* Outlets of which nothing is linked: those COMPARED, or the others. */
static void add_without(struct buf *out, const struct state *state, bool compared,
			const char *head)
{
	struct link room;
	size_t count = 0;

	for (uint32_t a = 0; a < state->story->article_count; a++) {
		if (a == state->cursor.article ||
		    state_is_compared(state, a) != compared ||
		    story_link_into(state->story, state->cursor, a, &room))
			continue;
		add_to_list(out, state, a, &count, head);
		if (compared && state_article(state, a)->truncated)
			buf_text(out, " (cut, not silent)");
	}
	buf_text(out, count ? ".\n" : "");
}

void linear_sentence_add(struct buf *out, const struct state *state)
{
	if (!state_has_sentence(state)) {
		add_label(out, state, state->cursor.article);
		buf_text(out, " has no sentences.\n");
		return;
	}
	add_selected(out, state);
	add_conflicts(out, state);
	add_agreeing(out, state);
	add_without(out, state, true, "Not found in: ");
	add_without(out, state, false, "In another language, not compared: ");
	if (state->story->article_count < 2)
		return;
	buf_text(out, "In ");
	phrase_carriers(out, state->story, state_statement(state));
	buf_text(out, ".\n");
}
