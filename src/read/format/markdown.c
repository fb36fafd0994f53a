/*
 * Line by line: what stands before a line's text (marks of quotations and lists) is taken
 * off, then the first rule that knows the line takes it.  Lines of text are gathered to
 * a paragraph, whose own marks are found when it is whole (inline.h).
 */
#include "config.h"

#include "read/format/markdown.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "read/clean/hyphen.h"
#include "read/decode/encoding.h"
#include "read/format/front_matter.h"
#include "read/format/markdown_inline.h"
#include "read/format/markup.h"

enum {
	EFFORT = 1 << 24,    /* bytes that looking for missing ends may cost */
	LARGEST_ITEM = 9999, /* number of an item of a list */
	LOOKED_AT = 1 << 16, /* bytes by which Markdown is known */
	ENOUGH_SIGNS = 3,    /* of Markdown, weighed */
	DEEPEST_HEADING = 6,
};

/* A line without what stands before and behind its text. */
struct line {
	size_t from, to;
};

struct reader {
	struct document document;
	struct markup markup;
	struct intern *names; /* of links that are defined, folded */
	size_t effort;
	struct span paragraph; /* length 0: none is open */
	size_t depth;	       /* of quotation */
	size_t number;	       /* of the last item of a list, 0: none */
	size_t go_on;	       /* where the next line that counts begins */
	size_t fence;	       /* length of the marks that opened code, 0: none is open */
	char fence_mark;
	bool has_text;
};

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
}

static size_t skip_blanks(struct str text, size_t from, size_t to)
{
	while (from < to && is_blank(text.bytes[from]))
		from++;
	return from;
}

/* How often the byte at FROM stands there. */
static size_t count_run(struct str text, size_t from, size_t to)
{
	size_t at = from;

	while (at < to && text.bytes[at] == text.bytes[from])
		at++;
	return at - from;
}

/* Adds SPAN as a block like LIKE; returns its text, of length 0 where it is blank. */
static struct str add_block(struct reader *reader, struct span span, struct block like)
{
	size_t before = reader->document.blocks.count;
	struct span added;

	markdown_inline_marks(&reader->markup, span, reader->names, &reader->effort);
	markup_block(&reader->markup, &reader->document, span, like);
	if (before == reader->document.blocks.count ||
	    reader->document.blocks.items[before].role != like.role)
		return (struct str){0};
	added = reader->document.blocks.items[before].span;
	return str_slice(buf_str(&reader->document.text), added.offset,
			 added.offset + added.length);
}

static void close_paragraph(struct reader *reader)
{
	struct span span = reader->paragraph;

	reader->paragraph = (struct span){0};
	if (span.length && add_block(reader, span, (struct block){0}).length)
		reader->has_text = true;
}

/* Code is text without marks in it. */
static void close_code(struct reader *reader)
{
	if (reader->paragraph.length)
		markup_block(&reader->markup, &reader->document, reader->paragraph,
			     (struct block){0});
	reader->paragraph = (struct span){0};
	reader->fence = 0;
}

static void extend_paragraph(struct reader *reader, struct line line)
{
	if (!reader->paragraph.length)
		reader->paragraph.offset = line.from;
	reader->paragraph.length = line.to - reader->paragraph.offset;
}

static bool is_alike(struct str a, struct str b)
{
	struct buf x = BUF_EMPTY, y = BUF_EMPTY;
	bool alike;

	unicode_fold(&x, a);
	unicode_fold(&y, b);
	alike = str_equal(buf_str(&x), buf_str(&y));
	buf_done(&x);
	buf_done(&y);
	return alike;
}

/* The first heading is the title, and so is one that says the title again. */
static void add_heading(struct reader *reader, struct span span, size_t level)
{
	const char *title = reader->document.fields[METADATA_TITLE];
	size_t number = reader->document.blocks.count;
	struct str text = add_block(reader, span, (struct block){0});
	struct block *block;

	if (!text.length ||
	    (title ? !is_alike(text, str_of(title)) : level > 1 && reader->has_text))
		return;
	document_set(&reader->document, METADATA_TITLE, text);
	block = &reader->document.blocks.items[number];
	block->role = BLOCK_METADATA;
	block->metadata = METADATA_TITLE;
}

