/* What formats have in common stands here once: ordering, segmentation, ownership. */
#include "config.h"

#include "read/clean/builder.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"

void builder_begin(struct builder *builder, const struct document *document,
		   const char *source, const char *language)
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
	*builder = (struct builder){.article = article};
}

void builder_metadata(struct builder *builder, enum metadata_kind kind, struct span span)
{
	vec_push(&builder->metadata, (struct metadata){kind, span, builder->ground});
}

void builder_furniture(struct builder *builder, enum furniture_kind kind,
		       struct span span)
{
	vec_push(&builder->furniture,
		 (struct furniture){kind, span, builder->ground,
				    ground_is_sure(builder->ground)});
}

void builder_passage(struct builder *builder, struct span span, uint32_t paragraph)
{
	vec_push(&builder->passages, (struct passage){span, paragraph});
}

void builder_sentence(struct builder *builder, struct span span, uint32_t paragraph)
{
	vec_push(&builder->sentences, (struct sentence){span, paragraph});
}

const char *builder_field(struct builder *builder, struct str text)
{
	struct buf folded = BUF_EMPTY;
	const char *field = NULL;

	unicode_fold_space(&folded, text);
	if (folded.length)
		field =
		    arena_string(builder->article->arena, folded.bytes, folded.length);
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

struct article *builder_finish(struct builder *builder)
{
	struct article *article = builder->article;

	SORT(builder->metadata, metadata_order);
	SORT(builder->furniture, furniture_order);
	SORT(builder->passages, passage_order);
	segment_passages(&builder->sentences, article->text, builder->passages.items,
			 builder->passages.count, article->language);
	SORT(builder->sentences, sentence_order);
	article->metadata = MOVE(builder->metadata);
	article->metadata_count = builder->metadata.count;
	article->furniture = MOVE(builder->furniture);
	article->furniture_count = builder->furniture.count;
	article->sentences = MOVE(builder->sentences);
	article->sentence_count = builder->sentences.count;
	vec_done(&builder->metadata);
	vec_done(&builder->furniture);
	vec_done(&builder->passages);
	vec_done(&builder->sentences);
	*builder = (struct builder){0};
	return article;
}
