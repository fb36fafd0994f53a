/*
 * Text is made character by character, so that the map knows where each came from;
 * runs of ASCII, which are most of most texts, are copied whole.
 *
 * The table of Windows-1252 is that of the WHATWG Encoding Standard, which also has it
 * stand for Latin 1 and ASCII; its five undefined bytes stand for the C1 controls of the
 * same number, which display marks.
 */
#include "config.h"

#include "read/decode/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "base/array.h"
#include "base/unicode.h"

static uint32_t windows_1252(unsigned char byte)
{
	static const uint16_t upper[32] = {
	    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
	    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
	};

	return byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte;
}

/* A text while it is made. */
struct decoder {
	struct buf *out;
	size_t from;	 /* where in OUT the text begins */
	struct map *map; /* or NULL */
	struct str bytes;
	size_t at; /* the next byte of BYTES */
};

/* Adds TEXT, which was made of the next LENGTH bytes. */
static void add(struct decoder *decoder, struct str text, size_t length)
{
	if (decoder->map && text.length)
		map_add(decoder->map, decoder->out->length - decoder->from, decoder->at);
	buf_slice(decoder->out, text);
	decoder->at += length;
}

static void add_character(struct decoder *decoder, uint32_t character, size_t length)
{
	struct buf text = BUF_EMPTY;

	unicode_add(&text, character);
	add(decoder, buf_str(&text), length);
	buf_done(&text);
}

/* Adds the ASCII that is next, a carriage return as what it stands for. */
static void add_ascii(struct decoder *decoder)
{
	struct str bytes = decoder->bytes;
	size_t to = decoder->at;

	while (to < bytes.length && !(bytes.bytes[to] & 0x80) && bytes.bytes[to] != '\r')
		to++;
	add(decoder, str_slice(bytes, decoder->at, to), to - decoder->at);
	if (to < bytes.length && bytes.bytes[to] == '\r') {
		bool is_pair = to + 1 < bytes.length && bytes.bytes[to + 1] == '\n';

		add(decoder, str_of(is_pair ? "" : "\n"), 1);
	}
}

static bool is_ascii_next(const struct decoder *decoder)
{
	return decoder->at < decoder->bytes.length &&
	       !(decoder->bytes.bytes[decoder->at] & 0x80);
}

static void decode_windows_1252(struct decoder *decoder)
{
	while (decoder->at < decoder->bytes.length)
		if (is_ascii_next(decoder))
			add_ascii(decoder);
		else
			add_character(
			    decoder,
			    windows_1252(
				(unsigned char)decoder->bytes.bytes[decoder->at]),
			    1);
}

/* The number of bytes of the UTF-8 character at AT, 0 where none is. */
static size_t utf8_length(struct str bytes, size_t at)
{
	unsigned char first = (unsigned char)bytes.bytes[at];
	size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
	struct str character;

	if (length > bytes.length - at)
		return 0;
	character = str_slice(bytes, at, at + length);
	return unicode_check(character) == length ? length : 0;
}

static void decode_utf8(struct decoder *decoder)
{
	struct str rest = str_slice(decoder->bytes, decoder->at, decoder->bytes.length);

	/* Most texts are as they should be. */
	if (unicode_check(rest) == rest.length &&
	    !(rest.length && memchr(rest.bytes, '\r', rest.length)))
		add(decoder, rest, rest.length);
	while (decoder->at < decoder->bytes.length) {
		size_t length;

		if (is_ascii_next(decoder)) {
			add_ascii(decoder);
		} else if ((length = utf8_length(decoder->bytes, decoder->at)) > 0) {
			add(decoder,
			    str_slice(decoder->bytes, decoder->at, decoder->at + length),
			    length);
		} else {
			add_character(decoder, 0xFFFD, 1);
		}
	}
}

/* UTF-8, but for at most one in five characters beyond ASCII that was damaged. */
static bool is_utf8(struct str bytes)
{
	size_t at = unicode_check(bytes), good = 0, bad = 0, step;

	if (at == bytes.length)
		return true;
	for (at = 0; at < bytes.length; at += step) {
		step = utf8_length(bytes, at);
		good += step > 1;
		bad += !step;
		step += !step;
	}
	return good >= 4 * bad;
}

