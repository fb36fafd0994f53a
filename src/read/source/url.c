/* A scheme is a letter and then letters, digits, '+', '-' and '.' (RFC 3986). */
#include "config.h"

#include "read/source/url.h"

#include <string.h>

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
static const char digits[] = "0123456789";

enum url_kind url_kind(const char *text)
{
	size_t length = strspn(text, letters);

	if (!length)
		return URL_NONE;
	while (text[length] &&
	       (strchr(letters, text[length]) || strchr(digits, text[length]) ||
		strchr("+-.", text[length])))
		length++;
	if (strncmp(text + length, "://", 3) != 0)
		return URL_NONE;
	if (str_starts_ignoring_case(str_of(text), "http://") ||
	    str_starts_ignoring_case(str_of(text), "https://"))
		return URL_WEB;
	return URL_OTHER;
}

void url_split(struct str *page, struct str *choice, const char *url)
{
	const char *last = strrchr(url, '#');

	*page = (struct str){url, strcspn(url, "#")};
	*choice = (struct str){0};
	if (last && last[1] && !last[1 + strspn(last + 1, digits)])
		*choice = str_of(last + 1);
}
