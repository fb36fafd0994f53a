/*
 * One pass from left to right.  Marks that open something wait on a stack for the one
 * that closes it; whatever is still there at the end of the paragraph was plain text.
 * A table says which byte begins what.
 */
#include "config.h"

#include "read/format/markdown_inline.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/unicode.h"

enum {
	KINDS = 4,	     /* of emphasis: "*_~=" */
	LONGEST_NAME = 1000, /* bytes of a link's name in brackets */
	LONGEST_ENTITY = 10,
	LARGEST_CHARACTER = 0x10FFFF,
};

struct run {
	size_t at, left; /* its first bytes that are not yet marked as emphasis */
};

struct bracket {
	size_t at;
	bool is_picture;
};

struct scanner {
	struct markup *markup;
	struct str text; /* up to the end of the paragraph */
	size_t from;
	const struct intern *names;
	size_t *effort;
	VEC(struct run) runs[KINDS];
	VEC(struct bracket) brackets;
	size_t
	    pictures_from; /* brackets before this one do not begin a picture any more */
};

/* Takes what begins at AT; returns where to go on, AT where nothing does. */
typedef size_t parser(struct scanner *scanner, size_t at);

static bool is_punctuation(char byte)
{
	return byte > ' ' && byte < 127 && !(byte >= '0' && byte <= '9') &&
	       !(byte >= 'A' && byte <= 'Z') && !(byte >= 'a' && byte <= 'z');
}

/* The byte at AT, 0 behind the end. */
static char byte_at(const struct scanner *scanner, size_t at)
{
	return at < scanner->text.length ? scanner->text.bytes[at] : '\0';
}

/*
 * Where WORD stands next from AT on; the text's length where it does not, or where the
 * effort of looking for what is not there is used up.
 */
static size_t find(struct scanner *scanner, size_t at, const char *word)
{
	struct str text = scanner->text;
	size_t most =
	    text.length - at < *scanner->effort ? text.length - at : *scanner->effort;
	const char *found = memmem(text.bytes + at, most, word, strlen(word));

	if (found)
		return (size_t)(found - text.bytes);
	*scanner->effort -= most;
	return text.length;
}

static size_t run_end(const struct scanner *scanner, size_t at)
{
	size_t end = at;

	while (byte_at(scanner, end) == scanner->text.bytes[at] &&
	       end < scanner->text.length)
		end++;
	return end;
}

static size_t parse_escape(struct scanner *scanner, size_t at)
{
	char next = byte_at(scanner, at + 1);

	if (!is_punctuation(next) && next != '\n')
		return at;
	markup_drop(scanner->markup, at, at + 1);
	return at + 2;
}

static void spend(struct scanner *scanner, size_t bytes)
{
	*scanner->effort -= bytes < *scanner->effort ? bytes : *scanner->effort;
}

static size_t parse_code(struct scanner *scanner, size_t at)
{
	size_t end = run_end(scanner, at), next = end;

	while (next < scanner->text.length) {
		size_t close = find(scanner, next, "`"), close_end;

		if (close == scanner->text.length)
			break;
		close_end = run_end(scanner, close);
		if (close_end - close == end - at) {
			markup_drop(scanner->markup, at, end);
			markup_drop(scanner->markup, close, close_end);
			return close_end;
		}
		spend(scanner, close_end - next);
		next = close_end;
	}
	return end;
}

/* "<https://example.com>": the address is text. */
static bool is_address(struct str inside)
{
	return inside.length && !memchr(inside.bytes, ' ', inside.length) &&
	       (memmem(inside.bytes, inside.length, "://", 3) ||
		(inside.bytes[0] != '/' && memchr(inside.bytes, '@', inside.length)));
}

/* Where the tag ends that begins at AT, with its ">"; AT where it does not. */
static size_t tag_end(struct scanner *scanner, size_t at)
{
	size_t end = at + 1;

	while (byte_at(scanner, end) && !strchr("<>", byte_at(scanner, end)))
		end++;
	return byte_at(scanner, end) == '>' ? end + 1 : at;
}

static size_t comment_end(struct scanner *scanner, size_t at)
{
	size_t end = find(scanner, at, "-->");

	return end < scanner->text.length ? end + 3 : at;
}

static size_t parse_tag(struct scanner *scanner, size_t at)
{
	struct str rest = str_slice(scanner->text, at, scanner->text.length), inside;
	char next = byte_at(scanner, at + 1);
	size_t end;

	if (!next ||
	    (!strchr("/!?", next) && !((next | 0x20) >= 'a' && (next | 0x20) <= 'z')))
		return at;
	end = str_starts(rest, "<!--") ? comment_end(scanner, at) : tag_end(scanner, at);
	if (end == at)
		return at;
	inside = str_slice(scanner->text, at + 1, end - 1);
	if (is_address(inside)) {
		markup_drop(scanner->markup, at, at + 1);
		markup_drop(scanner->markup, end - 1, end);
	} else if (str_starts_ignoring_case(inside, "br") &&
		   (inside.length == 2 || strchr(" /", inside.bytes[2]))) {
		markup_replace(scanner->markup, at, end, '\n');
	} else {
		markup_drop(scanner->markup, at, end);
	}
	return end;
}