static void decode_utf16(struct decoder *decoder, bool big_endian)
{
	struct str bytes = decoder->bytes;

	while (decoder->at < bytes.length) {
		size_t length, behind, feed;
		uint32_t character =
		    unicode_utf16_at(bytes, decoder->at, big_endian, &length);

		behind = decoder->at + length;
		if (character != '\r')
			add_character(decoder, character, length);
		else if (behind < bytes.length &&
			 unicode_utf16_at(bytes, behind, big_endian, &feed) == '\n')
			add(decoder, str_of(""), length);
		else
			add_character(decoder, '\n', length);
	}
}

/* Encodings in which a byte of ASCII is not always that character. */
static bool has_states(const char *charset)
{
	static const char *const names[] = {"ISO-2022", "UTF-7", "UTF-16", "UTF-32",
					    "UCS-",	"HZ",	 "EBCDIC", "IBM037"};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (str_starts_ignoring_case(str_of(charset), names[i]))
			return true;
	return false;
}

/* Converts the next character; false where the bytes are none. */
static bool convert_one(struct decoder *decoder, iconv_t converter)
{
	enum { LONGEST = 16 /* bytes of a character with what switches states */ };
	size_t left = decoder->bytes.length - decoder->at;

	for (size_t length = 1; length <= left && length <= LONGEST; length++) {
		char from[LONGEST], to[64], *input = from, *output = to;
		size_t input_left = length, output_left = sizeof to;

		memcpy(from, decoder->bytes.bytes + decoder->at, length);
		if (iconv(converter, &input, &input_left, &output, &output_left) !=
		    (size_t)-1) {
			add(decoder, (struct str){to, (size_t)(output - to)}, length);
			return true;
		}
		if (errno != EINVAL)
			return false;
		/* What the converter took of the bytes is kept in its state. */
		if (input > from) {
			decoder->at += (size_t)(input - from);
			left -= (size_t)(input - from);
			length = 0;
		}
	}
	return false;
}

/* Decodes by CHARSET, or leaves nothing and returns false. */
static bool decode_charset(struct decoder *decoder, const char *charset)
{
	iconv_t converter = iconv_open("UTF-8", charset);
	bool has_ascii = !has_states(charset), is_good = true;

	if (converter == (iconv_t)-1)
		return false;
	while (is_good && decoder->at < decoder->bytes.length)
		if (has_ascii && is_ascii_next(decoder))
			add_ascii(decoder);
		else
			is_good = convert_one(decoder, converter);
	iconv_close(converter);
	if (is_good)
		return true;
	buf_cut(decoder->out, decoder->from);
	if (decoder->map)
		decoder->map->anchors.count = 0;
	decoder->at = 0;
	return false;
}

/* Whether each byte of CHARSET is a character: no byte asks for another behind it. */
static bool is_one_byte(const char *charset)
{
	iconv_t converter =
	    has_states(charset) ? (iconv_t)-1 : iconv_open("UTF-8", charset);
	bool is_single = converter != (iconv_t)-1;

	for (int byte = 0x80; is_single && byte < 0x100; byte++) {
		char from = (char)byte, to[16], *input = &from, *output = to;
		size_t input_left = 1, output_left = sizeof to;

		is_single = iconv(converter, &input, &input_left, &output,
				  &output_left) != (size_t)-1 ||
			    errno != EINVAL;
	}
	if (converter != (iconv_t)-1)
		iconv_close(converter);
	return is_single;
}

/* Decodes as CHARSET says, which may be NULL; false where that does not fit the bytes. */
static bool decode_as(struct decoder *decoder, const char *charset)
{
	static const char *const western[] = {"windows-1252", "cp1252", "iso-8859-1",
					      "latin1",	      "ascii",	"us-ascii"};

	/* Servers and templates declare a charset of one byte for whatever they have; a
	 * text in one hardly ever is UTF-8. */
	if (!charset || (is_one_byte(charset) && is_utf8(decoder->bytes)))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(western); i++)
		if (str_is_ignoring_case(str_of(charset), western[i])) {
			decode_windows_1252(decoder);
			return true;
		}
	if (!str_is_ignoring_case(str_of(charset), "utf-8") &&
	    !str_is_ignoring_case(str_of(charset), "utf8"))
		return decode_charset(decoder, charset);
	if (!is_utf8(decoder->bytes))
		return false;
	decode_utf8(decoder);
	return true;
}

