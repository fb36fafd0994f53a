/*
 * crossread: compares how several outlets cover one story.
 *
 * The program from above: read the options, load the articles, build the story, show it.
 * Everything that can go wrong on the way is said on standard error and told by the exit
 * status; nothing that was loaded is lost for what could not be.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/unicode.h"
#include "read/source/load.h"
#include "align/story.h"
#include "align/story_build.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"
#include "align/link/model.h"
#include "align/why/named_pair.h"
#include "align/why/pair_scores.h"
#include "show/command.h"
#include "show/report/explanation.h"
#include "show/report/features.h"
#include "show/report/report.h"
#include "show/report/scored_pairs.h"
#include "term/guard.h"
#include "term/tty.h"
#include "program/crossread/judge.h"
#include "program/crossread/loop.h"
#include "program/crossread/options.h"

/* What is no article: a model, a file of pairs. */
enum { LARGEST_MEBIBYTES = 256 };

/* Notices of one kind that are told. */
enum { MOST_NOTICES = 3 };

enum { EXIT_DONE = 0, EXIT_DIVERGENT = 1, EXIT_TROUBLE = 2 };

/* A program while it runs. */
struct run {
	struct options options;
	struct model model;
	struct lexicon *lexicon;
	struct background *background; /* NULL: the one compiled in */
	struct load load;
	struct story *story;
	struct judge *judge; /* NULL: nobody is asked */
	struct buf notice;   /* for whoever reads the result; empty is none */
	bool has_failed;     /* something could not be used or written */
};

/* Adds TEXT without control characters or bytes that are no text, as files may have. */
static void make_showable(struct buf *out, const char *text)
{
	struct str rest = str_of(text);

	while (rest.length) {
		size_t good = unicode_check(rest);

		unicode_display(out, str_slice(rest, 0, good));
		if (good < rest.length)
			buf_format(out, "<%02X>", (unsigned char)rest.bytes[good]);
		good += good < rest.length;
		rest = str_slice(rest, good, rest.length);
	}
}

/* Prints a line for people. */
static void complain(const char *text)
{
	struct buf line = BUF_EMPTY;

	make_showable(&line, text);
	fprintf(stderr, "crossread: %s\n", buf_str(&line).bytes);
	buf_done(&line);
}

static void fail(struct run *run, struct err *err)
{
	complain(err->message);
	err_done(err);
	run->has_failed = true;
}

/*
 * Writes BYTES to FILE.  A reader that closed its pipe has had enough: the program then
 * ends quietly, as if all had been read.
 */
static bool write_all(int file, struct str bytes, const char *name, struct err *err)
{
	if (file_write(file, bytes) || errno == EPIPE)
		return true;
	return err_set(err, "%s: %s", name, strerror(errno));
}

/* Whether PATH is the file that OUTPUT tells of; NULL is none. */
static bool is_same_file(const char *path, const struct stat *output)
{
	struct stat input;

	return path && !stat(path, &input) && input.st_dev == output->st_dev &&
	       input.st_ino == output->st_ino;
}

/* Whether PATH is one of the inputs, usable or not, which a report must not overwrite. */
static bool is_input(const struct run *run, const char *path)
{
	const struct options *options = &run->options;
	struct stat output;

	if (stat(path, &output) != 0 || !S_ISREG(output.st_mode))
		return false;
	for (size_t i = 0; i < run->load.paths.count; i++)
		if (is_same_file(run->load.paths.items[i], &output))
			return true;
	return is_same_file(options->pairs, &output) ||
	       is_same_file(options->model, &output) ||
	       is_same_file(options->background, &output) ||
	       is_same_file(options->config_path.bytes, &output);
}

static bool write_output(const struct run *run, struct str bytes, struct err *err)
{
	const char *path = run->options.output;
	bool done;
	int file;

	if (!path)
		return write_all(STDOUT_FILENO, bytes, "standard output", err);
	if (is_input(run, path))
		return err_set(err, "%s: is one of the inputs; choose another --output",
			       path);
	file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (file < 0)
		return err_set(err, "%s: %s", path, strerror(errno));
	done = write_all(file, bytes, path, err);
	if (close(file) != 0 && done)
		done = err_set(err, "%s: %s", path, strerror(errno));
	return done;
}

