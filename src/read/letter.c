/*
 * The text is written anew without marks, each line where a reader would have it, and
 * read as plain text then; the way back goes through both.
 */
#include "config.h"

#include "read/letter.h"

#include <string.h>

#include "read/encoding.h"
#include "read/plain.h"

enum {
	LONGEST_SIGNATURE = 12, /* lines; what is longer is not signed but written */
	SHORTEST_RULE = 20,	/* characters of a line above a mailing list's words */
};

struct letter {
	struct str text; /* decoded */
	struct buf out;
	struct map map; /* from OUT to TEXT */
	size_t depth;	/* of quotation of the last line */
	bool goes_on;	/* the last line has no end */
};

static size_t line_end(struct str text, size_t from)
{
	const char *newline = memchr(text.bytes + from, '\n', text.length - from);

	return newline ? (size_t)(newline - text.bytes) : text.length;
}

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
	document_begin_furniture(document, FURNITURE_NOTICE);
	document_add(document, str_slice(letter->text, signature, letter->text.length),
		     signature);
	document_end(document);
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
			to = line_end(letter.text, from);
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
