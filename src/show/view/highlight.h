/*
 * Highlighting inside a sentence: changed words, shared words, named differences, search
 * matches.
 *
 * All of it is done on a flow that was set with the sentence (highlight_set), so that
 * bytes of the flow's source are bytes of the article.
 */
#ifndef CROSSREAD_SHOW_VIEW_HIGHLIGHT_H
#define CROSSREAD_SHOW_VIEW_HIGHLIGHT_H

#include "show/flow.h"
#include "show/state.h"

/* Sets FLOW with the sentence of PLACE in STYLE. */
void highlight_set(struct flow *flow, const struct state *state, struct place place,
		   enum style style);

/*
 * Marks the named differences between PLACE and OTHER; and of near copies the words that
 * OTHER does not have in any form, of others those that carry the link, unless the reader
 * wants all words marked that differ.
 */
void highlight_compare(struct flow *flow, const struct state *state, struct place place,
		       struct place other);

/* Marks the named differences of all links of PLACE. */
void highlight_differences(struct flow *flow, const struct state *state,
			   struct place place);

/* Marks what matches the search in FLOW, whose TEXT begins at byte BASE; false where
 * nothing does. */
bool highlight_pattern(struct flow *flow, const struct state *state, struct str text,
		       size_t base);

/* The same in the sentence at PLACE. */
void highlight_matches(struct flow *flow, const struct state *state, struct place place);

/* Where no colour shows what was marked as differing: sets it between brackets.  Comes
 * behind all marks, and before flow_wrap. */
void highlight_bracket(struct flow *flow, const struct state *state);

/* The style of the words that name DIFFERENCE. */
enum style highlight_difference_style(const struct difference *difference);

#endif
