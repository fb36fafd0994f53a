/*
 * What the outlets tell of one fact: which tellings are put together, which oppose each
 * other, and in which order facts and wordings come.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/why/fact.h"

#define HANGERS(number) "Inspectors counted " number " cracked hangers on the bridge"
#define DETOUR(way) "Drivers must take a detour of " way " by way of Lissen Lock"
#define SAID(words, speaker) "\"" words ",\" said " speaker
#define ISLAND "The bridge is our high street and our way to the hospital"
#define QUEUE(length) "Listeners reported queues of " length " on the ring road"

/* Facts are written as "~ 48 1:1 / 47 2:1"; the sign is =, + or ~, then come the
 * wordings, with " / " between versions and " | " between wordings of one version. */
static const struct {
	const char *texts[4];
	const char *facts;
} cases[] = {
    {{"The bridge is closed", "The bridge is closed"}, ""},
    {{HANGERS("48"), HANGERS("47"), HANGERS("47")},
     "~ 47 cracked hangers 2:1 3:1 / 48 cracked hangers 1:1\n"},
    {{HANGERS("48"), HANGERS("48")}, "= 48 cracked hangers 1:1 2:1\n"},
    {{HANGERS("at least six"), HANGERS("no fewer than six")},
     "= at least six cracked hangers 1:1 | no fewer than six cracked hangers 2:1\n"},
    {{DETOUR("62 kilometres"), DETOUR("62 km")}, "= 62 kilometres 1:1 | 62 km 2:1\n"},
    {{HANGERS("48"), "Everything else was quiet in town"}, "+ 48 cracked hangers 1:1\n"},
    {{"No deaths were reported on Feb. 8 in Orle", "More than 100 heads of state came"},
     "+ More than 100 heads 2:1\n"},
    {{SAID("The bridge is our high street", "the mayor"),
      SAID("The bridge is our high street", "Anna Corvell")},
     "= The bridge is our high street 1:1 2:1 by Anna Corvell\n"},
    {{SAID("The bridge is our own high street", "Bruna Tell"),
      SAID("is our high street", "Bruna")},
     "= The bridge is our own high street 1:1 by Bruna Tell"
     " | is our high street 2:1 by Bruna\n"},
    {{SAID("The bridge is our high street", "Bruna Dost"),
      SAID("The bridge is our main street", "Dost")},
     "~ The bridge is our high street 1:1 by Bruna Dost"
     " / The bridge is our main street 2:1 by Dost\n"},
    {{SAID(ISLAND, "Tomas Reke"), SAID(ISLAND, "Anna Corvell")},
     "~ " ISLAND " 1:1 by Tomas Reke / " ISLAND " 2:1 by Anna Corvell\n"},
    {{"Tomas Reke, who leads the council, said it \"lay in a drawer\"", "Nothing"},
     "+ lay in a drawer 1:1 by Tomas Reke\n"},
    {{"Some call it \"the bridge\"", "Nothing"}, ""},
    /* Only what is linked is compared, and differences come first. */
    {{QUEUE("four kilometres"), "Dinner costs four coins"},
     "+ four kilometres 1:1\n+ four coins 2:1\n"},
    {{DETOUR("62 kilometres") "|" HANGERS("48"),
      DETOUR("62 kilometres") "|" HANGERS("47")},
     "~ 48 cracked hangers 1:2 / 47 cracked hangers 2:2\n= 62 kilometres 1:1 2:1\n"},
};

/* The same of names. */
static const struct {
	const char *texts[4];
	const char *facts;
} names[] = {
    {{"Mayor Anna Corvell spoke in Orle|Then Corvell left Orle", "Then Ms Corvell spoke"},
     "= Mayor Anna Corvell 1:1 | Corvell 1:2 | Ms Corvell 2:1\n"},
    {{"The road to Orle is closed", "They drive to Orle"}, ""},
    {{"The county told Radio Orle that the road is closed", "They drive to Orle"}, ""},
    {{"It was in Dost's hands, Anna Dost said", "Nothing"},
     "+ Dost 1:1 | Anna Dost 1:1\n"},
    /* Two people of one last name. */
    {{"Mayor Anna Dost spoke|Then Dost left|Mayor Tomas Dost spoke|Then Dost left",
      "Mayor Annie Dost spoke"},
     "= Mayor Anna Dost 1:1 | Dost 1:2 | Mayor Annie Dost 2:1\n"
     "+ Mayor Tomas Dost 1:3 | Dost 1:4\n"},
    /* Months are names, too. */
    {{"The prime minister, Theresa May, said no", "In May Mrs May left on May 4"},
     "= Theresa May 1:1 | Mrs May 2:1\n"},
    {{"Chairman Robert W. Dost spoke", "Nothing"}, "+ Chairman Robert W. Dost 1:1\n"},
};

