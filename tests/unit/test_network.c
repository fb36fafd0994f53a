/* The network's file: read whole, and refused in one line where anything is wrong. */
#include "config.h"

#include <sha2.h>
#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/file.h"
#include "program/judge/network.h"

enum { PROOF = 32 };

static struct buf tiny;

static bool parses(struct str bytes, struct err *err)
{
	struct network network;
	bool is_good = network_parse(&network, bytes, "tiny.en", err);

	if (is_good)
		network_free(&network);
	return is_good;
}

static void refuses(struct str bytes, const char *message)
{
	struct err err = ERR_NONE;

	ck_assert(!parses(bytes, &err));
	ck_assert_str_eq(err.message, message);
	err_done(&err);
}

/* A copy of the tiny network's file. */
static struct buf copy_of_tiny(void)
{
	struct buf copy = BUF_EMPTY;

	buf_slice(&copy, buf_str(&tiny));
	return copy;
}

/* Proves FILE anew, after a change. */
static void prove(struct buf *file)
{
	uint8_t proof[SHA256_DIGEST_LENGTH];
	SHA2_CTX context;

	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)file->bytes, file->length - PROOF);
	SHA256Final(proof, &context);
	memcpy(file->bytes + file->length - PROOF, proof, PROOF);
}

START_TEST(reads_what_was_trained)
{
	struct network network;
	struct err err = ERR_NONE;
	float row[16];

	ck_assert(network_parse(&network, buf_str(&tiny), "tiny.en", &err));
	ck_assert_uint_eq(network.sizes.width, 16);
	ck_assert_uint_eq(network.sizes.layers, 2);
	ck_assert_uint_eq(network.sizes.separator, 3);
	ck_assert(network.close == 0.75f);
	ck_assert(str_is(network_language(&network, 1), "sv"));
	ck_assert_uint_eq(network_language(&network, 2).length, 0);
	ck_assert(network_knows(&network, str_of("en")));
	ck_assert(!network_knows(&network, str_of("de")));
	ck_assert(!network_knows(&network, str_of("")));
	network_row(row, &network.word, 7, network.sizes.width);
	for (size_t i = 0; i < ARRAY_COUNT(row); i++)
		ck_assert(row[i] ==
			  network.word.scales[7] * network.word.numbers[7 * 16 + i]);
	network_free(&network);
}
END_TEST

START_TEST(refuses_what_was_cut)
{
	struct buf copy = copy_of_tiny();

	for (size_t length = 0; length < copy.length; length += 7) {
		struct err err = ERR_NONE;

		ck_assert(!parses(str_slice(buf_str(&copy), 0, length), &err));
		err_done(&err);
		if (length < PROOF + 8)
			continue;
		/* Even where somebody has proved what is left. */
		buf_cut(&copy, 0);
		buf_slice(&copy, str_slice(buf_str(&tiny), 0, length));
		prove(&copy);
		ck_assert(!parses(buf_str(&copy), &err));
		err_done(&err);
		buf_cut(&copy, 0);
		buf_slice(&copy, buf_str(&tiny));
	}
	buf_done(&copy);
}
END_TEST

START_TEST(refuses_what_was_changed)
{
	struct buf copy = copy_of_tiny();

	refuses(str_of("crjudge2 and much more that is none, be it ever so long"),
		"tiny.en: not a network of crossread's judge");
	for (size_t at = 8; at < copy.length; at += 101) {
		copy.bytes[at] ^= 0x10;
		refuses(buf_str(&copy), "tiny.en: damaged (its SHA-256 digest differs)");
		copy.bytes[at] ^= 0x10;
	}
	buf_done(&copy);
}
END_TEST

/* Where the section of sizes begins: behind the note, at a multiple of 16. */
static size_t sizes_at(void)
{
	size_t note = (unsigned char)tiny.bytes[16];

	return (32 + note + 15) / 16 * 16;
}

