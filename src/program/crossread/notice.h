/*
 * Notices: what crossread says to people besides the result, on standard error or, since
 * the viewer hides that, in its status bar.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_NOTICE_H
#define CROSSREAD_PROGRAM_CROSSREAD_NOTICE_H

#include "base/buf.h"
#include "read/source/load.h"

/* Prints TEXT as a line on standard error, with nothing in it that is not safe to show.
 */
void notice_print(const char *text);

/*
 * Shows TEXT on the last line of standard error, in place of what was shown there before,
 * until the next text; NULL leaves the line empty.  Nothing where that is no terminal.
 */
void notice_progress(const char *text);

/* Prints what loading had to say; of many notices of one kind only the first few. */
void notice_print_messages(const struct load *load);

/* Adds the messages to NOTICES, for the viewer, each as a line that is safe to show: the
 * first failure last, or else the first message, since the viewer shows the last line. */
void notice_add_messages(struct buf *notices, const struct load *load);

/*
 * Says in NOTICE, if it is empty, why the viewer shows question marks: the locale has
 * only ASCII, and one of the articles is written in other letters.
 */
void notice_check_locale(struct buf *notice, const struct load *load);

#endif
