/*
 * Documents: how blocks are built, and that they come back whole from a pipe, while
 * anything but what was sent is refused.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "read/source/pack.h"

static void add(struct document *document, const char *text, size_t input)
{
	document_add(document, str_of(text), input);
}

/* Two paragraphs, a menu and a title, with a map. */
static struct document make_document(void)
{
	struct document document = {0};

	document_begin_furniture(&document, FURNITURE_MENU);
	add(&document, " Home  News ", 10);
	document_end(&document);
	document_begin_metadata(&document, METADATA_TITLE);
	add(&document, "A ferry", 50);
	document_end(&document);
	document_begin_text(&document);
	add(&document, "It ", 70);
	add(&document, "left.", 90);
	document_end(&document);
	document_set(&document, METADATA_TITLE, str_of(" A\n ferry "));
	document_set(&document, METADATA_TITLE, str_of("Another"));
	document.truncated = true;
	return document;
}

START_TEST(builds_blocks)
{
	struct document document = make_document();
	struct block *blocks = document.blocks.items;

	ck_assert_str_eq(document.text.bytes, " Home  News \n\nA ferry\n\nIt left.");
	ck_assert_uint_eq(document.blocks.count, 3);
	ck_assert_int_eq(blocks[0].role, BLOCK_FURNITURE);
	ck_assert_uint_eq(blocks[0].span.offset, 1);
	ck_assert_uint_eq(blocks[0].span.length, 10);
	ck_assert_int_eq(blocks[1].role, BLOCK_METADATA);
	ck_assert_int_eq(blocks[2].role, BLOCK_TEXT);
	ck_assert_uint_eq(map_back(&document.map, blocks[0].span.offset), 11);
	ck_assert_uint_eq(map_back(&document.map, blocks[2].span.offset + 3), 90);
	ck_assert_str_eq(document.fields[METADATA_TITLE], "A ferry");
	document_done(&document);
}
END_TEST

START_TEST(leaves_out_blank_blocks)
{
	struct document document = {0};

	document_begin_text(&document);
	add(&document, " \n\xC2\xA0", 5);
	document_end(&document);
	ck_assert_uint_eq(document.text.length, 0);
	document_begin_text(&document);
	add(&document, "a\rb", 9);
	document_end(&document);
	document_begin_text(&document);
	add(&document, "\t", 20);
	document_end(&document);
	ck_assert_str_eq(document.text.bytes, "a b");
	ck_assert_uint_eq(document.blocks.count, 1);
	ck_assert_uint_eq(map_back(&document.map, 0), 9);
	document_done(&document);
}
END_TEST

/* An answer of one document, and its bytes for the cases below. */
static void pack(struct buf *bytes)
{
	document_list documents = {0};
	struct err err = ERR_NONE;

	err_set(&err, "page: a notice");
	vec_push(&documents, make_document());
	pack_answer(bytes, &documents, true, &err);
	err_done(&err);
	document_list_done(&documents);
}

START_TEST(comes_back_whole)
{
	struct document sent = make_document();
	struct buf bytes = BUF_EMPTY;
	document_list documents = {0};
	struct err err = ERR_NONE;
	const struct document *got;

	pack(&bytes);
	ck_assert(pack_read(&documents, buf_str(&bytes), "page", &err));
	ck_assert_str_eq(err.message, "page: a notice");
	ck_assert_uint_eq(documents.count, 1);
	got = &documents.items[0];
	ck_assert_str_eq(got->text.bytes, sent.text.bytes);
	ck_assert_uint_eq(got->blocks.count, sent.blocks.count);
	for (size_t i = 0; i < sent.blocks.count; i++) {
		struct block *a = &got->blocks.items[i], *b = &sent.blocks.items[i];

		ck_assert_uint_eq(a->span.offset, b->span.offset);
		ck_assert_uint_eq(a->span.length, b->span.length);
		ck_assert_int_eq(a->role, b->role);
		ck_assert_int_eq(a->metadata, b->metadata);
		ck_assert_int_eq(a->furniture, b->furniture);
	}
	ck_assert_uint_eq(got->map.anchors.count, sent.map.anchors.count);
	ck_assert_str_eq(got->fields[METADATA_TITLE], "A ferry");
	ck_assert_ptr_null(got->fields[METADATA_URL]);
	ck_assert(got->truncated);
	err_done(&err);
	buf_done(&bytes);
	document_done(&sent);
	document_list_done(&documents);
}
END_TEST

static void refuse(struct str bytes)
{
	document_list documents = {0};
	struct err err = ERR_NONE;

	ck_assert(!pack_read(&documents, bytes, "page", &err));
	ck_assert_ptr_nonnull(strstr(err.message, "page: "));
	err_done(&err);
	document_list_done(&documents);
}

START_TEST(refuses_any_part_of_an_answer)
{
	struct buf bytes = BUF_EMPTY;

	pack(&bytes);
	for (size_t length = 0; length < bytes.length; length++)
		refuse(str_slice(buf_str(&bytes), 0, length));
	buf_char(&bytes, 0);
	refuse(buf_str(&bytes));
	buf_done(&bytes);
}
END_TEST

/* Whatever byte is changed: what is taken keeps the promises of a document. */
START_TEST(survives_changed_bytes)
{
	struct buf bytes = BUF_EMPTY;

	pack(&bytes);
	for (size_t at = 0; at < bytes.length; at++)
		for (int value = 0; value < 256; value += 15) {
			char before = bytes.bytes[at];
			document_list documents = {0};
			struct err err = ERR_NONE;

			bytes.bytes[at] = (char)value;
			if (pack_read(&documents, buf_str(&bytes), "page", &err))
				for (size_t i = 0; i < documents.items[0].blocks.count;
				     i++) {
					struct span span =
					    documents.items[0].blocks.items[i].span;

					ck_assert_uint_le(span.offset + span.length,
							  documents.items[0].text.length);
				}
			bytes.bytes[at] = before;
			err_done(&err);
			document_list_done(&documents);
		}
	buf_done(&bytes);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("document");

	unit_add(suite, "blocks", builds_blocks);
	unit_add(suite, "blocks", leaves_out_blank_blocks);
	unit_add(suite, "pack", comes_back_whole);
	unit_add(suite, "pack", refuses_any_part_of_an_answer);
	unit_add(suite, "pack", survives_changed_bytes);
	return unit_main(suite);
}
