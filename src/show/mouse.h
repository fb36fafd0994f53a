/*
 * The mouse as the viewer takes it: a key whose name tells where it was.
 *
 *     Mouse-click:5:12, Mouse-up:5:12 and Mouse-down:5:12 (the wheel), row and column
 *
 * What stands there is asked of the grid that was painted last (grid_target_at).
 */
#ifndef CROSSREAD_SHOW_MOUSE_H
#define CROSSREAD_SHOW_MOUSE_H

#include <stdbool.h>

enum mouse_action { MOUSE_CLICK, MOUSE_UP, MOUSE_DOWN };

struct mouse {
	enum mouse_action action;
	int row, column; /* from 0 */
};

/* Reads KEY; false where it is no key of the mouse. */
bool mouse_read(struct mouse *mouse, const char *key);

#endif
