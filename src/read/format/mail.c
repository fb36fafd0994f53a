/*
 * First the parts of a message that are text are found, each is read as a document, and
 * then it is decided which of them are the message: of versions of the same words one,
 * of a page with what belongs to it the page, of parts one behind the other all.
 */
#include "config.h"

#include "read/format/mail.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "read/clean/furniture.h"
#include "read/html/html.h"
#include "read/format/mail_header.h"
#include "read/format/mail_text.h"
#include "read/format/mime.h"

enum {
	DEEPEST = 16,	   /* parts inside of parts */
	MOST_PARTS = 500,  /* of a message */
	ENOUGH_FIELDS = 3, /* that mails have, to know one */
	TEXT_OF_TEN = 9,   /* tenths of the page's words that a text version has */
};

/* A part that is text, and what was read from it. */
struct part {
	struct mime_entity entity;
	size_t version; /* parts of one number are versions of each other; 0: of none */
	bool is_html, is_attached;
	bool is_read, is_left_out;
	size_t words;
	struct document document;
};

struct message {
	const struct input *input;
	VEC(struct part) parts;
	mime_list attached; /* messages */
	size_t versions;
	size_t count; /* of all parts */
	bool is_cut;
};

static void collect(struct message *message, struct mime_entity entity, size_t version,
		    size_t depth);

/* The type that HEAD declares, "text/plain" where it declares none. */
static struct str type_of(struct str head)
{
	struct str type = mime_value(mime_field(head, "Content-Type"));

	return type.length ? type : str_of("text/plain");
}

static bool is_multipart(struct str type)
{
	return type.length > 10 && str_starts_ignoring_case(type, "multipart/");
}

static void collect_parts(struct message *message, struct mime_entity entity,
			  struct str boundary, size_t version, size_t depth)
{
	struct str type = type_of(entity.head);
	bool is_related = str_is_ignoring_case(type, "multipart/related");
	size_t before = message->parts.count;
	mime_list parts = {0};

	if (str_is_ignoring_case(type, "multipart/alternative") && !version)
		version = ++message->versions;
	if (!mime_split(&parts, entity.body, boundary, MOST_PARTS))
		message->is_cut = true;
	for (size_t i = 0; i < parts.count; i++) {
		/* What a page needs may be pages, too: frames. */
		if (is_related && message->parts.count > before)
			break;
		collect(message, parts.items[i], version, depth + 1);
	}
	vec_done(&parts);
}

static void collect_leaf(struct message *message, struct mime_entity entity,
			 size_t version)
{
	struct str type = type_of(entity.head);
	struct str place = mime_value(mime_field(entity.head, "Content-Disposition"));
	struct part part = {.entity = entity,
			    .version = version,
			    .is_html =
				str_is_ignoring_case(type, "text/html") ||
				str_is_ignoring_case(type, "application/xhtml+xml"),
			    .is_attached = str_is_ignoring_case(place, "attachment")};

	if (str_is_ignoring_case(type, "message/rfc822"))
		vec_push(&message->attached, mime_cut(entity.body));
	else if (part.is_html || str_is_ignoring_case(type, "text/plain") ||
		 str_is_ignoring_case(type, "text") || is_multipart(type))
		vec_push(&message->parts, part);
}

static void collect(struct message *message, struct mime_entity entity, size_t version,
		    size_t depth)
{
	struct buf boundary = BUF_EMPTY;
	bool has_parts =
	    is_multipart(type_of(entity.head)) &&
	    mime_parameter(&boundary, mime_field(entity.head, "Content-Type"),
			   "boundary");

	if (message->count++ >= MOST_PARTS || (has_parts && depth >= DEEPEST))
		message->is_cut = true;
	else if (has_parts)
		collect_parts(message, entity, buf_str(&boundary), version, depth);
	else
		collect_leaf(message, entity, version);
	buf_done(&boundary);
}

static bool has_parameter(struct str field, const char *name, const char *expected)
{
	struct buf value = BUF_EMPTY;
	bool has = mime_parameter(&value, field, name) &&
		   str_is_ignoring_case(buf_str(&value), expected);

	buf_done(&value);
	return has;
}

