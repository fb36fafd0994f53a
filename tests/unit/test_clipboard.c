/* What goes to a clipboard: the escape around a text, and a sentence with its source. */
#include "config.h"

#include <stdlib.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/format/plain.h"
#include "show/citation.h"
#include "term/clipboard.h"

/* The examples of RFC 4648, section 10. */
static const struct {
	const char *text, *encoded;
} groups[] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
    {"\033]0;x\a \xC3\xA9", "G10wO3gHIMOp"},
};

START_TEST(encodes)
{
	struct buf out = BUF_EMPTY, expected = BUF_EMPTY;

	buf_format(&expected, "\033]52;c;%s\a", groups[_i].encoded);
	ck_assert(clipboard_write(&out, str_of(groups[_i].text)));
	ck_assert_str_eq(out.bytes, expected.bytes);
	buf_done(&out);
	buf_done(&expected);
}
END_TEST

START_TEST(refuses_what_is_too_long)
{
	struct buf out = BUF_EMPTY, text = BUF_EMPTY;

	buf_fill(&text, 'x', CLIPBOARD_MOST);
	ck_assert(clipboard_write(&out, buf_str(&text)));
	ck_assert_uint_le(out.length, 100000);
	buf_cut(&out, 0);
	buf_char(&text, 'x');
	ck_assert(!clipboard_write(&out, buf_str(&text)));
	ck_assert_uint_eq(out.length, 0);
	buf_done(&out);
	buf_done(&text);
}
END_TEST

static const struct {
	const char *term;
	bool is_safe;
} terms[] = {
    {"xterm-256color", true}, {"tmux-256color", true}, {"foot", true}, {"linux", false},
    {"vt100", false},	      {"dumb", false},	       {"", false},    {NULL, false},
};

START_TEST(spares_old_terminals)
{
	ck_assert(clipboard_is_safe(terms[_i].term) == terms[_i].is_safe);
}
END_TEST

static const struct {
	const char *text, *citation;
} citations[] = {
    {"Outlet: The Pilot\nTitle: A ferry \xE2\x80\xAEsank\nAuthor: Ann Lee\nDate: "
     "2026-03-04\nURL: https://pilot.example/ferry\n\nRain fell.\n\nThe ferry\n"
     "sank at \033[31mnoon.\n",
     "The ferry sank at <001B>[31mnoon.\n(The Pilot, Ann Lee, \"A ferry <202E>sank\", "
     "2026-03-04, https://pilot.example/ferry, sentence 2)\n"},
    {"Rain fell here all day long.\n\nThe ferry sank at noon.\n",
     "The ferry sank at noon.\n(pilot.txt, sentence 2)\n"},
};

START_TEST(cites)
{
	struct article *article =
	    plain_read(str_of(citations[_i].text), "pilot.txt", "en");
	const struct article *articles[] = {article};
	struct story story = {.articles = articles, .article_count = 1};
	struct buf out = BUF_EMPTY;

	article->label = "pilot.txt";
	citation_add(&out, &story, (struct place){0, 1});
	ck_assert_str_eq(out.bytes, citations[_i].citation);
	buf_done(&out);
	article_free(article);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("clipboard");

	unit_add_rows(suite, "escape", encodes, (int)ARRAY_COUNT(groups));
	unit_add(suite, "escape", refuses_what_is_too_long);
	unit_add_rows(suite, "escape", spares_old_terminals, (int)ARRAY_COUNT(terms));
	unit_add_rows(suite, "citation", cites, (int)ARRAY_COUNT(citations));
	return unit_main(suite);
}
