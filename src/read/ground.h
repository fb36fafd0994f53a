/*
 * Grounds: why a piece of an article was taken for what it is.
 *
 * A ground is a rule and, where a phrase decided, the row of data/phrases/ that it is.
 * People see them by --explain-reading; all that depends on them is whether furniture is
 * sure.
 */
#ifndef CROSSREAD_READ_GROUND_H
#define CROSSREAD_READ_GROUND_H

#include <stdbool.h>
#include <stdint.h>

struct phrase;

enum ground_rule {
	GROUND_FORMAT, /* the format says so; also where no rule took it */
	/* Pages: */
	GROUND_ELEMENT,
	GROUND_HIDDEN,
	GROUND_BOX,
	GROUND_APPEAL,
	GROUND_OUTSIDE,
	GROUND_TITLE_FIT,
	GROUND_HEADING,
	GROUND_LINKS,
	GROUND_BARE,
	GROUND_TEASERS,
	GROUND_COMMENTS,
	GROUND_EDGE,
	GROUND_LINE_OF_AUTHOR,
	/* Words, of any format: */
	GROUND_WORDS,
	GROUND_WEIGHT,
	GROUND_PICTURE,
	GROUND_REST,
	/* Lines, by their form and place: */
	GROUND_RULE,
	GROUND_KNOWN_TITLE,
	GROUND_URL,
	GROUND_AGENCY,
	GROUND_DATE,
	GROUND_TIME,
	GROUND_BYLINE,
	GROUND_POST,
	GROUND_BAR,
	GROUND_MENU,
	GROUND_KICKER,
	GROUND_TITLE_PLACE,
	GROUND_NAME,
	GROUND_CAPTION,
	GROUND_LISTED,
	GROUND_ADDRESS,
	GROUND_DATELINE,
	GROUND_COUNT
};

struct ground {
	enum ground_rule rule;
	uint32_t phrase; /* the number of the row that decided and 1; 0: none did */
};

/* The ground that RULE was, with PHRASE, which may be NULL. */
struct ground ground_of(enum ground_rule rule, const struct phrase *phrase);

/* Whether GROUND leaves no doubt; what was weighed does. */
bool ground_is_sure(struct ground ground);

/* The rule in words ("most of it is a link"). */
const char *ground_words(enum ground_rule rule);

#endif
