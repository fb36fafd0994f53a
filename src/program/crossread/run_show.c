/* A terminal that cannot show the viewer gets the report. */
#include "config.h"

#include "program/crossread/run_show.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "show/report/report.h"
#include "term/tty.h"
#include "program/crossread/dialogue.h"
#include "program/crossread/loop.h"
#include "program/crossread/notice.h"
#include "program/crossread/run_judges.h"
#include "program/crossread/run_renew.h"
#include "program/crossread/save.h"

/* The option decides; else NO_COLOR and TERM; else whether a terminal gets the output. */
static bool wants_color(const struct options *options)
{
	const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

	if (options->color != COLOR_AUTO)
		return options->color == COLOR_ALWAYS;
	return !(no_color && *no_color) && term && strcmp(term, "dumb") != 0 &&
	       !options->output && isatty(STDOUT_FILENO);
}

static int report_width(const struct options *options)
{
	const char *columns = getenv("COLUMNS");
	long width = options->width ? options->width
		     : columns	    ? strtol(columns, NULL, 10)
				    : 0;

	return width >= REPORT_LEAST_WIDTH && width <= REPORT_MOST_WIDTH ? (int)width
									 : REPORT_WIDTH;
}

static struct report_options report_options(const struct run *run, bool is_color)
{
	return (struct report_options){
	    .width = report_width(&run->options),
	    .is_utf8 = tty_is_utf8(),
	    .is_color = is_color,
	};
}

static void report(struct run *run, const struct report_format *format)
{
	struct report_options options = report_options(run, wants_color(&run->options));
	struct buf out = BUF_EMPTY;

	format->write(&out, curtain_show(&run->curtain, run->story), &options);
	run_finish(run, &out);
}

/* As loop_options has it. */
static void save_shown(void *data, const struct story *story, const char *argument,
		       bool replaces, struct buf *said)
{
	const struct run *run = data;
	struct save save = {
	    .options = &run->options,
	    .load = &run->load,
	    .report = report_options(run, false),
	    .is_forced = replaces,
	};

	save_report(&save, story, argument, said);
}

static bool wants_links(const struct options *options)
{
	return options->links == LINKS_ON ||
	       (options->links == LINKS_AUTO && tty_knows_links());
}

/* Shows the story in the viewer; false where the terminal cannot, and why was said. */
static bool view(struct run *run, int *status)
{
	struct loop_options options = {
	    .judges = run->judges,
	    .color = wants_color(&run->options),
	    .notice = run->notice.length ? run->notice.bytes : NULL,
	    .first_view = run->options.first_view,
	    .settings = &run->options.viewer,
	    .has_links = wants_links(&run->options),
	    .copy_command = run->options.copy_command,
	    .curtain = &run->curtain,
	    .decisions = run->decisions,
	    .renew = run_renew,
	    .write = save_shown,
	    .data = run,
	};
	struct err err = ERR_NONE;
	bool can_view;

	*status = loop_run(&run->story, &options, &err);
	can_view = !err.message;
	if (!can_view)
		notice_print(err.message);
	err_done(&err);
	return can_view;
}

/* Shows the story as a dialogue of lines. */
static void talk(struct run *run)
{
	struct app_options options = {
	    .is_ascii = !tty_is_utf8(),
	    .first_view = run->options.first_view,
	    .keymap = &run->options.viewer.keymap,
	    .choices = &run->options.viewer.options,
	};
	struct err err = ERR_NONE;

	if (!dialogue_run(curtain_show(&run->curtain, run->story), &options, &err))
		run_fail(run, &err);
}

int run_show(struct run *run)
{
	const char *format = run->options.format;
	bool is_viewing = run_wants_viewer(run);
	int status = RUN_DONE;

	run_judges_choose_first(run, run->options.judge, is_viewing);
	if (is_viewing && view(run, &status))
		return status;
	/* A terminal that cannot show the viewer is not trusted with colours either. */
	if (is_viewing && run->options.color == COLOR_AUTO)
		run->options.color = COLOR_NEVER;
	run_judges_await(run);
	if (run_wants_dialogue(run))
		talk(run);
	else
		report(run, report_find(format ? format : "text"));
	return RUN_DONE;
}
