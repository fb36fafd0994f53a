/* Only the members that make a document are read; links and statements are made anew. */
#include "config.h"

#include "read/format/reopen.h"

#include <string.h>

#include "base/array.h"

enum { NEWEST_SCHEMA = 2 };

/* The part of a text that one object of the report holds. */
struct piece {
	double offset;
	size_t number; /* as they came, for those at one offset */
	struct block block;
	struct str text;
};

typedef VEC(struct piece) piece_list;

static struct str string_of(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return json_is_string(value)
		   ? (struct str){json_string_value(value), json_string_length(value)}
		   : (struct str){0};
}

bool reopen_is(const json_t *root)
{
	return json_is_number(json_object_get(root, "schema")) &&
	       json_is_array(json_object_get(root, "articles")) &&
	       str_starts(string_of(root, "program"), PACKAGE_NAME " ");
}

static struct block metadata_block(const json_t *object)
{
	struct str name = string_of(object, "kind");

	for (int kind = 0; kind < METADATA_COUNT; kind++)
		if (str_equal(name, str_of(article_metadata_name(kind))))
			return (struct block){.role = BLOCK_METADATA, .metadata = kind};
	return (struct block){.role = BLOCK_FURNITURE, .furniture = FURNITURE_LABEL};
}

static struct block furniture_block(const json_t *object)
{
	struct str name = string_of(object, "kind");
	struct block block = {.role = BLOCK_FURNITURE, .furniture = FURNITURE_NOTICE};

	for (int kind = 0; kind <= FURNITURE_LINK; kind++)
		if (str_equal(name, str_of(article_furniture_name(kind))))
			block.furniture = kind;
	/* What was in doubt stays so. */
	if (json_is_false(json_object_get(object, "sure")))
		block.ground.rule = GROUND_WEIGHT;
	return block;
}

static struct block sentence_block(const json_t *object)
{
	double number = json_number_value(json_object_get(object, "paragraph"));
	struct block block = {.role = BLOCK_SENTENCE};

	if (number > 0 && number < UINT32_MAX)
		block.paragraph = (uint32_t)number;
	return block;
}

static void gather(piece_list *pieces, const json_t *list,
		   struct block (*block_of)(const json_t *object))
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *object = json_array_get(list, i);

		vec_push(pieces,
			 (struct piece){
			     json_number_value(json_object_get(object, "offset")),
			     pieces->count, block_of(object), string_of(object, "text")});
	}
}

static int piece_order(const void *a, const void *b)
{
	const struct piece *x = a, *y = b;

	if (x->offset < y->offset || x->offset > y->offset)
		return x->offset < y->offset ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static void add_piece(struct document *document, const struct piece *piece, size_t offset)
{
	const struct block *block = &piece->block;

	if (block->role == BLOCK_METADATA)
		document_begin_metadata(document, block->metadata);
	else if (block->role == BLOCK_FURNITURE)
		document_begin_furniture(document, block->furniture);
	else
		document_begin_sentence(document, block->paragraph);
	document_ground(document, block->ground);
	document_add(document, piece->text, offset);
	document_end(document);
}

static void add_article(document_list *documents, const json_t *article, size_t offset)
{
	static const struct {
		const char *key;
		enum metadata_kind kind;
	} fields[] = {
	    {"title", METADATA_TITLE},	 {"label", METADATA_OUTLET},
	    {"byline", METADATA_BYLINE}, {"date", METADATA_DATE},
	    {"url", METADATA_URL},	 {"language", METADATA_LANGUAGE},
	    {"agency", METADATA_AGENCY},
	};
	struct document document = {0};
	piece_list pieces = {0};

	for (size_t i = 0; i < ARRAY_COUNT(fields); i++)
		document_set(&document, fields[i].kind,
			     string_of(article, fields[i].key));
	document.truncated = json_is_true(json_object_get(article, "truncated"));
	gather(&pieces, json_object_get(article, "metadata"), metadata_block);
	gather(&pieces, json_object_get(article, "furniture"), furniture_block);
	gather(&pieces, json_object_get(article, "sentences"), sentence_block);
	if (pieces.count)
		qsort(pieces.items, pieces.count, sizeof pieces.items[0], piece_order);
	for (size_t i = 0; i < pieces.count; i++)
		add_piece(&document, &pieces.items[i], offset);
	vec_done(&pieces);
	vec_push(documents, document);
}

bool reopen_report(document_list *documents, const json_t *root, const char *name,
		   size_t offset, struct err *err)
{
	double schema = json_number_value(json_object_get(root, "schema"));
	const json_t *articles = json_object_get(root, "articles");

	if (schema > NEWEST_SCHEMA)
		return err_set(err,
			       "%s: a report of schema %.0f, which a newer crossread "
			       "wrote; this one reads schema %d",
			       name, schema, NEWEST_SCHEMA);
	for (size_t i = 0; i < json_array_size(articles); i++)
		add_article(documents, json_array_get(articles, i), offset);
	return true;
}
