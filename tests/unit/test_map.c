/*
 * The way back from a text to its input: single steps against bytes, and two steps that
 * become one.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/decode/encoding.h"

START_TEST(without_anchors_is_itself)
{
	struct map map = {0};

	ck_assert_uint_eq(map_back(&map, 0), 0);
	ck_assert_uint_eq(map_back(&map, 77), 77);
}
END_TEST

START_TEST(leads_back_between_anchors)
{
	struct map map = {0};

	map_add(&map, 0, 10);
	map_add(&map, 4, 14); /* goes on where the last one led */
	map_add(&map, 6, 20);
	ck_assert_uint_eq(map.anchors.count, 2);
	ck_assert_uint_eq(map_back(&map, 0), 10);
	ck_assert_uint_eq(map_back(&map, 5), 15);
	ck_assert_uint_eq(map_back(&map, 6), 20);
	ck_assert_uint_eq(map_back(&map, 9), 23);
	map_done(&map);
}
END_TEST

/* Each byte leads through both maps in turn where the one chained map says. */
START_TEST(chains)
{
	struct map earlier = {0}, later = {0}, chained = {0};

	for (size_t i = 0; i < 5; i++)
		map_add(&earlier, 3 * i, 7 * i + 2);
	map_add(&later, 0, 4);
	map_add(&later, 3, 9);
	map_add(&later, 5, 1); /* a part that was moved */
	for (size_t i = 0; i < later.anchors.count; i++)
		vec_push(&chained.anchors, later.anchors.items[i]);
	map_chain(&chained, &earlier);
	for (size_t text = 0; text < 20; text++)
		ck_assert_uint_eq(map_back(&chained, text),
				  map_back(&earlier, map_back(&later, text)));
	map_done(&earlier);
	map_done(&later);
	map_done(&chained);
}
END_TEST

static const struct {
	const char *bytes;
	size_t length;
	const char *charset;
	const char *mark; /* stands once in the text */
	size_t input;	  /* where it is in the bytes */
} cases[] = {
    {"one two", 7, NULL, "two", 4},
    {"\xEF\xBB\xBFone two", 10, NULL, "two", 7},
    {"one\r\n\r\ntwo\r\nthree", 17, NULL, "three", 12},
    {"caf\xE9 two", 8, NULL, "two", 5},
    {"caf\xE9\r\n\xE9\xE9 two", 12, NULL, "two", 9},
    {"\xFF\xFE\xE9\0 \0x\0", 8, NULL, "x", 6},
    {"\xFE\xFF\xD8\x3D\xDE\xA2\0x", 8, NULL, "x", 6},
    {"\xC1\xE2 two", 6, "windows-1251", "two", 3},
    {"\x82\xA0\x82\xA2 two", 8, "shift_jis", "two", 5},
};

START_TEST(leads_through_encodings)
{
	struct buf text = BUF_EMPTY;
	struct map map = {0};
	struct err err = ERR_NONE;
	struct input input = {.bytes = {cases[_i].bytes, cases[_i].length},
			      .name = "a",
			      .charset = cases[_i].charset};
	const char *found;

	ck_assert(encoding_decode(&text, &map, &input, &err));
	found = strstr(text.bytes, cases[_i].mark);
	ck_assert_ptr_nonnull(found);
	ck_assert_uint_eq(map_back(&map, (size_t)(found - text.bytes)), cases[_i].input);
	map_done(&map);
	buf_done(&text);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("map");

	unit_add(suite, "map", without_anchors_is_itself);
	unit_add(suite, "map", leads_back_between_anchors);
	unit_add(suite, "map", chains);
	unit_add_rows(suite, "encoding", leads_through_encodings,
		      (int)ARRAY_COUNT(cases));
	return unit_main(suite);
}
