/*
 * Records are found by the lengths that their heads tell.  A length that is wrong leads
 * to where no record begins, and there reading ends.
 */
#include "config.h"

#include "read/format/warc.h"

#include <string.h>

#include "base/unicode.h"
#include "read/decode/gzip.h"
#include "read/format/mime.h"
#include "read/format/page_type.h"

enum {
	MOST_PAGES = 1000,
	LARGEST_BYTES = 64 << 20, /* of one page, expanded */
	MOST_DIGITS = 12,	  /* of a length */
};

/* What a server sent for an address. */
struct response {
	struct str url;
	struct mime_entity http; /* its head begins with the status */
	const char *name;	 /* of the input */
	input_reader *read;
};

bool warc_is(struct str bytes)
{
	return str_starts(bytes, "WARC/");
}

/* The number that TEXT begins with, in BASE 10 or 16; false where it is none, or is
 * larger than any file. */
static bool read_length(size_t *length, struct str text, unsigned base)
{
	size_t digits = 0;

	*length = 0;
	for (; digits < text.length && digits <= MOST_DIGITS; digits++) {
		char byte = text.bytes[digits];
		unsigned digit = str_is_digit(byte) ? (unsigned)(byte - '0')
				 : str_is_letter(byte)
				     ? (unsigned)((byte | 0x20) - 'a') + 10
				     : base;

		if (digit >= base)
			break;
		*length = *length * base + digit;
	}
	return digits && digits <= MOST_DIGITS;
}

/* Adds BODY, which came in chunks, each behind a line with its length in hexadecimal
 * digits (RFC 9112, 7.1); what is no such line ends it. */
static void join_chunks(struct buf *out, struct str body)
{
	size_t length;

	while (read_length(&length, body, 16) && length) {
		size_t from = str_line_end(body, 0) + 1, to;

		if (from > body.length)
			break;
		to = length < body.length - from ? from + length : body.length;
		buf_slice(out, str_slice(body, from, to));
		body = str_slice(body, to, body.length);
		while (body.length && strchr("\r\n", *body.bytes))
			body = str_slice(body, 1, body.length);
	}
}

/* Expands BODY, which is compressed as TYPE says, into OUT. */
static bool expand(struct buf *out, struct str body, struct str type,
		   const struct response *response, struct err *err)
{
	struct buf place = BUF_EMPTY;

	if (gzip_is(body))
		return gzip_expand(out, body, LARGEST_BYTES, response->name, err);
	unicode_repair(&place, response->url);
	buf_text(&place, " is compressed by ");
	unicode_repair(&place, type);
	err_set(err, "%s: %s, and only gzip is expanded; save the page as HTML",
		response->name, place.bytes);
	buf_done(&place);
	return false;
}

/* Leads MAP, of a text to BODY, on to BYTES, which BODY is a slice of. */
static void shift(struct map *map, struct str body, struct str bytes)
{
	struct map to_bytes = {0};

	map_add(&to_bytes, 0, (size_t)(body.bytes - bytes.bytes));
	map_chain(map, &to_bytes);
	map_done(&to_bytes);
}

/* Whether BODY is compressed in a way that FIELD names; some programs expand it and keep
 * the field. */
static bool is_compressed(struct str field, struct str body)
{
	return gzip_is(body) ||
	       (field.length && !str_is_ignoring_case(field, "identity") &&
		unicode_check(body) != body.length);
}

static bool read_body(document_list *documents, const struct response *response,
		      const struct input *input, struct err *err)
{
	struct str head = response->http.head, body = response->http.body;
	struct str encoding = str_trim(mime_field(head, "Content-Encoding"));
	struct buf joined = BUF_EMPTY, expanded = BUF_EMPTY, charset = BUF_EMPTY;
	struct input page = {.name = input->name, .guess = input->guess};
	size_t before = documents->count;
	bool is_good = true;

	if (str_has_ignoring_case(mime_field(head, "Transfer-Encoding"), "chunked"))
		join_chunks(&joined, body);
	if (joined.length)
		body = buf_str(&joined);
	if (is_compressed(encoding, body)) {
		is_good = expand(&expanded, body, encoding, response, err);
		body = buf_str(&expanded);
	}
	if (mime_parameter(&charset, mime_field(head, "Content-Type"), "charset"))
		page.charset = charset.bytes;
	page.bytes = body;
	is_good = is_good && response->read(documents, &page, err);
	for (size_t i = before; i < documents->count; i++) {
		if (!joined.length && !expanded.length)
			shift(&documents->items[i].map, body, input->bytes);
		document_set(&documents->items[i], METADATA_URL, response->url);
	}
	buf_done(&joined);
	buf_done(&expanded);
	buf_done(&charset);
	return is_good;
}

/* The address in FIELD, which old programs put between angle brackets. */
static struct str address_of(struct str field)
{
	field = str_trim(field);
	if (str_starts(field, "<") && field.bytes[field.length - 1] == '>')
		field = str_slice(field, 1, field.length - 1);
	return unicode_check(field) == field.length ? field : str_of("");
}

/* Whether RECORD is a page that a server sent; sets RESPONSE then. */
static bool find_response(struct response *response, struct mime_entity record)
{
	struct str status;

	if (!str_is_ignoring_case(str_trim(mime_field(record.head, "WARC-Type")),
				  "response"))
		return false;
	response->url = address_of(mime_field(record.head, "WARC-Target-URI"));
	if (str_ends_ignoring_case(response->url, "/robots.txt"))
		return false;
	response->http = mime_cut(record.body);
	status = str_slice(response->http.head, 0, str_line_end(response->http.head, 0));
	if (!str_starts(status, "HTTP/") || !str_has_ignoring_case(status, " 200"))
		return false;
	response->http.head =
	    str_slice(response->http.head, status.length, response->http.head.length);
	response->http.head = str_trim(response->http.head);
	response->read =
	    page_type_reader(mime_value(mime_field(response->http.head, "Content-Type")));
	return response->read != NULL;
}

/* Takes the record that REST begins with off it; false where none begins. */
static bool next_record(struct mime_entity *record, struct str *rest)
{
	size_t line, length;

	while (rest->length && strchr("\r\n", *rest->bytes))
		*rest = str_slice(*rest, 1, rest->length);
	line = str_line_end(*rest, 0);
	if (!warc_is(*rest) || line == rest->length)
		return false;
	*record = mime_cut(str_slice(*rest, line + 1, rest->length));
	if (!read_length(&length, str_trim(mime_field(record->head, "Content-Length")),
			 10))
		return false;
	if (length < record->body.length)
		record->body.length = length;
	*rest = str_slice(
	    *rest, (size_t)(record->body.bytes - rest->bytes) + record->body.length,
	    rest->length);
	return true;
}

bool warc_read(document_list *documents, const struct input *input, struct err *err)
{
	struct str rest = input->bytes;
	struct mime_entity record;
	struct response response = {.name = input->name};
	size_t pages = 0, before = documents->count;

	while (next_record(&record, &rest)) {
		if (!find_response(&response, record))
			continue;
		if (pages++ == MOST_PAGES) {
			err_set(err,
				"%s: more than %d pages; those behind them are left out",
				input->name, MOST_PAGES);
			break;
		}
		read_body(documents, &response, input, err);
	}
	if (rest.length && pages <= MOST_PAGES)
		err_set(err, "%s: damaged at byte %zu; what is behind it is left out",
			input->name, (size_t)(rest.bytes - input->bytes.bytes));
	return documents->count > before ||
	       err_set(err,
		       "%s: no page in this web archive (WARC); take it out with warcio "
		       "extract",
		       input->name);
}
