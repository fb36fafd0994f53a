/* A buffer doubles when it is full and always keeps a NUL behind its last byte. */
#include "config.h"

#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static void reserve(struct buf *buf, size_t more)
{
	size_t needed = buf->length + more + 1;

	if (needed <= buf->capacity)
		return;
	buf->capacity = needed > 2 * buf->capacity ? needed : 2 * buf->capacity;
	buf->bytes = mem_resize(buf->bytes, buf->capacity, 1);
}

void buf_add(struct buf *buf, const char *bytes, size_t length)
{
	reserve(buf, length);
	if (length)
		memcpy(buf->bytes + buf->length, bytes, length);
	buf->length += length;
	buf->bytes[buf->length] = '\0';
}

void buf_char(struct buf *buf, char byte)
{
	reserve(buf, 1);
	buf->bytes[buf->length++] = byte;
	buf->bytes[buf->length] = '\0';
}

void buf_text(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void buf_slice(struct buf *buf, struct str text)
{
	buf_add(buf, text.bytes, text.length);
}

void buf_vformat(struct buf *buf, const char *format, va_list arguments)
{
	va_list again;
	int length;

	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		return;
	reserve(buf, (size_t)length);
	vsnprintf(buf->bytes + buf->length, (size_t)length + 1, format, arguments);
	buf->length += (size_t)length;
}

void buf_number(struct buf *buf, uint64_t value, int width)
{
	char digits[20];
	int at = sizeof digits;

	do {
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
	} while (value || (at > 0 && (int)sizeof digits - at < width));
	buf_add(buf, digits + at, sizeof digits - (size_t)at);
}

void buf_format(struct buf *buf, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	buf_vformat(buf, format, arguments);
	va_end(arguments);
}

void buf_fill(struct buf *buf, char byte, size_t count)
{
	while (count-- > 0)
		buf_char(buf, byte);
}

void buf_cut(struct buf *buf, size_t length)
{
	buf->length = length;
	if (buf->bytes)
		buf->bytes[length] = '\0';
}

void buf_drop(struct buf *buf, size_t length)
{
	if (!length)
		return;
	memmove(buf->bytes, buf->bytes + length, buf->length - length);
	buf_cut(buf, buf->length - length);
}

struct str buf_str(const struct buf *buf)
{
	return (struct str){buf->bytes ? buf->bytes : "", buf->length};
}

char *buf_take(struct buf *buf)
{
	char *text;

	reserve(buf, 0);
	buf->bytes[buf->length] = '\0';
	text = buf->bytes;
	*buf = BUF_EMPTY;
	return text;
}

void buf_done(struct buf *buf)
{
	free(buf->bytes);
	*buf = BUF_EMPTY;
}
