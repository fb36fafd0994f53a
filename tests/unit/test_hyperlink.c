/* Links for the terminal: which URLs are sent, and to whom. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "term/hyperlink.h"

static const struct {
	const char *url, *bytes;
} urls[] = {
    {"https://example.com/a;b?c=d#e",
     "\033]8;id=0000002a;https://example.com/a;b?c=d#e\033\\"},
    {"HTTP://example.com", "\033]8;id=0000002a;HTTP://example.com\033\\"},
    {"http://x/\033\\\a é\n", "\033]8;id=0000002a;http://x/%1B\\%07%20%C3%A9%0A\033\\"},
    {"ftp://example.com", ""},
    {"javascript:alert(1)", ""},
    {"file:///etc/passwd", ""},
    {"", ""},
};

START_TEST(writes_urls_of_the_web)
{
	struct buf out = BUF_EMPTY;

	ck_assert_int_eq(hyperlink_begin(&out, urls[_i].url, 42), *urls[_i].bytes != 0);
	ck_assert_str_eq(buf_str(&out).bytes, urls[_i].bytes);
	buf_done(&out);
}
END_TEST

/* What is too long behind its escapes, too, is no link at all, rather than half of one.
 */
START_TEST(bounds_urls)
{
	struct buf url = BUF_EMPTY, out = BUF_EMPTY;

	buf_text(&url, "https://x/");
	buf_fill(&url, 'a', HYPERLINK_MOST - url.length);
	ck_assert(hyperlink_begin(&out, url.bytes, 1));
	buf_cut(&out, 0);
	url.bytes[20] = ' ';
	ck_assert(!hyperlink_begin(&out, url.bytes, 1));
	ck_assert_uint_eq(out.length, 0);
	buf_done(&url);
	buf_done(&out);
}
END_TEST

static const struct {
	const char *term, *program, *vte;
	bool is_known;
} terminals[] = {
    {"xterm-kitty", NULL, NULL, true},
    {"alacritty", NULL, NULL, true},
    {"xterm-256color", "iTerm.app", NULL, true},
    {"xterm-256color", NULL, "7003", true},
    {"xterm-256color", NULL, "4601", false},
    {"xterm-256color", NULL, "", false},
    {"xterm-256color", NULL, NULL, false},
    {"xterm-256color", "Apple_Terminal", NULL, false},
    {"screen-256color", "iTerm.app", "7003", false},
    {"tmux-256color", "WezTerm", NULL, false},
    {"linux", NULL, NULL, false},
    {NULL, "vscode", NULL, false},
};

START_TEST(knows_terminals)
{
	ck_assert_int_eq(hyperlink_is_known(terminals[_i].term, terminals[_i].program,
					    terminals[_i].vte),
			 terminals[_i].is_known);
}
END_TEST

static const struct {
	struct appearance look;
	const char *bytes;
} looks[] = {
    {{-1, -1, 0}, "\033[0m"},
    {{-1, -1, STYLE_BOLD | STYLE_REVERSE}, "\033[0;1;7m"},
    {{3, 12, STYLE_UNDERLINE}, "\033[0;4;33;104m"},
    {{208, 16, STYLE_ITALIC | STYLE_FAINT}, "\033[0;2;3;38;5;208;48;5;16m"},
};

START_TEST(writes_looks)
{
	struct buf out = BUF_EMPTY;

	hyperlink_add_look(&out, looks[_i].look);
	ck_assert_str_eq(out.bytes, looks[_i].bytes);
	buf_done(&out);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("hyperlink");

	unit_add_rows(suite, "urls", writes_urls_of_the_web, (int)ARRAY_COUNT(urls));
	unit_add(suite, "urls", bounds_urls);
	unit_add_rows(suite, "looks", writes_looks, (int)ARRAY_COUNT(looks));
	unit_add_rows(suite, "terminals", knows_terminals, (int)ARRAY_COUNT(terminals));
	return unit_main(suite);
}
