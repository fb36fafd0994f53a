/* The tree is walked without recursion; runs of white space alone begin no block. */
#include "config.h"

#include "read/html/flow.h"

#include <string.h>

#include "base/ending.h"
#include "base/unicode.h"
#include "read/html/aside.h"

struct walker {
	struct html_flow *flow;
	size_t from;		      /* the first run of the block that is open */
	size_t links;		      /* open elements <a> */
	bool is_blank;		      /* nothing but white space in the block so far */
	bool after_break;	      /* a <br> and nothing since */
	const struct html_node *node; /* the innermost open block element */
	const struct html_node *block_node;
	const struct html_node *aside; /* that is open, or NULL */
};

static const struct str blank_text = {" ", 1};
static const struct str break_text = {"\n", 1};

/* Counts what distinguishes prose from labels. */
static void count_run(struct html_block *block, struct str text, bool is_link,
		      uint32_t *last)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		size_t size = character >= 0x2E80 && character < 0xFFF0 ? 3 : 1;

		if (unicode_is_space(character)) {
			*last = *last ? ' ' : 0;
			continue;
		}
		block->words += !*last || *last == ' ' || size == 3;
		block->size += size;
		block->link_size += is_link ? size : 0;
		block->commas += character == ',' || character == 0x3001 ||
				 character == 0xFF0C || character == 0x60C;
		block->stops += character == '.' || character == '?' ||
				character == '!' || character == 0x3002;
		*last = character;
	}
}

/* The innermost element around all of BLOCK's text that is not blank. */
static const struct html_node *find_inner(const struct html_flow *flow,
					  const struct html_block *block)
{
	const struct html_node *inner = block->node, *last = NULL;

	for (size_t i = block->from; i < block->to; i++) {
		const struct html_run *run = &flow->runs.items[i];

		if (!run->node || run->aside || !unicode_trim(run->text).length)
			continue;
		if (!last)
			inner = run->node->parent;
		last = run->node;
	}
	while (inner != block->node && !html_tree_is_in(last, inner))
		inner = inner->parent;
	return inner;
}

/* A block that is nothing but an aside is judged like any other. */
static void keep_lone_asides(struct html_flow *flow, size_t from)
{
	bool has_text = false;

	for (size_t i = from; i < flow->runs.count; i++)
		has_text |= !flow->runs.items[i].aside &&
			    unicode_trim(flow->runs.items[i].text).length;
	for (size_t i = from; !has_text && i < flow->runs.count; i++)
		flow->runs.items[i].aside = NULL;
}

static void close_block(struct walker *walker)
{
	struct html_flow *flow = walker->flow;
	struct html_block block = {
	    .node = walker->block_node, .from = walker->from, .to = flow->runs.count};
	struct str seen = {0};
	uint32_t last = 0;
	bool in_link = false;

	walker->after_break = false;
	if (walker->is_blank) {
		flow->runs.count = walker->from;
		return;
	}
	keep_lone_asides(flow, block.from);
	for (size_t i = block.from; i < block.to; i++) {
		const struct html_run *run = &flow->runs.items[i];

		if (run->aside)
			continue;
		count_run(&block, run->text, run->is_link, &last);
		if (unicode_trim(run->text).length)
			seen = unicode_trim(run->text);
		block.links += run->is_link && !in_link;
		in_link = run->is_link;
	}
	block.ends_like_prose = ending_is_prose(seen);
	block.inner = find_inner(flow, &block);
	vec_push(&flow->blocks, block);
	walker->from = flow->runs.count;
	walker->is_blank = true;
}

static void add_run(struct walker *walker, struct html_run run)
{
	run.is_link = walker->links > 0;
	run.aside = walker->aside;
	vec_push(&walker->flow->runs, run);
}

static void add_text(struct walker *walker, const struct html_node *node)
{
	if (unicode_trim(node->text).length) {
		if (walker->is_blank)
			walker->block_node = walker->node;
		walker->is_blank = walker->after_break = false;
	}
	add_run(walker, (struct html_run){.text = node->text,
					  .node = node,
					  .offset = node->offset,
					  .is_resolved = node->is_resolved});
}

/* The place of what is not in the page: behind the run before. */
static size_t place(const struct walker *walker)
{
	const struct html_run *run;

	if (!walker->flow->runs.count)
		return 0;
	run = &walker->flow->runs.items[walker->flow->runs.count - 1];
	return run->offset + (run->is_resolved ? 1 : run->text.length);
}

static void add_break(struct walker *walker)
{
	if (walker->after_break)
		close_block(walker);
	walker->after_break = !walker->is_blank;
	if (!walker->is_blank)
		add_run(walker,
			(struct html_run){.text = break_text, .offset = place(walker)});
}

/* An <a> without an address is a place to link to. */
static bool is_link(const struct html_node *node)
{
	return node->tag == HTML_A &&
	       html_tree_attribute(node, HTML_ATTRIBUTE_HREF).bytes;
}

static void enter(struct walker *walker, const struct html_node *node)
{
	unsigned traits = html_tag_traits(node->tag);

	if (!walker->aside && html_aside_is(node))
		walker->aside = node;
	if (node->tag == HTML_TEXT)
		add_text(walker, node);
	else if (node->tag == HTML_BR)
		add_break(walker);
	else if (traits & HTML_BLOCK)
		close_block(walker);
	else if (traits & HTML_CELL && !walker->is_blank)
		add_run(walker,
			(struct html_run){.text = blank_text, .offset = place(walker)});
	if (traits & HTML_BLOCK && !(traits & HTML_VOID))
		walker->node = node;
	walker->links += is_link(node);
}

