/*
 * One pass over the tags.  A stack of the open elements follows what libxml2 will do with
 * end tags (its priorities), so that depth is known before it parses.
 */
#include "config.h"

#include "read/html/scan.h"

#include <stdint.h>
#include <string.h>

#include "read/html/tag.h"

enum {
	MOST_ATTRIBUTES = 24, /* that stay in one tag */
	LONGEST_VALUE = 8192, /* bytes of a value that stays */
	LONGEST_NAME = 60,    /* bytes of an element's name */
	FARTHEST_OPEN = 512,  /* open elements that an end tag is searched among */
};

/* One byte for each open element: its tag, and whether its start tag was blanked. */
struct stack {
	VEC(uint8_t) tags;
	VEC(bool) blanked;
	size_t open[HTML_TAG_COUNT]; /* how many of each tag are on it */
	size_t depth;		     /* elements on it that were not blanked */
};

struct scanner {
	struct html_scan *scan;
	char *bytes;
	size_t length, at;
	struct stack stack;
	bool no_double, no_single, no_comment, no_bracket; /* no further " ' --> > */
	bool no_end[HTML_TAG_COUNT];			   /* no further end tag */
};

/* A start tag, as far as it was read. */
struct tag {
	size_t from, name_to, to; /* TO is behind its '>' */
	enum html_tag tag;
	bool is_data;	/* its type is ld+json */
	bool has_value; /* an attribute of it has a value */
	bool is_whole;	/* its end is known: what it does not need can be blanked */
	bool is_closed; /* ends in "/>" */
};

static bool is_space(char byte)
{
	return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\f' ||
	       byte == '\r';
}

/* Blanks what stands in a tag. */
static void blank(struct scanner *scanner, size_t from, size_t to)
{
	memset(scanner->bytes + from, ' ', to - from);
}

static bool is_text(const struct scanner *scanner, size_t at)
{
	return at < scanner->length && !is_space(scanner->bytes[at]) &&
	       scanner->bytes[at] != '<' && scanner->bytes[at] != '>';
}

/* Blanks markup between texts; what it parts in a word stays together. */
static void erase(struct scanner *scanner, size_t from, size_t to)
{
	bool is_at_text = (from && is_text(scanner, from - 1)) || is_text(scanner, to);

	memset(scanner->bytes + from, is_at_text ? HTML_SCAN_NOTHING : ' ', to - from);
}

static struct str slice(const struct scanner *scanner, size_t from, size_t to)
{
	return (struct str){scanner->bytes + from, to - from};
}

/* The offset of BYTE from FROM on, the length if there is none. */
static size_t find(const struct scanner *scanner, char byte, size_t from)
{
	const char *found = from < scanner->length ? memchr(scanner->bytes + from, byte,
							    scanner->length - from)
						   : NULL;

	return found ? (size_t)(found - scanner->bytes) : scanner->length;
}

/* Blanks up to and with the next '>'; without one, what follows is text. */
static void skip_to_bracket(struct scanner *scanner)
{
	size_t to =
	    scanner->no_bracket ? scanner->length : find(scanner, '>', scanner->at);

	if (to == scanner->length) {
		scanner->no_bracket = scanner->scan->is_cut = true;
		to = scanner->at + 2;
	} else {
		to++;
	}
	erase(scanner, scanner->at, to);
	scanner->at = to;
}

/* A comment that is never closed ends at its first '>': what follows is text. */
static void skip_comment(struct scanner *scanner)
{
	const char *found = NULL;
	size_t from = scanner->at, to;

	if (!scanner->no_comment)
		found = memmem(scanner->bytes + from + 2, scanner->length - from - 2,
			       "-->", 3);
	if (!found) {
		scanner->no_comment = scanner->scan->is_cut = true;
		skip_to_bracket(scanner);
		return;
	}
	to = (size_t)(found - scanner->bytes) + 3;
	erase(scanner, from, to);
	scanner->at = to;
}

