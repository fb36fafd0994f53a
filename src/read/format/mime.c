/*
 * Mails are made by many programs, so all that can be understood is: ends of lines with
 * and without carriage return, parts without an end, and encodings cut in the middle.
 */
#include "config.h"

#include "read/format/mime.h"

#include <stdint.h>
#include <string.h>

#include "base/err.h"
#include "base/unicode.h"
#include "read/decode/encoding.h"

enum {
	LONGEST_VALUE = 4096,	  /* bytes of a field's value that are decoded */
	LONGEST_PARAMETER = 1000, /* bytes */
	LONGEST_CHARSET = 40,	  /* bytes of a charset's name */
	NO_DIGIT = -1,
};

static size_t line_behind(struct str text, size_t from)
{
	size_t end = str_line_end(text, from);

	return end + (end < text.length);
}

/* The line at FROM without its end. */
static struct str line_at(struct str text, size_t from)
{
	size_t end = str_line_end(text, from);

	return str_slice(text, from, end - (end > from && text.bytes[end - 1] == '\r'));
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
}

struct mime_entity mime_cut(struct str bytes)
{
	for (size_t from = 0; from < bytes.length; from = line_behind(bytes, from))
		if (!line_at(bytes, from).length)
			return (struct mime_entity){
			    str_slice(bytes, 0, from),
			    str_slice(bytes, line_behind(bytes, from), bytes.length)};
	return (struct mime_entity){bytes, str_slice(bytes, bytes.length, bytes.length)};
}

bool mime_next(struct str *head, struct str *name, struct str *value)
{
	size_t colon = 0, end;

	while (colon < head->length && head->bytes[colon] > ' ' &&
	       head->bytes[colon] != ':')
		colon++;
	if (!colon || colon == head->length || head->bytes[colon] != ':')
		return false;
	end = line_behind(*head, colon);
	while (end < head->length && is_blank(head->bytes[end]))
		end = line_behind(*head, end);
	*name = str_slice(*head, 0, colon);
	*value = str_trim(str_slice(*head, colon + 1, end));
	*head = str_slice(*head, end, head->length);
	return true;
}

struct str mime_field(struct str head, const char *name)
{
	struct str found, value;

	while (head.length) {
		if (!mime_next(&head, &found, &value))
			head = str_slice(head, line_behind(head, 0), head.length);
		else if (str_is_ignoring_case(found, name))
			return value;
	}
	return (struct str){"", 0};
}

struct str mime_value(struct str field)
{
	const char *end = memchr(field.bytes, ';', field.length);

	return str_trim(
	    str_slice(field, 0, end ? (size_t)(end - field.bytes) : field.length));
}

/* Adds the word or the quoted words that TEXT begins with; returns the bytes it takes. */
static size_t add_word(struct buf *out, struct str text)
{
	size_t at = 0, from = out->length;
	bool is_quoted = str_starts(text, "\"");

	for (at += is_quoted; at < text.length; at++) {
		char byte = text.bytes[at];

		if (is_quoted ? byte == '"' : byte == ';' || (byte >= 0 && byte <= ' '))
			break;
		if (is_quoted && byte == '\\' && at + 1 < text.length)
			byte = text.bytes[++at];
		if (byte != '\r' && byte != '\n' &&
		    out->length - from < LONGEST_PARAMETER)
			buf_char(out, byte);
	}
	return at + (is_quoted && at < text.length);
}

bool mime_parameter(struct buf *out, struct str field, const char *name)
{
	struct buf value = BUF_EMPTY;
	bool is_found = false;

	for (size_t at = mime_value(field).length; !is_found && at < field.length;) {
		struct str rest = str_slice(field, at, field.length), key;
		const char *equals = memchr(rest.bytes, '=', rest.length);

		if (!equals)
			break;
		key = str_slice(rest, 0, (size_t)(equals - rest.bytes));
		while (key.length &&
		       (key.bytes[0] == ';' || (unsigned char)key.bytes[0] <= ' '))
			key = str_slice(key, 1, key.length);
		key = str_trim(key);
		at += (size_t)(equals - rest.bytes) + 1;
		while (at < field.length && (unsigned char)field.bytes[at] <= ' ')
			at++;
		buf_cut(&value, 0);
		at += add_word(&value, str_slice(field, at, field.length));
		is_found = str_is_ignoring_case(key, name) && value.length;
	}
	if (is_found)
		buf_slice(out, buf_str(&value));
	buf_done(&value);
	return is_found;
}

