/* Each ends in one table or text, that goes where --output says. */
#include "config.h"

#include "program/crossread/run_studies.h"

#include "base/file.h"
#include "align/decide/agreement.h"
#include "align/why/named_pair.h"
#include "align/why/pair_scores.h"
#include "show/report/agreement.h"
#include "show/report/explanation.h"
#include "show/report/features.h"
#include "show/report/findings.h"
#include "show/report/scored_pairs.h"
#include "show/report/taken.h"
#include "program/crossread/notice.h"
#include "program/crossread/pair_judge.h"
#include "program/crossread/run_articles.h"
#include "program/crossread/run_judges.h"

static void explain(struct run *run)
{
	struct err err = ERR_NONE;
	struct buf out = BUF_EMPTY;
	struct place pair[2];

	const struct story *story = curtain_show(&run->curtain, run->story);

	if (!named_pair_find(pair, story, run->options.explain, "--explain", &err)) {
		run_fail(run, &err);
		return;
	}
	explanation_write(&out, story, pair[0], pair[1]);
	run_finish_plain(run, &out);
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
	run_finish(run, &out);
}

void run_studies_links(struct run *run)
{
	run_judges_choose_first(run, NULL, false);
	run_judges_await(run);
	if (run->options.action == ACTION_EXPLAIN)
		explain(run);
	else
		features(run);
}

int run_studies_reading(struct run *run)
{
	struct buf out = BUF_EMPTY;

	if (!run_articles_are_named(run))
		return RUN_TROUBLE;
	run_articles_read(run, false);
	load_resolve(&run->load);
	notice_print_messages(&run->load);
	for (size_t i = 0; i < run->load.articles.count; i++)
		taken_write(&out, run->load.articles.items[i]);
	run_finish_plain(run, &out);
	return run->has_failed || load_has_failed(&run->load) ? RUN_TROUBLE : RUN_DONE;
}

/* Has the built-in judge weigh SCORES where it is wanted and installed; if it fails they
 * count as they are. */
static void judge_pairs(struct run *run, struct pair_scores *scores, const char *language)
{
	struct err reason = ERR_NONE;
	struct buf notice = BUF_EMPTY;

	if (!run->options.built_in_judge || !run->knowledge.model.judged ||
	    !scores->items.count || !network_find(&run->network))
		return;
	if (!pair_judge_ask(scores, language, &run->network, &reason)) {
		buf_format(&notice, "built-in judge: %s; pairs are scored without it",
			   reason.message);
		notice_print(notice.bytes);
	}
	buf_done(&notice);
	err_done(&reason);
}

/* Reads the pairs into TEXT, which their scores point into. */
static struct pair_scores *read_pairs(struct run *run, struct buf *text,
				      const char *language, struct err *err)
{
	const char *path = run->options.pairs;
	struct pair_scores *scores = NULL;

	if (run->options.operand_count)
		err_set(err, "%s: --score-pairs takes its file as --score-pairs=FILE",
			run->options.operands[0]);
	else if (file_read_text(text, path, RUN_LARGEST_MEBIBYTES, err))
		scores = pair_scores_new(
		    &(struct pair_table){.text = buf_str(text),
					 .name = path ? path : "standard input",
					 .language = language},
		    &run->knowledge.model, err);
	return scores;
}

int run_studies_pairs(struct run *run)
{
	const char *language = run->options.language ? run->options.language : "en";
	struct err err = ERR_NONE;
	struct buf text = BUF_EMPTY, out = BUF_EMPTY;
	struct pair_scores *scores = read_pairs(run, &text, language, &err);

	if (scores) {
		judge_pairs(run, scores, language);
		scored_pairs_write(&out, scores);
		run_finish(run, &out);
	} else {
		run_fail(run, &err);
	}
	pair_scores_free(scores);
	buf_done(&text);
	return run->has_failed ? RUN_TROUBLE : RUN_DONE;
}

/* Reads both files, whose bytes TEXTS then have. */
static struct agreement *read_decisions(struct run *run, struct agreement_file *files,
					struct buf *texts, struct err *err)
{
	bool done = run->options.operand_count == 1;

	if (!done)
		err_set(err, "--compare-decisions takes two files");
	for (int i = 0; i < AGREEMENT_READERS && done; i++) {
		done = file_read(&texts[i], files[i].name, RUN_LARGEST_MEBIBYTES, err);
		files[i].bytes = buf_str(&texts[i]);
	}
	return done ? agreement_new(files, &run->load.messages, err) : NULL;
}

static int write_agreement(struct run *run, const struct agreement *agreement,
			   const struct agreement_file *files)
{
	bool is_split = run->options.exit_code && agreement_split_count(agreement);
	struct buf out = BUF_EMPTY;

	report_agreement_write(&out, agreement, files);
	run_finish_plain(run, &out);
	return is_split ? RUN_DIVERGENT : RUN_DONE;
}

int run_studies_decisions(struct run *run)
{
	struct agreement_file files[AGREEMENT_READERS] = {
	    {.name = run->options.compared}, {.name = run->options.operands[0]}};
	struct buf texts[AGREEMENT_READERS] = {BUF_EMPTY, BUF_EMPTY};
	struct err err = ERR_NONE;
	struct agreement *agreement = read_decisions(run, files, texts, &err);
	int status = RUN_TROUBLE;

	notice_print_messages(&run->load);
	if (agreement)
		status = write_agreement(run, agreement, files);
	else
		run_fail(run, &err);
	agreement_free(agreement);
	for (int i = 0; i < AGREEMENT_READERS; i++)
		buf_done(&texts[i]);
	return run->has_failed ? RUN_TROUBLE : status;
}
