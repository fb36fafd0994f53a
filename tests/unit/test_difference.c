/*
 * Differences: pairs of sentences with what is found in them, built as two tiny articles.
 * A row names each difference as "kind matters: a / b", joined by "; ", with "?" behind
 * what is doubtful.  Every pair is tried both ways round, and again with the files in the
 * other order: what is found is the same with its sides exchanged.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/difference/difference.h"

/* Sentences about other things, so that words are as rare as in an article. */
#define REST                                                                        \
	"|The weather was fine all week.|Trains ran late in the morning."           \
	"|Nobody expected so many visitors.|The shops closed early.|A band played." \
	"|Children swam in the lake.|Later it rained."

struct row {
	const char *a, *b;
	const char *expected;
};

static const struct row numbers[] = {
    {"Inspectors found cracks in 47 steel hangers of the bridge.",
     "Inspectors found cracks in 48 steel hangers of the bridge.",
     "number maybe: 47 / 48"},
    {"She was named in the 63-page report on the harbour pilot.",
     "Lawyers read a 64-page report on the harbour pilot.",
     "number maybe: 63-page / 64-page"},
    {"The guild paid $2,318.40 for a dinner at the Lissen guesthouse.",
     "The guild paid $2,218.40 for a feast at the Lissen guesthouse.",
     "number maybe: $2,318.40 / $2,218.40"},
    /* In words, rounded, cut, hedged: one value. */
    {"Inspectors found cracks in 47 steel hangers.",
     "Inspectors found cracks in forty-seven steel hangers.", ""},
    {"The shipyard paid $26.9 million in harbour dues.",
     "The shipyard paid $26,912,480 in harbour dues.", ""},
    {"The shipyard paid nearly $27 million in harbour dues.",
     "The shipyard paid $26,912,480 in harbour dues.", ""},
    {"About 50 passengers were hurt in the collision.",
     "Some 48 passengers were hurt in the collision.", ""},
    /* Three written digits are meant. */
    {"The shipyard earned roughly $153 million from ferries and tugs.",
     "The shipyard earned $151 million from ferries and tugs.",
     "number maybe: $153 million / $151 million"},
    /* That it is settled in another sentence is not enough in a near copy. */
    {"Inspectors found cracks in 47 steel hangers.|Later 48 hangers were found bad.",
     "Inspectors found cracks in 48 steel hangers.", "number maybe: 47 / 48"},
    /* Of others, of other years. */
    {"Three deckhands accused the captain of neglect.",
     "Four other deckhands accused the captain of neglect.", ""},
    {"In 2012 the share of rusty bolts in the bridge was 28.5 percent.",
     "In 2014 the share of rusty bolts in the bridge was 33.2 percent.", ""},
    {"Last year the share of rusty bolts in the bridge was 33.2 percent.",
     "From 2007 to 2014 the share of rusty bolts in the bridge was 28.5 percent.", ""},
    {"The council spent 300 dollars on the bridge.",
     "The council spent 9,000 dollars on the bridge.", ""},
    {"The report counted 12 bridges.", "A letter of 9 pages reached the minister.", ""},
    /* One precision, ranges, words, units and bounds: see test_quantity.c. */
    {"Inspectors found cracks in 300 steel hangers.",
     "Inspectors found cracks in 400 steel hangers.", "number maybe: 300 / 400"},
    {"Inspectors found cracks in 10 to 15 steel hangers.",
     "Inspectors found cracks in 17 steel hangers.", "number maybe: 10 to 15 / 17"},
    {"Inspectors found cracks in 10 to 15 steel hangers.",
     "Inspectors found cracks in 12 steel hangers.", ""},
    {"Inspectors found cracks in two dozen steel hangers.",
     "Inspectors found cracks in 24 steel hangers.", ""},
    {"Inspectors found cracks in more than 500 steel hangers.",
     "Inspectors found cracks in fewer than 400 steel hangers.",
     "number maybe: more than 500 / fewer than 400"},
    {"The council spent $5 million on the steel bridge.",
     "The council spent £5 million on the steel bridge.",
     "number maybe: $5 million / £5 million"},
    {"Repairs of the steel bridge take 10 years.",
     "Repairs of the steel bridge take 10 months.", "number maybe: 10 years / 10 months"},
    {"Repairs of the steel bridge take two weeks.",
     "Repairs of the steel bridge take 14 days.", ""},
    /* Of another size all around must be alike; a nought too many is a slip. */
    {"The army sent 5,000 sappers to the steel bridge.",
     "The army sent 50,000 sappers to the steel bridge.",
     "number maybe: 5,000 sappers / 50,000 sappers"},
    /* The same numbers of other things. */
    {"The collision hurt 12 sailors and 3 divers of the ferry.",
     "The collision hurt 3 sailors and 12 divers of the ferry.",
     "number maybe: 12 sailors and 3 / 3 sailors and 12"},
    {"Fares of the harbour ferry rose from 3 percent to 5 percent.",
     "Fares of the harbour ferry fell from 5 percent to 3 percent.",
     "number maybe: 3 percent to 5 / 5 percent to 3; direction maybe: rose / fell"},
    {"Three other deckhands accused the captain of neglect.",
     "Four other deckhands accused the captain of neglect.",
     "number maybe: Three / Four"},
};

