/* A terminal that does not know OSC 8 should drop it, but some show it as text: so those
 * that are known to show links are listed, and no others get any. */
#include "config.h"

#include "term/hyperlink.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/str.h"

enum { FIRST_VTE = 5000 /* the first version with links that is safe: 0.50 */ };

static bool is_one_of(const char *name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count && name; i++)
		if (str_is(str_of(name), names[i]))
			return true;
	return false;
}

bool hyperlink_is_known(const char *term, const char *term_program,
			const char *vte_version)
{
	static const char *const terms[] = {
	    "alacritty",  "alacritty-direct", "contour",       "foot",
	    "foot-extra", "wezterm",	      "xterm-ghostty", "xterm-kitty",
	};
	static const char *const programs[] = {"WezTerm", "ghostty", "iTerm.app",
					       "mintty",  "rio",     "vscode"};

	/* Inside of these the terminal around is not the one that gets the bytes. */
	if (!term || str_starts(str_of(term), "screen") ||
	    str_starts(str_of(term), "tmux"))
		return false;
	return is_one_of(term, terms, ARRAY_COUNT(terms)) ||
	       is_one_of(term_program, programs, ARRAY_COUNT(programs)) ||
	       (vte_version && strtol(vte_version, NULL, 10) >= FIRST_VTE);
}

bool hyperlink_begin(struct buf *out, const char *url, uint32_t id)
{
	struct str text = str_of(url);
	size_t start = out->length, begin;

	if (!str_starts_ignoring_case(text, "http://") &&
	    !str_starts_ignoring_case(text, "https://"))
		return false;
	buf_format(out, "\033]8;id=%08x;", (unsigned)id);
	begin = out->length;
	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		if (byte > ' ' && byte < 0x7F)
			buf_char(out, (char)byte);
		else
			buf_format(out, "%%%02X", byte);
	}
	if (out->length - begin > HYPERLINK_MOST) {
		buf_cut(out, start);
		return false;
	}
	buf_text(out, "\033\\");
	return true;
}

/* A colour below 8 has the code FIRST and on, a bright one BRIGHT and on. */
static void add_color(struct buf *out, short color, int first, int bright)
{
	if (color == STYLE_DEFAULT_COLOR)
		return;
	if (color < 8)
		buf_format(out, ";%d", first + color);
	else if (color < 16)
		buf_format(out, ";%d", bright + color - 8);
	else
		buf_format(out, ";%d;5;%d", first + 8, color);
}

void hyperlink_add_look(struct buf *out, struct appearance look)
{
	static const struct {
		unsigned ours;
		int theirs;
	} pairs[] = {{STYLE_BOLD, 1},
		     {STYLE_FAINT, 2},
		     {STYLE_ITALIC, 3},
		     {STYLE_UNDERLINE, 4},
		     {STYLE_REVERSE, 7}};

	buf_text(out, "\033[0");
	for (size_t i = 0; i < ARRAY_COUNT(pairs); i++)
		if (look.attributes & pairs[i].ours)
			buf_format(out, ";%d", pairs[i].theirs);
	add_color(out, look.foreground, 30, 90);
	add_color(out, look.background, 40, 100);
	buf_char(out, 'm');
}

void hyperlink_end(struct buf *out)
{
	buf_text(out, "\033]8;;\033\\");
}
