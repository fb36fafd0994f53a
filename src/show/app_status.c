/* The first of these that has something to say has the row to itself. */
#include "config.h"

#include "show/app_status.h"

#include "show/view/bar.h"
#include "show/view/completion_bar.h"

/* The columns that the text of the prompt has: behind its sign and before the caret. */
static int prompt_columns(const struct app *app)
{
	return app->state->layout.status.columns - 3;
}

static void write_prompt(const struct app *app, struct buf *text)
{
	int caret;

	buf_char(text, prompt_sign(&app->prompt));
	buf_slice(text, prompt_window(&app->prompt, prompt_columns(app), &caret));
}

/* " (weighing 40 %, ≈ settling, J stops)"; who weighs is told by the changes view. */
static void add_judge(const struct app *app, struct buf *text)
{
	const struct state_judge *judge = &app->state->judge;

	if (!judge->is_running)
		return;
	buf_format(text, " (weighing %d %%, ≈ settling, ", state_judge_percent(judge));
	keymap_say(text, &app->keymap, "{stop-judge} stops)");
}

/* Where no line above the articles says that there is a filter. */
static void add_filter(const struct app *app, struct buf *text)
{
	if (app->state->layout.story.rows || !filter_is_on(&app->state->filter))
		return;
	buf_text(text, " ");
	filter_add(text, &app->state->filter);
}

static void write_place(const struct app *app, struct buf *text)
{
	const struct open_view *top = stack_top(&app->stack);

	top->ops->status(top->data, app->state, text);
	add_filter(app, text);
	add_judge(app, text);
}

/* Writes what was said, else where the reader is. */
static void write_rest(const struct app *app, struct bar_status *status, struct buf *text)
{
	if (app->state->message.length) {
		buf_slice(text, buf_str(&app->state->message));
		status->style = STYLE_MESSAGE;
	} else {
		write_place(app, text);
		status->has_help = true;
	}
}

/* Writes what the row says into TEXT, which the status then has. */
static struct bar_status write_status(const struct app *app, struct buf *text)
{
	struct bar_status status = {.style = STYLE_BAR, .note = buf_str(&app->note)};

	if (app->prompt.is_open)
		write_prompt(app, text);
	else if (!typing_write(&app->typing, text))
		write_rest(app, &status, text);
	status.text = buf_str(text);
	return status;
}

static void put_caret(const struct app *app, struct grid *grid)
{
	struct rect area = app->state->layout.status;
	int caret;

	prompt_window(&app->prompt, prompt_columns(app), &caret);
	grid->cursor_row = area.row;
	grid->cursor_column = area.column + 2 + caret;
}

void app_status_draw(const struct app *app, struct grid *grid)
{
	struct buf text = BUF_EMPTY;

	bar_draw_status(app->state, grid, write_status(app, &text));
	if (app->prompt.is_open) {
		put_caret(app, grid);
		completion_bar_draw(app->state, &app->prompt.completion, grid);
	}
	buf_done(&text);
}