/* The character that the entity NAME ("amp", "#39") stands for, 0 if it is not known. */
static uint32_t entity(struct str name)
{
	static const struct {
		const char *name;
		uint32_t character;
	} known[] = {{"amp", '&'},	{"lt", '<'},	   {"gt", '>'},
		     {"quot", '"'},	{"apos", '\''},	   {"nbsp", 0xA0},
		     {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026},
		     {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C},
		     {"rdquo", 0x201D}, {"laquo", 0xAB},   {"raquo", 0xBB}};
	char digits[LONGEST_ENTITY + 1] = {0}, *end;
	unsigned long number;
	bool is_hexadecimal;

	for (size_t i = 0; i < ARRAY_COUNT(known); i++)
		if (str_is(name, known[i].name))
			return known[i].character;
	if (name.length < 2 || name.bytes[0] != '#')
		return 0;
	is_hexadecimal = (name.bytes[1] | 0x20) == 'x';
	memcpy(digits, name.bytes + 1 + is_hexadecimal, name.length - 1 - is_hexadecimal);
	number = strtoul(digits, &end, is_hexadecimal ? 16 : 10);
	if (*end || end == digits || number < ' ' || number > LARGEST_CHARACTER ||
	    (number >= 0xD800 && number < 0xE000))
		return 0;
	return (uint32_t)number;
}

static size_t parse_entity(struct scanner *scanner, size_t at)
{
	size_t end = at + 1;
	uint32_t character;

	while (end - at <= LONGEST_ENTITY && byte_at(scanner, end) &&
	       byte_at(scanner, end) != ';')
		end++;
	if (byte_at(scanner, end) != ';')
		return at;
	character = entity(str_slice(scanner->text, at + 1, end));
	if (!character)
		return at;
	markup_replace(scanner->markup, at, end + 1, character);
	return end + 1;
}

/* Whether the marks in [AT, END) can open, or close, what is between them. */
static void classify_run(const struct scanner *scanner, size_t at, size_t end,
			 bool *opens, bool *closes)
{
	uint32_t before = at > scanner->from ? unicode_before(scanner->text, at) : ' ';
	size_t step;
	uint32_t after =
	    end < scanner->text.length ? unicode_at(scanner->text, end, &step) : ' ';
	bool is_word_before = unicode_is_letter(before) || unicode_is_digit(before);
	bool is_word_after = unicode_is_letter(after) || unicode_is_digit(after);
	bool is_space_before = unicode_is_space(before);
	bool is_space_after = unicode_is_space(after);

	*opens = !is_space_after && (is_word_after || !is_word_before);
	*closes = !is_space_before && (is_word_before || !is_word_after);
	/* Inside a word there is snake_case and 5*3. */
	if (is_word_before && is_word_after &&
	    (scanner->text.bytes[at] == '_' ||
	     (unicode_is_digit(before) && unicode_is_digit(after))))
		*opens = *closes = false;
}

static size_t parse_emphasis(struct scanner *scanner, size_t at)
{
	static const char kinds[] = "*_~=";
	size_t kind = (size_t)(strchr(kinds, scanner->text.bytes[at]) - kinds);
	size_t end = run_end(scanner, at), from = at;
	bool opens, closes;

	classify_run(scanner, at, end, &opens, &closes);
	/* Struck out and highlighted text is marked by two. */
	if (kind >= 2 && end - at != 2)
		return end;
	while (closes && from < end && scanner->runs[kind].count) {
		struct run *open =
		    &scanner->runs[kind].items[scanner->runs[kind].count - 1];
		size_t common = open->left < end - from ? open->left : end - from;

		open->left -= common;
		markup_drop(scanner->markup, open->at + open->left,
			    open->at + open->left + common);
		markup_drop(scanner->markup, from, from + common);
		from += common;
		scanner->runs[kind].count -= !open->left;
	}
	if (opens && from < end)
		vec_push(&scanner->runs[kind], (struct run){from, end - from});
	return end;
}

static bool is_defined(const struct scanner *scanner, struct str name)
{
	struct buf folded = BUF_EMPTY;
	bool is_known;

	if (!intern_count(scanner->names) || name.length > LONGEST_NAME)
		return false;
	unicode_fold(&folded, name);
	is_known = intern_has(scanner->names, buf_str(&folded));
	buf_done(&folded);
	return is_known;
}

/* Where "{.class}" ends that may stand at AT, as pandoc writes it; else AT. */
static size_t attributes_end(struct scanner *scanner, size_t at)
{
	size_t end;

	if (byte_at(scanner, at) != '{' || !byte_at(scanner, at + 1) ||
	    !(strchr(".#", byte_at(scanner, at + 1)) ||
	      (byte_at(scanner, at + 1) >= 'a' && byte_at(scanner, at + 1) <= 'z')))
		return at;
	end = find(scanner, at, "}");
	return end < scanner->text.length ? end + 1 : at;
}

