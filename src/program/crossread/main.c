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
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/array.h"
#include "base/file.h"
#include "base/unicode.h"
#include "read/source/load.h"
#include "align/decide/agreement.h"
#include "align/story.h"
#include "align/story_build.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"
#include "align/link/model.h"
#include "align/why/named_pair.h"
#include "align/why/pair_scores.h"
#include "show/command.h"
#include "show/report/agreement.h"
#include "show/report/explanation.h"
#include "show/report/features.h"
#include "show/report/findings.h"
#include "show/report/report.h"
#include "show/report/scored_pairs.h"
#include "show/report/taken.h"
#include "term/guard.h"
#include "term/tty.h"
#include "program/crossread/curtain.h"
#include "program/crossread/decisions.h"
#include "program/crossread/dialogue.h"
#include "program/crossread/judges.h"
#include "program/crossread/loop.h"
#include "program/crossread/network.h"
#include "program/crossread/notice.h"
#include "program/crossread/options.h"
#include "program/crossread/output.h"
#include "program/crossread/pair_judge.h"
#include "program/crossread/reading.h"
#include "program/crossread/reload.h"
#include "program/crossread/save.h"
#include "program/crossread/two_stories.h"
#include "program/crossread/typed.h"

/* Of these every two are read against each other: 20,000 answers, and some minutes. */
enum { JUDGE_MOST_ARTICLES = 200 };

enum { LARGEST_MEBIBYTES = 256 }; /* of a file that is no article: a model, pairs */

enum { EXIT_DONE = 0, EXIT_DIVERGENT = 1, EXIT_TROUBLE = 2 };

/* All that one run of the program has. */
struct run {
	struct options options;
	struct model model, judged; /* the second for pairs that the judge has scored */
	struct lexicon *lexicon;
	struct background *background;
	struct load load;
	struct load before; /* of the story before the one shown */
	struct reload_wishes wishes;
	struct decisions *decisions;
	struct story *story;
	struct curtain curtain; /* before the names of outlets */
	struct network network; /* of the built-in judge, if it is asked */
	struct judges *judges;	/* those that are asked; NULL: not yet chosen */
	struct buf notice;	/* that the viewer begins with, a line each */
	bool has_failed;	/* something could not be used or written */
};

/* Says ERR, which is freed, and notes that the exit status must tell of it. */
static void fail(struct run *run, struct err *err)
{
	notice_print(err->message);
	err_done(err);
	run->has_failed = true;
}

/* Writes OUT, which is freed. */
static void finish(struct run *run, struct buf *out)
{
	struct err err = ERR_NONE;

	if (!output_write(&run->options, &run->load, buf_str(out), &err))
		fail(run, &err);
	buf_done(out);
}

static bool load_background(struct run *run, struct err *err)
{
	const char *path = run->options.background;
	struct buf text = BUF_EMPTY;
	bool done;

	run->background = background_new();
	run->model.background = run->judged.background = run->background;
	done = !path || (file_read_text(&text, path, LARGEST_MEBIBYTES, err) &&
			 background_read(run->background, buf_str(&text), path, err));
	buf_done(&text);
	return done;
}

/* Reads the model that --model names: it replaces the one of its kind.  With one that
 * does not know the built-in judge nobody but another judge is asked. */
static bool read_model(struct run *run, struct err *err)
{
	struct buf text = BUF_EMPTY;
	struct model model;
	bool done = file_read_text(&text, run->options.model, LARGEST_MEBIBYTES, err) &&
		    model_read(&model, buf_str(&text), run->options.model, err);

	if (done && model.knows_judge) {
		run->judged = model;
		run->model.judged = &run->judged;
	} else if (done) {
		run->model = model;
	}
	buf_done(&text);
	return done;
}

static bool load_model(struct run *run, struct err *err)
{
	model_default(&run->model);
	if (run->options.model)
		return read_model(run, err);
	model_default_judged(&run->judged);
	run->model.judged = &run->judged;
	return true;
}

/* Without a lexicon the program still works, but less well. */
static void load_lexicon(struct run *run)
{
	run->lexicon = lexicon_find();
	run->model.lexicon = run->judged.lexicon = run->lexicon;
	if (run->lexicon)
		return;
	buf_text(&run->notice, "no lexicon.en found (CROSSREAD_DATA): words of like "
			       "meaning are not recognised");
	notice_print(run->notice.bytes);
	buf_char(&run->notice, '\n');
}

/* Loads what the comparison knows of language in general. */
static bool load_knowledge(struct run *run, struct err *err)
{
	bool done = load_model(run, err);

	load_lexicon(run);
	return done && load_background(run, err);
}

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

/* Whether the built-in judge can be asked; sets the file of its network, or adds to SAID
 * why it is not. */
