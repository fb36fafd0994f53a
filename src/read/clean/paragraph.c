/*
 * Whether a text is hard-wrapped is decided for the text as a whole: most newlines inside
 * its blocks must stand where the next word would have gone past the margin, and some
 * must stand inside a sentence.  A line that is indented more than its text begins a
 * paragraph, and a rule of dashes parts paragraphs as a blank line does.
 */
#include "config.h"

#include "read/clean/paragraph.h"

#include <string.h>

#include "base/unicode.h"

enum {
	NARROWEST_MARGIN = 30, /* columns; shorter lines are a list or verse */
	WIDEST_MARGIN = 130,   /* longer lines were not wrapped by a program */
	RAGGED = 12,	       /* columns that a wrapping program may leave free */
	LONGEST_WORD = 16,     /* columns; what is longer was not kept from a line */
	WIDEST_INDENT = 40,    /* columns */
	WIDEST_HEADLINE = 60,  /* columns */
	HYPHEN = 0x2010,
	SOFT_HYPHEN = 0xAD,
};

struct line {
	struct span span;  /* without white space at its ends; length 0 is a blank line */
	size_t width;	   /* in characters */
	size_t first_word; /* its width */
	size_t indent;	   /* in characters */
	bool is_apart;	   /* a rule without letter or digit, or one address */
	bool is_indented;  /* more than its text */
};

typedef VEC(struct line) line_list;

static size_t characters(struct str text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += (text.bytes[i] & 0xC0) != 0x80;
	return count;
}

/* Whether LINE is the address of a page or a mailbox and nothing else. */
static bool is_address(struct str line)
{
	bool has_sign = str_starts(line, "www.");

	for (size_t i = 0; i < line.length; i++) {
		if (line.bytes[i] == ' ')
			return false;
		has_sign |= line.bytes[i] == '@' ||
			    str_starts(str_slice(line, i, line.length), "://");
	}
	return has_sign;
}

static struct line measure_line(struct str text, size_t from, size_t to)
{
	struct line line = {.is_apart = true};
	struct str trimmed = unicode_trim(str_slice(text, from, to));
	size_t start = from, end, step;

	from = (size_t)(trimmed.bytes - text.bytes);
	to = from + trimmed.length;
	for (end = from; end < to && !unicode_is_space(unicode_at(text, end, &step));)
		end += step;
	for (size_t at = from; at < to && line.is_apart; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		line.is_apart =
		    !unicode_is_letter(character) && !unicode_is_digit(character);
	}
	line.is_apart |= is_address(str_slice(text, from, to));
	line.indent = characters(str_slice(text, start, from));
	line.span = (struct span){from, to - from};
	line.width = characters(str_slice(text, from, to));
	line.first_word = characters(str_slice(text, from, end));
	return line;
}

static void split_lines(line_list *lines, struct str text, size_t from)
{
	while (from < text.length) {
		size_t to = str_line_end(text, from);

		vec_push(lines, measure_line(text, from, to));
		from = to + 1;
	}
}

/* Finds the lines that are indented more than most. */
static void find_indents(line_list *lines)
{
	size_t counts[WIDEST_INDENT + 1] = {0}, usual = 0;

	for (size_t i = 0; i < lines->count; i++)
		if (lines->items[i].span.length &&
		    lines->items[i].indent <= WIDEST_INDENT)
			counts[lines->items[i].indent]++;
	for (size_t indent = 0; indent <= WIDEST_INDENT; indent++)
		if (counts[indent] > counts[usual])
			usual = indent;
	for (size_t i = 0; i < lines->count; i++)
		lines->items[i].is_indented = lines->items[i].indent > usual;
}

/* Whether line I and the next one may be of one paragraph. */
static bool is_inner(const line_list *lines, size_t i)
{
	const struct line *line = &lines->items[i], *next = line + 1;

	return i + 1 < lines->count && line->span.length && next->span.length &&
	       !line->is_apart && !next->is_apart && !next->is_indented;
}

/* The width that nine in ten of the lines inside blocks do not exceed; 0 if none are. */
static size_t find_margin(const line_list *lines)
{
	size_t counts[WIDEST_MARGIN + 2] = {0}, total = 0, seen = 0;

	for (size_t i = 0; i < lines->count; i++) {
		if (!is_inner(lines, i))
			continue;
		counts[lines->items[i].width <= WIDEST_MARGIN ? lines->items[i].width
							      : WIDEST_MARGIN + 1]++;
		total++;
	}
	for (size_t width = 0; total && width <= WIDEST_MARGIN + 1; width++) {
		seen += counts[width];
		if (seen * 10 >= total * 9)
			return width;
	}
	return 0;
}

static bool is_at_margin(const struct line *line, const struct line *next, size_t margin)
{
	size_t word = next->first_word < LONGEST_WORD ? next->first_word : LONGEST_WORD;

	return line->width + 1 + word + RAGGED > margin && line->width <= margin + RAGGED;
}

static struct str line_text(const struct line *line, struct str text)
{
	return str_slice(text, line->span.offset, line->span.offset + line->span.length);
}

/* Whether TEXT begins in a small letter, or in one that is neither small nor large. */
static bool begins_small(struct str text)
{
	size_t step;
	uint32_t first = unicode_at(text, 0, &step);

	return unicode_is_letter(first) && !unicode_is_upper(first);
}

static bool is_wrapped(const line_list *lines, struct str text, size_t margin)
{
	size_t breaks = 0, forced = 0, small = 0;

	if (margin < NARROWEST_MARGIN || margin > WIDEST_MARGIN)
		return false;
	for (size_t i = 0; i < lines->count; i++) {
		const struct line *next = &lines->items[i] + 1;

		if (!is_inner(lines, i))
			continue;
		breaks++;
		forced += is_at_margin(&lines->items[i], next, margin);
		small += begins_small(line_text(next, text));
	}
	/* A list of headlines has lines of one width, too, but not as wide. */
	return breaks >= 2 && forced * 4 >= breaks * 3 &&
	       (small * 4 >= breaks || margin > WIDEST_HEADLINE);
}

static bool is_unfinished(struct str line)
{
	uint32_t last = unicode_before(line, line.length);

	return unicode_is_letter(last) || unicode_is_digit(last) || last == ',' ||
	       last == '-' || last == ';' || last == ')' || last == HYPHEN ||
	       last == SOFT_HYPHEN;
}

/* Whether the newline behind line I is a wrap. */
static bool is_wrap(const line_list *lines, size_t i, struct str text, size_t margin)
{
	const struct line *line = &lines->items[i], *next = line + 1;
	size_t step;

	if (!is_inner(lines, i))
		return false;
	if (is_unfinished(line_text(line, text)) &&
	    unicode_is_lower(unicode_at(text, next->span.offset, &step)))
		return true;
	return margin && is_at_margin(line, next, margin);
}

void paragraph_find(paragraph_list *out, struct str text, size_t from)
{
	line_list lines = {0};
	size_t margin;

	split_lines(&lines, text, from);
	find_indents(&lines);
	margin = find_margin(&lines);
	if (!is_wrapped(&lines, text, margin))
		margin = 0;
	for (size_t i = 0; i < lines.count; i++) {
		struct span paragraph = lines.items[i].span;

		if (!paragraph.length)
			continue;
		while (is_wrap(&lines, i, text, margin))
			i++;
		paragraph.length = lines.items[i].span.offset +
				   lines.items[i].span.length - paragraph.offset;
		vec_push(out, paragraph);
	}
	vec_done(&lines);
}
