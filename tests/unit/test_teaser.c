/*
 * How pasted texts look that are cut, and how those that are not; feeds and pages have
 * tests of their own.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/plain.h"

#define LINE                                                                      \
	"The ferry struck the barge in thick fog on Tuesday morning, and nobody " \
	"was hurt."
#define TWICE(text) text "\n\n" text "\n\n"
#define LONG TWICE(TWICE(TWICE(TWICE(LINE)))) /* sixteen paragraphs, 224 words */
#define LONGER LONG TWICE(TWICE(LINE))

static const struct {
	const char *text;
	bool is_cut;
	const char *end; /* what the blocks end with */
} ends[] = {
    {"", false, ""},
    {LINE, false, "hurt."},
    {LONG, false, "hurt."},
    /* Marks in brackets, whatever the length. */
    {LINE "\n\nNobody [...]", true, "Nobody|notice:[...]"},
    {LONGER "Nobody was hurt [+1234 chars]", true, "hurt|notice:[+1234 chars]"},
    /* An ellipsis, a link to the rest, a paywall: only behind little. */
    {LINE "\n\nNobody was hurt\xE2\x80\xA6", true, "hurt\xE2\x80\xA6"},
    {LONGER "Nobody was hurt\xE2\x80\xA6", false, "hurt\xE2\x80\xA6"},
    {LINE "\n\nRead more", true, "hurt.|notice:Read more"},
    {LONGER "Read more", false, "hurt.|notice:Read more"},
    {LINE " Continue reading \xC2\xBB", true, "hurt.|notice:Continue reading \xC2\xBB"},
    {LINE "\n\nLEER MÁS", true, "hurt.|notice:LEER MÁS"},
    {LINE "\n\nTo continue reading, log in.\n\nAlready a subscriber?", true,
     "hurt.|notice:To continue reading, log in.|notice:Already a subscriber?"},
    {LONGER "To continue reading, log in.", false,
     "hurt.|notice:To continue reading, log in."},
    /* A link with a title leads elsewhere. */
    {LINE "\n\nRead more: Barge sinks", false, "hurt.|Read more: Barge sinks"},
    {LINE "\n\nRead more about it.", false, "hurt.|Read more about it."},
    /* What blogs set below all that they have. */
    {LINE "\n\nThe post Ferry appeared first on Courier.", false,
     "hurt.|notice:The post Ferry appeared first on Courier."},
    {LINE "\n\nL'article Ferry est apparu en premier sur Courier.", false,
     "hurt.|notice:L'article Ferry est apparu en premier sur Courier."},
    /* No stop: in a short text, where another paragraph has come before. */
    {LINE "\n\nThe master of the ferry said that he had seen nothing of the barge", true,
     "barge"},
    {LONG "The master of the ferry said that he had seen nothing of the barge", false,
     "barge"},
    {"The master of the ferry said that he had seen nothing of the barge", false,
     "barge"},
    /* In any where sentences end and this one had begun, or ends as none does. */
    {LONG "He had seen nothing of the barge, he said. The owner of the barge said she",
     true, "she"},
    {LONG "Two ministers at a table in the town hall on Monday. Foreign Ministry, Alden",
     false, "Alden"},
    {LONG "The owner of the barge told the harbour office in Alden: \"We have seen", true,
     "seen"},
    {LONG "The owner of the barge told the harbour office in Alden it was \"seen\" too",
     false, "too"},
    {LONG "The master said that the", true, "the"},
    {LONG "The master said,", true, "said,"},
    {LONG "DER KAPIT\xC3\x84N SAH DAS SCHIFF und", true, "und"},
    /* Below the last paragraph stand other things. */
    {LINE "\n\nThe master said that the\n\nAnn Lee\n\nhttps://c.example/1\n\n(AP)\n\n"
	  "Copyright 2025 The Courier",
     true, "Copyright 2025 The Courier"},
    {LINE "\n\nAnn Lee", false, "Ann Lee"},
    /* No stop is known in Thai. */
    {LINE "\n\n" TWICE("\xE0\xB9\x80\xE0\xB8\xA3\xE0\xB8\xB7\xE0\xB8\xAD\xE0\xB8\x82"
		       "\xE0\xB9\x89\xE0\xB8\xB2\xE0\xB8\xA1\xE0\xB8\x9F\xE0\xB8\xB2"
		       "\xE0\xB8\x81\xE0\xB8\x8A\xE0\xB8\x99\xE0\xB8\x81\xE0\xB8\xB1"
		       "\xE0\xB8\x9A\xE0\xB9\x80\xE0\xB8\xA3\xE0\xB8\xB7\xE0\xB8\xAD"),
     false, ""},
};

START_TEST(tells_what_is_cut)
{
	struct input input = {.bytes = str_of(ends[_i].text), .name = "a.txt"};
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct err err = ERR_NONE;
	size_t length = strlen(ends[_i].end);

	ck_assert(plain_document(&documents, &input, &err));
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_uint_ge(shown.length, length);
	ck_assert_str_eq(shown.bytes + shown.length - length, ends[_i].end);
	ck_assert_int_eq(documents.items[0].truncated, ends[_i].is_cut);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("teaser");

	unit_add_rows(suite, "ends", tells_what_is_cut, (int)ARRAY_COUNT(ends));
	return unit_main(suite);
}
