/* What formats have in common stands here once: ordering, segmentation, ownership. */
#include "config.h"

#include "read/draft.h"

#include <stdlib.h>
#include <string.h>

void draft_begin(struct draft *draft, const struct document *document, const char *source,
		 const char *language)
{
	struct str text = buf_str(&document->text);
	struct arena *arena = arena_new();
	struct article *article = arena_zero(arena, 1, sizeof *article);

	article->arena = arena;
	article->text.bytes = arena_string(arena, text.bytes, text.length);
	article->text.length = text.length;
	article->map = map_copy(arena, &document->map);
	article->truncated = document->truncated;
	article->source = arena_string(arena, source, strlen(source));
	article->label = article->source;
	article->language = arena_string(arena, language, strlen(language));
	*draft = (struct draft){.article = article};
}

void draft_metadata(struct draft *draft, enum metadata_kind kind, struct span span)
{
	vec_push(&draft->metadata, (struct metadata){kind, span});
}

void draft_furniture(struct draft *draft, enum furniture_kind kind, struct span span)
{
	vec_push(&draft->furniture, (struct furniture){kind, span});
}

void draft_passage(struct draft *draft, struct span span, uint32_t paragraph)
{
	vec_push(&draft->passages, (struct passage){span, paragraph});
}

void draft_sentence(struct draft *draft, struct span span, uint32_t paragraph)
{
	vec_push(&draft->sentences, (struct sentence){span, paragraph});
}

const char *draft_field(struct draft *draft, struct str text)
{
	struct article of_text = {.text = text};
	struct buf folded = BUF_EMPTY;
	const char *field = NULL;

	article_fold_space(&folded, &of_text, (struct span){0, text.length});
	if (folded.length)
		field = arena_string(draft->article->arena, folded.bytes, folded.length);
	buf_done(&folded);
	return field;
}

/* Metadata, furniture and passages all order by where they begin. */
static int by_offset(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int metadata_order(const void *a, const void *b)
{
	const struct metadata *x = a, *y = b;

	return by_offset(x->span.offset, y->span.offset);
}

static int furniture_order(const void *a, const void *b)
{
	const struct furniture *x = a, *y = b;

	return by_offset(x->span.offset, y->span.offset);
}

static int passage_order(const void *a, const void *b)
{
	const struct passage *x = a, *y = b;

	return by_offset(x->span.offset, y->span.offset);
}

static int sentence_order(const void *a, const void *b)
{
	const struct sentence *x = a, *y = b;

	return by_offset(x->span.offset, y->span.offset);
}

static const void *moved(struct arena *arena, const void *items, size_t count,
			 size_t size)
{
	void *copy = arena_zero(arena, count, size);

	if (count)
		memcpy(copy, items, count * size);
	return copy;
}

#define SORT(list, order)                                                              \
	((list).count ? qsort((list).items, (list).count, sizeof *(list).items, order) \
		      : (void)0)

#define MOVE(list) moved(article->arena, (list).items, (list).count, sizeof *(list).items)

struct article *draft_finish(struct draft *draft)
{
	struct article *article = draft->article;

	SORT(draft->metadata, metadata_order);
	SORT(draft->furniture, furniture_order);
	SORT(draft->passages, passage_order);
	segment_passages(&draft->sentences, article->text, draft->passages.items,
			 draft->passages.count, article->language);
	SORT(draft->sentences, sentence_order);
	article->metadata = MOVE(draft->metadata);
	article->metadata_count = draft->metadata.count;
	article->furniture = MOVE(draft->furniture);
	article->furniture_count = draft->furniture.count;
	article->sentences = MOVE(draft->sentences);
	article->sentence_count = draft->sentences.count;
	vec_done(&draft->metadata);
	vec_done(&draft->furniture);
	vec_done(&draft->passages);
	vec_done(&draft->sentences);
	*draft = (struct draft){0};
	return article;
}