/* Where an address ends that begins at AT: at a blank or the bracket that closes it. */
static size_t address_end(const struct scanner *scanner, size_t at)
{
	size_t depth = 0;

	if (byte_at(scanner, at) == '<') {
		while (byte_at(scanner, at) && !strchr(">\n", byte_at(scanner, at)))
			at++;
		return at;
	}
	for (; at < scanner->text.length; at++) {
		char byte = scanner->text.bytes[at];

		if (byte == '\\' && is_punctuation(byte_at(scanner, at + 1)))
			at++;
		else if (byte == ' ' || byte == '\n' || (byte == ')' && !depth))
			break;
		else if (byte == '(')
			depth++;
		else if (byte == ')')
			depth--;
	}
	return at;
}

/* Where "(https://... "title")" ends that stands at AT; AT where it does not. */
static size_t target_end(struct scanner *scanner, size_t at)
{
	size_t end = at + 1, quote = 0;

	while (byte_at(scanner, end) == ' ' || byte_at(scanner, end) == '\n')
		end++;
	end = address_end(scanner, end);
	end += byte_at(scanner, end) == '>';
	while (byte_at(scanner, end) == ' ' || byte_at(scanner, end) == '\n')
		end++;
	if (byte_at(scanner, end) == '"' || byte_at(scanner, end) == '\'') {
		char mark[] = {byte_at(scanner, end), ')', '\0'};

		quote = find(scanner, end + 1, mark);
		end = quote < scanner->text.length ? quote + 1 : scanner->text.length;
	}
	if (byte_at(scanner, end) == ')')
		return end + 1;
	spend(scanner, end - at);
	return at;
}

/* Where the address or name behind "]" at AT ends, AT + 1 where TEXT names it itself. */
static size_t link_end(struct scanner *scanner, size_t at, struct str text)
{
	char next = byte_at(scanner, at + 1);
	size_t end;

	if (!*scanner->effort)
		return at;
	if (next == '(' && (end = target_end(scanner, at + 1)) > at + 1)
		return attributes_end(scanner, end);
	if (next == '[' && intern_count(scanner->names)) {
		struct str name;

		end = find(scanner, at + 2, "]");
		name = str_slice(scanner->text, at + 2, end);
		if (end < scanner->text.length &&
		    is_defined(scanner, name.length ? name : text))
			return end + 1;
	}
	if (next == '{' && (end = attributes_end(scanner, at + 1)) > at + 1)
		return end;
	return is_defined(scanner, text) ? at + 1 : at;
}

static size_t open_bracket(struct scanner *scanner, size_t at)
{
	bool is_picture = scanner->text.bytes[at] == '!';
	size_t end;

	if (is_picture && byte_at(scanner, at + 1) != '[')
		return at;
	if (!is_picture && byte_at(scanner, at + 1) == '^') {
		end = at + 2;
		while (byte_at(scanner, end) && !strchr(" \n[]", byte_at(scanner, end)))
			end++;
		if (byte_at(scanner, end) == ']' && end > at + 2) {
			markup_aside(scanner->markup, at, end + 1, FURNITURE_LINK);
			return end + 1;
		}
	}
	vec_push(&scanner->brackets, (struct bracket){at, is_picture});
	return at + 1 + is_picture;
}

static size_t close_bracket(struct scanner *scanner, size_t at)
{
	size_t count = scanner->brackets.count, start, end;
	struct bracket open;

	if (!count)
		return at;
	open = scanner->brackets.items[count - 1];
	scanner->brackets.count--;
	start = open.at + 1 + open.is_picture;
	end = link_end(scanner, at, str_slice(scanner->text, start, at));
	if (end > at) {
		markup_drop(scanner->markup, open.at, start);
		markup_drop(scanner->markup, at, end);
		/* A picture's words hold no other picture. */
		if (open.is_picture && count > scanner->pictures_from) {
			markup_aside(scanner->markup, start, at, FURNITURE_CAPTION);
			scanner->pictures_from = scanner->brackets.count;
		}
	}
	if (scanner->pictures_from > scanner->brackets.count)
		scanner->pictures_from = scanner->brackets.count;
	return end;
}

static parser *const parsers[UCHAR_MAX + 1] = {
    ['\\'] = parse_escape,  ['`'] = parse_code,	    ['<'] = parse_tag,
    ['&'] = parse_entity,   ['*'] = parse_emphasis, ['_'] = parse_emphasis,
    ['~'] = parse_emphasis, ['='] = parse_emphasis, ['['] = open_bracket,
    ['!'] = open_bracket,   [']'] = close_bracket,
};

void markdown_inline_marks(struct markup *markup, struct span span,
			   const struct intern *names, size_t *effort)
{
	struct scanner scanner = {
	    .markup = markup,
	    .text = str_slice(markup->text, 0, span.offset + span.length),
	    .from = span.offset,
	    .names = names,
	    .effort = effort};

	for (size_t at = span.offset, next; at < scanner.text.length; at = next) {
		parser *parse = parsers[(unsigned char)markup->text.bytes[at]];

		next = parse && !markup_is_off(markup, at) ? parse(&scanner, at) : at;
		next += next == at;
	}
	for (size_t i = 0; i < KINDS; i++)
		vec_done(&scanner.runs[i]);
	vec_done(&scanner.brackets);
}
