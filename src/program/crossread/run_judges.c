/* The built-in judge is asked first, since it is quick and knows of every pair. */
#include "config.h"

#include "program/crossread/run_judges.h"

#include <unistd.h>

#include "align/story_build.h"
#include "program/crossread/notice.h"

/* Of these every two are read against each other: 20,000 answers, and some minutes. */
enum { MOST_ARTICLES = 200 };

/* Whether the built-in judge can be asked; sets the file of its network, or adds to SAID
 * why it is not. */
static bool find_network(struct run *run, struct judge_options *options, struct buf *said)
{
	if (!run->knowledge.model.judged || run->story->article_count < 2 ||
	    !network_find(&run->network))
		return false;
	if (run->story->article_count > MOST_ARTICLES) {
		buf_format(said,
			   "%sthe built-in judge is not asked about more than %d "
			   "articles",
			   said->length ? "; " : "", MOST_ARTICLES);
		return false;
	}
	options->network = run->network.path.bytes;
	return true;
}

void run_judges_choose(struct run *run, const char *command, bool is_viewing,
		       struct buf *said)
{
	struct judge_options usual = {
	    .questions = (size_t)run->options.judge_questions,
	    .seconds = (int)run->options.judge_seconds,
	    .is_silent = is_viewing && isatty(STDERR_FILENO),
	    .allow_private = run->options.allow_private,
	};
	struct judge_options options[JUDGES_MOST] = {usual, usual};
	size_t count = 0;

	if (run->options.built_in_judge && find_network(run, &options[count], said)) {
		options[count].name = "built-in judge";
		options[count].seconds = 0; /* a report tells how far it is */
		options[count++].network_digest = run->network.digest;
	}
	if (command) {
		options[count].name = "judge";
		options[count++].command = command;
	}
	run->judges = judges_new(options, count);
	judges_heed(run->judges, decisions_list(run->decisions));
}

void run_judges_choose_first(struct run *run, const char *command, bool is_viewing)
{
	struct buf said = BUF_EMPTY;

	run_judges_choose(run, command, is_viewing, &said);
	if (said.length) {
		notice_print(said.bytes);
		buf_slice(&run->notice, buf_str(&said));
		buf_char(&run->notice, '\n');
	}
	buf_done(&said);
}

/* Exchanges the story for one with the answers that the judges have given so far. */
static void take_answers(struct run *run)
{
	struct story *story;

	if (!judges_current(run->judges))
		return;
	story = story_build_again(run->story, judges_evidence(run->judges));
	story_free(run->story);
	run->story = story;
}

void run_judges_await(struct run *run)
{
	judges_begin(run->judges, run->story);
	judges_wait(run->judges, notice_progress);
	take_answers(run);
	if (judges_notice(run->judges))
		notice_print(judges_notice(run->judges));
}
