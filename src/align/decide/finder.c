/* All hashes are made once; words only where a sentence has changed. */
#include "config.h"

#include "align/decide/finder.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/subsequence.h"
#include "base/unicode.h"
#include "base/vec.h"

enum {
	MOST_SEARCHES = 500, /* for changed sentences; further ones are lost */
	LEAST_WORDS = 5,     /* of a sentence that is known by its words alone */
	FURTHER_WORDS = 8,   /* of another sentence that are looked at */
};

/* The share of the named words, in their order, that a changed sentence must begin with,
 * by how many of its neighbours are as they were. */
static const double least_shares[] = {0.75, 0.5, 0.3};

struct sentence_hash {
	char text[NAMING_HASH + 1];
};

struct known_article {
	const struct article *article;
	struct buf label;
	struct sentence_hash *hashes; /* of its sentences */
};

struct finder {
	struct known_article *articles;
	size_t count;
	int searches; /* so far */
};

struct finder *finder_new(const struct article *const *articles, size_t count)
{
	struct finder *finder = mem_zero(1, sizeof *finder);

	finder->articles = mem_zero(count, sizeof *finder->articles);
	finder->count = count;
	for (size_t a = 0; a < count; a++) {
		struct known_article *known = &finder->articles[a];

		known->article = articles[a];
		naming_label(&known->label, articles[a]);
		known->hashes =
		    mem_zero(articles[a]->sentence_count, sizeof *known->hashes);
		for (size_t s = 0; s < articles[a]->sentence_count; s++)
			naming_hash(known->hashes[s].text, articles[a], s);
	}
	return finder;
}

void finder_free(struct finder *finder)
{
	if (!finder)
		return;
	for (size_t a = 0; a < finder->count; a++) {
		buf_done(&finder->articles[a].label);
		free(finder->articles[a].hashes);
	}
	free(finder->articles);
	free(finder);
}

/* One search. */
struct finding {
	struct finder *finder;
	const struct naming *naming;
	bool has_label; /* an article has the label: only such ones are looked at */
	struct place found;
	size_t count; /* how many could be meant */
};

static bool is_searched(const struct finding *finding, size_t article)
{
	return !finding->has_label ||
	       str_equal(buf_str(&finding->finder->articles[article].label),
			 finding->naming->label);
}

/* The hash of sentence AT of KNOWN, "-" where there is none. */
static const char *hash_at(const struct known_article *known, size_t at)
{
	return at < known->article->sentence_count ? known->hashes[at].text : "-";
}

/* How many neighbours of sentence AT are as they were. */
static size_t count_neighbours(const struct finding *finding,
			       const struct known_article *known, size_t at)
{
	return (size_t)!strcmp(hash_at(known, at - 1), finding->naming->before) +
	       (size_t)!strcmp(hash_at(known, at + 1), finding->naming->after);
}

/* Whether the sentence at PLACE is meant; WORDS are those of the naming. */
typedef bool is_meant(const struct finding *finding, struct place place,
		      const void *words);

static void search(struct finding *finding, is_meant *is_it, const void *words)
{
	finding->count = 0;
	for (uint32_t a = 0; a < finding->finder->count; a++) {
		const struct article *article = finding->finder->articles[a].article;

		for (uint32_t s = 0;
		     is_searched(finding, a) && s < article->sentence_count; s++) {
			struct place place = {a, s};

			if (!is_it(finding, place, words))
				continue;
			finding->found = place;
			finding->count++;
		}
	}
}

static bool has_text(const struct finding *finding, struct place place, const void *words)
{
	(void)words;
	return !strcmp(
	    finding->finder->articles[place.article].hashes[place.sentence].text,
	    finding->naming->text);
}

static bool is_unmoved(const struct finding *finding, struct place place,
		       const void *words)
{
	return has_text(finding, place, words) &&
	       count_neighbours(finding, &finding->finder->articles[place.article],
				place.sentence) == 2;
}

/* Words by their hashes. */
typedef VEC(uint32_t) word_list;

/* Adds the first MOST words of TEXT, folded. */
static void list_words(word_list *out, struct str text, size_t most)
{
	struct buf folded = BUF_EMPTY;
	size_t at = 0;

	unicode_fold(&folded, text);
	while (out->count < most) {
		struct str word = unicode_next_word(buf_str(&folded), &at);

		if (!word.length)
			break;
		vec_push(out, str_hash(word));
	}
	buf_done(&folded);
}

/* The share of WORDS that stands in the same order at the start of the sentence. */
static double share_of(const struct finding *finding, struct place place,
		       const word_list *words)
{
	const struct article *article = finding->finder->articles[place.article].article;
	struct excerpt excerpt = {article, article->sentences[place.sentence].span};
	subsequence_match_list common = {0};
	word_list own = {0};
	double share;

	list_words(&own, article_excerpt_text(excerpt), words->count + FURTHER_WORDS);
	subsequence_find(&common, words->items, words->count, own.items, own.count);
	share = (double)common.count / (double)words->count;
	vec_done(&own);
	vec_done(&common);
	return share;
}

static bool is_changed(const struct finding *finding, struct place place,
		       const void *words)
{
	const word_list *list = words;
	size_t neighbours = count_neighbours(
	    finding, &finding->finder->articles[place.article], place.sentence);

	if (!neighbours && list->count < LEAST_WORDS)
		return false;
	return share_of(finding, place, list) >= least_shares[neighbours];
}

/* Looks for a sentence that the named one may have become. */
static enum finder_answer find_changed(struct finding *finding)
{
	word_list words = {0};

	if (finding->finder->searches++ >= MOST_SEARCHES)
		return FINDER_LOST;
	list_words(&words, finding->naming->words, NAMING_WORDS);
	if (words.count)
		search(finding, is_changed, &words);
	vec_done(&words);
	return finding->count == 1 ? FINDER_CHANGED
	       : finding->count	   ? FINDER_DOUBTFUL
				   : FINDER_LOST;
}

enum finder_answer finder_find(struct finder *finder, const struct naming *naming,
			       struct place *place)
{
	struct finding finding = {.finder = finder, .naming = naming};
	enum finder_answer answer = FINDER_FOUND;

	for (size_t a = 0; a < finder->count; a++)
		finding.has_label |=
		    str_equal(buf_str(&finder->articles[a].label), naming->label);
	search(&finding, has_text, NULL);
	if (finding.count > 1 || !finding.has_label)
		search(&finding, is_unmoved, NULL);
	else if (!finding.count)
		answer = find_changed(&finding);
	if (finding.count != 1 && answer == FINDER_FOUND)
		answer =
		    finding.count || finding.has_label ? FINDER_DOUBTFUL : FINDER_LOST;
	if (finding.count == 1)
		*place = finding.found;
	return answer;
}