static const struct row dates[] = {
    {"His team began the routine inspection on Saturday.",
     "The routine inspection began on Monday.", "date maybe: Saturday / Monday"},
    {"The pilot's second lease ends in 2019.",
     "She may leave before her second lease ends in 2018.", "date maybe: 2019 / 2018"},
    {"Both crews will hold races in mid May.", "Both crews hold races on April 30.",
     "date maybe: May / April 30"},
    {"Edda Rolfsen served as pilot from 1931 to 1943.",
     "Edda Rolfsen held the post from 1930 to 1942.",
     "date maybe: 1931 to 1943 / 1930 to 1942"},
    {"In anticipation of Corvell's announcement Reke set down his plan.",
     "Following Corvell's announcement Reke repeated his plan.", ""},
    /* Without a date "yesterday" says nothing. */
    {"The routine inspection began yesterday.", "The routine inspection began on Monday.",
     ""},
    /* Two things that happened, and a year that tells which one is meant. */
    {"The steward apologised for her joke on Friday.",
     "The steward resigned over her joke on Monday.", ""},
    {"Vandals spoiled the 2016 harbour regatta.",
     "Vandals spoiled the 2020 harbour regatta.", ""},
    {"The inspection began in March.", "The inspection began on March 3.", ""},
    /* Too many digits for a year, and for an int. */
    {"The routine inspection began in 555555555555555555.",
     "The routine inspection began on Monday.", ""},
    {"The routine inspection began on 12/05/2020.",
     "The routine inspection began on 13/05/2020.",
     "date maybe: 12/05/2020 / 13/05/2020"},
    {"The routine inspection began on 12/05/2020.",
     "The routine inspection began on 5 December 2020.", ""},
    {"The routine inspection began on 05.05.2020.",
     "The routine inspection began on 04.05.2020.",
     "date maybe: 05.05.2020 / 04.05.2020"},
    {"The routine inspection began on the 5th of May.",
     "The routine inspection began on May 4th.", "date maybe: 5th of May / May 4th"},
    {"The routine inspection began on the 5th of May.",
     "The routine inspection began on May 5.", ""},
    {"The steel bridge was built in the 1990s.",
     "The steel bridge was built in the 1980s.", "date maybe: 1990s / 1980s"},
    {"The steel bridge was built in the 1990s.", "The steel bridge was built in 1994.",
     ""},
    {"The routine inspection began on 31 April.",
     "The routine inspection began on 31/02/2020.", ""},
    {"Before Corvell's announcement Reke set down his plan.",
     "After Corvell's announcement Reke repeated his plan.", ""},
};

/* One day in other words, by the dates of the articles. */
static const struct {
	struct row row;
	const char *date_a, *date_b;
} dated[] = {
    /* A day without a year is the nearest one, also where the year turns. */
    {{"The routine inspection ended on December 30.",
      "The routine inspection ended on December 30.", ""},
     "2024-12-31",
     "2025-01-02"},
    {{"The routine inspection ended on December 30.",
      "The routine inspection ended on Monday.", ""},
     "2025-01-02",
     "2024-12-31"},
    {{"The routine inspection begins on January 2.",
      "The routine inspection begins on January 3.", "date maybe: January 2 / January 3"},
     "2024-12-31",
     "2025-01-01"},
    {{"The routine inspection began yesterday.",
      "The routine inspection began on Monday.", ""},
     "2025-03-04",
     "2025-03-05"},
    {{"The routine inspection began yesterday.",
      "The routine inspection began on Monday.", "date maybe: yesterday / Monday"},
     "2025-03-05",
     "2025-03-05"},
    {{"The routine inspection began on March 3.",
      "The routine inspection began on Monday.", ""},
     "2025-03-05",
     "2025-03-05"},
    {{"The routine inspection began on March 3.",
      "The routine inspection began on Tuesday.", "date maybe: March 3 / Tuesday"},
     "2025-03-05",
     "2025-03-05"},
};

