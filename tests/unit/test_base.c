/*
 * The base layer: memory, arenas, buffers, slices, arrays, bisection, interning, word
 * lists, errors.  What each header promises is tried at its edges: nothing, one byte, the
 * growth steps.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "unit/unit.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/bisect.h"
#include "base/buf.h"
#include "base/deadline.h"
#include "base/err.h"
#include "base/intern.h"
#include "base/key_set.h"
#include "base/mem.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/words.h"

START_TEST(arena_gives_zeroed_aligned_bytes)
{
	static const struct {
		size_t count, size;
	} sizes[] = {{0, 0},  {0, 8},	 {1, 0},    {1, 1},	  {3, 5}, {1, 16},
		     {1, 17}, {1, 4096}, {1, 4097}, {1, 3000000}, {2, 7}};
	struct arena *arena = arena_new();

	for (int round = 0; round < 3; round++)
		for (int i = 0; i < (int)ARRAY_COUNT(sizes); i++) {
			size_t bytes = sizes[i].count * sizes[i].size, dirty = 0;
			char *block = arena_zero(arena, sizes[i].count, sizes[i].size);

			ck_assert_uint_eq((uintptr_t)block % 16, 0);
			for (size_t at = 0; at < bytes; at++)
				dirty += block[at] != 0;
			ck_assert_uint_eq(dirty, 0);
			memset(block, 0x5A, bytes);
		}
	arena_free(arena);
}
END_TEST

START_TEST(arena_blocks_do_not_overlap)
{
	enum { COUNT = 2000 };
	struct arena *arena = arena_new();
	unsigned char *blocks[COUNT];

	for (size_t i = 0; i < COUNT; i++) {
		blocks[i] = arena_zero(arena, i % 97 + 1, 1);
		memset(blocks[i], (int)(i % 251), i % 97 + 1);
	}
	for (size_t i = 0; i < COUNT; i++)
		for (size_t at = 0; at <= i % 97; at++)
			ck_assert_uint_eq(blocks[i][at], i % 251);
	arena_free(arena);
}
END_TEST

START_TEST(arena_copies_strings)
{
	struct arena *arena = arena_new();
	char *copy = arena_string(arena, "bridge", 3);
	char *empty = arena_string(arena, "", 0);
	char *nothing = arena_string(arena, NULL, 0);
	char *with_nul = arena_string(arena, "a\0b", 3);

	ck_assert_str_eq(copy, "bri");
	ck_assert_str_eq(empty, "");
	ck_assert_str_eq(nothing, "");
	ck_assert_mem_eq(with_nul, "a\0b", 4);
	ck_assert_ptr_ne(empty, nothing);
	arena_free(arena);
	arena_free(NULL);
}
END_TEST

START_TEST(mem_gives_memory_for_no_bytes)
{
	char *empty = mem_alloc(0), *none = mem_zero(0, 8), *grown;
	char *copy = mem_string("abc", 2), *blank = mem_string(NULL, 0);

	ck_assert_ptr_nonnull(empty);
	ck_assert_ptr_nonnull(none);
	ck_assert_str_eq(copy, "ab");
	ck_assert_str_eq(blank, "");
	grown = mem_resize(NULL, 2, 3);
	memcpy(grown, "12345", 6);
	grown = mem_resize(grown, 100, 10);
	ck_assert_str_eq(grown, "12345");
	grown = mem_resize(grown, 0, 10);
	free(grown);
	free(empty);
	free(none);
	free(copy);
	free(blank);
}
END_TEST

static void restore_terminal(void)
{
	if (write(STDERR_FILENO, "restored\n", 9) < 0)
		_exit(99);
}

/* A child asks for more than there can be; what it prints and its status are looked at.
 */
