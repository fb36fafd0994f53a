/*
 * The terminal stays as it is: it echoes and edits the line, and a screen reader follows
 * as in a shell.  What needs the viewer's terminal, or another story, is refused by name.
 */
#include "config.h"

#include "program/crossread/dialogue.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/unicode.h"
#include "show/linear.h"
#include "term/tty.h"

/* Writes OUT, which is emptied; false where that cannot be done. */
static bool say(struct buf *out)
{
	struct buf ascii = BUF_EMPTY;
	const struct buf *said = out;

	if (!tty_is_utf8()) {
		unicode_ascii(&ascii, buf_str(out));
		said = &ascii;
	}
	fwrite(buf_str(said).bytes, 1, said->length, stdout);
	buf_cut(out, 0);
	buf_done(&ascii);
	return fflush(stdout) == 0;
}

/* Reads a line without its end; false where there is none. */
static bool hear(struct buf *line)
{
	char *bytes = NULL;
	size_t capacity = 0;
	ssize_t length = getline(&bytes, &capacity, stdin);
	struct buf raw = BUF_EMPTY;

	if (length > 0)
		buf_add(&raw, bytes, (size_t)length - (bytes[length - 1] == '\n'));
	unicode_repair(line, buf_str(&raw));
	buf_done(&raw);
	free(bytes);
	return length > 0;
}

/* Does what a key asks the program for; false where the reader leaves. */
static bool answer(struct app *app, enum app_request request)
{
	if (request == APP_QUIT)
		return false;
	if (request != APP_GO_ON && request != APP_REDRAW)
		app_say(app, "not with --linear: it needs the viewer");
	return true;
}

bool dialogue_run(const struct story *story, const struct app_options *options,
		  struct err *err)
{
	struct app *app = app_new(story, options);
	struct linear *linear = linear_new(app);
	struct buf out = BUF_EMPTY, line = BUF_EMPTY;
	bool can_say;

	linear_begin(linear, &out);
	while ((can_say = say(&out)) && hear(&line) &&
	       answer(app, linear_take(linear, buf_str(&line)))) {
		linear_tell(linear, &out);
		buf_cut(&line, 0);
	}
	if (!can_say && errno != EPIPE)
		err_set(err, "standard output: %s", strerror(errno));
	linear_free(linear);
	app_free(app);
	buf_done(&out);
	buf_done(&line);
	return !err->message;
}
