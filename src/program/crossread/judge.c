/*
 * The judge's process and its two pipes.
 *
 * Lines are written one after the other as the pipe takes them; each line that comes back
 * is an answer.  What they say is the protocol's.  It ends when all is answered, when the
 * judge closes its output, when its time is up, when too many lines were no answers, or
 * when the reader stops it.
 */
#include "config.h"

#include "program/crossread/judge.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/array.h"
#include "base/deadline.h"
#include "base/program.h"
#include "base/split.h"
#include "align/story_build.h"
#include "program/crossread/judge_command.h"
#include "program/crossread/judge_protocol.h"

enum { WRITE_END, READ_END }; /* of the polls */

enum {
	MOST_USELESS = 1000, /* lines that are no answers, after which it is stopped */
	READ_BYTES = 16384,  /* at a time */
};

struct judge {
	struct judge_options options;
	const struct judge_protocol *protocol;
	void *data;	     /* the protocol's own */
	struct story *story; /* by the evidence that there was at first */
	struct judge_case judge_case;
	size_t judging; /* number of what is told of it in the evidence */

	struct program program;
	struct timespec deadline;
	struct buf written;	  /* the line that is sent */
	size_t sent;		  /* bytes of `written` that the pipe has taken */
	struct buf read;	  /* a line whose end is still to come */
	size_t lines, useless;	  /* read so far, and those that were no answers */
	struct err first_useless; /* what was wrong with the first of these */
	struct buf notice;
};

/* The process group of the judge that runs, for signal handlers; 0 is none. */
static volatile sig_atomic_t running;

void judge_kill(void)
{
	if (running > 0)
		kill(-(pid_t)running, SIGKILL);
}

static void on_fatal(int number)
{
	judge_kill();
	/* SA_RESETHAND has put the default action back. */
	raise(number);
}

