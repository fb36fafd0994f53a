/*
 * From bytes to text: byte order marks, Windows-1252, line ends, and what is no text.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/decode/encoding.h"

#define BYTES(text)                    \
	{                              \
		text, sizeof(text) - 1 \
	}

static const struct {
	struct str bytes;
	const char *text; /* NULL: not a text */
} cases[] = {
    {BYTES(""), ""},
    {BYTES("a"), "a"},
    {BYTES("caf\xC3\xA9"), "caf\xC3\xA9"},
    /* Byte order marks go; the mark alone is an empty text. */
    {BYTES("\xEF\xBB\xBF"), ""},
    {BYTES("\xEF\xBB\xBFx"), "x"},
    {BYTES("\xFF\xFE"), ""},
    {BYTES("\xFE\xFF"), ""},
    {BYTES("\xFF\xFEx\0\xE9\0"), "x\xC3\xA9"},
    {BYTES("\xFE\xFF\0x\0\xE9"), "x\xC3\xA9"},
    {BYTES("\xFE\xFF\xD8\x3D\xDE\xA2"), "\xF0\x9F\x9A\xA2"},
    {BYTES("\xFE\xFF\xD8\x3D"), "\xEF\xBF\xBD"},
    {BYTES("\xFF\xFEx\0\r\0\n\0y\0"), "x\ny"},
    /* Anything else is Windows-1252. */
    {BYTES("caf\xE9"), "caf\xC3\xA9"},
    {BYTES("\x93quoted\x94 \x96 \x80"
	   "5"),
     "\xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 \xE2\x82\xAC"
     "5"},
    {BYTES("\xFF"), "\xC3\xBF"},
    {BYTES("cut \xE2\x80"), "cut \xC3\xA2\xE2\x82\xAC"},
    /* Ends of lines. */
    {BYTES("a\r\nb\r\n"), "a\nb\n"},
    {BYTES("a\rb\r"), "a\nb\n"},
    {BYTES("a\n\rb\r\r\nc"), "a\n\nb\n\nc"},
    {BYTES("\r"), "\n"},
    {BYTES("\r\n"), "\n"},
    /* No text: a NUL, or mostly controls. */
    {BYTES("a\0b"), NULL},
    {BYTES("\0"), NULL},
    {BYTES("\xFF\xFEx\0\0\0"), NULL},
    {BYTES("\1\2\3"), NULL},
    {BYTES("ELF\1\2\3 and"), NULL},
    {BYTES("A colour \033[31m in a text that is long enough."),
     "A colour \033[31m in a text that is long enough."},
};

START_TEST(decodes)
{
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool done;

	buf_text(&out, "before\r");
	done = encoding_decode(
	    &out, NULL, &(struct input){.bytes = cases[_i].bytes, .name = "a.txt"}, &err);
	ck_assert_int_eq(done, cases[_i].text != NULL);
	if (done) {
		ck_assert_mem_eq(out.bytes, "before\r", 7);
		ck_assert_str_eq(out.bytes + 7, cases[_i].text);
		ck_assert_ptr_null(err.message);
	} else {
		ck_assert_mem_eq(err.message, "a.txt: not a text", 17);
	}
	err_done(&err);
	buf_done(&out);
}
END_TEST

/* What a page or a server declares, which may be wrong. */
static const struct {
	const char *charset;
	struct str bytes;
	const char *text;
} declared[] = {
    {"iso-8859-15", BYTES("s\xC3\xAD"), "s\xC3\xAD"},
    {"iso-8859-15", BYTES("s\xED \xA4"), "s\xC3\xAD \xE2\x82\xAC"},
    {"windows-1251", BYTES("\xD0\xBC\xD0\xB8\xD1\x80"), "\xD0\xBC\xD0\xB8\xD1\x80"},
    {"windows-1251", BYTES("\xEC\xE8\xF0"), "\xD0\xBC\xD0\xB8\xD1\x80"},
    {"koi8-r", BYTES("\xCD\xC9\xD2"), "\xD0\xBC\xD0\xB8\xD1\x80"},
    {"iso-8859-7", BYTES("\xCE\xB1"), "\xCE\xB1"},
    {"tis-620", BYTES("\xA1\xD2"), "\xE0\xB8\x81\xE0\xB8\xB2"},
    {"latin1", BYTES("caf\xC3\xA9"), "caf\xC3\xA9"},
    {"latin1", BYTES("caf\xE9"), "caf\xC3\xA9"},
    /* In charsets of more bytes the same bytes are other characters. */
    {"gbk", BYTES("\xC3\xA9"), "\xE8\x8C\x85"},
    {"no-such-charset", BYTES("caf\xC3\xA9"), "caf\xC3\xA9"},
};

START_TEST(heeds_what_is_declared)
{
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;

	ck_assert(encoding_decode(&out, NULL,
				  &(struct input){.bytes = declared[_i].bytes,
						  .name = "a",
						  .charset = declared[_i].charset},
				  &err));
	ck_assert_str_eq(out.bytes, declared[_i].text);
	buf_done(&out);
}
END_TEST

START_TEST(tells_where_a_nul_is)
{
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;

	ck_assert(!encoding_decode(
	    &out, NULL, &(struct input){.bytes = {"text\0", 5}, .name = "a.txt"}, &err));
	ck_assert_ptr_nonnull(strstr(err.message, "byte 4"));
	err_done(&err);
	buf_done(&out);
}
END_TEST

/* Every single byte and every pair is decoded to valid UTF-8 or refused. */
START_TEST(always_gives_utf8)
{
	size_t bad = 0;

	for (int first = 1; first < 256; first++)
		for (int second = 1; second < 256; second++) {
			char bytes[] = {'t', 'e',	  'x',	       't',
					' ', (char)first, (char)second};
			struct buf out = BUF_EMPTY;
			struct err err = ERR_NONE;

			if (encoding_decode(
				&out, NULL,
				&(struct input){.bytes = {bytes, 7}, .name = "a"}, &err))
				bad += unicode_check(buf_str(&out)) != out.length;
			err_done(&err);
			buf_done(&out);
		}
	ck_assert_uint_eq(bad, 0);
}
END_TEST

static const struct {
	const char *text;
	size_t count, first;
} broken[] = {
    {"plain", 0, 0},
    {"caf\xC3\xA9, \xE2\x80\x9Cquoted\xE2\x80\x9D", 0, 0},
    /* An apostrophe, then an e with an accent, as Windows-1252. */
    {"it\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s caf\xC3\x83\xC2\xA9", 2, 2},
    {"lost \xEF\xBF\xBD", 1, 5},
    {"S\xC3\x83O PAULO, \xC3\x82ngela", 0, 0}, /* as Portuguese has it */
};

START_TEST(counts_what_is_broken)
{
	size_t first = 0;

	ck_assert_uint_eq(encoding_count_broken(str_of(broken[_i].text), &first),
			  broken[_i].count);
	ck_assert_uint_eq(first, broken[_i].first);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("encoding");

	unit_add_rows(suite, "decode", decodes, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "declared", heeds_what_is_declared,
		      (int)ARRAY_COUNT(declared));
	unit_add(suite, "decode", tells_where_a_nul_is);
	unit_add_rows(suite, "broken", counts_what_is_broken, (int)ARRAY_COUNT(broken));
	unit_add(suite, "decode", always_gives_utf8);
	return unit_main(suite);
}