START_TEST(mem_failure_restores_the_terminal_and_exits_2)
{
	char printed[200] = "";
	ssize_t length;
	volatile size_t too_many = SIZE_MAX / 2; /* not for the compiler to see */
	int ends[2], status;
	pid_t child;

	ck_assert_int_eq(pipe(ends), 0);
	child = fork();
	ck_assert_int_ge(child, 0);
	if (!child) {
		dup2(ends[1], STDERR_FILENO);
		mem_on_failure(restore_terminal);
		mem_resize(NULL, too_many, 3);
		_exit(99);
	}
	close(ends[1]);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	length = read(ends[0], printed, sizeof printed - 1);
	close(ends[0]);
	ck_assert_int_gt(length, 0);
	ck_assert(WIFEXITED(status));
	ck_assert_int_eq(WEXITSTATUS(status), 2);
	ck_assert_str_eq(printed, "restored\ncrossread: out of memory\n");
}
END_TEST

START_TEST(str_is_a_word)
{
	ck_assert(str_is(str_of("ferry"), "ferry"));
	ck_assert(!str_is(str_of("ferry"), "ferries"));
	ck_assert(!str_is(str_of("ferry"), "ferr"));
	ck_assert(!str_is(str_of("ferry"), "bridge"));
	ck_assert(!str_is(str_of("ferry"), ""));
	ck_assert(!str_is(str_of("ferry"), NULL));
	ck_assert(str_is(str_of(""), ""));
	ck_assert(str_is((struct str){NULL, 0}, NULL));
	ck_assert(!str_is((struct str){NULL, 0}, "ferry"));
	ck_assert(str_is((struct str){"ferryman", 5}, "ferry"));
	ck_assert(str_has_digit(str_of("a1")));
	ck_assert(!str_has_digit(str_of("a\xD9\xA1"))); /* of ASCII only */
	ck_assert(!str_has_digit((struct str){NULL, 0}));
}
END_TEST

START_TEST(str_ignores_case_of_ascii)
{
	struct str text = str_of("Text/HTML");

	ck_assert(str_is_ignoring_case(text, "tEXT/html"));
	ck_assert(!str_is_ignoring_case(text, "text/htm"));
	ck_assert(!str_is_ignoring_case(text, "text/html5"));
	ck_assert(str_is_ignoring_case((struct str){NULL, 0}, ""));
	ck_assert(str_starts_ignoring_case(text, "TEXT/"));
	ck_assert(!str_starts_ignoring_case(text, "text/html5"));
	ck_assert(str_ends_ignoring_case(text, "/html"));
	ck_assert(!str_ends_ignoring_case(text, "a text/html"));
	ck_assert(str_has_ignoring_case(text, "t/h"));
	ck_assert(!str_has_ignoring_case(text, "htmlx"));
	ck_assert(str_has_ignoring_case(text, ""));
	ck_assert(str_has_ignoring_case((struct str){NULL, 0}, ""));
	/* What stands around the letters in ASCII is not folded, nor is other script. */
	ck_assert(!str_is_ignoring_case(str_of("@[`{"), "`{@["));
	ck_assert(!str_is_ignoring_case(str_of("\xC3\x96"), "\xC3\xB6"));
	ck_assert_int_gt(str_compare_ignoring_case(str_of("B"), str_of("a")), 0);
	ck_assert_int_lt(str_compare_ignoring_case(str_of("b"), str_of("BR")), 0);
	ck_assert_int_gt(str_compare_ignoring_case(str_of("\xC3"), str_of("z")), 0);
}
END_TEST

START_TEST(str_takes_words)
{
	struct str text = str_of("  the car\tferry \n");

	ck_assert(str_is(str_take_word(&text), "the"));
	ck_assert(str_is(str_take_word(&text), "car"));
	ck_assert(str_is(str_take_word(&text), "ferry"));
	ck_assert_uint_eq(str_take_word(&text).length, 0);
	ck_assert_uint_eq(text.length, 0);
}
END_TEST

