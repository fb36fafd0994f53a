/*
 * An item of a feed while its members are collected, and the document that it makes.
 *
 * Every vocabulary of feeds has its own names for the same parts.  Here one enum stands
 * for all of them; where several parts say the same, the best one is used.
 */
#ifndef CROSSREAD_READ_FORMAT_FEED_ITEM_H
#define CROSSREAD_READ_FORMAT_FEED_ITEM_H

#include "base/err.h"
#include "read/document.h"

/* What is kept of an item.  Of parts that say the same, the better one stands first. */
enum feed_part {
	PART_TITLE,
	PART_ORIGINAL_LINK,
	PART_LINK,
	PART_IDENTITY,
	PART_PUBLISHED,
	PART_DAY, /* Dublin Core's date */
	PART_UPDATED,
	PART_CREATOR,
	PART_AUTHOR,
	PART_LANGUAGE,
	PART_OUTLET, /* of an item that was taken over from elsewhere */
	PART_ENCODED,
	PART_CONTENT,
	PART_DESCRIPTION,
	PART_SUMMARY,
	PART_CAPTION,
	PART_COUNT
};

/* The value of one part. */
struct feed_member {
	struct buf text;
	bool is_html;
	size_t offset; /* where it begins, as fragments count */
};

/* All zero is an empty item.  A channel, in which items stand, is one too. */
struct feed_item {
	struct feed_member members[PART_COUNT];
};

/* The part for the element NAME of the vocabulary PREFIX ("creator" of "dc"; "" is that
 * of feeds themselves); PART_COUNT if there is none. */
enum feed_part feed_item_part(struct str prefix, const char *name);

/* Takes MEMBER as PART: several creators and captions are joined, of others the first
 * stays. */
void feed_item_store(struct feed_item *item, enum feed_part part,
		     struct feed_member member);

/* Fills DOCUMENT, which is empty, with what ITEM says; CHANNEL completes its URL. */
bool feed_item_read(struct document *document, const struct feed_item *item,
		    const struct feed_item *channel, struct err *err);

/* Sets the fields that CHANNEL has for all its items, where DOCUMENT has none. */
void feed_item_inherit(struct document *document, const struct feed_item *channel,
		       struct err *err);

/* Frees what ITEM holds; it is empty afterwards. */
void feed_item_done(struct feed_item *item);

#endif
