/* The screen is painted once more to ask it what is where. */
#include "config.h"

#include "show/app_mouse.h"

#include "show/app_dispatch.h"
#include "show/app_screen.h"

enum { WHEEL_ROWS = 3 /* of a list, that one step of the wheel moves by */ };

/* Steps up or down until the cursor is in ROW of the screen, or nothing moves: so a row
 * of any list can be clicked on.  Returns whether it was there already. */
static bool go_to_row(struct app *app, struct grid *grid, int row)
{
	bool was_there = grid->cursor_row == row;

	for (int steps = 0; steps < app->rows && grid->cursor_row != row; steps++) {
		int before = grid->cursor_row;
		bool is_above = before > row;

		app_dispatch(app, is_above ? COMMAND_UP : COMMAND_DOWN, 0);
		app_screen_prepare(app);
		app_screen_draw(app, grid);
		if (grid->cursor_row == before || (grid->cursor_row > row) != is_above)
			break;
	}
	return was_there;
}

/* Whether ROW of the screen is one of a list, that is gone to row by row. */
static bool is_in_list(const struct app *app, int row)
{
	struct rect body = app->state->layout.body;

	return !stack_top(&app->stack)->ops->has_strip && row >= body.row &&
	       row < body.row + body.rows;
}

/* Selects what is at MOUSE; returns whether it was selected already. */
static bool select_at(struct app *app, struct grid *grid, const struct mouse *mouse)
{
	const struct grid_target *target;

	app_screen_draw(app, grid);
	target = grid_target_at(grid, mouse->row, mouse->column);
	if (target && target->is_outlet)
		app_dispatch_outlet(app, (int)target->place.article + 1);
	else if (target && link_same_place(target->place, app->state->cursor))
		return true;
	else if (target)
		state_go(app->state, target->place);
	else if (is_in_list(app, mouse->row))
		return go_to_row(app, grid, mouse->row);
	return false;
}

/* A click selects; on what is selected it opens. */
static enum app_request click(struct app *app, const struct mouse *mouse)
{
	struct grid *grid = grid_new(1, 1);
	bool opens = select_at(app, grid, mouse);

	grid_free(grid);
	return opens ? app_dispatch(app, COMMAND_OPEN, 0) : APP_GO_ON;
}

static enum app_request turn_wheel(struct app *app, enum command command)
{
	/* A sentence has some rows. */
	int steps = stack_top(&app->stack)->ops->takes_jumps ? 1 : WHEEL_ROWS;
	enum app_request request = APP_GO_ON;

	while (steps-- > 0)
		request = app_dispatch(app, command, 0);
	return request;
}

enum app_request app_mouse_take(struct app *app, const struct mouse *mouse)
{
	if (app->prompt.is_open || app->state->layout.is_too_small)
		return APP_GO_ON;
	typing_drop(&app->typing);
	if (mouse->action == MOUSE_CLICK)
		return click(app, mouse);
	return turn_wheel(app, mouse->action == MOUSE_UP ? COMMAND_UP : COMMAND_DOWN);
}
