/* Colours have the numbers that terminals give them: 0 to 7, their bright ones from 8 on,
 * and the 256 of xterm. */
#include "config.h"

#include "show/palette.h"

#include <string.h>

#include "base/array.h"

enum { FEW_COLORS = 8, MANY_COLORS = 256 };

static const char *const colors_by_number[] = {"black", "red",	   "green", "yellow",
					       "blue",	"magenta", "cyan",  "white"};

static const struct {
	const char *name;
	unsigned attribute;
} attributes[] = {
    {"bold", STYLE_BOLD}, {"underline", STYLE_UNDERLINE}, {"reverse", STYLE_REVERSE},
    {"dim", STYLE_FAINT}, {"italic", STYLE_ITALIC},
};

bool palette_set_theme(struct palette *palette, const char *name)
{
	for (int i = 0; i < THEME_COUNT; i++)
		if (!strcmp(name, style_theme_names[i])) {
			palette->theme = (enum theme)i;
			return true;
		}
	return false;
}

/* Reads a number of 0 to 255. */
static bool read_number(struct str word, short *color)
{
	int number = 0;

	if (!word.length || word.length > 3)
		return false;
	for (size_t i = 0; i < word.length; i++) {
		if (!str_is_digit(word.bytes[i]))
			return false;
		number = 10 * number + word.bytes[i] - '0';
	}
	*color = (short)number;
	return number < MANY_COLORS;
}

static bool read_color(struct str word, short *color)
{
	static const char bright[] = "bright-";
	bool is_bright = str_starts(word, bright);

	*color = STYLE_DEFAULT_COLOR;
	if (str_is(word, "default"))
		return true;
	if (is_bright)
		word = str_slice(word, sizeof bright - 1, word.length);
	for (int i = 0; i < FEW_COLORS; i++)
		if (str_is(word, colors_by_number[i])) {
			*color = (short)(is_bright ? i + FEW_COLORS : i);
			return true;
		}
	return !is_bright && read_number(word, color);
}

static unsigned read_attribute(struct str word)
{
	for (size_t i = 0; i < ARRAY_COUNT(attributes); i++)
		if (str_is(word, attributes[i].name))
			return attributes[i].attribute;
	return 0;
}

static bool read_look(struct appearance *look, const char *value, struct err *err)
{
	struct str rest = str_of(value), word = str_take_word(&rest);

	*look = (struct appearance){.background = STYLE_DEFAULT_COLOR};
	if (!read_color(word, &look->foreground))
		return err_set(err, "'%.*s' is no colour: default, a name or 0 to 255",
			       (int)word.length, word.bytes);
	word = str_take_word(&rest);
	if (read_color(word, &look->background))
		word = str_take_word(&rest);
	else
		look->background = STYLE_DEFAULT_COLOR;
	for (; word.length; word = str_take_word(&rest)) {
		if (!read_attribute(word))
			return err_set(err,
				       "'%.*s' is neither a colour nor bold, underline, "
				       "reverse, dim or italic",
				       (int)word.length, word.bytes);
		look->attributes |= read_attribute(word);
	}
	return true;
}

bool palette_set(struct palette *palette, struct str name, const char *value,
		 struct err *err)
{
	for (int i = 0; i < STYLE_COUNT; i++)
		if (str_is(name, style_name((enum style)i))) {
			palette->is_own[i] = true;
			return read_look(&palette->own[i], value, err);
		}
	return err_set(err, "no style '%.*s'; --print-config lists them",
		       (int)name.length, name.bytes);
}

enum theme palette_theme(const struct palette *palette, int colors)
{
	if (palette->theme == THEME_MONO || colors < FEW_COLORS)
		return THEME_MONO;
	return colors < MANY_COLORS ? THEME_16 : palette->theme;
}

struct appearance palette_look(const struct palette *palette, enum style style,
			       int colors)
{
	enum theme theme = palette_theme(palette, colors);
	struct appearance look = style_look(style, theme);

	if (theme == THEME_MONO || !palette->is_own[style])
		return look;
	look = palette->own[style];
	if (look.foreground >= colors)
		look.foreground = STYLE_DEFAULT_COLOR;
	if (look.background >= colors)
		look.background = STYLE_DEFAULT_COLOR;
	return look;
}

static void write_color(struct buf *out, short color)
{
	if (color == STYLE_DEFAULT_COLOR)
		buf_text(out, "default");
	else if (color < FEW_COLORS)
		buf_text(out, colors_by_number[color]);
	else
		buf_format(out, "%d", color);
}

void palette_write(struct buf *out, struct appearance look)
{
	write_color(out, look.foreground);
	if (look.background != STYLE_DEFAULT_COLOR) {
		buf_char(out, ' ');
		write_color(out, look.background);
	}
	for (size_t i = 0; i < ARRAY_COUNT(attributes); i++)
		if (look.attributes & attributes[i].attribute)
			buf_format(out, " %s", attributes[i].name);
}