#define CLOSED "Inspectors found that the bridge must be closed"

/* The same of attributions; who names nobody has no words. */
static const struct {
	const char *texts[4];
	const char *facts;
} attributions[] = {
    {{CLOSED, CLOSED}, ""},
    {{CLOSED ", Anna Corvell said", "Nothing"}, ""},
    {{CLOSED ", Anna Corvell said", CLOSED ", said Mayor Corvell"},
     "= Anna Corvell 1:1 | Mayor Corvell 2:1\n"},
    {{CLOSED ", Anna Corvell said", CLOSED ", a spokesman said"},
     "~ Anna Corvell 1:1 / a spokesman 2:1\n"},
    {{CLOSED ", according to the police", CLOSED ", officials said"},
     "~ the police 1:1 / officials 2:1\n"},
    {{CLOSED ", Anna Corvell said", CLOSED}, "~ Anna Corvell 1:1 /  2:1\n"},
    {{CLOSED ", Anna Corvell, the mayor of Orle, said", CLOSED ", Corvell has also said"},
     "= Anna Corvell 1:1 | Corvell 2:1\n"},
    {{CLOSED ", said a spokesman for the county", CLOSED ", officials in Orle said"},
     "~ a spokesman 1:1 / officials 2:1\n"},
    {{"Anna Corvell, the mayor of Orle, said a report was lost", "A report was lost"},
     "~ Anna Corvell 1:1 /  2:1\n"},
    /* Who is meant by "he" has been named before. */
    {{"The mayor, Anna Corvell, said no|" CLOSED ", she said", CLOSED},
     "~ Anna Corvell 1:2 /  2:1\n"},
    /* A speaker who is not understood is not nobody. */
    {{CLOSED ", the tall one with a hat said", CLOSED}, ""},
};

static void write_slice(struct buf *out, const struct story *story,
			const struct telling *telling, struct span span)
{
	buf_slice(out, article_slice(story->articles[telling->place.article], span));
}

static void write_fact(struct buf *out, const struct story *story,
		       const struct fact *fact)
{
	buf_char(out, "~=+"[fact->reach]);
	for (size_t i = 0; i < fact->telling_count; i++) {
		const struct telling *telling = &fact->tellings[i], *last = telling - 1;
		bool is_new = !i || telling->wording != last->wording;

		if (i && is_new)
			buf_text(out, telling->version != last->version ? " /" : " |");
		if (is_new) {
			buf_char(out, ' ');
			write_slice(out, story, telling, telling->span);
		}
		buf_format(out, " %u:%u", telling->place.article + 1,
			   telling->place.sentence + 1);
		if (!telling->speaker.length)
			continue;
		buf_text(out, " by ");
		write_slice(out, story, telling, telling->speaker);
	}
	buf_char(out, '\n');
}

/* Checks the facts of TEXTS that are of KINDS, a bit each. */
static void check_facts(const char *const *texts, unsigned kinds, const char *expected)
{
	struct buf found = BUF_EMPTY;
	struct facts *facts;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	facts = fact_find(story);
	buf_text(&found, "");
	for (size_t i = 0; i < facts->count; i++)
		if (kinds & 1U << facts->items[i].kind)
			write_fact(&found, story, &facts->items[i]);
	ck_assert_str_eq(found.bytes, expected);
	fact_free(facts);
	buf_done(&found);
	story_free(story);
	tiny_close(&tiny);
}

START_TEST(finds_facts)
{
	check_facts(cases[_i].texts, 1U << FACT_FIGURE | 1U << FACT_QUOTATION,
		    cases[_i].facts);
}
END_TEST

START_TEST(finds_names)
{
	check_facts(names[_i].texts, 1U << FACT_NAME, names[_i].facts);
}
END_TEST

START_TEST(finds_attributions)
{
	check_facts(attributions[_i].texts, 1U << FACT_ATTRIBUTION,
		    attributions[_i].facts);
}
END_TEST

START_TEST(counts_origins)
{
	static const char *const texts[] = {HANGERS("48"), HANGERS("48"),
					    "Nothing else is known", NULL};
	struct facts *facts;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	facts = fact_find(story);
	ck_assert_uint_eq(facts->count, 1);
	ck_assert_uint_eq(facts->items[0].origin_count, story->origin_count - 1);
	ck_assert_uint_eq(facts->items[0].wording_count, 1);
	fact_free(facts);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("fact");

	unit_add_rows(suite, "facts", finds_facts, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "names", finds_names, (int)ARRAY_COUNT(names));
	unit_add_rows(suite, "attributions", finds_attributions,
		      (int)ARRAY_COUNT(attributions));
	unit_add(suite, "origins", counts_origins);
	return unit_main(suite);
}