START_TEST(buf_collects_text)
{
	struct buf buf = BUF_EMPTY;
	char *taken;

	ck_assert_uint_eq(buf_str(&buf).length, 0);
	ck_assert_ptr_nonnull(buf_str(&buf).bytes);
	buf_add(&buf, "", 0);
	ck_assert_str_eq(buf.bytes, "");
	buf_char(&buf, 'a');
	buf_text(&buf, "bc");
	buf_text(&buf, "");
	buf_slice(&buf, (struct str){"def", 2});
	buf_format(&buf, "%d-%s", 7, "x");
	buf_fill(&buf, '.', 3);
	buf_fill(&buf, '!', 0);
	ck_assert_str_eq(buf.bytes, "abcde7-x...");
	ck_assert_uint_eq(buf.length, 11);
	buf_cut(&buf, 4);
	ck_assert_str_eq(buf.bytes, "abcd");
	buf_char(&buf, '\0');
	buf_char(&buf, 'z');
	ck_assert_uint_eq(buf.length, 6);
	ck_assert_mem_eq(buf.bytes, "abcd\0z", 7);
	taken = buf_take(&buf);
	ck_assert_mem_eq(taken, "abcd\0z", 7);
	ck_assert_uint_eq(buf.length, 0);
	ck_assert_ptr_null(buf.bytes);
	free(taken);
	buf_cut(&buf, 0);
	taken = buf_take(&buf);
	ck_assert_str_eq(taken, "");
	free(taken);
	buf_done(&buf);
}
END_TEST

START_TEST(buf_grows_by_bytes_and_by_formats)
{
	struct buf bytes = BUF_EMPTY, formats = BUF_EMPTY;

	for (int i = 0; i < 5000; i++) {
		buf_char(&bytes, (char)('a' + i % 26));
		buf_format(&formats, "%c", 'a' + i % 26);
		ck_assert_int_eq(bytes.bytes[bytes.length], 0);
	}
	ck_assert_uint_eq(bytes.length, 5000);
	ck_assert_uint_eq(formats.length, 5000);
	ck_assert_mem_eq(bytes.bytes, formats.bytes, 5001);
	buf_cut(&formats, 0);
	buf_format(&formats, "%*s", 100000, "end");
	ck_assert_uint_eq(formats.length, 100000);
	ck_assert_str_eq(formats.bytes + 99997, "end");
	buf_done(&bytes);
	buf_done(&formats);
	buf_done(&formats);
}
END_TEST

static const struct {
	const char *a, *b;
	int order;
} orders[] = {
    {"", "", 0},	  {"", "a", -1},      {"a", "", 1},    {"a", "a", 0},
    {"a", "b", -1},	  {"ab", "a", 1},     {"ab", "b", -1}, {"\xC3\xA9", "z", 1},
    {"\x7F", "\x80", -1}, {"abc", "abd", -1},
};

START_TEST(str_compares_bytes)
{
	struct str a = str_of(orders[_i].a), b = str_of(orders[_i].b);
	int order = str_compare(a, b);

	ck_assert_int_eq((order > 0) - (order < 0), orders[_i].order);
	ck_assert_int_eq(str_equal(a, b), orders[_i].order == 0);
	ck_assert(str_equal(a, a));
}
END_TEST

START_TEST(str_compares_beyond_nul)
{
	ck_assert_int_lt(str_compare((struct str){"a\0a", 3}, (struct str){"a\0b", 3}),
			 0);
	ck_assert(!str_equal((struct str){"a\0a", 3}, (struct str){"a", 1}));
	ck_assert(str_equal((struct str){NULL, 0}, str_of("")));
	ck_assert_int_eq(str_compare((struct str){NULL, 0}, (struct str){NULL, 0}), 0);
}
END_TEST

static const struct {
	const char *text, *trimmed;
} trims[] = {
    {"", ""},
    {" ", ""},
    {" \t\n\v\f\r", ""},
    {"a", "a"},
    {" a b ", "a b"},
    {"\n\na", "a"},
    {"a\r\n", "a"},
    {"\xC2\xA0x", "\xC2\xA0x"},
    {"\x1F a", "\x1F a"},
};

START_TEST(str_trims_ascii_blanks)
{
	ck_assert(str_equal(str_trim(str_of(trims[_i].text)), str_of(trims[_i].trimmed)));
}
END_TEST

