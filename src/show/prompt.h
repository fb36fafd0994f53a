/*
 * The prompt: a line that is typed in the last row of the screen, behind the sign of what
 * it is for.
 *
 * It edits as shells and vi do: arrows, C-a, C-e, C-w, C-u, and the lines typed before
 * for the same purpose by Up and Down, C-p and C-n.
 */
#ifndef CROSSREAD_SHOW_PROMPT_H
#define CROSSREAD_SHOW_PROMPT_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/vec.h"
#include "show/completion.h"

enum prompt_purpose { PROMPT_SEARCH, PROMPT_COMMAND, PROMPT_PURPOSES };

/* The lines that were entered, the last one at the end. */
struct prompt_history {
	VEC(char *) lines;
};

/* All zero is a prompt that is closed. */
struct prompt {
	bool is_open;
	enum prompt_purpose purpose;
	struct buf text;
	size_t caret; /* where typing goes on: a byte of text */
	struct prompt_history histories[PROMPT_PURPOSES];
	size_t recalled;  /* the line of the history shown, or how many there are */
	struct buf draft; /* what was typed before a line was recalled */
	struct completion completion;
	size_t completed_from; /* where the word that is completed begins */
};

enum prompt_answer {
	PROMPT_GOES_ON,
	PROMPT_ENTERED,	 /* the prompt is closed, and its text is to be used */
	PROMPT_COMPLETES /* prompt_complete is to be called */
};

/* Opens the prompt with TEXT typed already. */
void prompt_open(struct prompt *prompt, enum prompt_purpose purpose, const char *text);

/* Takes one key by its name; a key that can neither be typed nor edits does nothing. */
enum prompt_answer prompt_handle_key(struct prompt *prompt, const char *key);

/* Takes one key of what is pasted: lines become one line, and nothing but text counts. */
void prompt_paste_key(struct prompt *prompt, const char *key);

/* What is typed up to the caret, which may be completed. */
struct str prompt_typed(const struct prompt *prompt);

/*
 * Completes the word that begins at byte FROM by the candidates that were added to
 * prompt->completion: as far as all are the same.  Where there are several they can be
 * gone through from now on.
 */
void prompt_complete(struct prompt *prompt, size_t from);

/* The character that stands before the text. */
char prompt_sign(const struct prompt *prompt);

/* As much of the text as COLUMNS hold, with the caret in it, which is *CARET columns from
 * its beginning. */
struct str prompt_window(const struct prompt *prompt, int columns, int *caret);

void prompt_done(struct prompt *prompt);

#endif
