/*
 * Markdown: marks that go, text that stays, front matter in both styles, and texts made
 * to cost time.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/markdown.h"

static const struct {
	const char *text, *shown;
} cases[] = {
    {"", ""},
    {"\n \n", ""},
    {"The ferry struck.\nNobody was hurt.\n\nIt sank.",
     "The ferry struck./Nobody was hurt.|It sank."},
    {"One.\r\nTwo.\r\n\r\nThree.", "One./Two.|Three."},
    /* Headings; the first one is the title. */
    {"# A ferry\n\nIt sank.\n\n## Harbour ##\n\nIt is closed.",
     "title:A ferry|It sank.|Harbour|It is closed."},
    {"A ferry\n=======\n\nIt sank.\n\nHarbour\n---\nClosed.",
     "title:A ferry|It sank.|Harbour|Closed."},
    {"It sank.\n\n## Harbour\n\nClosed.", "It sank.|Harbour|Closed."},
    {"It sank.\n\n# Ferry\n\nClosed.", "It sank.|title:Ferry|Closed."},
    {"## A *ferry* {#ferry .top}\nIt sank.", "title:A ferry|It sank."},
    {"#hashtag is no heading", "#hashtag is no heading"},
    {"####### Seven", "####### Seven"},
    {"#\n\nText", "Text"},
    {"# C# and F#\n\nText", "title:C# and F#|Text"},
    /* Emphasis, and what is none. */
    {"A *ferry* and a **barge** and ***both***.", "A ferry and a barge and both."},
    {"A _ferry_ and a __barge__, ~~not~~ ==here==.", "A ferry and a barge, not here."},
    {"**Bold:** text, *it*alic, un*frigging*believable",
     "Bold: text, italic, unfriggingbelievable"},
    {"*a _b* c_", "a b c"},
    {"A * alone, 5*3 and 4*2, snake_case_name, 2 * 3 * 4, ~ 5, a=b=c.",
     "A * alone, 5*3 and 4*2, snake_case_name, 2 * 3 * 4, ~ 5, a=b=c."},
    {"The price* rose.\n\n*Before tax.", "The price* rose.|*Before tax."},
    {"\\*Not\\* this, nor \\[that\\](there) \\# \\a.",
     "*Not* this, nor [that](there) # \\a."},
    /* Links and pictures. */
    {"See [the *harbour*](https://example.com/a_b_c \"Title\") now.",
     "See the harbour now."},
    {"[One](<https://example.com/a b>), [two](/x(y)z), [three]( /a ).",
     "One, two, three."},
    {"[No] link, [sic] (not one), [a](b c).", "[No] link, [sic] (not one), [a](b c)."},
    {"[One][1] and [Two][] and [two] and [three].\n\n[1]: https://example.com/1\n"
     "[TWO]: https://example.com/2 \"Two\"",
     "One and Two and two and [three].|link:[1]: https://example.com/1|"
     "link:[TWO]: https://example.com/2 \"Two\""},
    {"[One][3] stays.", "[One][3] stays."},
    {"![A ferry](ferry.jpg)\n\nIt sank.", "caption:A ferry|It sank."},
    {"It ![a *big* ferry &amp; more](f.jpg) sank.",
     "It  sank.|caption:a big ferry & more"},
    {"[![A ferry](f.jpg)](https://example.com) It sank.", "It sank.|caption:A ferry"},
    {"![](f.jpg)", ""},
    {"![a ![b](c) d](e) f", "a  d f|caption:b"},
    {"<https://example.com/a> and <ann@example.com>",
     "https://example.com/a and ann@example.com"},
    {"[span]{.small} and [link](a){target=\"b\"}.", "span and link."},
    {"[Größe] and [other].\n\n[GRÖSSE]: https://example.com/1",
     "Größe and [other].|link:[GRÖSSE]: https://example.com/1"},
    {"It sank[^1] fast.[^note]\n\n[^1]: Said *Ann*.",
     "It sank fast.|link:[^1]|link:[^note]|Said Ann."},
    /* Code, tags, entities. */
    {"Use `a *b* c` and ``d ` e``, or ` alone.", "Use a *b* c and d ` e, or ` alone."},
    {"```sh\nls *a* [b](c)\n\n# no\n```\nIt sank.", "ls *a* [b](c)//# no|It sank."},
    {"~~~\nopen *a*", "open *a*"},
    {"H<sub>2</sub>O<br/>and <a href=\"x\">a _link_</a>, 3 < 4 > 2, a<!-- b --> c",
     "H2O/and a link, 3 < 4 > 2, a c"},
    {"<!-- a\n\nb -->\n\nText", "Text"},
    {"<!-- open\n\nText", "<!-- open|Text"},
    {"A &amp; B &#8212; C&nbsp;D &unknown; &#xD800; AT&T &lt;p&gt;",
     "A & B \xE2\x80\x94 C\xC2\xA0"
     "D &unknown; &#xD800; AT&T <p>"},
    /* Quotations, lists, rules, tables. */
    {"> A *quote*\n> goes on\n>\n> > deeper\n\nOut.", "A quote/goes on|deeper|Out."},
    {"He said:\n> A quote", "He said:|A quote"},
    {"- One\n- Two\n  goes on\n* Three\n+ [ ] Four\n\n- - Five",
     "One|Two/goes on|Three|Four|Five"},
    {"1. One\n2. Two\n\n3) Three\n9. Nine", "One|Two|Three/9. Nine"},
    {"1986. A great year.\n\n-5 degrees\n\n7. Juli",
     "1986. A great year.|-5 degrees|7. Juli"},
    {"One.\n\n* * *\n\nTwo.\n\n___\nThree.\n\n-----\n", "One.|Two.|Three."},
    {"| Town | Dead |\n|:---|---:|\n| *Ost* | 3 \\| 4 |", "Town|Dead|Ost|3 | 4"},
    {"|", "|"},
    {"Hard  \nbreak\\\nhere", "Hard  /break/here"},
    {"::: {.box}\nText\n:::", "Text"},
    /* Front matter. */
    {"---\ntitle: A ferry: \"it sank\"\nauthor: Ann Lee\ntags: [a, b]\n---\n\nIt sank.",
     "title:title: A ferry: \"it sank\"|byline:author: Ann Lee|label:tags: [a, b]|"
     "It sank."},
    {"---\ntitle: A ferry\n---\n# Below\n\nIt sank.",
     "title:title: A ferry|Below|It sank."},
    {"---\ntitle: A ferry\n---\n# *A Ferry*\n\nIt sank.",
     "title:title: A ferry|title:A Ferry|It sank."},
    {"---\nNo front matter.\n---\n", "title:No front matter."},
    {"---\ntitle: open\n\nText", "title: open|Text"},
    {"+++\ntitle = \"A ferry\"\n+++\nIt sank.", "title:title = \"A ferry\"|It sank."},
};

