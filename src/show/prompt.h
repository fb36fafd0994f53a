/*
 * The search prompt: what is typed behind the slash in the last row of the screen.
 */
#ifndef CROSSREAD_SHOW_PROMPT_H
#define CROSSREAD_SHOW_PROMPT_H

#include <stdbool.h>

#include "base/buf.h"

/* All zero is a prompt that is closed.  Free the text with buf_done. */
struct prompt {
	bool is_open;
	struct buf text;
};

/* Opens the prompt with nothing typed yet. */
void prompt_open(struct prompt *prompt);

/*
 * Takes one key by its name; a key that can neither be typed nor edits does nothing.
 * True: it was Enter, the prompt is closed and its text, maybe empty, is to be searched.
 */
bool prompt_handle_key(struct prompt *prompt, const char *key);

/* The end of the text, as much of it as COLUMNS hold. */
struct str prompt_end(const struct prompt *prompt, int columns);

#endif
