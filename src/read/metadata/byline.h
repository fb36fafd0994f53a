/*
 * Who wrote an article and when it came out, as it stands in short lines above or below:
 * the forms of names, posts and dates of publication.
 */
#ifndef CROSSREAD_READ_METADATA_BYLINE_H
#define CROSSREAD_READ_METADATA_BYLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/*
 * The length of the words that open a byline at the start of TEXT ("By ", "Written by "),
 * with the blank behind them; 0 if there are none.  Words of other languages than
 * English ("Von ", "Par ") can begin titles too, so that only names may follow them.
 */
size_t byline_prefix(struct str text, const char *language);

/* Whether TEXT could be a person's name alone: two to four capitalised words. */
bool byline_is_name(struct str text, const char *language);

/* Whether TEXT is the address of a mailbox, or somebody's name in a network ("@ann"). */
bool byline_is_address(struct str text);

/*
 * Whether TEXT is a time of day or an age and nothing else: "14:32 GMT", "Posted at
 * 9.40 a.m.", "2 hours ago".
 */
bool byline_is_time(struct str text, const char *language);

/* Whether TEXT is a post at a newspaper: "Political Correspondent". */
bool byline_is_post(struct str text);

/*
 * Whether TEXT says only when something was published ("Friday", "Published July 10, 2025
 * at 9:14 a.m.", "07-11-2025 Vol 2018").  *DATE_AT and *DATE_LENGTH are set to the place
 * of the date in it; the length is 0 where it has no whole date.
 */
bool byline_is_date(struct str text, const char *language, size_t *date_at,
		    size_t *date_length);

#endif
