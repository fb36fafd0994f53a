/* Phrases say which names mean what; the rest is walking over the tree once. */
#include "config.h"

#include "read/html/meta.h"

#include <string.h>

#include "base/array.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/language/language.h"
#include "read/metadata/date.h"
#include "read/metadata/headline.h"
#include "read/html/data.h"
#include "read/html/hint.h"
#include "read/html/title.h"
#include "read/html/visible.h"

enum { LONGEST_VALUE = 400 /* bytes of a property's text */ };

/* What the phrases of meta.tsv and property.tsv mean. */
static const enum metadata_kind kinds[PHRASE_KIND_COUNT] = {
    [PHRASE_TITLE] = METADATA_TITLE,   [PHRASE_OUTLET] = METADATA_OUTLET,
    [PHRASE_BYLINE] = METADATA_BYLINE, [PHRASE_DATE] = METADATA_DATE,
    [PHRASE_URL] = METADATA_URL,       [PHRASE_LANGUAGE] = METADATA_LANGUAGE,
};

static void add(struct html_meta *meta, enum metadata_kind kind, int rank,
		struct str value)
{
	html_fact_add(&meta->facts, kind, rank, value);
}

static void add_data(void *context, enum metadata_kind kind, const char *value,
		     bool is_article)
{
	add(context, kind, is_article ? HTML_RANK_DATA : HTML_RANK_PAGE, str_of(value));
}

static void add_changed(void *context, const char *date)
{
	add(context, METADATA_DATE, HTML_RANK_CHANGED, str_of(date));
}

static void set_paid(void *context)
{
	struct html_meta *meta = context;

	meta->is_paid = true;
}

static void read_meta(struct html_meta *meta, const struct html_node *node)
{
	struct str content = html_tree_attribute(node, HTML_ATTRIBUTE_CONTENT);
	struct str said[2] = {html_tree_attribute(node, HTML_ATTRIBUTE_PROPERTY),
			      html_tree_attribute(node, HTML_ATTRIBUTE_NAME)};

	for (int i = 0; i < 2; i++) {
		const struct phrase *phrase =
		    phrase_exact(said[i], PHRASES_META, PHRASE_ANY);

		if (phrase)
			add(meta, kinds[phrase->kind], phrase->longest, content);
	}
}

/* The value of a property: its content, its datetime, the name in it, or its text. */
static void add_property(struct buf *out, const struct html_node *node)
{
	struct str content = html_tree_attribute(node, HTML_ATTRIBUTE_CONTENT);
	struct str datetime = html_tree_attribute(node, HTML_ATTRIBUTE_DATETIME);

	if (content.length || datetime.length) {
		buf_slice(out, content.length ? content : datetime);
		return;
	}
	for (const struct html_node *at = html_tree_next(node, node); at;
	     at = html_tree_next(at, node)) {
		if (str_is_ignoring_case(html_tree_attribute(at, HTML_ATTRIBUTE_ITEMPROP),
					 "name")) {
			add_property(out, at);
			return;
		}
	}
	html_tree_text(out, node, LONGEST_VALUE);
}

/* The property that NODE has, of microdata or of RDFa by the same vocabulary. */
static struct str property_of(const struct html_node *node)
{
	struct str name = html_tree_attribute(node, HTML_ATTRIBUTE_ITEMPROP);
	struct str said = html_tree_attribute(node, HTML_ATTRIBUTE_PROPERTY);

	return !name.bytes && said.bytes && str_starts(said, "schema:") ? said : name;
}

static void read_property(struct html_meta *meta, const struct html_node *node)
{
	struct buf name = BUF_EMPTY;
	struct phrase_search search;

	unicode_fold(&name, property_of(node));
	search = phrase_search(buf_str(&name), 1U << PHRASES_PROPERTY);
	while (phrase_next(&search)) {
		struct buf value = BUF_EMPTY;

		add_property(&value, node);
		if (value.length < LONGEST_VALUE)
			add(meta, kinds[search.phrase->kind], search.phrase->longest,
			    str_trim(buf_str(&value)));
		buf_done(&value);
	}
	buf_done(&name);
}

