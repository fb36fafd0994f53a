/*
 * Choosing articles of one input by number or by words of their titles.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/document_lines.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/source/select.h"

static const char *const titles[] = {"Ferry hits quay", "Quay closed in 2025",
				     "\xC3\x84pfel f\xC3\xBCr M\xC3\xBCnchen", NULL,
				     "\xE6\xB8\xA1\xE8\xBC\xAA\xE3\x81\xAE\xE4\xBA\x8B"};

static const struct {
	const char *choice, *lines; /* NULL: none is chosen */
} cases[] = {
    {"1", "title: Ferry hits quay\n"},
    {"03", "title: \xC3\x84pfel f\xC3\xBCr M\xC3\xBCnchen\n"},
    {"4", ""},
    {"0", NULL},
    {"6", NULL},
    {"99999999999999999999999999", NULL},
    /* A number that no article has is a word. */
    {"2025", "title: Quay closed in 2025\n"},
    {"QUAY", "title: Ferry hits quay\n--\ntitle: Quay closed in 2025\n"},
    {"quay ferry", "title: Ferry hits quay\n"},
    {"  clo\tqua ", "title: Quay closed in 2025\n"},
    {"m\xC3\x9CNCH", "title: \xC3\x84pfel f\xC3\xBCr M\xC3\xBCnchen\n"},
    {"losed", NULL},
    {"quay ferry closed", NULL},
    {"\xE4\xBA\x8B", "title: \xE6\xB8\xA1\xE8\xBC\xAA\xE3\x81\xAE\xE4\xBA\x8B\n"},
    {"", NULL},
    {" ", NULL},
};

static void open_documents(document_list *documents, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		vec_push(documents, (struct document){0});
		document_set(&documents->items[i], METADATA_TITLE,
			     str_of(titles[i % (int)ARRAY_COUNT(titles)]));
	}
}

START_TEST(chooses)
{
	document_list documents = {0};
	struct err err = ERR_NONE;
	bool is_good;
	char *text;

	open_documents(&documents, (int)ARRAY_COUNT(titles));
	is_good =
	    select_documents(&documents, str_of(cases[_i].choice), "feed.xml", &err);
	ck_assert_int_eq(is_good, cases[_i].lines != NULL);
	ck_assert_int_eq(err.message == NULL, is_good);
	if (is_good) {
		text = document_lines(&documents);
		ck_assert_str_eq(text, cases[_i].lines);
		free(text);
	} else {
		ck_assert_uint_eq(documents.count, (int)ARRAY_COUNT(titles));
	}
	err_done(&err);
	document_list_done(&documents);
}
END_TEST

START_TEST(lists_titles)
{
	document_list documents = {0};
	struct err err = ERR_NONE;

	open_documents(&documents, 4);
	ck_assert(!select_documents(&documents, str_of("x"), "feed.xml", &err));
	ck_assert_str_eq(
	    err.message,
	    "feed.xml: no article \"x\"; choose by number or words of a title: 1 "
	    "Ferry hits quay; 2 Quay closed in 2025; 3 \xC3\x84pfel f\xC3\xBCr "
	    "M\xC3\xBCnchen; 4 (no title)");
	err_done(&err);
	document_list_done(&documents);
}
END_TEST

START_TEST(cuts_what_it_lists)
{
	document_list documents = {0};
	struct buf title = BUF_EMPTY;
	struct err err = ERR_NONE;

	open_documents(&documents, 13);
	document_done(&documents.items[0]);
	buf_text(&title, "x");
	while (title.length < 200)
		buf_text(&title, "\xC3\xA9");
	document_set(&documents.items[0], METADATA_TITLE, buf_str(&title));
	ck_assert(!select_documents(&documents, str_of("none"), "f", &err));
	ck_assert_ptr_nonnull(strstr(err.message, "\xC3\xA9...; 2 Quay"));
	ck_assert_ptr_nonnull(strstr(err.message, "10 "));
	ck_assert_ptr_null(strstr(err.message, "11 "));
	ck_assert_ptr_nonnull(strstr(err.message, "; and 3 more"));
	err_done(&err);
	buf_done(&title);
	document_list_done(&documents);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("choose");

	unit_add_rows(suite, "choose", chooses, (int)ARRAY_COUNT(cases));
	unit_add(suite, "choose", lists_titles);
	unit_add(suite, "choose", cuts_what_it_lists);
	return unit_main(suite);
}
