/* Most questions are about the beginning, so runs are found when they are needed. */
#include "config.h"

#include "align/why/folded.h"

#include "base/bisect.h"
#include "base/unicode.h"

void folded_init(struct folded *folded, struct excerpt excerpt)
{
	*folded = (struct folded){.excerpt = excerpt};
}

void folded_done(struct folded *folded)
{
	vec_done(&folded->runs);
}

/* Finds the next run; false at the end. */
static bool go_on(struct folded *folded)
{
	struct str text = article_excerpt_text(folded->excerpt);
	struct str run = unicode_next_word(text, &folded->at);
	struct span span = {
	    folded->excerpt.span.offset + (size_t)(run.bytes - text.bytes), run.length};
	size_t begin = folded->length ? folded->length + 1 : 0; /* behind a blank */

	if (!run.length)
		return false;
	vec_push(&folded->runs, (struct folded_run){begin, span});
	folded->length = begin + run.length;
	return true;
}

/* The run that byte AT of the folded sentence is in; NULL: it is a blank or beyond. */
static const struct folded_run *run_at(struct folded *folded, size_t at)
{
	struct bisect search = {0};
	const struct folded_run *run;

	while (folded->length <= at)
		if (!go_on(folded))
			return NULL;
	search.to = folded->runs.count;
	while (bisect_next(&search))
		bisect_narrow(&search, folded->runs.items[search.middle].folded <= at);
	run = &folded->runs.items[search.from - 1];
	return at < run->folded + run->span.length ? run : NULL;
}

/* Whether a character begins, or the text ends, at AT. */
static bool is_boundary(struct str text, size_t at)
{
	return at == text.length || ((unsigned char)text.bytes[at] & 0xC0) != 0x80;
}

bool folded_back(struct folded *folded, size_t from, size_t to, struct span *span)
{
	struct str text = folded->excerpt.article->text;
	const struct folded_run *run;
	size_t begin, end;

	if (from >= to || !(run = run_at(folded, from)))
		return false;
	begin = run->span.offset + (from - run->folded);
	run = run_at(folded, to - 1);
	if (!run)
		return false;
	end = run->span.offset + (to - run->folded);
	*span = (struct span){begin, end - begin};
	return is_boundary(text, begin) && is_boundary(text, end);
}