static void skip_declaration(struct scanner *scanner)
{
	struct str rest = slice(scanner, scanner->at, scanner->length);

	if (str_starts(rest, "<!--")) {
		skip_comment(scanner);
	} else if (str_starts(rest, "<![CDATA[")) {
		erase(scanner, scanner->at, scanner->at + 9);
		scanner->at += 9;
	} else {
		skip_to_bracket(scanner);
	}
}

/* As libxml2 has it: an end tag ends nothing beyond an element of higher priority. */
static int end_priority(enum html_tag tag)
{
	static const uint8_t priorities[HTML_TAG_COUNT] = {
	    [HTML_DIV] = 150,	[HTML_TD] = 160,    [HTML_TH] = 160,
	    [HTML_TR] = 170,	[HTML_THEAD] = 180, [HTML_TBODY] = 180,
	    [HTML_TFOOT] = 180, [HTML_TABLE] = 190, [HTML_HEAD] = 200,
	    [HTML_BODY] = 200,	[HTML_HTML] = 220,
	};

	return priorities[tag] ? priorities[tag] : 100;
}

static void pop(struct stack *stack)
{
	/* The analyser does not see that an element is open where one is ended. */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	uint8_t tag = stack->tags.items[--stack->tags.count];

	stack->open[tag]--;
	stack->depth -= !stack->blanked.items[--stack->blanked.count];
}

static enum html_tag top_tag(const struct stack *stack)
{
	return stack->tags.count ? (enum html_tag)stack->tags.items[stack->tags.count - 1]
				 : HTML_TEXT;
}

/* Paragraphs, items and cells end where the next one begins. */
static void close_implied(struct stack *stack, enum html_tag tag)
{
	static const bool closes_itself[HTML_TAG_COUNT] = {
	    [HTML_P] = true,  [HTML_LI] = true, [HTML_DT] = true,
	    [HTML_DD] = true, [HTML_TR] = true, [HTML_OPTION] = true,
	};

	if (tag == HTML_TD || tag == HTML_TH || tag == HTML_TR)
		while (top_tag(stack) == HTML_TD || top_tag(stack) == HTML_TH)
			pop(stack);
	if (closes_itself[tag] && top_tag(stack) == tag)
		pop(stack);
}

/* Returns whether the element stays. */
static bool push(struct stack *stack, enum html_tag tag)
{
	bool stays;

	close_implied(stack, tag);
	stays = stack->depth < HTML_SCAN_DEEPEST;
	vec_push(&stack->tags, (uint8_t)tag);
	vec_push(&stack->blanked, !stays);
	stack->open[tag]++;
	stack->depth += stays;
	return stays;
}

/* Takes what an end tag ends from the stack; false where libxml2 shall not see the tag.
 */
static bool end(struct stack *stack, enum html_tag tag)
{
	size_t count = stack->tags.count;
	size_t least = count > FARTHEST_OPEN ? count - FARTHEST_OPEN : 0;
	size_t at = count;
	bool stays;

	if (!stack->open[tag])
		return tag == HTML_P || tag == HTML_BR;
	while (at > least && stack->tags.items[at - 1] != tag) {
		if (end_priority((enum html_tag)stack->tags.items[at - 1]) >
		    end_priority(tag))
			return false;
		at--;
	}
	if (at == least)
		return false;
	stays = !stack->blanked.items[at - 1];
	while (stack->tags.count >= at)
		pop(stack);
	return stays;
}

/* The end of a value that begins at FROM; quotes that do not end are none. */
static size_t value_end(struct scanner *scanner, size_t from)
{
	char quote = from < scanner->length ? scanner->bytes[from] : 0;
	bool *none = quote == '"' ? &scanner->no_double : &scanner->no_single;

	if ((quote == '"' || quote == '\'') && !*none) {
		size_t to = find(scanner, quote, from + 1);

		if (to < scanner->length)
			return to + 1;
		*none = true;
	}
	while (from < scanner->length && !is_space(scanner->bytes[from]) &&
	       scanner->bytes[from] != '>')
		from++;
	return from;
}

