/* Nobody looks on meanwhile, so all is said and heard in one go. */
#include "config.h"

#include "program/crossread/pair_judge.h"

#include "base/program.h"
#include "align/why/score_line.h"

enum {
	PAIRS_A_LINE = 256,
	LONGEST_MILLISECONDS = 3600000, /* the judge has its own limit of work */
	LARGEST_ANSWER = 256 << 20,	/* bytes */
};

static void write_questions(struct buf *out, const struct pair_scores *scores,
			    const char *language)
{
	size_t count = scores->items.count, taken;

	for (size_t from = 0; from < count; from += taken) {
		taken = count - from < PAIRS_A_LINE ? count - from : (size_t)PAIRS_A_LINE;
		score_line_write_texts(out, &scores->items.items[from], taken, language);
		buf_char(out, '\n');
	}
}

/* Reads ANSWER, a line each behind the greeting. */
static bool read_answer(odds_list *odds, struct str answer, struct err *err)
{
	bool is_good = true;

	for (size_t at = str_line_end(answer, 0) + 1, end; is_good && at < answer.length;
	     at = end + 1) {
		end = str_line_end(answer, at);
		is_good = score_line_read_odds(odds, str_slice(answer, at, end), err);
	}
	return is_good;
}

/* Runs the judge and adds what it says to ODDS. */
static bool run(odds_list *odds, struct str questions, const struct network *network,
		struct err *err)
{
	struct buf program = BUF_EMPTY, answer = BUF_EMPTY;
	char *words[] = {NULL, network->path.bytes, NULL};
	bool is_good;

	program_find(&program, "crossread-judge");
	words[0] = program.bytes;
	is_good =
	    program_run(&answer, words, questions,
			&(struct program_limits){.most = LARGEST_ANSWER,
						 .milliseconds = LONGEST_MILLISECONDS}) ==
		    PROGRAM_DONE
		? read_answer(odds, buf_str(&answer), err)
		: err_set(err, "it failed");
	buf_done(&program);
	buf_done(&answer);
	return is_good;
}

bool pair_judge_ask(struct pair_scores *scores, const char *language,
		    const struct network *network, struct err *err)
{
	struct buf questions = BUF_EMPTY;
	odds_list odds = {0};
	bool is_good;

	write_questions(&questions, scores, language);
	is_good = run(&odds, buf_str(&questions), network, err);
	if (is_good && odds.count == scores->items.count)
		pair_scores_weigh(scores, odds.items);
	else if (is_good && odds.count)
		is_good = err_set(err, "%zu of %zu pairs were answered", odds.count,
				  scores->items.count);
	buf_done(&questions);
	vec_done(&odds);
	return is_good;
}
