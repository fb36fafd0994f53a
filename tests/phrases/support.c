/*
 * Which phrases real pages have: names of saved pages on standard input, a line each; on
 * standard output the phrases that are found on fewer than two sites, with how many they
 * are.  `make phrases-support PAGES=DIR` runs it.
 *
 * A phrase counts where it stands as its list says, whatever comes of it in the end.  A
 * page is of the site that its own address names, else of the one that its file is called
 * after ("courier_2026.html").  Heads of mails are on no pages and left out.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/decode/encoding.h"
#include "read/html/fact.h"
#include "read/html/flow.h"
#include "read/html/hint.h"
#include "read/html/meta.h"
#include "read/html/tree.h"

enum {
	ENOUGH_SITES = 2,
	LARGEST_PAGE = 64,  /* MiB */
	LONGEST_BLOCK = 60, /* words of one that is searched */
	LONGEST_LINE = 18,  /* words of one whose words are looked at singly */
	LONGEST_SITE = 80,
};

/* In blocks of text; names of boxes and of fields are searched where they are. */
static const unsigned block_lists = 1U << PHRASES_APPEAL | 1U << PHRASES_FURNITURE |
				    1U << PHRASES_NOTICE | 1U << PHRASES_HEADING |
				    1U << PHRASES_BYLINE | 1U << PHRASES_DATE |
				    1U << PHRASES_TEASER;

/* What is known of a phrase: the sites that have it, as far as they matter. */
struct support {
	char sites[ENOUGH_SITES][LONGEST_SITE];
	size_t count;
};

struct study {
	struct support *supports; /* by row */
	char site[LONGEST_SITE];  /* of the page at hand */
	size_t pages;
};

static void count_row(void *context, const struct phrase *row)
{
	struct study *study = context;
	struct support *support = &study->supports[row - phrase_row(0)];

	for (size_t i = 0; i < support->count; i++)
		if (!strcmp(support->sites[i], study->site))
			return;
	if (support->count < ENOUGH_SITES)
		memcpy(support->sites[support->count++], study->site, LONGEST_SITE);
}

static void count_phrases(struct study *study, struct str folded, unsigned lists)
{
	struct phrase_search search = phrase_search(folded, lists);

	while (phrase_next(&search))
		count_row(study, search.phrase);
}

static void count_folded(struct study *study, struct str text, unsigned lists)
{
	struct buf folded = BUF_EMPTY;

	unicode_fold(&folded, text);
	count_phrases(study, buf_str(&folded), lists);
	buf_done(&folded);
}

static void count_words(struct study *study, struct str text)
{
	size_t at = 0;

	for (struct str word; (word = unicode_next_word(text, &at)).length;)
		count_folded(study, word, 1U << PHRASES_BYLINE | 1U << PHRASES_DATE);
}

static void count_blocks(struct study *study, const struct html_tree *tree)
{
	struct html_flow flow = {0};

	html_flow_find(&flow, tree);
	for (size_t i = 0; i < flow.blocks.count; i++) {
		const struct html_block *block = &flow.blocks.items[i];
		struct buf text = BUF_EMPTY;

		html_flow_text(&text, &flow, block);
		if (block->words <= LONGEST_BLOCK)
			count_folded(study, str_trim(buf_str(&text)), block_lists);
		if (block->words <= LONGEST_LINE)
			count_words(study, buf_str(&text));
		buf_done(&text);
	}
	html_flow_done(&flow);
}

static void count_names(struct study *study, const struct html_tree *tree)
{
	static const enum html_attribute_name fields[] = {
	    HTML_ATTRIBUTE_PROPERTY, HTML_ATTRIBUTE_NAME, HTML_ATTRIBUTE_ITEMPROP};

	for (const struct html_node *node = tree->root; node;
	     node = html_tree_next(node, tree->root)) {
		if (node->tag == HTML_TEXT)
			continue;
		html_hint_visit(node, count_row, study);
		for (size_t i = 0; i < ARRAY_COUNT(fields); i++)
			count_folded(study, html_tree_attribute(node, fields[i]),
				     1U << (node->tag == HTML_META ? PHRASES_META
								   : PHRASES_PROPERTY));
	}
}

