/*
 * Paragraphs of plain text: what ends one and what is only a wrap.  Expectations show the
 * paragraphs with "|" between them and every newline inside one as "/".
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/clean/paragraph.h"

static const struct {
	const char *text, *paragraphs;
} cases[] = {
    /* Nothing, blanks, one byte. */
    {"", ""},
    {"\n", ""},
    {" \n\t\n  ", ""},
    {"a", "a"},
    {"a\n", "a"},
    {"\n\na", "a"},
    {"\xC3\xA9", "\xC3\xA9"},
    {"\xC2\xA0x\xE2\x80\x83", "x"},
    /* A blank line ends a paragraph, also one of blanks only. */
    {"One.\n\nTwo.", "One.|Two."},
    {"One.\n\n\n\nTwo.\n\n", "One.|Two."},
    {"One.\n  \t\nTwo.", "One.|Two."},
    {"  One.  \n\n  Two.  ", "One.|Two."},
    /* A newline ends one too, in a text that is not wrapped. */
    {"One.\nTwo.", "One.|Two."},
    {"A first paragraph that is long.\nAnother.\nA third.",
     "A first paragraph that is long.|Another.|A third."},
    /* But for an unfinished line before a small letter. */
    {"It was broken\nin the middle.", "It was broken/in the middle."},
    {"It was broken,\nin the middle.", "It was broken,/in the middle."},
    {"In 2025\nit was broken.", "In 2025/it was broken."},
    {"The captain (53)\nwas questioned.", "The captain (53)/was questioned."},
    {"It was broken.\nin the middle.", "It was broken.|in the middle."},
    {"It was broken\nIn the middle.", "It was broken|In the middle."},
    {"It was broken\n\nin the middle.", "It was broken|in the middle."},
    {"caf\xC3\xA9\n\xC3\xA9t\xC3\xA9", "caf\xC3\xA9/\xC3\xA9t\xC3\xA9"},
    /* Hard-wrapped: newlines stand where the next word would have passed the margin. */
    {"Tuesday's collision between the ro-ro ferry Lady Maren and the bunker\n"
     "Barge Heron 3 off Port Alden is likely to reopen the argument over the\n"
     "Pilotage in small harbours, which was closed two years ago after long\n"
     "Talks.\n"
     "\n"
     "According to the coastguard's preliminary report, the ferry was making\n"
     "Nine knots.\n",
     "Tuesday's collision between the ro-ro ferry Lady Maren and the bunker/"
     "Barge Heron 3 off Port Alden is likely to reopen the argument over the/"
     "Pilotage in small harbours, which was closed two years ago after long/"
     "Talks.|"
     "According to the coastguard's preliminary report, the ferry was making/"
     "Nine knots."},
    /* The same with a paragraph's short last line and no blank line behind it. */
    {"Tuesday's collision between the ro-ro ferry Lady Maren and the bunker\n"
     "Barge Heron 3 off Port Alden is likely to reopen the argument over the\n"
     "Pilotage in small harbours.\n"
     "According to the coastguard's preliminary report, the ferry was making\n"
     "Nine knots, and the lookout had left the bridge to look after the mate\n"
     "Below.",
     "Tuesday's collision between the ro-ro ferry Lady Maren and the bunker/"
     "Barge Heron 3 off Port Alden is likely to reopen the argument over the/"
     "Pilotage in small harbours.|"
     "According to the coastguard's preliminary report, the ferry was making/"
     "Nine knots, and the lookout had left the bridge to look after the mate/"
     "Below."},
    /* Indented paragraphs without blank lines between them. */
    {"    The council approved the plan on Tuesday after a long night of\n"
     "debate that many had left.\n"
     "    Opponents of the plan said that they would appeal, and that they\n"
     "would be heard.\n"
     "    The mayor had expected nothing else.",
     "The council approved the plan on Tuesday after a long night of/"
     "debate that many had left.|"
     "Opponents of the plan said that they would appeal, and that they/"
     "would be heard.|"
     "The mayor had expected nothing else."},
    /* Lines of a head: an address does not go on with the line above. */
    {"Council OKs harbour plan\nhttps://gazette.example/2025/03/04/plan\n"
     "By Lou Reid\nlreid@gazette.example\n\nThe council approved it.",
     "Council OKs harbour plan|https://gazette.example/2025/03/04/plan|"
     "By Lou Reid|lreid@gazette.example|The council approved it."},
    /* A rule parts paragraphs as a blank line does. */
    {"Tuesday, March 4, 2025 and Vol. 12, No. 63\n"
     "------------------------------------------\n"
     "Council OKs harbour plan",
     "Tuesday, March 4, 2025 and Vol. 12, No. 63|"
     "------------------------------------------|Council OKs harbour plan"},
    /* Headlines of one width: no line goes on in a small letter. */
    {"Council approves the harbour plan\nMayor expects a storm of protests\n"
     "Ferry to run again before Tuesday\nFishermen want their berths back",
     "Council approves the harbour plan|Mayor expects a storm of protests|"
     "Ferry to run again before Tuesday|Fishermen want their berths back"},
    /* A list of short lines is none. */
    {"Apples\nPears\nPlums\nCherries", "Apples|Pears|Plums|Cherries"},
    /* One line a paragraph, all long: too wide to be wrapped by a program. */
    {"This paragraph stands on one line that goes on and on, far past any margin that a "
     "program would have set, and only then ends at a full stop of its own.\n"
     "The next paragraph does as well, on one line that goes on and on, far past any "
     "margin that a program would have set, and ends.\n"
     "So does the third, on a line that goes on and on, far past any margin that a "
     "program would have set, and ends at a full stop.",
     "This paragraph stands on one line that goes on and on, far past any margin that a "
     "program would have set, and only then ends at a full stop of its own.|"
     "The next paragraph does as well, on one line that goes on and on, far past any "
     "margin that a program would have set, and ends.|"
     "So does the third, on a line that goes on and on, far past any margin that a "
     "program would have set, and ends at a full stop."},
};

