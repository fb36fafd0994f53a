/*
 * Pairs from outside are scored by the same code as articles: each distinct sentence of
 * the input becomes an article of one story, so rarity is that of the whole input.
 */
#include "config.h"

#include "show/report/study.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/intern.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "align/link/scores.h"
#include "align/difference/difference.h"
#include "align/why/explain.h"
#include "show/phrase.h"

/* Reads "LABEL:N" at SPEC up to END; false where there is no such sentence. */
static bool read_place(struct place *place, const struct story *story, const char *spec,
		       const char *end, struct err *err)
{
	const char *colon = end;
	char *rest;
	unsigned long number;
	bool found = false;

	while (colon > spec && *colon != ':')
		colon--;
	if (colon == spec)
		return err_set(err, "--explain: '%.*s' is not ARTICLE:SENTENCE",
			       (int)(end - spec), spec);
	for (uint32_t a = 0; a < story->article_count; a++)
		if (str_equal(str_of(story->articles[a]->label),
			      (struct str){spec, (size_t)(colon - spec)})) {
			place->article = a;
			found = true;
		}
	number = strtoul(spec, &rest, 10);
	if (!found && rest == colon && number >= 1 && number <= story->article_count) {
		place->article = (uint32_t)number - 1;
		found = true;
	}
	if (!found)
		return err_set(err,
			       "--explain: no article '%.*s'; give a label or a number",
			       (int)(colon - spec), spec);
	number = strtoul(colon + 1, &rest, 10);
	if (rest != end || number < 1 ||
	    number > story->articles[place->article]->sentence_count)
		return err_set(err, "--explain: %s has sentences 1 to %zu, not '%.*s'",
			       story->articles[place->article]->label,
			       story->articles[place->article]->sentence_count,
			       (int)(end - colon - 1), colon + 1);
	place->sentence = (uint32_t)number - 1;
	return true;
}

static void write_sentence(struct buf *out, const struct story *story, struct place place)
{
	const struct article *article = story->articles[place.article];
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, article, story_sentence(story, place)->span);
	unicode_display(out, str_of(article->label));
	buf_format(out, " %u: ", place.sentence + 1);
	unicode_display(out, buf_str(&text));
	buf_char(out, '\n');
	buf_done(&text);
}

static void write_differences(struct buf *out, const struct difference *differences,
			      size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_text(out, i ? "; " : "");
		buf_format(out, "%s: ", link_difference_name(differences[i].kind));
		unicode_display(out, str_of(differences[i].a));
		buf_text(out, " / ");
		unicode_display(out, str_of(differences[i].b));
	}
}

/* "conflict, not sure: probability 0.8919, 0.6219 above the cut of 0.2700; ..." */
static void write_outcome(struct buf *out, const struct explanation *why,
			  const struct link *link)
{
	double margin = why->probability - why->cut;

	if (link)
		buf_format(out, "%s, %s", link_relation_name(link->relation),
			   link->sure ? "sure" : "not sure");
	else
		buf_text(out,
			 why->is_candidate ? "not linked" : "not linked, not weighed");
	buf_format(out, ": probability %.4f", why->probability);
	if (!why->is_candidate)
		buf_text(out, " if it had been");
	if (!why->is_equal)
		buf_format(out, ", %.4f %s the cut of %.4f", fabs(margin),
			   margin < 0 ? "below" : "above", why->cut);
	buf_format(out, "; similarity %.4f\n", why->similarity);
}

/* One difference a line: "number: 47 / 48, matters yes, sure". */
static void write_link_differences(struct buf *out, const struct link *link,
				   bool is_swapped)
{
	buf_text(out, link->difference_count ? "differences:\n" : "");
	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];

		buf_format(out, "  %s: ", link_difference_name(difference->kind));
		unicode_display(out, str_of(is_swapped ? difference->b : difference->a));
		buf_text(out, " / ");
		unicode_display(out, str_of(is_swapped ? difference->a : difference->b));
		buf_format(out, ", matters %s, %s\n",
			   link_matters_name(difference->matters),
			   difference->sure ? "sure" : "not sure");
	}
}