/* Takes OUT and writes it. */
static void finish(struct run *run, struct buf *out)
{
	struct err err = ERR_NONE;

	if (!write_output(run, buf_str(out), &err))
		fail(run, &err);
	buf_done(out);
}

static bool load_background(struct run *run, struct err *err)
{
	struct buf text = BUF_EMPTY;

	if (run->options.background &&
	    file_read_text(&text, run->options.background, LARGEST_MEBIBYTES, err))
		run->background =
		    background_read(buf_str(&text), run->options.background, err);
	buf_done(&text);
	run->model.background = run->background;
	return run->background || !run->options.background;
}

static bool load_model(struct run *run, struct err *err)
{
	struct buf text = BUF_EMPTY;
	bool done = true;

	if (run->options.model) {
		done =
		    file_read_text(&text, run->options.model, LARGEST_MEBIBYTES, err) &&
		    model_read(&run->model, buf_str(&text), run->options.model, err);
		buf_done(&text);
	} else {
		model_default(&run->model);
	}
	run->lexicon = lexicon_find();
	run->model.lexicon = run->lexicon;
	if (!run->lexicon) {
		buf_text(&run->notice, "no lexicon.en found (CROSSREAD_DATA): words of "
				       "like meaning are not recognised");
		complain(run->notice.bytes);
	}
	return done && load_background(run, err);
}

/* The option, else the environment's conventions, else whether a terminal reads it. */
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

/* Starts the judge, if one is wanted; what the cache knows counts from the start. */
static void start_judge(struct run *run, bool is_viewing)
{
	struct judge_options options = {
	    .command = run->options.judge,
	    .questions = (size_t)run->options.judge_questions,
	    .seconds = (int)run->options.judge_seconds,
	    .is_silent = is_viewing && isatty(STDERR_FILENO),
	};

	if (!options.command)
		return;
	run->judge = judge_start(run->story, &options);
}

static void take_answers(struct run *run)
{
	struct story *story;

	if (!run->judge)
		return;
	story = story_build_again(run->story, judge_evidence(run->judge));
	story_free(run->story);
	run->story = story;
}

/* A report is written once all answers are in. */
static void await_judge(struct run *run)
{
	if (!run->judge)
		return;
	judge_wait(run->judge);
	take_answers(run);
	if (judge_notice(run->judge))
		complain(judge_notice(run->judge));
}

static void report(struct run *run, const struct report_format *format)
{
	struct report_options options = {
	    .width = report_width(&run->options),
	    .is_utf8 = tty_is_utf8(),
	    .is_color = wants_color(&run->options),
	};
	struct buf out = BUF_EMPTY;

	format->write(&out, run->story, &options);
	finish(run, &out);
}

static bool wants_viewer(const struct run *run)
{
	return run->options.action == ACTION_SHOW && !run->options.format &&
	       isatty(STDOUT_FILENO);
}

/* Shows the story in the viewer where a terminal can, else as a report. */
static int show(struct run *run)
{
	const char *format = run->options.format;
	struct err err = ERR_NONE;
	bool is_viewing = wants_viewer(run);
	int status;

	start_judge(run, is_viewing);
	if (is_viewing) {
		struct loop_options options = {
		    .judge = run->judge,
		    .color = wants_color(&run->options),
		    .notice = run->notice.length ? run->notice.bytes : NULL,
		};

		take_answers(run);
		status = loop_run(&run->story, &options, &err);
		if (!err.message)
			return status;
		complain(err.message);
		err_done(&err);
		/* What cannot show the viewer is not trusted with colours either. */
		if (run->options.color == COLOR_AUTO)
			run->options.color = COLOR_NEVER;
	}
	await_judge(run);
	report(run, report_find(format ? format : "text"));
	return EXIT_DONE;
}

/* How many notices of KIND are among messages FROM to TO, counted to MOST. */
static size_t count_kind(const struct load *load, const char *kind, size_t from,
			 size_t to, size_t most)
{
	const struct message *messages = load->messages.items;
	size_t count = 0;

	for (size_t i = from; i < to && count < most; i++)
		count += !messages[i].is_failure && messages[i].kind == kind;
	return count;
}

