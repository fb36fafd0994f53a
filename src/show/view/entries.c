/* Blocks keep their rows of the page once they are laid out. */
#include "config.h"

#include "show/view/entries.h"

#include "show/motion.h"

/* What scroll.h asks for the heights of blocks. */
struct asked {
	struct entries *entries;
	const struct entries_source *source;
};

static int asked_height(void *context, size_t at)
{
	const struct asked *asked = context;
	struct page *page = &asked->entries->page;
	struct entries_block *block = &asked->entries->blocks.items[at];

	if (!block->is_built) {
		block->first = page->rows;
		asked->source->lay_out(asked->source->context, at, page);
		block->end = page->rows;
		block->is_built = true;
	}
	return block->end - block->first;
}

static bool is_entry(const struct entries *entries, size_t at)
{
	return at < entries->blocks.count && entries->blocks.items[at].is_entry;
}

/* The entry nearest to block AT, rather below it than above. */
static size_t nearest_entry(const struct entries *entries, size_t at)
{
	size_t below = at, above = at;

	while (below < entries->blocks.count && !is_entry(entries, below))
		below++;
	while (above > 0 && !is_entry(entries, above))
		above--;
	return below < entries->blocks.count ? below : above;
}

/* The row of the screen where the selected block begins; all in view were laid out. */
static int selected_row(const struct entries *entries)
{
	int row = -entries->top.row;

	for (size_t i = entries->top.block;
	     i < entries->selected && i < entries->blocks.count; i++)
		row += entries->blocks.items[i].end - entries->blocks.items[i].first;
	return row;
}

void entries_list(struct entries *entries, const struct entries_source *source,
		  int columns, size_t selected)
{
	struct asked asked = {entries, source};
	struct scroll_blocks blocks = {source->count, asked_height, &asked};
	int row = selected_row(entries);

	page_start(&entries->page, columns);
	entries->blocks.count = 0;
	entries->entry_count = 0;
	for (size_t i = 0; i < source->count; i++) {
		struct entries_block block = {.is_entry =
						  source->is_entry(source->context, i)};

		entries->entry_count += block.is_entry;
		vec_push(&entries->blocks, block);
	}
	entries->top = (struct scroll){0};
	entries->selected = nearest_entry(entries, 0);
	if (selected == ENTRIES_FIRST || !entries->entry_count)
		return;
	entries->selected = nearest_entry(
	    entries, selected < source->count ? selected : source->count - 1);
	scroll_place(&entries->top, &blocks, entries->selected, 0, row);
}

void entries_follow(struct entries *entries, const struct entries_source *source,
		    int rows)
{
	struct asked asked = {entries, source};
	struct scroll_blocks blocks = {source->count, asked_height, &asked};
	size_t above = entries->selected;
	int row, height;

	if (!entries->entry_count)
		return;
	while (above && !is_entry(entries, above - 1))
		above--;
	height = asked_height(&asked, entries->selected);
	row = scroll_row_of(&entries->top, &blocks, entries->selected, 2 * rows);
	if (row + height > rows)
		scroll_place(&entries->top, &blocks, entries->selected, height, rows);
	row = scroll_row_of(&entries->top, &blocks, above, 2 * rows);
	if (row < 0)
		scroll_place(&entries->top, &blocks, above, 0, 0);
	scroll_move(&entries->top, &blocks, 0, rows);
}

void entries_mark(struct grid *grid, int row, int column)
{
	grid_put_text(grid, row, column, column + 1, ">", STYLE_CURSOR);
	for (int i = 1; i < ENTRIES_GUTTER - 1 && column + i < grid->columns; i++)
		grid->cells[row * grid->columns + column + i].style = STYLE_CURSOR;
}

void entries_draw(const struct entries *entries, struct grid *grid, struct rect area)
{
	int row = -entries->top.row;

	grid->cursor_row = area.row;
	for (size_t i = entries->top.block; i < entries->blocks.count && row < area.rows;
	     i++) {
		const struct entries_block *block = &entries->blocks.items[i];
		int rows = block->end - block->first;

		for (int line = row < 0 ? -row : 0;
		     line < rows && row + line < area.rows && block->is_built; line++)
			grid_copy_row(grid, area, row + line, entries->page.grid,
				      block->first + line);
		if (i == entries->selected && block->is_entry && row >= 0) {
			entries_mark(grid, area.row + row, area.column);
			grid->cursor_row = area.row + row;
		}
		row += rows;
	}
}

/* Selects the entry BY entries off, or the last one on the way there. */
static void select_off(struct entries *entries, long by)
{
	long step = by < 0 ? -1 : 1, at = (long)entries->selected;
	long end = (long)entries->blocks.count;

	for (long next = at + step; by && next >= 0 && next < end; next += step)
		if (is_entry(entries, (size_t)next)) {
			entries->selected = (size_t)next;
			by -= step;
		}
}

bool entries_handle(struct entries *entries, enum command command, int count, int page)
{
	long by;

	page = page > 1 ? page : 1;
	if (!motion_rows(&by, command, page, (page + 1) / 2))
		return false;
	select_off(entries, by * (count ? count : 1));
	return true;
}

bool entries_find(struct entries *entries, const struct entries_source *source,
		  int direction)
{
	size_t count = source->count, step = direction < 0 ? count - 1 : 1;
	size_t at = entries->selected + (direction ? step : 0);

	for (size_t i = 0; i < count; i++, at += step)
		if (is_entry(entries, at % count) &&
		    source->has_match(source->context, at % count)) {
			entries->selected = at % count;
			return true;
		}
	return false;
}

size_t entries_at(const struct entries *entries)
{
	size_t at = 0;

	for (size_t i = 0; i <= entries->selected && i < entries->blocks.count; i++)
		at += is_entry(entries, i);
	return at;
}

void entries_done(struct entries *entries)
{
	page_done(&entries->page);
	vec_done(&entries->blocks);
}