static void write_reasons(struct buf *out, const struct explanation *why)
{
	buf_text(out, why->reasons.count ? "reasons:\n" : "");
	for (size_t i = 0; i < why->reasons.count; i++) {
		const struct reason *reason = &why->reasons.items[i];

		buf_format(out, "  %s", phrase_reason_head(reason->kind));
		unicode_display(out, str_of(reason->text));
		buf_char(out, '\n');
	}
}

/* The aspects, the strongest first. */
static void sort_aspects(enum aspect order[ASPECT_COUNT], const double sums[ASPECT_COUNT])
{
	for (int i = 0; i < ASPECT_COUNT; i++) {
		int at = i;

		for (; at && fabs(sums[order[at - 1]]) < fabs(sums[i]); at--)
			order[at] = order[at - 1];
		order[at] = (enum aspect)i;
	}
}

static void write_aspect(struct buf *out, const struct explanation *why,
			 enum aspect aspect)
{
	buf_format(out, "%+8.3f                      %s: %s\n", why->aspects[aspect],
		   reason_aspect_name(aspect),
		   reason_aspect_meaning(aspect, why->aspects[aspect] >= 0));
	for (size_t i = 0; i < why->parts.count; i++) {
		const struct part *part = &why->parts.items[i];

		if (reason_aspect_of(part->feature) != aspect ||
		    part->feature == FEATURE_ODDS)
			continue;
		buf_format(out, "%+10.3f %9.4f %9.4f    %-16s %s: %s\n", part->pull,
			   part->value, part->average, model_feature_name(part->feature),
			   part->value < part->average ? "less" : "more",
			   model_feature_meaning(part->feature));
	}
}

static void write_looks(struct buf *out, const struct explanation *why)
{
	if (why->is_equal)
		buf_format(out,
			   "\nEqual sentences are linked in any case.  One look at the "
			   "rest says %.4f:\n",
			   why->first);
	else if (why->looked_twice)
		buf_format(out,
			   "\nTwo looks.  The first, at the texts, says %.4f; the "
			   "second, at those around too, %.4f:\n",
			   why->first, why->scored);
	else
		buf_format(out, "\nOne look, for it is far from a link; it says %.4f:\n",
			   why->first);
}

/* What adds up to the log-odds: the constant and the sums of the aspects. */
static void write_parts(struct buf *out, const struct explanation *why)
{
	static const double shown = 0.0005;
	enum aspect order[ASPECT_COUNT];

	write_looks(out, why);
	buf_format(out,
		   "\n    pull     value   average  (more, less: than an average "
		   "pair)\n%+8.3f                      constant: an average pair\n",
		   why->constant);
	sort_aspects(order, why->aspects);
	for (int i = 0; i < ASPECT_COUNT; i++)
		write_aspect(out, why, order[i]);
	if (fabs(why->held) >= shown)
		buf_format(out,
			   "%+8.3f                      held back: so far out the first "
			   "look counts no further\n",
			   why->held);
	buf_format(out, "%+8.3f                      in all: log-odds of %.4f\n",
		   why->odds, model_chance(why->odds));
}

bool study_explain(struct buf *out, const struct story *story, const char *spec,
		   struct err *err)
{
	const char *comma = strrchr(spec, ',');
	struct explanation why;
	const struct link *link;
	struct place a, b;

	if (!comma)
		return err_set(err, "--explain: '%s' is not A:N,B:M", spec);
	if (!read_place(&a, story, spec, comma, err) ||
	    !read_place(&b, story, comma + 1, spec + strlen(spec), err))
		return false;
	if (a.article == b.article)
		return err_set(err,
			       "--explain: both sentences are of %s; only sentences of "
			       "two articles are linked",
			       story->articles[a.article]->label);
	explain_pair(&why, story, a, b);
	link = story_link(story, a, b);
	write_sentence(out, story, a);
	write_sentence(out, story, b);
	buf_char(out, '\n');
	write_outcome(out, &why, link);
	if (link)
		write_link_differences(out, link, link_same_place(a, link->b));
	write_reasons(out, &why);
	write_parts(out, &why);
	explain_done(&why);
	return true;
}

