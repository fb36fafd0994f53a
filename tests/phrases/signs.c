/*
 * What the model of paragraphs sees: names of saved pages on standard input, a line each;
 * on standard output a line for each block that is short enough, with the page, the signs
 * and the text, TAB between.  Of a list of paragraphs (tests/read/paragraphs.tsv) a line
 * for each, with "prose/en" or the like for the page.  fit_paragraphs.py learns from it.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "read/clean/verdict.h"
#include "read/decode/encoding.h"
#include "read/html/flow.h"
#include "read/html/tree.h"

enum { LARGEST_PAGE = 64 /* MiB */ };

static void print_block(const char *path, struct str text)
{
	struct verdict verdict;

	verdict_reach(&verdict, text);
	if (!verdict.words)
		return;
	printf("%s", path);
	for (int sign = 0; sign < VERDICT_SIGN_COUNT; sign++)
		printf("\t%g", verdict.signs[sign]);
	printf("\t%.*s\n", (int)text.length, text.bytes);
}

static void print_page(const char *path, struct err *err)
{
	struct buf bytes = BUF_EMPTY, page = BUF_EMPTY;
	struct html_tree tree = {0};
	struct html_flow flow = {0};
	struct input input = {.name = path};

	if (file_read(&bytes, path, LARGEST_PAGE, err)) {
		input.bytes = buf_str(&bytes);
		if (encoding_decode(&page, NULL, &input, err) &&
		    html_tree_parse(&tree, buf_str(&page), path, err))
			html_flow_find(&flow, &tree);
	}
	for (size_t i = 0; i < flow.blocks.count; i++) {
		struct buf text = BUF_EMPTY;

		html_flow_text(&text, &flow, &flow.blocks.items[i]);
		for (size_t at = 0; at < text.length; at++)
			if (strchr("\t\n", text.bytes[at]))
				text.bytes[at] = ' ';
		print_block(path, str_trim(buf_str(&text)));
		buf_done(&text);
	}
	html_flow_done(&flow);
	html_tree_done(&tree);
	buf_done(&page);
	buf_done(&bytes);
}

/* Prints the paragraphs of a list: what each is, its language and its text. */
static void print_list(const char *path, struct err *err)
{
	struct buf bytes = BUF_EMPTY;
	struct str rows;

	if (!file_read(&bytes, path, LARGEST_PAGE, err))
		return;
	rows = buf_str(&bytes);
	for (size_t from = 0, to; from < rows.length; from = to + 1) {
		struct str row;
		char what[16], language[3], name[24];

		to = str_line_end(rows, from);
		row = str_slice(rows, from, to);
		if (sscanf(row.bytes, "%15[a-z]\t%2[a-z]", what, language) != 2)
			continue;
		snprintf(name, sizeof name, "%s/%s", what, language);
		print_block(name, str_slice(row, strlen(what) + 4, row.length));
	}
	buf_done(&bytes);
}

int main(void)
{
	char *line = NULL;
	size_t capacity = 0;

	while (getline(&line, &capacity, stdin) > 0) {
		struct err err = ERR_NONE;

		line[strcspn(line, "\n")] = 0;
		if (str_ends_ignoring_case(str_of(line), ".tsv"))
			print_list(line, &err);
		else
			print_page(line, &err);
		if (err.message)
			fprintf(stderr, "%s\n", err.message);
		err_done(&err);
	}
	free(line);
	return 0;
}
