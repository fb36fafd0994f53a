/*
 * All mentions of a kind are listed, then those of each link compared.  What is the same
 * is one version, what is the same or opposed one fact.
 */
#include "config.h"

#include "align/why/fact.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "align/link/scores.h"
#include "align/why/fact_kind.h"

/* What is found out about a mention; by its number. */
struct finding {
	uint32_t fact, version; /* one mention of each: the first */
	bool sure, differs_surely;
};

struct finder;

/* How facts of a kind are found. */
struct fact_ways {
	fact_lister *list;
	fact_comparer *compare; /* of two mentions in linked sentences, or NULL */
	void (*join)(struct finder *finder, struct arena *arena);
};

/* Facts of one kind while they are found. */
struct finder {
	const struct story *story;
	const struct fact_ways *ways;
	enum fact_kind kind;
	mention_list mentions; /* by place */
	uint32_t **first;      /* [article][sentence]: its first mention; and one past */
	struct finding *found; /* by mention */
};

/* A mention on its way into a fact. */
struct row {
	uint32_t mention, fact, version;
	uint32_t wording; /* the first mention that has it */
	uint32_t version_size, wording_size;
	struct str words; /* folded */
};

typedef VEC(struct row) row_list;
typedef VEC(struct fact) fact_list;

/* The bytes of the tokens FIRST up to, not including, END of MENTION's sentence. */
static struct span span_of(const struct mention *mention, size_t first, size_t end)
{
	const struct token *tokens = mention->profile->tokens.items;
	size_t offset;

	if (first == end)
		return (struct span){0};
	offset = tokens[first].span.offset;
	return (struct span){offset, tokens[end - 1].span.offset +
					 tokens[end - 1].span.length - offset};
}

/* What follows joins mentions. */

static void list_mentions(struct finder *finder, struct arena *arena)
{
	const struct story *story = finder->story;
	const struct matcher *matcher = story->scores->matcher;

	finder->first = arena_zero(arena, story->article_count, sizeof *finder->first);
	for (uint32_t a = 0; a < story->article_count; a++) {
		uint32_t count = (uint32_t)story->articles[a]->sentence_count;

		finder->first[a] = arena_zero(arena, count + 1, sizeof **finder->first);
		for (uint32_t s = 0; s < count; s++) {
			struct mention mention = {.place = {a, s}};

			mention.profile =
			    &matcher->profiles
				 ->items[matcher_number(matcher, mention.place)];
			finder->first[a][s] = (uint32_t)finder->mentions.count;
			finder->ways->list(&finder->mentions, matcher->profiles, mention);
		}
		finder->first[a][count] = (uint32_t)finder->mentions.count;
	}
	if (finder->kind == FACT_ATTRIBUTION)
		fact_attribution_resolve(&finder->mentions);
	finder->found =
	    arena_zero(arena, finder->mentions.count + 1, sizeof *finder->found);
	for (uint32_t i = 0; i < finder->mentions.count; i++) {
		struct mention *mention = &finder->mentions.items[i];

		mention->span = span_of(mention, mention->first, mention->last + 1);
		if (mention->name)
			mention->span = fact_name_trim(
			    story->articles[mention->place.article]->text, mention->span);
		finder->found[i] = (struct finding){.fact = i, .version = i};
	}
}

/* The first mention of the version (IS_VERSION) or the fact that mention AT is of. */
static uint32_t first_of(const struct finder *finder, uint32_t at, bool is_version)
{
	for (uint32_t next;; at = next) {
		const struct finding *found = &finder->found[at];

		next = is_version ? found->version : found->fact;
		if (next == at)
			return at;
	}
}

static void join(struct finder *finder, uint32_t a, uint32_t b, bool is_version)
{
	uint32_t first, second;

	a = first_of(finder, a, is_version);
	b = first_of(finder, b, is_version);
	first = a < b ? a : b;
	second = a < b ? b : a;
	if (is_version)
		finder->found[second].version = first;
	else
		finder->found[second].fact = first;
}

