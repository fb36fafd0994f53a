/*
 * Quantities: what the numbers of a sentence are worth, and which of them can be one.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/values/quantity_compare.h"
#include "align/values/quantity_find.h"
#include "align/values/quantity_ranking.h"

/* The quantities of TEXT. */
struct found {
	struct article *article;
	const struct quantity *quantities;
	size_t count;
};

static struct found find(struct vocabulary *vocabulary, const char *text,
			 const char *language)
{
	struct found found = {.article = tiny_article("a", language, text)};
	struct arena *arena = found.article->arena;
	struct numeral_scan scan = {
	    .vocabulary = vocabulary, .text = found.article->text, .language = language};

	if (found.article->sentence_count)
		scan.tokens = term_tokens(
		    vocabulary, arena,
		    (struct excerpt){found.article, found.article->sentences[0].span},
		    &(bool){false});
	numeral_join(vocabulary, scan.tokens, found.article);
	term_mark_names(vocabulary, scan.tokens);
	found.quantities = quantity_find(arena, &scan, &found.count);
	return found;
}

static const struct {
	const char *language, *text;
	const char *quantities; /* as written, a range as low..high in its basic unit */
} readings[] = {
    {"en", "47 ships", "47"},
    {"en", "forty-seven ships", "47"},
    {"en", "1,234,567 ships", "1234567"},
    {"en", "one hundred and twenty ships", "120"},
    {"en", "two hundred and fifty thousand ships", "250000"},
    {"en", "three thousand two hundred ships", "3200"},
    {"en", "a hundred ships", "100"},
    {"en", "two dozen ships", "24"},
    {"en", "half a dozen ships", "6"},
    {"en", "half a million ships", "500000"},
    {"en", "a quarter of a million ships", "250000"},
    {"en", "two and a half million ships", "2500000"},
    {"en", "one point two million ships", "1200000"},
    {"en", "three point one four degrees", "3.14"},
    {"en", "zero point five ships", "0.5"},
    {"en", "twenty-one point five ships", "21.5"},
    {"en", "one hundred and two point zero five ships", "102.05"},
    {"en", "at this point five ships sank", "5"},
    {"en", "two point guards and one point", "2"},
    {"en", "one point. Two ships", "2"},
    {"en", "a quarter of ships", "0.25"},
    {"en", "two-thirds of ships", "0.667"},
    {"en", "half of ships", "0.5"},
    {"en", "the second half was short", ""},
    {"en", "1/2 of ships", "0.5"},
    {"en", "one in five ships", "0.2"},
    {"en", "3 out of 10 ships", "0.3"},
    {"en", "12 in 10 ships", "12 10"},
    {"en", "one ship", ""},
    {"en", "one year", "1"},
    {"en", "no ships", "0"},
    {"en", "2.5 million ships", "2500000"},
    {"en", "£3bn and $5k and 30kg", "3000000000 5000 30"},
    {"en", "300 crore rupees", "3000000000"},
    {"en", "it was -5 degrees", "-5"},
    {"en", "the number doubled", "2"},
    /* Lists, versions, ordinals, decades, dates and names are no quantities. */
    {"en", "1,2,3 ships", ""},
    {"en", "5,5 ships", ""},
    {"en", "version 1.2.3", ""},
    {"en", "the 3rd ship of the 1990s", ""},
    {"en", "on 12/05/2020 and 9/11", ""},
    {"en", "on 31 April and May 30, 2017", ""},
    {"en", "in 2019-20 and 2018", ""},
    {"en", "Covid-19 and F-16", ""},
    {"en", "12345678901234567890123456789012345 ships", ""},
    /* Two numbers that are one quantity. */
    {"en", "10-15 ships", "10..15"},
    {"en", "10 to 15 ships", "10..15"},
    {"en", "between 10 and 15 ships", "10..15"},
    {"en", "10 or 12 ships", "10..12"},
    {"en", "10 to 15 million ships", "10000000..15000000"},
    {"en", "$5 million to $6 million", "5000000..6000000"},
    {"en", "$5-6 million", "5000000..6000000"},
    {"en", "10 to 15 percent", "0.1..0.15"},
    {"en", "it rose from 3 to 5 points", "3 5"},
    {"en", "it rose 97 points to 8,699", "97 8699"},
    {"en", "it gained $2 to $30", "2 30"},
    {"en", "it fell 5 percent, to 8 percent", "5 8"},
    {"en", "they won 3-1", "3"},
    {"en", "they voted 5 to 4", "5"},
    {"en", "at 5:30 p.m. or 17:30", "1050 1050"},
    /* As other languages write them. */
    {"de", "5,5 Millionen Euro", "5500000"},
    {"de", "1.234,5 Schiffe", "1234.5"},
    {"de", "1.234 Schiffe", "1234"},
    {"de", "3.5 Schiffe", "3.5"},
    {"fr", "1 234 567 navires", "1234567"},
    {"fr",
     "1\xC2\xA0"
     "234,5 navires",
     "1234.5"},
    {"es", "5,5 millones de euros", "5500000"},
    {"ru", "1 234 корабля", "1234"},
    {"de", "ein Komma zwei Millionen Schiffe", "1200000"},
    {"de", "zwei Komma fünf Grad", "2.5"},
    {"de", "fünfundzwanzig Komma drei Millionen Schiffe", ""},
    {"fr", "un virgule deux million de navires", "1200000"},
    {"fr", "deux virgule vingt-cinq navires", "2.25"},
    {"es", "dos coma cinco millones de euros", "2500000"},
    {"it", "uno virgola due milioni di euro", "1200000"},
    {"nl", "een komma twee miljoen schepen", "1200000"},
    {"pt", "dois vírgula cinco milhões de euros", "2500000"},
    {"pl", "dwa przecinek pięć milionów statków", "2500000"},
    {"ru", "одна целая две десятых миллиона рублей", "1200000"},
    {"ru", "пять целых двадцать пять сотых рубля", "5.25"},
    {"en", "12 345 ships", "12 345"}, /* a blank joins nothing in English */
};