/* Whether TEXT reads like text: no NUL, few controls. */
static bool is_text(struct str text, const struct map *map, const char *name,
		    struct err *err)
{
	size_t controls = 0;

	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		if (!byte)
			return err_set(
			    err,
			    "%s: not a text: a NUL at byte %zu; save the article "
			    "as text",
			    name, map ? map_back(map, i) : i);
		controls += byte < ' ' && unicode_is_unsafe(byte);
	}
	if (controls * 10 > text.length)
		return err_set(err,
			       "%s: not a text: %zu of %zu bytes are controls; save the "
			       "article as text",
			       name, controls, text.length);
	return true;
}

/* Makes the text of what stands behind a byte order mark; false where there is none. */
static bool decode_marked(struct decoder *decoder)
{
	struct str bytes = decoder->bytes;

	if (str_starts(bytes, "\xEF\xBB\xBF")) {
		decoder->at = 3;
		decode_utf8(decoder);
	} else if (str_starts(bytes, "\xFF\xFE") || str_starts(bytes, "\xFE\xFF")) {
		decoder->at = 2;
		decode_utf16(decoder, bytes.bytes[0] == '\xFE');
	} else {
		return false;
	}
	return true;
}

bool encoding_decode(struct buf *out, struct map *map, const struct input *input,
		     struct err *err)
{
	struct decoder decoder = {out, out->length, map, input->bytes, 0};

	if (!decode_marked(&decoder) && !decode_as(&decoder, input->charset) &&
	    !decode_as(&decoder, is_utf8(input->bytes) ? "utf-8" : NULL) &&
	    !decode_as(&decoder, input->guess ? input->guess(input->bytes) : NULL))
		decode_windows_1252(&decoder);
	return is_text(str_slice(buf_str(out), decoder.from, out->length), map,
		       input->name, err);
}

/* The byte that Windows-1252 shows as CHARACTER, -1 if there is none. */
static int byte_of(uint32_t character)
{
	/* From 0xA0 on the bytes are Latin 1's. */
	if (character >= 0xA0 && character < 0x100)
		return (int)character;
	for (int byte = 0x80; byte < 0xA0; byte++)
		if (windows_1252((unsigned char)byte) == character)
			return byte;
	return -1;
}

/*
 * Reads the characters at AT as the bytes that they may have been; returns how many bytes
 * of TEXT they take if these are one character of UTF-8, else 0.
 */
static size_t read_twice_encoded(struct str text, size_t at)
{
	char bytes[4];
	size_t count = 0, wanted = 0, from = at, step;

	while (at < text.length && count < sizeof bytes && (!wanted || count < wanted)) {
		int byte = byte_of(unicode_at(text, at, &step));

		if (byte < 0)
			return 0;
		if (!count)
			wanted = byte >= 0xF0	? 4
				 : byte >= 0xE0 ? 3
				 : byte >= 0xC2 ? 2
						: 0;
		if (!wanted)
			return 0;
		bytes[count++] = (char)byte;
		at += step;
	}
	if (count != wanted || unicode_check((struct str){bytes, count}) != count)
		return 0;
	return at - from;
}

size_t encoding_count_broken(struct str text, size_t *first)
{
	size_t count = 0;

	for (size_t at = 0, step = 1; at < text.length; at += step, step = 1) {
		uint32_t character;
		size_t length;

		if (!(text.bytes[at] & 0x80))
			continue;
		character = unicode_at(text, at, &step);
		length = read_twice_encoded(text, at);
		if (!length && character != 0xFFFD)
			continue;
		if (!count++)
			*first = at;
		if (length)
			step = length;
	}
	return count;
}
