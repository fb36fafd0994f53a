/* Whatever an article holds, what is taken along has no control characters: it goes to a
 * terminal and into other programs. */
#include "config.h"

#include "show/citation.h"

#include "base/unicode.h"

void citation_add_words(struct buf *out, const struct story *story, struct place place)
{
	struct buf words = BUF_EMPTY;

	article_fold_space(&words, story_excerpt(story, place));
	unicode_display(out, buf_str(&words));
	buf_done(&words);
}

/* Adds a part of the source, in quotation marks where it is a title. */
static void add_part(struct buf *out, const char *part, bool is_title)
{
	if (!part)
		return;
	buf_text(out, is_title ? "\"" : "");
	unicode_display(out, str_of(part));
	buf_text(out, is_title ? "\", " : ", ");
}

void citation_add(struct buf *out, const struct story *story, struct place place)
{
	const struct article *article = story->articles[place.article];

	citation_add_words(out, story, place);
	buf_text(out, "\n(");
	add_part(out, article->outlet ? article->outlet : article->label, false);
	add_part(out, article->byline, false);
	add_part(out, article->title, true);
	add_part(out, article->date, false);
	add_part(out, article->url, false);
	buf_format(out, "sentence %u)\n", place.sentence + 1);
}