static int hexadecimal(char digit)
{
	if (digit >= '0' && digit <= '9')
		return digit - '0';
	digit |= 0x20;
	return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : NO_DIGIT;
}

/* The byte that "=3D" at AT stands for; NO_DIGIT where it is none. */
static int quoted_byte(struct str text, size_t at)
{
	int high = at + 2 < text.length ? hexadecimal(text.bytes[at + 1]) : NO_DIGIT;
	int low = at + 2 < text.length ? hexadecimal(text.bytes[at + 2]) : NO_DIGIT;

	return high < 0 || low < 0 ? NO_DIGIT : high * 16 + low;
}

static int base64_digit(char byte)
{
	if (byte >= 'A' && byte <= 'Z')
		return byte - 'A';
	if (byte >= 'a' && byte <= 'z')
		return byte - 'a' + 26;
	if (byte >= '0' && byte <= '9')
		return byte - '0' + 52;
	return byte == '+' ? 62 : byte == '/' ? 63 : NO_DIGIT;
}

/* Adds what TEXT stands for; each line of it is an anchor of MAP, which may be NULL. */
static void decode_base64(struct buf *out, struct map *map, struct str text)
{
	uint32_t bits = 0;
	int count = 0;
	size_t from = out->length;

	for (size_t at = 0; at < text.length; at++) {
		int digit = base64_digit(text.bytes[at]);

		if (map && (!at || text.bytes[at - 1] == '\n'))
			map_add(map, out->length - from, at);
		/* Parts encoded each for itself may be put one behind the other. */
		if (text.bytes[at] == '=')
			count = 0;
		if (digit < 0)
			continue;
		bits = bits << 6 | (uint32_t)digit;
		if (++count % 4 != 1)
			buf_char(out, (char)(bits >> (2 * (3 - (count + 3) % 4))));
	}
}

static void decode_quoted(struct buf *out, struct map *map, struct str body)
{
	size_t start = out->length;

	for (size_t from = 0, next; from < body.length; from = next) {
		struct str line = line_at(body, from);
		size_t length = line.length, at;

		next = line_behind(body, from);
		while (length && is_blank(line.bytes[length - 1]))
			length--;
		line.length = length;
		for (at = 0; at < length; at++) {
			int byte =
			    line.bytes[at] == '=' ? quoted_byte(line, at) : NO_DIGIT;

			/* An equals sign at the end takes the line's end away. */
			if (line.bytes[at] == '=' && at + 1 == length)
				break;
			map_add(map, out->length - start, from + at);
			buf_char(out, byte < 0 ? line.bytes[at] : (char)byte);
			at += byte < 0 ? 0 : 2;
		}
		if (at == length && next > from && body.bytes[next - 1] == '\n') {
			map_add(map, out->length - start, next - 1);
			buf_char(out, '\n');
		}
	}
}

void mime_decode(struct buf *out, struct map *map, struct str body, struct str encoding)
{
	if (str_is_ignoring_case(encoding, "base64"))
		decode_base64(out, map, body);
	else if (str_is_ignoring_case(encoding, "quoted-printable"))
		decode_quoted(out, map, body);
	else
		buf_slice(out, body);
}

/* "=?utf-8?Q?caf=C3=A9?=" taken to pieces. */
struct encoded_word {
	struct str charset, text;
	bool is_base64;
};

/* The length of the encoded word that TEXT begins with, 0 where it begins with none. */
static size_t read_encoded(struct encoded_word *word, struct str text)
{
	const char *end = text.bytes + text.length, *first, *second, *last;

	if (!str_starts(text, "=?"))
		return 0;
	first = memchr(text.bytes + 2, '?', text.length - 2);
	if (!first || end - first < 3 || first[2] != '?' || !strchr("qQbB", first[1]))
		return 0;
	second = first + 2;
	last = memmem(second + 1, (size_t)(end - second - 1), "?=", 2);
	if (!last)
		return 0;
	word->charset = (struct str){text.bytes + 2, (size_t)(first - text.bytes - 2)};
	word->text = (struct str){second + 1, (size_t)(last - second - 1)};
	word->is_base64 = first[1] == 'b' || first[1] == 'B';
	return (size_t)(last + 2 - text.bytes);
}