/* "***", "- - -". */
static bool is_rule(struct str text, struct line line)
{
	char mark = line.from < line.to ? text.bytes[line.from] : '\0';
	size_t count = 0;

	if (!mark || !strchr("*-_", mark))
		return false;
	for (size_t i = line.from; i < line.to; i++) {
		if (text.bytes[i] != mark && !is_blank(text.bytes[i]))
			return false;
		count += text.bytes[i] == mark;
	}
	return count >= 3;
}

/*
 * Where the text of a list's item begins whose mark is at FROM; FROM where none is.  A
 * number is one where it begins a list or goes on with it: "1986. A year" is text.
 */
static size_t item_start(struct reader *reader, size_t from, size_t to)
{
	struct str text = reader->markup.text;
	size_t at = from, number = 0;

	if (strchr("-*+", text.bytes[from])) {
		at++;
	} else {
		while (at < to && text.bytes[at] >= '0' && text.bytes[at] <= '9' &&
		       number <= LARGEST_ITEM)
			number = number * 10 + (size_t)(text.bytes[at++] - '0');
		if (at == from || at == to || !strchr(".)", text.bytes[at]) ||
		    !(number == 1 || (reader->number && (number == reader->number ||
							 number == reader->number + 1))))
			return from;
		at++;
	}
	if (at < to && !is_blank(text.bytes[at]))
		return from;
	reader->number = number;
	at = skip_blanks(text, at, to);
	/* A box of a list of things to do. */
	if (to - at > 3 && text.bytes[at] == '[' && strchr(" xX", text.bytes[at + 1]) &&
	    text.bytes[at + 2] == ']' && is_blank(text.bytes[at + 3]))
		at += 3;
	return at;
}

/* Takes marks of quotations and items off the line; what they begin is begun. */
static struct line strip_marks(struct reader *reader, size_t from, size_t to)
{
	struct str text = reader->markup.text;
	size_t at = skip_blanks(text, from, to), depth = 0, item;

	while (at < to) {
		if (text.bytes[at] == '>') {
			at++;
			if (++depth > reader->depth)
				close_paragraph(reader);
		} else if (!is_rule(text, (struct line){at, to}) &&
			   (item = item_start(reader, at, to)) > at) {
			close_paragraph(reader);
			at = item;
		} else {
			break;
		}
		at = skip_blanks(text, at, to);
	}
	reader->depth = depth;
	markup_drop(&reader->markup, from, at);
	while (to > at && is_blank(text.bytes[to - 1]))
		to--;
	return (struct line){at, to};
}

static bool parse_blank(struct reader *reader, struct line line)
{
	if (line.from < line.to)
		return false;
	close_paragraph(reader);
	return true;
}

static bool parse_fence(struct reader *reader, struct line line)
{
	struct str text = reader->markup.text;
	char mark = text.bytes[line.from];
	size_t count = count_run(text, line.from, line.to);

	if (!strchr("`~:", mark) || count < 3 ||
	    (mark == '`' &&
	     memchr(text.bytes + line.from + count, '`', line.to - line.from - count)))
		return false;
	close_paragraph(reader);
	/* ":::" stands around a division, not around code. */
	if (mark != ':') {
		reader->fence = count;
		reader->fence_mark = mark;
	}
	return true;
}

/* A line of "===" or "---" makes the lines above it a heading. */
static bool parse_underline(struct reader *reader, struct line line)
{
	struct str text = reader->markup.text;
	size_t count = count_run(text, line.from, line.to);
	struct span heading = reader->paragraph;
	char mark = text.bytes[line.from];

	if (!heading.length || count < 2 || count < line.to - line.from ||
	    !strchr("=-", mark))
		return false;
	reader->paragraph = (struct span){0};
	add_heading(reader, heading, mark == '=' ? 1 : 2);
	return true;
}

static bool parse_rule(struct reader *reader, struct line line)
{
	if (!is_rule(reader->markup.text, line))
		return false;
	close_paragraph(reader);
	return true;
}