static const struct row places[] = {
    {"The parcel was sent to a music teacher in Denver.",
     "The parcel was sent to a music teacher in Boulder, Colo.",
     "place maybe: Denver / Boulder, Colo"},
    {"The parcel was sent to a Denver teacher.",
     "The parcel was sent to a teacher in Portland.", "place maybe: Denver / Portland"},
    {"The rowers held races in Norway.", "The rowers held races in Denmark.",
     "place maybe: Norway / Denmark"},
    /* Towns that nobody knows. */
    {"The injured were taken to the hospital in Ellerwick.",
     "Ambulances took the injured to hospital in Holmby.",
     "place maybe: Ellerwick / Holmby"},
    /* What holds what, other names, other levels. */
    {"The rowers held races in Oslo.", "The rowers held races in Norway.", ""},
    {"The rowers held races in Corpus Christi.", "The rowers held races in Texas.", ""},
    {"The rowers held races in Kiev.", "The rowers held races in Kyiv.", ""},
    {"The rowers held races in Portland, Maine.", "The rowers held races in Portland.",
     ""},
    {"The rowers held races in Ellerwick.", "The rowers held races in Norway.", ""},
    /* Named in the other sentence as well; other things in other places. */
    {"The rowers held races in Norway.",
     "After races in Norway the rowers sailed on and rested in Denmark.", ""},
    {"The senator was born in Seattle.", "Prices rose sharply in Boston.", ""},
};

static const struct row contrasts[] = {
    {"Spending on the upkeep of bridges fell by 12 percent last year.",
     "Spending on the upkeep of bridges rose by 12 percent last year.",
     "direction maybe: fell / rose"},
    {"The director was dismissed on Wednesday afternoon.",
     "The director resigned on Wednesday afternoon.",
     "strength maybe: dismissed / resigned"},
    {"The conductor stepped down in April after the concerts.",
     "The orchestra fired the conductor in April.",
     "strength maybe: stepped down / fired"},
    /* Denied, both said, other senses, other things. */
    {"The director did not resign on Wednesday.",
     "The director was dismissed on Wednesday.", ""},
    {"Spending on bridges fell and then rose by 12 percent.",
     "Spending on bridges rose by 12 percent.", ""},
    {"The director dismissed the claims on Wednesday.",
     "The director resigned on Wednesday.", ""},
    {"The conductor stepped up in April.", "The orchestra fired the conductor.", ""},
    {"Spending on roads fell.", "The river rose overnight.", ""},
};

static const struct row negations[] = {
    {"“It is not a new bridge,” the engineer said.",
     "The engineer spoke of a new and safer bridge.",
     "negation maybe: not a new bridge / new and safer bridge"},
    {"The town spoke of a late ferry.", "It was not the late ferry, the town said.",
     "negation maybe: late ferry / not the late ferry"},
    /* Denied on both sides, in another sense, something else, of a name. */
    {"It is not a new bridge.", "They never asked for a new bridge.", ""},
    {"It is not a new bridge.", "They refused to build a new bridge.", ""},
    {"You deserve respect, not a new bridge.", "The town has a new bridge.", ""},
    {"It is not a new bridge.", "The new mayor closed the bridge.", ""},
    {"It is not the Anna Corvell of old.", "Anna Corvell closed it.", ""},
};