void study_features(struct buf *out, const struct story *story)
{
	const struct pairs *pairs = story->scores->matcher->pairs;

	buf_text(out, "a_article\ta_sentence\tb_article\tb_sentence\tprobability");
	for (int f = 0; f < FEATURE_COUNT; f++)
		buf_format(out, "\t%s", model_feature_name((enum feature)f));
	buf_char(out, '\n');
	for (size_t p = 0; p < pairs->count; p++) {
		const struct pair *pair = &pairs->items[p];
		struct place a = matcher_place(story->scores->matcher, pair->a);
		struct place b = matcher_place(story->scores->matcher, pair->b);

		buf_format(out, "%u\t%u\t%u\t%u\t%.6f", a.article, a.sentence, b.article,
			   b.sentence, pair->probability);
		for (int f = 0; f < FEATURE_COUNT; f++)
			buf_format(out, "\t%.6g", pair->features[f]);
		buf_char(out, '\n');
	}
}

/*
 * The distinct sentences of the first or second column.  Each is an article of its own:
 * what other lines say settles nothing for this one.
 */
struct column {
	struct intern *known;
	VEC(uint32_t) rows; /* the sentence of each line */
};

static void add_cell(struct column *column, struct str cell)
{
	vec_push(&column->rows, intern_add(column->known, cell));
}

static bool read_rows(struct column columns[2], struct str text, const char *name,
		      struct err *err)
{
	for (size_t from = 0, line = 1; from < text.length; line++) {
		const char *start = text.bytes + from;
		const char *newline = memchr(start, '\n', text.length - from);
		const char *end = newline ? newline : text.bytes + text.length;
		const char *tab = memchr(start, '\t', (size_t)(end - start));

		if (!tab || memchr(tab + 1, '\t', (size_t)(end - tab - 1)))
			return err_set(
			    err, "%s: line %zu: not two sentences with a TAB between",
			    name, line);
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

static void write_score(struct buf *out, const struct matcher *matcher,
			struct arena *arena, struct place a, struct place b)
{
	uint32_t i = matcher_number(matcher, a), j = matcher_number(matcher, b);
	difference_list differences = {0};
	const char *relation = "none";
	struct pair pair;

	matcher_pair(matcher, a, b, &pair);
	if (pair.is_equal || pair.probability >= matcher->model->cut) {
		if (!pair.is_equal)
			difference_find(&differences, arena, matcher->profiles, i, j);
		relation = link_relation_name(
		    difference_relation(&pair, differences.items, differences.count));
	}
	buf_format(out, "%.4f\t%s\t", pair.is_equal ? 1 : pair.similarity, relation);
	write_differences(out, differences.items, differences.count);
	buf_char(out, '\n');
	vec_done(&differences);
}

static void write_scores(struct buf *out, const struct column columns[2],
			 const char *language, const struct model *model)
{
	struct cells cells;
	struct matcher *matcher;
	struct arena *arena = arena_new();
	uint32_t first = intern_count(columns[0].known);

	cells_init(&cells, columns, language);
	matcher = matcher_new(cells.list, cells.count, model);
	for (size_t row = 0; row < columns[0].rows.count; row++)
		write_score(out, matcher, arena,
			    (struct place){columns[0].rows.items[row], 0},
			    (struct place){first + columns[1].rows.items[row], 0});
	matcher_free(matcher);
	arena_free(arena);
	cells_done(&cells);
}

bool study_score_pairs(struct buf *out, struct str text, const char *name,
		       const char *language, const struct model *model, struct err *err)
{
	struct column columns[2] = {{.known = intern_new()}, {.known = intern_new()}};
	bool done = read_rows(columns, text, name, err);

	if (done)
		write_scores(out, columns, language, model);
	for (int i = 0; i < 2; i++) {
		vec_done(&columns[i].rows);
		intern_free(columns[i].known);
	}
	return done;
}
