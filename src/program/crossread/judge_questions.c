/*
 * Version 1 of the protocol: single questions about the pairs that the scores, those of
 * the built-in judge among them, leave open.
 *
 * The answers replace the scores.  Each is kept in the cache by the command that gave it,
 * both sentences and their context.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "align/why/question.h"
#include "program/crossread/judge.h"
#include "program/crossread/judge_command.h"
#include "program/crossread/judge_protocol.h"

struct questions {
	struct judge_case *judge_case;
	question_list list;
	char (*keys)[DIGEST_LENGTH + 1]; /* of each question: its name in the cache */
	bool *answered;			 /* whether each question is */
	size_t next;			 /* the question to be written next */
};

static void count_answer(struct questions *questions, size_t id)
{
	questions->judge_case->answered += !questions->answered[id];
	questions->answered[id] = true;
}

/*
 * Takes the answers that the cache has.  A cached line answers question 0, so each is
 * read as the answer to a list of one question.
 */
static void recall(struct questions *questions)
{
	for (size_t i = 0; i < questions->list.count; i++) {
		question_list one = {&questions->list.items[i], 1, 1};
		struct str line =
		    cache_find(questions->judge_case->cache, questions->keys[i]);
		struct err err = ERR_NONE;
		size_t id;

		if (line.length &&
		    question_read(questions->judge_case->evidence, &id,
				  &(struct asked){questions->judge_case->story, &one},
				  line, &err))
			count_answer(questions, i);
		err_done(&err);
	}
}

/* Drops the questions that are too long for a line. */
static void drop_long(struct questions *questions)
{
	struct buf line = BUF_EMPTY;
	size_t kept = 0;

	for (size_t i = 0; i < questions->list.count; i++) {
		struct question question = questions->list.items[i];

		if (question_write(&line, questions->judge_case->story, &question, i))
			questions->list.items[kept++] = question;
		buf_cut(&line, 0);
	}
	questions->list.count = kept;
	buf_done(&line);
}

/* Chooses the questions and names them as the cache does. */
static void choose(struct questions *questions)
{
	const struct judge_options *options = questions->judge_case->options;
	struct buf name = BUF_EMPTY;

	judge_command_name(&name, options->command);
	question_choose(&questions->list, questions->judge_case->story,
			options->questions);
	drop_long(questions);
	questions->keys = mem_zero(questions->list.count, sizeof *questions->keys);
	questions->answered =
	    mem_zero(questions->list.count, sizeof *questions->answered);
	for (size_t i = 0; i < questions->list.count; i++)
		question_key(questions->keys[i], questions->judge_case->story,
			     &questions->list.items[i], name.bytes);
	buf_done(&name);
}

static void *begin(struct judge_case *judge_case)
{
	struct questions *questions = mem_zero(1, sizeof *questions);

	questions->judge_case = judge_case;
	choose(questions);
	judge_case->asked = questions->list.count;
	recall(questions);
	return questions;
}

static void end(void *data)
{
	struct questions *questions = data;

	vec_done(&questions->list);
	free(questions->keys);
	free(questions->answered);
	free(questions);
}

static bool awaits(const void *data, struct place place)
{
	const struct questions *questions = data;

	for (size_t i = 0; i < questions->list.count; i++) {
		const struct question *question = &questions->list.items[i];

		if (!questions->answered[i] && (link_same_place(question->a, place) ||
						link_same_place(question->b, place)))
			return true;
	}
	return false;
}

static bool next_line(void *data, struct buf *line)
{
	struct questions *questions = data;

	while (questions->next < questions->list.count &&
	       questions->answered[questions->next])
		questions->next++;
	if (questions->next == questions->list.count)
		return false;
	question_write(line, questions->judge_case->story,
		       &questions->list.items[questions->next], questions->next);
	questions->next++;
	return true;
}

static void keep_answer(struct questions *questions, size_t id)
{
	struct buf line = BUF_EMPTY;

	/* Read back later it is the answer to the only question of a list: recall. */
	question_write_answer(&line, questions->judge_case->evidence,
			      &questions->list.items[id], 0);
	cache_add(questions->judge_case->cache, questions->keys[id], buf_str(&line));
	buf_done(&line);
}

static bool take_line(void *data, struct str line, struct err *err)
{
	struct questions *questions = data;
	size_t id;

	if (question_read_notice(&questions->judge_case->notice, line))
		return true;
	if (!question_read(
		questions->judge_case->evidence, &id,
		&(struct asked){questions->judge_case->story, &questions->list}, line,
		err))
		return false;
	count_answer(questions, id);
	keep_answer(questions, id);
	return true;
}

const struct judge_protocol judge_questions = {
    .unit = "questions",
    .longest_line = QUESTION_BYTES,
    .is_gradual = true,
    .begin = begin,
    .end = end,
    .awaits = awaits,
    .next_line = next_line,
    .take_line = take_line,
};
