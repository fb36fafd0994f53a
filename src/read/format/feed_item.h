/*
 * An item of a feed while its members are collected, and the document that it makes.
 *
 * Every vocabulary of feeds has its own names for the same parts; here they are told by
 * one enum, and of those that say the same the better one is taken.
 */
#ifndef CROSSREAD_READ_FORMAT_FEED_ITEM_H
#define CROSSREAD_READ_FORMAT_FEED_ITEM_H

#include "read/format/fragment.h"

/* What is kept of an item.  Of parts that tell the same, the better one stands first. */
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

/* The part that the element NAME of the vocabulary PREFIX fills ("dc" and "creator"; ""
 * for feeds' own); PART_COUNT if none. */
enum feed_part feed_item_part(struct str prefix, const char *name);

/* Adds MEMBER (taken) as PART: creators and captions gather, of others the first stays.
 */
void feed_item_store(struct feed_item *item, enum feed_part part,
		     struct feed_member member);

/* Fills DOCUMENT, which is empty, with what ITEM says; CHANNEL completes its URL. */
bool feed_item_read(struct document *document, const struct feed_item *item,
		    const struct feed_item *channel, struct err *err);

/* Sets what CHANNEL tells of all its items, where DOCUMENT does not tell it itself. */
void feed_item_inherit(struct document *document, const struct feed_item *channel,
		       struct err *err);

/* Frees what ITEM holds; it is empty afterwards. */
void feed_item_done(struct feed_item *item);

#endif
