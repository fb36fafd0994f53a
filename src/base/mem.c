/*
 * The only state here is the hook: memory can run out anywhere, and the one place that
 * knows the terminal (term/) must be able to restore it without being included below.
 */
#include "config.h"

#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void (*restore_terminal)(void);

static _Noreturn void fail(void)
{
	static const char message[] = "crossread: out of memory\n";

	if (restore_terminal)
		restore_terminal();
	if (write(STDERR_FILENO, message, sizeof message - 1) < 0)
		_exit(2);
	_exit(2);
}

static void *checked(void *block)
{
	if (!block)
		fail();
	return block;
}

void *mem_alloc(size_t size)
{
	return checked(malloc(size ? size : 1));
}

void *mem_zero(size_t count, size_t size)
{
	return checked(calloc(count ? count : 1, size ? size : 1));
}

void *mem_resize(void *old, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		fail();
	return checked(realloc(old, count && size ? count * size : 1));
}

char *mem_string(const char *bytes, size_t length)
{
	char *copy = mem_alloc(length + 1);

	if (length)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	return copy;
}

void mem_on_failure(void (*restore)(void))
{
	restore_terminal = restore;
}
