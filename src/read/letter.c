/*
 * The text is written anew without marks, each line where a reader would have it, and
 * read as plain text then; the way back goes through both.
 */
#include "config.h"

#include "read/letter.h"

#include <string.h>

#include "base/unicode.h"
#include "read/encoding.h"
#include "read/plain.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

enum {
	LONGEST_SIGNATURE = 12, /* lines; what is longer is not signed but written */
	SHORTEST_RULE = 20,	/* characters of a line above a mailing list's words */
	LONGEST_HEAD = 12,	/* lines of the head of a message that was passed on */
};

struct letter {
	struct str text; /* decoded */
	struct buf out;
	struct map map;	       /* from OUT to TEXT */
	size_t depth;	       /* of quotation of the last line */
	bool goes_on;	       /* the last line has no end */
	struct span passed_on; /* the head of a message inside; length 0: none */
};

/* Fields in the heads of messages that were passed on, as programs show them. */
static const struct {
	const char *key;
	enum metadata_kind kind; /* METADATA_COUNT: shown only */
} shown_fields[] = {
    {"from:", METADATA_OUTLET},	  {"von:", METADATA_OUTLET},
    {"de:", METADATA_OUTLET},	  {"date:", METADATA_DATE},
    {"sent:", METADATA_DATE},	  {"datum:", METADATA_DATE},
    {"gesendet:", METADATA_DATE}, {"subject:", METADATA_TITLE},
    {"betreff:", METADATA_TITLE}, {"objet:", METADATA_TITLE},
    {"to:", METADATA_COUNT},	  {"cc:", METADATA_COUNT},
    {"an:", METADATA_COUNT},	  {"reply-to:", METADATA_COUNT},
};

static bool is_signature_mark(struct str line)
{
	size_t rule = 0;

	while (rule < line.length && line.bytes[rule] == '_')
		rule++;
	return str_equal(line, str_of("-- ")) ||
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
		if (is_signature_mark(str_slice(text, from, to)))
			return from;
		lines += str_trim(str_slice(text, from, to)).length > 0;
	}
	return text.length;
}

/* Takes "> > " off; returns where the words of the line begin. */
static size_t skip_quotes(struct str text, size_t from, size_t to, size_t *depth)
{
	*depth = 0;
	while (from < to && text.bytes[from] == '>') {
		(*depth)++;
		from++;
		if (from + 1 < to && text.bytes[from] == ' ' &&
		    text.bytes[from + 1] == '>')
			from++;
	}
	return from + (*depth && from < to && text.bytes[from] == ' ');
}

/* "---- Forwarded message ----", "Begin forwarded message:". */
static bool is_passing_on(struct str line)
{
	size_t length;

	line = str_trim(line);
	if (unicode_begins(line, "begin forwarded message", &length) ||
	    unicode_begins(line, "anfang der weitergeleiteten", &length))
		return true;
	return line.length > 8 && str_starts(line, "---") &&
	       !memcmp(line.bytes + line.length - 3, "---", 3) &&
	       strspn(line.bytes, "-") < line.length;
}

/* The words of the line [FROM, TO) without marks of quotation and of bold. */
static struct str words_of(struct str text, size_t from, size_t to)
{
	size_t depth, start = skip_quotes(text, from, to, &depth);
	struct str line = str_trim(str_slice(text, start, to));

	return str_slice(line, str_starts(line, "*"), line.length);
}

/* The number of the shown field that LINE is; their count for none.  *LENGTH: its key. */
static size_t find_field(struct str line, size_t *length)
{
	size_t i = 0;

	while (i < LENGTH(shown_fields) &&
	       !unicode_begins(line, shown_fields[i].key, length))
		i++;
	return i;
}

/* Where the head ends of a message that was passed on, as the line at FROM says. */
static size_t head_end(struct str text, size_t from)
{
	size_t end = from, to = str_line_end(text, from), lines = 0, fields = 0;

	if (!is_passing_on(str_slice(text, from, to)))
		return from;
	for (size_t at = to + 1; at < text.length && lines < LONGEST_HEAD;
	     at = to + 1, lines++) {
		struct str line = words_of(text, at, to = str_line_end(text, at));
		size_t length;

		if (line.length && find_field(line, &length) == LENGTH(shown_fields))
			break;
		/* The blank line behind its fields ends it. */
		if (!line.length && fields)
			break;
		fields += line.length > 0;
		end = to;
	}
	return fields > 1 ? end : from;
}

