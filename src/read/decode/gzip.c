/*
 * A few bytes of gzip can stand for a thousand times as many, so the output is bounded
 * while it is made and never trusted to be as long as the file says.
 */
#include "config.h"

#include "read/decode/gzip.h"

#include <limits.h>
#define ZLIB_CONST /* its input is not written to */
#include <zlib.h>

enum {
	CHUNK = 1 << 16,	      /* bytes expanded at a time */
	GZIP_WINDOW = 16 + MAX_WBITS, /* zlib's way to ask for gzip's head and sum */
	MEBIBYTE = 1 << 20,
};

bool gzip_is(struct str bytes)
{
	return str_starts(bytes, "\x1F\x8B\x08");
}

static void give_input(z_stream *stream, struct str bytes, size_t at)
{
	size_t left = bytes.length - at;

	stream->next_in = (const Bytef *)(bytes.bytes + at);
	stream->avail_in = left < UINT_MAX ? (uInt)left : UINT_MAX;
}

/*
 * Adds what the member at *AT of BYTES holds; *AT is set behind what was taken of it.
 * Returns zlib's word: Z_STREAM_END where all is good; Z_OK where there is too much.
 */
static int expand_member(struct buf *out, z_stream *stream, struct str bytes, size_t *at,
			 size_t most)
{
	char chunk[CHUNK];
	int result = Z_OK;

	while (result == Z_OK && out->length <= most) {
		size_t before = *at;

		give_input(stream, bytes, *at);
		stream->next_out = (Bytef *)chunk;
		stream->avail_out = sizeof chunk;
		result = inflate(stream, Z_NO_FLUSH);
		*at = (size_t)((const char *)stream->next_in - bytes.bytes);
		buf_add(out, chunk, sizeof chunk - stream->avail_out);
		if (result == Z_OK && *at == before && stream->avail_out)
			result = Z_BUF_ERROR;
	}
	return out->length > most ? Z_OK : result;
}

bool gzip_expand(struct buf *out, struct str bytes, size_t most, const char *name,
		 struct err *err)
{
	z_stream stream = {0};
	size_t at = 0, from = out->length;
	int result = inflateInit2(&stream, GZIP_WINDOW);

	if (result != Z_OK)
		return err_set(err, "%s: zlib cannot start; expand it with gunzip", name);
	do {
		inflateReset(&stream);
		result = expand_member(out, &stream, bytes, &at, from + most);
	} while (result == Z_STREAM_END && gzip_is(str_slice(bytes, at, bytes.length)));
	inflateEnd(&stream);
	if (result == Z_STREAM_END)
		return true;
	if (result == Z_OK)
		return err_set(
		    err, "%s: expands to more than %zu MiB; give it as single articles",
		    name, most / MEBIBYTE);
	err_set(err, "%s: gzip stream %s at byte %zu; %zu bytes could be expanded", name,
		result == Z_BUF_ERROR ? "is cut" : "is damaged", at, out->length - from);
	return out->length > from;
}
