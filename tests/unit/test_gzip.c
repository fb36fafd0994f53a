/*
 * Gzip: members one after the other, streams that are cut or damaged, and few bytes that
 * stand for too many.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"
#define ZLIB_CONST /* its input is not written to */
#include <zlib.h>

#include "base/array.h"
#include "read/decode/gzip.h"

#define TEXT "The ferry struck the barge. Nobody was hurt.\n"

enum { MOST = 1 << 20 };

/* Adds TEXT as a member. */
static void compress_text(struct buf *out, struct str text)
{
	z_stream stream = {.next_in = (const Bytef *)text.bytes,
			   .avail_in = (uInt)text.length};
	char chunk[1 << 16];

	ck_assert_int_eq(
	    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY),
	    Z_OK);
	stream.next_out = (Bytef *)chunk;
	stream.avail_out = sizeof chunk;
	ck_assert_int_eq(deflate(&stream, Z_FINISH), Z_STREAM_END);
	buf_add(out, chunk, sizeof chunk - stream.avail_out);
	deflateEnd(&stream);
}

static const struct {
	int members;
	const char *behind; /* the last member */
	size_t cut;	    /* bytes that are missing at the end */
	size_t keep;	    /* bytes that are left at the start; 0: all */
	size_t damaged;	    /* the byte that is changed, from the end; 0: none */
	bool is_read;
	const char *got, *message; /* part of it; NULL: none */
} cases[] = {
    {1, "", 0, 0, 0, true, TEXT, NULL},
    {2, "", 0, 0, 0, true, TEXT TEXT, NULL},
    {1, "garbage", 0, 0, 0, true, TEXT, NULL},
    {1, "\x1F\x8B", 0, 0, 0, true, TEXT, NULL},
    {1, "\x1F\x8B\x08", 0, 0, 0, true, TEXT, "is cut"},
    /* The check sum is missing or wrong, the text is there. */
    {1, "", 6, 0, 0, true, TEXT, "a.gz: gzip stream is cut at byte"},
    {1, "", 0, 0, 8, true, TEXT, "is damaged"},
    /* Only the head, or a part of it. */
    {1, "", 0, 10, 0, false, "", "0 bytes could be expanded"},
    {1, "", 0, 3, 0, false, "", "is cut at byte 3"},
};

START_TEST(expands)
{
	struct buf bytes = BUF_EMPTY, out = BUF_EMPTY;
	struct err err = ERR_NONE;

	for (int i = 0; i < cases[_i].members; i++)
		compress_text(&bytes, str_of(TEXT));
	buf_text(&bytes, cases[_i].behind);
	buf_cut(&bytes, bytes.length - cases[_i].cut);
	if (cases[_i].keep)
		buf_cut(&bytes, cases[_i].keep);
	if (cases[_i].damaged)
		bytes.bytes[bytes.length - cases[_i].damaged] ^= (char)0xE0;
	ck_assert(gzip_is(buf_str(&bytes)));
	ck_assert_int_eq(gzip_expand(&out, buf_str(&bytes), MOST, "a.gz", &err),
			 cases[_i].is_read);
	buf_text(&out, "");
	ck_assert_str_eq(out.length ? out.bytes : "", cases[_i].got);
	if (cases[_i].message)
		ck_assert_ptr_nonnull(strstr(err.message, cases[_i].message));
	else
		ck_assert_ptr_null(err.message);
	err_done(&err);
	buf_done(&bytes);
	buf_done(&out);
}
END_TEST

START_TEST(adds_to_what_is_there)
{
	struct buf bytes = BUF_EMPTY, out = BUF_EMPTY;
	struct err err = ERR_NONE;

	compress_text(&bytes, str_of(TEXT));
	buf_text(&out, "before ");
	ck_assert(gzip_expand(&out, buf_str(&bytes), strlen(TEXT), "a.gz", &err));
	ck_assert_str_eq(out.bytes, "before " TEXT);
	buf_done(&bytes);
	buf_done(&out);
}
END_TEST

/* 20 MB of zeros in as many members as it takes, of some 20 kB in all. */
START_TEST(stops_at_a_bomb)
{
	struct buf zeros = BUF_EMPTY, bytes = BUF_EMPTY, out = BUF_EMPTY;
	struct err err = ERR_NONE;

	buf_fill(&zeros, 0, MOST);
	for (int i = 0; i < 20; i++)
		compress_text(&bytes, buf_str(&zeros));
	ck_assert_uint_lt(bytes.length, 30000);
	ck_assert(!gzip_expand(&out, buf_str(&bytes), 4 * (size_t)MOST, "a.gz", &err));
	ck_assert_str_eq(err.message, "a.gz: expands to more than 4 MiB; give it as "
				      "single articles");
	ck_assert_uint_lt(out.length, 5 * (size_t)MOST);
	err_done(&err);
	buf_done(&zeros);
	buf_done(&bytes);
	buf_done(&out);
}
END_TEST

/* As many empty members as fit: no more time than their length. */
START_TEST(survives_empty_members)
{
	struct buf empty = BUF_EMPTY, bytes = BUF_EMPTY, out = BUF_EMPTY;
	struct err err = ERR_NONE;

	compress_text(&empty, str_of(""));
	for (int i = 0; i < 100000; i++)
		buf_slice(&bytes, buf_str(&empty));
	ck_assert(gzip_expand(&out, buf_str(&bytes), MOST, "a.gz", &err));
	ck_assert_uint_eq(out.length, 0);
	buf_done(&empty);
	buf_done(&bytes);
	buf_done(&out);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("gzip");

	unit_add_rows(suite, "expand", expands, ARRAY_COUNT(cases));
	unit_add(suite, "expand", adds_to_what_is_there);
	unit_add(suite, "bounds", stops_at_a_bomb);
	unit_add(suite, "bounds", survives_empty_members);
	return unit_main(suite);
}
