/*
 * Numbers of links differ from other numbers in brackets by their order: a browser
 * counts from 1 in the order of the text and writes the number before the link's words,
 * and the list at the end says up to which it counted.
 */
#include "config.h"

#include "read/format/dump.h"

#include <string.h>

#include "base/array.h"
#include "base/ending.h"
#include "base/unicode.h"
#include "read/clean/hyphen.h"
#include "read/decode/encoding.h"
#include "read/format/markup.h"

enum {
	ENOUGH_NUMBERS = 4,  /* in their order, where there is no list of links */
	ENOUGH_FIELDS = 2,   /* of forms, and other words that only browsers write */
	LARGEST = 99999,     /* number of a link */
	SHORTEST_FIELD = 8,  /* blanks or lines of a field to be filled in */
	LONGEST_MENU = 8,    /* words of a line of a menu */
	SHORTEST_PROSE = 10, /* words of a paragraph of body */
	NARROWEST = 40,	     /* columns that a browser has, surely */
	WIDEST = 200,	     /* columns; longer lines were not wrapped */
	FULL_LINES = 3,	     /* so many lines reach the margin */
	LONGEST_GAP = 2,     /* lines without links in a menu */
	LONGEST_MARKER = 80, /* bytes of the name of a picture's file */
};

/* What is known of a text before it is cut. */
struct links {
	size_t list;  /* where the list of links begins, the text's length if none does */
	size_t count; /* the largest number of a link, 0: there are none */
};

/* Reads digits at AT of TEXT; returns where they end, AT where there are none. */
static size_t read_number(struct str text, size_t at, size_t *number)
{
	*number = 0;
	while (at < text.length && text.bytes[at] >= '0' && text.bytes[at] <= '9' &&
	       *number <= LARGEST)
		*number = *number * 10 + (size_t)(text.bytes[at++] - '0');
	return at;
}

/* The length of "[12]" at AT, 0 where no such is; *NUMBER is set to what is in it. */
static size_t bracket_length(struct str text, size_t at, size_t *number)
{
	size_t end;

	if (at >= text.length || text.bytes[at] != '[')
		return 0;
	end = read_number(text, at + 1, number);
	return end > at + 1 && end < text.length && text.bytes[end] == ']' ? end + 1 - at
									   : 0;
}

/* Whether LINE, trimmed, is one of a list of links: "12. https://..." or "[12] ...". */
static bool is_entry(struct str line, size_t *number)
{
	static const char *const schemes[] = {
	    "http", "file:", "mailto:", "javascript:", "ftp:", "tel:", "data:"};
	size_t at = bracket_length(line, 0, number);

	if (at)
		at += at < line.length && line.bytes[at] == ':';
	else if ((at = read_number(line, 0, number)) > 0 && at < line.length &&
		 line.bytes[at] == '.')
		at++;
	else
		return false;
	line = str_trim(str_slice(line, at, line.length));
	for (size_t i = 0; i < ARRAY_COUNT(schemes); i++)
		if (str_starts(line, schemes[i]))
			return true;
	return false;
}

static bool is_list_head(struct str line)
{
	static const char *const heads[] = {
	    "References",    "References:", "Visible links", "Visible links:",
	    "Hidden links:", "Links:",	    "Links"};

	for (size_t i = 0; i < ARRAY_COUNT(heads); i++)
		if (str_is(line, heads[i]))
			return true;
	return false;
}

/* Goes up from the end as long as lines are of a list of links. */
static struct links find_list(struct str text)
{
	struct links links = {text.length, 0};
	bool has_head = false;

	for (size_t to = text.length, from; to > 0; to = from ? from - 1 : 0) {
		const char *newline = memrchr(text.bytes, '\n', to);
		struct str line;
		size_t number;

		from = newline ? (size_t)(newline + 1 - text.bytes) : 0;
		line = str_trim(str_slice(text, from, to));
		if (is_entry(line, &number)) {
			links.list = from;
			if (number > links.count)
				links.count = number;
		} else if (is_list_head(line) && links.count) {
			links.list = from;
			has_head = true;
		} else if (line.length) {
			break;
		}
	}
	/* One link alone is a list where it is called so. */
	return has_head || links.count > 1 ? links : (struct links){text.length, 0};
}