static void compare(struct finder *finder, const struct link *link, uint32_t a,
		    uint32_t b)
{
	struct finding *found = finder->found;
	bool sure = false;
	enum fact_comparison comparison = finder->ways->compare(
	    link, &finder->mentions.items[a], &finder->mentions.items[b], &sure);

	if (comparison == FACT_IS_ANOTHER)
		return;
	join(finder, a, b, false);
	if (comparison == FACT_IS_SAME)
		join(finder, a, b, true);
	found[a].sure |= link->sure;
	found[b].sure |= link->sure;
	found[a].differs_surely |= sure;
}

static void compare_links(struct finder *finder, struct arena *arena)
{
	(void)arena;
	for (size_t l = 0; l < finder->story->link_count; l++) {
		const struct link *link = &finder->story->links[l];
		const uint32_t *a = &finder->first[link->a.article][link->a.sentence];
		const uint32_t *b = &finder->first[link->b.article][link->b.sentence];

		for (uint32_t i = a[0]; i < a[1]; i++)
			for (uint32_t j = b[0]; j < b[1]; j++)
				compare(finder, link, i, j);
	}
}

/* Makes those one that name one person, whatever links there are. */
static void join_names(struct finder *finder, struct arena *arena)
{
	size_t count = finder->mentions.count;
	uint32_t *first = arena_zero(arena, count, sizeof *first);
	bool *is_sure = arena_zero(arena, count, sizeof *is_sure);

	fact_person_find(first, is_sure, finder->story->scores->matcher->profiles,
			 &finder->mentions);
	for (uint32_t i = 0; i < count; i++) {
		join(finder, first[i], i, false);
		join(finder, first[i], i, true);
		finder->found[i].sure = is_sure[i];
	}
}

typedef VEC(uint32_t) number_list;

/* Whether an article that MENTION, which names nobody, is of names a source in another
 * sentence of STATEMENT. */
static bool is_named_beside(const struct finder *finder,
			    const struct statement *statement,
			    const struct mention *mention)
{
	for (size_t m = 0; m < statement->member_count; m++) {
		struct place place = statement->members[m];
		uint32_t other = finder->first[place.article][place.sentence];

		if (place.article == mention->place.article &&
		    finder->mentions.items[other].source != FACT_SOURCE_NOBODY)
			return true;
	}
	return false;
}

/* Joins mention AT with those of its statement: VERSIONS has the first of each. */
static void join_attribution(struct finder *finder, number_list *versions, uint32_t at)
{
	const struct mention *items = finder->mentions.items;
	bool is_direct = !items[at].is_reference && items[at].source;

	finder->found[at].sure = !items[at].is_reference;
	for (size_t v = 0; v < versions->count; v++) {
		uint32_t other = versions->items[v];

		join(finder, other, at, false);
		if (fact_attribution_is_same(&items[other], &items[at])) {
			join(finder, other, at, true);
			return;
		}
		finder->found[at].differs_surely |=
		    is_direct && !items[other].is_reference && items[other].source;
	}
	vec_push(versions, at);
}

/* Compares whom the articles that carry a statement name as its source. */
static void join_attributions(struct finder *finder, struct arena *arena)
{
	number_list versions = {0};

	(void)arena;
	for (size_t i = 0; i < finder->story->statement_count; i++) {
		const struct statement *statement = &finder->story->statements[i];

		versions.count = 0;
		for (size_t m = 0; m < statement->member_count; m++) {
			struct place place = statement->members[m];
			uint32_t at = finder->first[place.article][place.sentence];
			const struct mention *mention = &finder->mentions.items[at];

			if (statement->article_count > 1 &&
			    mention->source != FACT_SOURCE_UNKNOWN &&
			    (mention->source != FACT_SOURCE_NOBODY ||
			     !is_named_beside(finder, statement, mention)))
				join_attribution(finder, &versions, at);
		}
	}
	vec_done(&versions);
}

static const struct fact_ways all_ways[FACT_KIND_COUNT] = {
    [FACT_FIGURE] = {fact_figure_list, fact_figure_compare, compare_links},
    [FACT_QUOTATION] = {fact_quotation_list, fact_quotation_compare, compare_links},
    [FACT_NAME] = {fact_name_list, NULL, join_names},
    [FACT_ATTRIBUTION] = {fact_attribution_list, NULL, join_attributions},
};

