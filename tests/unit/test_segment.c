/*
 * Sentence splitting.  A row is one text; where "|" stands in its expectation, one
 * sentence ends and the next begins.  Passages are written with "\n\n" between them.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/split/segment.h"

/* Blanks around "|" are those of the text. */
static const char *const cases[] = {
    /* Nothing and next to nothing. */
    "",
    " ",
    "a",
    ".",
    "...",
    "A.",
    "\xC3\xA9",
    "\xE2\x80\x9D",
    "One",
    "One.",
    "  One.  ",
    /* Plain stops. */
    "One. |Two.",
    "One! |Two? |Three.",
    "One.  |Two.",
    "Really?! |Yes.",
    "It sank. |\xC3\x89mile swam.",
    "It sank. |212 people swam.",
    /* A speech tag goes on. */
    "\"May I?\" Smith asked. |He left.",
    "\"May I?\" Smith softly asked. |He left.",
    "\"May I?\" Mayor Anna Smith asked. |He left.",
    "\"May I?\" |Smith went home.",
    "\"May I?\" |Others then say: \"No.\"",
    /* A small letter goes on. */
    "He wrote to example. com about it.",
    "The firm (est. in 1994) runs it.",
    /* Abbreviations and titles. */
    "Mr. Byle and Dr. Solm met Gov. Winther. |They talked.",
    "She is a U.S. senator. |He is not.",
    "He left the U.S. |The senator stayed.",
    "Sound Lines Co. said so. |It was late.",
    "It belongs to Brask Inc. |The company did not answer.",
    "See No. 3 and p. 55. |No. |That is wrong.",
    "On Jan. 2 it sank. |On Feb. 3 it was raised.",
    "Boats, nets, etc. were lost.",
    "Two lakes, e.g. Lissen, i.e. the nearest, froze.",
    "The cabinet cleared the Rs. 500 crore port, Minister Smt. Asha Rane said. |It is "
    "big.",
    "Shri. Ramesh Patil and Adv. Meera Nair met Rt. Hon. Odell. |Engr. Musa left.",
    "The plan covers Survey No. 14 and Plot Nos. 20 to 25. |It is old.",
    "He left the U.S. |Officials said so.",
    "It lies in the U.S. Department of the Interior.",
    /* Initials, and letters that go with a noun. */
    "There is no plan B. |Engineers agree.",
    "She has hepatitis C. |Doctors did not see it.",
    "They are in Group A. |It is hard.",
    "He met Group A. J. Smith.",
    "Q. Why did he go? |A. Because he could. |Q. When? |A. On Monday.",
    "Jonas E. Smith wrote it. |J. R. R. Tolkien did not.",
    "It was you and I. |Did you know?",
    /* Numbers. */
    "It rose by 3.5 percent to 1.20 euros. |It fell.",
    "At 10.40 p.m. on Tuesday it closed. |It stayed so.",
    "At 10 p.m. |The bridge closed at once.",
    "They met at 9 a.m. Tuesday in Alden. |All came.",
    "There were 48. |Two were hurt.",
    /* Names that begin with a small letter. */
    "It sells phones. |iPhone sales rose. |eBay did not.",
    "He wrote of it. xerox copies were made.",
    /* Quotations that close behind a blank, of any kind. */
    "\"It is over. \" |He left.",
    "\xE2\x80\x9CIt is over! \xE2\x80\x9D |He left.",
    "\xC2\xAB Fini.\xC2\xA0\xC2\xBB |Il part.",
    "\xE2\x80\x9EVorbei.\xC2\xA0\xE2\x80\x9C |Er ging.",
    "He left. |\"It is over.\"",
    /* Marks of the end are no sentence. */
    "The mayor left. \xE2\x96\xA0",
    "The mayor left. ###",
    "He left. * * *",
    /* Ellipses. */
    "He waited... and went.",
    "He waited... |Then he went.",
    "He waited\xE2\x80\xA6 |Then he went.",
    "He waited . . . and went.",
    "He said [...] Smith had gone.",
    /* Quotations. */
    "\"It is late.\" |She left.",
    "\xE2\x80\x9CIt is late.\xE2\x80\x9D |She left.",
    "\"It is late,\" she said. |\"Go.\"",
    "\"Is it late?\" he said. |She left.",
    "\"Stop!\" Smith said. |They stopped.",
    "\"Stop!\" Prime Minister Tveit said. |They stopped.",
    "\"Stop!\" |They stopped.",
    "\"We saw it. |It was red,\" he said.",
    "'It is late.' |She left.",
    "(It was late.) |She left.",
    /* Addresses and hosts. */
    "See www.example.com for more. |Or ask.",
    "Write to a.b@example.com today.",
    "See https://example.com/a.Bc today.",
    "It runs on Node.js today.",
    /* A blank is missing. */
    "It was late.|She left.",
    "\"It was late.\"|She left.",
    /* Lists. */
    "Three aims: |1. Peace at sea. |2. Fish in it. |3. Clean shores.",
    "Three aims: |1. \xC3\x89t\xC3\xA9s at sea. |2. Fish in it.",
    "The plan: 1. stage and 2. stage.",
    "The plan: 1. \xC3\xA9tape and 2. \xC3\xA9tape.",
    "They agreed: |(a) to meet, |(b) to talk and |(c) to go.",
    /* Lists of bare lines, and bullets that open a new list. */
    "nets\n|oars\n|two old anchors",
    "nets\nand oars were lost",
    "nets\noars\nand one anchor. |They were lost.",
    "\xE2\x80\xA2 9. The nets |\xE2\x80\xA2 10. The oars",
    "\xE2\x81\x83"
    "1. The nets |\xE2\x81\x83"
    "2. The oars",
    /* Short forms with stops between. */
    "She gave him the i.v. |It was late.",
    "It was late.|Mr. Byle left.",
    /* A single quotation that the sentence goes on in, and a remark on one. */
    "'No!' said Solm, 'not now! Why now?' |They left.",
    "'No!' said Solm, 'not now. |They are late.' |They left.",
    "The boys' boat sank, they said. |Was it late? |The girls' boat swam.",
    "\"Is it late?\" (It was.) |She left.",
    "\"It is late.\" |(It was.) |She left.",
    /* A dash behind a stop. */
    "\xE2\x80\x9CGo!\xE2\x80\x9D \xE2\x80\x94 so they cried \xE2\x80\x94 was heard.",
    "It sank. |\xE2\x80\x94 Solm saw it.",
};

