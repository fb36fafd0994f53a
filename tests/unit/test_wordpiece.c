/*
 * Word pieces: expectations are what the reference tokenizer (data/judge/wordpiece.py, by
 * which the network was trained) makes with the tests' tiny vocabulary.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/file.h"
#include "program/judge/network.h"

static struct network tiny;

static const struct {
	const char *text, *pieces;
} texts[] = {
    {"", ""},
    {"\xC2\xA0\xE3\x80\x80", ""}, /* blanks of other kinds */
    {"The bridge's closed.", "the bridge ' s close ##d ."},
    {"  town\t"
     "the\nriver ",
     "town the river"},
    {"\xC3\x89"
     "cole",
     "e ##c ##o ##l ##e"},
    {"Caf\xC3\xA9s CAFE\xCC\x81 co-op", "cafe ##s cafe co - o ##p"},
    {"unlinked unlinkings", "un ##link ##ed un ##link ##ing ##s"},
    {"$48.3", "$ 4 ##8 . 3"},
    {"don't...", "d ##o ##n ' t . . ."},
    {"a\xC2\xAD"
     "b\xE2\x80\x8B"
     "c d\x07",
     "a ##b ##c d"},				    /* invisible ones */
    {"\x0Bthe\xC2\x85town", "the ##t ##o ##w ##n"}, /* controls are no blanks */
    {"\xE2\x80\xA8river\xE2\x80\xA9"
     "ferry",
     "river ferry"},
    {"\xEF\xBF\xBD\xEE\x80\x80", ""}, /* replacement and private characters */
    {"\xE2\x80\x9C"
     "a\xE2\x80\x9D",
     "[UNK] a [UNK]"},
    {"x xa \xF0\x9F\x98\x80 the", "[UNK] [UNK] [UNK] the"},
    /* A final sigma is an ordinary one. */
    {"\xCE\xA3\xCE\x9F\xCE\xA6\xCE\x9F\xCE\xA3", "[UNK]"},
    {"\xCF\x83\xCE\xBF\xCF\x86\xCF\x8C\xCF\x82",
     "\xCF\x83\xCE\xBF\xCF\x86\xCE\xBF\xCF\x82"},
    {"\xE5\x8C\x97\xE5\x8C\x97"
     "a",
     "\xE5\x8C\x97 \xE5\x8C\x97 a"},
    {"\xEA\xB0\x80", "\xE1\x84\x80 ##\xE1\x85\xA1"}, /* Hangul comes apart */
    {"\xC2\xBD \xEF\xAC\x81sh", "\xC2\xBD [UNK]"},
    {"\xC4\xB0stanbul", "i ##s ##t ##a ##n ##b ##u ##l"},
    {"e\xCC\x81\xCC\xA3", "e"},
    {"\xCD\xBE"
     "b",
     "[UNK] b"}, /* a Greek question mark is a semicolon */
    {"The\xC2\xB4town", "[UNK]"},
};

START_TEST(splits)
{
	token_list tokens = {0};
	struct buf pieces = BUF_EMPTY;

	wordpiece_split(&tokens, &tiny.wordpiece, str_of(texts[_i].text), 100,
			tiny.sizes.unknown);
	for (size_t i = 0; i < tokens.count; i++) {
		buf_text(&pieces, i ? " " : "");
		buf_slice(&pieces, tiny.wordpiece.pieces.items[tokens.items[i].number]);
	}
	ck_assert_str_eq(pieces.length ? pieces.bytes : "", texts[_i].pieces);
	buf_done(&pieces);
	vec_done(&tokens);
}
END_TEST

START_TEST(tells_where_words_stand)
{
	token_list tokens = {0};

	wordpiece_split(&tokens, &tiny.wordpiece, str_of(" Caf\xC3\xA9s, \xE5\x8C\x97"),
			100, tiny.sizes.unknown);
	ck_assert_uint_eq(tokens.count, 4);
	for (size_t i = 0; i < 2; i++) { /* both pieces have the place of their word */
		ck_assert_uint_eq(tokens.items[i].from, 1);
		ck_assert_uint_eq(tokens.items[i].to, 7);
	}
	ck_assert_uint_eq(tokens.items[2].from, 7);
	ck_assert_uint_eq(tokens.items[2].to, 8);
	ck_assert_uint_eq(tokens.items[3].from, 9);
	ck_assert_uint_eq(tokens.items[3].to, 12);
	vec_done(&tokens);
}
END_TEST

