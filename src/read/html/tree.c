/*
 * libxml2 calls the handlers while its cursor stands behind what they are given.  So a
 * run of text that equals the bytes before the cursor stands there; one that differs is
 * an entity, whose place is its '&'.
 */
#include "config.h"

#include "read/html/tree.h"

#include <libxml/HTMLparser.h>
#include <string.h>

struct builder {
	struct html_tree *tree;
	struct html_node *open; /* innermost */
	struct str page;
	htmlParserCtxtPtr parser;
};

static struct html_node *add_node(struct builder *builder, enum html_tag tag)
{
	struct html_tree *tree = builder->tree;
	struct html_node *node = arena_zero(tree->arena, 1, sizeof *node);

	node->tag = tag;
	node->number = tree->count++;
	node->parent = builder->open;
	if (!builder->open)
		return node;
	if (builder->open->last)
		builder->open->last->next = node;
	else
		builder->open->child = node;
	builder->open->last = node;
	return node;
}

static void add_attributes(struct builder *builder, struct html_node *node,
			   const xmlChar **pairs)
{
	for (; pairs && pairs[0]; pairs += 2) {
		struct html_attribute *attribute;
		struct str name = str_of((const char *)pairs[0]);
		struct str value = str_of((const char *)pairs[1]);
		enum html_attribute_name which = html_tag_attribute(name);

		if (which == HTML_ATTRIBUTE_COUNT)
			continue;
		attribute = arena_zero(builder->tree->arena, 1, sizeof *attribute);
		attribute->name = which;
		attribute->value.bytes = arena_string(
		    builder->tree->arena, value.bytes ? value.bytes : "", value.length);
		attribute->value.length = value.length;
		attribute->next = node->attributes;
		node->attributes = attribute;
	}
}

static void start_element(void *data, const xmlChar *name, const xmlChar **attributes)
{
	struct builder *builder = data;
	struct html_node *node =
	    add_node(builder, html_tag_find(str_of((const char *)name)));

	add_attributes(builder, node, attributes);
	builder->open = node;
}

static void end_element(void *data, const xmlChar *name)
{
	struct builder *builder = data;

	(void)name;
	if (builder->open->parent)
		builder->open = builder->open->parent;
}

/* Whether an entity ends at END. */
static bool is_entity_end(struct str page, size_t end)
{
	size_t at = end && page.bytes[end - 1] == ';' ? end - 1 : end, to = at;

	while (at && (str_is_letter(page.bytes[at - 1]) ||
		      str_is_digit(page.bytes[at - 1]) || page.bytes[at - 1] == '#'))
		at--;
	return at && at < to && page.bytes[at - 1] == '&';
}

/* The offset of an entity that ends at END. */
static size_t entity_start(struct str page, size_t end)
{
	enum { LONGEST_ENTITY = 40 };
	size_t at = end;

	while (at && end - at < LONGEST_ENTITY)
		if (page.bytes[--at] == '&')
			return at;
	return end ? end - 1 : 0;
}

/* Adds the text that is the page's from FROM to TO. */
static void add_verbatim(struct builder *builder, size_t from, size_t to)
{
	struct html_node *node = builder->open->last;

	/* Long texts come in pieces. */
	if (node && node->tag == HTML_TEXT && !node->is_resolved &&
	    node->offset + node->text.length == from) {
		node->text.length += to - from;
		return;
	}
	node = add_node(builder, HTML_TEXT);
	node->offset = (uint32_t)from;
	node->text = str_slice(buf_str(&builder->tree->blanked), from, to);
}

/* Adds TEXT, which stands for what begins at OFFSET. */
static void add_resolved(struct builder *builder, struct str text, size_t offset)
{
	struct html_node *node = add_node(builder, HTML_TEXT);

	node->is_resolved = true;
	node->offset = (uint32_t)offset;
	node->text.bytes = arena_string(builder->tree->arena, text.bytes, text.length);
	node->text.length = text.length;
}

/* Adds the text from FROM to TO less the markup that was erased; a '<' alone was none. */
static void add_pieces(struct builder *builder, size_t from, size_t to)
{
	const char *blanked = builder->tree->blanked.bytes;

	while (from < to) {
		size_t end = from;

		while (end < to && blanked[end] != HTML_SCAN_NOTHING)
			end++;
		if (end > from)
			add_verbatim(builder, from, end);
		from = end;
		while (end < to && blanked[end] == HTML_SCAN_NOTHING)
			end++;
		if (end == from + 1 && builder->page.bytes[from] == '<')
			add_resolved(builder, str_of("<"), from);
		from = end;
	}
}

/*
 * Whether RUN, given while the parser stood at END, is what comes next, and not the
 * character of an entity before it: a '<' that begins no tag is given before it is
 * passed.
 */