static void leave(struct walker *walker, const struct html_node *node)
{
	unsigned traits = html_tag_traits(node->tag);

	walker->links -= is_link(node);
	if (walker->aside == node)
		walker->aside = NULL;
	if (!(traits & HTML_BLOCK) || traits & HTML_VOID)
		return;
	close_block(walker);
	do
		node = node->parent;
	while (node->parent && !(html_tag_traits(node->tag) & HTML_BLOCK));
	walker->node = node;
}

void html_flow_find(struct html_flow *flow, const struct html_tree *tree)
{
	struct walker walker = {.flow = flow, .is_blank = true, .node = tree->root};
	const struct html_node *node = tree->root;

	while (node) {
		bool is_title = node->tag == HTML_TITLE;

		enter(&walker, node);
		if (node->child && !is_title) {
			node = node->child;
			continue;
		}
		while (node->parent && !node->next) {
			leave(&walker, node);
			node = node->parent;
		}
		if (node->parent)
			leave(&walker, node);
		node = node->next;
	}
	close_block(&walker);
}

/* What is added for a stretch of white space between two words. */
struct space {
	bool is_wanted, has_break;
	size_t offset; /* of its last byte in the page */
};

typedef void adder(void *out, struct str text, size_t offset);

static void add_space(struct space *space, adder *add, void *out)
{
	if (space->is_wanted)
		add(out, space->has_break ? break_text : blank_text, space->offset);
	*space = (struct space){0};
}

static bool is_ascii_space(char byte)
{
	return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' ||
	       byte == '\f';
}

static void fold_run(const struct html_run *run, struct space *space, adder *add,
		     void *out, bool *has_text)
{
	struct str text = run->text;

	for (size_t at = 0; at < text.length;) {
		size_t from = at;

		while (at < text.length && is_ascii_space(text.bytes[at]))
			at++;
		if (at > from) {
			space->is_wanted = *has_text;
			space->has_break |= text.bytes == break_text.bytes;
			space->offset = run->offset + at - 1;
		}
		from = at;
		while (at < text.length && !is_ascii_space(text.bytes[at]))
			at++;
		if (at == from)
			continue;
		add_space(space, add, out);
		add(out, str_slice(text, from, at),
		    run->is_resolved ? run->offset : run->offset + from);
		*has_text = true;
	}
}

/* Where an aside was left out no blank is put before the mark behind it. */
static void close_up(struct space *space, const struct html_run *run, bool *is_behind)
{
	if (!unicode_trim(run->text).length)
		return;
	if (*is_behind && strchr(".,;:!?)", *run->text.bytes))
		*space = (struct space){0};
	*is_behind = false;
}

/* Hands the words of BLOCK on, without its asides where it IS_PROSE. */
static void fold(const struct html_flow *flow, const struct html_block *block,
		 bool is_prose, adder *add, void *out)
{
	struct space space = {0};
	bool has_text = false, is_behind = false;

	for (size_t i = block->from; i < block->to; i++) {
		const struct html_run *run = &flow->runs.items[i];

		if (is_prose && run->aside) {
			is_behind = true;
			continue;
		}
		close_up(&space, run, &is_behind);
		fold_run(run, &space, add, out, &has_text);
	}
}

static void add_to_buf(void *out, struct str text, size_t offset)
{
	(void)offset;
	buf_slice(out, text);
}

void html_flow_text(struct buf *out, const struct html_flow *flow,
		    const struct html_block *block)
{
	fold(flow, block, false, add_to_buf, out);
}

struct target {
	struct document *document;
	size_t start;
};

static void add_to_document(void *out, struct str text, size_t offset)
{
	struct target *target = out;

	document_add(target->document, text, target->start + offset);
}

void html_flow_add(struct document *document, const struct html_flow *flow,
		   const struct html_block *block, size_t start)
{
	struct target target = {document, start};

	fold(flow, block, false, add_to_document, &target);
}

void html_flow_add_prose(struct document *document, const struct html_flow *flow,
			 const struct html_block *block, size_t start)
{
	struct target target = {document, start};

	fold(flow, block, true, add_to_document, &target);
}

/* Adds runs FROM up to, not including, TO, which are one aside. */
static void add_aside(struct document *document, const struct html_flow *flow,
		      struct target *target, size_t from, size_t to)
{
	struct space space = {0};
	bool has_text = false;

	document_begin_furniture(document, FURNITURE_NOTICE);
	document_ground(document, ground_of(GROUND_HIDDEN, NULL));
	for (size_t i = from; i < to; i++)
		fold_run(&flow->runs.items[i], &space, add_to_document, target,
			 &has_text);
	document_end(document);
}

void html_flow_add_asides(struct document *document, const struct html_flow *flow,
			  const struct html_block *block, size_t start)
{
	struct target target = {document, start};

	for (size_t from = block->from, to; from < block->to; from = to) {
		const struct html_node *aside = flow->runs.items[from].aside;

		for (to = from; to < block->to && flow->runs.items[to].aside == aside;
		     to++)
			;
		if (aside)
			add_aside(document, flow, &target, from, to);
	}
}

void html_flow_done(struct html_flow *flow)
{
	vec_done(&flow->runs);
	vec_done(&flow->blocks);
}
