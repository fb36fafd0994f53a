/*
 * The table is asked from top to bottom; what no row knows is plain text.  A row looks at
 * the beginning of an input, which is ASCII in all formats but UTF-16's.
 */
#include "config.h"

#include "read/format/format.h"

#include "base/array.h"
#include "read/decode/foreign.h"
#include "read/decode/gzip.h"
#include "read/decode/sniff.h"
#include "read/decode/zip.h"
#include "read/html/html.h"
#include "read/format/dump.h"
#include "read/format/feed.h"
#include "read/format/json.h"
#include "read/format/mail.h"
#include "read/format/mail_text.h"
#include "read/format/markdown.h"
#include "read/format/plain.h"
#include "read/format/warc.h"
#include "read/format/webarchive.h"
#include "read/format/zip_pages.h"

enum { LARGEST_BYTES = 64 << 20 /* of what is compressed, when it is expanded */ };

static bool is_html(const struct input *input, struct str head)
{
	static const char *const marks[] = {"<!doctype html", "<html", "<head", "<body",
					    "<article",	      "<div",  "<p>",	"<meta"};
	struct str name = str_of(input->name);

	if ((str_ends_ignoring_case(name, ".html") ||
	     str_ends_ignoring_case(name, ".htm")) &&
	    str_has_ignoring_case(head, "<"))
		return true;
	if (!str_starts(head, "<"))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (str_has_ignoring_case(head, marks[i]))
			return true;
	return false;
}

static bool is_feed(const struct input *input, struct str head)
{
	(void)head;
	return feed_is(input->bytes);
}

static bool is_json(const struct input *input, struct str head)
{
	(void)head;
	return format_json_is(input->bytes);
}

static bool is_mail(const struct input *input, struct str head)
{
	(void)head;
	return mail_is(input->bytes);
}

static bool is_pasted_mail(const struct input *input, struct str head)
{
	(void)head;
	return mail_text_is(input);
}

static bool is_markdown(const struct input *input, struct str head)
{
	return markdown_is(head, input->name);
}

static bool is_dump(const struct input *input, struct str head)
{
	(void)head;
	return dump_is(input->bytes);
}

static bool is_zip(const struct input *input, struct str head)
{
	(void)head;
	return zip_is(input->bytes);
}

static bool is_warc(const struct input *input, struct str head)
{
	(void)head;
	return warc_is(input->bytes);
}

static bool is_webarchive(const struct input *input, struct str head)
{
	(void)head;
	return webarchive_is(input->bytes);
}

static const struct {
	bool (*is)(const struct input *input, struct str head);
	input_reader *read;
} formats[] = {
    {is_zip, zip_pages_read},
    {is_warc, warc_read},
    {is_webarchive, webarchive_read},
    {is_feed, feed_read},
    {is_json, format_json_read},
    {is_mail, mail_read},
    {is_html, html_read},
    {is_pasted_mail, mail_text_read_pasted},
    {is_markdown, markdown_read},
    {is_dump, dump_read},
};

static input_reader *reader_of(const struct input *input)
{
	struct buf head = BUF_EMPTY;
	input_reader *read = plain_document;

	sniff_beginning(&head, input->bytes);
	for (size_t i = 0; i < ARRAY_COUNT(formats); i++)
		if (formats[i].is(input, buf_str(&head))) {
			read = formats[i].read;
			break;
		}
	buf_done(&head);
	return read;
}

/* Reads INPUT, which is not compressed. */
static bool read_expanded(document_list *documents, const struct input *input,
			  struct err *err)
{
	const char *advice = foreign_advice(input->bytes);

	if (advice)
		return err_set(err, "%s: %s", input->name, advice);
	return reader_of(input)(documents, input, err);
}

bool format_read(document_list *documents, const struct input *input, struct err *err)
{
	struct input expanded = *input;
	struct buf bytes = BUF_EMPTY;
	bool is_read;

	if (!gzip_is(input->bytes))
		return read_expanded(documents, input, err);
	is_read = gzip_expand(&bytes, input->bytes, LARGEST_BYTES, input->name, err);
	expanded.bytes = buf_str(&bytes);
	is_read = is_read && read_expanded(documents, &expanded, err);
	buf_done(&bytes);
	return is_read;
}
