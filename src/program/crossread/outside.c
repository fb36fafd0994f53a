/* Whatever goes wrong is said in one line, for the viewer's last row. */
#include "config.h"

#include "program/crossread/outside.h"

#include <stdlib.h>
#include <string.h>

#include "base/program.h"
#include "base/split.h"
#include "base/unicode.h"
#include "show/citation.h"
#include "term/clipboard.h"

enum { COPY_MILLISECONDS = 3000 }; /* that a copy-command has */

static bool is_secure(void)
{
	const char *value = getenv("CROSSREAD_SECURE");

	return value && !strcmp(value, "1");
}

/* Gives TEXT to the command; NULL, or in what it failed. */
static const char *run_copy_command(const char *command, struct str text)
{
	static const char *const failures[] = {
	    [PROGRAM_DONE] = NULL,
	    [PROGRAM_FAILED] = "copy-command failed",
	    [PROGRAM_LATE] = "copy-command took too long and was stopped",
	    [PROGRAM_LONG] = "",
	    [PROGRAM_ABSENT] = "copy-command cannot be run",
	};
	struct err err = ERR_NONE;
	char **words;
	enum program_end end;

	if (is_secure())
		return "copy-command is off: CROSSREAD_SECURE";
	words = split_words(command, &err);
	err_done(&err);
	end = words ? program_feed(words, text, COPY_MILLISECONDS) : PROGRAM_ABSENT;
	free(words);
	return failures[end];
}

/* Copies TEXT and says that it was WHAT. */
static void copy(const struct outside *outside, struct str text, const char *what,
		 struct buf *said)
{
	bool is_taken = tty_copy(outside->tty, text);
	const char *failure =
	    outside->copy_command ? run_copy_command(outside->copy_command, text) : NULL;
	bool is_given = outside->copy_command && !failure;

	if (is_taken || is_given)
		buf_format(said, "copied %s to %s", what,
			   !is_taken  ? "copy-command"
			   : is_given ? "the terminal's clipboard and copy-command"
				      : "the terminal's clipboard");
	else if (!outside->copy_command)
		buf_text(said, text.length > CLIPBOARD_MOST
				   ? "not copied: too long for a terminal's clipboard"
				   : "not copied: this terminal has no clipboard, and "
				     "no copy-command is set");
	else
		buf_text(said, "not copied");
	if (failure)
		buf_format(said, "; %s", failure);
}

/* Adds "sentence 7 of LABEL". */
static void name_sentence(struct buf *out, const struct story *story, struct place place)
{
	buf_format(out, "sentence %u of ", place.sentence + 1);
	unicode_display(out, str_of(story->articles[place.article]->label));
}

void outside_copy(const struct outside *outside, const struct story *story,
		  struct place place, struct buf *said)
{
	struct buf text = BUF_EMPTY, what = BUF_EMPTY;

	citation_add_words(&text, story, place);
	name_sentence(&what, story, place);
	copy(outside, buf_str(&text), what.bytes, said);
	buf_done(&text);
	buf_done(&what);
}

void outside_cite(const struct outside *outside, const struct story *story,
		  struct place place, struct buf *said)
{
	struct buf text = BUF_EMPTY, what = BUF_EMPTY;

	citation_add(&text, story, place);
	name_sentence(&what, story, place);
	buf_text(&what, " with its source");
	copy(outside, buf_str(&text), what.bytes, said);
	buf_done(&text);
	buf_done(&what);
}
