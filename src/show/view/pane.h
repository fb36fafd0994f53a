/*
 * A pane: one article in a column of the screen, from its title to its last sentence.
 *
 * It is a sequence of blocks: the head (title, byline and date), then one a sentence.
 * Only blocks in view are laid out; their heights are kept for the width, so a key costs
 * the same in an article of ten sentences and of ten thousand.
 */
#ifndef CROSSREAD_SHOW_VIEW_PANE_H
#define CROSSREAD_SHOW_VIEW_PANE_H

#include "show/flow.h"
#include "show/state.h"
#include "show/view/scroll.h"

struct pane {
	uint32_t article;
	int columns, rows; /* that it has for text */
	int *heights;	   /* of blocks, 0: not known */
	struct scroll top; /* what is in view */
	struct flow flow;  /* for measuring, set anew for each sentence */
};

void pane_init(struct pane *pane, uint32_t article);
void pane_done(struct pane *pane);

/* Says how much room there is; call it before all that follows. */
void pane_fit(struct pane *pane, const struct state *state, int rows, int columns);

/*
 * Scrolls as little as possible to have all of SENTENCE in view, with rows around it. One
 * that fills the pane stays as it is.
 */
void pane_reveal(struct pane *pane, const struct state *state, uint32_t sentence);

/* Scrolls on to the first search match in SENTENCE where it fills the pane. */
void pane_reveal_match(struct pane *pane, const struct state *state, uint32_t sentence);

/*
 * Scrolls so that SENTENCE begins at screen row ROW of the pane, or as near as it can:
 * the head is shown whole or not at all.
 */
void pane_level(struct pane *pane, const struct state *state, uint32_t sentence, int row);

/*
 * The row of the pane where SENTENCE begins (maybe above: negative).  Of one that is more
 * than two screens away it tells only the direction.
 */
int pane_row_of(struct pane *pane, const struct state *state, uint32_t sentence);

/* Whether SENTENCE goes on below the pane. */
bool pane_has_more(struct pane *pane, const struct state *state, uint32_t sentence);

/*
 * Scrolls by ROWS (negative: up) inside of SENTENCE, at most by what keeps a row in view.
 * False where that moves nothing: it is no higher than the pane, or its end is in view.
 */
bool pane_scroll_within(struct pane *pane, const struct state *state, uint32_t sentence,
			int rows);

/* The sentence ROWS rows below (or, negative, above) SENTENCE; another one at least. */
uint32_t pane_sentence_off(struct pane *pane, const struct state *state,
			   uint32_t sentence, int rows);

/* Paints the article into AREA; the sentences linked to the cursor are marked. */
void pane_draw(const struct pane *pane, const struct state *state, struct grid *grid,
	       struct rect area);

#endif
