/*
 * The lexicon: lookups in a tiny file, and files that are damaged in every way: they are
 * refused, or what is found in them lies inside of them.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/words/lexicon.h"

/* Synset 0 is a kind of 1 and 2; 3 is a kind of 0. */
static void make(struct buf *out)
{
	tiny_lexicon(out, "collid:0 crash:0,3 ferri:2 zebra:1", "0:1,2 3:0", 4);
}

static struct lexicon *open_bytes(struct str bytes)
{
	struct lexicon *lexicon;
	char path[64];

	tiny_write(path, bytes);
	lexicon = lexicon_open(path);
	ck_assert_int_eq(unlink(path), 0);
	return lexicon;
}

static void add_list(struct buf *out, struct lexicon_list list)
{
	for (size_t i = 0; i < list.count; i++)
		buf_format(out, "%s%u", out->length ? " " : "", list.items[i]);
	buf_text(out, "");
}

static const struct {
	const char *stem, *senses;
} lookups[] = {
    {"collid", "0"}, {"crash", "0 3"}, {"ferri", "2"}, {"zebra", "1"}, {"", ""},
    {"a", ""},	     {"crashe", ""},   {"crashy", ""}, {"cras", ""},   {"zzz", ""},
    {"fer", ""},     {"Crash", ""},    {"zebra ", ""},
};

START_TEST(finds_senses)
{
	struct buf bytes = BUF_EMPTY, senses = BUF_EMPTY;
	struct lexicon *lexicon;

	make(&bytes);
	lexicon = open_bytes(buf_str(&bytes));
	ck_assert_ptr_nonnull(lexicon);
	add_list(&senses, lexicon_senses(lexicon, str_of(lookups[_i].stem)));
	ck_assert_str_eq(senses.bytes, lookups[_i].senses);
	lexicon_close(lexicon);
	buf_done(&senses);
	buf_done(&bytes);
}
END_TEST

START_TEST(finds_related_synsets)
{
	static const char *const expected[] = {"1 2", "", "", "0", ""}; /* no synset 4 */
	struct buf bytes = BUF_EMPTY;
	struct lexicon *lexicon;

	make(&bytes);
	lexicon = open_bytes(buf_str(&bytes));
	for (uint32_t synset = 0; synset < (int)ARRAY_COUNT(expected); synset++) {
		struct buf related = BUF_EMPTY;

		add_list(&related, lexicon_related(lexicon, synset));
		ck_assert_str_eq(related.bytes, expected[synset]);
		buf_done(&related);
	}
	ck_assert_uint_eq(lexicon_related(lexicon, UINT32_MAX).count, 0);
	lexicon_close(lexicon);
	buf_done(&bytes);
}
END_TEST

/* A file cut anywhere, or with something behind it, is none. */
START_TEST(refuses_other_lengths)
{
	struct buf bytes = BUF_EMPTY;

	make(&bytes);
	for (size_t length = 0; length < bytes.length; length++)
		ck_assert_ptr_null(open_bytes((struct str){bytes.bytes, length}));
	buf_char(&bytes, 'x');
	ck_assert_ptr_null(open_bytes(buf_str(&bytes)));
	buf_done(&bytes);
}
END_TEST

START_TEST(refuses_another_head)
{
	for (size_t at = 0; at < 12; at++) { /* magic and version */
		struct buf bytes = BUF_EMPTY;

		make(&bytes);
		bytes.bytes[at] ^= 1;
		ck_assert_ptr_null(open_bytes(buf_str(&bytes)));
		buf_done(&bytes);
	}
}
END_TEST

START_TEST(refuses_what_is_no_file)
{
	ck_assert_ptr_null(lexicon_open("/tmp/crossread-there-is-no-such-file"));
	ck_assert_ptr_null(lexicon_open("/tmp"));
	ck_assert_ptr_null(lexicon_open("/dev/null"));
	lexicon_close(NULL);
}
END_TEST

/* Where the only open lexicon is mapped, as the kernel tells it. */
struct mapping {
	unsigned long from, to;
};

static struct mapping find_mapping(void)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	struct mapping mapping = {0};
	char line[512];

	ck_assert_ptr_nonnull(maps);
	while (fgets(line, sizeof line, maps))
		if (strstr(line, "crossread-tiny"))
			ck_assert_int_eq(
			    sscanf(line, "%lx-%lx", &mapping.from, &mapping.to), 2);
	fclose(maps);
	return mapping;
}