static bool is_next(const struct builder *builder, struct str run, size_t end)
{
	struct str blanked = buf_str(&builder->tree->blanked);

	return end + run.length <= blanked.length && !is_entity_end(builder->page, end) &&
	       str_equal(str_slice(blanked, end, end + run.length), run);
}

static void characters(void *data, const xmlChar *text, int length)
{
	struct builder *builder = data;
	struct str run = {(const char *)text, (size_t)length};
	struct str blanked = buf_str(&builder->tree->blanked);
	const xmlParserInput *input = builder->parser->input;
	size_t end = (size_t)input->consumed + (size_t)(input->cur - input->base);

	if (end >= run.length && end <= blanked.length &&
	    str_equal(str_slice(blanked, end - run.length, end), run))
		add_pieces(builder, end - run.length, end);
	else if (is_next(builder, run, end))
		add_verbatim(builder, end, end + run.length);
	else
		add_resolved(builder, run, entity_start(builder->page, end));
}

static void ignore_message(void *data, const char *message, ...)
{
	(void)data;
	(void)message;
}

static void ignore_error(void *data, xmlErrorPtr error)
{
	(void)data;
	(void)error;
}

static const htmlSAXHandler handlers = {
    .startElement = start_element,
    .endElement = end_element,
    .characters = characters,
    .ignorableWhitespace = characters,
    .cdataBlock = characters,
    .error = ignore_message,
    .warning = ignore_message,
    .fatalError = ignore_message,
    .serror = ignore_error,
    .initialized = 1,
};

/* Whether the parser has come to the end of what it was given, and lost nothing. */
static bool is_complete(htmlParserCtxtPtr parser)
{
	return parser->errNo != XML_ERR_NO_MEMORY && !parser->disableSAX &&
	       parser->input && parser->input->cur >= parser->input->end;
}

static bool parse(struct builder *builder, const char *name, struct err *err)
{
	struct buf *blanked = &builder->tree->blanked;
	htmlParserCtxtPtr parser =
	    htmlCreateMemoryParserCtxt(blanked->bytes, (int)blanked->length);
	bool complete;

	if (!parser)
		return err_set(err, "%s: there is no memory to parse it", name);
	*parser->sax = handlers;
	parser->userData = builder;
	/* The text is UTF-8 whatever its <meta> says. */
	parser->charset = XML_CHAR_ENCODING_UTF8;
	parser->encoding = xmlStrdup((const xmlChar *)"UTF-8");
	htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
				       HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
				       HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD |
				       HTML_PARSE_NOIMPLIED);
	builder->parser = parser;
	htmlParseDocument(parser);
	complete = is_complete(parser);
	htmlFreeParserCtxt(parser);
	return complete || err_set(err,
				   "%s: the page could not be parsed to its end; save "
				   "the article as text",
				   name);
}

bool html_tree_parse(struct html_tree *tree, struct str page, const char *name,
		     struct err *err)
{
	enum { LARGEST = 1 << 30 /* bytes: libxml2 counts in int */ };
	struct builder builder = {.tree = tree, .page = page};

	*tree = (struct html_tree){.arena = arena_new()};
	tree->root = add_node(&builder, HTML_OTHER);
	builder.open = tree->root;
	if (page.length > LARGEST)
		return err_set(err, "%s: too large: %zu bytes", name, page.length);
	buf_slice(&tree->blanked, page);
	html_scan_blank(&tree->scan, &tree->blanked);
	return !page.length || parse(&builder, name, err);
}

void html_tree_done(struct html_tree *tree)
{
	arena_free(tree->arena);
	html_scan_done(&tree->scan);
	buf_done(&tree->blanked);
	*tree = (struct html_tree){0};
}

struct html_node *html_tree_skip(const struct html_node *node,
				 const struct html_node *top)
{
	while (node != top && !node->next)
		node = node->parent;
	return node == top ? NULL : node->next;
}

struct html_node *html_tree_next(const struct html_node *node,
				 const struct html_node *top)
{
	return node->child ? node->child : html_tree_skip(node, top);
}

struct str html_tree_attribute(const struct html_node *node,
			       enum html_attribute_name name)
{
	for (const struct html_attribute *attribute = node->attributes; attribute;
	     attribute = attribute->next)
		if (attribute->name == name)
			return attribute->value;
	return (struct str){0};
}

bool html_tree_is_in(const struct html_node *node, const struct html_node *top)
{
	while (node && node != top)
		node = node->parent;
	return node;
}

void html_tree_text(struct buf *out, const struct html_node *node, size_t most)
{
	size_t from = out->length;

	for (const struct html_node *at = node; at && out->length - from < most;
	     at = html_tree_next(at, node))
		if (at->tag == HTML_TEXT)
			buf_slice(out, at->text);
}