static void add_encoded(struct buf *out, const struct encoded_word *word)
{
	if (word->is_base64) {
		decode_base64(out, NULL, word->text);
		return;
	}
	for (size_t at = 0; at < word->text.length; at++) {
		char byte = word->text.bytes[at];
		int value = byte == '=' ? quoted_byte(word->text, at) : NO_DIGIT;

		buf_char(out, value >= 0 ? (char)value : byte == '_' ? ' ' : byte);
		at += value >= 0 ? 2 : 0;
	}
}

/* Adds BYTES, which are in CHARSET (length 0: not declared), as UTF-8; empties them. */
static void flush(struct buf *out, struct buf *bytes, struct str charset)
{
	char name[LONGEST_CHARSET + 1] = {0};
	struct err err = ERR_NONE;
	struct input input = {.bytes = buf_str(bytes), .name = "", .charset = name};
	size_t before = out->length;

	/* A language may follow: "utf-8*en". */
	for (size_t i = 0;
	     i < charset.length && i < LONGEST_CHARSET && charset.bytes[i] != '*'; i++)
		name[i] = charset.bytes[i];
	if (!name[0])
		input.charset = NULL;
	if (bytes->length && !encoding_decode(out, NULL, &input, &err)) {
		buf_cut(out, before);
		for (size_t i = 0; i < bytes->length; i++)
			bytes->bytes[i] = bytes->bytes[i] ? bytes->bytes[i] : ' ';
		unicode_repair(out, buf_str(bytes));
	}
	err_done(&err);
	buf_cut(bytes, 0);
}

static size_t skip_space(struct str text, size_t at)
{
	while (at < text.length && (is_blank(text.bytes[at]) || text.bytes[at] == '\r' ||
				    text.bytes[at] == '\n'))
		at++;
	return at;
}

/*
 * Words that are encoded alike are decoded in one: a character may be cut between two.
 * Blanks between encoded words are not meant.
 */
void mime_text(struct buf *out, struct str field)
{
	struct buf bytes = BUF_EMPTY;
	struct str charset = {"", 0};

	if (field.length > LONGEST_VALUE)
		field.length = LONGEST_VALUE;
	for (size_t at = 0, length; at < field.length; at += length) {
		struct encoded_word word, following;
		size_t behind;

		length = read_encoded(&word, str_slice(field, at, field.length));
		if (length) {
			if (str_compare_ignoring_case(charset, word.charset) != 0) {
				flush(out, &bytes, charset);
				charset = word.charset;
			}
			add_encoded(&bytes, &word);
			behind = skip_space(field, at + length);
			if (read_encoded(&following,
					 str_slice(field, behind, field.length)))
				length = behind - at;
			continue;
		}
		if (charset.length)
			flush(out, &bytes, charset);
		charset = (struct str){"", 0};
		length = 1;
		if (field.bytes[at] != '\r' && field.bytes[at] != '\n')
			buf_char(&bytes, field.bytes[at]);
	}
	flush(out, &bytes, charset);
	buf_done(&bytes);
}

/* Whether the line at FROM is BOUNDARY with "--" before it; *IS_LAST with "--" behind. */
static bool is_boundary(struct str body, size_t from, struct str boundary, bool *is_last)
{
	struct str line = str_trim(line_at(body, from)), rest;

	if (!str_starts(line, "--") || line.length < 2 + boundary.length ||
	    memcmp(line.bytes + 2, boundary.bytes, boundary.length) != 0)
		return false;
	rest = str_slice(line, 2 + boundary.length, line.length);
	*is_last = str_is(rest, "--");
	return *is_last || !rest.length;
}

bool mime_split(mime_list *parts, struct str body, struct str boundary, size_t most)
{
	size_t start = body.length, count = 0;
	bool is_last = false, is_in = false;

	for (size_t from = 0; from < body.length && !is_last;
	     from = line_behind(body, from)) {
		if (body.bytes[from] != '-' ||
		    !is_boundary(body, from, boundary, &is_last))
			continue;
		if (is_in && count++ < most)
			vec_push(parts, mime_cut(str_slice(body, start, from)));
		is_in = true;
		start = line_behind(body, from);
	}
	/* A message that was cut, or never closed. */
	if (is_in && !is_last && count++ < most)
		vec_push(parts, mime_cut(str_slice(body, start, body.length)));
	return count <= most;
}
