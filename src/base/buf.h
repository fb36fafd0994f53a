/*
 * A buffer: text that grows.
 *
 * All zero (BUF_EMPTY) is an empty buffer.  The content is always followed by a NUL, so
 * once something was added `bytes` can be handed to the C library.
 */
#ifndef CROSSREAD_BASE_BUF_H
#define CROSSREAD_BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct buf {
	char *bytes;
	size_t length, capacity;
};

#define BUF_EMPTY ((struct buf){0})

void buf_add(struct buf *buf, const char *bytes, size_t length);
void buf_char(struct buf *buf, char byte);
void buf_text(struct buf *buf, const char *text);
void buf_slice(struct buf *buf, struct str text);

/* Adds VALUE in decimal digits, with zeros before it up to WIDTH of them (at most 20). */
void buf_number(struct buf *buf, uint64_t value, int width);

void buf_format(struct buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void buf_vformat(struct buf *buf, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

/* Adds BYTE COUNT times. */
void buf_fill(struct buf *buf, char byte, size_t count);

/* Cuts the content to its first LENGTH bytes and keeps the memory. */
void buf_cut(struct buf *buf, size_t length);

/* Drops the first LENGTH bytes of the content. */
void buf_drop(struct buf *buf, size_t length);

/* The content as a slice, valid until BUF is next changed. */
struct str buf_str(const struct buf *buf);

/* Returns the content as a C string that the caller frees; BUF is empty afterwards. */
char *buf_take(struct buf *buf);

/* Frees the memory; BUF is empty afterwards. */
void buf_done(struct buf *buf);

#endif
