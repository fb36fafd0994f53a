/*
 * The layout: rectangles written as "rows x columns @ row, column", and what must hold at
 * every size.
 */
#include "config.h"

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "show/layout.h"

static void add_rect(struct buf *out, const char *name, struct rect rect)
{
	buf_format(out, "%s %dx%d@%d,%d ", name, rect.rows, rect.columns, rect.row,
		   rect.column);
}

static const struct {
	int rows, columns, articles;
	bool is_zoomed;
	const char *layout;
} cases[] = {
    {24, 80, 3, false, "pane 8x80@2,0 pane 8x80@10,0 detail 5x80@18,0 "},
    {24, 80, 3, true, "pane 14x80@2,0 detail 7x80@16,0 "},
    {24, 80, 1, false, "pane 16x80@2,0 detail 5x80@18,0 "},
    {40, 120, 3, false, "pane 27x60@2,0 pane 27x59@2,61 detail 10x120@29,0 "},
    {60, 200, 5, false,
     "pane 41x50@2,0 pane 41x49@2,51 pane 41x49@2,101 pane 41x49@2,151 detail "
     "16x200@43,0 "},
    {60, 200, 2, false, "pane 50x100@2,0 pane 50x99@2,101 detail 7x200@52,0 "},
    {10, 40, 3, false, "pane 5x40@1,0 detail 3x40@6,0 "},
    {5, 20, 3, false, "pane 3x20@1,0 detail 0x20@4,0 "},
    {4, 80, 3, false, "too small"},
    {24, 19, 3, false, "too small"},
    {1, 1, 3, false, "too small"},
};

START_TEST(arranges)
{
	struct layout layout;
	struct buf out = BUF_EMPTY;

	layout_arrange(&layout, cases[_i].rows, cases[_i].columns,
		       (size_t)cases[_i].articles, cases[_i].is_zoomed);
	if (layout.is_too_small)
		buf_text(&out, "too small");
	for (size_t i = 0; i < layout.pane_count; i++)
		add_rect(&out, "pane", layout.panes[i]);
	if (!layout.is_too_small)
		add_rect(&out, "detail", layout.detail);
	ck_assert_str_eq(buf_str(&out).bytes, cases[_i].layout);
	buf_done(&out);
}
END_TEST

static bool overlap(struct rect a, struct rect b)
{
	return a.row < b.row + b.rows && b.row < a.row + a.rows &&
	       a.column < b.column + b.columns && b.column < a.column + a.columns;
}

static bool is_large_enough(const struct layout *layout, struct rect pane)
{
	if (pane.rows < 2)
		return false;
	if (layout->pane_count < 2)
		return true;
	return layout->is_stacked ? pane.rows >= LAYOUT_PANE_ROWS
				  : pane.columns >= LAYOUT_PANE_COLUMNS;
}

static bool is_inside(struct rect rect, int rows, int columns)
{
	return rect.row >= 0 && rect.column >= 0 && rect.rows >= 0 &&
	       rect.row + rect.rows <= rows && rect.column + rect.columns <= columns;
}

/* What is wrong with LAYOUT, NULL if nothing is: Check takes its time for each assertion.
 */
static const char *fault(const struct layout *layout, int rows, int columns)
{
	struct rect all[LAYOUT_PANES + 4];
	size_t count = 0;

	for (size_t i = 0; i < layout->pane_count; i++) {
		if (!is_large_enough(layout, layout->panes[i]))
			return "a pane is too small";
		all[count++] = layout->panes[i];
	}
	all[count++] = layout->story;
	all[count++] = layout->bar;
	all[count++] = layout->status;
	all[count++] = layout->detail;
	for (size_t i = 0; i < count; i++) {
		if (!is_inside(all[i], rows, columns))
			return "a part is outside";
		for (size_t j = 0; j < i; j++)
			if (overlap(all[i], all[j]))
				return "two parts overlap";
	}
	return NULL;
}

/* At every size: inside the screen, apart from each other, large enough or not there. */
START_TEST(always_fits)
{
	static const size_t articles[] = {1, 2, 3, 5, 20, 300};

	for (int columns = 1; columns <= 260; columns += 3)
		for (int i = 0; i < (int)ARRAY_COUNT(articles); i++)
			for (int zoom = 0; zoom < 2; zoom++) {
				size_t most = zoom ? 1 : articles[i];
				struct layout layout;

				layout_arrange(&layout, _i + 1, columns, articles[i],
					       zoom);
				if (layout.is_too_small)
					continue;
				if (layout.pane_count < 1 || layout.pane_count > most)
					ck_abort_msg("%zu panes", layout.pane_count);
				if (fault(&layout, _i + 1, columns))
					ck_abort_msg("%d columns: %s", columns,
						     fault(&layout, _i + 1, columns));
			}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("layout");

	unit_add_rows(suite, "cases", arranges, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "sizes", always_fits, 100);
	return unit_main(suite);
}
