/* Windows of all articles are one heap of work: who reads which makes no difference. */
#include "config.h"

#include "program/judge/articles.h"

#include "program/judge/crew.h"
#include "program/judge/encoder.h"

enum {
	MOST_ARTICLES = 5000,
	MOST_SENTENCES = 200000,
	MOST_MEBIBYTES = 64, /* of text */
	MANY_SENTENCES = 2000,
};

void articles_init(struct articles *articles, const struct network *network)
{
	*articles = (struct articles){.network = network};
}

void articles_done(struct articles *articles)
{
	for (size_t i = 0; i < articles->items.count; i++) {
		passage_done(&articles->items.items[i].passage);
		reading_done(&articles->items.items[i].reading);
	}
	vec_done(&articles->items);
}

static bool is_within_limits(struct articles *articles, const struct request *request,
			     struct err *err)
{
	articles->sentences += request->sentence_count;
	for (size_t i = 0; i < request->sentence_count; i++)
		articles->bytes += request_sentence(request, i).length;
	if (request->article >= MOST_ARTICLES)
		return err_set(err, "more than %d articles", MOST_ARTICLES);
	if (articles->sentences > MOST_SENTENCES)
		return err_set(err, "more than %d sentences", MOST_SENTENCES);
	return articles->bytes <= (size_t)MOST_MEBIBYTES << 20 ||
	       err_set(err, "more than %d MiB of text", MOST_MEBIBYTES);
}

static void hold(struct articles *articles, const struct request *request)
{
	struct held_article *article = vec_add(&articles->items);

	*article = (struct held_article){
	    .is_known = network_knows(articles->network, request->language)};
	if (!article->is_known)
		return;
	for (size_t i = 0; i < request->sentence_count; i++)
		passage_add(&article->passage, articles->network,
			    request_sentence(request, i));
	passage_set_title(&article->passage, articles->network, request->title);
}

bool articles_add(struct articles *articles, const struct request *request,
		  struct err *err)
{
	if (articles->are_read)
		return err_set(err, "an article behind the first question");
	if (request->article < articles->items.count)
		return err_set(err, "article %u where %zu comes next", request->article,
			       articles->items.count);
	if (!is_within_limits(articles, request, err))
		return false;
	while (articles->items.count < request->article)
		vec_push(&articles->items, (struct held_article){.is_known = false});
	hold(articles, request);
	return true;
}

void articles_add_text(struct articles *articles, struct str text)
{
	struct held_article *article = vec_add(&articles->items);

	*article = (struct held_article){.is_known = true};
	passage_add(&article->passage, articles->network, text);
}

/* A window and the article it is of. */
struct task {
	struct held_article *article;
	struct window window;
};

struct work {
	const struct network *network;
	VEC(struct task) tasks;
	struct encoder *encoders[CREW_MOST];
};

static void read_window(void *what, size_t item, size_t worker)
{
	struct work *work = what;
	struct task *task = &work->tasks.items[item];
	struct reading *reading = &task->article->reading;

	reading_keep(
	    reading, work->network, &task->window,
	    encoder_read(work->encoders[worker], &task->article->passage, &task->window));
}

static void add_tasks(struct work *work, struct held_article *article, bool is_coarse)
{
	window_list windows = {0};

	reading_init(&article->reading, &article->passage, work->network->sizes.matching,
		     is_coarse);
	window_cut(&windows, &article->passage, &work->network->sizes);
	for (size_t i = 0; i < windows.count; i++)
		vec_push(&work->tasks, (struct task){article, windows.items[i]});
	vec_done(&windows);
}

bool articles_are_many(const struct articles *articles)
{
	return articles->sentences > MANY_SENTENCES;
}

void articles_read(struct articles *articles, size_t workers)
{
	struct work work = {.network = articles->network};

	articles->are_read = true;
	for (size_t i = 0; i < articles->items.count; i++)
		add_tasks(&work, &articles->items.items[i], articles_are_many(articles));
	for (size_t i = 0; i < workers; i++)
		work.encoders[i] = encoder_new(articles->network);
	crew_run(workers, work.tasks.count, read_window, &work);
	for (size_t i = 0; i < workers; i++)
		encoder_free(work.encoders[i]);
	vec_done(&work.tasks);
}

static bool has(const struct articles *articles, uint32_t article, uint32_t sentence)
{
	return article < articles->items.count &&
	       sentence < articles->items.items[article].passage.begins.count;
}

bool articles_have(const struct articles *articles, struct asked asked, struct err *err)
{
	return (asked.a != asked.b && has(articles, asked.a, asked.s) &&
		has(articles, asked.b, asked.t)) ||
	       err_set(err, "no pair of sentences to compare: [%u,%u,%u,%u]", asked.a,
		       asked.s, asked.b, asked.t);
}
