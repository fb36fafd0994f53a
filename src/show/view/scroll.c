/* Walking from block to block, adding heights. */
#include "config.h"

#include "show/view/scroll.h"

static int height(const struct scroll_blocks *blocks, size_t block)
{
	return blocks->height(blocks->context, block);
}

int scroll_row_of(const struct scroll *scroll, const struct scroll_blocks *blocks,
		  size_t block, int far)
{
	int row = -scroll->row;
	size_t at = scroll->block;

	for (; at < block && row < far; at++)
		row += height(blocks, at);
	for (; at > block && row > -far; at--)
		row -= height(blocks, at - 1);
	return at == block ? row : at < block ? far : -far;
}

void scroll_place(struct scroll *scroll, const struct scroll_blocks *blocks, size_t block,
		  int row, int screen)
{
	row -= screen;
	while (row < 0 && block > 0)
		row += height(blocks, --block);
	while (block + 1 < blocks->count && row >= height(blocks, block))
		row -= height(blocks, block++);
	scroll->block = block;
	scroll->row = row < 0 ? 0 : row;
}

/* The rows from the top of the screen on, counted to ENOUGH. */
static int rows_below(const struct scroll *scroll, const struct scroll_blocks *blocks,
		      int enough)
{
	int rows = -scroll->row;

	for (size_t at = scroll->block; at < blocks->count && rows < enough; at++)
		rows += height(blocks, at);
	return rows;
}

bool scroll_has_more(const struct scroll *scroll, const struct scroll_blocks *blocks,
		     int screen_rows)
{
	return rows_below(scroll, blocks, screen_rows + 1) > screen_rows;
}

void scroll_move(struct scroll *scroll, const struct scroll_blocks *blocks, int rows,
		 int screen_rows)
{
	int missing;

	scroll_place(scroll, blocks, scroll->block, scroll->row + rows, 0);
	missing = screen_rows - rows_below(scroll, blocks, screen_rows);
	if (missing > 0)
		scroll_place(scroll, blocks, scroll->block, scroll->row - missing, 0);
}