/* Other languages, mostly with what English has not. */
static const struct {
	const char *language, *row;
} foreign[] = {
    {"de", "Das war am 3. Juli im 19. Jahrhundert. |Danach kamen 12. |Die Boote sanken."},
    {"de", "Vom 1. -3. Juni blieb z. B. Dr. Solm hier. |Er ging."},
    {"de", "»Es ist spät.« |Er ging. |»Gut.«"},
    {"de", "Rund 5 Mio. Euro fehlen usw. |Das sagt der 1. Vorsitzende."},
    {"fr", "M. Solm est venu. |« Il est tard. » |Elle part à 10 h. |Le soir vient."},
    {"fr", "«\xC2\xA0Il est tard.\xC2\xA0» |Elle part, etc. |Le soir vient."},
    {"es", "¡Llegan tarde! |¿Quién lo sabe? |¡¿Cómo?! |La Sra. Solm, del Dpto. Norte."},
    {"es", "¡Hola! |¿qué tal?"},
    {"it", "Il sig. Rossi e l'avv. Bianchi. |La S.p.A. Nord, n. 12. |Il dott. Neri."},
    {"pt", "O Sr. Silva e a Profa. Costa saíram. |A S.A. Norte, nº 5, ficou."},
    {"nl", "Dhr. Jansen, d.w.z. Mr. Vos, kwam om 10 uur. |De rest enz. |Het is laat."},
    {"pl", "Prof. Nowak z ul. Polnej kupił 5 tys. |To dużo. |Sp. z o.o. Most milczy."},
    {"ru", "В 2014 г. Река вышла. |Это река А. С. Ломова."},
    {"ru", "«Кто там? – спросил он. – Уже поздно». |Он ушёл."},
    {"da", "Hr. Holm kom d. 5. maj. |Det var f.eks. sent. |Han gik."},
    {"cs", "Ing. Novák přišel 3. května. |Bylo pozdě."},
    {"fi", "Prof. Virta tuli esim. 3. toukokuuta. |Oli myöhä."},
    {"tr", "Dr. Kaya 3. kez geldi. |Geç oldu."},
    {"el", "Πού είναι; |Ο κ. Νίκος ήρθε· αργά. |Έφυγε."},
    {"ru", "Лодки, сети и т. д. |Мы ждём на ул. Речной."},
    {"sk", "Most, s. r. o., rastie. |Bolo to v 17. storočí."},
    {"de", "Er kam z. B. im Mai usw. |Danach blieb er."},
    {"en", "It is late; She left."},
    {"ar", "ماذا حدث؟ |قال د. سمير، نعم؛ الآن. |انتهى."},
    {"ur", "یہ دیر ہے۔ |کیا ہے؟ |جی۔"},
    {"hi", "देर है। |डॉ. राम आए।|वे गए॥"},
    {"ta", "மு. கமல் வந்தார். |அவர் இல்லை."},
    {"hy", "Ուշ է: |Նա եկավ 10:30-ին։ |Գնաց։"},
    {"en", "He said: Go. |She left."},
    {"am", "መሽቷል።|መጣ፧|አዎ።"},
    {"my", "နောက်ပြီ။|လာပြီ။"},
    {"km", "យប់។ |មក។"},
    {"th", "มาแล้ว ไปแล้ว"},
    {"zh", "晚。|她走。"},
    {"zh", "他说：“晚了。”|她走了。"},
    {"zh", "“走！”他说。|看《走吧！父亲》吗？|好！"},
    {"zh", "他问：“走吗？”|我说：“走！”|她笑。|“走吧。”他说。"},
    {"zh", "率是３．２９％。|（完。）"},
    {"hy", "Ժամը 10:30 է: |Ա. Բ. Կամոն եկավ:"},
    {"ja", "「遅い。行こう。」と彼は言った。|彼女は去った。"},
    {"ja", "「行こう。」|彼は言った。"},
    {"ja", "「行こう。|彼は言った。|遅い。"},
    {"ja", "率は３．２９だ。|高い！"},
};

