/*
 * Any bytes as a file of decisions: each is taken, refused or left aside with its line; a
 * story made with them is a story; and what was read is written again as it stood.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "read/format/plain.h"
#include "align/decide/agreement.h"
#include "align/decide/book.h"
#include "align/story_build.h"
#include "align/link/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Made once, for a story costs more than a file. */
static struct {
	struct model model;
	struct article *articles[2];
	struct story *story;
} stage;

static void set_stage(void)
{
	static const char *const texts[] = {
	    "The bridge is closed.\nInspectors counted 48 cracked hangers on it.\n",
	    "A bridge was shut.\nSome 47 hangers of it were cracked.\n"};

	if (stage.story)
		return;
	for (size_t i = 0; i < 2; i++) {
		stage.articles[i] = plain_read(str_of(texts[i]), "fuzz.txt", "en");
		stage.articles[i]->label = i ? "two" : "one";
	}
	model_default(&stage.model);
	stage.story = story_build((const struct article *const *)stage.articles, 2,
				  &stage.model, NULL);
}

/* Builds the story that BOOK makes of the two articles. */
static void build(const struct book *book)
{
	struct evidence *evidence = evidence_new();
	decision_list list = {0};
	struct story *story;

	book_list(book, &list);
	evidence->decisions = &list;
	story = story_build_again(stage.story, evidence);
	for (size_t i = 0; i < story->decision_count; i++) {
		const struct decision *decision = &story->decisions[i];

		if (decision_is_pair(decision->kind) &&
		    (decision->kind == DECISION_LINK) !=
			(story_link(story, decision->a, decision->b) != NULL))
			abort();
	}
	story_free(story);
	evidence_free(evidence);
	vec_done(&list);
}

/* Behind its first line a file is written as it was, a newline at its end. */
static void check_written(const struct book *book, struct str file)
{
	struct buf out = BUF_EMPTY;
	size_t head = str_line_end(file, 0), own;

	book_write(&out, book);
	own = str_line_end(buf_str(&out), 0);
	if (out.length - own < file.length - head ||
	    memcmp(out.bytes + own, file.bytes + head, file.length - head) != 0)
		abort();
	buf_done(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct str file = {(const char *)bytes, length};
	struct agreement_file files[] = {{"one", file}, {"two", file}};
	struct book *book = book_new();
	message_list messages = {0};
	struct err err = ERR_NONE;
	bool is_book;

	set_stage();
	is_book = book_read(book, file, "fuzz", &messages, &err);
	if (is_book != !err.message)
		abort();
	if (is_book && length) {
		book_place(book, (const struct article *const *)stage.articles, 2, "fuzz",
			   &messages);
		build(book);
		check_written(book, file);
	}
	agreement_free(agreement_new(files, &messages, &err));
	message_list_done(&messages);
	err_done(&err);
	book_free(book);
	return 0;
}
