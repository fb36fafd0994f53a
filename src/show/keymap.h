/*
 * The keymap: which keys stand for which command.
 *
 * It begins as command.def has it; the reader's configuration can give a command other
 * keys.  What is shown of a key anywhere (help, hints, messages) is asked for here, so
 * that it is always the key that holds.
 */
#ifndef CROSSREAD_SHOW_KEYMAP_H
#define CROSSREAD_SHOW_KEYMAP_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "show/command.h"

struct keymap {
	const char *lists[COMMAND_COUNT]; /* keys, separated by blanks; may be empty */
	int lines[COMMAND_COUNT]; /* of the configuration that gave them; 0: none did */
};

/* Fills MAP with the keys of command.def. */
void keymap_init(struct keymap *map);

/*
 * Gives the command called NAME the keys of LIST, separated by blanks, in place of those
 * it has; none where LIST is empty.  LIST is borrowed for as long as MAP is used; LINE
 * is the one of the configuration that it stands in.  False with a message where there is
 * no such command or no such key.
 */
bool keymap_set(struct keymap *map, struct str name, const char *list, int line,
		struct err *err);

/*
 * Whether each key stands for one command, and no key begins what another command's keys
 * begin with; and whether there is a way out.  If not, false with a message, and LINE is
 * the configuration's line that is to blame.
 */
bool keymap_check(const struct keymap *map, int *line, struct err *err);

/*
 * Looks up TYPED, the names of keys written one behind the other.  BEGUN: with more keys
 * it may become a command; FOUND: *COMMAND is set.
 */
enum command_match keymap_find(const struct keymap *map, const char *typed,
			       enum command *command);

/* The first key of COMMAND; empty where it has none. */
struct str keymap_key(const struct keymap *map, enum command command);

/*
 * Adds TEXT, in which the name of a command between braces stands for its first key, or
 * for how to type it in the command line: "{back} goes back" becomes "q goes back".
 */
void keymap_say(struct buf *out, const struct keymap *map, const char *text);

/* Adds the first of FORMS, texts of the same kind, that has room in COLUMNS; nothing
 * where none has.  The last form is the empty one. */
void keymap_say_fitting(struct buf *out, const struct keymap *map,
			const char *const *forms, int columns);

#endif