static size_t count_words(const struct document *document)
{
	size_t words = 0;

	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		if (document->blocks.items[i].role == BLOCK_TEXT)
			words += unicode_count_words(
			    str_slice(buf_str(&document->text), span.offset,
				      span.offset + span.length));
	}
	return words;
}

/* Makes MAP, which leads to the body of ENTITY, lead to where that is in BYTES. */
static void shift(struct map *map, struct mime_entity entity, struct str bytes)
{
	struct map to_bytes = {0};

	map_add(&to_bytes, 0, (size_t)(entity.body.bytes - bytes.bytes));
	map_chain(map, &to_bytes);
	map_done(&to_bytes);
}

static void read_part(struct message *message, struct part *part, struct err *err)
{
	struct str field = mime_field(part->entity.head, "Content-Type");
	struct buf bytes = BUF_EMPTY, charset = BUF_EMPTY;
	struct map map = {0};
	document_list documents = {0};
	struct input input = {.name = message->input->name,
			      .guess = message->input->guess};

	mime_decode(
	    &bytes, &map, part->entity.body,
	    mime_value(mime_field(part->entity.head, "Content-Transfer-Encoding")));
	input.bytes = buf_str(&bytes);
	if (mime_parameter(&charset, field, "charset"))
		input.charset = charset.bytes;
	part->is_read =
	    (part->is_html ? html_read(&documents, &input, err)
			   : mail_text_read(&documents, &input,
					    has_parameter(field, "format", "flowed"),
					    has_parameter(field, "delsp", "yes"), err)) &&
	    documents.count;
	if (part->is_read) {
		part->document = documents.items[--documents.count];
		map_chain(&part->document.map, &map);
		shift(&part->document.map, part->entity, message->input->bytes);
		part->words = count_words(&part->document);
	}
	document_list_done(&documents);
	buf_done(&bytes);
	buf_done(&charset);
	map_done(&map);
}

/* Leaves out attached files where the message has words of its own. */
static void leave_out_attached(struct message *message)
{
	size_t own = 0;

	for (size_t i = 0; i < message->parts.count; i++)
		own += message->parts.items[i].is_attached
			   ? 0
			   : message->parts.items[i].words;
	for (size_t i = 0; own && i < message->parts.count; i++)
		message->parts.items[i].is_left_out = message->parts.items[i].is_attached;
}

/* Leaves out the versions of VERSION that are not the fuller ones. */
static void select_version(struct message *message, size_t version)
{
	size_t html = 0, text = 0;
	bool takes_html;

	for (size_t i = 0; i < message->parts.count; i++) {
		const struct part *part = &message->parts.items[i];

		if (part->version == version)
			*(part->is_html ? &html : &text) += part->words;
	}
	takes_html = text * 10 < html * TEXT_OF_TEN;
	for (size_t i = 0; i < message->parts.count; i++) {
		struct part *part = &message->parts.items[i];

		if (part->version == version && part->is_html != takes_html)
			part->is_left_out = true;
	}
}

/* Adds the blocks of MORE behind those of DOCUMENT. */
static void append(struct document *document, const struct document *more)
{
	size_t from;

	buf_text(&document->text, "\n\n");
	from = document->text.length;
	map_add(&document->map, from, map_back(&more->map, 0));
	for (size_t i = 0; i < more->map.anchors.count; i++)
		map_add(&document->map, from + more->map.anchors.items[i].text,
			more->map.anchors.items[i].input);
	buf_slice(&document->text, buf_str(&more->text));
	for (size_t i = 0; i < more->blocks.count; i++) {
		struct block block = more->blocks.items[i];

		block.span.offset += from;
		vec_push(&document->blocks, block);
	}
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		document_set(document, (enum metadata_kind)kind,
			     str_of(more->fields[kind]));
}

/* Moves all that is chosen into DOCUMENT; returns whether there was anything. */
static bool join_parts(struct document *document, struct message *message)
{
	bool has_any = false;

	for (size_t i = 0; i < message->parts.count; i++) {
		struct part *part = &message->parts.items[i];

		if (!part->is_read || part->is_left_out)
			continue;
		if (has_any) {
			append(document, &part->document);
		} else {
			*document = part->document;
			part->document = (struct document){0};
		}
		has_any = true;
	}
	document->truncated |= message->is_cut;
	return has_any;
}

