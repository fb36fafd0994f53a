/*
 * A value is noted with its place's rank; of one rank the first stays, but for authors,
 * who are gathered.
 */
#include "config.h"

#include "read/html_meta.h"

#include <string.h>
#include <strings.h>

#include "base/unicode.h"
#include "read/date.h"
#include "read/html_data.h"
#include "read/html_hint.h"

enum rank {
	RANK_DATA = 10,	     /* JSON-LD of the article */
	RANK_META = 20,	     /* <meta> made for articles */
	RANK_MICRODATA = 30, /* itemprop */
	RANK_VISIBLE = 40,   /* what stands near the headline */
	RANK_PAGE = 50,	     /* what is said of the page as a whole */
	RANK_ADDRESS = 60,   /* the path of its URL */
	RANK_CHANGED = 70,   /* dates of a last change */
};

enum {
	LONGEST_VALUE = 400,	/* bytes of an author's or outlet's name, or a title */
	LONGEST_BYLINE = 12,	/* words of a visible byline */
	LONGEST_DATE_LINE = 16, /* words of a visible date line */
};

/* Names of <meta>, folded; several mean the same. */
static const struct {
	const char *name;
	enum metadata_kind kind;
	int rank;
} names[] = {
    {"og:title", METADATA_TITLE, RANK_META},
    {"twitter:title", METADATA_TITLE, RANK_META + 2},
    {"dc.title", METADATA_TITLE, RANK_META + 3},
    {"dcterms.title", METADATA_TITLE, RANK_META + 3},
    {"parsely-title", METADATA_TITLE, RANK_META + 1},
    {"sailthru.title", METADATA_TITLE, RANK_META + 1},
    {"title", METADATA_TITLE, RANK_PAGE},
    {"og:site_name", METADATA_OUTLET, RANK_META},
    {"application-name", METADATA_OUTLET, RANK_PAGE},
    {"dc.publisher", METADATA_OUTLET, RANK_META + 1},
    {"publisher", METADATA_OUTLET, RANK_META + 2},
    {"apple-mobile-web-app-title", METADATA_OUTLET, RANK_PAGE},
    {"author", METADATA_BYLINE, RANK_META},
    {"parsely-author", METADATA_BYLINE, RANK_META},
    {"sailthru.author", METADATA_BYLINE, RANK_META},
    {"dc.creator", METADATA_BYLINE, RANK_META + 1},
    {"dcterms.creator", METADATA_BYLINE, RANK_META + 1},
    {"dc.contributor", METADATA_BYLINE, RANK_META + 3},
    {"article:author", METADATA_BYLINE, RANK_META + 2},
    {"article:author_name", METADATA_BYLINE, RANK_META + 2},
    {"article.author", METADATA_BYLINE, RANK_META + 2},
    {"article-author", METADATA_BYLINE, RANK_META + 2},
    {"citation_author", METADATA_BYLINE, RANK_META},
    {"cxenseparse:author", METADATA_BYLINE, RANK_META},
    {"byl", METADATA_BYLINE, RANK_META},
    {"article:published_time", METADATA_DATE, RANK_META},
    {"article:published", METADATA_DATE, RANK_META},
    {"og:article:published_time", METADATA_DATE, RANK_META},
    {"article.published", METADATA_DATE, RANK_META},
    {"og:published_time", METADATA_DATE, RANK_META},
    {"og:pubdate", METADATA_DATE, RANK_META + 1},
    {"parsely-pub-date", METADATA_DATE, RANK_META},
    {"sailthru.date", METADATA_DATE, RANK_META},
    {"cxenseparse:recs:publishtime", METADATA_DATE, RANK_META},
    {"cxenseparse:publishtime", METADATA_DATE, RANK_META},
    {"citation_publication_date", METADATA_DATE, RANK_META},
    {"citation_date", METADATA_DATE, RANK_META + 1},
    {"pubdate", METADATA_DATE, RANK_META},
    {"publishdate", METADATA_DATE, RANK_META},
    {"publish-date", METADATA_DATE, RANK_META},
    {"publish_date", METADATA_DATE, RANK_META},
    {"publication_date", METADATA_DATE, RANK_META},
    {"publication-date", METADATA_DATE, RANK_META},
    {"datepublished", METADATA_DATE, RANK_META},
    {"article_date_original", METADATA_DATE, RANK_META},
    {"originalpublicationdate", METADATA_DATE, RANK_META},
    {"dc.date.issued", METADATA_DATE, RANK_META},
    {"dcterms.issued", METADATA_DATE, RANK_META},
    {"dc.date.created", METADATA_DATE, RANK_META + 1},
    {"dcterms.created", METADATA_DATE, RANK_META + 1},
    {"dc.date", METADATA_DATE, RANK_META + 2},
    {"dcterms.date", METADATA_DATE, RANK_META + 2},
    {"date", METADATA_DATE, RANK_META + 2},
    {"created", METADATA_DATE, RANK_META + 2},
    {"article:modified_time", METADATA_DATE, RANK_CHANGED},
    {"og:updated_time", METADATA_DATE, RANK_CHANGED + 1},
    {"dcterms.modified", METADATA_DATE, RANK_CHANGED},
    {"dc.date.modified", METADATA_DATE, RANK_CHANGED},
    {"last-modified", METADATA_DATE, RANK_CHANGED},
    {"og:url", METADATA_URL, RANK_META + 1},
    {"og:locale", METADATA_LANGUAGE, RANK_PAGE},
    {"language", METADATA_LANGUAGE, RANK_PAGE + 1},
    {"dc.language", METADATA_LANGUAGE, RANK_PAGE},
};