/* Reads a row: the text without bars, and the expectation with blanks cut at ends. */
static void read_case(const char *row, struct buf *text, struct buf *expected)
{
	VEC(size_t) bars = {0};
	size_t from = 0;

	for (; *row; row++) {
		if (*row == '|')
			vec_push(&bars, text->length);
		else
			buf_char(text, *row);
	}
	vec_push(&bars, text->length);
	for (size_t i = 0; i < bars.count; i++) {
		struct str part = str_trim(str_slice(buf_str(text), from, bars.items[i]));

		if (expected->length)
			buf_char(expected, '|');
		buf_slice(expected, part);
		from = bars.items[i];
	}
	vec_done(&bars);
}

static void show(struct buf *out, const segment_list *sentences, struct str text)
{
	for (size_t i = 0; i < sentences->count; i++) {
		struct span span = sentences->items[i].span;

		if (i)
			buf_char(out, '|');
		buf_slice(out, str_slice(text, span.offset, span.offset + span.length));
	}
}

static void check(const char *row, const char *language)
{
	struct buf text = BUF_EMPTY, expected = BUF_EMPTY, shown = BUF_EMPTY;
	segment_list sentences = {0};
	struct passage passage = {.paragraph = 3};

	read_case(row, &text, &expected);
	passage.span.length = text.length;
	segment_passages(&sentences, buf_str(&text), &passage, 1, language);
	show(&shown, &sentences, buf_str(&text));
	ck_assert_str_eq(buf_str(&shown).bytes, buf_str(&expected).bytes);
	for (size_t i = 0; i < sentences.count; i++)
		ck_assert_uint_eq(sentences.items[i].paragraph, 3);
	buf_done(&text);
	buf_done(&expected);
	buf_done(&shown);
	vec_done(&sentences);
}

START_TEST(splits_a_passage)
{
	check(cases[_i], "en");
}
END_TEST

START_TEST(splits_foreign)
{
	check(foreign[_i].row, foreign[_i].language);
}
END_TEST

/* Marks that are never closed, and text without a blank, take no longer than others. */
START_TEST(takes_linear_time)
{
	static const char *const pieces[] = {"「走。", "«? - ", "a.b",	     "A.",
					     ", 'a! ", "1. -",	"“a.m. Mr. "};
	enum { TIMES = 100000 };

	for (size_t i = 0; i < ARRAY_COUNT(pieces); i++) {
		struct buf text = BUF_EMPTY;
		struct passage passage = {.paragraph = 0};
		segment_list sentences = {0};

		for (int k = 0; k < TIMES; k++)
			buf_text(&text, pieces[i]);
		passage.span.length = text.length;
		segment_passages(&sentences, buf_str(&text), &passage, 1, "en");
		ck_assert_uint_ge(sentences.count, 1);
		buf_done(&text);
		vec_done(&sentences);
	}
}
END_TEST

