/* Places among blocks: found, kept within the sequence, and cheap to ask for. */
#include "config.h"

#include "unit/unit.h"

#include "base/array.h"
#include "show/view/scroll.h"

enum { BLOCKS = 1000 };

/* Blocks of 1, 2, 3, 1, 2, 3 ... rows; counts how many heights were asked for. */
static int height(void *context, size_t block)
{
	++*(int *)context;
	return 1 + (int)(block % 3);
}

static const struct {
	struct scroll from;
	int rows; /* to move, on a screen of 10 rows */
	struct scroll to;
} moves[] = {
    {{0, 0}, 0, {0, 0}},     {{0, 0}, 1, {1, 0}},  {{0, 0}, 2, {1, 1}},
    {{0, 0}, 6, {3, 0}},     {{0, 0}, -1, {0, 0}}, {{3, 0}, -1, {2, 2}},
    {{3, 0}, -99, {0, 0}},   {{5, 2}, 1, {6, 0}},  {{0, 0}, 3000, {995, 0}},
    {{999, 0}, 0, {995, 0}},
};

START_TEST(moves_by_rows)
{
	int asked = 0;
	struct scroll_blocks blocks = {BLOCKS, height, &asked};
	struct scroll scroll = moves[_i].from;

	scroll_move(&scroll, &blocks, moves[_i].rows, 10);
	ck_assert_uint_eq(scroll.block, moves[_i].to.block);
	ck_assert_int_eq(scroll.row, moves[_i].to.row);
}
END_TEST

/* Wherever a block is put, there it is found, unless the start of all is in the way. */
START_TEST(finds_what_it_placed)
{
	int asked = 0;
	struct scroll_blocks blocks = {BLOCKS, height, &asked};
	struct scroll scroll = {0};

	for (size_t block = 10; block < BLOCKS; block += 7)
		for (int screen = 0; screen < 10; screen++) {
			scroll_place(&scroll, &blocks, block, 0, screen);
			ck_assert_int_eq(scroll_row_of(&scroll, &blocks, block, 50),
					 screen);
		}
	scroll_place(&scroll, &blocks, 1, 0, 9);
	ck_assert_int_eq(scroll_row_of(&scroll, &blocks, 1, 50), 1);
}
END_TEST

START_TEST(asks_only_for_what_is_near)
{
	int asked = 0;
	struct scroll_blocks blocks = {BLOCKS, height, &asked};
	struct scroll scroll = {0};

	ck_assert_int_eq(scroll_row_of(&scroll, &blocks, BLOCKS - 1, 20), 20);
	scroll_place(&scroll, &blocks, BLOCKS - 1, 0, 5);
	ck_assert_int_eq(scroll_row_of(&scroll, &blocks, 0, 20), -20);
	scroll_move(&scroll, &blocks, 1, 10);
	ck_assert_int_lt(asked, 100);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("scroll");

	unit_add_rows(suite, "scroll", moves_by_rows, (int)ARRAY_COUNT(moves));
	unit_add(suite, "scroll", finds_what_it_placed);
	unit_add(suite, "scroll", asks_only_for_what_is_near);
	return unit_main(suite);
}
