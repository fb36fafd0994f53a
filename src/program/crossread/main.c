/*
 * crossread: compares how several outlets cover one story.
 *
 * What the program does, step by step: read the options, load the articles, build the
 * story, show it.  Whatever goes wrong on the way is said on standard error and by the
 * exit status; what could be loaded is shown even where something else could not.
 */
#include "config.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/array.h"
#include "show/command.h"
#include "term/guard.h"
#include "program/crossread/notice.h"
#include "program/crossread/run.h"
#include "program/crossread/run_articles.h"
#include "program/crossread/run_show.h"
#include "program/crossread/run_studies.h"

static bool has_divergence(const struct story *story)
{
	for (size_t i = 0; i < story->link_count; i++)
		if (story->links[i].relation == RELATION_CONFLICT)
			return true;
	return false;
}

/* All actions that need articles. */
static int compare(struct run *run)
{
	int status = RUN_DONE;

	run->curtain.is_drawn = run->options.blind;
	if (!run_articles_compare(run))
		return RUN_TROUBLE;
	if (run->options.action == ACTION_SHOW)
		status = run_show(run);
	else
		run_studies_links(run);
	if (status == RUN_DONE && run->options.exit_code && has_divergence(run->story))
		status = RUN_DIVERGENT;
	return run->has_failed && status <= RUN_DIVERGENT ? RUN_TROUBLE : status;
}

static void print_version(FILE *out)
{
	fprintf(out, "%s %s\n", PACKAGE_NAME, PACKAGE_VERSION);
}

static void print_commands(FILE *out)
{
	struct buf list = BUF_EMPTY;

	command_write_list(&list);
	fputs(buf_str(&list).bytes, out);
	buf_done(&list);
}

/* The actions that only print something. */
static const struct printing {
	enum action action;
	void (*print)(FILE *out);
} printings[] = {
    {ACTION_HELP, options_print_help},
    {ACTION_VERSION, print_version},
    {ACTION_PRINT_CONFIG, options_print_config},
    {ACTION_LIST_COMMANDS, print_commands},
};

static int print(struct run *run, const struct printing *printing)
{
	struct err err = ERR_NONE;

	printing->print(stdout);
	if ((fflush(stdout) != 0 || ferror(stdout)) && errno != EPIPE) {
		err_set(&err, "standard output: %s", strerror(errno));
		run_fail(run, &err);
	}
	return run->has_failed ? RUN_TROUBLE : RUN_DONE;
}

/* Without a lexicon the program still works, but less well. */
static void say_no_lexicon(struct run *run)
{
	buf_text(&run->notice, "no lexicon.en found (CROSSREAD_DATA): words of like "
			       "meaning are not recognised");
	notice_print(run->notice.bytes);
	buf_char(&run->notice, '\n');
}

static bool load_knowledge(struct run *run)
{
	const struct options *options = &run->options;
	struct err err = ERR_NONE;
	bool done =
	    knowledge_load(&run->knowledge, options->model, options->background, &err);

	if (!run->knowledge.lexicon)
		say_no_lexicon(run);
	if (!done)
		run_fail(run, &err);
	return done;
}

static int act(struct run *run)
{
	enum action action = run->options.action;

	for (size_t i = 0; i < ARRAY_COUNT(printings); i++)
		if (printings[i].action == action)
			return print(run, &printings[i]);
	if (action == ACTION_COMPARE_DECISIONS)
		return run_studies_decisions(run);
	if (action == ACTION_EXPLAIN_READING)
		return run_studies_reading(run);
	if (!load_knowledge(run))
		return RUN_TROUBLE;
	return action == ACTION_SCORE_PAIRS ? run_studies_pairs(run) : compare(run);
}

int main(int argc, char **argv)
{
	struct run run = {0};
	struct err err = ERR_NONE;
	int status = RUN_TROUBLE;

	setlocale(LC_CTYPE, "");
	signal(SIGPIPE, SIG_IGN);
	if (options_read(&run.options, argc, argv, &err))
		status = act(&run);
	else
		run_fail(&run, &err);
	guard_restore_echo();
	run_end(&run);
	return status;
}
