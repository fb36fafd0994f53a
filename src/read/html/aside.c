/* Pages hide from the eye in many ways, by rules of their own for which there is no name:
 * there the words tell. */
#include "config.h"

#include "read/html/aside.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/html/hint.h"

enum {
	LONGEST = 12,	 /* words */
	LARGEST = 160,	 /* bytes */
	MOST_NODES = 16, /* in it: more is no aside, and would take long to look at */
};

/* Adds the text in NODE to OUT; false where it is too much. */
static bool add_text(struct buf *out, const struct html_node *node)
{
	const struct html_node *in = node;

	for (int i = 0; (in = html_tree_next(in, node)); i++) {
		if (i == MOST_NODES || html_tag_traits(in->tag) & HTML_BLOCK)
			return false;
		buf_slice(out, in->text);
		if (out->length > LARGEST)
			return false;
	}
	return out->length > 0 && unicode_count_words(buf_str(out)) <= LONGEST;
}

/* Whether STYLE has the declaration NAME: VALUE, or one whose value begins so. */
static bool declares(struct str style, const char *name, const char *value)
{
	size_t length = strlen(name);

	for (size_t at = 0; at + length < style.length; at++) {
		struct str rest = str_slice(style, at, style.length);

		if ((at && !strchr("; \t\n", style.bytes[at - 1])) ||
		    !str_starts_ignoring_case(rest, name))
			continue;
		rest = str_trim(str_slice(rest, length, rest.length));
		if (!str_starts(rest, ":"))
			continue;
		rest = str_trim(str_slice(rest, 1, rest.length));
		if (str_starts_ignoring_case(rest, value))
			return true;
	}
	return false;
}

/* The ways in which styles hide what is still read aloud, or read by nobody. */
static bool is_hidden_by_style(struct str style)
{
	static const struct {
		const char *name, *value;
	} ways[] = {
	    {"display", "none"},
	    {"visibility", "hidden"},
	    {"clip", "rect("},
	    {"clip-path", "inset("},
	    {"left", "-9"},
	    {"text-indent", "-9"},
	    {"opacity", "0;"},
	    {"font-size", "0;"},
	    {"left", "-1000"},
	    {"top", "-9"},
	    {"inset-inline-start", "-9"},
	};

	for (size_t i = 0; style.length && i < ARRAY_COUNT(ways); i++)
		if (declares(style, ways[i].name, ways[i].value))
			return true;
	return false;
}

/* TEXT without the marks that set it off: "(opens in a new tab)". */
static struct str trim_marks(struct str text)
{
	text = unicode_trim(text);
	while (text.length && strchr("([,.;:-", *text.bytes))
		text = unicode_trim(str_slice(text, 1, text.length));
	while (text.length && strchr(")],.;:", text.bytes[text.length - 1]))
		text = unicode_trim(str_slice(text, 0, text.length - 1));
	return text;
}

bool html_aside_is(const struct html_node *node)
{
	bool found[HTML_HINT_COUNT] = {false}, is_aside;
	struct buf text = BUF_EMPTY;

	if (node->tag == HTML_TEXT ||
	    html_tag_traits(node->tag) & (HTML_BLOCK | HTML_VOID))
		return false;
	is_aside = add_text(&text, node);
	if (is_aside) {
		html_hint_find(node, found);
		is_aside =
		    found[HTML_HINT_HIDDEN] ||
		    html_tree_attribute(node, HTML_ATTRIBUTE_HIDDEN).bytes ||
		    is_hidden_by_style(html_tree_attribute(node, HTML_ATTRIBUTE_STYLE)) ||
		    phrase_exact(trim_marks(buf_str(&text)), PHRASES_FURNITURE,
				 PHRASE_HIDDEN);
	}
	buf_done(&text);
	return is_aside;
}