static void show(struct buf *out, const paragraph_list *paragraphs, struct str text)
{
	for (size_t i = 0; i < paragraphs->count; i++) {
		struct span span = paragraphs->items[i];

		if (i)
			buf_char(out, '|');
		for (size_t at = span.offset; at < span.offset + span.length; at++)
			buf_char(out, text.bytes[at] == '\n' ? '/' : text.bytes[at]);
	}
}

START_TEST(finds_paragraphs)
{
	struct str text = str_of(cases[_i].text);
	paragraph_list paragraphs = {0};
	struct buf shown = BUF_EMPTY;

	paragraph_find(&paragraphs, text, 0);
	show(&shown, &paragraphs, text);
	ck_assert_str_eq(buf_str(&shown).bytes, cases[_i].paragraphs);
	buf_done(&shown);
	vec_done(&paragraphs);
}
END_TEST

/* Head lines stand before: paragraphs are looked for from an offset on. */
START_TEST(begins_at_an_offset)
{
	struct str text = str_of("Title: x\nOne.\n\nTwo.");
	paragraph_list paragraphs = {0};
	struct buf shown = BUF_EMPTY;

	vec_push(&paragraphs, (struct span){0, 5});
	paragraph_find(&paragraphs, text, 9);
	show(&shown, &paragraphs, text);
	ck_assert_str_eq(buf_str(&shown).bytes, "Title|One.|Two.");
	paragraph_find(&paragraphs, text, text.length);
	ck_assert_uint_eq(paragraphs.count, 3);
	buf_done(&shown);
	vec_done(&paragraphs);
}
END_TEST

/* Paragraphs come in order, apart from each other, and leave out nothing but blanks. */
START_TEST(covers_the_text)
{
	struct str text = str_of(cases[_i].text);
	paragraph_list paragraphs = {0};
	size_t at = 0, step, next = 0;

	paragraph_find(&paragraphs, text, 0);
	for (; at < text.length; at += step) {
		struct span span = {text.length, 1};
		bool is_space = unicode_is_space(unicode_at(text, at, &step));

		if (next < paragraphs.count)
			span = paragraphs.items[next];
		if (at < span.offset) {
			ck_assert_msg(is_space, "byte %zu is in no paragraph", at);
			continue;
		}
		if (at == span.offset || at + step == span.offset + span.length)
			ck_assert_msg(!is_space, "a blank at the end of paragraph %zu",
				      next);
		if (at + step == span.offset + span.length)
			next++;
	}
	ck_assert_uint_eq(next, paragraphs.count);
	vec_done(&paragraphs);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("paragraph");

	unit_add_rows(suite, "find", finds_paragraphs, (int)ARRAY_COUNT(cases));
	unit_add(suite, "find", begins_at_an_offset);
	unit_add_rows(suite, "cover", covers_the_text, (int)ARRAY_COUNT(cases));
	return unit_main(suite);
}
