/* The two texts of pair i are the articles 2i and 2i+1. */
#include "config.h"

#include "program/judge/texts.h"

#include <math.h>

#include "program/judge/articles.h"
#include "program/judge/comparison.h"
#include "program/judge/crew.h"

struct texts {
	struct articles articles;
	struct scored *pairs;
	struct comparison *comparisons[CREW_MOST];
};

static void compare(void *what, size_t item, size_t worker)
{
	struct texts *texts = what;
	const struct held_article *both = &texts->articles.items.items[2 * item];

	comparison_run(texts->comparisons[worker], &both[0].reading, &both[1].reading,
		       &texts->pairs[item], 1);
}

static void add_texts(struct articles *articles, const struct request *request)
{
	for (size_t i = 0; i < request->text_count; i++)
		for (size_t side = 0; side < 2; side++)
			articles_add_text(articles, request_text(request, i, side));
}

/* Reads and compares all pairs of REQUEST. */
static void run(struct texts *texts, const struct request *request, size_t workers)
{
	add_texts(&texts->articles, request);
	articles_read(&texts->articles, workers);
	for (size_t i = 0; i < workers; i++)
		texts->comparisons[i] = comparison_new(texts->articles.network);
	crew_run(workers, request->text_count, compare, texts);
	for (size_t i = 0; i < workers; i++)
		comparison_free(texts->comparisons[i]);
}

static bool write(struct buf *out, const struct scored *pairs, size_t count)
{
	bool are_numbers = true;

	buf_text(out, "{\"odds\":[");
	for (size_t i = 0; i < count; i++) {
		are_numbers &= isfinite(pairs[i].odds) != 0;
		buf_format(out, "%s%.4f", i ? "," : "", pairs[i].odds);
	}
	buf_text(out, "]}\n");
	return are_numbers;
}

bool texts_answer(struct buf *out, const struct request *request,
		  const struct network *network, size_t workers)
{
	bool is_known = network_knows(network, request->language);
	size_t count = is_known ? request->text_count : 0;
	struct texts texts = {.pairs = mem_zero(count, sizeof(struct scored))};
	bool are_numbers;

	articles_init(&texts.articles, network);
	if (count)
		run(&texts, request, workers);
	are_numbers = write(out, texts.pairs, count);
	articles_done(&texts.articles);
	free(texts.pairs);
	return are_numbers;
}
