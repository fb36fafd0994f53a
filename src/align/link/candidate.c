/*
 * For each sentence the index adds up its cosines with the other sentences that have a
 * term in common with it.  Each sentence keeps its best; the pairs that at least one of
 * their sentences keeps are the candidates.
 *
 * Rare terms come first: where the common ones have more places than there is time for,
 * they are not looked at.  They would change little, since they weigh little, and so the
 * work for one sentence has a bound however long the story is.
 */
#include "config.h"

#include "align/link/candidate.h"

#include <stdlib.h>

#include "base/bisect.h"
#include "base/mem.h"
#include "align/tuning.h"
#include "align/link/likeness.h"

/* A sentence found in a row of the index. */
struct hit {
	uint32_t sentence, article;
	double cosine;
};

typedef VEC(struct hit) hit_list;

struct posting {
	uint32_t sentence;
	float weight;
};

/* The sentences of each term, but copies, in compressed rows. */
struct index {
	size_t *start; /* by term, and one past the last */
	struct posting *postings;
};

static void index_build(struct index *index, const struct profiles *profiles)
{
	uint32_t terms = term_count(profiles->vocabulary);
	size_t *fill;

	index->start = mem_zero(terms + 1, sizeof *index->start);
	for (uint32_t i = 0; i < profiles->count; i++) {
		const struct vector *vector = &profiles->items[i].spaces[SPACE_RARE];

		if (copies_is_copy(&profiles->copies, i))
			continue;
		for (uint32_t k = 0; k < vector->count; k++)
			index->start[vector->ids[k] + 1]++;
	}
	for (uint32_t t = 0; t < terms; t++)
		index->start[t + 1] += index->start[t];
	index->postings = mem_zero(index->start[terms], sizeof *index->postings);
	fill = mem_zero(terms, sizeof *fill);
	for (uint32_t i = 0; i < profiles->count; i++) {
		const struct vector *vector = &profiles->items[i].spaces[SPACE_RARE];

		if (copies_is_copy(&profiles->copies, i))
			continue;
		for (uint32_t k = 0; k < vector->count; k++) {
			uint32_t term = vector->ids[k];

			index->postings[index->start[term] + fill[term]++] =
			    (struct posting){i, vector->weights[k]};
		}
	}
	free(fill);
}

static void index_done(struct index *index)
{
	free(index->start);
	free(index->postings);
}

/* The first posting of TERM whose sentence is at least LEAST, or one past its last. */
static size_t posting_from(const struct index *index, uint32_t term, uint32_t least)
{
	struct bisect search = {index->start[term], index->start[term + 1], 0};

	while (bisect_next(&search))
		bisect_narrow(&search, index->postings[search.middle].sentence < least);
	return search.from;
}

/* A term of the sentence whose row is filled. */
struct asked {
	uint32_t term;
	float weight;
	size_t places; /* postings of it */
};

/* The cosines of one sentence with others, while they are summed up. */
struct row {
	double *sums;  /* by sentence; all 0 before and after */
	hit_list hits; /* the sentences whose sums are not 0 */
	VEC(struct asked) asked;
};

/* Rarest first. */
static int asked_order(const void *a, const void *b)
{
	const struct asked *x = a, *y = b;

	if (x->places != y->places)
		return x->places < y->places ? -1 : 1;
	return (x->term > y->term) - (x->term < y->term);
}

/* Lists the terms of VECTOR to ask for: all, or the rarest of too many places. */
static void list_asked(struct row *row, const struct index *index,
		       const struct vector *vector)
{
	size_t places = 0, kept = 1;

	row->asked.count = 0;
	for (uint32_t k = 0; k < vector->count; k++) {
		uint32_t term = vector->ids[k];
		size_t here = index->start[term + 1] - index->start[term];

		vec_push(&row->asked, (struct asked){term, vector->weights[k], here});
		places += here;
	}
	if (places <= tuning.candidate_postings)
		return;
	qsort(row->asked.items, row->asked.count, sizeof *row->asked.items, asked_order);
	places = row->asked.items[0].places;
	while (kept < row->asked.count &&
	       places + row->asked.items[kept].places <= tuning.candidate_postings)
		places += row->asked.items[kept++].places;
	row->asked.count = kept;
}

/* Adds what a term of WEIGHT has in common with postings FROM..TO - 1. */
static void add_postings(struct row *row, const struct index *index, float weight,
			 size_t from, size_t to)
{
	for (size_t p = from; p < to; p++) {
		const struct posting *posting = &index->postings[p];
		double *sum = &row->sums[posting->sentence];

		if (*sum == 0)
			vec_push(&row->hits, (struct hit){.sentence = posting->sentence});
		*sum += (double)weight * posting->weight;
	}
}

/*
 * Fills ROW with the cosines of sentence I with all that it is compared with.  Its own
 * article's are stepped over at once: an article may repeat itself ten thousand times.  A
 * term is of one language.
 */