/* What follows puts mentions in order. */

static int order(uint32_t x, uint32_t y)
{
	return (x > y) - (x < y);
}

static int words_order(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int by = order(x->fact, y->fact);

	by = by ? by : order(x->version, y->version);
	by = by ? by : str_compare(x->words, y->words);
	return by ? by : order(x->mention, y->mention);
}

static int telling_order(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int by = order(x->fact, y->fact);

	by = by ? by : order(y->version_size, x->version_size);
	by = by ? by : order(x->version, y->version);
	by = by ? by : order(y->wording_size, x->wording_size);
	by = by ? by : order(x->wording, y->wording);
	return by ? by : order(x->mention, y->mention);
}

static struct str fold(const struct finder *finder, struct arena *arena,
		       const struct mention *mention)
{
	struct buf plain = BUF_EMPTY, folded = BUF_EMPTY;
	struct str words;

	article_fold_space(
	    &plain, (struct excerpt){finder->story->articles[mention->place.article],
				     mention->span});
	unicode_fold(&folded, buf_str(&plain));
	words =
	    (struct str){arena_string(arena, folded.bytes, folded.length), folded.length};
	buf_done(&plain);
	buf_done(&folded);
	return words;
}

static void list_rows(row_list *rows, const struct finder *finder, struct arena *arena)
{
	for (uint32_t i = 0; i < finder->mentions.count; i++)
		vec_push(rows, (struct row){.mention = i,
					    .fact = first_of(finder, i, false),
					    .version = first_of(finder, i, true),
					    .words = fold(finder, arena,
							  &finder->mentions.items[i])});
	if (rows->count)
		qsort(rows->items, rows->count, sizeof(struct row), words_order);
}

static bool is_one_version(const struct row *a, const struct row *b)
{
	return a->version == b->version && a->fact == b->fact;
}

static bool is_one_wording(const struct row *a, const struct row *b)
{
	return is_one_version(a, b) && str_equal(a->words, b->words);
}

/* Counts how often each version and wording is told; rows that are one stand together. */
static void count_rows(row_list *rows)
{
	for (size_t from = 0, to; from < rows->count; from = to) {
		for (to = from; to < rows->count &&
				is_one_version(&rows->items[from], &rows->items[to]);
		     to++)
			;
		for (size_t i = from; i < to; i++)
			rows->items[i].version_size = (uint32_t)(to - from);
	}
	for (size_t from = 0, to; from < rows->count; from = to) {
		for (to = from; to < rows->count &&
				is_one_wording(&rows->items[from], &rows->items[to]);
		     to++)
			rows->items[to].wording = rows->items[from].mention;
		for (size_t i = from; i < to; i++)
			rows->items[i].wording_size = (uint32_t)(to - from);
	}
}

/* What follows makes facts of rows. */

uint32_t fact_count_origins(const struct story *story, const struct telling *tellings,
			    size_t count)
{
	uint32_t origins = 0;

	for (size_t i = 0; i < count; i++) {
		uint32_t origin = story->origins[tellings[i].place.article];
		size_t before = 0;

		while (story->origins[tellings[before].place.article] != origin)
			before++;
		origins += before == i;
	}
	return origins;
}

static bool is_of_one_article(const struct telling *tellings, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (tellings[i].place.article != tellings[0].place.article)
			return false;
	return true;
}

