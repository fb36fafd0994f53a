/* Decoding comes first, by what the page declares, and its map is chained at the end. */
#include "config.h"

#include "read/html/html.h"

#include <string.h>

#include "base/mem.h"
#include "read/decode/encoding.h"
#include "read/html/body.h"
#include "read/html/cut.h"
#include "read/html/flow.h"
#include "read/html/meta.h"
#include "read/html/tree.h"

enum {
	FARTHEST_CHARSET = 4096, /* bytes in which a page declares its charset */
	LONGEST_CHARSET = 40,
};

/* The charset that the first bytes of a page declare, "" if they do not. */
static void find_charset(char charset[LONGEST_CHARSET], struct str bytes)
{
	size_t most = bytes.length < FARTHEST_CHARSET ? bytes.length : FARTHEST_CHARSET;
	size_t length = 0, at = 0;

	while (at + 8 < most &&
	       !str_starts_ignoring_case(str_slice(bytes, at, most), "charset="))
		at++;
	at += 8;
	while (at < most && strchr("\"' ", bytes.bytes[at]))
		at++;
	while (at < most && length + 1 < LONGEST_CHARSET && bytes.bytes[at] &&
	       !strchr("\"' />;\n", bytes.bytes[at]))
		charset[length++] = bytes.bytes[at++];
	charset[length] = 0;
}

/* What is told to screen readers alone is left in bylines and menus: it says what they
 * are.
 */
static void add_block(struct document *document, const struct html_flow *flow, size_t i,
		      struct html_part part, size_t start)
{
	const struct html_block *block = &flow->blocks.items[i];

	if (part.role == BLOCK_TEXT)
		document_begin_text(document);
	else if (part.role == BLOCK_METADATA)
		document_begin_metadata(document, part.metadata);
	else
		document_begin_furniture(document, part.furniture);
	document_ground(document, part.ground);
	(part.role == BLOCK_TEXT ? html_flow_add_prose : html_flow_add)(document, flow,
									block, start);
	document_end(document);
	if (part.role == BLOCK_TEXT)
		html_flow_add_asides(document, flow, block, start);
}

static void read_tree(struct document *document, const struct html_tree *tree,
		      struct str page)
{
	struct html_flow flow = {0};
	struct html_meta meta = {0};
	struct html_part *parts;

	html_flow_find(&flow, tree);
	html_meta_read(&meta, tree, page);
	parts = mem_zero(flow.blocks.count + 1, sizeof *parts);
	html_body_find(parts, tree, &flow, html_meta_title(&meta));
	html_meta_set(&meta, document, &flow, parts);
	for (size_t i = 0; i < flow.blocks.count; i++)
		add_block(document, &flow, i, parts[i], 0);
	document->truncated |= html_cut_is(&flow, parts);
	free(parts);
	html_meta_done(&meta);
	html_flow_done(&flow);
}

bool html_read(document_list *documents, const struct input *input, struct err *err)
{
	struct document document = {0};
	struct buf page = BUF_EMPTY;
	struct map decoded = {0};
	struct html_tree tree = {0};
	char charset[LONGEST_CHARSET];
	struct input declared = *input;
	bool read;

	find_charset(charset, input->bytes);
	if (!declared.charset && charset[0])
		declared.charset = charset;
	read = encoding_decode(&page, &decoded, &declared, err) &&
	       html_tree_parse(&tree, buf_str(&page), input->name, err);
	if (read) {
		read_tree(&document, &tree, buf_str(&page));
		document.truncated |= tree.scan.is_cut;
		map_chain(&document.map, &decoded);
		vec_push(documents, document);
	}
	html_tree_done(&tree);
	map_done(&decoded);
	buf_done(&page);
	return read;
}

bool html_fragment(struct document *document, struct str text, size_t offset,
		   struct err *err)
{
	struct html_tree tree;
	struct html_flow flow = {0};
	struct html_part *parts;
	bool parsed = html_tree_parse(&tree, text, "the article's HTML", err);

	if (parsed) {
		html_flow_find(&flow, &tree);
		parts = mem_zero(flow.blocks.count + 1, sizeof *parts);
		html_body_fragment(parts, &tree, &flow);
		for (size_t i = 0; i < flow.blocks.count; i++)
			add_block(document, &flow, i, parts[i], offset);
		free(parts);
		html_flow_done(&flow);
	}
	html_tree_done(&tree);
	return parsed;
}