static size_t skip_space(const struct scanner *scanner, size_t at)
{
	while (at < scanner->length && is_space(scanner->bytes[at]))
		at++;
	return at;
}

static bool is_name_end(char byte)
{
	return is_space(byte) || byte == '=' || byte == '>' || byte == '/' || byte == '<';
}

/* Takes the attribute at AT; blanks it unless it is wanted.  Returns its end. */
static size_t scan_attribute(struct scanner *scanner, struct tag *tag, size_t at,
			     size_t *count)
{
	size_t from = at, to;
	struct str name, value;

	while (at < scanner->length && !is_name_end(scanner->bytes[at]))
		at++;
	if (at == from)
		at++;
	to = at;
	name = slice(scanner, from, to);
	at = skip_space(scanner, at);
	value = (struct str){0};
	if (at < scanner->length && scanner->bytes[at] == '=') {
		at = skip_space(scanner, at + 1);
		to = value_end(scanner, at);
		tag->has_value = true;
		value = slice(scanner, at, to);
	}
	if (str_is_ignoring_case(name, "type") &&
	    memmem(value.bytes ? value.bytes : "", value.length, "ld+json", 7))
		tag->is_data = true;
	if (tag->is_whole && (html_tag_attribute(name) == HTML_ATTRIBUTE_COUNT ||
			      value.length > LONGEST_VALUE || ++*count > MOST_ATTRIBUTES))
		blank(scanner, from, to);
	return to;
}

/* Reads the attributes of TAG; false where it is no tag: another '<' comes before '>'. */
static bool scan_attributes(struct scanner *scanner, struct tag *tag)
{
	size_t at = tag->name_to, count = 0;

	for (;;) {
		at = skip_space(scanner, at);
		if (at >= scanner->length || scanner->bytes[at] == '<') {
			tag->to = at;
			return false;
		}
		if (scanner->bytes[at] == '>') {
			tag->is_closed = scanner->bytes[at - 1] == '/';
			tag->to = at + 1;
			return true;
		}
		if (scanner->bytes[at] == '/') {
			if (tag->is_whole && scanner->bytes[at + 1] != '>')
				blank(scanner, at, at + 1);
			at++;
			continue;
		}
		at = scan_attribute(scanner, tag, at, &count);
	}
}

/* The offset of "</NAME", where the content of a raw element ends. */
static size_t find_end_tag(const struct scanner *scanner, struct str name)
{
	size_t at = scanner->at;

	while ((at = find(scanner, '<', at)) < scanner->length) {
		size_t from = at + 2, to = from + name.length;

		if (to <= scanner->length && scanner->bytes[at + 1] == '/' &&
		    !str_compare_ignoring_case(slice(scanner, from, to), name))
			return at;
		at++;
	}
	return at;
}

/* Blanks a script, style or drawing from its start tag to its end tag. */
static void skip_raw(struct scanner *scanner, const struct tag *tag)
{
	char name[LONGEST_NAME];
	size_t length = tag->name_to - tag->from - 1, to;

	memcpy(name, scanner->bytes + tag->from + 1, length);
	scanner->at = tag->to;
	to = find_end_tag(scanner, (struct str){name, length});
	if (to == scanner->length) {
		scanner->no_end[tag->tag] = scanner->scan->is_cut = true;
		if (tag->tag != HTML_SCRIPT && tag->tag != HTML_STYLE)
			to = tag->to;
	}
	if (tag->is_data)
		vec_push(&scanner->scan->data, (struct span){tag->to, to - tag->to});
	erase(scanner, tag->from, to);
	scanner->at = to;
}

