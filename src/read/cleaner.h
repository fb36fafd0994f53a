/*
 * An article while its paragraphs are judged: what is known of it so far, and how that is
 * added to.
 */
#ifndef CROSSREAD_READ_CLEANER_H
#define CROSSREAD_READ_CLEANER_H

#include "read/draft.h"
#include "read/publication.h"

struct cleaner {
	struct draft draft;
	struct article *article; /* of the draft */
	size_t texts;		 /* blocks to be judged by their words */
	size_t visited;		 /* how many of them have been */
	size_t body;		 /* paragraphs of body seen so far */
	bool in_list;		 /* below the heading of a list of articles */
	bool is_title_told;	 /* by the format, beside the text */
	size_t menu_items;	 /* taken so far */
	const struct block *block, *blocks_end; /* at hand, and behind the last */
	struct publication publication;
};

/* The text of SPAN. */
struct str cleaner_text(const struct cleaner *cleaner, struct span span);

/* Sets FIELD, one of the article's, to VALUE unless it has one. */
void cleaner_set(struct cleaner *cleaner, const char **field, struct str value);

/* Sets byline or agency from what follows "By": agencies have no byline. */
void cleaner_author(struct cleaner *cleaner, struct str name);

/* Sets the URL unless there is one, and notes the day in it. */
void cleaner_url(struct cleaner *cleaner, struct str url);

/* Notes the first whole date of TEXT for the day of publication. */
void cleaner_date(struct cleaner *cleaner, struct str text);

#endif
