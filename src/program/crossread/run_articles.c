/* Keys typed while articles load are kept for the viewer, not echoed. */
#include "config.h"

#include "program/crossread/run_articles.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "align/story_build.h"
#include "term/guard.h"
#include "program/crossread/notice.h"
#include "program/crossread/reading.h"
#include "program/crossread/two_stories.h"
#include "program/crossread/typed.h"

struct load_options run_articles_options(const struct run *run)
{
	return (struct load_options){.language = run->options.language,
				     .patience = run->options.patience,
				     .fetch = run->options.fetch,
				     .allow_private = run->options.allow_private};
}

const struct article *const *run_articles_arranged(struct run *run)
{
	if (run->options.blind)
		blind_shuffle(run->load.articles.items, run->load.articles.count);
	return (const struct article *const *)run->load.articles.items;
}

struct story *run_articles_story(const struct run *run)
{
	struct evidence evidence = {.decisions = decisions_list(run->decisions)};

	return story_build((const struct article *const *)run->load.articles.items,
			   run->load.articles.count, &run->knowledge.model, &evidence);
}

/* Says which page is fetched, if a person may be waiting for it. */
static void announce_fetch(const struct run *run, const char *operand)
{
	struct buf text = BUF_EMPTY;

	if (!run->options.fetch || !strstr(operand, "://") || !isatty(STDERR_FILENO))
		return;
	buf_format(&text, "fetching %s", operand);
	notice_print(text.bytes);
	buf_done(&text);
}

/* Reads what the reader decided on the story; what only studies links sees none of it. */
static void open_decisions(struct run *run)
{
	struct decisions_options options = {
	    .path = run->options.decisions,
	    .is_off = run->options.no_decisions || run->options.action == ACTION_FEATURES,
	};
	struct buf told = BUF_EMPTY;

	run->decisions = decisions_open(&options, run_articles_arranged(run),
					run->load.articles.count, &run->load.messages);
	decisions_tell(run->decisions, &told);
	if (told.length)
		message_add(&run->load.messages, false, "%s", told.bytes);
	buf_done(&told);
}

void run_articles_read(struct run *run, bool can_stop)
{
	struct load_options options = run_articles_options(run);
	struct reading reading =
	    reading_begin(&run->load, (size_t)run->options.operand_count,
			  can_stop ? guard_is_interrupted : NULL);
	struct watch watch = reading_watch(&reading);

	for (int i = 0; i < run->options.operand_count; i++) {
		reading_wipe(&reading);
		announce_fetch(run, run->options.operands[i]);
		/* How far reading is would be told in the midst of what is typed. */
		options.watch = typed_ask(run->options.operands[i]) ? NULL : &watch;
		load_operand(&run->load, run->options.operands[i], &options);
		reload_want(&run->wishes, run->options.operands[i]);
	}
	reading_wipe(&reading);
}

static void load_articles(struct run *run, bool can_stop)
{
	run_articles_read(run, can_stop);
	/* With nothing to show a reader who stops it leaves. */
	if (!run->load.articles.count && guard_is_interrupted())
		raise(SIGINT);
	load_resolve(&run->load);
	open_decisions(run);
	notice_print_messages(&run->load);
	notice_add_messages(&run->notice, &run->load);
	notice_check_locale(&run->notice, &run->load);
	run->has_failed |= load_has_failed(&run->load);
}

/* Whether an article comes from standard input. */
static bool reads_input(const struct options *options)
{
	for (int i = 0; i < options->operand_count; i++)
		if (typed_is_input(options->operands[i]))
			return true;
	return false;
}

/* Whether an article is read from the terminal, where the reader types it. */
static bool is_typed(const struct options *options)
{
	return reads_input(options) && isatty(STDIN_FILENO);
}

bool run_articles_are_named(const struct run *run)
{
	if (!run->options.operand_count)
		notice_print(
		    "no article given; name its files, a folder, or - for standard input "
		    "(--help)");
	return run->options.operand_count > 0;
}

/* Whether there is anything to load, and where from; says so where not. */
static bool can_load(const struct run *run)
{
	bool has_input = !run_wants_dialogue(run) || !reads_input(&run->options);

	if (!run_articles_are_named(run))
		return false;
	if (!has_input)
		notice_print("--linear reads keys from standard input, so no article can "
			     "be there");
	return has_input;
}

/* Loads the articles for the viewer, or for a report. */
static void load(struct run *run)
{
	bool is_viewing = run_wants_viewer(run) && !is_typed(&run->options);

	if (is_viewing) {
		guard_stop_echo();
		guard_hold_interrupt();
	}
	load_articles(run, is_viewing);
	guard_allow_interrupt();
}

/* Tells of a second story among the articles, ahead of what the viewer says anyway. */
static void tell_strands(struct run *run)
{
	struct buf told = BUF_EMPTY;

	two_stories_tell(&told, curtain_show(&run->curtain, run->story));
	if (told.length) {
		notice_print(told.bytes);
		buf_char(&told, '\n');
		buf_slice(&told, buf_str(&run->notice));
		buf_done(&run->notice);
		run->notice = told;
	} else {
		buf_done(&told);
	}
}

bool run_articles_compare(struct run *run)
{
	bool is_told;

	if (!can_load(run))
		return false;
	load(run);
	if (!run->load.articles.count)
		return false;
	is_told = reading_tell_comparing(&run->load);
	run->story = run_articles_story(run);
	if (is_told)
		notice_progress(NULL);
	if (run->options.action == ACTION_SHOW)
		tell_strands(run);
	return true;
}
