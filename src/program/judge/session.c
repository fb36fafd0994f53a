/*
 * Articles two by two are scored in batches, so that all threads have work and answers
 * come in order.
 */
#include "config.h"

#include "program/judge/session.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "program/judge/crew.h"
#include "program/judge/scoring.h"
#include "program/judge/texts.h"

enum {
	PROTOCOL = 2,
	BATCH = 64,
};

static const char no_numbers[] = "the network makes no numbers of this";

/* Writes what OUT holds, and empties it. */
static bool say(struct session *session, struct buf *out, struct err *err)
{
	bool is_written = file_write(session->output, buf_str(out));

	if (!is_written)
		err_set(err, "cannot write: %s", strerror(errno));
	buf_done(out);
	return is_written;
}

bool session_begin(struct session *session, const struct network *network, size_t workers,
		   int output, struct err *err)
{
	struct buf line = BUF_EMPTY;
	struct str language;

	*session = (struct session){.workers = workers, .output = output};
	articles_init(&session->articles, network);
	buf_format(&line, "{\"version\":%d,\"network\":\"%s\",\"languages\":[", PROTOCOL,
		   network->digest);
	for (size_t i = 0; (language = network_language(network, i)).length; i++)
		buf_format(&line, "%s\"%.*s\"", i ? "," : "", (int)language.length,
			   language.bytes);
	buf_text(&line, "]}\n");
	return say(session, &line, err);
}

void session_done(struct session *session)
{
	articles_done(&session->articles);
}

/* Some pairs of articles, all scored at once. */
struct batch {
	size_t count;
	struct scoring items[BATCH];
	struct buf lines[BATCH];
	bool are_numbers[BATCH];
	struct comparison *comparisons[CREW_MOST];
};

static void score(void *what, size_t item, size_t worker)
{
	struct batch *batch = what;

	batch->are_numbers[item] = scoring_write(
	    &batch->lines[item], batch->comparisons[worker], &batch->items[item]);
}

/* Scores what BATCH holds, says it and empties BATCH. */
static bool flush(struct session *session, struct batch *batch, struct err *err)
{
	bool is_good = true;

	crew_run(session->workers, batch->count, score, batch);
	for (size_t i = 0; i < batch->count; i++) {
		if (!batch->are_numbers[i])
			is_good = err_set(err, "%s", no_numbers);
		is_good = is_good && say(session, &batch->lines[i], err);
		buf_done(&batch->lines[i]);
	}
	batch->count = 0;
	return is_good;
}

/* Pairs that are asked for, in order of their articles, while they are taken off. */
struct questions {
	const struct asked *items;
	size_t count;
};

/* Takes off those about articles A and B, which come first, for SCORING. */
static void take_asked(struct questions *questions, struct scoring *scoring)
{
	const struct asked *items = questions->items;
	size_t count = 0;

	while (count < questions->count && items[count].a == scoring->number_a &&
	       items[count].b == scoring->number_b)
		count++;
	if (!count)
		return;
	scoring->asked = items;
	scoring->asked_count = count;
	questions->items += count;
	questions->count -= count;
}

/* Adds articles A and B to BATCH, if there is anything to say about them. */
static void add_to(struct batch *batch, struct session *session, uint32_t a, uint32_t b,
		   struct questions *questions)
{
	const struct held_article *items = session->articles.items.items;
	struct scoring scoring = {
	    .a = &items[a].reading,
	    .b = &items[b].reading,
	    .number_a = a,
	    .number_b = b,
	    .is_only_asked = session->has_scored,
	    .is_long = articles_are_many(&session->articles),
	};

	if (!items[a].is_known || !items[b].is_known)
		return;
	take_asked(questions, &scoring);
	if (scoring.asked_count || !session->has_scored)
		batch->items[batch->count++] = scoring;
}

/* Scores every two articles about which there is anything to say. */
static bool score_all(struct session *session, struct questions questions,
		      struct batch *batch, struct err *err)
{
	uint32_t count = (uint32_t)session->articles.items.count;
	bool is_good = true;

	for (uint32_t a = 0; a < count; a++)
		for (uint32_t b = a + 1; b < count && is_good; b++) {
			add_to(batch, session, a, b, &questions);
			if (batch->count == BATCH)
				is_good = flush(session, batch, err);
		}
	is_good = is_good && flush(session, batch, err);
	session->has_scored = true;
	return is_good;
}

static void read_articles(struct session *session)
{
	if (!session->articles.are_read)
		articles_read(&session->articles, session->workers);
}

static bool answer_pairs(struct session *session, struct questions questions,
			 struct err *err)
{
	struct batch *batch = mem_zero(1, sizeof *batch);
	bool is_good;

	read_articles(session);
	for (size_t i = 0; i < session->workers; i++)
		batch->comparisons[i] = comparison_new(session->articles.network);
	is_good = score_all(session, questions, batch, err);
	for (size_t i = 0; i < session->workers; i++)
		comparison_free(batch->comparisons[i]);
	free(batch);
	return is_good;
}

static bool are_there(struct session *session, const struct request *request,
		      struct err *err)
{
	for (size_t i = 0; i < request->pairs.count; i++)
		if (!articles_have(&session->articles, request->pairs.items[i], err))
			return false;
	return true;
}

static int asked_order(const void *a, const void *b)
{
	const struct asked *x = a, *y = b;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	return (x->b > y->b) - (x->b < y->b);
}

static bool take_pairs(struct session *session, struct request *request, struct err *err)
{
	struct questions questions = {request->pairs.items, request->pairs.count};

	if (!are_there(session, request, err))
		return false;
	for (size_t i = 0; i < request->pairs.count; i++) {
		struct asked *pair = &request->pairs.items[i];

		if (pair->a > pair->b)
			*pair = (struct asked){pair->b, pair->t, pair->a, pair->s};
	}
	if (questions.count)
		qsort(request->pairs.items, questions.count, sizeof(struct asked),
		      asked_order);
	return answer_pairs(session, questions, err);
}

static bool take_article(struct session *session, struct request *request,
			 struct err *err)
{
	return articles_add(&session->articles, request, err);
}

static bool take_texts(struct session *session, struct request *request, struct err *err)
{
	struct buf line = BUF_EMPTY;
	bool are_numbers =
	    texts_answer(&line, request, session->articles.network, session->workers);

	if (are_numbers)
		return say(session, &line, err);
	buf_done(&line);
	return err_set(err, "%s", no_numbers);
}

bool session_take(struct session *session, struct str line, struct err *err)
{
	static bool (*const takers[])(struct session *, struct request *,
				      struct err *) = {
	    [REQUEST_ARTICLE] = take_article,
	    [REQUEST_PAIRS] = take_pairs,
	    [REQUEST_TEXTS] = take_texts,
	};
	struct request request;
	bool is_good = request_read(&request, line, err) &&
		       takers[request.kind](session, &request, err);

	request_done(&request);
	return is_good;
}

bool session_end(struct session *session, struct err *err)
{
	return session->articles.are_read ||
	       answer_pairs(session, (struct questions){0}, err);
}
