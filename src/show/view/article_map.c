/* Where there are more rows than sentences each sentence has a row, and rows are left. */
#include "config.h"

#include "show/view/article_map.h"

#include "base/array.h"

/* The statuses, the one a reader looks for first in front. */
static const enum status by_interest[] = {STATUS_DIVERGENT, STATUS_UNIQUE, STATUS_SHARED,
					  STATUS_UNCOMPARED};

/* What a cell stands for: sentences FROM up to, not including, TO. */
struct cell_part {
	size_t from, to;
};

static enum status status_of(const struct state *state, uint32_t article,
			     struct cell_part part)
{
	size_t best = ARRAY_COUNT(by_interest) - 1;

	for (size_t i = part.from; i < part.to; i++) {
		struct place place = {article, (uint32_t)i};
		size_t at = 0;

		while (by_interest[at] != story_standing(state->story, place)->status)
			at++;
		best = at < best ? at : best;
	}
	return by_interest[best];
}

void article_map_draw(const struct state *state, uint32_t article,
		      struct in_sight in_sight, struct grid *grid, struct rect area)
{
	size_t count = state_article(state, article)->sentence_count;
	size_t rows = area.rows > 0 ? (size_t)area.rows : 0;
	size_t cells = count < rows ? count : rows;

	for (size_t i = 0; i < cells; i++) {
		struct cell_part part = {i * count / cells, (i + 1) * count / cells};
		enum status status = status_of(state, article, part);
		char sign[2] = {story_status_sign(status), '\0'};
		int row = area.row + (int)i, limit = area.column + area.columns;

		if (part.from <= in_sight.last && part.to > in_sight.first)
			grid_put_text(grid, row, limit - 2, limit, "┃", STYLE_MARK);
		grid_put_text(grid, row, limit - 1, limit, sign, style_of_status(status));
		grid_add_target(grid, (struct rect){row, area.column, 1, area.columns},
				(struct place){article, (uint32_t)part.from});
	}
}
