/*
 * A flow: source text laid out in rows of a width, wrapped by word.
 *
 * White space is folded to one blank, unsafe characters are shown as <202E>, joiners are
 * left out (as in unicode_display).  Each piece knows from which byte of the source it
 * comes, so that a part of the source (a differing word, a search match) can be given a
 * style.  A flow can be set again; free it with flow_done.
 */
#ifndef CROSSREAD_SHOW_FLOW_H
#define CROSSREAD_SHOW_FLOW_H

#include "base/buf.h"
#include "base/vec.h"
#include "read/article.h"
#include "show/grid.h"

/* What one cell of the screen will show. */
struct flow_piece {
	size_t source;	/* byte of the source */
	uint32_t text;	/* byte of flow.text */
	uint8_t length; /* in flow.text */
	uint8_t width;
	uint8_t style;
};

struct flow_row {
	size_t first, end; /* of the pieces: the first one, and behind the last one */
};

struct flow {
	struct buf text;
	VEC(struct flow_piece) pieces;
	VEC(struct flow_row) rows;
	int indent;	    /* columns left blank in the first row */
	bool keeps_hyphens; /* no row ends behind a hyphen */
};

#define FLOW_EMPTY ((struct flow){0})

/* Copies TEXT in STYLE into the flow; its first byte is byte BASE of the source. */
void flow_set(struct flow *flow, struct str text, size_t base, enum style style);

/* Gives STYLE to what comes from SPAN of the source. */
void flow_style(struct flow *flow, struct span span, enum style style);

/* Sets each stretch of pieces in STYLE between brackets; before flow_wrap. */
void flow_bracket(struct flow *flow, enum style style);

/* Breaks the pieces into rows of at most WIDTH columns; the first has INDENT columns
 * less.
 */
void flow_wrap(struct flow *flow, int width, int indent);

/* The columns that row INDEX takes. */
int flow_columns(const struct flow *flow, size_t index);

/* Paints row INDEX at ROW and COLUMN of GRID, up to but not including column LIMIT.
 * Returns the column behind it. */
int flow_put(const struct flow *flow, size_t index, struct grid *grid, int row,
	     int column, int limit);

void flow_done(struct flow *flow);

#endif
