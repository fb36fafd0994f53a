/*
 * What the terminal shows: frames, of its size and in its colours.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_FRAME_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_FRAME_H

#include "program/crossread/loop_parts.h"

/* Takes the terminal's size as it is now. */
void loop_frame_resize(struct loop *loop);

/* Paints a frame; the cells that are others by now are sent. */
void loop_frame_paint(struct loop *loop);

/* Sends every cell anew. */
void loop_frame_redraw(struct loop *loop);

/* Gives the terminal back until the program is continued. */
void loop_frame_suspend(struct loop *loop);

/* Takes the theme, and the mouse, as the reader wants them now. */
void loop_frame_change_theme(struct loop *loop);
void loop_frame_follow_mouse(struct loop *loop);

#endif
