/* The names of the kinds stand here once, in the order of their enums. */
#include "config.h"

#include "read/article.h"

#include <string.h>

#include "base/unicode.h"

const char *article_metadata_name(enum metadata_kind kind)
{
	static const char *const names[] = {
	    [METADATA_TITLE] = "title",	  [METADATA_OUTLET] = "outlet",
	    [METADATA_BYLINE] = "byline", [METADATA_DATE] = "date",
	    [METADATA_URL] = "url",	  [METADATA_LANGUAGE] = "language",
	    [METADATA_AGENCY] = "agency",
	};

	return names[kind];
}

const char *article_furniture_name(enum furniture_kind kind)
{
	static const char *const names[] = {
	    [FURNITURE_DATELINE] = "dateline", [FURNITURE_CREDIT] = "credit",
	    [FURNITURE_CAPTION] = "caption",   [FURNITURE_RELATED] = "related",
	    [FURNITURE_MASTHEAD] = "masthead", [FURNITURE_LABEL] = "label",
	    [FURNITURE_NOTICE] = "notice",     [FURNITURE_MENU] = "menu",
	    [FURNITURE_COMMENT] = "comment",   [FURNITURE_REPEAT] = "repeat",
	    [FURNITURE_LINK] = "link",
	};

	return names[kind];
}

void article_free(struct article *article)
{
	if (article)
		arena_free(article->arena);
}

struct str article_slice(const struct article *article, struct span span)
{
	return str_slice(article->text, span.offset, span.offset + span.length);
}

struct str article_excerpt_text(struct excerpt excerpt)
{
	return article_slice(excerpt.article, excerpt.span);
}

bool article_is_comparable(const struct article *a, const struct article *b)
{
	return a != b && !strcmp(a->language, b->language);
}

void article_fold_space(struct buf *out, struct excerpt excerpt)
{
	unicode_fold_space(out, article_excerpt_text(excerpt));
}

void article_fold(struct buf *out, struct excerpt excerpt)
{
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, excerpt);
	unicode_fold(out, buf_str(&text));
	buf_done(&text);
}
