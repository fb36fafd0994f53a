/*
 * The origins of a story: what ties two articles is sought, and articles that ties
 * connect have one origin.
 *
 * Where wording is compared quotations are left aside, since two reporters who heard one
 * speech write the same quotation; a run of six own words hardly comes by chance.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "align/story_parts.h"
#include "align/tuning.h"
#include "align/words/citation.h"
#include "align/words/run.h"

/* A sentence of article FROM that is linked into article INTO. */
struct carried {
	uint32_t from, into, sentence;
	size_t copied; /* own words that stand in long runs of both sentences */
};

/* What article FROM has in common with article INTO. */
struct common {
	uint32_t from, into;
	size_t linked; /* sentences */
	size_t copied; /* own words */
};

struct tie_search {
	struct build *build;
	size_t *words; /* by article: its own words */
	VEC(struct carried) carried;
	VEC(struct common) common; /* by from, then into */
	VEC(struct tie) ties;
};

static const struct profile *profile_of(const struct build *build, struct place place)
{
	return &build->matcher->profiles->items[matcher_number(build->matcher, place)];
}

/* The tokens of a sentence outside quotations; to be freed. */
static struct token_list own_words(const struct profile *profile)
{
	struct token_list all = term_compared(&profile->tokens);
	struct token_list own = {mem_zero(all.count, sizeof *own.items), 0};

	for (size_t i = 0; i < all.count; i++)
		if (!(all.items[i].flags & TOKEN_QUOTED))
			own.items[own.count++] = all.items[i];
	return own;
}

/* How many of the tokens FROM up to, not including, TO are no names and no numbers: those
 * are the same whoever writes. */
static size_t count_plain(struct token_list tokens, size_t from, size_t to)
{
	size_t count = 0;

	for (size_t i = from; i < to; i++)
		count += !(tokens.items[i].flags & (TOKEN_NAME | TOKEN_NUMBER));
	return count;
}

static void count_words(struct tie_search *search)
{
	const struct profiles *profiles = search->build->matcher->profiles;

	for (uint32_t i = 0; i < profiles->count; i++) {
		struct token_list own = own_words(&profiles->items[i]);

		search->words[matcher_place(search->build->matcher, i).article] +=
		    count_plain(own, 0, own.count);
		free(own.items);
	}
}

/* How many plain words of A stand in long runs that B has, too. */
static size_t count_copied(struct token_list a, struct token_list b)
{
	size_t *longest = mem_zero(a.count, sizeof *longest);
	size_t covered = 0, copied = 0;

	run_lengths(longest, a, b, 0);
	for (size_t i = 0; i < a.count; i++) {
		if (longest[i] >= tuning.origin_run && i + longest[i] > covered)
			covered = i + longest[i];
		if (i < covered)
			copied += count_plain(a, i, i + 1);
	}
	free(longest);
	return copied;
}

static void carry(struct tie_search *search, const struct link *link)
{
	struct token_list a = own_words(profile_of(search->build, link->a));
	struct token_list b = own_words(profile_of(search->build, link->b));
	struct carried there = {link->a.article, link->b.article, link->a.sentence, 0};
	struct carried back = {link->b.article, link->a.article, link->b.sentence, 0};

	if (link->verbatim > 0) {
		there.copied = count_copied(a, b);
		back.copied = count_copied(b, a);
	}
	vec_push(&search->carried, there);
	vec_push(&search->carried, back);
	free(a.items);
	free(b.items);
}

