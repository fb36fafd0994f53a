/*
 * Numbers: value, range and unit of the first number of a sentence, written "low..high
 * unit" ("-" for no unit); and which numbers agree.
 */
#include "config.h"

#include "unit/unit.h"
#include "unit/tiny.h"

#include "align/number.h"

#define LENGTH(array) (int)(sizeof(array) / sizeof(array)[0])

/* The numbers of TEXT. */
struct found {
	struct article *article;
	struct vocabulary *vocabulary;
	struct number *numbers;
	size_t count;
};

static struct found find(struct vocabulary *vocabulary, const char *text)
{
	struct found found = {.article = tiny_article("a", "en", text),
			      .vocabulary = vocabulary};
	struct arena *arena = found.article->arena;
	struct token_list tokens = {0};

	if (found.article->sentence_count)
		tokens = term_tokens(vocabulary, arena, found.article,
				     found.article->sentences[0].span);
	found.numbers = arena_zero(arena, tokens.count + 1, sizeof *found.numbers);
	found.count = number_find(found.numbers, vocabulary, tokens, "en");
	return found;
}

static const struct {
	const char *text, *values; /* of all numbers of the sentence */
} values[] = {
    {"no number here", ""},
    {"47 ships", "47"},
    {"forty-seven ships", "47"},
    {"forty seven ships", "47"},
    {"a dozen ships", "12"},
    {"47.5 ships", "47.5"},
    {"1,234,567 ships", "1234567"},
    {"2 million ships", "2000000"},
    {"2.5 million ships", "2500000"},
    {"three hundred thousand ships", "300000"},
    {"one ship", ""}, /* "one" alone is a pronoun or an article */
    {"one million ships", "1000000"},
    {"the third of 3rd ships", ""}, /* ordinals are none */
    {"12 of 15 ships", "12 15"},
    {"twenty, five ships", "20 5"}, /* a comma parts them */
    {"$5 and 6 percent", "5 6"},
    {"1.2.3 ships", ""}, /* no number but a version or a date */
    {"12345678901234567890123456789012345 ships", ""},
};

START_TEST(reads_values)
{
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct found found = find(vocabulary, values[_i].text);
	struct buf out = BUF_EMPTY;

	for (size_t i = 0; i < found.count; i++)
		buf_format(&out, "%s%.10g", i ? " " : "", found.numbers[i].value);
	ck_assert_str_eq(out.bytes ? out.bytes : "", values[_i].values);
	buf_done(&out);
	term_vocabulary_free(vocabulary);
	article_free(found.article);
}
END_TEST

static const struct {
	const char *a, *b;
	bool agree;
} agreements[] = {
    {"47 ships", "forty-seven ships", true},
    {"47 ships", "48 ships", false}, /* below 100 exact */
    {"12 ships", "a dozen ships", true},
    {"5 million ships", "5,000,000 ships", true},
    {"2,000 ships", "2,031 ships", true}, /* zeros at the end are rounding */
    {"2,000 ships", "4,000 ships", false},
    {"2,031 ships", "2,032 ships", false},
    {"about 50 ships", "54 ships", true}, /* a tenth either way */
    {"about 50 ships", "60 ships", false},
    {"nearly 50 ships", "47 ships", true}, /* lies above what is meant */
    {"nearly 50 ships", "53 ships", false},
    {"more than 50 ships", "55 ships", true},
    {"more than 50 ships", "45 ships", false},
    {"fewer than 50 ships", "45 ships", true},
    {"fewer than 50 ships", "55 ships", false},
    {"300,000 ships", "nearly 300,000 ships", true},
    {"1.2 million ships", "1,240,000 ships", true},
    {"1.2 million ships", "1,900,000 ships", false},
    {"1,234.5 million ships", "1,234,510,000 ships", true},
    {"1,234.5 million ships", "1,284.5 million ships", false},
    {"0.0 million ships", "0 ships", true},
};

START_TEST(tells_whether_they_agree)
{
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct found a = find(vocabulary, agreements[_i].a);
	struct found b = find(vocabulary, agreements[_i].b);

	ck_assert_uint_eq(a.count, 1);
	ck_assert_uint_eq(b.count, 1);
	ck_assert_int_eq(number_agrees(&a.numbers[0], &b.numbers[0]),
			 agreements[_i].agree);
	ck_assert_int_eq(number_agrees(&b.numbers[0], &a.numbers[0]),
			 agreements[_i].agree);
	ck_assert(a.numbers[0].low <= a.numbers[0].value);
	ck_assert(a.numbers[0].high >= a.numbers[0].value);
	term_vocabulary_free(vocabulary);
	article_free(a.article);
	article_free(b.article);
}
END_TEST

static const struct {
	const char *text, *unit; /* of the first number */
} units[] = {
    {"47 ships were lost", "ship"},
    {"47 ships", "ship"},
    {"47 of its ships", "ship"},
    {"47 injured passengers, who left", "passeng"},
    {"$47 and more", "$"},
    {"47 percent of ships", "%"},
    {"a 47-page plan", "page"},
    {"it was 47, ships said", "-"}, /* not across a comma */
    {"it was 47", "-"},
    {"47 was it", "-"},
};

START_TEST(finds_units)
{
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct found found = find(vocabulary, units[_i].text);
	struct str unit = str_of("-");

	ck_assert_uint_ge(found.count, 1);
	if (found.numbers[0].unit != NUMBER_NO_UNIT)
		unit = term_text(vocabulary, found.numbers[0].unit);
	ck_assert_msg(str_equal(unit, str_of(units[_i].unit)), "%s: unit %.*s",
		      units[_i].text, (int)unit.length, unit.bytes);
	term_vocabulary_free(vocabulary);
	article_free(found.article);
}
END_TEST

static const struct {
	double value;
	const char *term;
} terms[] = {
    {0, "#0"},
    {47, "#47"},
    {9999, "#9999"},
    {10000, "#1.0e+04"},
    {12345678, "#1.2e+07"},
    {1.25, "#1.2e+00"},
};

START_TEST(makes_terms)
{
	struct buf out = BUF_EMPTY;

	number_term(&out, terms[_i].value);
	ck_assert_str_eq(out.bytes, terms[_i].term);
	buf_done(&out);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("number");

	unit_add_rows(suite, "value", reads_values, LENGTH(values));
	unit_add_rows(suite, "agreement", tells_whether_they_agree, LENGTH(agreements));
	unit_add_rows(suite, "unit", finds_units, LENGTH(units));
	unit_add_rows(suite, "term", makes_terms, LENGTH(terms));
	return unit_main(suite);
}
