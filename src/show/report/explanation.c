/*
 * The two sentences, what became of the pair, the reasons in words, and then every number
 * that the words stand for.
 */
#include "config.h"

#include "show/report/explanation.h"

#include <math.h>
#include <string.h>

#include "base/unicode.h"
#include "align/why/explain.h"
#include "show/phrase.h"

static void write_sentence(struct buf *out, const struct story *story, struct place place)
{
	const struct article *article = story->articles[place.article];
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, story_excerpt(story, place));
	unicode_display(out, str_of(article->label));
	buf_format(out, " %u: ", place.sentence + 1);
	unicode_display(out, buf_str(&text));
	buf_char(out, '\n');
	buf_done(&text);
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

/* When the two were written: a toll that grew between two days is no contradiction. */
static void write_dates(struct buf *out, const struct story *story, struct place a,
			struct place b)
{
	const char *x = story->articles[a.article]->date;
	const char *y = story->articles[b.article]->date;

	if (x && y && strcmp(x, y) != 0)
		buf_format(out, "  the articles are of %s / %s\n", x, y);
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

/* Whether the model weighs anything of ASPECT. */
static bool has_parts(const struct explanation *why, enum aspect aspect)
{
	for (size_t i = 0; i < why->parts.count; i++)
		if (why->parts.items[i].aspect == aspect)
			return true;
	return false;
}

static void write_aspect(struct buf *out, const struct explanation *why,
			 enum aspect aspect)
{
	buf_format(out, "%+8.3f                      %s: %s\n", why->aspects[aspect],
		   reason_aspect_name(aspect),
		   reason_aspect_meaning(aspect, why->aspects[aspect] >= 0));
	for (size_t i = 0; i < why->parts.count; i++) {
		const struct part *part = &why->parts.items[i];

		if (part->aspect == aspect)
			buf_format(out, "%+10.3f %9.4f %9.4f    %-16s %s: %s\n",
				   part->pull, part->value, part->average, part->name,
				   part->value < part->average ? "less" : "more",
				   part->meaning);
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
			   why->first, why->chance);
	else
		buf_format(out, "\nOne look, for it is far from a link; it says %.4f:\n",
			   why->first);
}

/* What adds up to the log-odds: the constant and the sums of the aspects. */
static void write_parts(struct buf *out, const struct explanation *why)
{
	static const double shown = 0.0005;
	enum aspect order[ASPECT_COUNT] = {0};

	write_looks(out, why);
	buf_format(out,
		   "\n    pull     value   average  (more, less: than an average "
		   "pair)\n%+8.3f                      constant: an average pair\n",
		   why->constant);
	sort_aspects(order, why->aspects);
	for (int i = 0; i < ASPECT_COUNT; i++)
		if (has_parts(why, order[i]))
			write_aspect(out, why, order[i]);
	if (fabs(why->held) >= shown)
		buf_format(out,
			   "%+8.3f                      held back: so far out the first "
			   "look counts no further\n",
			   why->held);
	buf_format(out, "%+8.3f                      in all: log-odds of %.4f\n",
		   why->odds, why->chance);
}

void explanation_write(struct buf *out, const struct story *story, struct place a,
		       struct place b)
{
	struct link room;
	const struct link *link = story_link_in(story, a, b, &room);
	struct explanation why;

	explain_pair(&why, story, a, b);
	write_sentence(out, story, a);
	write_sentence(out, story, b);
	buf_char(out, '\n');
	write_outcome(out, &why, link);
	if (link)
		write_link_differences(out, link, link_same_place(a, link->b));
	if (link && link->difference_count)
		write_dates(out, story, a, b);
	write_reasons(out, &why);
	write_parts(out, &why);
	explain_done(&why);
}
