/*
 * What a page is spared before libxml2 sees it.
 *
 * The parser of libxml2 takes quadratic time for many attributes of one tag, loses the
 * text below a certain depth and stumbles over what scripts hold.  So markup that tells
 * nothing about an article is overwritten by blanks beforehand: comments, scripts,
 * styles, unknown attributes and long values, tags nested beyond a bound, end tags that
 * end nothing.  Each byte that stays keeps its place, and no shown text is touched.
 */
#ifndef CROSSREAD_READ_HTML_SCAN_H
#define CROSSREAD_READ_HTML_SCAN_H

#include "base/buf.h"
#include "base/vec.h"
#include "read/article.h"

enum {
	HTML_SCAN_DEEPEST = 240,  /* elements in each other that stay */
	HTML_SCAN_NOTHING = 0x7F, /* stands for markup within a word */
};

/* All zero before the scan. */
struct html_scan {
	VEC(struct span) data; /* JSON of <script type="application/ld+json"> */
	bool is_cut;	       /* the page ends within a tag, script or comment */
};

/* Blanks TEXT (UTF-8) in place, in linear time. */
void html_scan_blank(struct html_scan *scan, struct buf *text);

void html_scan_done(struct html_scan *scan);

#endif
