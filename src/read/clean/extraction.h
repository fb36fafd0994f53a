/*
 * An article while its paragraphs are classified: what is known of it so far, and the
 * ways to add to that.
 */
#ifndef CROSSREAD_READ_CLEAN_EXTRACTION_H
#define CROSSREAD_READ_CLEAN_EXTRACTION_H

#include "read/metadata/publication.h"
#include "read/clean/builder.h"

struct extraction {
	struct builder builder;
	struct article *article; /* of the builder */
	size_t texts;		 /* blocks to be classified by their words */
	size_t visited;		 /* how many of them have been */
	size_t body;		 /* paragraphs of body seen so far */
	bool in_list;		 /* below the heading of a list of articles */
	bool keeps_weighed;	 /* what only looks like furniture is text */
	bool has_title_field;	 /* the format gives a title outside the text */
	size_t menu_items;	 /* found so far */
	const struct block *block, *blocks_end; /* at hand, and behind the last */
	struct publication publication;
};

/* The text of SPAN. */
struct str extraction_text(const struct extraction *extraction, struct span span);

/* Sets FIELD, one of the article's, to VALUE unless it has one. */
void extraction_set(struct extraction *extraction, const char **field, struct str value);

/* Sets byline or agency from what follows "By": agencies have no byline. */
void extraction_author(struct extraction *extraction, struct str name);

/* Sets the URL unless there is one, and adds the day in it to the publication. */
void extraction_url(struct extraction *extraction, struct str url);

/* Adds the first whole date of TEXT to the publication. */
void extraction_date(struct extraction *extraction, struct str text);

#endif