static const struct {
	const char *name;
	enum metadata_kind kind;
	int rank;
} properties[] = {
    {"headline", METADATA_TITLE, RANK_MICRODATA},
    {"author", METADATA_BYLINE, RANK_MICRODATA},
    {"creator", METADATA_BYLINE, RANK_MICRODATA + 1},
    {"datePublished", METADATA_DATE, RANK_MICRODATA},
    {"dateCreated", METADATA_DATE, RANK_MICRODATA + 1},
    {"dateModified", METADATA_DATE, RANK_CHANGED},
    {"publisher", METADATA_OUTLET, RANK_MICRODATA},
    {"inLanguage", METADATA_LANGUAGE, RANK_MICRODATA},
};

/* The text of a value, tags and entities resolved, white space folded. */
static void clean(struct buf *out, struct str value)
{
	struct html_tree tree;
	struct buf text = BUF_EMPTY;
	struct err err = ERR_NONE;
	struct article of_text;

	if (!memchr(value.bytes, '&', value.length) &&
	    !memchr(value.bytes, '<', value.length)) {
		buf_slice(&text, value);
	} else {
		if (html_tree_parse(&tree, value, "", &err))
			html_tree_text(&text, tree.root);
		html_tree_done(&tree);
		err_done(&err);
	}
	of_text = (struct article){.text = str_trim(buf_str(&text))};
	article_fold_space(out, &of_text, (struct span){0, of_text.text.length});
	buf_done(&text);
}

static bool has_text(struct str text, const char *needle)
{
	return memmem(text.bytes, text.length, needle, strlen(needle));
}

static bool has_digit(struct str text)
{
	for (size_t i = 0; i < text.length; i++)
		if (text.bytes[i] >= '0' && text.bytes[i] <= '9')
			return true;
	return false;
}

/* Adds VALUE to the authors unless it is among them. */
static void add_author(struct buf *authors, struct str value)
{
	if (authors->length && memmem(authors->bytes, authors->length, value.bytes,
				      value.length))
		return;
	if (authors->length)
		buf_text(authors, ", ");
	buf_slice(authors, value);
}

/* "By", "Von" and "Par" are no part of a name, nor what follows a bar. */
static struct str strip_byline(struct str text)
{
	static const char *const openings[] = {"by:",	"by ",	"von:",	 "von ",   "par ",
					       "por ",	"di ",	"autor:", "author:", "text:",
					       "written by ", "posted by ", "published by ",
					       "autorin:", "redaktion:", "auteur:",
					       "geschrieben von ", "veröffentlicht von "};

	for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++) {
		size_t length = strlen(openings[i]);

		if (text.length > length &&
		    !strncasecmp(text.bytes, openings[i], length)) {
			text = str_trim(str_slice(text, length, text.length));
			i = (size_t)-1;
		}
	}
	return text;
}

static bool is_author(struct str text)
{
	return text.length > 1 && text.length < LONGEST_VALUE / 2 &&
	       !has_text(text, "://") && !has_text(text, "www.") &&
	       !has_text(text, "@") && text.bytes[0] != '/' && text.bytes[0] != '{';
}

static void note(struct html_meta *meta, enum metadata_kind kind, int rank,
		 struct str value)
{
	struct html_found *found = &meta->found[kind];
	struct buf text = BUF_EMPTY;
	struct str cleaned;

