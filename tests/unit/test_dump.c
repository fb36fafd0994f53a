/*
 * Dumps of pages: numbers of links, lists of them, menus, fields and pictures; and texts
 * that have brackets of their own.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/dump.h"

#define MANY "The ferry struck the barge in thick fog on Tuesday morning, police said."

/* As lynx writes a page. */
#define LYNX                                                                             \
	"   #[1]alternate [2]news\n\n"                                                   \
	"   IFRAME: [3]https://ads.example/frame\n\n"                                    \
	"     * [4]Home\n     * [5]World news\n     * About\n\n"                         \
	"   [6]Log in [7]Subscribe\n\n"                                                  \
	"Ferry strikes barge\n\n"                                                        \
	"   By [8]Ann Lee\n\n"                                                           \
	"   The ferry struck the [9]barge in thick fog on Tuesday morning, the\n"        \
	"   police said. \"Nobody was hurt,\" said [10]harbour master Bo Ray [sic].\n\n" \
	"   [ferry.jpg] The ferry in March [2019]\n\n"                                   \
	"   It will be lifted from the bottom of the harbour next week, he said.\n\n"    \
	"   E-Mail ____________________\n   [ ] Remember me\n   (BUTTON) Send\n\n"       \
	"     * [11]Imprint\n     * [12]Privacy\n\n"                                     \
	"References\n\n"                                                                 \
	"   Visible links:\n"                                                            \
	"   1. https://example.com/feed\n"                                               \
	"  12. https://example.com/privacy\n\n"                                          \
	"   Hidden links:\n"                                                             \
	"  13. file:///top\n"
#define LYNX_SHOWN                                                                  \
	"link:#alternate news|link:[1]|link:[2]|"                                   \
	"link:IFRAME: https://ads.example/frame|link:[3]|"                          \
	"menu:Home|link:[4]|menu:World news|link:[5]|menu:About|"                   \
	"menu:Log in Subscribe|link:[6]|link:[7]|"                                  \
	"Ferry strikes barge|"                                                      \
	"By Ann Lee|link:[8]|"                                                      \
	"The ferry struck the barge in thick fog on Tuesday morning, the/   "       \
	"police said. \"Nobody was hurt,\" said harbour master Bo Ray [sic].|"      \
	"link:[9]|link:[10]|"                                                       \
	"The ferry in March [2019]|caption:[ferry.jpg]|"                            \
	"It will be lifted from the bottom of the harbour next week, he said.|"     \
	"menu:E-Mail ____________________|menu:[ ] Remember me|menu:(BUTTON) Send|" \
	"menu:Imprint|link:[11]|menu:Privacy|link:[12]|"                            \
	"link:References|link:Visible links:|"                                      \
	"link:1. https://example.com/feed|link:12. https://example.com/privacy|"    \
	"link:Hidden links:|link:13. file:///top"

static const struct {
	const char *text, *shown;
} cases[] = {
    {"", ""},
    {LYNX, LYNX_SHOWN},
    /* As w3m does, and as readers of feeds do, with the number behind the words. */
    {"[1]Home [2]World\n[3]Sport\n\nA ferry [4]sank.\n\n" MANY "\n\nReferences:\n\n"
     "[1] https://example.com/1\n[4] https://example.com/4\n",
     "menu:Home World|link:[1]|link:[2]|menu:Sport|link:[3]|A ferry sank.|link:[4]|" MANY
     "|link:References:|link:[1] https://example.com/1|link:[4] https://example.com/4"},
    {"The barge[1] sank.\n\nLinks:\n[1]: https://example.com/1 (link)\n",
     "The barge sank.|link:[1]|link:Links:|link:[1]: https://example.com/1 (link)"},
    /* Items inside the body are text. */
    {MANY "\n\n\xE2\x80\xA2 One [1]barge\n\xE2\x80\xA2 One ferry\n\n" MANY
	  "\n\nLinks:\n[1] https://example.com/1",
     MANY "|One barge|link:[1]|One ferry|" MANY
	  "|link:Links:|link:[1] https://example.com/1"},
    /* A link alone is not yet a menu. */
    {"[1]Ann Lee\n\n" MANY "\n\nLinks:\n[1] https://example.com/1",
     "Ann Lee|link:[1]|" MANY "|link:Links:|link:[1] https://example.com/1"},
    /* No dump: nothing is taken for a number of a link. */
    {"It sank [1] and [sic] rose [2].", "It sank [1] and [sic] rose [2]."},
};

START_TEST(reads)
{
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct err err = ERR_NONE;
	struct input input = {.bytes = str_of(cases[_i].text), .name = "a.txt"};

	ck_assert(dump_read(&documents, &input, &err));
	ck_assert_uint_eq(documents.count, 1);
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes, cases[_i].shown);
	ck_assert_uint_eq(shown_strays(&documents.items[0], input.bytes), 0);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

static const struct {
	const char *text;
	bool is_dump;
} known[] = {
    {"", false},
    {LYNX, true},
    {"[1]a\n[2]b\n[3]c [4]d", true},
    {"[1]a [2]b [3]c", false},
    {"It sank [1], rose [2], sank [3] and rose [4].", false},
    {"[1] One.\n[2] Two.\n[3] Three.\n[4] Four.\n[5] Five.", false},
    {"It [was] a [sic] ferry [2019].", false},
    {"It sank.\n\nLinks:\n[1] https://example.com", true},
    {"It sank.\n\n[1] https://example.com", false},
    {"It sank.\n\n1. https://example.com\n2. https://example.com/b", true},
    {"It sank.\n\nReferences\n\n1. Ann Lee: Ferries. Oststadt 2019.", false},
    {"References", false},
    {"Mail [                    ]\nWord [                    ]\n[Log in]", true},
    {"- [ ] one\n- [ ] two\n- [x] three", false},
    {"__________\n__________\n", false},
    {"   IFRAME: [1]https://example.com\n   (BUTTON) Go", true},
};

START_TEST(knows)
{
	ck_assert_int_eq(dump_is(str_of(known[_i].text)), known[_i].is_dump);
}
END_TEST

/* Patterns whose repetition would cost the square of their number. */
static const char *const hostile[] = {
    "[",
    "[1]a ",
    "[1",
    "_",
    "[_",
    "[ ",
    "(",
    "* ",
    "* a\n",
    "1. http://a\n",
    "References\n",
    "[image",
    "[a.jpg]",
    "IFRAME:\n",
    "#[1]a\n",
    "[1]a\n",
    "\n",
    "[1]: https://a\n",
};

START_TEST(takes_linear_time)
{
	document_list documents = {0};
	struct buf text = BUF_EMPTY;
	struct err err = ERR_NONE;

	while (text.length < 1 << 20)
		buf_text(&text, hostile[_i]);
	dump_is(buf_str(&text));
	buf_text(&text, "\nReferences\n1. http://a");
	ck_assert(dump_is(buf_str(&text)));
	ck_assert(dump_read(&documents,
			    &(struct input){.bytes = buf_str(&text), .name = "a"}, &err));
	document_list_done(&documents);
	buf_done(&text);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("dump");

	unit_add_rows(suite, "read", reads, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "known", knows, (int)ARRAY_COUNT(known));
	unit_add_rows(suite, "hostile", takes_linear_time, (int)ARRAY_COUNT(hostile));
	return unit_main(suite);
}