static void read_link(struct html_meta *meta, const struct html_node *node)
{
	struct str rel = html_tree_attribute(node, HTML_ATTRIBUTE_REL);
	struct str href = html_tree_attribute(node, HTML_ATTRIBUTE_HREF);
	struct buf text = BUF_EMPTY;

	if (node->tag == HTML_LINK && str_is_ignoring_case(rel, "canonical"))
		add(meta, METADATA_URL, HTML_RANK_META, href);
	if (node->tag == HTML_A && str_has_ignoring_case(rel, "author")) {
		html_tree_text(&text, node, LONGEST_VALUE);
		add(meta, METADATA_BYLINE, HTML_RANK_MICRODATA + 5,
		    str_trim(buf_str(&text)));
	}
	buf_done(&text);
}

/* A small box that is called "author" or the like, wherever it stands. */
static void read_box(struct html_meta *meta, const struct html_node *node)
{
	bool found[HTML_HINT_COUNT] = {false};
	struct buf text = BUF_EMPTY;
	struct str name;

	html_hint_find(node, found);
	if (!found[HTML_HINT_BYLINE])
		return;
	html_tree_text(&text, node, LONGEST_VALUE);
	name = html_visible_name(str_trim(buf_str(&text)), true);
	if (text.length < LONGEST_VALUE)
		add(meta, METADATA_BYLINE, HTML_RANK_VISIBLE + 10, name);
	buf_done(&text);
}

/* Comments and teasers have authors and dates of their own. */
static bool is_foreign(const struct html_node *node)
{
	bool found[HTML_HINT_COUNT] = {false};

	if (node->tag != HTML_BODY && node->tag != HTML_HTML)
		html_hint_find(node, found);
	return found[HTML_HINT_COMMENT] ||
	       (found[HTML_HINT_RELATED] && !found[HTML_HINT_BYLINE]);
}

/* A <time> in the headline is the article's. */
static void read_time(struct html_meta *meta, const struct html_node *node)
{
	const struct html_node *at = node;

	while (at && at->tag != HTML_H1)
		at = at->parent;
	if (at)
		add(meta, METADATA_DATE, HTML_RANK_VISIBLE,
		    html_tree_attribute(node, HTML_ATTRIBUTE_DATETIME));
}

static void read_node(struct html_meta *meta, const struct html_node *node)
{
	struct str lang = html_tree_attribute(node, HTML_ATTRIBUTE_LANG);

	if (node->tag == HTML_HTML && lang.length)
		add(meta, METADATA_LANGUAGE, HTML_RANK_META, lang);
	if (node->tag == HTML_META)
		read_meta(meta, node);
	if (node->tag == HTML_LINK || node->tag == HTML_A)
		read_link(meta, node);
	if (node->tag == HTML_TITLE && !meta->page_title.length) {
		struct buf text = BUF_EMPTY;

		html_tree_text(&text, node, LONGEST_VALUE);
		unicode_fold_space(&meta->page_title, buf_str(&text));
		buf_done(&text);
	}
	if (node->tag == HTML_TIME)
		read_time(meta, node);
	if (property_of(node).bytes)
		read_property(meta, node);
	if (node->attributes && node->tag != HTML_META && node->tag != HTML_BODY)
		read_box(meta, node);
}

void html_meta_read(struct html_meta *meta, const struct html_tree *tree, struct str page)
{
	struct html_data_sink sink = {meta, add_data, add_changed, set_paid};
	const struct html_node *node = tree->root;

	for (size_t i = 0; i < tree->scan.data.count; i++) {
		struct span span = tree->scan.data.items[i];

		html_data_read(str_slice(page, span.offset, span.offset + span.length),
			       &sink);
	}
	while (node) {
		bool is_skipped = is_foreign(node);

		if (!is_skipped && node->tag != HTML_TEXT)
			read_node(meta, node);
		node = is_skipped ? html_tree_skip(node, tree->root)
				  : html_tree_next(node, tree->root);
	}
}

