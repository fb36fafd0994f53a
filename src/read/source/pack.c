/*
 * Numbers are eight bytes, as this machine has them: both ends are the same build.  A
 * text is its length and its bytes; one that is not there has the length ABSENT.
 */
#include "config.h"

#include "read/source/pack.h"

#include <stdint.h>
#include <string.h>

#include "base/phrase.h"
#include "base/unicode.h"

#define MAGIC UINT64_C(0x3164616572637263) /* "crcread1" */
#define ABSENT UINT64_MAX

/* The least that a block and a document take: no count can be larger than the rest has
 * room for, so that a false one costs no memory. */
enum {
	NUMBER_BYTES = sizeof(uint64_t),
	FEWEST_BLOCK_BYTES = 8 * NUMBER_BYTES,
	FEWEST_DOCUMENT_BYTES = (4 + METADATA_COUNT) * NUMBER_BYTES,
};

static void put_number(struct buf *out, uint64_t number)
{
	buf_add(out, (const char *)&number, sizeof number);
}

static void put_text(struct buf *out, const char *bytes, size_t length)
{
	put_number(out, bytes ? length : ABSENT);
	if (bytes)
		buf_add(out, bytes, length);
}

static void put_string(struct buf *out, const char *text)
{
	put_text(out, text, text ? strlen(text) : 0);
}

static void put_document(struct buf *out, const struct document *document)
{
	put_text(out, document->text.bytes ? document->text.bytes : "",
		 document->text.length);
	put_number(out, document->blocks.count);
	for (size_t i = 0; i < document->blocks.count; i++) {
		const struct block *block = &document->blocks.items[i];

		put_number(out, block->span.offset);
		put_number(out, block->span.length);
		put_number(out, block->role);
		put_number(out, block->metadata);
		put_number(out, block->furniture);
		put_number(out, block->paragraph);
		put_number(out, block->ground.rule);
		put_number(out, block->ground.phrase);
	}
	put_number(out, document->map.anchors.count);
	for (size_t i = 0; i < document->map.anchors.count; i++) {
		put_number(out, document->map.anchors.items[i].text);
		put_number(out, document->map.anchors.items[i].input);
	}
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		put_string(out, document->fields[kind]);
	put_number(out, document->truncated);
}

void pack_answer(struct buf *out, const document_list *documents, bool good,
		 const struct err *err)
{
	put_number(out, MAGIC);
	put_number(out, good);
	put_string(out, err->message);
	put_number(out, documents->count);
	for (size_t i = 0; i < documents->count; i++)
		put_document(out, &documents->items[i]);
}

/* An answer while it is read; once it is bad it stays so, and all it gives is 0. */
struct answer {
	struct str rest;
	bool is_bad;
};

static uint64_t read_number(struct answer *answer)
{
	uint64_t number = 0;

	if (answer->rest.length < sizeof number) {
		answer->is_bad = true;
		return 0;
	}
	memcpy(&number, answer->rest.bytes, sizeof number);
	answer->rest = str_slice(answer->rest, sizeof number, answer->rest.length);
	return number;
}

/* A number below LIMIT. */
static uint64_t read_below(struct answer *answer, uint64_t limit)
{
	uint64_t number = read_number(answer);

	if (number < limit)
		return number;
	answer->is_bad = true;
	return 0;
}

/* A count of items that take SIZE bytes each: no more than the rest has room for. */
static uint64_t read_count(struct answer *answer, size_t size)
{
	return read_below(answer, answer->rest.length / size + 1);
}

/* A text; bytes NULL where none is there. */
static struct str read_text(struct answer *answer)
{
	uint64_t length = read_number(answer);
	struct str text;

	if (length == ABSENT)
		return (struct str){0};
	if (length > answer->rest.length)
		answer->is_bad = true;
	if (answer->is_bad)
		return (struct str){0};
	text = str_slice(answer->rest, 0, length);
	answer->rest = str_slice(answer->rest, length, answer->rest.length);
	if (unicode_check(text) != text.length ||
	    (text.length && memchr(text.bytes, 0, text.length)))
		answer->is_bad = true;
	return text;
}

