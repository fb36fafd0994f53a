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
#define ROLE(id, ...) STYLE_##id,
#include "show/style.def"
#undef ROLE
	STYLE_COUNT
};

/* In the order of style.def's columns. */
enum theme {
	THEME_ANY, /* 256 colours on whatever background */
	THEME_DARK,
	THEME_LIGHT,
	THEME_16,
	THEME_COLOUR_BLIND,
	THEME_MONO,
	THEME_COUNT
};

enum {
	STYLE_BOLD = 1 << 0,
	STYLE_UNDERLINE = 1 << 1,
	STYLE_REVERSE = 1 << 2,
	STYLE_FAINT = 1 << 3,
	STYLE_ITALIC = 1 << 4
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

/* The name of STYLE in the configuration: "divergent". */
const char *style_name(enum style style);

/* The names of the themes, by theme: "dark"; NULL behind the last. */
extern const char *const style_theme_names[THEME_COUNT + 1];

/* The letter for STYLE in the expected screens of the tests; a blank is plain text. */
char style_letter(enum style style);

/* The style of the sign of STATUS. */
enum style style_of_status(enum status status);

#endif
