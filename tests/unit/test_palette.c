/* Themes, and colours of the reader's own: what is read, what a terminal can show, and
 * that all of it can be read. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "show/palette.h"

static struct palette with(const char *name, const char *value)
{
	struct palette palette = {0};
	struct err err = ERR_NONE;

	ck_assert_msg(palette_set(&palette, str_of(name), value, &err), "%s",
		      err.message);
	return palette;
}

static const struct {
	const char *value;
	struct appearance look;
	const char *written;
} values[] = {
    {"default", {-1, -1, 0}, "default"},
    {"blue", {4, -1, 0}, "blue"},
    {"bright-blue white", {12, 7, 0}, "12 white"},
    {"255 0 bold", {255, 0, STYLE_BOLD}, "255 black bold"},
    {"default default reverse", {-1, -1, STYLE_REVERSE}, "default reverse"},
    {"  3   italic dim ", {3, -1, STYLE_ITALIC | STYLE_FAINT}, "yellow dim italic"},
    {"208 underline bold", {208, -1, STYLE_BOLD | STYLE_UNDERLINE}, "208 bold underline"},
};

static void check_look(struct appearance is, struct appearance should)
{
	ck_assert_int_eq(is.foreground, should.foreground);
	ck_assert_int_eq(is.background, should.background);
	ck_assert_uint_eq(is.attributes, should.attributes);
}

START_TEST(reads_looks)
{
	struct palette palette = with("shared", values[_i].value);
	struct buf out = BUF_EMPTY;

	check_look(palette_look(&palette, STYLE_SHARED, 256), values[_i].look);
	palette_write(&out, values[_i].look);
	ck_assert_str_eq(out.bytes, values[_i].written);
	palette = with("shared", out.bytes);
	check_look(palette_look(&palette, STYLE_SHARED, 256), values[_i].look);
	buf_done(&out);
}
END_TEST

static const struct {
	const char *name, *value, *message;
} refused[] = {
    {"no-such", "blue", "no style 'no-such'"},
    {"shared", "", "'' is no colour"},
    {"shared", "bold", "'bold' is no colour"},
    {"shared", "256", "'256' is no colour"},
    {"shared", "-1", "'-1' is no colour"},
    {"shared", "bright-3", "'bright-3' is no colour"},
    {"shared", "pink", "'pink' is no colour"},
    {"shared", "blue pink", "'pink' is neither"},
    {"shared", "blue red bold green", "'green' is neither"},
};

START_TEST(refuses_what_is_no_look)
{
	struct palette palette = {0};
	struct err err = ERR_NONE;

	ck_assert(
	    !palette_set(&palette, str_of(refused[_i].name), refused[_i].value, &err));
	ck_assert_msg(strstr(err.message, refused[_i].message) != NULL, "%s",
		      err.message);
	err_done(&err);
}
END_TEST

START_TEST(finds_themes_by_name)
{
	struct palette palette = {0};

	for (int i = 0; i < THEME_COUNT; i++) {
		ck_assert(palette_set_theme(&palette, style_theme_names[i]));
		ck_assert_int_eq((int)palette.theme, i);
	}
	ck_assert(!palette_set_theme(&palette, "pink"));
}
END_TEST

/* What a terminal cannot show gives way. */
START_TEST(shows_what_a_terminal_can)
{
	struct palette palette = with("divergent", "208 4 bold");

	palette.theme = THEME_DARK;
	ck_assert_int_eq(palette_theme(&palette, 256), THEME_DARK);
	ck_assert_int_eq(palette_theme(&palette, 88), THEME_16);
	ck_assert_int_eq(palette_theme(&palette, 8), THEME_16);
	ck_assert_int_eq(palette_theme(&palette, 0), THEME_MONO);
	check_look(palette_look(&palette, STYLE_DIVERGENT, 8),
		   (struct appearance){-1, 4, STYLE_BOLD});
	check_look(palette_look(&palette, STYLE_DIVERGENT, 0),
		   style_look(STYLE_DIVERGENT, THEME_MONO));
	palette.theme = THEME_16;
	ck_assert_int_eq(palette_theme(&palette, 256), THEME_16);
	palette.theme = THEME_MONO;
	check_look(palette_look(&palette, STYLE_DIVERGENT, 256),
		   style_look(STYLE_DIVERGENT, THEME_MONO));
}
END_TEST

