/*
 * Words that lines broke at a hyphen: which form they are given, and that every letter
 * still leads to its byte of the input.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/clean/hyphen.h"
#include "read/format/plain.h"

/* A block is made of each paragraph; ends of lines are shown as "/". */
static const struct {
	const char *text, *shown;
} cases[] = {
    {"", ""},
    {"-", "-"},
    {"a-\n", "a-"},
    {"-\nb", "-|b"},
    /* Nothing tells: the hyphen stays, the gap does not. */
    {"An inter-\nnational court.", "An inter-national court."},
    {"A well-\nknown court.", "A well-known court."},
    {"A well- \t\nknown court.", "A well-known court."},
    {"A well\xE2\x80\x90\nknown court.", "A well\xE2\x80\x90known court."},
    /* The form elsewhere tells, in capitals too, and another form of the word. */
    {"An inter-\nnational court. International law.",
     "An international court. International law."},
    {"An inter-\nnational court, inter-national law.",
     "An inter-national court, inter-national law."},
    {"An inter-\nnational court ruled internationally.",
     "An international court ruled internationally."},
    {"The co-\noperation of co-operatives and a cooperation, a co-op.",
     "The co-operation of co-operatives and a cooperation, a co-op."},
    {"A check-\nin. Checking goes on.", "A check-in. Checking goes on."},
    {"A start-\nup, a startup.", "A startup, a startup."},
    {"Die Regie-\nrung. Regierungen kommen.", "Die Regierung. Regierungen kommen."},
    /* In a title, and in words told by another paragraph. */
    {"A reper-\ncussion\n\nThe repercussion was felt.",
     "A repercussion|The repercussion was felt."},
    /* Soft hyphens never were letters. */
    {"An inter\xC2\xAD\nnational court.", "An international court."},
    /* Digits, capitals and more than one hyphen. */
    {"A 93-\nyear-old oak.", "A 93-year-old oak."},
    {"A 93-year-\nold oak.", "A 93-year-old oak."},
    {"Face-\nto-face.", "Face-to-face."},
    /* What stands for a word that comes later keeps its gap. */
    {"The first-\nand second-class seats.", "The first-/and second-class seats."},
    {"Haupt-\nund Nebensachen.", "Haupt-/und Nebensachen."},
    /* A dash is no hyphen. */
    {"It came -\nand went.", "It came -/and went."},
    {"It came --\nand went.", "It came --/and went."},
    {"It came-\n\nand went.", "It came-|and went."},
    /* A text that breaks more words than it has hyphens. */
    {"The govern-\nment said on Tues-\nday that the harb-\nour would be open.",
     "The government said on Tuesday that the harbour would be open."},
    /* One that is known to break words, but for two words that are words. */
    {"The govern-\nment said: the government of the well-\nread read well.",
     "The government said: the government of the well-read read well."},
    /* One that has as many hyphens is only wrapped. */
    {"The well-\nknown, ill-\nfated and long-\nsought x-ray, y-ray, z-ray.",
     "The well-known, ill-fated and long-sought x-ray, y-ray, z-ray."},
    /* Wrapped at a margin: capitals go on, too. */
    {"Tuesday's collision between the ro-ro ferry Lady Maren and the Paris-\n"
     "London barge off Port Alden is likely to reopen the argument over the\n"
     "pilotage in small harbours, which was closed two years ago after long\n"
     "talks.",
     "Tuesday's collision between the ro-ro ferry Lady Maren and the Paris-London barge "
     "off Port Alden is likely to reopen the argument over the/pilotage in small "
     "harbours, which was closed two years ago after long/talks."},
    /* Head lines are none of the text, but they have words. */
    {"Title: International law\n\nAn inter-\nnational court.",
     "title:Title: International law|An international court."},
};

START_TEST(puts_words_together)
{
	struct input input = {.bytes = str_of(cases[_i].text), .name = "a.txt"};
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct err err = ERR_NONE;

	ck_assert(plain_document(&documents, &input, &err));
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes, cases[_i].shown);
	ck_assert_uint_eq(shown_strays(&documents.items[0], input.bytes), 0);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

START_TEST(leads_back_through_two_steps)
{
	/* Windows-1252, with CR LF: every letter of ASCII is one of the input. */
	struct input input = {.bytes = str_of("\x93"
					      "An inter-\r\nnational caf\xE9\x94, it is. "
					      "International law.\r\n\r\nMore of it."),
			      .name = "a.txt"};
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct err err = ERR_NONE;

	ck_assert(plain_document(&documents, &input, &err));
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes,
			 "\xE2\x80\x9C"
			 "An international caf\xC3\xA9\xE2\x80\x9D, it is. International "
			 "law.|More of it.");
	ck_assert_uint_eq(shown_strays(&documents.items[0], input.bytes), 0);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

/* A break is of one block and counts once, however many newlines it has. */
START_TEST(keeps_to_its_block)
{
	static const char *const blocks[] = {"An inter-\n \n\nnational", "law-\n",
					     "\nful", "-\nly", "an inter-"};
	struct document document = {0};
	struct buf shown = BUF_EMPTY;

	for (int i = 0; i < (int)ARRAY_COUNT(blocks); i++) {
		document_begin_text(&document);
		document_add(&document, str_of(blocks[i]), document.text.length);
		document_end(&document);
	}
	hyphen_join(&document);
	shown_blocks(&shown, &document);
	ck_assert_str_eq(shown.bytes, "An inter-national|law-|ful|-/ly|an inter-");
	buf_done(&shown);
	document_done(&document);
}
END_TEST

/* Many breaks and many words cost no more than sorting them. */
START_TEST(takes_its_time_once)
{
	struct document document = {0};
	size_t length;

	document_begin_text(&document);
	for (int i = 0; i < 100000; i++)
		document_add(&document, str_of("inter-\nnational "),
			     document.text.length);
	document_end(&document);
	length = document.text.length;
	hyphen_join(&document);
	ck_assert_uint_eq(document.text.length, length - 200000);
	document_done(&document);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("hyphen");

	unit_add_rows(suite, "forms", puts_words_together, (int)ARRAY_COUNT(cases));
	unit_add(suite, "map", leads_back_through_two_steps);
	unit_add(suite, "blocks", keeps_to_its_block);
	unit_add(suite, "cost", takes_its_time_once);
	return unit_main(suite);
}
