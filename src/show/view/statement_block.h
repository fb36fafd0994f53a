/*
 * The parts of the statement view, each laid out as rows of a page: from the title down
 * to the outlets that have no sentence of the statement.
 */
#ifndef CROSSREAD_SHOW_VIEW_STATEMENT_BLOCK_H
#define CROSSREAD_SHOW_VIEW_STATEMENT_BLOCK_H

#include "show/state.h"
#include "show/view/page.h"

enum statement_block_kind {
	STATEMENT_BLOCK_TITLE,	   /* of the statement that is selected */
	STATEMENT_BLOCK_COLLATION, /* all its wordings, word by word */
	STATEMENT_BLOCK_WORDING, /* one wording, and how it is linked to the selected one
				  */
	STATEMENT_BLOCK_HEADING,
	STATEMENT_BLOCK_SILENT /* an outlet without a sentence of the statement */
};

struct statement_block {
	enum statement_block_kind kind;
	struct place place;  /* of a wording; of a silent outlet only the article */
	const char *heading; /* of a heading */
	bool is_built;
	int first, end; /* its rows of the page: the first, and behind the last */
	int words;	/* the row where a wording begins */
};

/* The column where sentences begin, behind their signs and numbers. */
int statement_block_column(const struct state *state);

/* Adds BLOCK's rows to PAGE, and notes in BLOCK which they are. */
void statement_block_lay_out(struct page *page, const struct state *state,
			     struct statement_block *block);

#endif