/* Sets the fields of DOCUMENT to what the head of a message inside tells. */
static void set_fields(struct document *document, struct str head)
{
	for (size_t from = 0, to; from < head.length; from = to + 1) {
		struct str line = words_of(head, from, to = str_line_end(head, from)),
			   value;
		size_t length, field = find_field(line, &length);
		const char *angle;

		if (field == LENGTH(shown_fields) ||
		    shown_fields[field].kind == METADATA_COUNT)
			continue;
		value = str_slice(line, length, line.length);
		angle = memchr(value.bytes, '<', value.length);
		if (shown_fields[field].kind == METADATA_OUTLET && angle)
			value.length = (size_t)(angle - value.bytes);
		for (value = str_trim(value); value.length && value.bytes[0] == '*';)
			value = str_trim(str_slice(value, 1, value.length));
		while (value.length && strchr("* ", value.bytes[value.length - 1]))
			value.length--;
		document_set(document, shown_fields[field].kind, value);
	}
}

static void add(struct letter *letter, size_t from, size_t to)
{
	map_add(&letter->map, letter->out.length, from);
	buf_slice(&letter->out, str_slice(letter->text, from, to));
}

static void add_line(struct letter *letter, size_t from, size_t to, bool is_flowed,
		     bool drops_blank)
{
	struct str text = letter->text;
	size_t depth, start = skip_quotes(text, from, to, &depth);

	if (depth != letter->depth) {
		/* What another wrote is a paragraph of its own. */
		buf_text(&letter->out, letter->goes_on ? "\n\n" : "\n");
		letter->goes_on = false;
	}
	letter->depth = depth;
	start += is_flowed && !depth && start < to && text.bytes[start] == ' ';
	letter->goes_on = is_flowed && to > start && text.bytes[to - 1] == ' ';
	add(letter, start, letter->goes_on && drops_blank ? to - 1 : to);
	if (!letter->goes_on && to < text.length)
		add(letter, to, to + 1);
}

/* Adds SPAN of the letter, which is furniture of KIND. */
static void add_furniture(struct document *document, const struct letter *letter,
			  struct span span, enum furniture_kind kind)
{
	document_begin_furniture(document, kind);
	document_add(document,
		     str_slice(letter->text, span.offset, span.offset + span.length),
		     span.offset);
	document_end(document);
}

static bool read_plain(document_list *documents, const struct letter *letter,
		       size_t signature, const char *name, struct err *err)
{
	struct input plain = {
	    .bytes = buf_str(&letter->out), .name = name, .charset = "utf-8"};
	struct document *document;

	if (!plain_document(documents, &plain, err))
		return false;
	document = &documents->items[documents->count - 1];
	map_chain(&document->map, &letter->map);
	set_fields(document,
		   str_slice(letter->text, letter->passed_on.offset,
			     letter->passed_on.offset + letter->passed_on.length));
	add_furniture(document, letter, letter->passed_on, FURNITURE_LABEL);
	add_furniture(document, letter,
		      (struct span){signature, letter->text.length - signature},
		      FURNITURE_NOTICE);
	return true;
}

bool letter_read(document_list *documents, const struct input *input, bool is_flowed,
		 bool drops_blank, struct err *err)
{
	struct letter letter = {0};
	struct buf text = BUF_EMPTY;
	struct map map = {0};
	bool is_read = encoding_decode(&text, &map, input, err);

	if (is_read) {
		size_t signature;

		letter.text = buf_str(&text);
		signature = find_signature(letter.text);
		for (size_t from = 0, to; from < signature; from = to + 1) {
			size_t end =
			    letter.passed_on.length ? from : head_end(letter.text, from);

			to = str_line_end(letter.text, end);
			if (end > from)
				letter.passed_on = (struct span){from, end - from};
			else
				add_line(&letter, from, to, is_flowed, drops_blank);
		}
		is_read = read_plain(documents, &letter, signature, input->name, err);
	}
	if (is_read)
		map_chain(&documents->items[documents->count - 1].map, &map);
	buf_done(&letter.out);
	map_done(&letter.map);
	buf_done(&text);
	map_done(&map);
	return is_read;
}
