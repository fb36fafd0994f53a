/* Which keys stand for which command: as command.def has it, and as the reader wants. */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/str.h"
#include "show/keymap.h"

/* The keys of command.def; each test begins with them. */
static struct keymap usual(void)
{
	struct keymap map;

	keymap_init(&map);
	return map;
}

static const struct {
	const char *keys;
	enum command_match match;
	enum command command;
} cases[] = {
    {"j", COMMAND_MATCH_FOUND, COMMAND_DOWN},
    {"Down", COMMAND_MATCH_FOUND, COMMAND_DOWN},
    {"C-d", COMMAND_MATCH_FOUND, COMMAND_HALF_DOWN},
    {"S-Tab", COMMAND_MATCH_FOUND, COMMAND_PREV_OUTLET},
    {"F1", COMMAND_MATCH_FOUND, COMMAND_HELP},
    {"?", COMMAND_MATCH_FOUND, COMMAND_HELP},
    {"]", COMMAND_MATCH_BEGUN, 0},
    {"]c", COMMAND_MATCH_FOUND, COMMAND_NEXT_DIFF},
    {"[c", COMMAND_MATCH_FOUND, COMMAND_PREV_DIFF},
    {"]x", COMMAND_MATCH_NONE, 0},
    /* The first letters of a key's name are no key. */
    {"D", COMMAND_MATCH_FOUND, COMMAND_PREV_DIVERGENT},
    {"Do", COMMAND_MATCH_NONE, 0},
    {"Pg", COMMAND_MATCH_NONE, 0},
    {"C-", COMMAND_MATCH_NONE, 0},
    {"F", COMMAND_MATCH_FOUND, COMMAND_FACTS},
    {"F2", COMMAND_MATCH_NONE, 0},
};

START_TEST(knows_keys)
{
	struct keymap map = usual();
	enum command command = COMMAND_COUNT;

	ck_assert_int_eq(keymap_find(&map, cases[_i].keys, &command), cases[_i].match);
	if (cases[_i].match == COMMAND_MATCH_FOUND)
		ck_assert_int_eq(command, cases[_i].command);
}
END_TEST

/* As the configuration may say it: what is printed of each command can be set again. */
START_TEST(binds_each_key_once)
{
	struct keymap map = usual();
	struct err err = ERR_NONE;
	int line;

	for (int i = 0; i < COMMAND_COUNT; i++) {
		const struct command_entry *entry = command_entry((enum command)i);

		if (i != COMMAND_OUTLET)
			ck_assert_msg(keymap_set(&map, str_of(entry->name), entry->keys,
						 i + 1, &err),
				      "%s", err.message);
	}
	ck_assert_msg(keymap_check(&map, &line, &err), "%s", err.message);
}
END_TEST

START_TEST(takes_the_place_of_the_usual_keys)
{
	struct keymap map = usual();
	struct err err = ERR_NONE;
	enum command command;
	int line;

	ck_assert(keymap_set(&map, str_of("zoom"), " Z  gz é ", 1, &err));
	ck_assert(keymap_set(&map, str_of("first"), "Home", 2, &err));
	ck_assert(keymap_check(&map, &line, &err));
	ck_assert_int_eq(keymap_find(&map, "z", &command), COMMAND_MATCH_NONE);
	ck_assert_int_eq(keymap_find(&map, "g", &command), COMMAND_MATCH_BEGUN);
	ck_assert_int_eq(keymap_find(&map, "gz", &command), COMMAND_MATCH_FOUND);
	ck_assert_int_eq(command, COMMAND_ZOOM);
	ck_assert_int_eq(keymap_find(&map, "é", &command), COMMAND_MATCH_FOUND);
	ck_assert(str_is(keymap_key(&map, COMMAND_ZOOM), "Z"));
}
END_TEST

static const struct {
	const char *name, *keys, *message;
} refused[] = {
    {"no-such", "x", "no command 'no-such'"}, {"outlet", "o", "always the digits"},
    {"zoom", "M-z", "'M-z' is no key"},	      {"zoom", "S-z", "'S-z' is no key"},
    {"zoom", "C-D", "'C-D' is no key"},	      {"zoom", "C-m", "'C-m' is no key"},
    {"zoom", "1z", "'1z' is no key"},	      {"zoom", "abcdefghijklmnopq", "is no key"},
    {"zoom", "a\033", "is no key"},
};