static const struct row quotes[] = {
    /* A denial, a pronoun or a word for another are rewordings, which are doubtful. */
    {"“We are not alone to blame for this,” Mr Solm told reporters.",
     "“We are not to blame for this,” Mr Solm told reporters.",
     "quote no: not alone to / not to"},
    {"“Aske slept and they wrecked the boat,” the pilot said.",
     "“Aske slept, and it wrecked the boat,” the pilot said.",
     "quote no?: and they wrecked / and it wrecked"},
    {"“To paint this pier in the next weeks would spoil the season,” he said.",
     "“If they don't paint this pier in the next weeks it would spoil the season,” he "
     "said.",
     "quote no: weeks would / weeks it would"},
    {"“It bears the mark of his favourite builder and of nobody else,” she said.",
     "“It bears the mark of your favourite builder and of nobody else,” she said.",
     "quote no?: of his favourite / of your favourite"},
    {"“It was a big problem for all of us,” she said.",
     "“It was a real problem for all of us,” she said.",
     "quote no?: a big problem / a real problem"},
    {"“We may leave the valley this year,” she said.",
     "“We must leave the valley this year,” she said.",
     "quote no?: We may leave / We must leave"},
    {"“We lost half of the houses here,” she said.",
     "“We lost most of the houses here,” she said.",
     "quote no?: lost half of / lost most of"},
    {"“The mayor Anna Corvell has never been here,” she said.",
     "“The mayor Tomas Reke has never been here,” she said.",
     "quote no?: mayor Anna Corvell has / mayor Tomas Reke has"},
    /* Trimmed, spelt in another way, of another quotation. */
    {"“Nobody's life was in immediate danger,” she said.",
     "“Nobody's life was in danger,” she said.",
     "quote no: in immediate danger / in danger"},
    {"“It was the colour of the whole harbour,” she said.",
     "“It was the color of the whole harbour,” she said.",
     "quote no?: the colour of / the color of"},
    {"“They had to leave the whole valley in one night,” she said.",
     "“They were made to leave the whole valley in one night,” she said.",
     "quote no?: They had to / They were made to"},
    {"“All people of the valley deserve to see the report,” she said.",
     "“All people of the valley deserve to know what we owe them after this long and "
     "terrible night,” she said.",
     ""},
    /* Short forms and fillers are the same words. */
    {"“Yes, we've got to mend this stretch of the wall,” he said.",
     "“Yes, we have got to mend this stretch of the wall,” he said.", ""},
    {"“They do not wish to hear about the bridge,” she said.",
     "“They don't wish to hear about the bridge,” she said.", ""},
    {"“We know that the bridge is closed for good,” she said.",
     "“We know the bridge is closed for good,” she said.", ""},
    /* One number, in digits and in words. */
    {"\"We have a 2 in 7 chance to be dry,\" the mayor said",
     "The mayor said \"We have a two in seven chance to be dry\"", ""},
    /* The words are not quoted on one side. */
    {"“We are not alone to blame for this,” Mr Solm told reporters.",
     "They are not to blame for this, Mr Solm told reporters.", ""},
};

static const struct row texts[] = {
    {"", "", ""},
    {"not", "not", ""},
    {"in 1999 to", "\"in", ""},
    {"“” in A, B, C", "in A, B", ""},
    {"by", "to", ""},
};

/* Adds what is found in the first sentences, the article at place FIRST being a. */
static void describe(struct buf *out, const struct tiny *tiny, uint32_t first)
{
	struct matcher *matcher = tiny_match(tiny);
	struct arena *arena = arena_new();
	uint32_t a = matcher_number(matcher, (struct place){first, 0});
	uint32_t b = matcher_number(matcher, (struct place){1 - first, 0});
	struct pair pair = {.a = a < b ? a : b, .b = a < b ? b : a};
	difference_list found = {0};

	difference_find(&found, arena, matcher->profiles, &pair);
	for (size_t i = 0; i < found.count; i++) {
		const struct difference *difference = &found.items[i];

		buf_format(out, "%s%s %s%s: %s / %s", i ? "; " : "",
			   link_difference_name(difference->kind),
			   link_matters_name(difference->matters),
			   difference->is_doubtful ? "?" : "",
			   a < b ? difference->a : difference->b,
			   a < b ? difference->b : difference->a);
	}
	vec_done(&found);
	arena_free(arena);
	matcher_free(matcher);
}

static void check(const struct row *row, const char *date_a, const char *date_b)
{
	struct buf a = BUF_EMPTY, b = BUF_EMPTY, found = BUF_EMPTY;
	struct tiny tiny;

	buf_format(&a, "%s" REST, row->a);
	buf_format(&b, "%s" REST, row->b);
	for (uint32_t first = 0; first < 2; first++) {
		tiny_open(&tiny, (const char *const[]){first ? b.bytes : a.bytes,
						       first ? a.bytes : b.bytes, NULL});
		tiny.articles[first]->date = date_a;
		tiny.articles[1 - first]->date = date_b;
		buf_cut(&found, 0);
		describe(&found, &tiny, first);
		ck_assert_msg(str_equal(buf_str(&found), str_of(row->expected)),
			      "%s\n%s\n%s first: found \"%.*s\", expected \"%s\"", row->a,
			      row->b, first ? "second" : "first", (int)found.length,
			      found.length ? found.bytes : "", row->expected);
		tiny_close(&tiny);
	}
	buf_done(&a);
	buf_done(&b);
	buf_done(&found);
}

START_TEST(compares_numbers)
{
	check(&numbers[_i], NULL, NULL);
}
END_TEST

START_TEST(compares_dates)
{
	check(&dates[_i], NULL, NULL);
}
END_TEST