	if (!value.length || (found->rank && found->rank < rank))
		return;
	clean(&text, value);
	cleaned = buf_str(&text);
	if (kind == METADATA_BYLINE)
		cleaned = strip_byline(cleaned);
	if (!cleaned.length ||
	    (kind == METADATA_BYLINE ? !is_author(cleaned)
				     : kind == METADATA_DATE && !has_digit(cleaned))) {
		buf_done(&text);
		return;
	}
	if (kind == METADATA_BYLINE && found->rank == rank) {
		add_author(&found->value, cleaned);
	} else if (found->rank != rank) {
		buf_cut(&found->value, 0);
		buf_slice(&found->value, cleaned);
		found->rank = rank;
	}
	buf_done(&text);
}

static void note_data(void *context, enum metadata_kind kind, const char *value,
		      bool is_article)
{
	note(context, kind, is_article ? RANK_DATA : RANK_PAGE, str_of(value));
}

static void note_changed(void *context, const char *date)
{
	note(context, METADATA_DATE, RANK_CHANGED, str_of(date));
}

static void note_paid(void *context)
{
	struct html_meta *meta = context;

	meta->is_paid = true;
}

static void read_meta(struct html_meta *meta, const struct html_node *node)
{
	struct str content = html_tree_attribute(node, HTML_ATTRIBUTE_CONTENT);
	struct str said[2] = {html_tree_attribute(node, HTML_ATTRIBUTE_PROPERTY),
			      html_tree_attribute(node, HTML_ATTRIBUTE_NAME)};

	for (int i = 0; i < 2; i++)
		for (size_t j = 0; said[i].bytes && j < sizeof names / sizeof names[0];
		     j++)
			if (!strcasecmp(said[i].bytes, names[j].name))
				note(meta, names[j].kind, names[j].rank, content);
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
		struct str name = html_tree_attribute(at, HTML_ATTRIBUTE_ITEMPROP);

		if (name.bytes && !strcasecmp(name.bytes, "name")) {
			add_property(out, at);
			return;
		}
	}
	html_tree_text(out, node);
}

/* Comments have authors and dates of their own. */
static bool is_in_comment(const struct html_node *node)
{
	for (; node; node = node->parent) {
		bool found[HTML_HINT_COUNT] = {false};

		if (node->tag != HTML_BODY && node->tag != HTML_HTML)
			html_hint_find(node, found);
		if (found[HTML_HINT_COMMENT] || found[HTML_HINT_RELATED])
			return true;
	}
	return false;
}

static void read_property(struct html_meta *meta, const struct html_node *node)
{
	struct str name = html_tree_attribute(node, HTML_ATTRIBUTE_ITEMPROP);

	for (size_t i = 0; i < sizeof properties / sizeof properties[0]; i++) {
		struct buf value = BUF_EMPTY;

		if (!has_text(name, properties[i].name) || is_in_comment(node))
			continue;
		add_property(&value, node);
		if (value.length < LONGEST_VALUE)
			note(meta, properties[i].kind, properties[i].rank,
			     str_trim(buf_str(&value)));
		buf_done(&value);
	}
}

static void read_link(struct html_meta *meta, const struct html_node *node)
{
	struct str rel = html_tree_attribute(node, HTML_ATTRIBUTE_REL);
	struct str href = html_tree_attribute(node, HTML_ATTRIBUTE_HREF);
	struct buf text = BUF_EMPTY;

	if (!rel.bytes)
		return;
	if (node->tag == HTML_LINK && !strcasecmp(rel.bytes, "canonical"))
		note(meta, METADATA_URL, RANK_META, href);
	if (node->tag == HTML_A && strcasestr(rel.bytes, "author") &&
	    !is_in_comment(node)) {
		html_tree_text(&text, node);
		note(meta, METADATA_BYLINE, RANK_MICRODATA + 5, str_trim(buf_str(&text)));
	}
	buf_done(&text);
}

static void read_node(struct html_meta *meta, const struct html_node *node)
{
	struct str lang = html_tree_attribute(node, HTML_ATTRIBUTE_LANG);

	if (node->tag == HTML_HTML && lang.length)
		note(meta, METADATA_LANGUAGE, RANK_META, lang);
	if (node->tag == HTML_META)
		read_meta(meta, node);
	if (node->tag == HTML_LINK || node->tag == HTML_A)
		read_link(meta, node);
	if (node->tag == HTML_TITLE && !meta->page_title.length) {
		struct buf text = BUF_EMPTY;

		html_tree_text(&text, node);
		clean(&meta->page_title, buf_str(&text));
		buf_done(&text);
	}
	if (html_tree_attribute(node, HTML_ATTRIBUTE_ITEMPROP).bytes)
		read_property(meta, node);
}

