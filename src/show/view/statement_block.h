/*
 * The parts of the statement view, from the statement as a whole down to the outlets that
 * do not have it, each laid out as rows of a page.
 */
#ifndef CROSSREAD_SHOW_VIEW_STATEMENT_BLOCK_H
#define CROSSREAD_SHOW_VIEW_STATEMENT_BLOCK_H

#include "show/state.h"
#include "show/view/page.h"

enum statement_block_kind {
	STATEMENT_BLOCK_TITLE,	   /* of the statement that is selected */
	STATEMENT_BLOCK_COLLATION, /* all its wordings, word by word */
	STATEMENT_BLOCK_WORDING,   /* one, with what is said of it */
	STATEMENT_BLOCK_HEADING,
	STATEMENT_BLOCK_SILENT /* an outlet without a sentence of it */
};

struct statement_block {
	enum statement_block_kind kind;
	struct place place;  /* of a wording; of a silent outlet only the article */
	const char *heading; /* of a heading */
	bool is_built;
	int first, words,
	    end; /* rows of the page: from, of the wording, behind the last */
};

/* The column where sentences begin, behind their signs and numbers. */
int statement_block_column(const struct state *state);

/* Adds BLOCK's rows to PAGE, and notes in BLOCK which they are. */
void statement_block_lay_out(struct page *page, const struct state *state,
			     struct statement_block *block);

#endif
