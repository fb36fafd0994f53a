/*
 * An entry is a line that begins with a key, and the lines behind it that do not: they
 * are indented, or items of a list.
 */
#include "config.h"

#include "read/format/front_matter.h"

#include <string.h>

#include "base/array.h"
#include "read/clean/furniture.h"

enum {
	LONGEST = 1 << 16,    /* bytes of front matter */
	LONGEST_FIELD = 4096, /* bytes of a value; what goes on is shown, but no field */
};

static const struct {
	const char *key;
	enum metadata_kind kind;
} keys[] = {
    {"title", METADATA_TITLE},
    {"headline", METADATA_TITLE},
    {"author", METADATA_BYLINE},
    {"authors", METADATA_BYLINE},
    {"byline", METADATA_BYLINE},
    {"creator", METADATA_BYLINE},
    {"date", METADATA_DATE},
    {"published", METADATA_DATE},
    {"published_at", METADATA_DATE},
    {"date_published", METADATA_DATE},
    {"publication_date", METADATA_DATE},
    {"pubdate", METADATA_DATE},
    {"url", METADATA_URL},
    {"source", METADATA_URL},
    {"link", METADATA_URL},
    {"source_url", METADATA_URL},
    {"canonical", METADATA_URL},
    {"original_url", METADATA_URL},
    {"outlet", METADATA_OUTLET},
    {"site", METADATA_OUTLET},
    {"sitename", METADATA_OUTLET},
    {"site_name", METADATA_OUTLET},
    {"publisher", METADATA_OUTLET},
    {"publication", METADATA_OUTLET},
    {"newspaper", METADATA_OUTLET},
    {"website", METADATA_OUTLET},
    {"language", METADATA_LANGUAGE},
    {"lang", METADATA_LANGUAGE},
};

/* The line at FROM without white space at its end. */
static struct str line_at(struct str text, size_t from)
{
	struct str line = str_slice(text, from, str_line_end(text, from));

	while (line.length && strchr(" \t\r", line.bytes[line.length - 1]))
		line.length--;
	return line;
}

