/*
 * Any answer of crossread-fetch.  That program speaks with servers, so crossread does
 * not trust it: its answer is refused with a reason, or it is a page, a URL and a
 * charset.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "read/source/fetch.h"
#include "read/source/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* The same bytes as a Content-Type. */
static void try_charset(struct str text)
{
	struct buf type = BUF_EMPTY, charset = BUF_EMPTY;

	buf_slice(&type, text);
	fetch_charset(&charset, type.bytes);
	if (charset.length && memchr(charset.bytes, '\n', charset.length))
		abort();
	buf_done(&type);
	buf_done(&charset);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct str answer = {(const char *)bytes, length};
	struct fetch_response response = {0};
	struct err err = ERR_NONE;
	bool is_good = fetch_read(&response, answer, "http://a/", &err);

	if (is_good == !!err.message)
		abort();
	if (is_good &&
	    (!response.body.length || url_kind(response.url.bytes) != URL_WEB ||
	     unicode_check(buf_str(&response.url)) != response.url.length))
		abort();
	try_charset(answer);
	fetch_response_done(&response);
	err_done(&err);
	return 0;
}