/* The site of the page PATH by ADDRESS, its own, or else by its name. */
static void name_site(struct study *study, const char *path, struct str address)
{
	const char *slashes = memmem(address.bytes, address.length, "://", 3);
	const char *name = strrchr(path, '/');
	size_t length;

	if (slashes) {
		size_t from = (size_t)(slashes + 3 - address.bytes);

		name = address.bytes + from;
		length = strcspn(name, "/?#");
		if (!strncmp(name, "www.", 4)) {
			name += 4;
			length -= 4;
		}
	} else {
		name = name ? name + 1 : path;
		length = strcspn(name, "_.");
	}
	memset(study->site, 0, LONGEST_SITE);
	memcpy(study->site, name, length < LONGEST_SITE ? length : LONGEST_SITE - 1);
}

static void count_page(struct study *study, const char *path, struct err *err)
{
	struct buf bytes = BUF_EMPTY, page = BUF_EMPTY;
	struct html_tree tree = {0};
	struct html_meta meta = {0};
	struct input input = {.name = path};

	if (file_read(&bytes, path, LARGEST_PAGE, err)) {
		input.bytes = buf_str(&bytes);
		if (encoding_decode(&page, NULL, &input, err) &&
		    html_tree_parse(&tree, buf_str(&page), path, err)) {
			html_meta_read(&meta, &tree, buf_str(&page));
			name_site(study, path, html_fact_best(&meta.facts, METADATA_URL));
			count_blocks(study, &tree);
			count_names(study, &tree);
			study->pages++;
		}
	}
	html_meta_done(&meta);
	html_tree_done(&tree);
	buf_done(&page);
	buf_done(&bytes);
}

static void print_rows(const struct study *study)
{
	static const char *const lists[PHRASES_COUNT] = {
	    [PHRASES_APPEAL] = "appeal",       [PHRASES_BOX] = "box",
	    [PHRASES_BYLINE] = "byline",       [PHRASES_DATE] = "date",
	    [PHRASES_FURNITURE] = "furniture", [PHRASES_HEADING] = "heading",
	    [PHRASES_MAIL] = "mail",	       [PHRASES_META] = "meta",
	    [PHRASES_NOTICE] = "notice",       [PHRASES_PROPERTY] = "property",
	    [PHRASES_TEASER] = "teaser",
	};
	size_t rare = 0;

	for (int list = 0; list < PHRASES_COUNT; list++)
		for (size_t i = 0; i < phrase_count(); i++) {
			const struct phrase *row = phrase_row(i);

			if (row->list != list || list == PHRASES_MAIL ||
			    study->supports[i].count >= ENOUGH_SITES)
				continue;
			printf("%s\t%zu\t%s%s%s\t%s\n", lists[list],
			       study->supports[i].count, row->text,
			       row->second ? " … " : "",
			       row->second ? row->text + row->second : "", row->language);
			rare++;
		}
	fprintf(stderr, "%zu pages; %zu of %zu phrases on fewer than two sites\n",
		study->pages, rare, phrase_count());
}

int main(void)
{
	struct study study = {.supports =
				  mem_zero(phrase_count(), sizeof *study.supports)};
	char *line = NULL;
	size_t capacity = 0;

	while (getline(&line, &capacity, stdin) > 0) {
		struct err err = ERR_NONE;

		line[strcspn(line, "\n")] = 0;
		count_page(&study, line, &err);
		if (err.message)
			fprintf(stderr, "%s\n", err.message);
		err_done(&err);
	}
	print_rows(&study);
	free(line);
	free(study.supports);
	return 0;
}
