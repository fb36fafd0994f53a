/* The flow has one column less than the area: the last one is for the ellipsis. */
#include "config.h"

#include "show/view/snippet.h"

#include "show/view/highlight.h"

static size_t end_of(struct span span)
{
	return span.offset + span.length;
}

static void set(struct flow *flow, const struct snippet *snippet,
		const struct state *state, struct span span)
{
	const struct article *article = state_article(state, snippet->place.article);

	flow_set(flow, article_slice(article, span), span.offset, snippet->style);
	if (snippet->is_linked && state->way.marks_words)
		highlight_compare(flow, state, snippet->place, state->cursor);
	if (snippet->is_linked)
		highlight_differences(flow, state, snippet->place);
	highlight_matches(flow, state, snippet->place);
	highlight_bracket(flow, state);
}

/* The number of the piece behind the first ones that differ; 0 where none do. */
static size_t differing_end(const struct flow *flow)
{
	size_t at = 0;

	while (at < flow->pieces.count && flow->pieces.items[at].style != STYLE_CONFLICT)
		at++;
	if (at == flow->pieces.count)
		return 0;
	while (at < flow->pieces.count && flow->pieces.items[at].style == STYLE_CONFLICT)
		at++;
	return at;
}

static bool is_blank(const struct flow *flow, size_t piece)
{
	return buf_str(&flow->text).bytes[flow->pieces.items[piece].text] == ' ';
}

/* The first word from which on the pieces up to END fit in COLUMNS. */
static size_t first_fitting(const struct flow *flow, size_t end, int columns)
{
	size_t at = end;

	for (int used = 0; at && used + flow->pieces.items[at - 1].width <= columns;)
		used += flow->pieces.items[--at].width;
	for (size_t word = at; word && word < end; word++)
		if (is_blank(flow, word))
			return word + 1;
	return at;
}

/* Cuts off the start of SPAN where what differs would not fit in COLUMNS. */
static struct span bring_into_sight(struct flow *flow, const struct snippet *snippet,
				    const struct state *state, int columns)
{
	struct span span = snippet->span;
	size_t end, first;

	set(flow, snippet, state, span);
	end = differing_end(flow);
	first = first_fitting(flow, end, columns);
	if (end && first && first < end) {
		size_t offset = flow->pieces.items[first].source;

		span = (struct span){offset, end_of(span) - offset};
		set(flow, snippet, state, span);
	}
	return span;
}

int snippet_put(const struct snippet *snippet, const struct state *state,
		struct grid *grid, struct rect area)
{
	struct span sentence = story_sentence(state->story, snippet->place)->span;
	struct flow flow = FLOW_EMPTY;
	int limit = area.column + area.columns, end = limit, indent, rows = 0;
	struct span span;

	if (area.columns < 2 || area.rows < 1)
		return 0;
	span = bring_into_sight(&flow, snippet, state,
				area.rows * (area.columns - 2) * 7 / 8);
	indent = span.offset > sentence.offset;
	flow_wrap(&flow, area.columns - 1, indent);
	for (; rows < area.rows && rows < (int)flow.rows.count; rows++)
		end = flow_put(&flow, (size_t)rows, grid, area.row + rows, area.column,
			       limit - 1);
	if (indent)
		grid_put_text(grid, area.row, area.column, limit, "…", snippet->style);
	if (rows < (int)flow.rows.count || end_of(span) < end_of(sentence))
		grid_put_text(grid, area.row + rows - 1, end, limit, "…", snippet->style);
	flow_done(&flow);
	return rows;
}
