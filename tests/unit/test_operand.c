/*
 * Operands: label, path and choice in one word.  Two files are called as if they had a
 * label and a choice; they stand in a directory of their own.
 */
#include "config.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/source/operand.h"

static const char *const files[] = {"now=then.txt", "no#1.txt"};

static const struct {
	const char *text, *label, *path, *choice;
} words[] = {
    {"a.txt", "", "a.txt", ""},
    {"-", "", "-", ""},
    {"", "", "", ""},
    {"Courier=a.txt", "Courier", "a.txt", ""},
    {"Courier=-", "Courier", "-", ""},
    {"Courier=", "Courier", "", ""},
    {"=a.txt", "", "=a.txt", ""},
    {"A=B=a.txt", "A", "B=a.txt", ""},
    {"dir/x=a.txt", "", "dir/x=a.txt", ""},
    {"now=then.txt", "", "now=then.txt", ""},
    {"A=now=then.txt", "A", "now=then.txt", ""},
    {"a.txt#3", "", "a.txt", "3"},
    {"a.txt#harbour ice", "", "a.txt", "harbour ice"},
    {"A=a.txt#3", "A", "a.txt", "3"},
    {"a#b.txt#3", "", "a#b.txt", "3"},
    {"a.txt#", "", "a.txt#", ""},
    {"#3", "", "#3", ""},
    {"no#1.txt", "", "no#1.txt", ""},
    {"no#1.txt#2", "", "no#1.txt", "2"},
    {"http://a.example/p?x=1#part", "", "http://a.example/p?x=1", ""},
    {"A=https://a.example/#4", "A", "https://a.example/", "4"},
};

static void check(const struct operand *operand, const char *label, const char *path,
		  const char *choice)
{
	ck_assert(str_equal(operand->label, str_of(label)));
	ck_assert_str_eq(operand->path, path);
	ck_assert(str_equal(operand->choice, str_of(choice)));
}

START_TEST(reads_words)
{
	char before[4096], place[] = "/tmp/crossread-operand.XXXXXX";
	struct operand operand;

	ck_assert_ptr_nonnull(getcwd(before, sizeof before));
	ck_assert_ptr_nonnull(mkdtemp(place));
	ck_assert_int_eq(chdir(place), 0);
	for (int i = 0; i < (int)ARRAY_COUNT(files); i++)
		ck_assert_int_eq(close(open(files[i], O_CREAT | O_WRONLY, 0600)), 0);
	operand_read(&operand, words[_i].text);
	for (int i = 0; i < (int)ARRAY_COUNT(files); i++)
		ck_assert_int_eq(unlink(files[i]), 0);
	ck_assert_int_eq(chdir(before), 0);
	ck_assert_int_eq(rmdir(place), 0);
	check(&operand, words[_i].label, words[_i].path, words[_i].choice);
	operand_done(&operand);
}
END_TEST

static const struct {
	const char *text, *folder, *label, *path, *choice;
} lines[] = {
    {"Courier a.txt", "", "Courier", "a.txt", ""},
    {"Courier a.txt", "story/", "Courier", "story/a.txt", ""},
    {"- mail.mbox#3", "story/", "", "story/mail.mbox", "3"},
    {"- /tmp/a.txt", "story/", "", "/tmp/a.txt", ""},
    {"- https://a.example/p", "story/", "", "https://a.example/p", ""},
    {"A=B a.txt", "", "A=B", "a.txt", ""},
};

START_TEST(reads_lines)
{
	struct err err = ERR_NONE;
	struct operand operand;

	ck_assert(
	    operand_read_line(&operand, lines[_i].text, str_of(lines[_i].folder), &err));
	check(&operand, lines[_i].label, lines[_i].path, lines[_i].choice);
	operand_done(&operand);
}
END_TEST

START_TEST(tells_what_else_a_line_says)
{
	struct err err = ERR_NONE;
	struct operand operand;

	ck_assert(operand_read_line(&operand, "- a.txt date=2025-03-05 origin=NPA",
				    str_of(""), &err));
	ck_assert_str_eq(operand.known.date, "2025-03-05");
	ck_assert_str_eq(operand.known.origin, "NPA");
	ck_assert_ptr_null(operand.known.version_of);
	operand_done(&operand);
	ck_assert(operand_read_line(&operand, "# of the harbour", str_of(""), &err));
	ck_assert_ptr_null(operand.path);
	operand_done(&operand);
	ck_assert(!operand_read_line(&operand, "Courier", str_of(""), &err));
	ck_assert_ptr_nonnull(err.message);
	operand_done(&operand);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("operand");

	unit_add_rows(suite, "words", reads_words, (int)ARRAY_COUNT(words));
	unit_add_rows(suite, "lines", reads_lines, (int)ARRAY_COUNT(lines));
	unit_add(suite, "what is known", tells_what_else_a_line_says);
	return unit_main(suite);
}
