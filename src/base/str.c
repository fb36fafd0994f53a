/* Slices are values: nothing here allocates. */
#include "config.h"

#include "base/str.h"

#include <string.h>

struct str str_of(const char *text)
{
	return (struct str){text ? text : "", text ? strlen(text) : 0};
}

struct str str_slice(struct str text, size_t from, size_t to)
{
	/* Nothing, not even 0, may be added to the NULL of an empty slice. */
	return (struct str){to ? text.bytes + from : text.bytes, to - from};
}

bool str_equal(struct str a, struct str b)
{
	return a.length == b.length && (!a.length || !memcmp(a.bytes, b.bytes, a.length));
}

int str_compare(struct str a, struct str b)
{
	size_t shorter = a.length < b.length ? a.length : b.length;
	int order = shorter ? memcmp(a.bytes, b.bytes, shorter) : 0;

	return order ? order : (a.length > b.length) - (a.length < b.length);
}

uint32_t str_hash(struct str text)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < text.length; i++)
		hash = (hash ^ (unsigned char)text.bytes[i]) * 16777619u;
	return hash;
}

struct str str_trim(struct str text)
{
	while (text.length && str_is_blank(text.bytes[0])) {
		text.bytes++;
		text.length--;
	}
	while (text.length && str_is_blank(text.bytes[text.length - 1]))
		text.length--;
	return text;
}

bool str_starts(struct str text, const char *prefix)
{
	struct str start = str_of(prefix);

	return text.length >= start.length &&
	       str_equal(str_slice(text, 0, start.length), start);
}

/* The small letter of a capital of ASCII; any other byte as it is. */
static unsigned char small(char byte)
{
	return (unsigned char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
}

int str_compare_ignoring_case(struct str a, struct str b)
{
	for (size_t i = 0; i < a.length && i < b.length; i++) {
		int order = small(a.bytes[i]) - small(b.bytes[i]);

		if (order)
			return order;
	}
	return (a.length > b.length) - (a.length < b.length);
}

bool str_is_ignoring_case(struct str text, const char *word)
{
	return !str_compare_ignoring_case(text, str_of(word));
}

bool str_starts_ignoring_case(struct str text, const char *prefix)
{
	size_t length = strlen(prefix);

	return text.length >= length &&
	       str_is_ignoring_case(str_slice(text, 0, length), prefix);
}

bool str_ends_ignoring_case(struct str text, const char *ending)
{
	size_t length = strlen(ending);

	return text.length >= length &&
	       str_is_ignoring_case(str_slice(text, text.length - length, text.length),
				    ending);
}

bool str_has_ignoring_case(struct str text, const char *part)
{
	for (size_t at = 0; at < text.length; at++)
		if (str_starts_ignoring_case(str_slice(text, at, text.length), part))
			return true;
	return !*part;
}

size_t str_line_end(struct str text, size_t from)
{
	const char *newline = from < text.length
				  ? memchr(text.bytes + from, '\n', text.length - from)
				  : NULL;

	return newline ? (size_t)(newline - text.bytes) : text.length;
}

bool str_is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool str_is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

bool str_has_digit(struct str text)
{
	for (size_t i = 0; i < text.length; i++)
		if (str_is_digit(text.bytes[i]))
			return true;
	return false;
}

bool str_is_blank(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

struct str str_take_word(struct str *text)
{
	struct str rest = str_trim(*text);
	size_t end = 0;

	while (end < rest.length && !str_is_blank(rest.bytes[end]))
		end++;
	*text = str_slice(rest, end, rest.length);
	return str_slice(rest, 0, end);
}
