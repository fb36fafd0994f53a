/* Between two frames any number of keys may have been taken. */
#include "config.h"

#include "program/crossread/loop_frame.h"

void loop_frame_resize(struct loop *loop)
{
	int rows, columns;

	tty_size(loop->tty, &rows, &columns);
	app_resize(loop->app, rows, columns);
}

void loop_frame_paint(struct loop *loop)
{
	app_draw(loop->app, loop->grid);
	tty_present(loop->tty, loop->grid);
	loop->is_changed = false;
}

void loop_frame_redraw(struct loop *loop)
{
	tty_redraw(loop->tty);
}

void loop_frame_suspend(struct loop *loop)
{
	tty_suspend(loop->tty);
	loop_frame_resize(loop);
}

void loop_frame_change_theme(struct loop *loop)
{
	tty_set_theme(loop->tty, app_theme(loop->app));
	app_set_mono(loop->app, tty_is_mono(loop->tty));
}

/* The mouse is taken as the options have it now. */
void loop_frame_follow_mouse(struct loop *loop)
{
	tty_set_mouse(loop->tty, app_state(loop->app)->way.takes_mouse);
}
