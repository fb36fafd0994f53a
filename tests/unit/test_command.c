/* The command table: names are unique, and the manual's rows well made. */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "show/command.h"

START_TEST(names_each_command_once)
{
	for (int i = 0; i < COMMAND_COUNT; i++)
		for (int k = 0; k < i; k++)
			ck_assert_str_ne(command_entry((enum command)i)->name,
					 command_entry((enum command)k)->name);
}
END_TEST

/* No action needs Alt, a function key or a character that is not ASCII. */
START_TEST(needs_no_special_keyboard)
{
	for (int i = 0; i < COMMAND_COUNT; i++) {
		const struct command_entry *entry = command_entry((enum command)i);

		ck_assert_msg(entry->keys[0] != 'F' || entry->keys[1] == ' ' ||
				  !entry->keys[1],
			      "%s", entry->name);
		for (const char *at = entry->keys; *at; at++)
			ck_assert(*at >= ' ' && *at <= '~');
		ck_assert_str_ne(entry->help, "");
		ck_assert(entry->help[strlen(entry->help) - 1] != '.');
	}
}
END_TEST

START_TEST(lists_every_command)
{
	struct buf list = BUF_EMPTY;
	int lines = 0;

	command_write_list(&list);
	for (size_t i = 0; i < list.length; i++)
		lines += list.bytes[i] == '\n';
	ck_assert_int_eq(lines, COMMAND_COUNT);
	ck_assert_ptr_nonnull(strstr(list.bytes, "next-diff\t]c\t"));
	buf_done(&list);
}
END_TEST

START_TEST(writes_manual_rows)
{
	struct buf rows = BUF_EMPTY;
	int opened = 0, closed = 0, items = 0;

	command_write_mdoc(&rows);
	for (const char *at = rows.bytes; at; at = strchr(at, '\n')) {
		at += *at == '\n';
		if (!*at)
			break;
		opened += !strncmp(at, ".Bl ", 4);
		closed += !strncmp(at, ".El", 3);
		items += !strncmp(at, ".It ", 4);
	}
	ck_assert_int_eq(opened, closed);
	ck_assert_int_eq(items, COMMAND_COUNT);
	ck_assert_ptr_nonnull(
	    strstr(rows.bytes, ".It Ic \\&j , Ic \\&Down\nNext sentence"));
	ck_assert_ptr_nonnull(strstr(rows.bytes, "Ic \\&C\\-d\n"));
	buf_done(&rows);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("command");

	unit_add(suite, "keys", needs_no_special_keyboard);
	unit_add(suite, "names", names_each_command_once);
	unit_add(suite, "lists", lists_every_command);
	unit_add(suite, "lists", writes_manual_rows);
	return unit_main(suite);
}
