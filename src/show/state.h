/*
 * The state that all views share: where the reader is in the story, and what the reader
 * searches for.
 *
 * There is one cursor: a sentence of one outlet.  Every view shows it in its own way and
 * moves it.  For each outlet the state remembers at which sentence the reader left it.
 */
#ifndef CROSSREAD_SHOW_STATE_H
#define CROSSREAD_SHOW_STATE_H

#include "base/buf.h"
#include "base/vec.h"
#include "align/decision.h"
#include "align/story.h"
#include "show/change.h"
#include "show/filter.h"
#include "show/hits.h"
#include "show/keymap.h"
#include "show/label.h"
#include "show/layout.h"
#include "show/marks.h"
#include "show/said.h"
#include "show/style.h"
#include "show/way.h"

struct state_outlet {
	uint32_t sentence; /* where the reader was last */
	unsigned used;	   /* the clock of the last visit; 0 is never */
};

/* A judge, and how many of its questions are answered. */
struct state_judge {
	const char *name; /* borrowed for as long as the state lives; NULL: none yet */
	const char *unit; /* what is counted, many of it: "questions"; borrowed, too */
	bool is_running;
	size_t answered, asked;

	/* Whether an answer about the sentence at PLACE is still to come, while it runs;
	 * NULL: of none. */
	bool (*awaits)(const void *context, struct place place);
	const void *context;
};

/* The share of its answers that are there, 0 to 100. */
int state_judge_percent(const struct state_judge *judge);

struct state {
	const struct story *story;
	unsigned edition; /* counts the stories and filters set; what was laid out of an
			     older one is stale */
	unsigned text_edition; /* counts the changes of what is seen of the texts */
	struct labels *labels;
	const struct keymap *keymap; /* borrowed: the keys that hold */
	struct state_judge judge;
	struct changes *changes; /* of signs since the story was first shown */
	struct layout layout;	 /* of the screen as it is now */
	struct place cursor;	 /* only an outlet where state_has_sentence is false */
	struct state_outlet *outlets;
	unsigned clock; /* counts the visits to outlets */
	uint32_t
	    disagreement; /* 1 + the number of the one that was last jumped to, or 0 */
	struct way way;
	enum theme theme; /* that the reader wants */
	bool is_zoomed;
	bool has_figures;   /* the strip tells figures and reasons, too */
	bool is_collated;   /* a statement's wordings are shown in columns, not as text */
	struct buf pattern; /* of the last search, folded; empty is none */
	struct hits hits;   /* the places with the pattern, in order */
	bool is_at_hit;	    /* a search moved the cursor to where it is */
	size_t hit;	    /* the number of the one it moved to */
	unsigned hit_visits;  /* counts such moves, so that a view can tell a new one */
	struct filter filter; /* what of the story is shown; state_passes asks it */
	struct marks marks;
	bool is_taken; /* a sentence is taken, to be linked with another */
	struct place taken;
	struct decision decision; /* of the command in hand, if it decides */
	struct buf argument; /* of the command in hand, typed behind its name, or empty */
	struct buf message;  /* for the reader, one line; empty is none */
	struct said said;    /* all messages that were more than a place */
};

/* KEYMAP is borrowed. */
struct state *state_new(const struct story *story, const struct keymap *keymap);
void state_free(struct state *state);

/*
 * Exchanges the story for another of the same articles; cursor and search stay, and so
 * does the difference in hand.  BY says whose answers made the new one, and is borrowed;
 * with NULL the signs that are other ones do not count as changed.
 */
void state_set_story(struct state *state, const struct story *story, const char *by);

/* Whether the sign of the sentence at PLACE may soon be another one: it is not sure, and
 * an answer about it is still to come.  Signs that are sure do not settle: on four of the
 * given stories none of 148 became another one by the built-in judge, of 284 others 42.
 */
bool state_is_settling(const struct state *state, struct place place);

/* Whether its sign has changed since the reader last moved. */
bool state_is_fresh(const struct state *state, struct place place);

/* What stands behind its sign: '?' where it is not sure, "≈" where it is settling, '!'
 * where the reader decided it, else a blank. */
const char *state_doubt(const struct state *state, struct place place);

/* Article number ARTICLE of the story, from 0. */
const struct article *state_article(const struct state *state, size_t article);

/* The columns for the numbers of sentences: of the longest article's, at least 3. */
int state_number_columns(const struct state *state);

/* Whether the cursor's outlet has any sentence for it to stand on. */
bool state_has_sentence(const struct state *state);

/* The statement of the sentence that the cursor is on. */
const struct statement *state_statement(const struct state *state);

/* Tells the reader something in the status bar, in place of what was said before. */
void state_say(struct state *state, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same with TEXT as keymap_say has it: "{back} goes back". */
void state_say_keys(struct state *state, const char *text);

/* Whether the filter lets the sentence at PLACE be shown. */
bool state_passes(const struct state *state, struct place place);
bool state_passes_statement(const struct state *state, const struct statement *statement);

/*
 * Shows only what TEXT asks for, as filter_make has it, or with an empty one all again.
 * Where nothing would be left all stays as it is, and the reader is told.
 */
void state_set_filter(struct state *state, struct str text);

/* Whether the sentence at PLACE is shown: it passes, or it is selected. */
bool state_shows(const struct state *state, struct place place);

/* Moves the cursor to the sentence of PLACE's article that passes the filter and is
 * nearest to it, rather below than above; to PLACE where none does. */
void state_go_passing(struct state *state, struct place place);

/* Moves the cursor. */
void state_go(struct state *state, struct place place);

/* Moves the cursor by DELTA sentences of its article, as far as there are any. */
void state_move(struct state *state, long delta);

/* Moves to ARTICLE: to its sentence that stands for the cursor's, else to where the
 * reader was last. */
void state_go_outlet(struct state *state, size_t article);

/* Brings the outlet of PLACE beside the cursor's, with PLACE as where the reader was. */
void state_bring(struct state *state, struct place place);

/*
 * The difference in hand: the one last jumped to if the cursor's sentence has a part in
 * it, else the first in which it has one; NULL where there is none.
 */
const struct disagreement *state_disagreement(const struct state *state);

/* Sets THERE to a sentence that differs from the cursor's in the difference in hand: from
 * several the one that differs from most.  False where none does. */
bool state_differing_place(const struct state *state, struct place *there);

/* Sets THERE to the sentence of ARTICLE that stands for the cursor's: the one that
 * differs in the difference in hand, else the likeliest linked.  False where none is. */
bool state_counterpart(const struct state *state, size_t article, struct place *there);

/*
 * Moves to the COUNTth next (DIRECTION 1) or previous (-1) sentence with a named
 * difference in the cursor's outlet.  Where there are fewer it moves to the last of them
 * and says which other outlet has another one.
 */
void state_seek_difference(struct state *state, int direction, int count);

/* Outlets, in the story's order. */
struct in_view {
	uint32_t articles[LAYOUT_PANES];
	size_t count;
};

/* The outlets that have a pane: those visited last. */
struct in_view state_in_view(const struct state *state);
bool state_is_in_view(const struct in_view *in_view, size_t article);

/* Whether ARTICLE is compared with the cursor's. */
bool state_is_compared(const struct state *state, size_t article);

#endif