START_TEST(str_slices_and_starts)
{
	struct str text = str_of("harbour");

	ck_assert_uint_eq(str_of(NULL).length, 0);
	ck_assert_ptr_nonnull(str_of(NULL).bytes);
	ck_assert(str_equal(str_slice(text, 0, 0), str_of("")));
	ck_assert(str_equal(str_slice(text, 7, 7), str_of("")));
	ck_assert_ptr_null(str_slice((struct str){0}, 0, 0).bytes);
	ck_assert(str_equal(str_slice(text, 3, 7), str_of("bour")));
	ck_assert(str_starts(text, ""));
	ck_assert(str_starts(text, "harbour"));
	ck_assert(!str_starts(text, "harbours"));
	ck_assert(!str_starts(text, "arbour"));
	ck_assert(!str_starts(str_of(""), "h"));
	ck_assert(str_starts(str_of(""), ""));
}
END_TEST

START_TEST(vec_grows_and_empties)
{
	struct pair {
		size_t first, second;
	};
	VEC(struct pair) pairs = {0};
	struct pair *added;

	vec_done(&pairs);
	for (size_t i = 0; i < 1000; i++)
		vec_push(&pairs, (struct pair){i, i * i});
	added = vec_add(&pairs);
	*added = (struct pair){7, 8};
	ck_assert_uint_eq(pairs.count, 1001);
	ck_assert_uint_ge(pairs.capacity, pairs.count);
	for (size_t i = 0; i < 1000; i++) {
		ck_assert_uint_eq(pairs.items[i].first, i);
		ck_assert_uint_eq(pairs.items[i].second, i * i);
	}
	ck_assert_uint_eq(pairs.items[1000].second, 8);
	vec_done(&pairs);
	ck_assert_ptr_null(pairs.items);
	ck_assert_uint_eq(pairs.count, 0);
	ck_assert_uint_eq(pairs.capacity, 0);
}
END_TEST

static const struct {
	uint64_t value;
	int width;
	const char *digits;
} numbers[] = {
    {0, 0, "0"},
    {0, 1, "0"},
    {0, 4, "0000"},
    {7, 4, "0007"},
    {12345, 4, "12345"},
    {UINT64_MAX, 1, "18446744073709551615"},
    {1, 20, "00000000000000000001"},
    {1, 99, "00000000000000000001"},
};

START_TEST(buf_writes_numbers)
{
	struct buf buf = BUF_EMPTY;

	buf_text(&buf, "<");
	buf_number(&buf, numbers[_i].value, numbers[_i].width);
	ck_assert_str_eq(buf.bytes + 1, numbers[_i].digits);
	ck_assert_uint_eq(buf.length, 1 + strlen(numbers[_i].digits));
	buf_done(&buf);
}
END_TEST

/* The vectors of the hash's authors: files are in the order of these numbers. */
START_TEST(str_hashes_as_published)
{
	ck_assert_uint_eq(str_hash(str_of("")), 0x811c9dc5);
	ck_assert_uint_eq(str_hash(str_of("a")), 0xe40c292c);
	ck_assert_uint_eq(str_hash(str_of("foobar")), 0xbf9cf968);
}
END_TEST

START_TEST(bisect_finds_the_first_not_before)
{
	static const int items[] = {-3, -3, 0, 2, 2, 2, 7};
	int count = (int)ARRAY_COUNT(items);

	/* Every part of the list, none of it too, for all that can be wanted. */
	for (int from = 0; from <= count; from++)
		for (int to = from; to <= count; to++)
			for (int wanted = -4; wanted <= 8; wanted++) {
				struct bisect search = {(size_t)from, (size_t)to, 0};
				int first = from;

				while (first < to && items[first] < wanted)
					first++;
				while (bisect_next(&search))
					bisect_narrow(&search,
						      items[search.middle] < wanted);
				ck_assert_uint_eq(search.from, first);
			}
}
END_TEST