/* Counts numbers of links in the order of a browser; *OTHERS all that are out of it. */
static size_t count_numbers(struct str text, size_t *others)
{
	size_t last = 0;

	*others = 0;
	for (size_t at = 0, length; at < text.length; at += length ? length : 1) {
		const char *open = memchr(text.bytes + at, '[', text.length - at);
		size_t number;

		if (!open)
			break;
		at = (size_t)(open - text.bytes);
		length = bracket_length(text, at, &number);
		if (length && number == last + 1 && at + length < text.length &&
		    !strchr(" .,;:)", text.bytes[at + length]))
			last = number;
		else
			*others += length > 0;
	}
	return last;
}

static struct links find_links(struct str text)
{
	struct links links = find_list(text);
	size_t others, numbers;

	if (links.count)
		return links;
	numbers = count_numbers(text, &others);
	if (numbers >= ENOUGH_NUMBERS && others * 4 <= numbers)
		links.count = numbers;
	return links;
}

/* The bytes at AT that are a field of a form or stand for a button, 0 for none. */
static size_t field_length(struct str text, size_t at)
{
	static const char *const words[] = {"(BUTTON)", "[ ]", "[X]", "( )", "(*)"};
	struct str rest = str_slice(text, at, text.length);
	size_t end = 0;

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (str_starts(rest, words[i]))
			return strlen(words[i]);
	while (end < rest.length && rest.bytes[end] == '_')
		end++;
	if (end)
		return end >= SHORTEST_FIELD ? end : 0;
	if (!str_starts(rest, "["))
		return 0;
	for (end = 1;
	     end < rest.length && (rest.bytes[end] == ' ' || rest.bytes[end] == '_');)
		end++;
	return end < rest.length && rest.bytes[end] == ']' && end > SHORTEST_FIELD
		   ? end + 1
		   : 0;
}

/* The bytes at AT that stand for a picture: "[image]", "[ferry.jpg]"; 0 for none. */
static size_t picture_length(struct str text, size_t at)
{
	static const char *const names[] = {"image", "img", "inline", "picture"};
	static const char *const endings[] = {".png", ".jpg", ".jpeg",
					      ".gif", ".svg", ".webp"};
	struct str inside = str_slice(text, at + 1, text.length);
	size_t end = 0;

	while (end < inside.length && end < LONGEST_MARKER &&
	       !strchr("[]\n", inside.bytes[end]))
		end++;
	if (end == inside.length || inside.bytes[end] != ']')
		return 0;
	inside.length = end;
	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (str_is_ignoring_case(inside, names[i]))
			return end + 2;
	for (size_t i = 0; i < ARRAY_COUNT(endings) && !memchr(inside.bytes, ' ', end);
	     i++)
		if (end > strlen(endings[i]) &&
		    str_ends_ignoring_case(inside, endings[i]))
			return end + 2;
	return 0;
}

/* Counts what only browsers write, until that is enough for a dump. */
static size_t count_fields(struct str text)
{
	size_t count = memmem(text.bytes, text.length, "IFRAME: [", 9) ? 1 : 0, length;

	for (size_t at = 0; at < text.length && count < ENOUGH_FIELDS; at += length) {
		bool begins = text.bytes[at] == '[' || text.bytes[at] == '(';

		length = begins ? field_length(text, at) : 0;
		/* Boxes are ticked in other texts, too. */
		count += length > strlen("[ ]");
		length += !length;
	}
	return count;
}

bool dump_is(struct str text)
{
	return find_links(text).count || count_fields(text) >= ENOUGH_FIELDS;
}

/* A paragraph or an item of a list while it is classified. */
struct part {
	struct span span; /* without the mark of a list */
	struct block like;
	bool is_prose;
	bool
	    is_link; /* short, and it begins with the number of a link or a list's mark */
	bool is_gap; /* short and indented: in a menu it is of it */
};

/* A line without white space at its ends. */
struct row {
	size_t from, to, indent;
	size_t width, first_word; /* columns, with its indent */
};

struct reader {
	struct document document;
	struct markup markup;
	struct links links;
	size_t margin; /* columns that lines are filled to, 0: they are not wrapped */
	VEC(struct part) parts;
};