START_TEST(refuses_what_is_no_key)
{
	struct keymap map = usual();
	struct err err = ERR_NONE;

	ck_assert(!keymap_set(&map, str_of(refused[_i].name), refused[_i].keys, 1, &err));
	ck_assert_msg(strstr(err.message, refused[_i].message) != NULL, "%s",
		      err.message);
	err_done(&err);
}
END_TEST

static const struct {
	const char *names[2], *keys[2], *message;
	int line;
} clashes[] = {
    {{"zoom"}, {"q"}, "'q' is the key of 'zoom' and of 'back'", 3},
    {{"zoom"}, {"jz"}, "'jz' of 'zoom' begins like 'j' of 'down'", 3},
    {{"zoom"}, {"]"}, "']c' of 'next-diff' begins like ']' of 'zoom'", 3},
    {{"zoom"}, {"Z Zz"}, "'Zz' of 'zoom' begins like 'Z' of 'zoom'", 3},
    {{"zoom", "back"}, {"Z", "Z"}, "'Z' is the key of 'zoom' and of 'back'", 4},
    {{"quit", "back"}, {"", ""}, "no way out", 4},
};

START_TEST(tells_what_clashes_and_where)
{
	struct keymap map = usual();
	struct err err = ERR_NONE;
	int line = 0;

	for (int i = 0; i < 2 && clashes[_i].names[i]; i++)
		ck_assert(keymap_set(&map, str_of(clashes[_i].names[i]),
				     clashes[_i].keys[i], 3 + i, &err));
	ck_assert(!keymap_check(&map, &line, &err));
	ck_assert_msg(strstr(err.message, clashes[_i].message) != NULL, "%s",
		      err.message);
	ck_assert_int_eq(line, clashes[_i].line);
	err_done(&err);
}
END_TEST

/* Esc is one key, though its name begins like a key that types E. */
START_TEST(tells_names_from_what_is_typed)
{
	struct keymap map = usual();
	struct err err = ERR_NONE;
	int line;

	ck_assert(keymap_set(&map, str_of("zoom"), "H", 1, &err));
	ck_assert(keymap_set(&map, str_of("align"), "Space", 2, &err));
	ck_assert(keymap_set(&map, str_of("page-down"), "S", 3, &err));
	ck_assert(keymap_set(&map, str_of("prev-shared"), "Fs", 4, &err));
	ck_assert(keymap_set(&map, str_of("facts"), "F2", 5, &err));
	ck_assert_msg(keymap_check(&map, &line, &err), "%s", err.message);
}
END_TEST

START_TEST(says_the_keys_that_hold)
{
	static const char *const forms[] = {"{back} leaves, {quit} at once", "{back}",
					    ""};
	struct keymap map = usual();
	struct err err = ERR_NONE;
	struct buf out = BUF_EMPTY;

	ck_assert(keymap_set(&map, str_of("back"), "Backspace q", 1, &err));
	keymap_say(&out, &map, "{back} goes {back}, {no-such}{");
	ck_assert_str_eq(out.bytes, "Backspace goes Backspace, ");
	buf_cut(&out, 0);
	ck_assert(keymap_set(&map, str_of("zoom"), "", 1, &err));
	keymap_say(&out, &map, "{zoom} or {quit}");
	ck_assert_str_eq(out.bytes, ":zoom or Q");
	buf_cut(&out, 0);
	keymap_say_fitting(&out, &map, forms, 27);
	ck_assert_str_eq(out.bytes, "Backspace leaves, Q at once");
	buf_cut(&out, 0);
	keymap_say_fitting(&out, &map, forms, 26);
	ck_assert_str_eq(out.bytes, "Backspace");
	buf_cut(&out, 0);
	keymap_say_fitting(&out, &map, forms, 3);
	ck_assert_uint_eq(out.length, 0);
	buf_done(&out);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("keymap");

	unit_add_rows(suite, "keys", knows_keys, (int)ARRAY_COUNT(cases));
	unit_add(suite, "keys", binds_each_key_once);
	unit_add(suite, "keys", takes_the_place_of_the_usual_keys);
	unit_add_rows(suite, "refused", refuses_what_is_no_key,
		      (int)ARRAY_COUNT(refused));
	unit_add_rows(suite, "clashes", tells_what_clashes_and_where,
		      (int)ARRAY_COUNT(clashes));
	unit_add(suite, "clashes", tells_names_from_what_is_typed);
	unit_add(suite, "said", says_the_keys_that_hold);
	return unit_main(suite);
}