struct str html_meta_title(const struct html_meta *meta)
{
	struct str title = html_fact_best(&meta->facts, METADATA_TITLE);

	return title.length || !meta->page_title.length ? title
							: buf_str(&meta->page_title);
}

/* TITLE without the site's name behind its last bar or dash: a name that is known, or few
 * words behind many. */
static struct str cut_site(const struct html_meta *meta, struct str title)
{
	struct str site = html_fact_best(&meta->facts, METADATA_OUTLET);
	struct str tail, before = headline_split(title, &tail);
	bool is_short = unicode_count_words(tail) <= 3;

	if (tail.length && is_short && unicode_count_words(before) >= 4)
		return before;
	return headline_without_site(title, site);
}

static void set_title(const struct html_meta *meta, struct document *document,
		      const struct html_flow *flow, const struct html_part *parts)
{
	for (size_t i = 0; i < flow->blocks.count; i++) {
		struct buf text = BUF_EMPTY;

		if (parts[i].role != BLOCK_METADATA ||
		    parts[i].metadata != METADATA_TITLE)
			continue;
		html_title_add(&text, flow, &flow->blocks.items[i],
			       html_meta_title(meta));
		document_set(document, METADATA_TITLE, buf_str(&text));
		buf_done(&text);
	}
	document_set(document, METADATA_TITLE,
		     html_title_trim(cut_site(meta, html_meta_title(meta))));
}

/* Notes the day in a URL's path: "/2021/05/03/", "/2021-05-03-". */
static void add_url_date(struct html_meta *meta, struct str url)
{
	for (size_t at = 1; at < url.length; at++) {
		struct date date, other;
		size_t length;

		if (url.bytes[at - 1] != '/' && url.bytes[at - 1] != '-')
			continue;
		length = date_read(&date, &other, url, at, "en");
		if (length && date_is_whole(date) && !date_is_whole(other)) {
			add(meta, METADATA_DATE, HTML_RANK_ADDRESS,
			    str_slice(url, at, at + length));
			return;
		}
	}
}

/* The code of the page's language, by what it says or else by its text. */
static void find_language(char language[3], const struct html_meta *meta,
			  const struct html_flow *flow, const struct html_part *parts)
{
	struct str said = html_fact_best(&meta->facts, METADATA_LANGUAGE);
	struct buf text = BUF_EMPTY;
	struct language_guess guess;

	for (size_t i = 0; i < flow->blocks.count; i++)
		if (parts[i].role == BLOCK_TEXT)
			html_flow_text(&text, flow, &flow->blocks.items[i]);
	guess = language_guess(buf_str(&text));
	for (size_t i = 0; i < 2 && said.length >= 2; i++)
		language[i] = (char)(said.bytes[i] | 0x20);
	language[2] = 0;
	if (guess.is_sure || said.length < 2)
		memcpy(language, guess.code ? guess.code : "en", 2);
	buf_done(&text);
}

void html_meta_set(struct html_meta *meta, struct document *document,
		   const struct html_flow *flow, struct html_part *parts)
{
	struct str url = html_fact_best(&meta->facts, METADATA_URL);
	struct buf authors = BUF_EMPTY;
	char language[3] = "en";

	find_language(language, meta, flow, parts);
	html_visible_add(&meta->facts, flow, parts, language);
	add_url_date(meta, url);
	set_title(meta, document, flow, parts);
	html_fact_authors(&authors, &meta->facts);
	if (authors.length)
		document_set(document, METADATA_BYLINE, buf_str(&authors));
	document_set(document, METADATA_URL, url);
	document_set(document, METADATA_OUTLET,
		     html_fact_best(&meta->facts, METADATA_OUTLET));
	document_set(document, METADATA_DATE,
		     html_fact_best(&meta->facts, METADATA_DATE));
	document_set(document, METADATA_LANGUAGE,
		     html_fact_best(&meta->facts, METADATA_LANGUAGE));
	document->truncated |= meta->is_paid;
	buf_done(&authors);
}

void html_meta_done(struct html_meta *meta)
{
	html_fact_done(&meta->facts);
	buf_done(&meta->page_title);
}