/* The part of red (0), green (1) or blue (2) in one of xterm's 256 colours, 0..255; the
 * first 16 are the terminal's own and not asked for. */
static int channel(int color, int which)
{
	static const int levels[] = {0, 95, 135, 175, 215, 255};
	static const int steps[] = {36, 6, 1};

	if (color >= 232)
		return 8 + 10 * (color - 232);
	return levels[(color - 16) / steps[which] % 6];
}

/* Relative luminance, 0..1, by WCAG 2.1. */
static double luminance(int color)
{
	static const double weights[] = {0.2126, 0.7152, 0.0722};
	double sum = 0;

	ck_assert_int_ge(color, 16);
	for (int i = 0; i < 3; i++) {
		double part = channel(color, i) / 255.0;

		sum += weights[i] * (part <= 0.03928 ? part / 12.92
						     : pow((part + 0.055) / 1.055, 2.4));
	}
	return sum;
}

/* Contrast ratio, 1..21, by WCAG 2.1. */
static double contrast(int a, int b)
{
	double x = luminance(a), y = luminance(b);

	return (x > y ? x + 0.05 : y + 0.05) / (x > y ? y + 0.05 : x + 0.05);
}

/* White on black has 21, and 16 (black) and 231 (white) are these. */
START_TEST(computes_contrast_as_wcag_does)
{
	ck_assert_double_eq_tol(contrast(16, 231), 21, 0.001);
	ck_assert_double_eq_tol(contrast(244, 231), 3.95, 0.01);
}
END_TEST

enum { BLACK = 16, DARK_GREY = 236, WHITE = 231, LIGHT_GREY = 255 };

/* What a theme of 256 colours is shown on: the darkest and the lightest background. */
static const struct {
	enum theme theme;
	int backgrounds[2];
} grounds[] = {
    {THEME_DARK, {BLACK, DARK_GREY}},
    {THEME_LIGHT, {WHITE, LIGHT_GREY}},
};

/* WCAG 2.1 asks for at least 4.5 for text (level AA). */
START_TEST(can_be_read)
{
	enum theme theme = grounds[_i].theme;

	for (int style = 0; style < STYLE_COUNT; style++) {
		struct appearance look = style_look((enum style)style, theme);

		if (look.foreground == STYLE_DEFAULT_COLOR) {
			ck_assert_int_eq(look.background, STYLE_DEFAULT_COLOR);
			ck_assert(!(look.attributes & STYLE_FAINT));
			continue;
		}
		for (int i = 0; i < 2; i++) {
			int background = look.background != STYLE_DEFAULT_COLOR
					     ? look.background
					     : grounds[_i].backgrounds[i];

			ck_assert_msg(contrast(look.foreground, background) >= 4.5,
				      "%s: %.2f in theme %s",
				      style_name((enum style)style),
				      contrast(look.foreground, background),
				      style_theme_names[theme]);
		}
	}
}
END_TEST

/* Differing and unique are parted by lightness, so that they differ in shades of grey. */
START_TEST(needs_no_hue)
{
	struct appearance differing = style_look(STYLE_DIVERGENT, THEME_COLOUR_BLIND);
	struct appearance unique = style_look(STYLE_UNIQUE, THEME_COLOUR_BLIND);

	ck_assert_double_ge(contrast(differing.background, unique.background), 4.5);
	for (int style = 0; style < STYLE_COUNT; style++) {
		struct appearance look =
		    style_look((enum style)style, THEME_COLOUR_BLIND);

		if (look.foreground == STYLE_DEFAULT_COLOR)
			ck_assert_int_eq(look.background, STYLE_DEFAULT_COLOR);
		else
			ck_assert_double_ge(contrast(look.foreground, look.background),
					    4.5);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("palette");

	unit_add_rows(suite, "looks", reads_looks, (int)ARRAY_COUNT(values));
	unit_add_rows(suite, "looks", refuses_what_is_no_look, (int)ARRAY_COUNT(refused));
	unit_add(suite, "themes", finds_themes_by_name);
	unit_add(suite, "themes", shows_what_a_terminal_can);
	unit_add(suite, "contrast", computes_contrast_as_wcag_does);
	unit_add_rows(suite, "contrast", can_be_read, (int)ARRAY_COUNT(grounds));
	unit_add(suite, "contrast", needs_no_hue);
	return unit_main(suite);
}
