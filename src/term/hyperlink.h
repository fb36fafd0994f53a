/*
 * Hyperlinks in a terminal: OSC 8, text that leads to a URL when it is clicked on.
 *
 * https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
#ifndef CROSSREAD_TERM_HYPERLINK_H
#define CROSSREAD_TERM_HYPERLINK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "show/palette.h"

enum { HYPERLINK_MOST = 2083 /* bytes of a URL; what VTE takes */ };

/* Whether a terminal with these values of TERM, TERM_PROGRAM and VTE_VERSION (each may be
 * NULL) is known to show hyperlinks, and to do so without harm. */
bool hyperlink_is_known(const char *term, const char *term_program,
			const char *vte_version);

/*
 * Adds the bytes that begin a link to URL; links with one ID are one.  False, and nothing
 * is added, where URL is not of http or https, or too long.  Bytes of URL that are no
 * visible ASCII are written as %XX, so that none means anything to the terminal.
 */
bool hyperlink_begin(struct buf *out, const char *url, uint32_t id);

/* Adds the bytes with which such a terminal shows text like LOOK (ECMA-48's SGR). */
void hyperlink_add_look(struct buf *out, struct appearance look);

/* Adds the bytes that end a link. */
void hyperlink_end(struct buf *out);

#endif