START_TEST(resolves_dates)
{
	check(&dated[_i].row, dated[_i].date_a, dated[_i].date_b);
}
END_TEST

START_TEST(compares_places)
{
	check(&places[_i], NULL, NULL);
}
END_TEST

START_TEST(compares_contrasts)
{
	check(&contrasts[_i], NULL, NULL);
}
END_TEST

START_TEST(compares_negations)
{
	check(&negations[_i], NULL, NULL);
}
END_TEST

START_TEST(compares_quotes)
{
	check(&quotes[_i], NULL, NULL);
}
END_TEST

START_TEST(survives)
{
	check(&texts[_i], NULL, NULL);
}
END_TEST

/* A quotation that was opened in the sentence before is one. */
START_TEST(remembers_open_quotations)
{
	struct buf found = BUF_EMPTY;
	struct tiny tiny;

	tiny_open(&tiny, (const char *const[]){
			     "We are not alone to blame for this,” said Mr Solm." REST,
			     "We are not to blame for this,” said Mr Solm." REST, NULL});
	describe(&found, &tiny, 0);
	ck_assert_uint_eq(found.length, 0);
	tiny_close(&tiny);
	buf_done(&found);
}
END_TEST

/* The bytes of WORD in the first sentence of ARTICLE. */
static struct span word_in(const struct article *article, const char *word)
{
	struct str text = article_slice(article, article->sentences[0].span);

	for (size_t i = 0; i + strlen(word) <= text.length; i++)
		if (!memcmp(text.bytes + i, word, strlen(word)))
			return (struct span){article->sentences[0].span.offset + i,
					     strlen(word)};
	ck_abort_msg("no %s", word);
	return (struct span){0};
}

/* Words of A that stand for those of B, NULL at the end. */
static size_t count_found(const struct tiny *tiny, const char *const (*words)[2])
{
	struct matcher *matcher = tiny_match(tiny);
	struct arena *arena = arena_new();
	struct pair pair = {.a = matcher_number(matcher, (struct place){0, 0}),
			    .b = matcher_number(matcher, (struct place){1, 0})};
	struct word_match matches[8];
	difference_list found = {0};
	size_t count;

	for (; words && words[pair.words.count][0]; pair.words.count++)
		matches[pair.words.count] = (struct word_match){
		    word_in(tiny->articles[0], words[pair.words.count][0]),
		    word_in(tiny->articles[1], words[pair.words.count][1]), 0.9, 2.5};
	pair.words.items = matches;
	difference_find(&found, arena, matcher->profiles, &pair);
	count = found.count;
	vec_done(&found);
	arena_free(arena);
	matcher_free(matcher);
	return count;
}

/* Without a word in common, the words that the judge tells say what is compared. */
START_TEST(weighs_the_judges_words)
{
	static const char *const around[][2] = {{"fire", "Flames"},
						{"hurt", "injured"},
						{"12", "17"},
						{"sailors", "seamen"},
						{NULL, NULL}};
	static const char *const apart[][2] = {
	    {"fire", "Flames"}, {"harbour", "Thursday"}, {NULL, NULL}};
	struct tiny tiny;

	tiny_open(&tiny,
		  (const char *const[]){
		      "A fire hurt 12 sailors in the harbour." REST,
		      "Flames injured 17 seamen, it was said on Thursday." REST, NULL});
	ck_assert_uint_eq(count_found(&tiny, NULL), 0);
	ck_assert_uint_eq(count_found(&tiny, apart), 0);
	ck_assert_uint_eq(count_found(&tiny, around), 1);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("difference");

	unit_add_rows(suite, "number", compares_numbers, (int)ARRAY_COUNT(numbers));
	unit_add_rows(suite, "date", compares_dates, (int)ARRAY_COUNT(dates));
	unit_add_rows(suite, "dates of articles", resolves_dates,
		      (int)ARRAY_COUNT(dated));
	unit_add_rows(suite, "place", compares_places, (int)ARRAY_COUNT(places));
	unit_add_rows(suite, "contrast", compares_contrasts, (int)ARRAY_COUNT(contrasts));
	unit_add_rows(suite, "negation", compares_negations, (int)ARRAY_COUNT(negations));
	unit_add_rows(suite, "quote", compares_quotes, (int)ARRAY_COUNT(quotes));
	unit_add_rows(suite, "texts", survives, (int)ARRAY_COUNT(texts));
	unit_add(suite, "open quotations", remembers_open_quotations);
	unit_add(suite, "words", weighs_the_judges_words);
	return unit_main(suite);
}
