/* Names are made small, and "camelCase" and "snake_case" are taken apart into words with
 * '-' between them, as the phrases of data/phrases/box.tsv have it. */
#include "config.h"

#include "read/html/hint.h"

#include "base/phrase.h"

/* What kinds of phrases mean. */
static const enum html_hint hints[PHRASE_KIND_COUNT] = {
    [PHRASE_BODY] = HTML_HINT_BODY,	  [PHRASE_TITLE] = HTML_HINT_TITLE,
    [PHRASE_LEAD] = HTML_HINT_LEAD,	  [PHRASE_BYLINE] = HTML_HINT_BYLINE,
    [PHRASE_DATE] = HTML_HINT_DATE,	  [PHRASE_META] = HTML_HINT_META,
    [PHRASE_RELATED] = HTML_HINT_RELATED, [PHRASE_TEASER] = HTML_HINT_TEASER,
    [PHRASE_NOTICE] = HTML_HINT_NOTICE,	  [PHRASE_MENU] = HTML_HINT_MENU,
    [PHRASE_COMMENT] = HTML_HINT_COMMENT, [PHRASE_CAPTION] = HTML_HINT_CAPTION,
    [PHRASE_AUTHOR] = HTML_HINT_AUTHOR,	  [PHRASE_HIDDEN] = HTML_HINT_HIDDEN,
    [PHRASE_KICKER] = HTML_HINT_KICKER,	  [PHRASE_PAYWALL] = HTML_HINT_PAYWALL,
};

enum furniture_kind html_hint_furniture(enum html_hint hint)
{
	static const enum furniture_kind kinds[HTML_HINT_COUNT] = {
	    [HTML_HINT_RELATED] = FURNITURE_RELATED,
	    [HTML_HINT_TEASER] = FURNITURE_RELATED,
	    [HTML_HINT_PAYWALL] = FURNITURE_NOTICE,
	    [HTML_HINT_NOTICE] = FURNITURE_NOTICE,
	    [HTML_HINT_MENU] = FURNITURE_MENU,
	    [HTML_HINT_COMMENT] = FURNITURE_COMMENT,
	    [HTML_HINT_CAPTION] = FURNITURE_CAPTION,
	    [HTML_HINT_AUTHOR] = FURNITURE_NOTICE,
	    [HTML_HINT_HIDDEN] = FURNITURE_NOTICE,
	};

	return kinds[hint];
}

static bool is_small(char byte)
{
	return byte >= 'a' && byte <= 'z';
}

static bool is_capital(char byte)
{
	return byte >= 'A' && byte <= 'Z';
}

static bool is_word_byte(char byte)
{
	return str_is_letter(byte) || str_is_digit(byte) || byte & 0x80;
}

enum { LONGEST_NAMES = 240 /* bytes of one attribute that are looked at */ };

/* Makes "article-body wide" of "articleBody wide"; returns its length. */
static size_t split_names(char out[2 * LONGEST_NAMES], struct str value)
{
	size_t length = 0;
	char before = ' ';

	for (size_t i = 0; i < value.length && i < LONGEST_NAMES; i++) {
		char byte = value.bytes[i];

		if (is_capital(byte) && is_small(before))
			out[length++] = '-';
		if (is_word_byte(byte))
			out[length++] = (char)(is_capital(byte) ? byte + 32 : byte);
		else if (str_is_blank(byte))
			out[length++] = ' ';
		else if (length && is_word_byte(out[length - 1]))
			out[length++] = '-';
		before = byte;
	}
	return length;
}

/* Who is told of the rows. */
struct visitor {
	void (*visit)(void *context, const struct phrase *row);
	void *context;
};

static void visit_name(struct visitor visitor, struct str name)
{
	struct phrase_search search = phrase_search(name, 1U << PHRASES_BOX);

	while (phrase_next(&search)) {
		visitor.visit(visitor.context, search.phrase);
		if (search.phrase->kind == PHRASE_OTHERWISE)
			return;
	}
}

static void visit_names(struct visitor visitor, struct str value)
{
	char bytes[2 * LONGEST_NAMES];
	struct str names = {bytes, split_names(bytes, value)}, name;

	while ((name = str_take_word(&names)).length) {
		/* A mark at its end parts nothing: "hidden_". */
		name.length -= name.bytes[name.length - 1] == '-';
		visit_name(visitor, name);
	}
}

/* Whether VALUE, an id, is words of a heading as an address: they name no box. */
static bool is_slug(struct str value)
{
	enum { FEWEST = 6 /* words */ };
	size_t marks = 0;

	for (size_t i = 0; i < value.length; i++) {
		if (is_capital(value.bytes[i]))
			return false;
		marks += value.bytes[i] == '-';
	}
	return marks + 1 >= FEWEST;
}

void html_hint_visit(const struct html_node *node,
		     void (*visit)(void *context, const struct phrase *row),
		     void *context)
{
	static const bool names_boxes[HTML_ATTRIBUTE_COUNT] = {
	    [HTML_ATTRIBUTE_CLASS] = true,	    [HTML_ATTRIBUTE_ID] = true,
	    [HTML_ATTRIBUTE_ITEMPROP] = true,	    [HTML_ATTRIBUTE_DATA_TESTID] = true,
	    [HTML_ATTRIBUTE_DATA_COMPONENT] = true,
	};

	for (const struct html_attribute *attribute = node->attributes; attribute;
	     attribute = attribute->next)
		if (names_boxes[attribute->name] &&
		    (attribute->name != HTML_ATTRIBUTE_ID || !is_slug(attribute->value)))
			visit_names((struct visitor){visit, context}, attribute->value);
}

static void set_found(void *context, const struct phrase *row)
{
	bool *found = context;

	found[hints[row->kind]] = true;
}

void html_hint_find(const struct html_node *node, bool found[HTML_HINT_COUNT])
{
	html_hint_visit(node, set_found, found);
}

enum html_hint html_hint_heading(struct str text, const struct phrase **row)
{
	enum { LARGEST = 120 /* bytes */ };

	*row =
	    text.length > LARGEST ? NULL : phrase_find(text, PHRASES_HEADING, PHRASE_ANY);
	return *row ? hints[(*row)->kind] : HTML_HINT_NONE;
}

/* The first row of a hint that was found. */
struct first_row {
	enum html_hint hint;
	const struct phrase *row;
};

static void note_first(void *context, const struct phrase *row)
{
	struct first_row *first = context;

	if (!first->row && hints[row->kind] == first->hint)
		first->row = row;
}

const struct phrase *html_hint_row(const struct html_node *node, enum html_hint hint)
{
	struct first_row first = {.hint = hint};

	html_hint_visit(node, note_first, &first);
	return first.row;
}
