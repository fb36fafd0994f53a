/*
 * Files that change while they are read.
 *
 * This program has a read() of its own, which is called in place of the C library's and
 * may do something to the file between two calls: what a race does by chance happens here
 * every time.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/file.h"

enum { SIZE = 300000, BLOCK = 65536 /* bytes that file.c asks for at once */ };

struct plan {
	int calls;    /* of read(), before something happens; once */
	int error;    /* that the next call fails with; 0: the file is resized */
	off_t resize; /* its new length */
	size_t read;  /* bytes that are read then, where it goes well */
	const char *message;
};

static const struct plan plans[] = {
    {.calls = 9, .read = SIZE},
    /* It shrinks: to nothing, below what was read, to that, above it. */
    {.calls = 0, .resize = 0, .read = 0},
    {.calls = 1, .resize = 0, .read = BLOCK},
    {.calls = 2, .resize = BLOCK, .read = 2 * BLOCK},
    {.calls = 2, .resize = 2 * BLOCK, .read = 2 * BLOCK},
    {.calls = 2, .resize = 2 * BLOCK + 1, .read = 2 * BLOCK + 1},
    {.calls = 5, .resize = 1, .read = SIZE},
    /* It grows, at the last moment. */
    {.calls = 5, .resize = SIZE + 10, .read = SIZE + 10},
    /* A signal comes, or the disk fails. */
    {.calls = 1, .error = EINTR, .read = SIZE},
    {.calls = 1, .error = EIO, .message = ": Input/output error"},
    {.calls = 0, .error = EISDIR, .message = ": Is a directory"},
};

static char path[64];
static struct plan plan;
static bool is_planned;

ssize_t read(int file, void *buffer, size_t size)
{
	if (is_planned && !plan.calls--) {
		is_planned = false;
		errno = plan.error;
		if (plan.error)
			return -1;
		ck_assert_int_eq(truncate(path, plan.resize), 0);
	}
	return syscall(SYS_read, file, buffer, size);
}

static char byte_at(size_t i)
{
	return (char)('a' + i % 26);
}

static void make_file(void)
{
	struct buf bytes = BUF_EMPTY;
	int file;

	strcpy(path, "/tmp/crossread-file.XXXXXX");
	file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	for (size_t i = 0; i < SIZE; i++)
		buf_char(&bytes, byte_at(i));
	ck_assert(file_write(file, buf_str(&bytes)));
	close(file);
	buf_done(&bytes);
}

/* How many bytes are right, to the first that is not or the file's end when it was made.
 */
static size_t count_right(const struct buf *bytes)
{
	size_t count = 0;

	while (count < bytes->length && count < SIZE &&
	       bytes->bytes[count] == byte_at(count))
		count++;
	return count;
}

START_TEST(reads_what_is_there)
{
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool is_read;

	make_file();
	plan = plans[_i];
	is_planned = true;
	is_read = file_read(&bytes, path, 1, &err);
	is_planned = false;
	unlink(path);
	ck_assert_int_eq(is_read, !plans[_i].message);
	if (is_read)
		ck_assert_uint_eq(bytes.length, plans[_i].read);
	else
		ck_assert_str_eq(err.message + strlen(path), plans[_i].message);
	ck_assert_uint_eq(count_right(&bytes), bytes.length < SIZE ? bytes.length : SIZE);
	buf_done(&bytes);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("file");

	unit_add_rows(suite, "read", reads_what_is_there, (int)ARRAY_COUNT(plans));
	return unit_main(suite);
}
