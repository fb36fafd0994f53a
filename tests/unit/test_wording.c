/*
 * Two sentences side by side.  What is paired is written as the shared words in the order
 * of the first sentence; what must hold of every pairing is checked on all rows, both
 * ways round.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "align/words/run.h"
#include "show/wording.h"

static const struct {
	const char *a, *b, *common;
} cases[] = {
    {"", "", ""},
    {"a", "", ""},
    {"the ferry sank", "the ferry sank", "the ferry sank"},
    {"The Ferry sank.", "the ferry SANK!", "The Ferry sank"},
    {"the ferry sank", "a barge burned", ""},
    {"one two three", "two", "two"},
    {"the old ferry sank", "the ferry quickly sank", "the ferry sank"},
    /* Longest, not first: x would pair first and leave one. */
    {"x a b c", "a b c x", "a b c"},
    {"a b c x", "x a b c", "a b c"},
    {"a b a b", "b a b a", "b a b"}, /* or "a b a": three words either way */
    {"a a a", "a", "a"},
    /* Beginning and end are paired first; the middle by the table. */
    {"on Monday the mayor resigned in Hafn", "on Monday a mayor spoke in Hafn",
     "on Monday mayor in Hafn"},
    {"\xE2\x80\x9Cnot us\xE2\x80\x9D, he said", "he said: \"not us\"", "he said"},
    /* Of equally long ones the same, however the marks are written. */
    {"\"not us\", he said", "he said: \"not us\"", "he said"},
    {"\"not us\", he said", "He said: \xE2\x80\x9Cnot us\xE2\x80\x9D", "he said"},
    {"the caf\xC3\xA9", "the cafe\xCC\x81", "the caf\xC3\xA9"}, /* NFKC */
    {"1,000 people", "1,000 people left", "1,000 people"},
    {"-- ... !", "-- ... !", ""}, /* marks are no words */
};

struct sides {
	struct article *articles[2];
	wording_list lists[2];
};

static struct excerpt whole(const struct article *article)
{
	return (struct excerpt){article, {0, article->text.length}};
}

static void compare(struct sides *sides, const char *a, const char *b)
{
	*sides = (struct sides){
	    .articles = {tiny_article("a", "en", a), tiny_article("b", "en", b)}};
	wording_compare(&sides->lists[0], whole(sides->articles[0]), &sides->lists[1],
			whole(sides->articles[1]));
}

static void done(struct sides *sides)
{
	for (int i = 0; i < 2; i++) {
		vec_done(&sides->lists[i]);
		article_free(sides->articles[i]);
	}
}

static void common_words(struct buf *out, const struct sides *sides, int side)
{
	const wording_list *list = &sides->lists[side];

	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].partner != WORDING_ALONE) {
			buf_text(out, out->length ? " " : "");
			buf_slice(out, article_slice(sides->articles[side],
						     list->items[i].span));
		}
	buf_text(out, "");
}

static void fold_word(struct buf *out, const struct sides *sides, int side, size_t word)
{
	unicode_fold(out, article_slice(sides->articles[side],
					sides->lists[side].items[word].span));
}

/* Partners point at each other, rise, and are the same word. */
static void check_partners(const struct sides *sides)
{
	int last = -1;

	for (size_t i = 0; i < sides->lists[0].count; i++) {
		int partner = sides->lists[0].items[i].partner;
		struct buf a = BUF_EMPTY, b = BUF_EMPTY;

		if (partner == WORDING_ALONE)
			continue;
		ck_assert_int_gt(partner, last);
		ck_assert_int_lt(partner, (int)sides->lists[1].count);
		ck_assert_int_eq(sides->lists[1].items[partner].partner, (int)i);
		fold_word(&a, sides, 0, i);
		fold_word(&b, sides, 1, (size_t)partner);
		ck_assert(str_equal(buf_str(&a), buf_str(&b)));
		buf_done(&a);
		buf_done(&b);
		last = partner;
	}
}

START_TEST(pairs_the_longest_subsequence)
{
	struct sides sides;
	struct buf common = BUF_EMPTY;

	compare(&sides, cases[_i].a, cases[_i].b);
	check_partners(&sides);
	common_words(&common, &sides, 0);
	ck_assert_str_eq(buf_str(&common).bytes, cases[_i].common);
	buf_done(&common);
	done(&sides);
}
END_TEST

/* The same pairs whichever side is called the first. */
START_TEST(is_symmetrical)
{
	struct sides there, back;

	compare(&there, cases[_i].a, cases[_i].b);
	compare(&back, cases[_i].b, cases[_i].a);
	for (int side = 0; side < 2; side++) {
		const wording_list *x = &there.lists[side], *y = &back.lists[1 - side];

		ck_assert_uint_eq(x->count, y->count);
		for (size_t i = 0; i < x->count; i++)
			ck_assert_int_eq(x->items[i].partner, y->items[i].partner);
	}
	done(&there);
	done(&back);
}
END_TEST

enum { LONGEST = 12 };

