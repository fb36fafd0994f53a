/*
 * Styles: what a cell means to the reader, and how it looks in each theme.
 *
 * Views choose a style by its meaning ("shared", "differing word"); only the terminal
 * asks for its colours.  A new style is one line in style.def.
 */
#ifndef CROSSREAD_SHOW_STYLE_H
#define CROSSREAD_SHOW_STYLE_H

#include "align/story.h"

enum style {
#define ROLE(name, letter, many, few, mono) STYLE_##name,
#include "show/style.def"
#undef ROLE
	STYLE_COUNT
};

enum theme { THEME_256, THEME_16, THEME_MONO, THEME_COUNT };

enum {
	STYLE_BOLD = 1 << 0,
	STYLE_UNDERLINE = 1 << 1,
	STYLE_REVERSE = 1 << 2,
	STYLE_FAINT = 1 << 3
};

/* The terminal's own colour. */
enum { STYLE_DEFAULT_COLOR = -1 };

struct appearance {
	short foreground,
	    background;	     /* a terminal's colour number or STYLE_DEFAULT_COLOR */
	unsigned attributes; /* of STYLE_BOLD ... */
};

/* How THEME shows STYLE. */
struct appearance style_look(enum style style, enum theme theme);

/* The letter for STYLE in the expected screens of the tests; a blank is plain text. */
char style_letter(enum style style);

/* The style of the sign of STATUS. */
enum style style_of_status(enum status status);

#endif
