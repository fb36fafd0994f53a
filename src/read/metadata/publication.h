/*
 * The day an article came out, from all the places that give a date.
 */
#ifndef CROSSREAD_READ_METADATA_PUBLICATION_H
#define CROSSREAD_READ_METADATA_PUBLICATION_H

#include "base/str.h"
#include "read/metadata/date.h"

/* The dates found so far; all zero is none. */
struct publication {
	struct date date, other; /* the first that was written, and its other reading */
	struct date url;
	struct date dateline;
	struct date mail; /* of the mail that it came with */
};

/* Adds DATE, of which OTHER is the other reading, unless there is one already. */
void publication_add(struct publication *publication, struct date date,
		     struct date other);

/* Likewise the first whole date of TEXT, with months in LANGUAGE or English. */
void publication_add_text(struct publication *publication, struct str text,
			  const char *language);

/* Likewise the date of the mail that an article came with. */
void publication_add_mail(struct publication *publication, struct str text,
			  const char *language);

/* Adds the day in the path of URL, which often is that of publication. */
void publication_add_url(struct publication *publication, struct str url,
			 const char *language);

/*
 * The day of publication of the article TEXT in LANGUAGE, by all these dates together;
 * not a whole date where they do not decide it.
 */
struct date publication_date(const struct publication *publication, struct str text,
			     const char *language);

#endif
