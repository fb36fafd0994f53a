/*
 * The text is written anew without marks, each line where a reader would have it, and
 * read as plain text then; the way back goes through both.
 */
#include "config.h"

#include "read/format/mail_text.h"

#include <string.h>

#include "base/unicode.h"
#include "read/decode/encoding.h"
#include "read/format/mail_header.h"
#include "read/format/plain.h"

enum {
	LONGEST_SIGNATURE = 12, /* lines; what is longer is not signed but written */
	SHORTEST_RULE = 20,	/* characters of a line above a mailing list's words */
};

struct mail_text {
	struct str text; /* decoded */
	struct buf out;
	struct map map;		/* from OUT to TEXT */
	size_t depth;		/* of quotation of the last line */
	bool goes_on;		/* the last line has no end */
	bool has_words;		/* a line that is of no head */
	VEC(struct span) heads; /* of a pasted message, and of those in it */
};

static bool is_signature_mark(struct str line)
{
	size_t rule = 0;

	while (rule < line.length && line.bytes[rule] == '_')
		rule++;
	return str_is(line, "-- ") ||
	       (rule >= SHORTEST_RULE && rule == str_trim(line).length);
}

/* Where the signature of TEXT begins; its length where it has none. */
static size_t find_signature(struct str text)
{
	size_t lines = 0;

	for (size_t to = text.length, from; to > 0 && lines <= LONGEST_SIGNATURE;
	     to = from ? from - 1 : 0) {
		const char *newline = memrchr(text.bytes, '\n', to);

		from = newline ? (size_t)(newline + 1 - text.bytes) : 0;
		if (is_signature_mark(str_slice(text, from, to)) &&
		    mail_header_end(text, from, false) == from)
			return from;
		lines += str_trim(str_slice(text, from, to)).length > 0;
	}
	return text.length;
}

static void add(struct mail_text *mail, size_t from, size_t to)
{
	map_add(&mail->map, mail->out.length, from);
	buf_slice(&mail->out, str_slice(mail->text, from, to));
}

static void add_line(struct mail_text *mail, size_t from, size_t to, bool is_flowed,
		     bool drops_blank)
{
	struct str text = mail->text;
	size_t depth, start = mail_header_unquote(text, from, to, &depth);

	if (depth != mail->depth) {
		/* What another wrote is a paragraph of its own. */
		buf_text(&mail->out, mail->goes_on ? "\n\n" : "\n");
		mail->goes_on = false;
	}
	mail->depth = depth;
	start += is_flowed && !depth && start < to && text.bytes[start] == ' ';
	mail->goes_on = is_flowed && to > start && text.bytes[to - 1] == ' ';
	add(mail, start, mail->goes_on && drops_blank ? to - 1 : to);
	if (!mail->goes_on && to < text.length)
		add(mail, to, to + 1);
}

/* Takes the head or else the line that begins at FROM; returns where it ends. */
static size_t add_next_line(struct mail_text *mail, size_t from, bool is_flowed,
			    bool drops_blank)
{
	size_t end = mail_header_end(mail->text, from, !mail->has_words);
	size_t to = str_line_end(mail->text, end);

	if (end > from) {
		vec_push(&mail->heads, (struct span){from, end - from});
		return end;
	}
	mail->has_words |= str_trim(str_slice(mail->text, from, to)).length > 0;
	add_line(mail, from, to, is_flowed, drops_blank);
	return to;
}

/* Adds SPAN of the mail, which is furniture of KIND. */
static void add_furniture(struct document *document, const struct mail_text *mail,
			  struct span span, enum furniture_kind kind)
{
	document_begin_furniture(document, kind);
	document_add(document,
		     str_slice(mail->text, span.offset, span.offset + span.length),
		     span.offset);
	document_end(document);
}

static bool read_plain(document_list *documents, const struct mail_text *mail,
		       size_t signature, const char *name, struct err *err)
{
	struct input plain = {
	    .bytes = buf_str(&mail->out), .name = name, .charset = "utf-8"};
	struct document *document;

	if (!plain_document(documents, &plain, err))
		return false;
	document = &documents->items[documents->count - 1];
	map_chain(&document->map, &mail->map);
	for (size_t i = 0; i < mail->heads.count; i++) {
		struct span head = mail->heads.items[i];

		mail_header_add(
		    document,
		    str_slice(mail->text, head.offset, head.offset + head.length),
		    head.offset);
	}
	add_furniture(document, mail,
		      (struct span){signature, mail->text.length - signature},
		      FURNITURE_NOTICE);
	return true;
}

/* Whether each line of TEXT is a quotation, and there are some. */
static bool is_quoted(struct str text)
{
	size_t lines = 0;

	for (size_t from = 0, to; from < text.length; from = to + 1) {
		struct str line =
		    str_trim(str_slice(text, from, to = str_line_end(text, from)));

		if (line.length && line.bytes[0] != '>')
			return false;
		lines += line.length > 0;
	}
	return lines > 1;
}

bool mail_text_is(const struct input *input)
{
	enum { LONGEST_BEGINNING = 8192 /* bytes */ };
	struct input beginning = *input;
	struct buf text = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool is_one;

	if (beginning.bytes.length > LONGEST_BEGINNING)
		beginning.bytes.length = LONGEST_BEGINNING;
	is_one = encoding_decode(&text, NULL, &beginning, &err) &&
		 (mail_header_is_near(buf_str(&text)) || is_quoted(buf_str(&text)));
	buf_done(&text);
	err_done(&err);
	return is_one;
}

bool mail_text_read_pasted(document_list *documents, const struct input *input,
			   struct err *err)
{
	return mail_text_read(documents, input, false, false, err);
}

bool mail_text_read(document_list *documents, const struct input *input, bool is_flowed,
		    bool drops_blank, struct err *err)
{
	struct mail_text mail = {0};
	struct buf text = BUF_EMPTY;
	struct map map = {0};
	bool is_read = encoding_decode(&text, &map, input, err);

	if (is_read) {
		size_t signature;

		mail.text = buf_str(&text);
		signature = find_signature(mail.text);
		for (size_t from = 0, to; from < signature; from = to + 1)
			to = add_next_line(&mail, from, is_flowed, drops_blank);
		is_read = read_plain(documents, &mail, signature, input->name, err);
	}
	if (is_read)
		map_chain(&documents->items[documents->count - 1].map, &map);
	vec_done(&mail.heads);
	buf_done(&mail.out);
	map_done(&mail.map);
	buf_done(&text);
	map_done(&map);
	return is_read;
}