/* Of notices of one kind the first few are told, and how many there are besides. */
static void tell_messages(const struct load *load)
{
	size_t all = load->messages.count, before = 0, behind = 0;

	for (size_t i = 0; i < all; i++) {
		const struct message *message = &load->messages.items[i];
		bool is_one_of_many = message->kind && !message->is_failure;
		struct buf text = BUF_EMPTY;

		if (is_one_of_many)
			before = count_kind(load, message->kind, 0, i, MOST_NOTICES);
		if (is_one_of_many && before == MOST_NOTICES)
			continue;
		complain(message->text);
		if (!is_one_of_many || before + 1 < MOST_NOTICES)
			continue;
		behind = count_kind(load, message->kind, i + 1, all, all);
		buf_format(&text, "and %zu more like this", behind);
		if (behind)
			complain(text.bytes);
		buf_done(&text);
	}
}

/* The viewer hides what was printed before it, so it tells the gravest of the messages.
 */
static void note_messages(struct run *run)
{
	const struct message *messages = run->load.messages.items;
	size_t count = run->load.messages.count, gravest = 0;

	if (!count)
		return;
	while (gravest + 1 < count && !messages[gravest].is_failure)
		gravest++;
	if (!messages[gravest].is_failure)
		gravest = 0;
	buf_cut(&run->notice, 0);
	if (count > 1)
		buf_format(&run->notice, "1 of %zu messages: ", count);
	make_showable(&run->notice, messages[gravest].text);
}

/* Whether most letters at the start of TEXT are of a script that ASCII has no form of. */
static bool is_beyond_ascii(struct str text)
{
	enum { START = 2000, FIRST_GREEK = 0x370 };
	size_t letters = 0, beyond = 0;

	for (size_t at = 0, step; at < text.length && at < START; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		letters += unicode_is_letter(character);
		beyond += unicode_is_letter(character) && character >= FIRST_GREEK;
	}
	return 2 * beyond > letters;
}

/* A screen full of question marks must say where they come from. */
static void note_locale(struct run *run)
{
	if (tty_is_utf8() || run->notice.length)
		return;
	for (size_t i = 0; i < run->load.articles.count; i++)
		if (is_beyond_ascii(run->load.articles.items[i]->text)) {
			buf_text(&run->notice,
				 "only ASCII in this locale: letters show as ?; try "
				 "LC_ALL=C.UTF-8");
			return;
		}
}

/* Where a person waits for the network, a line says for what. */
static void tell_fetch(const struct run *run, const char *operand)
{
	struct buf text = BUF_EMPTY;

	if (!run->options.fetch || !strstr(operand, "://") || !isatty(STDERR_FILENO))
		return;
	buf_format(&text, "fetching %s", operand);
	complain(text.bytes);
	buf_done(&text);
}

static void load_articles(struct run *run)
{
	struct load_options options = {.language = run->options.language,
				       .patience = run->options.patience,
				       .fetch = run->options.fetch,
				       .allow_private = run->options.allow_private};

	for (int i = 0; i < run->options.operand_count; i++) {
		tell_fetch(run, run->options.operands[i]);
		load_operand(&run->load, run->options.operands[i], &options);
	}
	load_resolve(&run->load);
	tell_messages(&run->load);
	note_messages(run);
	note_locale(run);
	run->has_failed |= load_has_failed(&run->load);
}

/* Where the locale has only ASCII, so has what is explained. */
static void make_ascii(struct buf *out)
{
	struct buf ascii = BUF_EMPTY;

	if (tty_is_utf8())
		return;
	unicode_ascii(&ascii, buf_str(out));
	buf_done(out);
	*out = ascii;
}

static void explain(struct run *run)
{
	struct err err = ERR_NONE;
	struct buf out = BUF_EMPTY;
	struct place pair[2];

	if (!named_pair_find(pair, run->story, run->options.explain, "--explain", &err)) {
		fail(run, &err);
		return;
	}
	explanation_write(&out, run->story, pair[0], pair[1]);
	make_ascii(&out);
	finish(run, &out);
}

static void features(struct run *run)
{
	struct buf out = BUF_EMPTY;

	features_write(&out, run->story);
	finish(run, &out);
}

static bool has_divergence(const struct story *story)
{
	for (size_t i = 0; i < story->link_count; i++)
		if (story->links[i].relation == RELATION_CONFLICT)
			return true;
	return false;
}

