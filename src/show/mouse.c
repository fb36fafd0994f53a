/* Names come from the terminal's layer (term/mouse.h). */
#include "config.h"

#include "show/mouse.h"

#include <stdio.h>
#include <string.h>

#include "base/array.h"

bool mouse_read(struct mouse *mouse, const char *key)
{
	static const char *const names[] = {
	    [MOUSE_CLICK] = "Mouse-click:",
	    [MOUSE_UP] = "Mouse-up:",
	    [MOUSE_DOWN] = "Mouse-down:",
	};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		size_t length = strlen(names[i]);

		if (strncmp(key, names[i], length) != 0)
			continue;
		mouse->action = (enum mouse_action)i;
		return sscanf(key + length, "%d:%d", &mouse->row, &mouse->column) == 2;
	}
	return false;
}
