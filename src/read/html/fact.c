/* Facts are few; they are searched from the first to the last. */
#include "config.h"

#include "read/html/fact.h"

#include <string.h>

#include "base/array.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/html/tree.h"

enum {
	LONGEST_AUTHOR = 160,	/* bytes */
	LONGEST_FACT = 1000,	/* bytes of a value with tags in it */
	MOST_FACTS = 400,	/* of a page */
	FEWEST_OF_SENTENCE = 5, /* words: a byline of so many may be a sentence */
};

/* Adds VALUE, tags and entities resolved, white space folded. */
static void clean(struct buf *out, struct str value)
{
	struct html_tree tree;
	struct buf text = BUF_EMPTY;
	struct err err = ERR_NONE;

	if (memchr(value.bytes, '&', value.length) ||
	    memchr(value.bytes, '<', value.length)) {
		if (html_tree_parse(&tree, value, "", &err))
			html_tree_text(&text, tree.root, LONGEST_FACT);
		html_tree_done(&tree);
		err_done(&err);
	} else {
		buf_slice(&text, value);
	}
	unicode_fold_space(out, buf_str(&text));
	buf_done(&text);
}

struct str html_fact_strip_by(struct str text)
{
	size_t length;

	while (phrase_opening(text, PHRASES_BYLINE, PHRASE_BY, NULL, &length) &&
	       length < text.length)
		text = str_trim(str_slice(text, length, text.length));
	return text;
}

static bool has_text(struct str text, const char *needle)
{
	return memmem(text.bytes, text.length, needle, strlen(needle));
}

/* Whether TEXT is of those that are no names: what programs write where there is none,
 * and sentences, whose words are small. */
static bool is_no_name(struct str text)
{
	size_t small = 0, all = 0;

	if (phrase_exact(text, PHRASES_BYLINE, PHRASE_NOBODY))
		return true;
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (at && text.bytes[at - 1] != ' ')
			continue;
		all++;
		small += unicode_is_lower(character);
	}
	return all >= FEWEST_OF_SENTENCE && 2 * small > all;
}

static bool can_be(enum metadata_kind kind, struct str text)
{
	if (!text.length || text.length > LONGEST_FACT)
		return false;
	if (kind == METADATA_DATE)
		return str_has_digit(text);
	return kind != METADATA_BYLINE ||
	       (text.length > 1 && text.length < LONGEST_AUTHOR && !is_no_name(text) &&
		!has_text(text, "://") && !has_text(text, "@") &&
		!has_text(text, ".com/") && !strchr("/{%<", text.bytes[0]));
}

void html_fact_add(html_fact_list *facts, enum metadata_kind kind, int rank,
		   struct str value)
{
	struct buf text = BUF_EMPTY;
	struct str cleaned;
	struct html_fact *fact;

	if (!value.length || value.length > LONGEST_FACT || facts->count == MOST_FACTS)
		return;
	clean(&text, value);
	cleaned = buf_str(&text);
	if (kind == METADATA_BYLINE)
		cleaned = html_fact_strip_by(cleaned);
	if (can_be(kind, cleaned)) {
		fact = vec_add(facts);
		*fact = (struct html_fact){.kind = kind, .rank = rank};
		buf_slice(&fact->value, cleaned);
	}
	buf_done(&text);
}

struct str html_fact_best(const html_fact_list *facts, enum metadata_kind kind)
{
	const struct html_fact *best = NULL;

	for (size_t i = 0; i < facts->count; i++)
		if (facts->items[i].kind == kind &&
		    (!best || facts->items[i].rank < best->rank))
			best = &facts->items[i];
	return best ? buf_str(&best->value) : str_of("");
}

/* Whether NAME is a desk or a place holder and no person. */
static bool is_desk(struct str name)
{
	return phrase_find(name, PHRASES_BYLINE, PHRASE_DESK);
}

/* Whether NAME is a firm's or a society's, and not a person's. */
static bool is_body(struct str name)
{
	static const char *const marks[] = {" | ", " - ", " \xE2\x80\x93 ",
					    " \xE2\x80\x94 "};

	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (has_text(name, marks[i]))
			return true;
	return phrase_find(name, PHRASES_BYLINE, PHRASE_FIRM);
}

/* Whether NAME is the outlet's own, or looks like a site's. */
static bool is_outlet(const html_fact_list *facts, struct str name)
{
	const char *dot = memchr(name.bytes, '.', name.length);
	struct buf folded = BUF_EMPTY, outlet = BUF_EMPTY;
	bool is_own = dot && dot + 2 < name.bytes + name.length && dot[1] != ' ' &&
		      !memchr(name.bytes, ' ', name.length);

	unicode_fold(&folded, name);
	for (size_t i = 0; i < facts->count && !is_own; i++) {
		if (facts->items[i].kind != METADATA_OUTLET)
			continue;
		buf_cut(&outlet, 0);
		unicode_fold(&outlet, buf_str(&facts->items[i].value));
		is_own =
		    outlet.length > 2 &&
		    (str_equal(buf_str(&folded), buf_str(&outlet)) ||
		     (folded.length > 3 && has_text(buf_str(&outlet), folded.bytes)) ||
		     has_text(buf_str(&folded), outlet.bytes));
	}
	buf_done(&folded);
	buf_done(&outlet);
	return is_own;
}

/* How little NAME is a person's: 0 it can be one, 1 the outlet's, 2 a desk's. */
static int author_class(const html_fact_list *facts, struct str name)
{
	return is_desk(name) ? 2 : is_body(name) || is_outlet(facts, name) ? 1 : 0;
}

/* Adds VALUE to the authors unless it is among them. */
static void add_author(struct buf *out, size_t from, struct str value)
{
	if (memmem(out->bytes + from, out->length - from, value.bytes, value.length))
		return;
	if (out->length > from)
		buf_text(out, ", ");
	buf_slice(out, value);
}

void html_fact_authors(struct buf *out, const html_fact_list *facts)
{
	size_t from = out->length;

	buf_text(out, "");
	for (int class = 0; class <= 2 && out->length == from; class ++) {
		int rank = 0;

		for (size_t i = 0; i < facts->count; i++) {
			const struct html_fact *fact = &facts->items[i];

			if (fact->kind == METADATA_BYLINE &&
			    author_class(facts, buf_str(&fact->value)) == class &&
			    (!rank || fact->rank < rank))
				rank = fact->rank;
		}
		for (size_t i = 0; i < facts->count && rank; i++) {
			const struct html_fact *fact = &facts->items[i];

			if (fact->kind == METADATA_BYLINE && fact->rank == rank &&
			    author_class(facts, buf_str(&fact->value)) == class &&
			    (rank < HTML_RANK_VISIBLE || out->length == from))
				add_author(out, from, buf_str(&fact->value));
		}
	}
}

void html_fact_done(html_fact_list *facts)
{
	for (size_t i = 0; i < facts->count; i++)
		buf_done(&facts->items[i].value);
	vec_done(facts);
}