/* Whether an article may be typed on the terminal. */
static bool is_typed(const struct options *options)
{
	for (int i = 0; i < options->operand_count; i++) {
		const char *operand = options->operands[i];
		const char *equals = strchr(operand, '=');

		if (!strcmp(equals ? equals + 1 : operand, "-"))
			return isatty(STDIN_FILENO);
	}
	return false;
}

/* Everything that needs articles. */
static int compare(struct run *run)
{
	const struct article *const *articles;
	int status = EXIT_DONE;

	if (!run->options.operand_count) {
		complain(
		    "no article given; name its files, a folder, or - for standard input "
		    "(--help)");
		return EXIT_TROUBLE;
	}
	if (wants_viewer(run) && !is_typed(&run->options))
		guard_hush();
	load_articles(run);
	articles = (const struct article *const *)run->load.articles.items;
	if (!run->load.articles.count)
		return EXIT_TROUBLE;
	run->story = story_build(articles, run->load.articles.count, &run->model, NULL);
	if (run->options.action == ACTION_EXPLAIN)
		explain(run);
	else if (run->options.action == ACTION_FEATURES)
		features(run);
	else
		status = show(run);
	if (status == EXIT_DONE && run->options.exit_code && has_divergence(run->story))
		status = EXIT_DIVERGENT;
	return run->has_failed && status <= EXIT_DIVERGENT ? EXIT_TROUBLE : status;
}

static int score_pairs(struct run *run)
{
	struct err err = ERR_NONE;
	struct buf text = BUF_EMPTY, out = BUF_EMPTY;
	const char *path = run->options.pairs;
	struct pair_scores *scores = NULL;

	if (run->options.operand_count) {
		err_set(&err, "%s: --score-pairs takes its file as --score-pairs=FILE",
			run->options.operands[0]);
		fail(run, &err);
		return EXIT_TROUBLE;
	}
	if (file_read_text(&text, path, LARGEST_MEBIBYTES, &err))
		scores = pair_scores_new(
		    &(struct pair_table){
			.text = buf_str(&text),
			.name = path ? path : "standard input",
			.language = run->options.language ? run->options.language : "en"},
		    &run->model, &err);
	if (scores) {
		scored_pairs_write(&out, scores);
		finish(run, &out);
	} else {
		fail(run, &err);
	}
	pair_scores_free(scores);
	buf_done(&text);
	return run->has_failed ? EXIT_TROUBLE : EXIT_DONE;
}

static int run_action(struct run *run)
{
	struct err err = ERR_NONE;
	struct buf out = BUF_EMPTY;

	switch (run->options.action) {
	case ACTION_HELP:
		options_print_help(stdout);
		break;
	case ACTION_VERSION:
		printf("%s %s\n", PACKAGE_NAME, PACKAGE_VERSION);
		break;
	case ACTION_PRINT_CONFIG:
		options_print_config(stdout);
		break;
	case ACTION_LIST_COMMANDS:
		command_write_list(&out);
		fputs(buf_str(&out).bytes, stdout);
		break;
	case ACTION_SHOW:
	case ACTION_FEATURES:
	case ACTION_EXPLAIN:
	case ACTION_SCORE_PAIRS:
		if (!load_model(run, &err)) {
			fail(run, &err);
			return EXIT_TROUBLE;
		}
		return run->options.action == ACTION_SCORE_PAIRS ? score_pairs(run)
								 : compare(run);
	}
	buf_done(&out);
	if (fflush(stdout) != 0 && errno != EPIPE) {
		err_set(&err, "standard output: %s", strerror(errno));
		fail(run, &err);
	}
	return run->has_failed ? EXIT_TROUBLE : EXIT_DONE;
}

int main(int argc, char **argv)
{
	struct run run = {0};
	struct err err = ERR_NONE;
	int status;

	setlocale(LC_CTYPE, "");
	signal(SIGPIPE, SIG_IGN);
	if (!options_read(&run.options, argc, argv, &err)) {
		fail(&run, &err);
		options_done(&run.options);
		return EXIT_TROUBLE;
	}
	status = run_action(&run);
	guard_unhush();
	buf_done(&run.notice);
	judge_free(run.judge);
	story_free(run.story);
	load_done(&run.load);
	background_free(run.background);
	lexicon_close(run.lexicon);
	options_done(&run.options);
	return status;
}
