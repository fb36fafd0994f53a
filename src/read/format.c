/*
 * The table is asked from top to bottom; what no row knows is plain text.  A row looks at
 * the beginning of an input, which is ASCII in all formats but UTF-16's.
 */
#include "config.h"

#include "read/format.h"

#include <string.h>
#include <strings.h>

#include "read/feed.h"
#include "read/html.h"
#include "read/opening.h"
#include "read/plain.h"
#include "read/records.h"

/* Whether TEXT has WORD, in any case. */
static bool has_word(struct str text, const char *word)
{
	size_t length = strlen(word);

	for (size_t at = 0; at + length <= text.length; at++)
		if (!strncasecmp(text.bytes + at, word, length))
			return true;
	return false;
}

static bool is_html(const struct input *input, struct str head)
{
	static const char *const marks[] = {"<!doctype html", "<html", "<head", "<body",
					    "<article",	      "<div",  "<p>",	"<meta"};
	const char *dot = strrchr(input->name, '.');

	if (dot && (!strcasecmp(dot, ".html") || !strcasecmp(dot, ".htm")) &&
	    has_word(head, "<"))
		return true;
	if (!str_starts(head, "<"))
		return false;
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (has_word(head, marks[i]))
			return true;
	return false;
}

static bool is_feed(const struct input *input, struct str head)
{
	(void)head;
	return feed_is(input->bytes);
}

static bool is_records(const struct input *input, struct str head)
{
	(void)head;
	return records_is(input->bytes);
}

static const struct {
	bool (*is)(const struct input *input, struct str head);
	input_reader *read;
} formats[] = {
    {is_feed, feed_read},
    {is_records, records_read},
    {is_html, html_read},
};

static input_reader *reader_of(const struct input *input)
{
	struct buf head = BUF_EMPTY;
	input_reader *read = plain_document;

	opening_take(&head, input->bytes);
	for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++)
		if (formats[i].is(input, buf_str(&head))) {
			read = formats[i].read;
			break;
		}
	buf_done(&head);
	return read;
}

bool format_read(document_list *documents, const struct input *input, struct err *err)
{
	return reader_of(input)(documents, input, err);
}