static const struct {
	const char *text, *sentences;
	uint32_t paragraphs[4]; /* of the sentences */
} crossings[] = {
    {"One.\n\nTwo.", "One.|Two.", {0, 1}},
    {"One\n\nTwo", "One|Two", {0, 1}},
    {"\n\nTwo.", "Two.", {1}},
    {"One.\n\n", "One.", {0}},
    /* A quotation that is open goes on, if the paragraph breaks off. */
    {"\xE2\x80\x9CWe saw\n\nit.\xE2\x80\x9D Then?",
     "\xE2\x80\x9CWe saw\n\nit.\xE2\x80\x9D|Then?",
     {0, 1}},
    {"He said: \"We saw\n\nit all.\"", "He said: \"We saw\n\nit all.\"", {0}},
    {"It. \xE2\x80\x9CWe\n\nsaw\n\nit.\xE2\x80\x9D",
     "It.|\xE2\x80\x9CWe\n\nsaw\n\nit.\xE2\x80\x9D",
     {0, 0}},
    /* Not where it ends in a stop, nor where the next one opens a quotation again. */
    {"\xE2\x80\x9CWe saw it.\n\n\xE2\x80\x9CIt was red.\xE2\x80\x9D",
     "\xE2\x80\x9CWe saw it.|\xE2\x80\x9CIt was red.\xE2\x80\x9D",
     {0, 1}},
    {"\xE2\x80\x9CWe saw\n\n\xE2\x80\x9Cit.\xE2\x80\x9D",
     "\xE2\x80\x9CWe saw|\xE2\x80\x9Cit.\xE2\x80\x9D",
     {0, 1}},
    {"\xE2\x80\x9CWe saw\xE2\x80\x9D\n\nit.",
     "\xE2\x80\x9CWe saw\xE2\x80\x9D|it.",
     {0, 1}},
    /* Open at the end of all. */
    {"One.\n\n\xE2\x80\x9CWe saw", "One.|\xE2\x80\x9CWe saw", {0, 1}},
};

static void find_passages(struct str text, struct passage *passages, size_t *count)
{
	size_t from = 0;

	*count = 0;
	while (from <= text.length) {
		size_t to = from;

		while (to < text.length && text.bytes[to] != '\n')
			to++;
		passages[*count] = (struct passage){{from, to - from}, (uint32_t)*count};
		(*count)++;
		from = to + 2;
	}
}

START_TEST(crosses_passages)
{
	struct str text = str_of(crossings[_i].text);
	struct buf shown = BUF_EMPTY;
	segment_list sentences = {0};
	struct passage passages[8];
	size_t count;

	find_passages(text, passages, &count);
	segment_passages(&sentences, text, passages, count, "en");
	show(&shown, &sentences, text);
	ck_assert_str_eq(buf_str(&shown).bytes, crossings[_i].sentences);
	for (size_t i = 0; i < sentences.count && i < 4; i++)
		ck_assert_uint_eq(sentences.items[i].paragraph,
				  crossings[_i].paragraphs[i]);
	buf_done(&shown);
	vec_done(&sentences);
}
END_TEST

/* Furniture between two passages keeps a sentence from crossing. */
START_TEST(does_not_cross_furniture)
{
	struct str text = str_of("\xE2\x80\x9CWe saw\n\nPhoto: X\n\nit.\xE2\x80\x9D");
	struct passage passages[] = {{{0, 9}, 0}, {{21, 6}, 2}};
	segment_list sentences = {0};
	struct buf shown = BUF_EMPTY;

	segment_passages(&sentences, text, passages, 2, "en");
	show(&shown, &sentences, text);
	ck_assert_str_eq(buf_str(&shown).bytes, "\xE2\x80\x9CWe saw|it.\xE2\x80\x9D");
	buf_done(&shown);
	vec_done(&sentences);
}
END_TEST

START_TEST(splits_no_passages)
{
	segment_list sentences = {0};

	segment_passages(&sentences, str_of("text"), NULL, 0, "en");
	ck_assert_uint_eq(sentences.count, 0);
	segment_passages(&sentences, str_of("One. Two."), &(struct passage){{0, 9}, 0}, 1,
			 "xx");
	ck_assert_uint_eq(sentences.count, 2);
	vec_done(&sentences);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("segment");

	unit_add_rows(suite, "split", splits_a_passage, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "foreign", splits_foreign, (int)ARRAY_COUNT(foreign));
	unit_add(suite, "time", takes_linear_time);
	unit_add_rows(suite, "cross", crosses_passages, (int)ARRAY_COUNT(crossings));
	unit_add(suite, "cross", does_not_cross_furniture);
	unit_add(suite, "split", splits_no_passages);
	return unit_main(suite);
}
