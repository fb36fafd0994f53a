/* Sentences are counted by their folded text, which is what makes them equal later. */
#include "config.h"

#include "read/source/duplicate.h"

#include "base/intern.h"
#include "base/unicode.h"
#include "base/vec.h"

struct counter {
	struct intern *sentences;
	VEC(size_t) counts; /* by sentence, how often it came */
};

/* The number of the sentence in SPAN of ARTICLE. */
static uint32_t number_of(struct counter *counter, const struct article *article,
			  struct span span)
{
	struct buf text = BUF_EMPTY, folded = BUF_EMPTY;
	uint32_t number;

	article_fold_space(&text, (struct excerpt){article, span});
	unicode_fold(&folded, buf_str(&text));
	number = intern_add(counter->sentences, buf_str(&folded));
	if (number == counter->counts.count)
		vec_push(&counter->counts, 0);
	buf_done(&text);
	buf_done(&folded);
	return number;
}

/* How many sentences before ARTICLE its own are equal to; counts them, too. */
static size_t count_article(struct counter *counter, const struct article *article)
{
	uint32_t *numbers = mem_zero(article->sentence_count, sizeof *numbers);
	size_t pairs = 0;

	for (size_t s = 0; s < article->sentence_count; s++) {
		numbers[s] = number_of(counter, article, article->sentences[s].span);
		/* The analyser does not see that each number has its count. */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		pairs += counter->counts.items[numbers[s]];
	}
	for (size_t s = 0; s < article->sentence_count; s++)
		counter->counts.items[numbers[s]]++;
	free(numbers);
	return pairs;
}

size_t duplicate_bound(const struct article *const *articles, size_t count, size_t most)
{
	struct counter counter = {0};
	size_t kept = 0, sentences = 0;

	for (size_t i = 0; i < count; i++)
		sentences += articles[i]->sentence_count;
	/* Most stories have too few sentences for that, be they all alike. */
	if (sentences / 2 < most / (sentences + 1))
		return count;
	counter.sentences = intern_new();
	for (size_t pairs = 0; kept < count; kept++) {
		pairs += count_article(&counter, articles[kept]);
		if (pairs > most)
			break;
	}
	intern_free(counter.sentences);
	vec_done(&counter.counts);
	return kept;
}