/* What looks like a tag and does not end: "a<b" is text, half a tag is markup. */
static void skip_half(struct scanner *scanner, const struct tag *tag)
{
	struct str half = str_trim(slice(scanner, tag->from, tag->to));
	bool is_end = tag->to == scanner->length;
	bool is_text = half.length > tag->name_to - tag->from &&
		       (tag->tag == HTML_OTHER || (!tag->has_value && !is_end));

	scanner->scan->is_cut |= is_end;
	if (is_text)
		scanner->bytes[tag->from] = HTML_SCAN_NOTHING;
	else
		erase(scanner, tag->from, tag->to);
	scanner->at = tag->to;
}

static void scan_start_tag(struct scanner *scanner, struct tag *tag)
{
	unsigned traits = html_tag_traits(tag->tag);

	tag->is_whole = scan_attributes(scanner, tag);
	if (!tag->is_whole) {
		skip_half(scanner, tag);
		return;
	}
	scan_attributes(scanner, tag);
	scanner->at = tag->to;
	if (traits & HTML_RAW && !tag->is_closed && !scanner->no_end[tag->tag]) {
		skip_raw(scanner, tag);
		return;
	}
	if (traits & HTML_VOID || tag->is_closed)
		return;
	if (!push(&scanner->stack, tag->tag))
		erase(scanner, tag->from, tag->to);
}

static void scan_tag(struct scanner *scanner)
{
	bool is_end = scanner->bytes[scanner->at + 1] == '/';
	struct tag tag = {.from = scanner->at};
	size_t from = tag.from + 1 + is_end;

	for (tag.name_to = from;
	     tag.name_to < scanner->length && !is_name_end(scanner->bytes[tag.name_to]);)
		tag.name_to++;
	if (tag.name_to - from >= LONGEST_NAME) {
		skip_to_bracket(scanner);
		return;
	}
	tag.tag = html_tag_find(slice(scanner, from, tag.name_to));
	if (!is_end) {
		scan_start_tag(scanner, &tag);
	} else if (end(&scanner->stack, tag.tag)) {
		scanner->at = tag.name_to;
		while (scanner->at < scanner->length &&
		       scanner->bytes[scanner->at] != '>')
			scanner->bytes[scanner->at++] = ' ';
	} else {
		skip_to_bracket(scanner);
	}
}

/* Erases what is no character for libxml2, which would leave it out unsaid. */
static void erase_controls(struct scanner *scanner)
{
	for (size_t i = 0; i < scanner->length; i++) {
		unsigned char byte = (unsigned char)scanner->bytes[i];

		if (byte == '\f')
			scanner->bytes[i] = ' ';
		else if (byte < ' ' && !is_space((char)byte))
			scanner->bytes[i] = HTML_SCAN_NOTHING;
		else if (byte == 0xEF && i + 2 < scanner->length &&
			 (unsigned char)scanner->bytes[i + 1] == 0xBF &&
			 (unsigned char)scanner->bytes[i + 2] >= 0xBE)
			memset(scanner->bytes + i, HTML_SCAN_NOTHING, 3);
	}
}

void html_scan_blank(struct html_scan *scan, struct buf *text)
{
	struct scanner scanner = {
	    .scan = scan, .bytes = text->bytes, .length = text->length};

	erase_controls(&scanner);
	while ((scanner.at = find(&scanner, '<', scanner.at)) < scanner.length) {
		char next =
		    scanner.at + 1 < scanner.length ? scanner.bytes[scanner.at + 1] : 0;
		char behind =
		    scanner.at + 2 < scanner.length ? scanner.bytes[scanner.at + 2] : 0;

		if (str_is_letter(next) || (next == '/' && str_is_letter(behind))) {
			scan_tag(&scanner);
		} else if (next == '!' || next == '?') {
			skip_declaration(&scanner);
		} else if (next == '/') {
			skip_to_bracket(&scanner);
		} else {
			if (next == '_' || next == ':')
				scanner.bytes[scanner.at] = HTML_SCAN_NOTHING;
			scanner.at++;
		}
	}
	vec_done(&scanner.stack.tags);
	vec_done(&scanner.stack.blanked);
}

void html_scan_done(struct html_scan *scan)
{
	vec_done(&scan->data);
}
