/* A hit in the story may be in a title, in a sentence or in what was set apart: each has
 * a view that shows it. */
#include "config.h"

#include "show/app_search.h"

#include "show/find.h"

enum { ROWS_WITH_HEAD = 8 /* a pane of so many shows the article's title */ };

static bool panes_show_titles(const struct app *app)
{
	return app->state->layout.panes[0].rows >= ROWS_WITH_HEAD;
}

/* Shows the hit that was gone to: what was set apart in the view of that, where a title
 * is shown, too, if the panes have no room for it; a sentence is in any view that
 * searches the story. */
static void show_hit(struct app *app)
{
	const struct hit *hit = find_current(app->state);
	bool is_title = hit && hit->kind == HIT_TITLE, has_heads = panes_show_titles(app);

	if (!hit)
		return;
	if (hit->kind == HIT_APART || (is_title && !has_heads))
		stack_raise(&app->stack, &view_apart_ops, app->state);
	else if (stack_top(&app->stack)->ops == &view_apart_ops)
		stack_leave(&app->stack);
	if ((is_title && has_heads) || stack_top(&app->stack)->ops->find)
		stack_raise(&app->stack, &view_panes_ops, app->state);
}

void app_search_go(struct app *app, int direction, int count)
{
	const struct open_view *top = stack_top(&app->stack);

	if (top->ops->find) {
		top->ops->find(top->data, app->state, direction);
		return;
	}
	if (direction)
		find_next(app->state, direction, count);
	else
		find_first(app->state, top->ops == &view_apart_ops);
	show_hit(app);
}

void app_search_begin(struct app *app)
{
	bool is_new = app->prompt.text.length > 0;

	app->has_jumped = true;
	if (is_new)
		find_set(app->state, buf_str(&app->prompt.text));
	if (app->state->pattern.length)
		app_search_go(app, is_new ? 0 : 1, 1);
}

void app_search_follow(struct app *app)
{
	const struct open_view *top = stack_top(&app->stack);
	struct str typed = buf_str(&app->prompt.text);

	buf_cut(&app->note, 0);
	if (!app->prompt.is_open || app->prompt.purpose != PROMPT_SEARCH || !typed.length)
		return;
	if (!top->ops->find) {
		find_count(&app->note, app->state, typed);
	} else if (top->ops->finds_as_typed) {
		find_set(app->state, typed);
		top->ops->find(top->data, app->state, 0);
		buf_slice(&app->note, buf_str(&app->state->message));
	}
}