/* Sets a field to what the head says, which knows better than the text. */
static void prefer(struct document *document, enum metadata_kind kind, struct str value)
{
	if (!str_trim(value).length)
		return;
	free(document->fields[kind]);
	document->fields[kind] = NULL;
	document_set(document, kind, value);
}

/* Adds the name in "The Courier <news@example.com>", nothing where there is only that. */
static void add_display_name(struct buf *out, struct str from)
{
	const char *angle = memrchr(from.bytes, '<', from.length);
	struct buf name = BUF_EMPTY;
	struct str text;

	if (!angle)
		return;
	mime_text(&name, str_slice(from, 0, (size_t)(angle - from.bytes)));
	text = str_trim(buf_str(&name));
	if (text.length > 1 && text.bytes[0] == '"' && text.bytes[text.length - 1] == '"')
		text = str_trim(str_slice(text, 1, text.length - 1));
	for (size_t i = 0; i < text.length; i++)
		if (text.bytes[i] != '\\')
			buf_char(out, text.bytes[i]);
	buf_done(&name);
}

static bool is_from_list(struct str head)
{
	static const char *const fields[] = {"List-Unsubscribe", "List-Id", "List-Post",
					     "Feedback-ID", "X-Campaign"};

	for (size_t i = 0; i < ARRAY_COUNT(fields); i++)
		if (mime_field(head, fields[i]).length)
			return true;
	return false;
}

/* Sets the URL to the first of FIELDS of HEAD that is one; NULL ends them. */
static void set_url(struct document *document, struct str head, const char *const *fields)
{
	for (; *fields; fields++) {
		struct str value = mime_field(head, *fields);

		while (value.length && strchr("<>", value.bytes[0]))
			value = str_slice(value, 1, value.length);
		while (value.length && value.bytes[value.length - 1] == '>')
			value.length--;
		if (str_starts(value, "http") && furniture_is_url(value))
			document_set(document, METADATA_URL, value);
	}
}

/* The fields of a page: its own words come first, and it was saved, not sent. */
static void set_page_fields(struct document *document, const struct message *message,
			    struct str head)
{
	static const char *const urls[] = {"Snapshot-Content-Location",
					   "Content-Location", NULL};
	struct buf title = BUF_EMPTY;

	mime_text(&title, mime_field(head, "Subject"));
	document_set(document, METADATA_TITLE, buf_str(&title));
	set_url(document, head, urls);
	if (message->parts.count)
		set_url(document, message->parts.items[0].entity.head, urls);
	buf_done(&title);
}

static void set_mail_fields(struct document *document, struct str head)
{
	static const char *const urls[] = {"Archived-At", "List-URL", "Content-Location",
					   NULL};
	struct buf subject = BUF_EMPTY, name = BUF_EMPTY;
	bool is_forwarded;

	mime_text(&subject, mime_field(head, "Subject"));
	prefer(document, METADATA_TITLE,
	       mail_header_subject(buf_str(&subject), &is_forwarded));
	/* Who passes an article on did not write it, nor on that day. */
	if (!is_forwarded) {
		add_display_name(&name, mime_field(head, "From"));
		mail_header_sender(document, buf_str(&name), is_from_list(head));
		document_set(document, METADATA_DATE, mime_field(head, "Date"));
	}
	set_url(document, head, urls);
	buf_done(&subject);
	buf_done(&name);
}

/* Whether HEAD is of a page that a browser saved. */
static bool is_page(struct str head)
{
	return mime_field(head, "Snapshot-Content-Location").length ||
	       str_starts(mime_field(head, "From"), "<Saved by") ||
	       str_starts(mime_field(head, "From"), "\"Saved by");
}

static void message_done(struct message *message)
{
	for (size_t i = 0; i < message->parts.count; i++)
		document_done(&message->parts.items[i].document);
	vec_done(&message->parts);
	vec_done(&message->attached);
}