static bool is_boundary(struct str text, size_t at)
{
	return at == text.length || (text.bytes[at] & 0xC0) != 0x80;
}

/* Takes a block of TEXT that begins at or behind FROM; what is between must be blank. */
static void read_block(struct answer *answer, struct document *document, struct str text,
		       size_t from)
{
	struct block block = {0};

	block.span.offset = read_below(answer, text.length + 1);
	block.span.length = read_below(answer, text.length - block.span.offset + 1);
	block.role = (enum block_role)read_below(answer, BLOCK_ROLE_COUNT);
	block.metadata = (enum metadata_kind)read_below(answer, METADATA_COUNT);
	block.furniture = (enum furniture_kind)read_below(answer, FURNITURE_COUNT);
	block.paragraph = (uint32_t)read_below(answer, UINT32_MAX);
	block.ground.rule = (enum ground_rule)read_below(answer, GROUND_COUNT);
	block.ground.phrase = (uint32_t)read_below(answer, phrase_count() + 1);
	if (answer->is_bad || block.span.offset < from || !block.span.length ||
	    !is_boundary(text, block.span.offset) ||
	    !is_boundary(text, block.span.offset + block.span.length) ||
	    unicode_trim(str_slice(text, from, block.span.offset)).length)
		answer->is_bad = true;
	else
		vec_push(&document->blocks, block);
}

static void read_blocks(struct answer *answer, struct document *document)
{
	struct str text = buf_str(&document->text);
	uint64_t count = read_count(answer, FEWEST_BLOCK_BYTES);
	size_t from = 0;

	for (uint64_t i = 0; i < count && !answer->is_bad; i++) {
		read_block(answer, document, text, from);
		if (answer->is_bad)
			return;
		from = document->blocks.items[i].span.offset +
		       document->blocks.items[i].span.length;
	}
	if (unicode_trim(str_slice(text, from, text.length)).length)
		answer->is_bad = true;
}

static void read_map(struct answer *answer, struct map *map)
{
	uint64_t count = read_count(answer, 2 * sizeof(uint64_t));
	size_t last = 0;

	for (uint64_t i = 0; i < count && !answer->is_bad; i++) {
		struct anchor anchor;

		anchor.text = read_number(answer);
		anchor.input = read_below(answer, SIZE_MAX / 2);
		if (anchor.text < last)
			answer->is_bad = true;
		last = anchor.text;
		vec_push(&map->anchors, anchor);
	}
}

static void read_document(struct answer *answer, document_list *documents)
{
	struct document document = {0};

	buf_slice(&document.text, read_text(answer));
	read_blocks(answer, &document);
	read_map(answer, &document.map);
	for (int kind = 0; kind < METADATA_COUNT; kind++) {
		struct str value = read_text(answer);

		if (value.bytes)
			document_set(&document, (enum metadata_kind)kind, value);
	}
	document.truncated = read_below(answer, 2);
	if (answer->is_bad)
		document_done(&document);
	else
		vec_push(documents, document);
}

bool pack_read(document_list *documents, struct str bytes, const char *name,
	       struct err *err)
{
	struct answer answer = {.rest = bytes};
	bool is_good;
	struct str message;
	uint64_t count;

	if (read_number(&answer) != MAGIC)
		answer.is_bad = true;
	is_good = read_below(&answer, 2);
	message = read_text(&answer);
	count = read_count(&answer, FEWEST_DOCUMENT_BYTES);
	for (uint64_t i = 0; i < count && !answer.is_bad; i++)
		read_document(&answer, documents);
	if (answer.is_bad || answer.rest.length || (!is_good && !message.length))
		return err_set(err, "%s: reading it went wrong; save it as plain text",
			       name);
	if (message.length)
		err_set(err, "%.*s", (int)message.length, message.bytes);
	return is_good;
}
