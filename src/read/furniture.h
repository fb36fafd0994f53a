/*
 * Furniture: what is printed with an article and is not part of it.
 *
 * Paragraphs are judged by their own words, by general forms ("Related article: ...",
 * "image source from: ...", a line of only a URL), never by an outlet's name.
 */
#ifndef CROSSREAD_READ_FURNITURE_H
#define CROSSREAD_READ_FURNITURE_H

#include <stdbool.h>

#include "read/article.h"
#include "read/date.h"

/* Whether the paragraph TEXT is furniture wherever it stands; *KIND says which. */
bool furniture_is(struct str text, enum furniture_kind *kind);

/* Whether TEXT is the words of a picture followed by its credit, without a full stop:
 * "Two ministers at a table. Foreign Ministry". */
bool furniture_is_caption(struct str text);

/* Whether TEXT is a rule: marks alone, neither letter nor digit. */
bool furniture_is_rule(struct str text);

/* Whether TEXT is one URL and nothing else. */
bool furniture_is_url(struct str text);

/* Whether TEXT could be a person's name alone: two to four capitalised words. */
bool furniture_is_name(struct str text, const char *language);

/*
 * The length of the words that open a byline at the start of TEXT ("By ", "Written by "),
 * with the blank behind them; 0 if there are none.  Those of other languages than English
 * ("Von ", "Par ") begin titles as well: names alone may follow them.
 */
size_t furniture_byline(struct str text, const char *language);

/*
 * Whether TEXT tells a time of day or an age and nothing else: "14:32 GMT", "Posted at
 * 9.40 a.m.", "2 hours ago".
 */
bool furniture_is_time_line(struct str text, const char *language);

/* Whether TEXT is the address of a mailbox, or somebody's name in a network ("@ann"). */
bool furniture_is_address(struct str text);

/* Whether TEXT is a row of a menu: short words with bars or arrows between them. */
bool furniture_is_bar(struct str text);

/*
 * Whether TEXT says only when something was published ("Friday", "Published July 10, 2025
 * at 9:14 a.m.", "07-11-2025 Vol 2018").  *DATE_AT and *DATE_LENGTH tell where the date
 * in it stands; a length of 0 means that no whole date is there.
 */
bool furniture_is_date_line(struct str text, const char *language, size_t *date_at,
			    size_t *date_length);

/*
 * The length of a dateline at the start of TEXT with its closing mark ("Kuala Lumpur
 * [Malaysia], July 11 :", "BOSTON (AP) --"), 0 if there is none.  *AGENCY is set to the
 * agency named in it (length 0: none), *DATE to its date as far as written.
 */
size_t furniture_dateline(struct str text, const char *language, struct str *agency,
			  struct date *date);

/*
 * The length of an agency's credit at the end of TEXT ("(AP)", or a known one's name
 * alone), 0 if there is none; what stands before must end in a stop.  *AGENCY is set to
 * its name.
 */
size_t furniture_credit(struct str text, struct str *agency);

/* Whether TEXT is a post at a newspaper: "Political Correspondent". */
bool furniture_is_post(struct str text);

/* Whether NAME is a known agency's. */
bool furniture_is_known_agency(struct str name);

/* Whether NAME is an agency's: a known one, or two to six capital letters. */
bool furniture_is_agency(struct str name);

#endif
