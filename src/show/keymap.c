/*
 * Keys that are typed one after the other make trouble if one command's keys are the
 * beginning of another's: the longer ones could never be typed.  keymap_check tells that,
 * so that keymap_find need not choose.
 */
#include "config.h"

#include "show/keymap.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"

enum { MOST_BYTES = 16, MOST_FUNCTION_KEYS = 63 };

void keymap_init(struct keymap *map)
{
	*map = (struct keymap){0};
	for (int i = 0; i < COMMAND_COUNT; i++)
		map->lists[i] = command_entry((enum command)i)->keys;
}

static bool is_function_key(struct str key)
{
	int number = 0;

	if (key.length < 2 || key.length > 3 || key.bytes[0] != 'F')
		return false;
	for (size_t i = 1; i < key.length; i++) {
		if (!str_is_digit(key.bytes[i]))
			return false;
		number = 10 * number + key.bytes[i] - '0';
	}
	return key.bytes[1] != '0' && number <= MOST_FUNCTION_KEYS;
}

/* Whether KEY names one key by more than the character that it types. */
static bool has_name(struct str key)
{
	static const char *const names[] = {
	    "Space", "Tab",  "S-Tab", "Enter", "Esc", "Up",	"Down",	  "Left",
	    "Right", "PgUp", "PgDn",  "Home",  "End", "Delete", "Insert", "Backspace",
	};

	/* Without those that have another name: C-h, C-i, C-j and C-m. */
	if (key.length == 3 && str_starts(key, "C-"))
		return strchr("abcdefgklnopqrstuvwxyz@", key.bytes[2]) != NULL;
	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (str_is(key, names[i]))
			return true;
	return is_function_key(key);
}

/* Whether KEY can be typed: it has a name, or is made of visible characters.  Digits
 * name outlets and begin no other key. */
static bool can_be_typed(struct str key)
{
	if (has_name(key))
		return true;
	if (key.length > MOST_BYTES || str_starts(key, "C-") || str_starts(key, "S-") ||
	    str_starts(key, "M-") || (key.bytes[0] >= '1' && key.bytes[0] <= '9'))
		return false;
	for (size_t at = 0, step; at < key.length; at += step) {
		uint32_t character = unicode_at(key, at, &step);

		if (unicode_is_unsafe(character) || unicode_is_space(character))
			return false;
	}
	return true;
}

static bool find_command(struct str name, enum command *command)
{
	for (int i = 0; i < COMMAND_COUNT; i++)
		if (str_is(name, command_entry((enum command)i)->name)) {
			*command = (enum command)i;
			return true;
		}
	return false;
}

bool keymap_set(struct keymap *map, struct str name, const char *list, int line,
		struct err *err)
{
	struct str rest = str_of(list), key;
	enum command command;

	if (!find_command(name, &command))
		return err_set(err, "no command '%.*s'; --list-commands names them",
			       (int)name.length, name.bytes);
	if (command == COMMAND_OUTLET)
		return err_set(err, "the keys of 'outlet' are always the digits");
	while ((key = str_take_word(&rest)).length)
		if (!can_be_typed(key))
			return err_set(err, "'%.*s' is no key that '%s' can have",
				       (int)key.length, key.bytes,
				       command_entry(command)->name);
	map->lists[command] = list;
	map->lines[command] = line;
	return true;
}

/* Whether one who has typed KEY has typed the beginning of OTHER. */
static bool begins(struct str key, struct str other)
{
	return !has_name(key) && !has_name(other) && key.length < other.length &&
	       !memcmp(key.bytes, other.bytes, key.length);
}

/* Checks KEY of A against the keys of B, which may be the same command. */
static bool check_key(const struct keymap *map, struct str key, enum command a,
		      enum command b, struct err *err)
{
	struct str rest = str_of(map->lists[b]), other;

	while ((other = str_take_word(&rest)).length) {
		if (a != b && str_equal(key, other))
			return err_set(err, "'%.*s' is the key of '%s' and of '%s'",
				       (int)key.length, key.bytes, command_entry(a)->name,
				       command_entry(b)->name);
		if (begins(key, other))
			return err_set(err, "'%.*s' of '%s' begins like '%.*s' of '%s'",
				       (int)other.length, other.bytes,
				       command_entry(b)->name, (int)key.length, key.bytes,
				       command_entry(a)->name);
	}
	return true;
}

static bool check_pair(const struct keymap *map, enum command a, enum command b,
		       struct err *err)
{
	struct str rest = str_of(map->lists[a]), key;

	while ((key = str_take_word(&rest)).length)
		if (!check_key(map, key, a, b, err))
			return false;
	return true;
}

static int later_line(const struct keymap *map, int a, int b)
{
	return map->lines[a] > map->lines[b] ? map->lines[a] : map->lines[b];
}

bool keymap_check(const struct keymap *map, int *line, struct err *err)
{
	for (int a = 0; a < COMMAND_COUNT; a++)
		for (int b = 0; b < COMMAND_COUNT; b++) {
			*line = later_line(map, a, b);
			if (*line &&
			    !check_pair(map, (enum command)a, (enum command)b, err))
				return false;
		}
	*line = later_line(map, COMMAND_BACK, COMMAND_QUIT);
	return keymap_key(map, COMMAND_BACK).length ||
	       keymap_key(map, COMMAND_QUIT).length ||
	       err_set(err, "without a key of 'back' or 'quit' there is no way out");
}

enum command_match keymap_find(const struct keymap *map, const char *typed,
			       enum command *command)
{
	enum command_match best = COMMAND_MATCH_NONE;

	for (int i = 0; i < COMMAND_COUNT; i++) {
		struct str rest = str_of(map->lists[i]), key;

		while ((key = str_take_word(&rest)).length) {
			if (str_is(key, typed)) {
				*command = (enum command)i;
				return COMMAND_MATCH_FOUND;
			}
			if (!has_name(key) && str_starts(key, typed))
				best = COMMAND_MATCH_BEGUN;
		}
	}
	return best;
}

struct str keymap_key(const struct keymap *map, enum command command)
{
	struct str rest = str_of(map->lists[command]);

	return str_take_word(&rest);
}

static void say_command(struct buf *out, const struct keymap *map, enum command command)
{
	if (keymap_key(map, command).length)
		buf_slice(out, keymap_key(map, command));
	else
		buf_format(out, ":%s", command_entry(command)->name);
}

void keymap_say(struct buf *out, const struct keymap *map, const char *text)
{
	for (const char *at = text; *at;) {
		size_t plain = strcspn(at, "{"), name;
		enum command command;

		buf_add(out, at, plain);
		at += plain;
		if (!*at)
			return;
		name = strcspn(++at, "}");
		if (find_command((struct str){at, name}, &command))
			say_command(out, map, command);
		at += name + (at[name] == '}');
	}
}

void keymap_say_fitting(struct buf *out, const struct keymap *map,
			const char *const *forms, int columns)
{
	size_t start = out->length;

	for (; **forms; forms++) {
		keymap_say(out, map, *forms);
		if (unicode_width(str_slice(buf_str(out), start, out->length)) <= columns)
			return;
		buf_cut(out, start);
	}
}