START_TEST(reads_quantities)
{
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct found found = find(vocabulary, readings[_i].text, readings[_i].language);
	struct buf out = BUF_EMPTY;

	for (size_t i = 0; i < found.count; i++) {
		const struct quantity *quantity = &found.quantities[i];

		buf_text(&out, i ? " " : "");
		if (quantity->bound == BOUND_RANGE)
			buf_format(&out, "%.10g..%.10g", quantity->low, quantity->high);
		else if (quantity->dimension == DIMENSION_SHARE && quantity->written < 1)
			buf_format(&out, "%.3g", quantity->value);
		else
			buf_format(&out, "%.10g", quantity->written);
	}
	ck_assert_msg(str_equal(buf_str(&out), str_of(readings[_i].quantities)),
		      "%s: found \"%s\", expected \"%s\"", readings[_i].text,
		      out.length ? out.bytes : "", readings[_i].quantities);
	buf_done(&out);
	term_vocabulary_free(vocabulary);
	article_free(found.article);
}
END_TEST

static const struct {
	const char *a, *b;
	enum quantity_comparison expected;
} comparisons[] = {
    {"47 ships", "forty-seven ships", QUANTITIES_AGREE},
    {"47 ships", "48 ships", QUANTITIES_DIFFER},
    {"47 ships", "47 sailors", QUANTITIES_APART},
    {"47 old ships", "48 ships", QUANTITIES_DIFFER},
    {"12 ships sunk", "13 ships", QUANTITIES_DIFFER},
    {"47 of its ships", "48 ships", QUANTITIES_DIFFER},
    {"no ships", "12 ships", QUANTITIES_DIFFER},
    /* What is written alike is meant alike. */
    {"100 ships", "200 ships", QUANTITIES_DIFFER},
    {"5,000 ships", "6,000 ships", QUANTITIES_DIFFER},
    {"2,000 ships", "3,000 ships", QUANTITIES_DIFFER},
    {"3.5 percent", "3.6 percent", QUANTITIES_DIFFER},
    {"$5.1 million", "$5.2 million", QUANTITIES_DIFFER},
    {"$140 million", "$150 million", QUANTITIES_DIFFER},
    {"$1 trillion", "$2 trillion", QUANTITIES_DIFFER},
    /* The coarser one may be rounded or cut. */
    {"2,000 ships", "2,031 ships", QUANTITIES_AGREE},
    {"2,000 ships", "2,400 ships", QUANTITIES_CLOSE},
    {"51.2 percent", "51 percent", QUANTITIES_AGREE},
    {"51.2 percent", "52 percent", QUANTITIES_DIFFER},
    {"4.6 million euros", "5 million euros", QUANTITIES_AGREE},
    {"4.1 million euros", "5 million euros", QUANTITIES_DIFFER},
    {"$43.9 million", "$43,885,310", QUANTITIES_AGREE},
    {"$43 million", "$43,885,310", QUANTITIES_AGREE},
    {"two dozen ships", "24 ships", QUANTITIES_AGREE},
    {"two dozen ships", "25 ships", QUANTITIES_AGREE},
    {"two dozen ships", "15 ships", QUANTITIES_DIFFER},
    /* Hedges. */
    {"about 50 ships", "54 ships", QUANTITIES_AGREE},
    {"about 50 ships", "60 ships", QUANTITIES_DIFFER},
    {"about 50 ships", "some 48 ships", QUANTITIES_AGREE},
    {"about 50 ships", "about 60 ships", QUANTITIES_CLOSE},
    {"nearly 50 ships", "47 ships", QUANTITIES_AGREE},
    {"nearly 50 ships", "53 ships", QUANTITIES_DIFFER},
    {"more than 50 ships", "55 ships", QUANTITIES_AGREE},
    {"more than 50 ships", "45 ships", QUANTITIES_DIFFER},
    {"at least 50 ships", "as few as 50 ships", QUANTITIES_AGREE},
    {"no fewer than 50 ships", "55 ships", QUANTITIES_AGREE},
    {"as many as 50 ships", "45 ships", QUANTITIES_AGREE},
    {"50 or more ships", "55 ships", QUANTITIES_AGREE},
    {"more than 500 ships", "fewer than 400 ships", QUANTITIES_DIFFER},
    /* Ranges. */
    {"10-15 ships", "12 ships", QUANTITIES_AGREE},
    {"10 to 15 ships", "17 ships", QUANTITIES_DIFFER},
    {"10 to 15 ships", "at least 10 ships", QUANTITIES_AGREE},
    {"10 to 20 ships", "12 to 15 ships", QUANTITIES_AGREE},
    {"10 to 15 ships", "12 to 20 ships", QUANTITIES_DIFFER},
    /* Shares. */
    {"a quarter of ships", "25 percent of ships", QUANTITIES_AGREE},
    {"a third of ships", "33 percent of ships", QUANTITIES_AGREE},
    {"a quarter of ships", "a third of ships", QUANTITIES_DIFFER},
    {"one in five ships", "20 percent of ships", QUANTITIES_AGREE},
    {"one in five ships", "one in four ships", QUANTITIES_DIFFER},
    {"5 percent", "5 percentage points", QUANTITIES_CLOSE},
    {"5 per cent", "5%", QUANTITIES_AGREE},
    /* Money. */
    {"US$5 million", "$5 million", QUANTITIES_AGREE},
    {"US$5 million", "US$6 million", QUANTITIES_DIFFER},
    {"US$5 million", "A$5 million", QUANTITIES_CLOSE},
    {"$5 million",
     "\xC2\xA3"
     "5 million",
     QUANTITIES_CLOSE},
    {"$5 million",
     "\xC2\xA3"
     "4 million",
     QUANTITIES_APART},
    {"5 million euros",
     "\xE2\x82\xAC"
     "6 million",
     QUANTITIES_DIFFER},
    {"5 million euros", "EUR 5 million", QUANTITIES_AGREE},
    {"\xC2\xA3"
     "5m",
     "\xC2\xA3"
     "5 million",
     QUANTITIES_AGREE},
    {"\xC2\xA3"
     "3bn",
     "\xC2\xA3"
     "4bn",
     QUANTITIES_DIFFER},
    {"Rs 300 crore", "Rs. 400 crore", QUANTITIES_DIFFER},
    {"Rs 300 crore",
     "\xE2\x82\xB9"
     "300 crore",
     QUANTITIES_AGREE},
    {"$5k", "$5,000", QUANTITIES_AGREE},
    {"half a million dollars", "$500,000", QUANTITIES_AGREE},
    {"one point seven million dollars", "$1.7 million", QUANTITIES_AGREE},
    {"one point two million people", "2 million people", QUANTITIES_DIFFER},
    /* Units of measure. */
    {"10 years", "10 months", QUANTITIES_CLOSE},
    {"two weeks", "14 days", QUANTITIES_AGREE},
    {"one year", "12 months", QUANTITIES_AGREE},
    {"10 km", "6 miles", QUANTITIES_AGREE},
    {"5 km", "5 miles", QUANTITIES_CLOSE},
    {"30kg", "40 kilos", QUANTITIES_DIFFER},
    {"10 degrees Celsius", "50 degrees Fahrenheit", QUANTITIES_AGREE},
    {"10 square miles", "26 square kilometres", QUANTITIES_AGREE},
    {"10 km", "10 kg", QUANTITIES_APART},
    /* Ages, clock times, scores, numbers that are names. */
    {"aged 13", "a 12-year-old boy", QUANTITIES_DIFFER},
    {"Peter Quill, 71, fell", "the 73-year-old", QUANTITIES_DIFFER},
    {"71 years old", "aged 71", QUANTITIES_AGREE},
    {"5:30 p.m.", "7:30 p.m.", QUANTITIES_DIFFER},
    {"5:30 p.m.", "17:30", QUANTITIES_AGREE},
    {"5 p.m.", "5pm", QUANTITIES_AGREE},
    {"5 a.m.", "5 p.m.", QUANTITIES_DIFFER},
    {"it ended 3-1", "it ended 2-1", QUANTITIES_DIFFER},
    {"they won 2-1", "they lost 1-2", QUANTITIES_AGREE},
    {"Flight 1234 landed", "Flight 1235 landed", QUANTITIES_DIFFER},
    {"the number doubled", "the number tripled", QUANTITIES_DIFFER},
};