START_TEST(intern_numbers_in_order_of_appearance)
{
	struct intern *intern = intern_new();

	ck_assert_uint_eq(intern_count(intern), 0);
	ck_assert_uint_eq(intern_add(intern, str_of("oil")), 0);
	ck_assert_uint_eq(intern_add(intern, str_of("")), 1);
	ck_assert_uint_eq(intern_add(intern, str_of("ferry")), 2);
	ck_assert_uint_eq(intern_add(intern, str_of("oil")), 0);
	ck_assert_uint_eq(intern_add(intern, (struct str){"oil\0", 4}), 3);
	ck_assert_uint_eq(intern_add(intern, (struct str){NULL, 0}), 1);
	ck_assert(intern_has(intern, str_of("ferry")));
	ck_assert(!intern_has(intern, str_of("ferr")));
	ck_assert_uint_eq(intern_count(intern), 4);
	ck_assert_str_eq(intern_text(intern, 2).bytes, "ferry");
	ck_assert_uint_eq(intern_text(intern, 1).length, 0);
	intern_free(intern);
	intern_free(NULL);
}
END_TEST

START_TEST(intern_keeps_many)
{
	enum { COUNT = 20000 };
	struct intern *intern = intern_new();
	char text[16];

	for (uint32_t round = 0; round < 2; round++)
		for (uint32_t i = 0; i < COUNT; i++) {
			snprintf(text, sizeof text, "w%u", i * 7919);
			ck_assert_uint_eq(intern_add(intern, str_of(text)), i);
		}
	ck_assert_uint_eq(intern_count(intern), COUNT);
	for (uint32_t i = 0; i < COUNT; i++) {
		snprintf(text, sizeof text, "w%u", i * 7919);
		ck_assert_str_eq(intern_text(intern, i).bytes, text);
	}
	intern_free(intern);
}
END_TEST

static const struct {
	const char *word;
	unsigned classes; /* some that it has */
	unsigned others;  /* some that it has not */
	double value;
} words[] = {
    {"the", WORD_STOP | WORD_STARTER, WORD_TITLE | WORD_NUMBER, 0},
    {"twelve", WORD_NUMBER, WORD_MULTIPLE | WORD_STOP, 12},
    {"zero", WORD_NUMBER, WORD_STOP, 0},
    {"million", WORD_MULTIPLE, WORD_NUMBER, 1e6},
    {"trillion", WORD_MULTIPLE, WORD_NUMBER, 1e12},
    {"january", WORD_MONTH, WORD_WEEKDAY, 1},
    {"dec", WORD_MONTH | WORD_NUMBERED, WORD_ABBREVIATION, 12},
    {"sunday", WORD_WEEKDAY, WORD_MONTH, 0},
    {"saturday", WORD_WEEKDAY, WORD_MONTH, 6},
    {"u.s", WORD_ENDING, WORD_ABBREVIATION, 0},
    {"mr", WORD_ABBREVIATION | WORD_TITLE, WORD_ENDING, 0},
    {"said", WORD_SPEECH | WORD_STOP, WORD_TITLE, 0},
    {"didn't", WORD_STOP | WORD_NEGATOR, WORD_SPEECH, 0},
};

START_TEST(key_set_numbers_in_order_of_appearance)
{
	enum { COUNT = 20000 };
	struct key_set *keys = key_set_new();

	ck_assert_uint_eq(key_set_count(keys), 0);
	ck_assert_uint_eq(key_set_add(keys, UINT64_MAX), 0);
	ck_assert_uint_eq(key_set_add(keys, 0), 1);
	for (int round = 0; round < 2; round++)
		for (uint32_t i = 0; i < COUNT; i++)
			ck_assert_uint_eq(key_set_add(keys, (uint64_t)(i + 1) << 24),
					  i + 2);
	ck_assert_uint_eq(key_set_add(keys, UINT64_MAX), 0);
	ck_assert_uint_eq(key_set_add(keys, 0), 1);
	ck_assert_uint_eq(key_set_count(keys), COUNT + 2);
	ck_assert(key_set_at(keys, 0) == UINT64_MAX);
	ck_assert(key_set_at(keys, COUNT + 1) == (uint64_t)COUNT << 24);
	key_set_free(keys);
	key_set_free(NULL);
}
END_TEST

