/*
 * Styles: the roles that cells play, and how a theme shows each.
 *
 * Views name roles ("shared", "differing word"); only the terminal asks for the look.  A
 * new role is one line in style.def.
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

/* The colour that the terminal has by itself. */
enum { STYLE_DEFAULT_COLOR = -1 };

struct appearance {
	short foreground,
	    background;	     /* a terminal's colour number or STYLE_DEFAULT_COLOR */
	unsigned attributes; /* of STYLE_BOLD ... */
};

/* How THEME shows STYLE. */
struct appearance style_look(enum style style, enum theme theme);

/* The letter of STYLE in screen goldens; a blank is plain text. */
char style_letter(enum style style);

/* The role of the sign of STATUS. */
enum style style_of_status(enum status status);

#endif
