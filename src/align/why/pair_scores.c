/* Equal sentences of one column are one article, so that no work is done twice. */
#include "config.h"

#include "align/why/pair_scores.h"

#include <stdlib.h>
#include <string.h>

#include "base/intern.h"
#include "base/mem.h"
#include "base/minmax.h"
#include "align/tuning.h"
#include "align/link/matcher.h"
#include "align/difference/difference.h"

/* The distinct sentences of the first or second column. */
struct column {
	struct intern *known;
	VEC(uint32_t) rows;    /* the sentence of each line */
	VEC(struct str) cells; /* and its text in the table */
};

static void add_cell(struct column *column, struct str cell)
{
	vec_push(&column->rows, intern_add(column->known, cell));
	vec_push(&column->cells, cell);
}

static bool read_rows(struct column columns[2], const struct pair_table *table,
		      struct err *err)
{
	struct str text = table->text;

	for (size_t from = 0, line = 1; from < text.length; line++) {
		const char *start = text.bytes + from;
		const char *newline = memchr(start, '\n', text.length - from);
		const char *end = newline ? newline : text.bytes + text.length;
		const char *tab = memchr(start, '\t', (size_t)(end - start));

		if (!tab || memchr(tab + 1, '\t', (size_t)(end - tab - 1)))
			return err_set(
			    err, "%s: line %zu: not two sentences with a TAB between",
			    table->name, line);
		add_cell(&columns[0], (struct str){start, (size_t)(tab - start)});
		add_cell(&columns[1], (struct str){tab + 1, (size_t)(end - tab - 1)});
		from = (size_t)(end - text.bytes) + 1;
	}
	return true;
}

/* The sentences of both columns as articles, the first column's first. */
struct cells {
	struct article *articles;
	struct sentence *sentences;
	const struct article **list;
	size_t count;
};

static void cells_init(struct cells *cells, const struct column columns[2],
		       const char *language)
{
	size_t first = intern_count(columns[0].known);

	cells->count = first + intern_count(columns[1].known);
	cells->articles = mem_zero(cells->count, sizeof *cells->articles);
	cells->sentences = mem_zero(cells->count, sizeof *cells->sentences);
	cells->list = mem_zero(cells->count, sizeof(struct article *));
	for (size_t i = 0; i < cells->count; i++) {
		const struct column *column = &columns[i >= first];
		struct str text =
		    intern_text(column->known, (uint32_t)(i < first ? i : i - first));

		cells->sentences[i].span.length = text.length;
		cells->articles[i] = (struct article){
		    .text = text,
		    .source = i < first ? "1" : "2",
		    .label = "",
		    .language = language,
		    .sentences = &cells->sentences[i],
		    .sentence_count = 1,
		};
		cells->list[i] = &cells->articles[i];
	}
}

static void cells_done(struct cells *cells)
{
	free(cells->articles);
	free(cells->sentences);
	free(cells->list);
}

static void add_score(struct pair_scores *scores, const struct matcher *matcher,
		      struct place a, struct place b)
{
	struct pair_score score = {0};
	struct pair pair;

	matcher_pair(matcher, a, b, &pair);
	score.similarity = pair.similarity;
	score.is_equal = pair.is_equal;
	score.is_linked = pair.is_equal || pair.probability >= matcher->model->cut;
	if (score.is_linked) {
		/* Differences are told in the order of the columns. */
		pair.a = matcher_number(matcher, a);
		pair.b = matcher_number(matcher, b);
		if (!pair.is_equal)
			difference_find(&score.differences, scores->arena,
					matcher->profiles, &pair);
		score.relation = difference_relation(&pair, score.differences.items,
						     score.differences.count);
	}
	vec_push(&scores->items, score);
}

static void score_rows(struct pair_scores *scores, const struct column columns[2],
		       const char *language, const struct model *model)
{
	uint32_t first = intern_count(columns[0].known);
	struct matcher *matcher;
	struct cells cells;

	cells_init(&cells, columns, language);
	matcher = matcher_new(cells.list, cells.count, model);
	for (size_t row = 0; row < columns[0].rows.count; row++) {
		add_score(scores, matcher, (struct place){columns[0].rows.items[row], 0},
			  (struct place){first + columns[1].rows.items[row], 0});
		scores->items.items[row].a = columns[0].cells.items[row];
		scores->items.items[row].b = columns[1].cells.items[row];
	}
	matcher_free(matcher);
	cells_done(&cells);
}

struct pair_scores *pair_scores_new(const struct pair_table *table,
				    const struct model *model, struct err *err)
{
	struct column columns[2] = {{.known = intern_new()}, {.known = intern_new()}};
	struct pair_scores *scores = NULL;

	if (read_rows(columns, table, err)) {
		scores = mem_zero(1, sizeof *scores);
		scores->arena = arena_new();
		score_rows(scores, columns, table->language, model);
	}
	for (int i = 0; i < 2; i++) {
		vec_done(&columns[i].rows);
		vec_done(&columns[i].cells);
		intern_free(columns[i].known);
	}
	return scores;
}

/* Odds become a share of 1 as similarity is, so that their mean is one, too. */
void pair_scores_weigh(struct pair_scores *scores, const double *odds)
{
	double most = tuning.similarity_odds, share = tuning.similarity_judged;

	for (size_t i = 0; i < scores->items.count; i++) {
		struct pair_score *score = &scores->items.items[i];
		double within = minmax_least(minmax_most(odds[i], -most), most);
		double judged = (within + most) / (2 * most);

		if (!score->is_equal)
			score->similarity += share * (judged - score->similarity);
	}
}

void pair_scores_free(struct pair_scores *scores)
{
	if (!scores)
		return;
	for (size_t i = 0; i < scores->items.count; i++)
		vec_done(&scores->items.items[i].differences);
	vec_done(&scores->items);
	arena_free(scores->arena);
	free(scores);
}