START_TEST(compares_quantities)
{
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct found a = find(vocabulary, comparisons[_i].a, "en");
	struct found b = find(vocabulary, comparisons[_i].b, "en");

	ck_assert_uint_ge(a.count, 1);
	ck_assert_uint_ge(b.count, 1);
	ck_assert_msg(quantity_compare(&a.quantities[0], &b.quantities[0]) ==
			  comparisons[_i].expected,
		      "%s, %s: %d", comparisons[_i].a, comparisons[_i].b,
		      quantity_compare(&a.quantities[0], &b.quantities[0]));
	ck_assert_int_eq(quantity_compare(&b.quantities[0], &a.quantities[0]),
			 comparisons[_i].expected);
	term_vocabulary_free(vocabulary);
	article_free(a.article);
	article_free(b.article);
}
END_TEST

/* By value, whatever their order in the text; nothing is at least what is too much. */
START_TEST(ranks_quantities)
{
	static const double values[] = {3, 12, 12, 47},
			    asked[] = {-1, 3, 4, 12, 12.5, 48};
	static const size_t right[] = {0, 0, 1, 1, 3, 4};
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct found found =
	    find(vocabulary, "12 ships, 47 boats, 3 ferries and 12 barges", "en");
	struct ranked_quantity items[ARRAY_COUNT(values)];
	struct quantity_ranking ranking = {items, ARRAY_COUNT(values)};

	ck_assert_uint_eq(found.count, ARRAY_COUNT(values));
	for (uint32_t i = 0; i < found.count; i++)
		items[i] = (struct ranked_quantity){&found.quantities[i], 0};
	quantity_ranking_sort(&ranking);
	for (size_t i = 0; i < ARRAY_COUNT(values); i++)
		ck_assert_double_eq(items[i].quantity->value, values[i]);
	for (size_t i = 0; i < ARRAY_COUNT(asked); i++)
		ck_assert_uint_eq(quantity_ranking_from(&ranking, asked[i]), right[i]);
	term_vocabulary_free(vocabulary);
	article_free(found.article);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("quantity");

	unit_add_rows(suite, "reading", reads_quantities, (int)ARRAY_COUNT(readings));
	unit_add_rows(suite, "comparison", compares_quantities,
		      (int)ARRAY_COUNT(comparisons));
	unit_add(suite, "ranking", ranks_quantities);
	return unit_main(suite);
}
