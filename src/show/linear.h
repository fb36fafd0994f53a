/*
 * The viewer in words, for screen readers and braille: a dialogue of lines.
 *
 * A line of keys goes to the app, as the viewer would take them; what has changed comes
 * back in sentences.  Nothing of it depends on columns, signs or colours, or on what was
 * said before.
 */
#ifndef CROSSREAD_SHOW_LINEAR_H
#define CROSSREAD_SHOW_LINEAR_H

#include "show/app.h"

struct linear;

/* APP is borrowed; it gets a size of its own. */
struct linear *linear_new(struct app *app);
void linear_free(struct linear *linear);

/* Adds what the dialogue begins with: the story in figures, and the first sentence. */
void linear_begin(struct linear *linear, struct buf *out);

/*
 * Takes LINE: keys one after the other, or the name of one ("Tab", "C-d"); what is typed
 * behind / or : ends with the line, and an empty line is Enter.  Returns the first
 * request of the app, with which the rest of the line is dropped.
 */
enum app_request linear_take(struct linear *linear, struct str line);

/* Adds what has changed since it was told last, and what was said. */
void linear_tell(struct linear *linear, struct buf *out);

#endif
