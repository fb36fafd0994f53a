/* From above: the story in a line, the bar of outlets, the view, its strip, the status.
 */
#include "config.h"

#include "show/app_screen.h"

#include "show/app_status.h"
#include "show/view/bar.h"
#include "show/view/detail.h"
#include "show/view/story_bar.h"

void app_screen_arrange(struct app *app)
{
	layout_arrange(&app->state->layout, app->rows, app->columns,
		       app->state->story->article_count, app->state->is_zoomed);
}

void app_screen_prepare(struct app *app)
{
	const struct open_view *top = stack_top(&app->stack);

	if (!app->state->layout.is_too_small)
		top->ops->prepare(top->data, app->state);
}

static void draw_too_small(const struct app *app, struct grid *grid)
{
	struct buf text = BUF_EMPTY;

	keymap_say(&text, &app->keymap, "too small: {back} leaves");
	grid_put(grid, 0, 0, app->columns, buf_str(&text), STYLE_PLAIN);
	buf_done(&text);
}

static void draw_story(const struct app *app, struct grid *grid)
{
	const struct open_view *top = stack_top(&app->stack);

	story_bar_draw(app->state, grid);
	bar_draw_outlets(app->state, grid);
	top->ops->draw(top->data, app->state, grid);
	if (top->ops->has_strip)
		detail_draw(app->state, grid);
	app_status_draw(app, grid);
}

void app_screen_draw(const struct app *app, struct grid *grid)
{
	grid_resize(grid, app->rows, app->columns);
	grid_clear(grid);
	if (app->state->layout.is_too_small)
		draw_too_small(app, grid);
	else
		draw_story(app, grid);
	if (app->is_ascii)
		grid_make_ascii(grid);
}
