/* What goes wrong is said on standard error, and what was done before stays. */
#include "config.h"

#include "program/crossread/run.h"

#include <unistd.h>

#include "base/unicode.h"
#include "term/tty.h"
#include "program/crossread/notice.h"
#include "program/crossread/output.h"

void run_fail(struct run *run, struct err *err)
{
	notice_print(err->message);
	err_done(err);
	run->has_failed = true;
}

void run_finish(struct run *run, struct buf *out)
{
	struct err err = ERR_NONE;

	if (!output_write(&run->options, &run->load, buf_str(out), &err))
		run_fail(run, &err);
	buf_done(out);
}

void run_finish_plain(struct run *run, struct buf *out)
{
	struct buf ascii = BUF_EMPTY;

	if (tty_is_utf8()) {
		run_finish(run, out);
		return;
	}
	unicode_ascii(&ascii, buf_str(out));
	buf_done(out);
	run_finish(run, &ascii);
}

bool run_wants_viewer(const struct run *run)
{
	return run->options.action == ACTION_SHOW && !run->options.format &&
	       !run->options.linear && isatty(STDOUT_FILENO);
}

bool run_wants_dialogue(const struct run *run)
{
	return run->options.action == ACTION_SHOW && run->options.linear &&
	       !run->options.format;
}

void run_end(struct run *run)
{
	buf_done(&run->notice);
	judges_free(run->judges);
	network_done(&run->network);
	curtain_clear(&run->curtain);
	story_free(run->story);
	decisions_close(run->decisions);
	load_done(&run->load);
	load_done(&run->before);
	reload_done(&run->wishes);
	knowledge_done(&run->knowledge);
	options_done(&run->options);
}