static bool find_network(struct run *run, struct judge_options *options, struct buf *said)
{
	if (!run->model.judged || run->story->article_count < 2 ||
	    !network_find(&run->network))
		return false;
	if (run->story->article_count > JUDGE_MOST_ARTICLES) {
		buf_format(said,
			   "%sthe built-in judge is not asked about more than %d "
			   "articles",
			   said->length ? "; " : "", JUDGE_MOST_ARTICLES);
		return false;
	}
	options->network = run->network.path.bytes;
	return true;
}

/* Chooses the judges that are wanted: the built-in one, then COMMAND, which may be NULL.
 * What there is to say of them is added to SAID. */
static void choose_judges(struct run *run, const char *command, bool is_viewing,
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

/* A report waits for all answers. */
static void await_judges(struct run *run)
{
	judges_begin(run->judges, run->story);
	judges_wait(run->judges, notice_progress);
	take_answers(run);
	if (judges_notice(run->judges))
		notice_print(judges_notice(run->judges));
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
	finish(run, &out);
}

/* Whether the story is shown as a dialogue of lines. */
static bool wants_dialogue(const struct run *run)
{
	return run->options.action == ACTION_SHOW && run->options.linear &&
	       !run->options.format;
}

static bool wants_viewer(const struct run *run)
{
	return run->options.action == ACTION_SHOW && !run->options.format &&
	       !run->options.linear && isatty(STDOUT_FILENO);
}

/* The articles as they are compared: of a blind story in an order that tells nothing. */
static const struct article *const *arranged(struct run *run)
{
	if (run->options.blind)
		blind_shuffle(run->load.articles.items, run->load.articles.count);
	return (const struct article *const *)run->load.articles.items;
}

static struct story *build(const struct run *run)
{
	struct evidence evidence = {.decisions = decisions_list(run->decisions)};

	return story_build((const struct article *const *)run->load.articles.items,
			   run->load.articles.count, &run->model, &evidence);
}

/* Returns the story of what is loaded now, with judges of its own; the one shown stays
 * the caller's. */
static struct story *compare_again(struct run *run, struct judges **judges,
				   struct buf *said)
{
	struct story *shown = run->story, *story;
	size_t lost;

	judges_free(run->judges);
	network_done(&run->network);
	lost = decisions_place(run->decisions, arranged(run), run->load.articles.count,
			       &run->load.messages);
	if (lost)
		buf_format(said, "; %zu decision%s not fit any more", lost,
			   lost == 1 ? " does" : "s do");
	run->story = build(run);
	choose_judges(run, run->options.judge, true, said);
	*judges = run->judges;
	story = run->story;
	run->story = shown;
	return story;
}

static struct load_options load_options(const struct run *run)
{
	return (struct load_options){.language = run->options.language,
				     .patience = run->options.patience,
				     .fetch = run->options.fetch,
				     .allow_private = run->options.allow_private};
}

/* Frees what the story before last needed. */
static void forget_before(struct run *run)
{
	load_done(&run->before);
	run->before = (struct load){0};
}

/* Reads all that is wanted again, but fetches no page of the network again. */
static bool reload(struct run *run, struct load_options *options, struct buf *said)
{
	struct load fresh = {0};

	options->fetch = false;
	if (!reload_articles(&fresh, &run->load, &run->wishes, options, said))
		return false;
	forget_before(run);
	run->before = run->load;
	run->load = fresh;
	return true;
}

/* There is another article, or the command would have been refused. */
static bool drop(struct run *run, size_t outlet, struct buf *said)
{
	forget_before(run);
	reload_drop(&run->load, &run->wishes, &run->before, outlet);
	buf_format(said, "1 article dropped, %zu left", run->load.articles.count);
	return true;
}

/* As loop_options has it. */
static struct story *renew(void *data, const struct loop_wish *wish,
			   struct judges **judges, struct buf *said)
{
	struct run *run = data;
	struct load_options options = load_options(run);
	bool is_changed;

	options.watch = wish->watch;
	if (wish->kind == LOOP_RELOAD)
		is_changed = reload(run, &options, said);
	else if (wish->kind == LOOP_ADD)
		is_changed =
		    reload_add(&run->load, &run->wishes, wish->operand, &options, said);
	else
		is_changed = drop(run, wish->outlet, said);
	return is_changed ? compare_again(run, judges, said) : NULL;
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
	    .renew = renew,
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

/* Chooses the judges at the start; what there is to say is printed, and said by the
 * viewer. */
static void choose_first_judges(struct run *run, const char *command, bool is_viewing)
{
	struct buf said = BUF_EMPTY;

	choose_judges(run, command, is_viewing, &said);
	if (said.length) {
		notice_print(said.bytes);
		buf_slice(&run->notice, buf_str(&said));
		buf_char(&run->notice, '\n');
	}
	buf_done(&said);
}

/* Shows the story as a dialogue of lines. */
static void talk(struct run *run)
{
	struct app_options options = {
	    .is_ascii = !tty_is_utf8(),
	    .first_view = run->options.first_view,
	    .keymap = &run->options.viewer.keymap,
	};
	struct err err = ERR_NONE;

	if (!dialogue_run(curtain_show(&run->curtain, run->story), &options, &err))
		fail(run, &err);
}

/* Shows the story in the viewer where a terminal can, else as a report. */
static int show(struct run *run)
{
	const char *format = run->options.format;
	bool is_viewing = wants_viewer(run);
	int status = EXIT_DONE;

	choose_first_judges(run, run->options.judge, is_viewing);
	if (is_viewing && view(run, &status))
		return status;
	/* A terminal that cannot show the viewer is not trusted with colours either. */
	if (is_viewing && run->options.color == COLOR_AUTO)
		run->options.color = COLOR_NEVER;
	await_judges(run);
	if (wants_dialogue(run))
		talk(run);
	else
		report(run, report_find(format ? format : "text"));
	return EXIT_DONE;
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

	run->decisions = decisions_open(&options, arranged(run), run->load.articles.count,
					&run->load.messages);
	decisions_tell(run->decisions, &told);
	if (told.length)
		message_add(&run->load.messages, false, "%s", told.bytes);
	buf_done(&told);
}

/* Loads the operands; CAN_STOP: a reader who has enough of it sees what was read. */
static void load_operands(struct run *run, bool can_stop)
{
	struct load_options options = load_options(run);
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
	load_operands(run, can_stop);
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

/* Replaces what is not ASCII where the locale has nothing else. */
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

	const struct story *story = curtain_show(&run->curtain, run->story);

	if (!named_pair_find(pair, story, run->options.explain, "--explain", &err)) {
		fail(run, &err);
		return;
	}
	explanation_write(&out, story, pair[0], pair[1]);
	make_ascii(&out);
	finish(run, &out);
}

static void features(struct run *run)
{
	static void (*const tables[])(struct buf *, const struct story *) = {
	    [FEATURES_OF_PAIRS] = features_write,
	    [FEATURES_OF_SENTENCES] = features_write_sentences,
	    [FEATURES_OF_DIFFERENCES] = findings_write,
	};
	struct buf out = BUF_EMPTY;

	tables[run->options.features_of](&out, curtain_show(&run->curtain, run->story));
	finish(run, &out);
}

/* Prints what lies behind the links, with the built-in judge's scores; another judge is
 * not asked, since its answers take the place of what is to be seen. */
static void study(struct run *run)
{
	choose_first_judges(run, NULL, false);
	await_judges(run);
	if (run->options.action == ACTION_EXPLAIN)
		explain(run);
	else
		features(run);
}

static bool has_divergence(const struct story *story)
{
	for (size_t i = 0; i < story->link_count; i++)
		if (story->links[i].relation == RELATION_CONFLICT)
			return true;
	return false;
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

/* Whether an article is named; says so where none is. */
static bool has_operands(const struct run *run)
{
	if (!run->options.operand_count)
		notice_print(
		    "no article given; name its files, a folder, or - for standard input "
		    "(--help)");
	return run->options.operand_count > 0;
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

/* Loads the articles and compares them; false where there is none. */
static bool build_story(struct run *run)
{
	bool is_viewing = wants_viewer(run) && !is_typed(&run->options), is_told;

	if (!has_operands(run))
		return false;
	if (wants_dialogue(run) && reads_input(&run->options)) {
		notice_print("--linear reads keys from standard input, so no article can "
			     "be there");
		return false;
	}
	/* Keys typed while articles load are kept for the viewer, not echoed. */
	if (is_viewing) {
		guard_stop_echo();
		guard_hold_interrupt();
	}
	load_articles(run, is_viewing);
	guard_allow_interrupt();
	if (!run->load.articles.count)
		return false;
	is_told = reading_tell_comparing(&run->load);
	run->story = build(run);
	if (is_told)
		notice_progress(NULL);
	if (run->options.action == ACTION_SHOW)
		tell_strands(run);
	return true;
}

/* Prints what each article was made of; nothing is compared. */
static int explain_reading(struct run *run)
{
	struct buf out = BUF_EMPTY;

	if (!has_operands(run))
		return EXIT_TROUBLE;
	load_operands(run, false);
	load_resolve(&run->load);
	notice_print_messages(&run->load);
	for (size_t i = 0; i < run->load.articles.count; i++)
		taken_write(&out, run->load.articles.items[i]);
	make_ascii(&out);
	finish(run, &out);
	return run->has_failed || load_has_failed(&run->load) ? EXIT_TROUBLE : EXIT_DONE;
}

/* All actions that need articles. */
static int compare(struct run *run)
{
	int status = EXIT_DONE;

	run->curtain.is_drawn = run->options.blind;
	if (!build_story(run))
		return EXIT_TROUBLE;
	if (run->options.action == ACTION_SHOW)
		status = show(run);
	else
		study(run);
	if (status == EXIT_DONE && run->options.exit_code && has_divergence(run->story))
		status = EXIT_DIVERGENT;
	return run->has_failed && status <= EXIT_DIVERGENT ? EXIT_TROUBLE : status;
}

/* Has the built-in judge weigh SCORES where it is wanted and installed; if it fails they
 * count as they are. */
static void judge_pairs(struct run *run, struct pair_scores *scores, const char *language)
{
	struct err reason = ERR_NONE;
	struct buf notice = BUF_EMPTY;

	if (!run->options.built_in_judge || !run->model.judged || !scores->items.count ||
	    !network_find(&run->network))
		return;
	if (!pair_judge_ask(scores, language, &run->network, &reason)) {
		buf_format(&notice, "built-in judge: %s; pairs are scored without it",
			   reason.message);
		notice_print(notice.bytes);
	}
	buf_done(&notice);
	err_done(&reason);
}

static int score_pairs(struct run *run)
{
	struct err err = ERR_NONE;
	struct buf text = BUF_EMPTY, out = BUF_EMPTY;
	const char *path = run->options.pairs;
	const char *language = run->options.language ? run->options.language : "en";
	struct pair_scores *scores = NULL;

	if (run->options.operand_count) {
		err_set(&err, "%s: --score-pairs takes its file as --score-pairs=FILE",
			run->options.operands[0]);
		fail(run, &err);
		return EXIT_TROUBLE;
	}
	if (file_read_text(&text, path, LARGEST_MEBIBYTES, &err))
		scores = pair_scores_new(
		    &(struct pair_table){.text = buf_str(&text),
					 .name = path ? path : "standard input",
					 .language = language},
		    &run->model, &err);
	if (scores) {
		judge_pairs(run, scores, language);
		scored_pairs_write(&out, scores);
		finish(run, &out);
	} else {
		fail(run, &err);
	}
	pair_scores_free(scores);
	buf_done(&text);
	return run->has_failed ? EXIT_TROUBLE : EXIT_DONE;
}

/* Compares what two readers decided on one story. */
static int compare_decisions(struct run *run)
{
	struct agreement_file files[AGREEMENT_READERS] = {
	    {.name = run->options.compared}, {.name = run->options.operands[0]}};
	struct buf texts[AGREEMENT_READERS] = {BUF_EMPTY, BUF_EMPTY}, out = BUF_EMPTY;
	struct err err = ERR_NONE;
	struct agreement *agreement = NULL;
	bool done = run->options.operand_count == 1;
	int status = EXIT_TROUBLE;

	if (!done)
		err_set(&err, "--compare-decisions takes two files");
	for (int i = 0; i < AGREEMENT_READERS && done; i++) {
		done = file_read(&texts[i], files[i].name, LARGEST_MEBIBYTES, &err);
		files[i].bytes = buf_str(&texts[i]);
	}
	if (done)
		agreement = agreement_new(files, &run->load.messages, &err);
	notice_print_messages(&run->load);
	if (agreement) {
		report_agreement_write(&out, agreement, files);
		status = run->options.exit_code && agreement_split_count(agreement)
			     ? EXIT_DIVERGENT
			     : EXIT_DONE;
		make_ascii(&out);
		finish(run, &out);
	} else {
		fail(run, &err);
	}
	agreement_free(agreement);
	for (int i = 0; i < AGREEMENT_READERS; i++)
		buf_done(&texts[i]);
	return run->has_failed ? EXIT_TROUBLE : status;
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
		fail(run, &err);
	}
	return run->has_failed ? EXIT_TROUBLE : EXIT_DONE;
}

static int run_action(struct run *run)
{
	struct err err = ERR_NONE;

	for (size_t i = 0; i < ARRAY_COUNT(printings); i++)
		if (printings[i].action == run->options.action)
			return print(run, &printings[i]);
	if (run->options.action == ACTION_COMPARE_DECISIONS)
		return compare_decisions(run);
	if (run->options.action == ACTION_EXPLAIN_READING)
		return explain_reading(run);
	if (!load_knowledge(run, &err)) {
		fail(run, &err);
		return EXIT_TROUBLE;
	}
	return run->options.action == ACTION_SCORE_PAIRS ? score_pairs(run)
							 : compare(run);
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
	guard_restore_echo();
	buf_done(&run.notice);
	judges_free(run.judges);
	network_done(&run.network);
	curtain_clear(&run.curtain);
	story_free(run.story);
	decisions_close(run.decisions);
	load_done(&run.load);
	load_done(&run.before);
	reload_done(&run.wishes);
	background_free(run.background);
	lexicon_close(run.lexicon);
	options_done(&run.options);
	return status;
}
