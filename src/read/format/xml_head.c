/* A few bytes are looked at by hand: what they say is needed before a parser can run. */
#include "config.h"

#include "read/format/xml_head.h"

#include <string.h>

#include "base/array.h"
#include "base/mem.h"

char *xml_head_charset(struct str bytes)
{
	size_t longest = bytes.length < 200 ? bytes.length : 200;
	struct str head = str_trim(str_slice(bytes, 0, longest));
	const char *from, *to;

	if (!str_starts(head, "<?xml"))
		return NULL;
	to = memmem(head.bytes, head.length, "?>", 2);
	head.length = to ? (size_t)(to - head.bytes) : 0;
	from = memmem(head.bytes, head.length, "encoding", strlen("encoding"));
	if (!from)
		return NULL;
	head = str_slice(head, (size_t)(from - head.bytes) + strlen("encoding"),
			 head.length);
	while (head.length && strchr("= \t\n\r\"'", head.bytes[0]))
		head = str_slice(head, 1, head.length);
	for (longest = head.length, head.length = 0; head.length < longest;)
		if (strchr("\"' \t\n\r", head.bytes[head.length++])) {
			head.length--;
			break;
		}
	if (!head.length || str_starts_ignoring_case(head, "utf-16") ||
	    str_starts_ignoring_case(head, "utf-32") ||
	    str_starts_ignoring_case(head, "ucs"))
		return NULL;
	return mem_string(head.bytes, head.length);
}

/* Where in TEXT the first element begins, behind comments, instructions and types. */
static size_t find_root(struct str text)
{
	static const struct {
		const char *begin, *end;
	} skipped[] = {
	    {"<?", "?>"}, {"<!--", "-->"}, {"<!", ">"}, {"]", ">"} /* of a type */};
	const size_t rows = ARRAY_COUNT(skipped);
	size_t at = 0, row;

	while (at < text.length) {
		struct str rest = str_slice(text, at, text.length);
		const char *end;

		for (row = 0; row < rows && !str_starts(rest, skipped[row].begin); row++)
			;
		if (row == rows && !strchr(" \t\r\n", rest.bytes[0]))
			return at;
		end = row == rows ? rest.bytes
				  : memmem(rest.bytes, rest.length, skipped[row].end,
					   strlen(skipped[row].end));
		if (!end)
			return text.length;
		at = (size_t)(end - text.bytes) +
		     (row == rows ? 1 : strlen(skipped[row].end));
	}
	return at;
}

struct str xml_head_root(struct str text)
{
	struct str tag = str_slice(text, find_root(text), text.length);
	const char *colon;

	if (!str_starts(tag, "<"))
		return (struct str){0};
	tag = str_slice(tag, 1, 1 + strcspn(tag.bytes + 1, " \t\r\n/>"));
	colon = memchr(tag.bytes, ':', tag.length);
	return colon ? str_slice(tag, (size_t)(colon + 1 - tag.bytes), tag.length) : tag;
}
