/*
 * A text is folded character by character, with all marks that belong to it, so that each
 * byte of the folded form has its place in the source.
 */
#include "config.h"

#include "show/search.h"

#include <string.h>

#include "base/unicode.h"

struct folded {
	struct buf text;
	VEC(size_t) sources; /* of each byte of text */
};

static void fold_with_places(struct folded *folded, struct str text)
{
	for (size_t at = 0, end, step; at < text.length; at = end) {
		end = unicode_cluster_end(text, at);
		if (unicode_is_space(unicode_at(text, at, &step))) {
			if (folded->text.length &&
			    folded->text.bytes[folded->text.length - 1] != ' ')
				buf_char(&folded->text, ' ');
		} else {
			unicode_fold(&folded->text, str_slice(text, at, end));
		}
		while (folded->sources.count < folded->text.length)
			vec_push(&folded->sources, at);
	}
	vec_push(&folded->sources, text.length);
}

static void folded_done(struct folded *folded)
{
	buf_done(&folded->text);
	vec_done(&folded->sources);
}

void search_fold(struct buf *out, struct str text)
{
	struct folded folded = {0};

	fold_with_places(&folded, text);
	buf_slice(out, str_trim(buf_str(&folded.text)));
	folded_done(&folded);
}

/* The offset of PATTERN in TEXT from FROM on, or the length of TEXT. */
static size_t find_bytes(struct str text, struct str pattern, size_t from)
{
	const char *at = text.length > from && pattern.length
			     ? memmem(text.bytes + from, text.length - from,
				      pattern.bytes, pattern.length)
			     : NULL;

	return at ? (size_t)(at - text.bytes) : text.length;
}

void search_find(search_spans *hits, struct str text, size_t base, struct str pattern)
{
	struct folded folded = {0};
	struct str whole;

	fold_with_places(&folded, text);
	whole = buf_str(&folded.text);
	for (size_t at = find_bytes(whole, pattern, 0); at < whole.length;
	     at = find_bytes(whole, pattern, at + pattern.length)) {
		size_t from = folded.sources.items[at];
		size_t to = folded.sources.items[at + pattern.length];

		vec_push(hits, (struct span){base + from, to - from});
	}
	folded_done(&folded);
}

bool search_has(struct str text, struct str pattern)
{
	struct buf folded = BUF_EMPTY;
	struct str whole;
	bool has;

	search_fold(&folded, text);
	whole = buf_str(&folded);
	has = find_bytes(whole, pattern, 0) < whole.length;
	buf_done(&folded);
	return has;
}