static int number_order(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

/* By both articles, then by sentence, what copies most first. */
static int carried_order(const void *a, const void *b)
{
	const struct carried *x = a, *y = b;
	int order = number_order(x->from, y->from);

	order = order ? order : number_order(x->into, y->into);
	order = order ? order : number_order(x->sentence, y->sentence);
	return order ? order : (x->copied < y->copied) - (x->copied > y->copied);
}

/* Sums up what is carried; of several links of a sentence the first counts. */
static void sum_up(struct tie_search *search)
{
	const struct carried *last = NULL;

	if (search->carried.count)
		qsort(search->carried.items, search->carried.count, sizeof *last,
		      carried_order);
	for (size_t i = 0; i < search->carried.count; i++) {
		const struct carried *next = &search->carried.items[i];
		bool is_new =
		    !last || last->from != next->from || last->into != next->into;
		struct common *common;

		if (is_new)
			vec_push(&search->common,
				 (struct common){.from = next->from, .into = next->into});
		if (is_new || last->sentence != next->sentence) {
			common = &search->common.items[search->common.count - 1];
			common->linked++;
			common->copied += next->copied;
		}
		last = next;
	}
}

/* The share of FROM's own words that INTO has in long runs, if they are enough to tell;
 * else 0. */
static double shared_wording(const struct tie_search *search, const struct common *common)
{
	size_t words = search->words[common->from];

	return common->copied >= tuning.origin_words
		   ? (double)common->copied / (double)words
		   : 0;
}

/* The share of the sentences of the first article that are linked into the other. */
static double shared_sentences(const struct tie_search *search,
			       const struct common *common)
{
	return (double)common->linked /
	       (double)search->build->story->articles[common->from]->sentence_count;
}

/* Adds TIE between two articles, the one with the lower number first. */
static void tie_both(struct tie_search *search, struct tie tie)
{
	if (tie.a > tie.b) {
		uint32_t higher = tie.a;

		tie.a = tie.b;
		tie.b = higher;
	}
	vec_push(&search->ties, tie);
}

/* Ties two articles by their wording, seen from the one with fewer words. */
static void tie_wording(struct tie_search *search, const struct common *common)
{
	size_t here = search->words[common->from], there = search->words[common->into];
	double share = shared_wording(search, common);
	const uint32_t *rank = search->build->matcher->rank;
	bool is_shorter =
	    here != there ? here < there : rank[common->from] < rank[common->into];

	if (is_shorter && share >= tuning.origin_share &&
	    shared_sentences(search, common) >= tuning.origin_linked)
		tie_both(search, (struct tie){.kind = TIE_WORDING,
					      .a = common->from,
					      .b = common->into,
					      .share = share});
}

/* Whether a sentence of ARTICLE names the outlet of OTHER as a source. */
static bool cites(const struct build *build, uint32_t article, uint32_t other)
{
	const struct article *const *articles = build->story->articles;
	struct buf name = BUF_EMPTY;
	bool is_cited = false;

	citation_name(&name, articles[other]);
	for (uint32_t s = 0; s < articles[article]->sentence_count && !is_cited; s++)
		is_cited = citation_is_in(
		    articles[article],
		    term_compared(&profile_of(build, (struct place){article, s})->tokens),
		    buf_str(&name));
	buf_done(&name);
	return is_cited;
}

/* Ties an article to an outlet that it names as a source and takes much from. */
static void tie_citation(struct tie_search *search, const struct common *common)
{
	const struct article *const *articles = search->build->story->articles;

	if (shared_sentences(search, common) >= tuning.origin_linked &&
	    cites(search->build, common->from, common->into))
		vec_push(&search->ties,
			 (struct tie){.kind = TIE_CITATION,
				      .a = common->from,
				      .b = common->into,
				      .name = articles[common->into]->label});
}

static bool are_equal(const char *x, const char *y)
{
	return x && y && !strcmp(x, y);
}

static bool is_version(const struct article *a, const struct article *b)
{
	return are_equal(a->version_of, b->label) || are_equal(b->version_of, a->label) ||
	       are_equal(a->url, b->url);
}

static bool has_credit(const struct article *a, const struct article *b)
{
	return are_equal(a->agency, b->agency);
}

/* Ties an article to the first one before it, in canonical order, that IS_TIED to it. */
static void tie_first(struct tie_search *search, uint32_t number, struct tie tie,
		      bool (*is_tied)(const struct article *, const struct article *))
{
	const struct matcher *matcher = search->build->matcher;

	for (uint32_t before = 0; before < number; before++) {
		if (!is_tied(matcher->canonical[before], matcher->canonical[number]))
			continue;
		tie.a = matcher->order[before];
		tie.b = matcher->order[number];
		tie_both(search, tie);
		return;
	}
}

/* By kind, then by article, so that the order does not hang on how ties were found. */
static int tie_order(const void *a, const void *b)
{
	const struct tie *x = a, *y = b;
	int order = number_order(x->kind, y->kind);

	order = order ? order : number_order(x->a, y->a);
	return order ? order : number_order(x->b, y->b);
}

static void find_ties(struct tie_search *search)
{
	const struct matcher *matcher = search->build->matcher;

	for (uint32_t i = 0; i < search->build->story->article_count; i++) {
		const char *agency = matcher->canonical[i]->agency;

		tie_first(search, i, (struct tie){.kind = TIE_VERSION}, is_version);
		tie_first(search, i, (struct tie){.kind = TIE_CREDIT, .name = agency},
			  has_credit);
	}
	for (size_t i = 0; i < search->common.count; i++) {
		tie_wording(search, &search->common.items[i]);
		tie_citation(search, &search->common.items[i]);
	}
	if (search->ties.count)
		qsort(search->ties.items, search->ties.count, sizeof(struct tie),
		      tie_order);
}

/* Gives every article the first article that ties connect it with. */
static void connect(uint32_t *first, size_t count, const struct tie *ties,
		    size_t tie_count)
{
	for (uint32_t a = 0; a < count; a++)
		first[a] = a;
	for (size_t i = 0; i < tie_count; i++) {
		uint32_t x = first[ties[i].a], y = first[ties[i].b];
		uint32_t kept = x < y ? x : y, gone = x < y ? y : x;

		for (uint32_t a = 0; a < count && x != y; a++)
			if (first[a] == gone)
				first[a] = kept;
	}
}

/* Numbers the origins in order of their first articles. */
static void number_origins(struct build *build, const struct tie_search *search)
{
	struct story *story = build->story;
	size_t count = story->article_count;
	uint32_t *origins = arena_zero(build->arena, count, sizeof *origins);
	uint32_t *first = mem_zero(count, sizeof *first);

	connect(first, count, search->ties.items, search->ties.count);
	for (uint32_t a = 0; a < count; a++)
		origins[a] =
		    first[a] == a ? (uint32_t)story->origin_count++ : origins[first[a]];
	story->origins = origins;
	free(first);
}

static void keep_ties(struct build *build, const struct tie_search *search)
{
	struct tie *ties = arena_zero(build->arena, search->ties.count, sizeof *ties);

	for (size_t i = 0; i < search->ties.count; i++)
		ties[i] = search->ties.items[i];
	build->story->ties = ties;
	build->story->tie_count = search->ties.count;
}

static void keep_overlaps(struct build *build, const struct tie_search *search)
{
	size_t count = search->common.count;
	struct overlap *overlaps = arena_zero(build->arena, count, sizeof *overlaps);

	for (size_t i = 0; i < count; i++) {
		const struct common *common = &search->common.items[i];
		size_t words = search->words[common->from];

		overlaps[i] = (struct overlap){
		    .from = common->from,
		    .into = common->into,
		    .linked = shared_sentences(search, common),
		    .verbatim = words ? (double)common->copied / (double)words : 0,
		};
	}
	build->story->overlaps = overlaps;
	build->story->overlap_count = count;
}

void story_origins_make(struct build *build)
{
	struct tie_search search = {
	    .build = build,
	    .words = mem_zero(build->story->article_count, sizeof *search.words),
	};

	count_words(&search);
	for (size_t l = 0; l < build->story->link_count; l++)
		carry(&search, &build->links[l]);
	sum_up(&search);
	find_ties(&search);
	number_origins(build, &search);
	keep_ties(build, &search);
	keep_overlaps(build, &search);
	free(search.words);
	vec_done(&search.carried);
	vec_done(&search.common);
	vec_done(&search.ties);
}
