/*
 * Addresses of pages, as they are named on the command line.
 */
#ifndef CROSSREAD_READ_SOURCE_URL_H
#define CROSSREAD_READ_SOURCE_URL_H

#include "base/str.h"

enum url_kind {
	URL_NONE,  /* no URL: the name of a file */
	URL_WEB,   /* begins with http:// or https:// */
	URL_OTHER, /* begins with another scheme and :// */
};

enum url_kind url_kind(const char *text);

/*
 * Cuts URL into its PAGE and what is chosen of the documents in it: "#3" at the end, a
 * number, is the CHOICE "3"; any other fragment is a place in the page and left out.
 */
void url_split(struct str *page, struct str *choice, const char *url);

#endif