void html_meta_read(struct html_meta *meta, const struct html_tree *tree, struct str page)
{
	struct html_data_sink sink = {meta, note_data, note_changed, note_paid};

	for (size_t i = 0; i < tree->scan.data.count; i++) {
		struct span span = tree->scan.data.items[i];

		html_data_read(str_slice(page, span.offset, span.offset + span.length),
			       &sink);
	}
	for (const struct html_node *node = tree->root; node;
	     node = html_tree_next(node, tree->root))
		if (node->tag != HTML_TEXT)
			read_node(meta, node);
}

const char *html_meta_title(const struct html_meta *meta)
{
	const struct html_found *title = &meta->found[METADATA_TITLE];

	if (title->rank && title->rank < RANK_PAGE)
		return title->value.bytes;
	return meta->page_title.bytes;
}

/* Where the last " | ", " - " or the like in TEXT begins, its length if there is none. */
static size_t last_separator(struct str text, size_t *behind)
{
	static const char *const separators[] = {" | ", " - ", " – ", " — ", " : ",
						 " :: ", " » ", " « ", " • ", " / ",
						 " › ", " › "};
	size_t best = text.length;

	for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
		size_t length = strlen(separators[i]);

		for (size_t at = text.length; at >= length; at--)
			if (!memcmp(text.bytes + at - length, separators[i], length)) {
				if (best == text.length || at - length > best) {
					best = at - length;
					*behind = at;
				}
				break;
			}
	}
	return best;
}

/* TITLE without the site's name behind its last bar or dash. */
static struct str cut_site(const struct html_meta *meta, struct str title)
{
	size_t behind = 0, at = last_separator(title, &behind);
	struct str site = buf_str(&meta->found[METADATA_OUTLET].value), tail;

	if (at == title.length)
		return title;
	tail = str_slice(title, behind, title.length);
	if ((site.length >= tail.length &&
	     !strncasecmp(site.bytes, tail.bytes, tail.length)) ||
	    (unicode_count_words(tail) <= 3 &&
	     unicode_count_words(str_slice(title, 0, at)) >= 4))
		return str_trim(str_slice(title, 0, at));
	return title;
}

static void set_title(const struct html_meta *meta, struct document *document,
		      const struct html_flow *flow, const struct html_part *parts)
{
	const struct html_found *title = &meta->found[METADATA_TITLE];

	for (size_t i = 0; i < flow->blocks.count; i++) {
		struct buf text = BUF_EMPTY;

		if (parts[i].role != BLOCK_METADATA ||
		    parts[i].metadata != METADATA_TITLE)
			continue;
		html_flow_text(&text, flow, &flow->blocks.items[i]);
		document_set(document, METADATA_TITLE, buf_str(&text));
		buf_done(&text);
	}
	if (title->rank && title->rank < RANK_PAGE)
		document_set(document, METADATA_TITLE,
			     cut_site(meta, buf_str(&title->value)));
	document_set(document, METADATA_TITLE,
		     cut_site(meta, buf_str(&meta->page_title)));
}

/* Whether a whole date stands somewhere in TEXT. */
static bool has_date(struct str text)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		struct date date, other;

		date_read(&date, &other, text, at, "en");
		if (date_is_whole(date))
			return true;
		unicode_at(text, at, &step);
	}
	return false;
}

static void note_visible(struct html_meta *meta, const struct html_flow *flow,
			 const struct html_part *parts)
{
	for (size_t i = 0; i < flow->blocks.count; i++) {
		const struct html_block *block = &flow->blocks.items[i];
		struct buf text = BUF_EMPTY;

		if (parts[i].role != BLOCK_METADATA ||
		    parts[i].metadata == METADATA_TITLE)
			continue;
		html_flow_text(&text, flow, block);
		if (parts[i].metadata == METADATA_BYLINE &&
		    block->words <= LONGEST_BYLINE && !has_digit(buf_str(&text)))
			note(meta, METADATA_BYLINE, RANK_VISIBLE, buf_str(&text));
		if (block->words <= LONGEST_DATE_LINE && has_date(buf_str(&text)))
			note(meta, METADATA_DATE, RANK_VISIBLE, buf_str(&text));
		buf_done(&text);
	}
}

void html_meta_set(struct html_meta *meta, struct document *document,
		   const struct html_flow *flow, const struct html_part *parts)
{
	note_visible(meta, flow, parts);
	set_title(meta, document, flow, parts);
	for (enum metadata_kind kind = 0; kind < METADATA_COUNT; kind++)
		if (kind != METADATA_TITLE)
			document_set(document, kind, buf_str(&meta->found[kind].value));
	document->truncated |= meta->is_paid;
}

void html_meta_done(struct html_meta *meta)
{
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		buf_done(&meta->found[kind].value);
	buf_done(&meta->page_title);
}
