/*
 * A pane: one article in a column of the screen, from its title to its last sentence.
 *
 * It is a sequence of blocks: the head (title, byline and date), then one for each
 * sentence.  Only blocks near the screen are laid out, and their heights are remembered
 * as long as the width stays, so a key costs the same in an article of ten sentences and
 * of ten thousand.
 */
#ifndef CROSSREAD_SHOW_VIEW_PANE_H
#define CROSSREAD_SHOW_VIEW_PANE_H

#include "show/flow.h"
#include "show/state.h"
#include "show/view/article_map.h"
#include "show/view/scroll.h"

struct pane {
	uint32_t article;
	int head_columns;  /* of the row above it; the caller sets them */
	int columns, rows; /* that it has for text */
	bool is_cut;	   /* a sentence has one row, unless it is marked */
	int *heights;	   /* of the blocks; 0 is not known yet */
	unsigned edition;  /* of the texts that they are of */
	struct scroll top; /* what is in view */
	struct flow flow;  /* for measuring, set anew for each sentence */
};

/* Makes a pane of ARTICLE, which pane_done frees; it has no size yet. */
void pane_init(struct pane *pane, uint32_t article);
void pane_done(struct pane *pane);

/* Gives the pane its size; to be called before all that follows. */
void pane_fit(struct pane *pane, const struct state *state, int rows, int columns);

/*
 * Scrolls as little as possible to show all of SENTENCE, with some rows around it.  Where
 * SENTENCE already fills the pane nothing moves.
 */
void pane_reveal(struct pane *pane, const struct state *state, uint32_t sentence);

/* Where SENTENCE fills the pane: scrolls in it to its first search match. */
void pane_reveal_match(struct pane *pane, const struct state *state, uint32_t sentence);

/*
 * Scrolls so that SENTENCE begins at screen row ROW of the pane, or as near as it can:
 * the head is shown whole or not at all.
 */
void pane_level(struct pane *pane, const struct state *state, uint32_t sentence, int row);

/*
 * The row of the pane where SENTENCE begins, negative above the pane.  Of a sentence more
 * than two screens away the result has only the right sign.
 */
int pane_row_of(struct pane *pane, const struct state *state, uint32_t sentence);

/* Whether SENTENCE goes on below the pane. */
bool pane_has_more(struct pane *pane, const struct state *state, uint32_t sentence);

/*
 * Scrolls by ROWS (negative: up) inside SENTENCE, but at least one row stays in view.
 * False where nothing moves: SENTENCE is not higher than the pane, or its end in that
 * direction is in view.
 */
bool pane_scroll_within(struct pane *pane, const struct state *state, uint32_t sentence,
			int rows);

/* The sentence about ROWS rows below SENTENCE (negative: above); another one, if there is
 * any in that direction. */
uint32_t pane_sentence_off(struct pane *pane, const struct state *state,
			   uint32_t sentence, int rows);

/* Paints the article into AREA and marks the sentences linked to the cursor's.  Returns
 * which sentences are in view. */
struct in_sight pane_draw(const struct pane *pane, const struct state *state,
			  struct grid *grid, struct rect area);

#endif