/* The length of a list's mark with its blank that LINE begins with, 0 for none. */
static size_t bullet_length(struct str line)
{
	static const char *const bullets[] = {
	    "* ",	    "+ ", "o ", "# ", "@ ", "\xE2\x80\xA2 ", "\xE2\x97\xA6 ",
	    "\xE2\x96\xA0 "};

	for (size_t i = 0; i < ARRAY_COUNT(bullets); i++)
		if (str_starts(line, bullets[i]))
			return strlen(bullets[i]);
	return str_is(line, "*") ? 1 : 0;
}

static bool is_frame(struct str line)
{
	return str_starts(line, "IFRAME:") || str_starts(line, "#[");
}

static size_t columns(struct str text)
{
	return (size_t)unicode_width(text);
}

/* The line that begins at FROM. */
static struct row row_at(struct str text, size_t from)
{
	struct str line = str_slice(text, from, str_line_end(text, from)), word;
	struct row row = {0};

	word = line = str_trim(line);
	row.from = (size_t)(line.bytes - text.bytes);
	row.to = row.from + line.length;
	row.indent = row.from - from;
	row.width = row.first_word = WIDEST;
	/* Longer ones are not measured: there may be one of megabytes. */
	if (line.length > (size_t)4 * WIDEST)
		return row;
	for (size_t at = 0; at < word.length; at++)
		if (word.bytes[at] == ' ')
			word.length = at;
	row.width = row.indent + columns(line);
	row.first_word = columns(word);
	return row;
}

/* The width that the longest lines have in common; 0 where lines are not wrapped. */
static size_t find_margin(struct str text)
{
	size_t counts[WIDEST + 1] = {0}, full = 0;

	for (size_t from = 0; from < text.length; from = str_line_end(text, from) + 1) {
		struct row row = row_at(text, from);

		/* A single word, which may be an address, could not be wrapped. */
		if (row.indent + row.first_word < row.width || row.width >= WIDEST)
			counts[row.width < WIDEST ? row.width : WIDEST]++;
	}
	for (size_t width = WIDEST; width > 0; width--) {
		full += counts[width];
		if (full >= FULL_LINES)
			return width >= NARROWEST && width < WIDEST ? width : 0;
	}
	return 0;
}

/* Whether NEXT goes on with ROW: its first word did not fit there. */
static bool goes_on(const struct reader *reader, const struct row *row,
		    const struct row *next)
{
	struct str line = str_slice(reader->markup.text, next->from, next->to);

	return reader->margin && line.length && next->indent >= row->indent &&
	       !bullet_length(line) && !is_frame(line) &&
	       row->width + 1 + next->first_word > reader->margin;
}

/* The length of the number of a link at AT, 0 where none is. */
static size_t number_length(const struct reader *reader, size_t at)
{
	size_t number = 0;
	size_t length = bracket_length(reader->markup.text, at, &number);

	return number && number <= reader->links.count ? length : 0;
}

static bool has_field(struct str text, struct span span)
{
	for (size_t at = span.offset; at < span.offset + span.length; at++)
		if (strchr("[(_", text.bytes[at]) && field_length(text, at))
			return true;
	return false;
}

/* TEXT without what closes quotations and brackets at its end. */
static struct str strip_closing(struct str text)
{
	uint32_t last = unicode_before(text, text.length);

	while (unicode_is_closing_quote(last) || last == ')' || last == ']') {
		text.length = unicode_start_before(text, text.length);
		last = unicode_before(text, text.length);
	}
	return text;
}

static void add_part(struct reader *reader, size_t from, size_t to, size_t indent)
{
	struct str text = str_slice(reader->markup.text, from, to);
	struct part part = {.like = {.role = BLOCK_FURNITURE}};
	size_t bullet = bullet_length(text), words;
	struct str end;

	text = str_slice(text, bullet, text.length);
	part.span = (struct span){from + bullet, text.length};
	words = unicode_count_words(text);
	end = strip_closing(text);
	part.is_prose = words >= SHORTEST_PROSE && ending_is_prose(end);
	part.is_gap = words <= LONGEST_MENU && !ending_is_full_stop(end) && indent;
	part.is_link = words <= LONGEST_MENU && !ending_is_full_stop(end) &&
		       (bullet || number_length(reader, part.span.offset));
	if (is_frame(text))
		part.like.furniture = FURNITURE_LINK;
	else if (!part.is_prose && has_field(reader->markup.text, part.span))
		part.like.furniture = FURNITURE_MENU;
	else
		part.like.role = BLOCK_TEXT;
	vec_push(&reader->parts, part);
}