/* The end of a heading's text without "##" and pandoc's "{#name}". */
static size_t heading_end(struct str text, struct line line)
{
	size_t to = line.to, at;

	if (to > line.from && text.bytes[to - 1] == '}') {
		for (at = to; at > line.from && text.bytes[at - 1] != '{';)
			at--;
		if (at > line.from && at < to && strchr("#.-", text.bytes[at]))
			to = at - 1;
	}
	while (to > line.from && is_blank(text.bytes[to - 1]))
		to--;
	for (at = to; at > line.from && text.bytes[at - 1] == '#';)
		at--;
	return at > line.from && is_blank(text.bytes[at - 1]) ? at : to;
}

static bool parse_heading(struct reader *reader, struct line line)
{
	struct str text = reader->markup.text;
	size_t level =
	    text.bytes[line.from] == '#' ? count_run(text, line.from, line.to) : 0;
	size_t from = line.from + level, to;

	if (!level || level > DEEPEST_HEADING ||
	    (from < line.to && !is_blank(text.bytes[from])))
		return false;
	close_paragraph(reader);
	to = heading_end(text, (struct line){from, line.to});
	add_heading(reader, (struct span){from, to - from}, level);
	return true;
}

/*
 * The name that a definition ("[name]: https://...") in [FROM, TO) is for; length 0 where
 * it is none.
 */
static struct str defined_name(struct str text, size_t from, size_t to)
{
	const char *close;
	struct str name;

	if (from == to || text.bytes[from] != '[' ||
	    !(close = memchr(text.bytes + from, ']', to - from)))
		return (struct str){0};
	name = str_slice(text, from + 1, (size_t)(close - text.bytes));
	if (close + 1 == text.bytes + to || close[1] != ':' ||
	    memchr(name.bytes, '[', name.length))
		return (struct str){0};
	return name;
}

/* Definitions of links are furniture, those of footnotes text. */
static bool parse_definition(struct reader *reader, struct line line)
{
	struct str name = defined_name(reader->markup.text, line.from, line.to);

	if (!name.length)
		return false;
	close_paragraph(reader);
	if (name.bytes[0] == '^') {
		size_t behind =
		    (size_t)(name.bytes + name.length + 2 - reader->markup.text.bytes);

		markup_drop(&reader->markup, line.from, behind);
		extend_paragraph(reader, line);
	} else {
		markup_block(
		    &reader->markup, &reader->document,
		    (struct span){line.from, line.to - line.from},
		    (struct block){.role = BLOCK_FURNITURE, .furniture = FURNITURE_LINK});
	}
	return true;
}

/* A comment may go over many lines, blank ones too. */
static bool parse_comment(struct reader *reader, struct line line)
{
	struct str rest =
	    str_slice(reader->markup.text, line.from, reader->markup.text.length);
	const char *end;

	if (!str_starts(rest, "<!--"))
		return false;
	if (rest.length > reader->effort)
		rest.length = reader->effort;
	end = memmem(rest.bytes, rest.length, "-->", 3);
	if (!end) {
		reader->effort -= rest.length;
		return false;
	}
	close_paragraph(reader);
	reader->go_on = (size_t)(end + 3 - reader->markup.text.bytes);
	return true;
}

/* Each cell of a table's row is a paragraph; the line under the heads is none. */
static bool parse_row(struct reader *reader, struct line line)
{
	struct str text = reader->markup.text;
	size_t to = line.from + 1;

	if (text.bytes[line.from] != '|' || line.to - line.from < 2)
		return false;
	close_paragraph(reader);
	while (to < line.to && strchr("|:- ", text.bytes[to]))
		to++;
	if (to == line.to)
		return true;
	for (size_t from = line.from + 1; from < line.to; from = to + 1) {
		for (to = from; to < line.to && text.bytes[to] != '|'; to++)
			to += text.bytes[to] == '\\' && to + 1 < line.to;
		add_block(reader, (struct span){from, to - from}, (struct block){0});
	}
	return true;
}

static bool parse_text(struct reader *reader, struct line line)
{
	extend_paragraph(reader, line);
	return true;
}

static void parse_line(struct reader *reader, size_t from, size_t to)
{
	static bool (*const rules[])(struct reader * reader, struct line line) = {
	    parse_blank,   parse_fence,	     parse_underline, parse_rule, parse_heading,
	    parse_comment, parse_definition, parse_row,	      parse_text};
	struct line line = strip_marks(reader, from, to);

	if (!reader->paragraph.length && line.from == from && line.from < line.to)
		reader->number = 0;
	for (size_t i = 0; i < ARRAY_COUNT(rules) && !rules[i](reader, line); i++)
		;
}