START_TEST(stops_when_it_has_enough)
{
	token_list tokens = {0};
	struct buf text = BUF_EMPTY;

	buf_fill(&text, 'a', 100);
	wordpiece_split(&tokens, &tiny.wordpiece, buf_str(&text), 7, 1);
	ck_assert_uint_eq(tokens.count, 7);
	ck_assert_uint_ne(tokens.items[6].number, 1);
	buf_char(&text, 'a'); /* a word of 101 characters is unknown */
	wordpiece_split(&tokens, &tiny.wordpiece, buf_str(&text), 7, 1);
	ck_assert_uint_eq(tokens.count, 8);
	ck_assert_uint_eq(tokens.items[7].number, 1);
	buf_done(&text);
	vec_done(&tokens);
}
END_TEST

START_TEST(refuses_vocabularies)
{
	static const struct {
		const char *vocabulary, *message;
	} rows[] = {
	    {"a\nb\n", "2 pieces instead of 3"},
	    {"a\nb\na\n", "piece 2 is there twice"},
	    {"a\nb\nc\nd\n", "4 pieces instead of 3"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct err err = ERR_NONE;
		struct wordpiece wordpiece;

		ck_assert(
		    !wordpiece_init(&wordpiece, str_of(rows[i].vocabulary), 3, &err));
		ck_assert_str_eq(err.message, rows[i].message);
		wordpiece_done(&wordpiece);
		err_done(&err);
	}
}
END_TEST

/* Whether TEXT has the tokens that NUMBERS are, parted by blanks. */
static bool has_tokens(const struct network *network, struct str text, struct str numbers)
{
	token_list tokens = {0};
	struct buf made = BUF_EMPTY;
	bool is_same;

	wordpiece_split(&tokens, &network->wordpiece, text, text.length + 1,
			network->sizes.unknown);
	for (size_t i = 0; i < tokens.count; i++)
		buf_format(&made, "%s%u", i ? " " : "", tokens.items[i].number);
	is_same = str_equal(buf_str(&made), numbers);
	buf_done(&made);
	vec_done(&tokens);
	return is_same;
}

/*
 * CROSSREAD_JUDGE_FILES may name a folder with a network judge.en and files of sentences
 * as the reference tokenizer splits them: numbers, TAB, sentence.
 */
static const char *const large[] = {"tokens.tsv", "tokens-odd.tsv"};

START_TEST(splits_as_the_reference)
{
	const char *folder = getenv("CROSSREAD_JUDGE_FILES");
	struct buf path = BUF_EMPTY, file = BUF_EMPTY;
	struct network network;
	struct err err = ERR_NONE;
	struct str lines;

	if (!folder)
		return;
	buf_format(&path, "%s/judge.en", folder);
	ck_assert(network_read(&network, path.bytes, &err));
	buf_cut(&path, 0);
	buf_format(&path, "%s/%s", folder, large[_i]);
	ck_assert(file_read(&file, path.bytes, 64, &err));
	lines = buf_str(&file);
	for (size_t at = 0, end, tab; at < lines.length; at = end + 1) {
		end = str_line_end(lines, at);
		for (tab = at; tab < end && lines.bytes[tab] != '\t';)
			tab++;
		ck_assert_msg(has_tokens(&network, str_slice(lines, tab + 1, end),
					 str_slice(lines, at, tab)),
			      "%.*s", (int)(end - tab - 1), lines.bytes + tab + 1);
	}
	buf_done(&file);
	buf_done(&path);
	network_free(&network);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("wordpiece");
	struct buf path = BUF_EMPTY;
	struct err err = ERR_NONE;
	int status;

	buf_format(&path, "%s/tests/network/tiny.en", getenv("srcdir"));
	if (!network_read(&tiny, path.bytes, &err))
		return EXIT_FAILURE;
	unit_add_rows(suite, "split", splits, (int)ARRAY_COUNT(texts));
	unit_add(suite, "split", tells_where_words_stand);
	unit_add(suite, "split", stops_when_it_has_enough);
	unit_add(suite, "vocabulary", refuses_vocabularies);
	unit_add_rows(suite, "reference", splits_as_the_reference,
		      (int)ARRAY_COUNT(large));
	status = unit_main(suite);
	network_free(&tiny);
	buf_done(&path);
	return status;
}