static void fill_row(struct row *row, const struct index *index,
		     const struct profiles *profiles, uint32_t i)
{
	uint32_t article = profiles->items[i].article;

	row->hits.count = 0;
	list_asked(row, index, &profiles->items[i].spaces[SPACE_RARE]);
	for (size_t k = 0; k < row->asked.count; k++) {
		const struct asked *asked = &row->asked.items[k];
		size_t own = posting_from(index, asked->term, profiles->first[article]);
		size_t behind =
		    posting_from(index, asked->term, profiles->first[article + 1]);

		add_postings(row, index, asked->weight, index->start[asked->term], own);
		add_postings(row, index, asked->weight, behind,
			     index->start[asked->term + 1]);
	}
	for (size_t t = 0; t < row->hits.count; t++) {
		struct hit *hit = &row->hits.items[t];

		hit->cosine = row->sums[hit->sentence];
		hit->article = profiles->items[hit->sentence].article;
		row->sums[hit->sentence] = 0;
	}
}

/* Best first; ties by sentence, so that the order is the same on every run. */
static int best_order(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;

	if (x->cosine != y->cosine)
		return x->cosine < y->cosine ? 1 : -1;
	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

/* The best of a row in one article, best first. */
struct bucket {
	struct hit *hits;
	size_t count;
};

/* The best of a row in all articles. */
struct buckets {
	struct bucket *items; /* by article, empty between rows */
	struct hit *hits;
	size_t limit;	      /* of each */
	VEC(uint32_t) filled; /* the articles that have any */
};

/* In a story of many articles fewer of each are kept, but never less than two. */
static size_t bucket_limit(const struct profiles *profiles)
{
	size_t limit = 2 * tuning.candidates_sentence / (profiles->article_count + 1);

	limit = limit > 2 ? limit : 2;
	return limit < tuning.candidates_article ? limit : tuning.candidates_article;
}

static void buckets_init(struct buckets *buckets, const struct profiles *profiles)
{
	size_t count = profiles->article_count, limit = bucket_limit(profiles);

	*buckets = (struct buckets){
	    .items = mem_zero(count, sizeof *buckets->items),
	    .hits = mem_zero(count * limit, sizeof *buckets->hits),
	    .limit = limit,
	};
	for (size_t a = 0; a < count; a++)
		buckets->items[a].hits = buckets->hits + a * limit;
}

static void buckets_done(struct buckets *buckets)
{
	free(buckets->items);
	free(buckets->hits);
	vec_done(&buckets->filled);
}

static void keep_in_bucket(struct buckets *buckets, const struct hit *hit)
{
	struct bucket *bucket = &buckets->items[hit->article];
	size_t at = bucket->count;

	if (at == buckets->limit) {
		if (best_order(hit, &bucket->hits[at - 1]) > 0)
			return;
		at--;
	} else {
		if (!at)
			vec_push(&buckets->filled, hit->article);
		bucket->count++;
	}
	for (; at && best_order(hit, &bucket->hits[at - 1]) < 0; at--)
		bucket->hits[at] = bucket->hits[at - 1];
	bucket->hits[at] = *hit;
}

static void push_candidate(candidate_list *out, uint32_t i, uint32_t j)
{
	vec_push(out, (struct candidate){.a = i < j ? i : j, .b = i < j ? j : i});
}

/* Keeps the best of a row: so many in each article, so many in all. */
static void keep_best(candidate_list *out, uint32_t i, hit_list *row,
		      struct buckets *buckets)
{
	size_t kept = 0;

	for (size_t k = 0; k < row->count; k++)
		if (row->items[k].cosine >= tuning.candidate_cosine)
			keep_in_bucket(buckets, &row->items[k]);
	row->count = 0;
	for (size_t f = 0; f < buckets->filled.count; f++) {
		struct bucket *bucket = &buckets->items[buckets->filled.items[f]];

		for (size_t k = 0; k < bucket->count; k++)
			vec_push(row, bucket->hits[k]);
		bucket->count = 0;
	}
	buckets->filled.count = 0;
	if (row->count > tuning.candidates_sentence)
		qsort(row->items, row->count, sizeof *row->items, best_order);
	for (; kept < row->count && kept < tuning.candidates_sentence; kept++)
		push_candidate(out, i, row->items[kept].sentence);
}

/* Finds what the index has. */
static void find_by_words(candidate_list *found, const struct profiles *profiles)
{
	struct index index;
	struct row row = {.sums = mem_zero(profiles->count, sizeof *row.sums)};
	struct buckets buckets;

	buckets_init(&buckets, profiles);
	index_build(&index, profiles);
	for (uint32_t i = 0; i < profiles->count; i++) {
		if (copies_is_copy(&profiles->copies, i))
			continue;
		fill_row(&row, &index, profiles, i);
		keep_best(found, i, &row.hits, &buckets);
	}
	vec_done(&row.hits);
	vec_done(&row.asked);
	free(row.sums);
	buckets_done(&buckets);
	index_done(&index);
}

/* Adds the vectors of the sentences FROM..TO - 1 to SUM, by term. */
static void add_vectors(double *sum, const struct profiles *profiles, uint32_t from,
			uint32_t to)
{
	for (uint32_t i = from; i < to; i++) {
		const struct vector *vector = &profiles->items[i].spaces[SPACE_RARE];

		for (uint32_t k = 0; k < vector->count; k++)
			sum[vector->ids[k]] += vector->weights[k];
	}
}

/* Sets what add_vectors has changed to 0. */
static void clear_vectors(double *sum, const struct profiles *profiles, uint32_t from,
			  uint32_t to)
{
	for (uint32_t i = from; i < to; i++) {
		const struct vector *vector = &profiles->items[i].spaces[SPACE_RARE];

		for (uint32_t k = 0; k < vector->count; k++)
			sum[vector->ids[k]] = 0;
	}
}

/*
 * Sets LIKENESS, by sentence, to its mean cosine with the other articles' sentences: its
 * cosine with the sum of their vectors, by how many they are.
 */
static void find_likeness(double *likeness, const struct profiles *profiles)
{
	uint32_t terms = term_count(profiles->vocabulary);
	double *all = mem_zero(terms, sizeof *all), *own = mem_zero(terms, sizeof *own);

	add_vectors(all, profiles, 0, profiles->count);
	for (size_t a = 0; a < profiles->article_count; a++) {
		uint32_t from = profiles->first[a], to = profiles->first[a + 1];
		double others = profiles->count - (double)(to - from);

		add_vectors(own, profiles, from, to);
		for (uint32_t i = from; i < to && others > 0; i++) {
			const struct vector *vector =
			    &profiles->items[i].spaces[SPACE_RARE];

			for (uint32_t k = 0; k < vector->count; k++)
				likeness[i] +=
				    vector->weights[k] *
				    (all[vector->ids[k]] - own[vector->ids[k]]) / others;
		}
		clear_vectors(own, profiles, from, to);
	}
	free(all);
	free(own);
}

static void add_equal_pairs(candidate_list *found, const struct profiles *profiles,
			    const struct copies_class *class)
{
	for (uint32_t m = 0; m < class->compared_count; m++)
		for (uint32_t k = m + 1; k < class->compared_count; k++)
			if (profile_is_comparable(profiles, class->members[m],
						  class->members[k]))
				vec_push(found, (struct candidate){.a = class->members[m],
								   .b = class->members[k],
								   .is_equal = true});
}

/* Sentences that are equal after folding are pairs whatever the index says. */
static void add_equal(candidate_list *found, const struct profiles *profiles)
{
	for (size_t c = 0; c < profiles->copies.count; c++)
		add_equal_pairs(found, profiles, &profiles->copies.classes[c]);
}

/* Puts the candidates FROM into TO, in the order of one end among SENTENCES, by counting:
 * those of the same end stay in their order. */
static void sort_by_end(struct candidate *to, const struct candidate *from, size_t count,
			bool by_b, uint32_t sentences)
{
	size_t *places = mem_zero(sentences + 1, sizeof *places);

	for (size_t i = 0; i < count; i++)
		places[(by_b ? from[i].b : from[i].a) + 1]++;
	for (uint32_t s = 0; s < sentences; s++)
		places[s + 1] += places[s];
	for (size_t i = 0; i < count; i++)
		to[places[by_b ? from[i].b : from[i].a]++] = from[i];
	free(places);
}

/* Sorts the candidates and makes one of those that both ends, or equality, brought. */
static void sort_candidates(candidate_list *list, uint32_t sentences)
{
	struct candidate *by_b = mem_zero(list->count, sizeof *by_b), *last = NULL;
	size_t count = list->count;

	sort_by_end(by_b, list->items, count, true, sentences);
	sort_by_end(list->items, by_b, count, false, sentences);
	free(by_b);
	list->count = 0;
	for (size_t i = 0; i < count; i++) {
		struct candidate candidate = list->items[i];

		if (!last || last->a != candidate.a || last->b != candidate.b) {
			last = &list->items[list->count++];
			*last = candidate;
		}
		last->is_equal |= candidate.is_equal;
	}
}

/*
 * Drops the candidates that are too unlike for a closer look, by cosines that cost
 * little: of words, of letters and with what stands around.
 */
static void drop_unlike(candidate_list *list)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++) {
		const struct candidate *candidate = &list->items[i];
		double likeness = 0;

		for (int k = 0; k < CANDIDATE_COSINES; k++)
			likeness += candidate->cosines[k];
		if (likeness >= tuning.candidate_likeness || candidate->is_equal)
			list->items[kept++] = *candidate;
	}
	list->count = kept;
}

void candidate_find(candidate_list *out, const struct profiles *profiles,
		    double *likeness)
{
	find_likeness(likeness, profiles);
	find_by_words(out, profiles);
	add_equal(out, profiles);
	sort_candidates(out, profiles->count);
	likeness_fill(profiles, out->items, out->count);
	drop_unlike(out);
}
