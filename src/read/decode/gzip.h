/*
 * Files compressed by gzip: RFC 1952, expanded with zlib.
 */
#ifndef CROSSREAD_READ_DECODE_GZIP_H
#define CROSSREAD_READ_DECODE_GZIP_H

#include "base/buf.h"
#include "base/err.h"

/* Whether BYTES begin like a gzip file. */
bool gzip_is(struct str bytes);

/*
 * Adds what BYTES, one gzip member after the other, hold to OUT; what stands behind the
 * last member is ignored.  Where they are cut or damaged, what came before is added, and
 * the result is true with a message.  Returns false with a message where nothing could be
 * expanded, and where that makes more than MOST bytes.  Messages begin with NAME.
 */
bool gzip_expand(struct buf *out, struct str bytes, size_t most, const char *name,
		 struct err *err);

#endif