/* Reads one message and, DEPTH deep, those attached to it; says whether it found text. */
static bool read_message(document_list *documents, const struct input *input,
			 struct mime_entity entity, size_t depth, struct err *err)
{
	struct message message = {.input = input};
	struct document document = {0};
	bool has_any;

	collect(&message, entity, 0, 0);
	for (size_t i = 0; i < message.parts.count; i++)
		read_part(&message, &message.parts.items[i], err);
	leave_out_attached(&message);
	for (size_t version = 1; version <= message.versions; version++)
		select_version(&message, version);
	has_any = join_parts(&document, &message);
	if (has_any && is_page(entity.head))
		set_page_fields(&document, &message, entity.head);
	else if (has_any)
		set_mail_fields(&document, entity.head);
	if (has_any && (count_words(&document) || !message.attached.count))
		vec_push(documents, document);
	else
		document_done(&document);
	if (message.is_cut)
		err_set(err,
			"%s: more than %d parts, or %d inside of each other; the rest "
			"is left out",
			input->name, MOST_PARTS, DEEPEST);
	for (size_t i = 0; depth < DEEPEST && i < message.attached.count; i++)
		has_any |= read_message(documents, input, message.attached.items[i],
					depth + 1, err);
	message_done(&message);
	return has_any;
}

/* Where the message that begins at FROM ends: before "From ", in a mailbox. */
static size_t message_end(struct str bytes, size_t from, bool is_mailbox)
{
	while (is_mailbox && from < bytes.length) {
		const char *found =
		    memmem(bytes.bytes + from, bytes.length - from, "\nFrom ", 6);
		size_t at = found ? (size_t)(found - bytes.bytes) : 0;

		if (!found)
			break;
		if (at && (bytes.bytes[at - 1] == '\n' ||
			   (at > 1 && bytes.bytes[at - 1] == '\r' &&
			    bytes.bytes[at - 2] == '\n')))
			return at + 1;
		from = at + 1;
	}
	return bytes.length;
}

/* Where the head of the message at FROM begins, behind the line of a mailbox. */
static size_t head_start(struct str bytes, size_t from)
{
	const char *end;

	if (!str_starts(str_slice(bytes, from, bytes.length), "From "))
		return from;
	end = memchr(bytes.bytes + from, '\n', bytes.length - from);
	return end ? (size_t)(end + 1 - bytes.bytes) : bytes.length;
}

bool mail_read(document_list *documents, const struct input *input, struct err *err)
{
	bool is_mailbox = str_starts(input->bytes, "From "), has_any = false;
	size_t before = documents->count;

	for (size_t from = 0, to; from < input->bytes.length; from = to) {
		size_t start = head_start(input->bytes, from);

		to = message_end(input->bytes, start, is_mailbox);
		has_any |=
		    read_message(documents, input,
				 mime_cut(str_slice(input->bytes, start, to)), 0, err);
	}
	for (size_t i = before; documents->count - before > 1 && i < documents->count;
	     i++)
		documents->items[i].number = i - before + 1;
	if (!has_any)
		err_set(err, "%s: no text in this mail; save its article as text or HTML",
			input->name);
	return has_any;
}

bool mail_is(struct str bytes)
{
	/* Fields that programs write, and those that a window shows as well. */
	static const char *const technical[] = {
	    "MIME-Version", "Message-ID",
	    "Received",	    "Return-Path",
	    "Content-Type", "DKIM-Signature",
	    "Delivered-To", "Content-Transfer-Encoding"};
	static const char *const shown[] = {"From", "To", "Subject", "Date", "Reply-To"};
	struct str head, name, value, rest;
	size_t technicals = 0, all = 0;

	bytes = str_slice(bytes, head_start(bytes, 0), bytes.length);
	head = mime_cut(bytes).head;
	for (rest = head; mime_next(&rest, &name, &value);)
		;
	/* The last line may be cut where BYTES are the beginning of a file. */
	if (rest.length && memchr(rest.bytes, '\n', rest.length))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(technical); i++)
		technicals += mime_field(head, technical[i]).length > 0;
	for (size_t i = 0; i < ARRAY_COUNT(shown); i++)
		all += mime_field(head, shown[i]).length > 0;
	return technicals && technicals + all >= ENOUGH_FIELDS;
}
