/* Any answer of crossread-fetch: refused with a reason, or a page, a URL and a charset.
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
	struct buf body = BUF_EMPTY, charset = BUF_EMPTY, url = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool is_good = fetch_read(&body, &charset, &url, answer, "http://a/", &err);

	if (is_good == !!err.message)
		abort();
	if (is_good && (!body.length || url_kind(url.bytes) != URL_WEB ||
			unicode_check(buf_str(&url)) != url.length))
		abort();
	try_charset(answer);
	buf_done(&body);
	buf_done(&charset);
	buf_done(&url);
	err_done(&err);
	return 0;
}