START_TEST(words_know_their_lists)
{
	struct str word = str_of(words[_i].word);
	const struct word *found = words_find("en", word);

	ck_assert_ptr_nonnull(found);
	ck_assert_str_eq(found->text, words[_i].word);
	ck_assert_uint_eq(found->length, word.length);
	ck_assert_uint_eq(found->classes & words[_i].classes, words[_i].classes);
	ck_assert_uint_eq(found->classes & words[_i].others, 0);
	ck_assert_double_eq(found->value, words[_i].value);
	ck_assert(words_is("en", word, words[_i].classes));
	ck_assert(!words_is("en", word, words[_i].others));
}
END_TEST

START_TEST(words_know_nothing_else)
{
	static const char *const strangers[] = {"",  "The",	 "thee", "th",
						"~", "\xC3\xA9", "a.m.", "!"};

	for (int i = 0; i < (int)ARRAY_COUNT(strangers); i++)
		ck_assert_ptr_null(words_find("en", str_of(strangers[i])));
	ck_assert_ptr_null(words_find("xx", str_of("the")));
	ck_assert_ptr_null(words_find("", str_of("the")));
	ck_assert(!words_is("xx", str_of("the"), ~0u));
	ck_assert(!words_is("en", (struct str){NULL, 0}, ~0u));
}
END_TEST

START_TEST(err_keeps_the_first_message)
{
	struct err err = ERR_NONE;

	ck_assert_ptr_null(err.message);
	ck_assert(!err_set(&err, "%s: not UTF-8 at byte %zu", "a.txt", (size_t)812));
	ck_assert(!err_set(&err, "later"));
	ck_assert_str_eq(err.message, "a.txt: not UTF-8 at byte 812");
	err_done(&err);
	ck_assert_ptr_null(err.message);
	ck_assert(!err_set(&err, "%s", ""));
	ck_assert_str_eq(err.message, "");
	err_done(&err);
	err_done(&err);
}
END_TEST

START_TEST(deadline_passes)
{
	ck_assert_int_eq(deadline_left(deadline_in(0)), 0);
	ck_assert_int_eq(deadline_left((struct timespec){0}), 0);
	/* An hour and a half, less what the test takes. */
	ck_assert_int_gt(deadline_left(deadline_in(5400500)), 0);
	ck_assert_int_le(deadline_left(deadline_in(5400500)), 5400500);
	ck_assert_int_eq(deadline_left(deadline_in(4000000000)), 1000000000);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base");

	unit_add(suite, "arena", arena_gives_zeroed_aligned_bytes);
	unit_add(suite, "arena", arena_blocks_do_not_overlap);
	unit_add(suite, "arena", arena_copies_strings);
	unit_add(suite, "mem", mem_gives_memory_for_no_bytes);
	unit_add(suite, "mem", mem_failure_restores_the_terminal_and_exits_2);
	unit_add(suite, "buf", buf_collects_text);
	unit_add(suite, "buf", buf_grows_by_bytes_and_by_formats);
	unit_add_rows(suite, "str", str_compares_bytes, (int)ARRAY_COUNT(orders));
	unit_add(suite, "str", str_compares_beyond_nul);
	unit_add_rows(suite, "str", str_trims_ascii_blanks, (int)ARRAY_COUNT(trims));
	unit_add(suite, "str", str_slices_and_starts);
	unit_add(suite, "vec", vec_grows_and_empties);
	unit_add(suite, "str", str_is_a_word);
	unit_add(suite, "str", str_ignores_case_of_ascii);
	unit_add(suite, "str", str_takes_words);
	unit_add(suite, "str", str_hashes_as_published);
	unit_add_rows(suite, "buf", buf_writes_numbers, (int)ARRAY_COUNT(numbers));
	unit_add(suite, "bisect", bisect_finds_the_first_not_before);
	unit_add(suite, "intern", intern_numbers_in_order_of_appearance);
	unit_add(suite, "intern", intern_keeps_many);
	unit_add(suite, "key_set", key_set_numbers_in_order_of_appearance);
	unit_add_rows(suite, "words", words_know_their_lists, (int)ARRAY_COUNT(words));
	unit_add(suite, "words", words_know_nothing_else);
	unit_add(suite, "deadline", deadline_passes);
	unit_add(suite, "err", err_keeps_the_first_message);
	return unit_main(suite);
}