/* Reads every item of LIST, which must lie inside the file. */
static void read_list(struct lexicon_list list, struct mapping mapping, size_t size)
{
	if (list.count) {
		ck_assert_uint_ge((uintptr_t)list.items, mapping.from);
		ck_assert_uint_le((uintptr_t)(list.items + list.count),
				  mapping.from + size);
	}
	for (size_t i = 0; i < list.count; i++)
		(void)*(const volatile uint32_t *)&list.items[i];
}

/* All that can be asked. */
static void ask_everything(const struct lexicon *lexicon, size_t size)
{
	struct mapping mapping = find_mapping();

	for (int i = 0; i < (int)ARRAY_COUNT(lookups); i++) {
		struct lexicon_list list =
		    lexicon_senses(lexicon, str_of(lookups[i].stem));

		read_list(list, mapping, size);
		for (size_t k = 0; k < list.count; k++)
			read_list(lexicon_related(lexicon, list.items[k]), mapping, size);
	}
	for (uint32_t synset = 0; synset < 8; synset++)
		read_list(lexicon_related(lexicon, synset), mapping, size);
}

/* Each number of the file in turn made small, and huge. */
START_TEST(survives_bad_numbers)
{
	static const uint32_t other[] = {0, 1, 5, 0x7FFFFFFFu, 0x80000000u, 0xFFFFFFFFu};
	struct buf bytes = BUF_EMPTY;

	make(&bytes);
	for (size_t at = 12; at + 4 <= bytes.length; at += 4)
		for (int i = 0; i < (int)ARRAY_COUNT(other); i++) {
			struct lexicon *lexicon;
			uint32_t kept;

			memcpy(&kept, bytes.bytes + at, 4);
			memcpy(bytes.bytes + at, &other[i], 4);
			lexicon = open_bytes(buf_str(&bytes));
			if (lexicon)
				ask_everything(lexicon, bytes.length);
			lexicon_close(lexicon);
			memcpy(bytes.bytes + at, &kept, 4);
		}
	buf_done(&bytes);
}
END_TEST

/* Counts that add up to the file's length only where a sum wraps around. */
START_TEST(refuses_counts_that_wrap)
{
	struct buf bytes = BUF_EMPTY;
	uint32_t words = 0x80000000u, synsets = 0xFFFFFFFFu;

	make(&bytes);
	memcpy(bytes.bytes + 12, &words, 4);
	ck_assert_ptr_null(open_bytes(buf_str(&bytes)));
	memcpy(bytes.bytes + 16, &synsets, 4);
	ck_assert_ptr_null(open_bytes(buf_str(&bytes)));
	buf_done(&bytes);
}
END_TEST

/* CROSSREAD_DATA, if set, is the only place; the shipped lexicon knows its words. */
START_TEST(is_found_by_the_environment)
{
	const char *given = getenv("CROSSREAD_DATA");
	char *data = given ? strdup(given) : NULL;
	struct lexicon *lexicon;

	setenv("CROSSREAD_DATA", "/tmp/crossread-there-is-no-such-folder", 1);
	ck_assert_ptr_null(lexicon_find());
	if (data) {
		setenv("CROSSREAD_DATA", data, 1);
		lexicon = lexicon_find();
		ck_assert_ptr_nonnull(lexicon);
		ck_assert_uint_gt(lexicon_senses(lexicon, str_of("crash")).count, 0);
		ck_assert_uint_eq(lexicon_senses(lexicon, str_of("zorbak")).count, 0);
		lexicon_close(lexicon);
	}
	free(data);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("lexicon");

	unit_add_rows(suite, "senses", finds_senses, (int)ARRAY_COUNT(lookups));
	unit_add(suite, "related", finds_related_synsets);
	unit_add(suite, "damaged", refuses_other_lengths);
	unit_add(suite, "damaged", refuses_another_head);
	unit_add(suite, "damaged", refuses_what_is_no_file);
	unit_add(suite, "damaged", survives_bad_numbers);
	unit_add(suite, "damaged", refuses_counts_that_wrap);
	unit_add(suite, "place", is_found_by_the_environment);
	return unit_main(suite);
}