static void read_text(document_list *documents, struct str text)
{
	struct err err = ERR_NONE;

	ck_assert(markdown_read(documents, &(struct input){.bytes = text, .name = "a.md"},
				&err));
	ck_assert_ptr_null(err.message);
	ck_assert_uint_eq(documents->count, 1);
}

START_TEST(strips)
{
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;

	read_text(&documents, str_of(cases[_i].text));
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes, cases[_i].shown);
	ck_assert_uint_eq(shown_strays(&documents.items[0], str_of(cases[_i].text)), 0);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

static const struct {
	const char *text;
	enum metadata_kind kind;
	const char *value; /* NULL: none */
} fields[] = {
    {"---\ntitle: 'It''s \"here\"'\n---\n", METADATA_TITLE, "It's \"here\""},
    {"---\ntitle: \"A \\\"ferry\\\"\" # no\n---\n", METADATA_TITLE, "A \"ferry\""},
    {"---\nTitle: A ferry\n...\n", METADATA_TITLE, "A ferry"},
    {"---\ntitle:\n  A ferry\n---\n", METADATA_TITLE, "A ferry"},
    {"---\ntitle: null\n---\n# Ferry", METADATA_TITLE, "Ferry"},
    {"---\nauthors:\n  - Ann Lee\n  - \"Bo Ray\"\n---\n", METADATA_BYLINE,
     "Ann Lee, Bo Ray"},
    {"---\nauthors:\n- Ann Lee\n- Bo Ray\ndate: x\n---\n", METADATA_BYLINE,
     "Ann Lee, Bo Ray"},
    {"---\nauthor: [Ann Lee, 'Ray, Bo']\n---\n", METADATA_BYLINE, "Ann Lee, Ray, Bo"},
    {"---\nauthor:\n  - \"[[Ann Lee]]\"\n---\n", METADATA_BYLINE, "Ann Lee"},
    {"---\nauthor:\n  - name: Ann Lee\n---\n", METADATA_BYLINE, "Ann Lee"},
    {"---\nauthor: []\n---\n", METADATA_BYLINE, NULL},
    {"---\ndate: 2026-03-04\n---\n", METADATA_DATE, "2026-03-04"},
    {"---\npublished: 2026-03-04T10:00:00+01:00\n---\n", METADATA_DATE,
     "2026-03-04T10:00:00+01:00"},
    {"---\nsource: https://example.com/a\n---\n", METADATA_URL, "https://example.com/a"},
    {"---\nsource: The Courier\n---\n", METADATA_OUTLET, "The Courier"},
    {"---\nsource: The Courier\n---\n", METADATA_URL, NULL},
    {"---\r\nsitename: The Courier\r\n---\r\n", METADATA_OUTLET, "The Courier"},
    {"---\nlang: de\n---\n", METADATA_LANGUAGE, "de"},
    {"+++\ntitle = 'A ferry'\ndate = 2026-03-04\n+++\n", METADATA_DATE, "2026-03-04"},
    {"+++\nauthors = [\n  \"Ann Lee\",\n  \"Bo Ray\"\n]\n+++\n", METADATA_BYLINE,
     "Ann Lee, Bo Ray"},
    {"# A *big* ferry\n", METADATA_TITLE, "A big ferry"},
    {"Text only", METADATA_TITLE, NULL},
};