static void find_parts(struct reader *reader)
{
	struct str text = str_slice(reader->markup.text, 0, reader->links.list);

	reader->margin = find_margin(text);
	for (size_t at = 0; at < text.length;) {
		struct row row = row_at(text, at), next;
		size_t from = row.from, indent = row.indent;

		while ((at = str_line_end(text, row.to) + 1) < text.length &&
		       row.to > row.from) {
			next = row_at(text, at);
			if (!goes_on(reader, &row, &next))
				break;
			row = next;
		}
		if (row.to > from)
			add_part(reader, from, row.to, indent);
	}
}

/* Where the menu ends that begins at the link FROM; *LINKS is set to its links. */
static size_t menu_end(const struct reader *reader, size_t from, size_t to, size_t *links)
{
	size_t end = from;

	*links = 0;
	for (size_t i = from; i < to && i - end <= LONGEST_GAP; i++) {
		const struct part *part = &reader->parts.items[i];

		if (part->is_link || part->like.role == BLOCK_FURNITURE) {
			end = i + 1;
			(*links)++;
		} else if (!part->is_gap) {
			break;
		}
	}
	return end;
}

/* Finds menus among the parts [FROM, TO); a link alone may be anything. */
static void mark_menus(struct reader *reader, size_t from, size_t to)
{
	static const struct block menu = {.role = BLOCK_FURNITURE,
					  .furniture = FURNITURE_MENU};

	for (size_t end, links; from<to; from = end> from ? end : from + 1) {
		end = menu_end(reader, from, to, &links);
		for (size_t i = from; links > 1 && i < end; i++)
			if (reader->parts.items[i].like.role == BLOCK_TEXT)
				reader->parts.items[i].like = menu;
	}
}

/* Menus stand before the first paragraph of the body and behind the last. */
static void classify_parts(struct reader *reader)
{
	size_t first = 0, behind = reader->parts.count;

	while (first < behind && !reader->parts.items[first].is_prose)
		first++;
	while (behind > first && !reader->parts.items[behind - 1].is_prose)
		behind--;
	mark_menus(reader, 0, first);
	mark_menus(reader, behind, reader->parts.count);
}

/* Adds PART; what in it is the number of a link or stands for a picture is laid aside. */
static void write_part(struct reader *reader, const struct part *part)
{
	size_t end = part->span.offset + part->span.length;

	for (size_t at = part->span.offset, length; at < end; at += length + !length) {
		length = 0;
		if (reader->markup.text.bytes[at] != '[')
			continue;
		if ((length = number_length(reader, at)) > 0)
			markup_aside(&reader->markup, at, at + length, FURNITURE_LINK);
		else if ((length = picture_length(reader->markup.text, at)) > 0)
			markup_aside(&reader->markup, at, at + length, FURNITURE_CAPTION);
	}
	markup_block(&reader->markup, &reader->document, part->span, part->like);
}

/* Each line of the list of links is a block. */
static void write_list(struct reader *reader)
{
	struct str text = reader->markup.text;

	for (size_t from = reader->links.list, to; from < text.length; from = to + 1) {
		to = str_line_end(text, from);
		markup_block(
		    &reader->markup, &reader->document, (struct span){from, to - from},
		    (struct block){.role = BLOCK_FURNITURE, .furniture = FURNITURE_LINK});
	}
}

bool dump_read(document_list *documents, const struct input *input, struct err *err)
{
	struct reader reader = {0};
	struct buf text = BUF_EMPTY;
	struct map map = {0};
	bool is_text = encoding_decode(&text, &map, input, err);

	if (is_text) {
		markup_begin(&reader.markup, buf_str(&text));
		reader.links = find_links(buf_str(&text));
		find_parts(&reader);
		classify_parts(&reader);
		for (size_t i = 0; i < reader.parts.count; i++)
			write_part(&reader, &reader.parts.items[i]);
		write_list(&reader);
		hyphen_join(&reader.document);
		map_chain(&reader.document.map, &map);
		vec_push(documents, reader.document);
		markup_done(&reader.markup);
		vec_done(&reader.parts);
	}
	map_done(&map);
	buf_done(&text);
	return is_text;
}