/* Sees to it that a signal that ends the program ends the judge first. */
static void catch_signals(void)
{
	static const int fatal[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

	for (size_t i = 0; i < ARRAY_COUNT(fatal); i++) {
		struct sigaction action = {.sa_handler = on_fatal}, old;

		sigemptyset(&action.sa_mask);
		action.sa_flags = (int)SA_RESETHAND | SA_NODEFER;
		if (sigaction(fatal[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
			sigaction(fatal[i], &action, NULL);
	}
}

static bool is_over(const struct judge *judge)
{
	return judge->program.from < 0;
}

bool judge_is_running(const struct judge *judge)
{
	return judge && !is_over(judge);
}

/*
 * Writes the notice if anything went wrong: REASON, which may be NULL, what the judge
 * itself told, lines that were no answers, or answers that could not be kept.
 */
static void make_notice(struct judge *judge, const char *reason)
{
	const char *problem = cache_problem(judge->judge_case.cache);
	const struct buf *told = &judge->judge_case.notice;

	if (!reason && !judge->useless && !problem && !told->length)
		return;
	judge_tell(judge, &judge->notice);
	if (reason)
		buf_format(&judge->notice, "; %s", reason);
	if (told->length)
		buf_format(&judge->notice, "; %s", told->bytes);
	if (judge->useless)
		buf_format(&judge->notice, "; %zu line%s of no use, the first for %s",
			   judge->useless, judge->useless == 1 ? " was" : "s were",
			   judge->first_useless.message);
	if (problem)
		buf_format(&judge->notice, "; answers are not kept: %s", problem);
}

/* Milliseconds until its time is up; -1 where it may take as long as it needs. */
static int time_left(const struct judge *judge)
{
	return judge->options.seconds ? deadline_left(judge->deadline) : -1;
}

/* Ends all processes of the judge's group and waits for the judge's status. */
static void reap(struct judge *judge)
{
	program_stop(&judge->program);
	running = 0;
}

/* Closes the pipes; REASON says why before all was answered, or is NULL. */
static void finish(struct judge *judge, const char *reason)
{
	program_close(&judge->program);
	make_notice(judge, reason);
	/* A judge that has answered all gets time to clean up, until judge_free. */
	if (judge->judge_case.answered == judge->judge_case.asked &&
	    judge->program.process)
		kill(-judge->program.process, SIGTERM);
	else
		reap(judge);
}

/* The words of the judge's command, one block to be freed; NULL with a message. */
static char **command_of(const struct judge *judge, struct err *err)
{
	const struct judge_options *options = &judge->options;
	const char *built_in[] = {NULL, options->network};
	struct buf program = BUF_EMPTY;
	char **words;

	if (!options->network)
		return judge_command_words(options->command, options->allow_private, err);
	program_find(&program, "crossread-judge");
	built_in[0] = program.bytes;
	words = split_join(built_in, ARRAY_COUNT(built_in));
	buf_done(&program);
	return words;
}

/* Starts the process; where that fails, the judge is over and the notice says why. */
static void launch(struct judge *judge)
{
	struct err err = ERR_NONE;
	char **words = command_of(judge, &err);
	int failure = EINVAL;
	sigset_t all, before;

	/* A signal before `running` is set would end the program but not the judge. */
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, &before);
	if (words)
		failure = program_start(&judge->program, words, judge->options.is_silent);
	running = judge->program.process;
	sigprocmask(SIG_SETMASK, &before, NULL);
	if (failure) {
		struct buf reason = BUF_EMPTY;

		buf_format(&reason, "%s: %s", words ? words[0] : judge->options.command,
			   strerror(failure));
		finish(judge, reason.bytes);
		buf_done(&reason);
	}
	err_done(&err);
	free(words);
}

/* Tells in the evidence who is asked and how far that is. */
static void note(struct judge *judge)
{
	const struct judge_case *judge_case = &judge->judge_case;
	const struct judge_options *options = &judge->options;

	judge_case->evidence->judgings.items[judge->judging] = (struct judging){
	    .name = options->network ? "built-in" : options->command,
	    .network = options->network ? options->network_digest : NULL,
	    .unit = judge->protocol->unit,
	    .asked = judge_case->asked,
	    .answered = judge_case->answered,
	};
}

struct judge *judge_start(const struct story *story, const struct judge_options *options,
			  struct evidence *evidence)
{
	struct judge *judge = mem_zero(1, sizeof *judge);

	judge->options = *options;
	judge->program = PROGRAM_NONE;
	judge->protocol = options->network ? &judge_scores : &judge_questions;
	judge->story = story_build_again(story, evidence);
	judge->judge_case = (struct judge_case){.story = judge->story,
						.options = &judge->options,
						.evidence = evidence,
						.cache = cache_open()};
	judge->judging = evidence->judgings.count;
	vec_push(&evidence->judgings, (struct judging){0});
	judge->data = judge->protocol->begin(&judge->judge_case);
	judge->deadline = deadline_in(options->seconds * 1000L);
	if (judge->judge_case.answered < judge->judge_case.asked) {
		catch_signals();
		launch(judge);
	}
	note(judge);
	return judge;
}

void judge_free(struct judge *judge)
{
	if (!judge)
		return;
	reap(judge);
	judge->protocol->end(judge->data);
	cache_close(judge->judge_case.cache);
	buf_done(&judge->judge_case.notice);
	story_free(judge->story);
	buf_done(&judge->written);
	buf_done(&judge->read);
	buf_done(&judge->notice);
	err_done(&judge->first_useless);
	free(judge);
}

int judge_poll(const struct judge *judge, struct pollfd polls[JUDGE_POLLS])
{
	bool runs = judge_is_running(judge);

	polls[WRITE_END] =
	    (struct pollfd){.fd = runs ? judge->program.to : -1, .events = POLLOUT};
	polls[READ_END] =
	    (struct pollfd){.fd = runs ? judge->program.from : -1, .events = POLLIN};
	return runs ? time_left(judge) : -1;
}

/* Sees to it that `written` has bytes to send; false where nothing is left to send. */
static bool prepare(struct judge *judge)
{
	if (judge->sent < judge->written.length)
		return true;
	buf_cut(&judge->written, 0);
	judge->sent = 0;
	if (!judge->protocol->next_line(judge->data, &judge->written))
		return false;
	buf_char(&judge->written, '\n');
	return true;
}

/* Writes as much as the pipe takes.  Behind the last line it is closed, so that the
 * judge knows that no more will come. */
static void write_lines(struct judge *judge)
{
	while (judge->program.to >= 0) {
		ssize_t length;

		if (!prepare(judge)) {
			program_close_input(&judge->program);
			return;
		}
		length = write(judge->program.to, judge->written.bytes + judge->sent,
			       judge->written.length - judge->sent);
		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0 && errno != EAGAIN)
			program_close_input(
			    &judge->program); /* it reads no more, but may still answer */
		if (length < 0)
			return;
		judge->sent += (size_t)length;
	}
}

/* Counts a line that is no answer for REASON. */
static void refuse(struct judge *judge, const char *reason)
{
	if (!judge->useless++)
		err_set(&judge->first_useless, "%s (line %zu)", reason, judge->lines);
}

static void take_line(struct judge *judge, struct str line)
{
	struct err err = ERR_NONE;

	judge->lines++;
	if (line.length > judge->protocol->longest_line)
		refuse(judge, "being too long");
	else if (!judge->protocol->take_line(judge->data, line, &err))
		refuse(judge, err.message);
	err_done(&err);
}

static bool is_hopeless(const struct judge *judge)
{
	return judge->useless >= MOST_USELESS;
}

/*
 * Cuts BYTES into lines and takes each.  Of a line that is too long only enough is kept
 * to see that it is; once there were too many useless lines the rest is not looked at.
 */
static void take_bytes(struct judge *judge, struct str bytes)
{
	while (bytes.length && !is_hopeless(judge)) {
		const char *end = memchr(bytes.bytes, '\n', bytes.length);
		size_t length = end ? (size_t)(end - bytes.bytes) : bytes.length;

		if (judge->read.length <= judge->protocol->longest_line)
			buf_add(&judge->read, bytes.bytes, length);
		if (end) {
			take_line(judge, buf_str(&judge->read));
			buf_cut(&judge->read, 0);
		}
		bytes = str_slice(bytes, length + (end != NULL), bytes.length);
	}
}

/* Reads once what there is; false at the end of the judge's output. */
static bool read_lines(struct judge *judge)
{
	char block[READ_BYTES];
	ssize_t length = read(judge->program.from, block, sizeof block);

	if (length < 0)
		return errno == EAGAIN || errno == EINTR;
	take_bytes(judge, (struct str){block, (size_t)length});
	if (!length && judge->read.length) /* a last line without its end */
		take_bytes(judge, str_of("\n"));
	return length > 0;
}

bool judge_step(struct judge *judge, const struct pollfd polls[JUDGE_POLLS])
{
	size_t before = judge->judge_case.answered;
	bool has_ended = false;

	if (is_over(judge))
		return false;
	if (polls[WRITE_END].fd >= 0 && polls[WRITE_END].revents)
		write_lines(judge);
	if (polls[READ_END].fd >= 0 && polls[READ_END].revents)
		has_ended = !read_lines(judge);
	if (judge->judge_case.answered == judge->judge_case.asked)
		finish(judge, NULL);
	else if (is_hopeless(judge))
		finish(judge, "it was stopped");
	else if (has_ended)
		finish(judge, judge->judge_case.notice.length ? NULL : "it ended early");
	else if (!time_left(judge))
		finish(judge, "its time was up");
	note(judge);
	return is_over(judge) ||
	       (judge->protocol->is_gradual && judge->judge_case.answered > before);
}

void judge_cancel(struct judge *judge)
{
	if (judge_is_running(judge))
		finish(judge, NULL);
}

const char *judge_name(const struct judge *judge)
{
	return judge->options.name;
}

size_t judge_asked(const struct judge *judge)
{
	return judge->judge_case.asked;
}

size_t judge_answered(const struct judge *judge)
{
	return judge->judge_case.answered;
}

const char *judge_unit(const struct judge *judge)
{
	return judge->protocol->unit;
}

bool judge_awaits(const void *judge, struct place place)
{
	const struct judge *asked = judge;

	return asked->protocol->awaits(asked->data, place);
}

void judge_tell(const struct judge *judge, struct buf *out)
{
	buf_format(out, "%s: %zu of %zu %s answered", judge->options.name,
		   judge->judge_case.answered, judge->judge_case.asked,
		   judge->protocol->unit);
}

const char *judge_notice(const struct judge *judge)
{
	return judge && judge->notice.length ? judge->notice.bytes : NULL;
}