static bool is_of_key(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
	       (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte < 0;
}

/* The length of the key that LINE begins with, 0 if it does not. */
static size_t key_length(struct str line, char separator)
{
	size_t end = 0, at;

	while (end < line.length && is_of_key(line.bytes[end]))
		end++;
	for (at = end; at < line.length && strchr(" \t", line.bytes[at]);)
		at++;
	return end && line.bytes[0] != '-' && at < line.length &&
		       line.bytes[at] == separator
		   ? end
		   : 0;
}

/*
 * Finds the front matter of TEXT: the lines INSIDE it and where it ends with its last
 * line; returns 0 for none.
 */
static size_t find_matter(struct str text, struct span *inside)
{
	struct str first = line_at(text, 0);
	bool is_toml = str_is(first, "+++"), has_key = false;
	size_t start = str_line_end(text, 0) + 1;

	if (!is_toml && !str_is(first, "---"))
		return 0;
	for (size_t from = start, next; from < text.length && from < LONGEST;
	     from = next) {
		struct str line = line_at(text, from);

		next = str_line_end(text, from) + 1;
		if (str_equal(line, first) || (!is_toml && str_is(line, "..."))) {
			*inside = (struct span){start, from - start};
			return !has_key ? 0 : next < text.length ? next : text.length;
		}
		has_key |= key_length(line, is_toml ? '=' : ':') > 0;
	}
	return 0;
}

size_t front_matter_length(struct str text)
{
	struct span inside;

	return find_matter(text, &inside);
}

/* Adds a quoted TEXT (its marks included) as it is meant. */
static void add_quoted(struct buf *out, struct str text)
{
	char mark = text.bytes[0];

	for (size_t at = 1; at < text.length; at++) {
		bool has_next = at + 1 < text.length;

		/* Inside '...' an apostrophe is written twice. */
		if (text.bytes[at] == mark &&
		    (mark == '"' || !has_next || text.bytes[at + 1] != mark))
			return;
		at += has_next &&
		      (text.bytes[at] == mark || (mark == '"' && text.bytes[at] == '\\'));
		buf_char(out, text.bytes[at]);
	}
}

/* Adds one value as it is meant, behind ", " where there is one already. */
static void add_value(struct buf *out, struct str value)
{
	static const char *const nothing[] = {"null", "~", "None", "[]",
					      "|",    ">", "|-",   ">-"};
	struct str name = str_of("name:");
	struct buf text = BUF_EMPTY;
	struct str meant;

	value = str_trim(value);
	if (str_starts(value, "name:"))
		value = str_trim(str_slice(value, name.length, value.length));
	for (size_t i = 0; i < ARRAY_COUNT(nothing); i++)
		if (str_is(value, nothing[i]))
			return;
	if (value.length && strchr("\"'", value.bytes[0]))
		add_quoted(&text, value);
	else
		buf_slice(&text, value);
	meant = str_trim(buf_str(&text));
	/* Some programs keep notes as a wiki does. */
	if (str_starts(meant, "[[") && meant.length >= 4 &&
	    !memcmp(meant.bytes + meant.length - 2, "]]", 2))
		meant = str_slice(meant, 2, meant.length - 2);
	if (meant.length && out->length)
		buf_text(out, ", ");
	buf_slice(out, meant);
	buf_done(&text);
}

/* Where the item of a list in brackets ends that begins at AT. */
static size_t item_end(struct str list, size_t at)
{
	char quote = 0;

	for (; at < list.length; at++) {
		if (quote && list.bytes[at] == '\\')
			at++;
		else if (quote)
			quote = list.bytes[at] == quote ? 0 : quote;
		else if (strchr("\"'", list.bytes[at]) && list.bytes[at])
			quote = list.bytes[at];
		else if (list.bytes[at] == ',')
			break;
	}
	return at < list.length ? at : list.length;
}

/* Adds the items of "[a, b]". */
static void add_list(struct buf *out, struct str list)
{
	list = str_slice(list, 1, list.length);
	if (list.length && list.bytes[list.length - 1] == ']')
		list.length--;
	for (size_t from = 0, to; from < list.length; from = to + 1) {
		to = item_end(list, from);
		add_value(out, str_slice(list, from, to));
	}
}

/* Adds what VALUE, all behind the separator of an entry, says. */
static void add_values(struct buf *out, struct str value)
{
	struct str whole = str_trim(value);

	if (str_starts(whole, "[") && !str_starts(whole, "[[")) {
		add_list(out, whole);
		return;
	}
	for (size_t from = 0; from < value.length; from = str_line_end(value, from) + 1) {
		struct str line = str_trim(line_at(value, from));

		if (str_starts(line, "- "))
			line = str_slice(line, 2, line.length);
		add_value(out, line);
	}
}

/* The kind of the entry KEY with VALUE; METADATA_COUNT where it has none. */
static enum metadata_kind kind_of(struct str key, struct str value)
{
	for (size_t i = 0; i < ARRAY_COUNT(keys); i++) {
		if (!str_is_ignoring_case(key, keys[i].key))
			continue;
		/* "source: Reuters" and "source: https://..." are both written. */
		if (keys[i].kind == METADATA_URL && value.length &&
		    !furniture_is_url(value))
			return METADATA_OUTLET;
		return keys[i].kind;
	}
	return METADATA_COUNT;
}

static void read_entry(struct document *document, struct str text, struct span span,
		       char separator)
{
	struct str entry = str_slice(text, span.offset, span.offset + span.length);
	size_t length = key_length(line_at(entry, 0), separator), at = length;
	enum metadata_kind kind = METADATA_COUNT;
	struct buf value = BUF_EMPTY;

	if (length) {
		while (entry.bytes[at] != separator)
			at++;
		add_values(&value, str_slice(entry, at + 1,
					     entry.length < LONGEST_FIELD + at + 1
						 ? entry.length
						 : LONGEST_FIELD + at + 1));
		kind = kind_of(str_slice(entry, 0, length), buf_str(&value));
	}
	if (kind != METADATA_COUNT && value.length) {
		document_set(document, kind, buf_str(&value));
		document_begin_metadata(document, kind);
	} else {
		document_begin_furniture(document, FURNITURE_LABEL);
	}
	document_add(document, entry, span.offset);
	document_end(document);
	buf_done(&value);
}

void front_matter_read(struct document *document, struct str text)
{
	char separator = str_starts(text, "+++") ? '=' : ':';
	struct span inside;
	size_t end, next;

	if (!find_matter(text, &inside))
		return;
	end = inside.offset + inside.length;
	for (size_t from = inside.offset; from < end; from = next) {
		next = str_line_end(text, from) + 1;
		while (next < end && !key_length(line_at(text, next), separator))
			next = str_line_end(text, next) + 1;
		read_entry(document, text, (struct span){from, next - from}, separator);
	}
}