static void parse_code_line(struct reader *reader, size_t from, size_t to)
{
	struct str text = reader->markup.text;
	size_t at = skip_blanks(text, from, to);

	if (at < to && text.bytes[at] == reader->fence_mark &&
	    count_run(text, at, to) >= reader->fence)
		close_code(reader);
	else if (from < to)
		extend_paragraph(reader, (struct line){from, to});
}

/* Links may be defined behind where they are used, so all names are found first. */
static void find_names(struct reader *reader, size_t from)
{
	struct str text = reader->markup.text;
	struct buf folded = BUF_EMPTY;

	for (size_t to; from < text.length; from = to + 1) {
		struct str name;

		to = str_line_end(text, from);
		name = defined_name(text, skip_blanks(text, from, to), to);
		if (!name.length || name.bytes[0] == '^')
			continue;
		buf_cut(&folded, 0);
		unicode_fold(&folded, name);
		intern_add(reader->names, buf_str(&folded));
	}
	buf_done(&folded);
}

static void read_blocks(struct reader *reader, size_t from)
{
	struct str text = reader->markup.text;

	reader->go_on = from;
	while ((from = reader->go_on) < text.length) {
		size_t to = str_line_end(text, from);

		reader->go_on = to + 1;
		if (reader->fence)
			parse_code_line(reader, from, to);
		else
			parse_line(reader, from, to);
	}
	if (reader->fence)
		close_code(reader);
	else
		close_paragraph(reader);
}

bool markdown_read(document_list *documents, const struct input *input, struct err *err)
{
	struct reader reader = {.effort = EFFORT};
	struct buf text = BUF_EMPTY;
	struct map map = {0};
	bool is_text = encoding_decode(&text, &map, input, err);

	if (is_text) {
		size_t from = front_matter_length(buf_str(&text));

		front_matter_read(&reader.document, buf_str(&text));
		markup_begin(&reader.markup, buf_str(&text));
		reader.names = intern_new();
		find_names(&reader, from);
		read_blocks(&reader, from);
		hyphen_join(&reader.document);
		map_chain(&reader.document.map, &map);
		vec_push(documents, reader.document);
		markup_done(&reader.markup);
		intern_free(reader.names);
	}
	map_done(&map);
	buf_done(&text);
	return is_text;
}

static bool has_ending(const char *name)
{
	static const char *const endings[] = {".md", ".markdown", ".mdown", ".mkd"};
	size_t length = strlen(name);

	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (length > strlen(endings[i]) &&
		    str_ends_ignoring_case(str_of(name), endings[i]))
			return true;
	return false;
}

/* How often WORD stands in TEXT, at most MOST. */
static size_t count_word(struct str text, const char *word, size_t most)
{
	size_t count = 0;

	while (count < most) {
		const char *found = memmem(text.bytes, text.length, word, strlen(word));

		if (!found)
			break;
		count++;
		text = str_slice(text, (size_t)(found - text.bytes) + strlen(word),
				 text.length);
	}
	return count;
}

bool markdown_is(struct str bytes, const char *name)
{
	static const struct {
		const char *word;
		size_t most, weight;
	} signs[] = {{"](http", 2, 2}, {"](/", 1, 2},	{"\n# ", 1, 1}, {"\n## ", 2, 1},
		     {"\n### ", 1, 1}, {"\n===", 1, 1}, {" **", 1, 1},	{"\n**", 1, 1},
		     {"\n![", 1, 2},   {"\n> ", 1, 1}};
	size_t weight = str_starts(bytes, "# ");

	if (str_starts(bytes, "\xEF\xBB\xBF"))
		bytes = str_slice(bytes, 3, bytes.length);
	if (has_ending(name) || front_matter_length(bytes))
		return true;
	bytes = str_trim(bytes);
	if (!bytes.length || strchr("<{", bytes.bytes[0]))
		return false;
	if (bytes.length > LOOKED_AT)
		bytes.length = LOOKED_AT;
	for (size_t i = 0; i < ARRAY_COUNT(signs); i++)
		weight +=
		    signs[i].weight * count_word(bytes, signs[i].word, signs[i].most);
	return weight >= ENOUGH_SIGNS;
}
