/* The table of style.def, and ways to look things up in it. */
#include "config.h"

#include "show/style.h"

enum {
	BOLD = STYLE_BOLD,
	UNDERLINE = STYLE_UNDERLINE,
	REVERSE = STYLE_REVERSE,
	DIM = STYLE_FAINT,
	DEFAULT = STYLE_DEFAULT_COLOR,
};

#define PAPER(foreground, background, attributes)  \
	{                                          \
		foreground, background, attributes \
	}
#define INK(foreground, attributes) PAPER(foreground, DEFAULT, attributes)
#define TEXT(attributes) PAPER(DEFAULT, DEFAULT, attributes)

static const struct {
	const char *name;
	char letter;
	struct appearance looks[THEME_COUNT];
} roles[STYLE_COUNT] = {
#define ROLE(id, name, letter, ...) [STYLE_##id] = {name, letter, {__VA_ARGS__}},
#include "show/style.def"
#undef ROLE
};

struct appearance style_look(enum style style, enum theme theme)
{
	return roles[style].looks[theme];
}

const char *style_name(enum style style)
{
	return roles[style].name;
}

const char *const style_theme_names[THEME_COUNT + 1] = {
    [THEME_ANY] = "auto",
    [THEME_DARK] = "dark",
    [THEME_LIGHT] = "light",
    [THEME_16] = "16",
    [THEME_COLOUR_BLIND] = "colour-blind",
    [THEME_MONO] = "mono",
};

char style_letter(enum style style)
{
	return roles[style].letter;
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
