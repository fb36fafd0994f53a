/*
 * Any UTF-8 through what stands between sources and a terminal: what is displayed is
 * safe, clusters go forward and cover the text, folding gives UTF-8 again.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct str text = {(const char *)bytes, length};
	struct buf shown = BUF_EMPTY, folded = BUF_EMPTY;

	text.length = unicode_check(text);
	unicode_display(&shown, text);
	for (size_t at = 0, step; at < shown.length; at += step)
		if (unicode_is_unsafe(unicode_at(buf_str(&shown), at, &step)))
			abort();
	for (size_t at = 0, end; at < text.length; at = end)
		if ((end = unicode_cluster_end(text, at)) <= at || end > text.length)
			abort();
	if (unicode_width(text) < 0)
		abort();
	unicode_fold(&folded, text);
	if (unicode_check(buf_str(&folded)) != folded.length)
		abort();
	buf_done(&shown);
	buf_done(&folded);
	return 0;
}
