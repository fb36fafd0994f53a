/*
 * The clipboard of the terminal, which may stand on another machine than the program: a
 * text is handed to it by an escape, OSC 52 of xterm's control sequences
 * (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
 */
#ifndef CROSSREAD_TERM_CLIPBOARD_H
#define CROSSREAD_TERM_CLIPBOARD_H

#include "base/buf.h"

/* The longest text in bytes: its escape still fits where terminals take 100,000. */
enum { CLIPBOARD_MOST = 74000 };

/* Whether a terminal of the kind TERM can be sent the escape: most ignore one that they
 * do not know, but the oldest would show it.  NULL cannot. */
bool clipboard_is_safe(const char *term);

/* Adds the escape that puts TEXT into the clipboard; false where it is too long. */
bool clipboard_write(struct buf *out, struct str text);

#endif