/* How long the longest common subsequence of two texts of letters is, by the textbook. */
static int textbook_length(const char *a, const char *b)
{
	int table[LONGEST + 1][LONGEST + 1] = {{0}};
	size_t rows = strlen(a), columns = strlen(b);

	for (size_t i = 1; i <= rows; i++)
		for (size_t j = 1; j <= columns; j++) {
			int up = table[i - 1][j], left = table[i][j - 1];

			table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1
				      : up > left	   ? up
							   : left;
		}
	return table[rows][columns];
}

/* Letters of a small alphabet, and the same as a text of words. */
static void make_letters(char letters[LONGEST + 1], char text[2 * LONGEST + 1],
			 uint32_t *state)
{
	uint32_t length;

	*state = *state * 1664525u + 1013904223u;
	length = (*state >> 16) % (LONGEST + 1);
	for (uint32_t i = 0; i < length; i++) {
		*state = *state * 1664525u + 1013904223u;
		letters[i] = text[2 * i] = (char)('a' + (*state >> 16) % 3);
		text[2 * i + 1] = ' ';
	}
	letters[length] = text[2 * length] = '\0';
}

START_TEST(pairs_as_many_as_the_textbook)
{
	uint32_t state = (uint32_t)_i;

	for (int turn = 0; turn < 50; turn++) {
		char a[LONGEST + 1], b[LONGEST + 1];
		char text_a[2 * LONGEST + 1], text_b[2 * LONGEST + 1];
		struct sides sides;
		int paired = 0;

		make_letters(a, text_a, &state);
		make_letters(b, text_b, &state);
		compare(&sides, text_a, text_b);
		check_partners(&sides);
		for (size_t i = 0; i < sides.lists[0].count; i++)
			paired += sides.lists[0].items[i].partner != WORDING_ALONE;
		ck_assert_msg(paired == textbook_length(a, b), "%s / %s: %d pairs of %d",
			      a, b, paired, textbook_length(a, b));
		done(&sides);
	}
}
END_TEST

/* What was in the lists before is forgotten. */
START_TEST(empties_the_lists)
{
	struct sides sides;

	compare(&sides, "one two three", "one two four");
	wording_compare(&sides.lists[0], (struct excerpt){sides.articles[0], {0, 3}},
			&sides.lists[1], (struct excerpt){sides.articles[1], {4, 8}});
	ck_assert_uint_eq(sides.lists[0].count, 1);
	ck_assert_uint_eq(sides.lists[1].count, 2);
	ck_assert_int_eq(sides.lists[0].items[0].partner, WORDING_ALONE);
	ck_assert_uint_eq(sides.lists[1].items[0].span.offset, 4);
	done(&sides);
}
END_TEST

/* No sentence, but it may come: only the ends are paired where the table would be huge.
 */
START_TEST(survives_texts_without_stops)
{
	struct buf a = BUF_EMPTY, b = BUF_EMPTY;
	struct sides sides;

	buf_text(&a, "begin ");
	buf_text(&b, "begin ");
	for (int i = 0; i < 2000; i++) {
		buf_format(&a, "a%d ", i);
		buf_format(&b, "b%d ", i);
	}
	buf_text(&a, "end");
	buf_text(&b, "end");
	compare(&sides, a.bytes, b.bytes);
	check_partners(&sides);
	ck_assert_int_eq(sides.lists[0].items[0].partner, 0);
	ck_assert_int_eq(sides.lists[0].items[2001].partner, 2001);
	ck_assert_int_eq(sides.lists[0].items[1].partner, WORDING_ALONE);
	done(&sides);
	buf_done(&a);
	buf_done(&b);
}
END_TEST

/* The runs as the definition says them, one by one. */
START_TEST(finds_runs_as_the_definition_does)
{
	struct token a[40], b[40];
	uint32_t random = (uint32_t)_i + 1;
	size_t longest[(int)ARRAY_COUNT(a)], a_count = 40 - (size_t)_i,
					     b_count = 25 + (size_t)_i;
	unsigned flags = _i % 2 ? TOKEN_QUOTED : 0;

	for (int i = 0; i < 2 * (int)ARRAY_COUNT(a); i++) {
		struct token *token =
		    i < (int)ARRAY_COUNT(a) ? &a[i] : &b[i - (int)ARRAY_COUNT(a)];

		random = random * 1664525u + 1013904223u;
		*token = (struct token){.word = random >> 28 & 3,
					.flags = random >> 24 & 1 ? 0 : TOKEN_QUOTED};
	}
	run_lengths(longest, (struct token_list){a, a_count},
		    (struct token_list){b, b_count}, flags);
	for (size_t i = 0; i < a_count; i++) {
		size_t most = 0;

		for (size_t j = 0; j < b_count; j++) {
			size_t k = 0;

			while (i + k < a_count && j + k < b_count &&
			       a[i + k].word == b[j + k].word &&
			       (!flags || (a[i + k].flags & b[j + k].flags & flags)))
				k++;
			most = k > most ? k : most;
		}
		ck_assert_uint_eq(longest[i], most);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("wording");

	unit_add_rows(suite, "longest", pairs_the_longest_subsequence,
		      (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "symmetry", is_symmetrical, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "textbook", pairs_as_many_as_the_textbook, 10);
	unit_add(suite, "lists", empties_the_lists);
	unit_add(suite, "huge", survives_texts_without_stops);
	unit_add_rows(suite, "runs", finds_runs_as_the_definition_does, 16);
	return unit_main(suite);
}
