/* The table of style.def, read once as letters and once as looks. */
#include "config.h"

#include "show/style.h"

enum {
	BOLD = STYLE_BOLD,
	UNDERLINE = STYLE_UNDERLINE,
	REVERSE = STYLE_REVERSE,
	DIM = STYLE_FAINT,
	DEFAULT = STYLE_DEFAULT_COLOR,
};

#define LOOK(foreground, background, attributes)   \
	{                                          \
		foreground, background, attributes \
	}

static const struct appearance looks[STYLE_COUNT][THEME_COUNT] = {
#define ROLE(name, letter, many, few, mono) \
	[STYLE_##name] = {[THEME_256] = many, [THEME_16] = few, [THEME_MONO] = mono},
#include "show/style.def"
#undef ROLE
};

static const char letters[STYLE_COUNT] = {
#define ROLE(name, letter, many, few, mono) [STYLE_##name] = letter,
#include "show/style.def"
#undef ROLE
};

struct appearance style_look(enum style style, enum theme theme)
{
	return looks[style][theme];
}

char style_letter(enum style style)
{
	return letters[style];
}

enum style style_of_status(enum status status)
{
	static const enum style styles[STATUS_COUNT] = {
	    [STATUS_SHARED] = STYLE_SHARED,
	    [STATUS_DIVERGENT] = STYLE_DIVERGENT,
	    [STATUS_UNIQUE] = STYLE_UNIQUE,
	    [STATUS_UNCOMPARED] = STYLE_UNCOMPARED,
	};

	return styles[status];
}