START_TEST(finds_fields)
{
	document_list documents = {0};
	const char *value;

	read_text(&documents, str_of(fields[_i].text));
	value = documents.items[0].fields[fields[_i].kind];
	if (fields[_i].value)
		ck_assert_str_eq(value, fields[_i].value);
	else
		ck_assert_ptr_null(value);
	document_list_done(&documents);
}
END_TEST

static const struct {
	const char *bytes, *name;
	bool is_markdown;
} known[] = {
    {"", "a.txt", false},
    {"Anything", "a.md", true},
    {"Anything", "A.Markdown", true},
    {"Anything", ".md", false},
    {"---\ntitle: A ferry\n---\nText", "a.txt", true},
    {"\xEF\xBB\xBF---\r\ntitle: A ferry\r\n---\r\nText", "a", true},
    {"---\nA rule above\n---\n", "a.txt", false},
    {"# A ferry\n\nIt [sank](https://example.com).", "a.txt", true},
    {"# A ferry\n\nIt sank.\n\n## Harbour\n\nIt is **closed**.", "a.txt", true},
    {"A [link](https://example.com) and [one](https://example.com/b).", "a.txt", true},
    {"A ferry sank [1] and 5 * 3 = 15.\n\n- a\n- b", "a.txt", false},
    {"# A comment\nlabel path", "a.cross", false},
    {"<p>[a](http://example.com) [b](http://example.com)", "a", false},
    {"{\"text\": \"[a](http://example.com) [b](http://example.com)\"}", "a", false},
};

START_TEST(knows)
{
	ck_assert_int_eq(markdown_is(str_of(known[_i].bytes), known[_i].name),
			 known[_i].is_markdown);
}
END_TEST

/* Patterns whose repetition would cost the square of their number. */
static const char *const hostile[] = {
    "[",	"![",	       "](",	     "[a](",  "[a](b",	    "[a](b \"", "*a ",
    "a* ",	"**a",	       "_a*",	     "`",     "` `` ",	    "<a ",	"<!-- ",
    "<!--",	"&#1",	       ">",	     "> ",    "- ",	    "1. ",	"- a\n",
    "> a\n\n",	"|a",	       "[a]: b\n",   "[^a",   "![[a](b)](", "~~",	"{.a}",
    "[a]{b",	"[a][b]",      "\\",	     "# a\n", "```",	    "```\n",	"a\n",
    "---\na\n", "[x]: y\n[x]", "\n<!-- a\n", "((",    "[a](((",
};

START_TEST(takes_linear_time)
{
	document_list documents = {0};
	struct buf text = BUF_EMPTY;

	while (text.length < 1 << 20)
		buf_text(&text, hostile[_i]);
	read_text(&documents, buf_str(&text));
	document_list_done(&documents);
	/* The same inside of definitions, which make names be looked for. */
	buf_text(&text, "\n\n[name]: https://example.com\n");
	read_text(&documents, buf_str(&text));
	document_list_done(&documents);
	buf_done(&text);
}
END_TEST

START_TEST(refuses_what_is_no_text)
{
	document_list documents = {0};
	struct err err = ERR_NONE;

	ck_assert(!markdown_read(
	    &documents, &(struct input){.bytes = {"# a\0b", 5}, .name = "a.md"}, &err));
	ck_assert_ptr_nonnull(strstr(err.message, "a.md: not a text"));
	ck_assert_uint_eq(documents.count, 0);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("markdown");

	unit_add_rows(suite, "marks", strips, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "fields", finds_fields, (int)ARRAY_COUNT(fields));
	unit_add_rows(suite, "known", knows, (int)ARRAY_COUNT(known));
	unit_add_rows(suite, "hostile", takes_linear_time, (int)ARRAY_COUNT(hostile));
	unit_add(suite, "text", refuses_what_is_no_text);
	return unit_main(suite);
}
