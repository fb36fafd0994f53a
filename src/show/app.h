/*
 * The viewer without a terminal: keys come in, cells go out.
 *
 * The app holds the state of the story, the stack of views and what is being typed.  It
 * never acts on the world: what it cannot do itself it returns as a request, which the
 * caller carries out (app_request.h).
 */
#ifndef CROSSREAD_SHOW_APP_H
#define CROSSREAD_SHOW_APP_H

#include "align/decision.h"
#include "align/story.h"
#include "show/app_request.h"
#include "show/command.h"
#include "show/completion.h"
#include "show/grid.h"
#include "show/keymap.h"
#include "show/option.h"
#include "show/state.h"

struct app;
struct view_ops;

struct app_options {
	bool is_ascii;		 /* the terminal has no other characters */
	bool is_mono;		 /* it has no colours, or is to show none */
	const char *first_view;	 /* the name of a view to begin with; NULL: panes */
	completion_files *files; /* completes the names of files; NULL: nobody does */
	enum theme theme;	 /* that the reader wants */
	const struct option_choices *choices; /* options chosen before, or NULL */
	const struct keymap *keymap;	      /* copied; NULL: the usual keys */
};

/* Whether a story can begin with the view called NAME: "panes" or "matrix". */
bool app_is_first_view(const char *name);

/* STORY is borrowed and outlives the app. */
struct app *app_new(const struct story *story, const struct app_options *options);
void app_free(struct app *app);

/*
 * Shows STORY, which has the same articles, from now on; the story before it is no longer
 * needed.  What the reader selected, opened, searched and typed stays, and what is shown
 * stays at its rows.  BY says whose answers made it, as in state_set_story; the changes
 * stand out until the reader moves.
 */
void app_set_story(struct app *app, const struct story *story, const char *by);

/*
 * Shows STORY, whose articles were read anew and may be others; the story before it is no
 * longer needed.  The views close; the place is kept as refind_place does, and the
 * search.
 */
void app_exchange_story(struct app *app, const struct story *story);

/* Says how far a judge is; to be called before app_set_story where both are new, and
 * while what the last one's `awaits` needs is still there. */
void app_set_judge(struct app *app, struct state_judge judge);

/* Shows TEXT in the status bar until the next key, and keeps it among the messages; of
 * several the last one is shown, with how many they are. */
void app_say(struct app *app, const char *text);

/* Shows TEXT, how far something is, until the next thing is said; it is not kept. */
void app_say_progress(struct app *app, const char *text);

/* Says how large the screen is; until then there is none to draw on. */
void app_resize(struct app *app, int rows, int columns);

/* Takes one key by its name. */
enum app_request app_handle_key(struct app *app, const char *key);

/* The number from 0 of the outlet that the last request, APP_DROP_OUTLET, names. */
size_t app_outlet(const struct app *app);

/* The theme that the reader wants; the caller tells whether it has no colours. */
enum theme app_theme(const struct app *app);
void app_set_mono(struct app *app, bool is_mono);

/* What was typed behind the name of the command that asked for the last request; empty
 * where nothing was. */
const char *app_argument(const struct app *app);

/* Whether COMMAND opens a view. */
bool app_opens_view(enum command command);

/* The view on top. */
const struct view_ops *app_view(const struct app *app);

/* Adds the lines of the view on top in words, as view_ops.speak has it; false where its
 * rows are read instead. */
bool app_speak(const struct app *app, struct buf *out);

/* Whether text is being typed, that Enter ends. */
bool app_is_typing(const struct app *app);

/* The state that the views share, valid until the story is exchanged. */
const struct state *app_state(const struct app *app);

/* The decision that the last request is about; APP_DECIDE or APP_TAKE_BACK. */
const struct decision *app_decision(const struct app *app);

/* Says VERB and DECISION in words, which may be NULL, and REMARK. */
void app_say_decision(struct app *app, const char *verb, const struct decision *decision,
		      const char *remark);

/* The sentence that requests are about; only an outlet where there is none. */
struct place app_selected(const struct app *app);

/* Paints the screen; GRID gets the screen's size. */
void app_draw(const struct app *app, struct grid *grid);

#endif
