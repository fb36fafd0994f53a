/*
 * Phrases that tell what a piece of text is: a notice, a byline, the name of a box.
 *
 * They are compiled in from data/phrases/, a list a file, whose README says what the
 * columns are.  All lists are sought in one walk over a text.  A text must be folded
 * (unicode_fold) unless a function says that it folds by itself.
 */
#ifndef CROSSREAD_BASE_PHRASE_H
#define CROSSREAD_BASE_PHRASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* The files of data/phrases/. */
enum phrase_list {
	PHRASES_APPEAL,
	PHRASES_BOX,
	PHRASES_BYLINE,
	PHRASES_DATE,
	PHRASES_FURNITURE,
	PHRASES_HEADING,
	PHRASES_MAIL,
	PHRASES_META,
	PHRASES_NOTICE,
	PHRASES_PROPERTY,
	PHRASES_TEASER,
	PHRASES_COUNT
};

/* Where in a text a phrase must stand. */
enum phrase_place {
	PHRASE_OPENS,
	PHRASE_WHOLE, /* it is all of the text; marks and a count may follow */
	PHRASE_WITHIN,
	PHRASE_ENDS, /* nothing follows */
};

/* What a phrase says of its text; the head of each list tells its kinds. */
enum phrase_kind {
	PHRASE_ANY, /* no row's: asks for rows of every kind */
	PHRASE_AGE,
	PHRASE_ANNOUNCEMENT,
	PHRASE_AUTHOR,
	PHRASE_BODY,
	PHRASE_BROKEN,
	PHRASE_BY,
	PHRASE_BYLINE,
	PHRASE_CAPTION,
	PHRASE_CHANGED,
	PHRASE_CLOCK,
	PHRASE_COMMENT,
	PHRASE_CREDIT,
	PHRASE_DATE,
	PHRASE_DESK,
	PHRASE_FIRM,
	PHRASE_FOOTER,
	PHRASE_FORWARD,
	PHRASE_HIDDEN,
	PHRASE_KICKER,
	PHRASE_LABEL,
	PHRASE_LANGUAGE,
	PHRASE_LEAD,
	PHRASE_LINK,
	PHRASE_MASTHEAD,
	PHRASE_MENU,
	PHRASE_META,
	PHRASE_NOBODY,
	PHRASE_NOTICE,
	PHRASE_OFFER,
	PHRASE_OTHER,
	PHRASE_OTHERWISE,
	PHRASE_OUTLET,
	PHRASE_PAYWALL,
	PHRASE_POINTER,
	PHRASE_POST,
	PHRASE_PUBLISHED,
	PHRASE_READER,
	PHRASE_RECEIVER,
	PHRASE_RELATED,
	PHRASE_REPLY,
	PHRASE_RIGHTS,
	PHRASE_SENDER,
	PHRASE_SPEECH,
	PHRASE_STRANGER,
	PHRASE_SUBJECT,
	PHRASE_TEASER,
	PHRASE_TITLE,
	PHRASE_URL,
	PHRASE_WORD,
	PHRASE_WORK,
	PHRASE_KIND_COUNT
};

/* The longest phrase in bytes, with the two that end its parts. */
enum { PHRASE_LONGEST = 48 };

/* Held without pointers, so that nothing needs to be relocated when the program starts.
 */
struct phrase {
	char text[PHRASE_LONGEST];
	unsigned char length;  /* of its first part */
	unsigned char second;  /* where in TEXT its second part begins, 0: none */
	unsigned char list;    /* of enum phrase_list */
	unsigned char kind;    /* of enum phrase_kind */
	unsigned char place;   /* of enum phrase_place */
	bool starts_inside;    /* also in the middle of a word */
	bool goes_on;	       /* its last word may go on */
	unsigned char longest; /* words of such a text, 0: any; or a rank */
	char language[3];      /* "" is any */
};

/* How many phrases there are, and each of them, in the order of their bytes. */
size_t phrase_count(void);
const struct phrase *phrase_row(size_t number);

/* A walk over the phrases that stand in a text. */
struct phrase_search {
	/* What was found: */
	const struct phrase *phrase;
	size_t from, to; /* its place in the text */
	/* The walk's own: */
	struct str text;
	unsigned lists;	  /* a bit for each that is sought */
	size_t at, depth; /* bytes at AT that all rows below begin with */
	size_t row, last; /* rows still to look at */
};

/*
 * Begins a walk over the phrases of LISTS (1 << PHRASES_BOX | ...) in the folded TEXT, in
 * the order in which they begin and, of one place, from the shortest.
 */
struct phrase_search phrase_search(struct str text, unsigned lists);

/* Goes to the next phrase; false where there is none. */
bool phrase_next(struct phrase_search *search);

/* The first phrase of LIST and KIND in TEXT, which is folded here; NULL if none is. */
const struct phrase *phrase_find(struct str text, enum phrase_list list,
				 enum phrase_kind kind);

/* The phrase of LIST and KIND that TEXT, which is folded here, is to the letter. */
const struct phrase *phrase_exact(struct str text, enum phrase_list list,
				  enum phrase_kind kind);

/*
 * The longest phrase of LIST and KIND that opens TEXT (which is folded here) before a
 * blank, or as all of it, or with a mark at its end; NULL if none does.  *LENGTH is set
 * to its bytes in TEXT with the blank behind it.  LANGUAGE leaves out phrases of other
 * languages; NULL leaves out none.
 */
const struct phrase *phrase_opening(struct str text, enum phrase_list list,
				    enum phrase_kind kind, const char *language,
				    size_t *length);

#endif
