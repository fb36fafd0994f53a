/*
 * A palette: which theme the reader wants, and which styles the reader looks at in other
 * colours.  What of it a terminal can show is decided here, too.
 */
#ifndef CROSSREAD_SHOW_PALETTE_H
#define CROSSREAD_SHOW_PALETTE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "show/style.h"

/* All zero is theme "auto" as it is in style.def. */
struct palette {
	enum theme theme;
	struct appearance own[STYLE_COUNT]; /* where is_own says so */
	bool is_own[STYLE_COUNT];
};

/* Chooses the theme called NAME; false where there is none of that name. */
bool palette_set_theme(struct palette *palette, const char *name);

/*
 * Gives the style called NAME the look of VALUE: "FOREGROUND [BACKGROUND]
 * [ATTRIBUTE]...". A colour is a name ("default", "blue", "bright-blue") or a number of 0
 * to 255, an attribute is bold, underline, reverse, dim or italic.  False with a message.
 */
bool palette_set(struct palette *palette, struct str name, const char *value,
		 struct err *err);

/* The theme that a terminal of COLORS colours shows; 0 where it must show none. */
enum theme palette_theme(const struct palette *palette, int colors);

/* How a terminal of COLORS colours shows STYLE.  No colour in it is beyond these. */
struct appearance palette_look(const struct palette *palette, enum style style,
			       int colors);

/* Adds LOOK as palette_set takes it. */
void palette_write(struct buf *out, struct appearance look);

#endif