static const struct {
	size_t index; /* among the numbers of the head */
	uint32_t value;
	const char *message;
} sizes[] = {
    {0, 0, "words is 0"},
    {0, 200001, "words is 200001"},
    {0, 100, "104 pieces instead of 100"},
    {1, 1025, "width is 1025"},
    {1, 17, "width is no multiple of heads"},
    {1, 32, "its sections do not end where the file does"},
    {2, 3, "its sections do not end where the file does"},
    {2, 1, "its sections do not end where the file does"},
    {3, 0, "heads is 0"},
    {5, 41, "positions is below the longest window's"},
    {8, 5, "evidence is 5"},
    {10, 0xFFFFFFFF, "sentence is 4294967295"},
    {14, 0, "own is 0"},
    {15, 104, "a special piece is none of the vocabulary"},
    {18, 7, "word_bits is neither 8 nor 4, or width no multiple of 32"},
    {18, 4, "word_bits is neither 8 nor 4, or width no multiple of 32"},
    {18, 16, "word_bits is 16"},
    {19, 0x7FC00000, "epsilon, good or close is not between 0 and 1"}, /* no number */
    {20, 0x3F800000, "epsilon, good or close is not between 0 and 1"}, /* 1 */
};

START_TEST(refuses_sizes)
{
	struct buf copy = copy_of_tiny(), message = BUF_EMPTY;

	for (size_t i = 0; i < 4; i++)
		copy.bytes[sizes_at() + 4 * sizes[_i].index + i] =
		    (char)(sizes[_i].value >> 8 * i);
	prove(&copy);
	buf_format(&message, "tiny.en: not a network that can be run: %s",
		   sizes[_i].message);
	refuses(buf_str(&copy), message.bytes);
	buf_done(&message);
	buf_done(&copy);
}
END_TEST

START_TEST(refuses_weights_that_are_no_numbers)
{
	struct buf copy = copy_of_tiny();

	/* The last section, one float. */
	memcpy(copy.bytes + (copy.length - PROOF - 16), "\x00\x00\x80\x7F", 4);
	prove(&copy);
	refuses(buf_str(&copy),
		"tiny.en: not a network that can be run: a weight is no number");
	buf_done(&copy);
}
END_TEST

START_TEST(refuses_what_is_not_there)
{
	struct network network;
	struct err err = ERR_NONE;

	ck_assert(!network_read(&network, "/nowhere/judge.en", &err));
	ck_assert_str_eq(err.message, "/nowhere/judge.en: No such file or directory");
	err_done(&err);
}
END_TEST

/* Two numbers a byte, the low half first, 8 for 0; each 32 have a scale. */
START_TEST(reads_rows_of_halves)
{
	static const float scales[] = {9, 9, 0.5f, 2};
	signed char numbers[64];
	struct network_table table = {scales, numbers, true};
	float row[64];

	memset(numbers, 0x88 - 256, sizeof numbers);
	numbers[32] = 0x1F; /* of the second row: 7, then -7 */
	numbers[48] = 0x09; /* where its second scale begins: 1, then -8 */
	network_row(row, &table, 1, 64);
	for (int i = 0; i < 64; i++)
		ck_assert_float_eq(row[i], i == 0    ? 3.5f
					   : i == 1  ? -3.5f
					   : i == 32 ? 2.0f
					   : i == 33 ? -16.0f
						     : 0.0f);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("network");
	struct buf path = BUF_EMPTY;
	struct err err = ERR_NONE;
	int status;

	buf_format(&path, "%s/tests/network/tiny.en", getenv("srcdir"));
	if (!file_read(&tiny, path.bytes, 1, &err))
		return EXIT_FAILURE;
	unit_add(suite, "read", reads_what_was_trained);
	unit_add(suite, "cut", refuses_what_was_cut);
	unit_add(suite, "changed", refuses_what_was_changed);
	unit_add_rows(suite, "sizes", refuses_sizes, (int)ARRAY_COUNT(sizes));
	unit_add(suite, "weights", refuses_weights_that_are_no_numbers);
	unit_add(suite, "halves", reads_rows_of_halves);
	unit_add(suite, "absent", refuses_what_is_not_there);
	status = unit_main(suite);
	buf_done(&tiny);
	buf_done(&path);
	return status;
}
