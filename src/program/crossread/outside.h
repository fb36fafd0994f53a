/*
 * What the viewer does beyond its own window for the sentence selected: it hands text to
 * the clipboard and to commands, and opens the file in an editor and the URL in a
 * browser.
 *
 * With CROSSREAD_SECURE=1 in the environment no other program is run.  None is ever run
 * by a shell.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_OUTSIDE_H
#define CROSSREAD_PROGRAM_CROSSREAD_OUTSIDE_H

#include "base/buf.h"
#include "align/story.h"
#include "term/tty.h"

/* Whether the reader asked for a viewer that runs no program and writes no file:
 * CROSSREAD_SECURE=1. */
bool outside_is_secure(void);

struct outside {
	struct tty *tty;
	const char *copy_command; /* its words were tried; NULL: none */
	const char *argument;	  /* what the reader typed for the act */
};

/* Does something with the sentence at PLACE and adds to SAID what came of it. */
typedef void outside_act(const struct outside *outside, const struct story *story,
			 struct place place, struct buf *said);

/* Copies the sentence, alone or with its source: into the terminal's clipboard, and to
 * the command. */
outside_act outside_copy;
outside_act outside_cite;

/* Opens the article's file at the line of the sentence: $VISUAL, else $EDITOR, with +LINE
 * and the file behind its words. */
outside_act outside_edit;

/* Opens the article's URL, if it is of the web: $BROWSER, with the URL behind its words.
 */
outside_act outside_browse;

/* Gives the sentence to the command that was typed; where that begins with an exclamation
 * mark, all wordings of the sentence's statement, each with its source. */
outside_act outside_pipe;

#endif
