/*
 * The day an article came out, from all the places that tell of it.
 */
#ifndef CROSSREAD_READ_METADATA_PUBLICATION_H
#define CROSSREAD_READ_METADATA_PUBLICATION_H

#include "base/str.h"
#include "read/metadata/date.h"

/* What was noted so far; all zero is nothing. */
struct publication {
	struct date date, other; /* the first that was written, and its other reading */
	struct date url;
	struct date dateline;
	struct date carrier; /* of the mail that it came with */
};

/* Notes DATE, of which OTHER is the other reading, if no date was noted before. */
void publication_add(struct publication *publication, struct date date,
		     struct date other);

/* Notes likewise the first whole date of TEXT, its months in LANGUAGE or English. */
void publication_add_text(struct publication *publication, struct str text,
			  const char *language);

/* Notes likewise the date of the mail that an article came with. */
void publication_add_mail(struct publication *publication, struct str text,
			  const char *language);

/* Notes the day in the path of URL, which often is that of publication. */
void publication_add_url(struct publication *publication, struct str url,
			 const char *language);

/*
 * The day that all this tells of, for the article TEXT in LANGUAGE; not whole where it
 * cannot be told.
 */
struct date publication_date(const struct publication *publication, struct str text,
			     const char *language);

#endif