/* The fact of COUNT rows from FROM on. */
static struct fact make_fact(const struct finder *finder, struct arena *arena,
			     const struct row *from, size_t count)
{
	struct telling *tellings = arena_zero(arena, count, sizeof *tellings);
	struct fact fact = {.kind = finder->kind,
			    .tellings = tellings,
			    .telling_count = count,
			    .wording_count = 1};
	uint32_t version = 0;

	for (size_t i = 0; i < count; i++) {
		const struct finding *found = &finder->found[from[i].mention];
		const struct mention *mention = &finder->mentions.items[from[i].mention];

		version += i && !is_one_version(&from[i], &from[i - 1]);
		fact.wording_count += i && !is_one_wording(&from[i], &from[i - 1]);
		tellings[i] =
		    (struct telling){.place = mention->place,
				     .span = mention->span,
				     .speaker = span_of(mention, mention->speaker.first,
							mention->speaker.end),
				     .source = mention->source,
				     .version = version,
				     .wording = fact.wording_count - 1,
				     .sure = found->sure};
		fact.sure |= found->differs_surely;
	}
	fact.origin_count = fact_count_origins(finder->story, tellings, count);
	fact.reach = version				  ? FACT_DIFFERS
		     : is_of_one_article(tellings, count) ? FACT_ALONE
							  : FACT_SHARED;
	return fact;
}

/* Whether several articles carry what the mentions of COUNT rows say, and one of them
 * names a source. */
static bool is_attributed(const struct finder *finder, const struct row *from,
			  size_t count)
{
	const struct mention *items = finder->mentions.items;
	bool is_named = false, is_of_several = false;

	for (size_t i = 0; i < count; i++) {
		const struct mention *mention = &items[from[i].mention];

		is_named |= mention->source != FACT_SOURCE_NOBODY;
		is_of_several |=
		    mention->place.article != items[from[0].mention].place.article;
	}
	return is_named && is_of_several;
}

/* Of names, only those of people. */
static bool is_wanted(const struct finder *finder, const struct row *from, size_t count)
{
	if (finder->kind == FACT_ATTRIBUTION)
		return is_attributed(finder, from, count);
	for (size_t i = 0; i < count; i++)
		if (finder->mentions.items[from[i].mention].is_person)
			return true;
	return finder->kind != FACT_NAME;
}

static void add_facts(fact_list *out, const struct finder *finder, struct arena *arena,
		      const row_list *rows)
{
	for (size_t from = 0, to; from < rows->count; from = to) {
		for (to = from;
		     to < rows->count && rows->items[to].fact == rows->items[from].fact;
		     to++)
			;
		if (is_wanted(finder, &rows->items[from], to - from))
			vec_push(out,
				 make_fact(finder, arena, &rows->items[from], to - from));
	}
}

static void find_kind(fact_list *out, struct arena *arena, const struct story *story,
		      enum fact_kind kind)
{
	struct finder finder = {.story = story, .kind = kind, .ways = &all_ways[kind]};
	row_list rows = {0};

	list_mentions(&finder, arena);
	if (!finder.mentions.items) /* there are none */
		return;
	finder.ways->join(&finder, arena);
	list_rows(&rows, &finder, arena);
	count_rows(&rows);
	if (rows.count)
		qsort(rows.items, rows.count, sizeof(struct row), telling_order);
	add_facts(out, &finder, arena, &rows);
	vec_done(&rows);
	vec_done(&finder.mentions);
}

static int fact_order(const void *a, const void *b)
{
	const struct fact *x = a, *y = b;
	int by = order(x->reach, y->reach);

	by = by ? by : order(x->kind, y->kind);
	by = by ? by : order(y->origin_count, x->origin_count);
	by = by ? by : link_place_order(x->tellings[0].place, y->tellings[0].place);
	return by ? by
		  : order((uint32_t)x->tellings[0].span.offset,
			  (uint32_t)y->tellings[0].span.offset);
}

struct facts *fact_find(const struct story *story)
{
	struct arena *arena = arena_new();
	struct facts *facts = arena_zero(arena, 1, sizeof *facts);
	fact_list list = {0};
	struct fact *items;

	for (enum fact_kind kind = 0; kind < FACT_KIND_COUNT; kind++)
		find_kind(&list, arena, story, kind);
	items = arena_zero(arena, list.count + 1, sizeof *items);
	for (size_t i = 0; i < list.count; i++)
		items[i] = list.items[i];
	qsort(items, list.count, sizeof *items, fact_order);
	*facts = (struct facts){arena, items, list.count};
	vec_done(&list);
	return facts;
}

void fact_free(struct facts *facts)
{
	if (facts)
		arena_free(facts->arena);
}
