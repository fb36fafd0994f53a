/*
 * What the viewer's loop is told, and whom it asks for another story or a file.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_OPTIONS_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_OPTIONS_H

#include <stdbool.h>

#include "align/story.h"
#include "program/crossread/curtain.h"
#include "program/crossread/decisions.h"
#include "program/crossread/judges.h"
#include "program/crossread/settings.h"

/* What is to become of the articles. */
struct loop_wish {
	enum { LOOP_RELOAD, LOOP_ADD, LOOP_DROP } kind;
	const char *operand;	   /* of LOOP_ADD */
	size_t outlet;		   /* of LOOP_DROP: its number from 0 */
	const struct watch *watch; /* asked while something is read */
};

struct loop_options {
	bool color;		/* colours may be used, if the terminal has any */
	struct judges *judges;	/* not begun; their answers are taken in */
	const char *notice;	/* said at the start, a line each; or NULL */
	const char *first_view; /* as in struct app_options */
	bool has_links;		/* the terminal shows hyperlinks */
	const struct settings *settings; /* keys and colours */
	const char *copy_command;	 /* given what is copied, or NULL */
	struct curtain *curtain;	 /* before the names of outlets */
	struct decisions *decisions;	 /* the reader's, which the judges heed */

	/*
	 * Does what the reader wishes and adds to SAID what came of it.  Returns the
	 * story of the articles that there are then, and sets JUDGES to those that are
	 * asked about it; NULL where all is as it was.  Articles of the story before stay
	 * until the next call.
	 */
	struct story *(*renew)(void *data, const struct loop_wish *wish,
			       struct judges **judges, struct buf *said);

	/* Writes a report of STORY to the file that ARGUMENT names, or replaces that;
	 * adds to SAID what came of it. */
	void (*write)(void *data, const struct story *story, const char *argument,
		      bool replaces, struct buf *said);
	void *data; /* of these */
};

#endif
