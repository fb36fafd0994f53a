/*
 * What authors of pages call their boxes.
 *
 * Names of classes and ids, roles and item properties are taken apart into words
 * ("articleBody", "share-bar") and looked up in data/phrases/box.tsv, headings in
 * heading.tsv.  They are only hints: the text of a box decides.
 */
#ifndef CROSSREAD_READ_HTML_HINT_H
#define CROSSREAD_READ_HTML_HINT_H

#include "base/phrase.h"
#include "read/article.h"
#include "read/html/tree.h"

enum html_hint {
	HTML_HINT_NONE,
	HTML_HINT_BODY, /* the article's text */
	HTML_HINT_TITLE,
	HTML_HINT_LEAD, /* lead or standfirst */
	HTML_HINT_BYLINE,
	HTML_HINT_DATE,
	HTML_HINT_META,	   /* byline, date and the like together */
	HTML_HINT_KICKER,  /* what a headline is about, above it */
	HTML_HINT_RELATED, /* from here on: what is not of the article */
	HTML_HINT_TEASER,  /* related, or a lead */
	HTML_HINT_PAYWALL, /* what subscribers get, or asks for a subscription */
	HTML_HINT_NOTICE,
	HTML_HINT_MENU,
	HTML_HINT_COMMENT,
	HTML_HINT_CAPTION,
	HTML_HINT_AUTHOR, /* about the author */
	HTML_HINT_HIDDEN,
	HTML_HINT_COUNT
};

/* Calls VISIT for each row of data/phrases/box.tsv that the names of NODE give. */
void html_hint_visit(const struct html_node *node,
		     void (*visit)(void *context, const struct phrase *row),
		     void *context);

/* Sets FOUND[hint] for each hint that the names of NODE give. */
void html_hint_find(const struct html_node *node, bool found[HTML_HINT_COUNT]);

/*
 * What TEXT, a heading or label ("Related articles", "Comments"), says of what stands
 * under it: one of the hints from HTML_HINT_RELATED on, or HTML_HINT_NONE.  *ROW is set
 * to the phrase that says so.
 */
enum html_hint html_hint_heading(struct str text, const struct phrase **row);

/* The first row by which the names of NODE give HINT; NULL where none does. */
const struct phrase *html_hint_row(const struct html_node *node, enum html_hint hint);

/* The furniture that a hint from HTML_HINT_RELATED on means. */
enum furniture_kind html_hint_furniture(enum html_hint hint);

#endif
