/*
 * What is removed from a page before libxml2 parses it.
 *
 * The parser of libxml2 takes quadratic time for many attributes of one tag, loses the
 * text below a certain depth and is misled by the content of scripts.  So markup that
 * says nothing about an article is first overwritten by blanks: comments, scripts,
 * styles, unknown attributes and long values, tags nested too deeply, end tags that end
 * nothing. Each byte that stays keeps its place, and no visible text changes.
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
