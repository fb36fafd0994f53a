/*
 * The text report: what people read, print and mail.
 *
 * From the whole to the single: the outlets with their counts, the statements by how many
 * carry them, sentences linked to them, what only one says, what outlets leave out, then
 * each article in full with its signs.  Every word quoted is a source's; lines are
 * wrapped to the width asked for.
 */
#include "config.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/vec.h"
#include "align/evidence.h"
#include "align/silence.h"
#include "show/phrase.h"
#include "show/report/report.h"
#include "show/report/text_outlets.h"
#include "show/report/text_statement.h"
#include "show/report/writer.h"

enum {
	SILENCE_LEAST = 2, /* origins that must report a statement */
	NARROW = 44,	   /* columns: from here on legend and fields are tables */
};

/* "  =  shared      another outlet reports it too", or with a colon and less room. */
static void write_sign(struct writer *writer, char sign, const char *name,
		       const char *meaning)
{
	struct buf line = BUF_EMPTY;

	if (writer_width(writer) >= NARROW) {
		buf_format(writer->out, "  %c  %-11s ", sign, name);
		writer_add_wrapped(writer, 17, str_of(meaning));
		return;
	}
	buf_format(&line, "%c %s: %s", sign, name, meaning);
	writer_add_hanging(writer, 2, &line);
	buf_done(&line);
}

/* Says of each judge that has not said all that it has not. */
static void write_judgings(struct writer *writer)
{
	for (size_t i = 0; i < writer->story->judging_count; i++) {
		const struct judging *judging = &writer->story->judgings[i];
		struct buf line = BUF_EMPTY;

		if (judging->answered == judging->asked)
			continue;
		buf_format(&line,
			   "The judge %s did not finish: %zu of %zu %s are answered, the "
			   "rest is as without it.",
			   judging->name, judging->answered, judging->asked,
			   judging->unit);
		writer_add_paragraph(writer, 2, line.bytes);
		buf_done(&line);
	}
}

static void write_legend(struct writer *writer)
{
	for (int status = 0; status < STATUS_COUNT; status++)
		write_sign(writer, story_status_sign((enum status)status),
			   story_status_name((enum status)status),
			   phrase_status((enum status)status));
	write_sign(writer, '?', "not sure", "stands beside any of them");
	if (writer->story->judged_count)
		write_sign(writer, 'j', "judged", "the judge changed it");
	if (writer->story->decision_count)
		write_sign(writer, '!', "decided", "the reader decided it");
	write_judgings(writer);
	writer_add_paragraph(
	    writer, 2,
	    "No difference found is not agreement; what was not supplied was not "
	    "compared.  Numbers are those of the sentences in their articles.");
	if (writer->story->article_count > 1)
		writer_add_paragraph(
		    writer, 2,
		    "A sentence is in one statement; \"also\" names the others "
		    "that it is linked into, with one such link.");
	if (writer->story->is_blind)
		writer_add_paragraph(writer, 2,
				     "The outlets' names are hidden: their letters "
				     "stand for them, [A] in a text.");
	if (writer->story->equals_count)
		writer_add_paragraph(
		    writer, 2,
		    "Of very many equal sentences only some are linked here; what is "
		    "said of one holds for all of them.");
}

/* What the reader decided, and noted; the statuses above and below have it in them. */
static void write_decisions(struct writer *writer)
{
	if (!writer->story->decision_count)
		return;
	writer_add_heading(writer, "What the reader decided");
	for (size_t i = 0; i < writer->story->decision_count; i++) {
		const struct decision *decision = &writer->story->decisions[i];
		struct buf line = BUF_EMPTY;

		buf_char(writer->out, '\n');
		phrase_decision(&line, writer->story, decision);
		writer_add_hanging(writer, 0, &line);
		writer_add_sentence(writer, decision->a, true);
		if (decision_is_pair(decision->kind))
			writer_add_sentence(writer, decision->b, true);
		buf_done(&line);
	}
}

/* By most origins, then outlets, then in the order of the story. */
static int carried_order(const void *a, const void *b)
{
	const struct statement *const *x = a, *const *y = b;

	if ((*x)->origin_count != (*y)->origin_count)
		return (*x)->origin_count > (*y)->origin_count ? -1 : 1;
	if ((*x)->outlet_count != (*y)->outlet_count)
		return (*x)->outlet_count > (*y)->outlet_count ? -1 : 1;
	return (*x > *y) - (*x < *y);
}

typedef VEC(const struct statement *) statement_list;

/* Whether a sentence alone in its statement is linked into others. */
static bool is_linked_alone(const struct story *story, const struct statement *statement)
{
	return statement->article_count == 1 &&
	       story_standing(story, statement->members[0])->link_count > 0;
}

/* The statements of two articles or more, most carried first. */
static void list_carried(const struct story *story, statement_list *out)
{
	for (size_t i = 0; i < story->statement_count; i++)
		if (story->statements[i].article_count > 1)
			vec_push(out, &story->statements[i]);
	if (out->count)
		qsort(out->items, out->count, sizeof *out->items, carried_order);
}

static void write_carried(struct writer *writer, const statement_list *carried)
{
	writer_add_heading(writer, "What several outlets report, most carried first");
	if (!carried->count)
		writer_add_paragraph(writer, 2,
				     "Nothing: no statement was found in two outlets.");
	for (size_t i = 0; i < carried->count; i++)
		report_text_statement_write(writer, carried->items[i]);
}

static void write_linked_alone(struct writer *writer)
{
	bool is_first = true;

	for (size_t i = 0; i < writer->story->statement_count; i++) {
		if (!is_linked_alone(writer->story, &writer->story->statements[i]))
			continue;
		if (is_first) {
			writer_add_heading(
			    writer, "Linked, but in no statement of several outlets");
			writer_add_paragraph(
			    writer, 2,
			    "Each is linked to a sentence of another outlet, "
			    "but not closely enough to all of that one's "
			    "statement to be part of it.");
		}
		is_first = false;
		report_text_statement_write(writer, &writer->story->statements[i]);
	}
}

static void write_unique(struct writer *writer)
{
	writer_add_heading(writer, "What only one outlet says");
	for (uint32_t a = 0; a < writer->story->article_count; a++) {
		bool is_first = true;

		for (uint32_t s = 0; s < writer->story->articles[a]->sentence_count;
		     s++) {
			struct place place = {a, s};

			if (story_standing(writer->story, place)->status != STATUS_UNIQUE)
				continue;
			if (is_first) {
				buf_char(writer->out, '\n');
				writer_add_wrapped(writer, 0,
						   str_of(writer_full_label(writer, a)));
			}
			is_first = false;
			writer_add_sentence(writer, place, false);
		}
	}
}

/* "not found in courier" */
static void write_silent_outlet(struct writer *writer, uint32_t article)
{
	struct buf line = BUF_EMPTY;

	buf_format(&line, "not found in %s%s", writer_full_label(writer, article),
		   writer->story->articles[article]->truncated ? ", whose text looks cut"
							       : "");
	buf_char(writer->out, '\n');
	writer_add_hanging(writer, 0, &line);
	buf_done(&line);
}

/* "3 of 5 outlets, statement 7:" and a wording of it. */
static void write_missing(struct writer *writer, uint32_t number)
{
	const struct statement *statement = &writer->story->statements[number];
	struct buf line = BUF_EMPTY;

	phrase_carriers(&line, writer->story, statement);
	buf_format(&line, ", statement %u:", number + 1);
	writer_add_hanging(writer, 2, &line);
	buf_done(&line);
	writer_add_sentence(writer, statement->members[0], true);
}

/* Says what ARTICLE lacks that several origins report; false if that is nothing. */
static bool write_silence(struct writer *writer, uint32_t article)
{
	const struct statement *statements = writer->story->statements;
	silence_list silences = {0};
	size_t at = 0;

	silence_find(&silences, writer->story, article);
	for (; at < silences.count &&
	       statements[silences.items[at]].origin_count >= SILENCE_LEAST;
	     at++) {
		if (!at)
			write_silent_outlet(writer, article);
		write_missing(writer, silences.items[at]);
	}
	vec_done(&silences);
	return at > 0;
}

static void write_silences(struct writer *writer)
{
	bool is_one = true, is_any = false;

	writer_add_heading(writer, "Silences: what two or more origins report");
	writer_add_paragraph(
	    writer, 2,
	    "Not found is not left out on purpose: it may be said in words that "
	    "were not recognised.");
	for (uint32_t a = 1; a < writer->story->article_count && is_one; a++)
		is_one = article_is_comparable(writer->story->articles[0],
					       writer->story->articles[a]);
	if (!is_one)
		writer_add_paragraph(writer, 2,
				     "Outlets in different languages were not compared.");
	for (uint32_t a = 0; a < writer->story->article_count; a++)
		is_any |= write_silence(writer, a);
	if (!is_any)
		writer_add_paragraph(
		    writer, 2,
		    "Nothing: no outlet lacks what two or more origins report.");
}

static void write_field(struct writer *writer, const char *name, const char *value)
{
	struct buf line = BUF_EMPTY;

	if (!value)
		return;
	if (writer_width(writer) >= NARROW) {
		buf_format(writer->out, "  %-8s ", name);
		writer_add_wrapped(writer, 11, str_of(value));
		return;
	}
	buf_format(&line, "%s: %s", name, value);
	writer_add_hanging(writer, 2, &line);
	buf_done(&line);
}

static void write_article(struct writer *writer, uint32_t number)
{
	const struct article *article = writer->story->articles[number];
	uint32_t paragraph = article->sentences[0].paragraph;
	struct buf head = BUF_EMPTY;

	buf_char(writer->out, '\n');
	buf_format(&head, "%u. %s", number + 1, article->label);
	writer_add_hanging(writer, 0, &head);
	buf_done(&head);
	write_field(writer, "title", article->title);
	write_field(writer, "byline", article->byline);
	write_field(writer, "date", article->date);
	write_field(writer, "agency", article->agency);
	write_field(writer, "url", article->url);
	write_field(writer, "file", article->source);
	for (uint32_t s = 0; s < article->sentence_count; s++) {
		if (!s || article->sentences[s].paragraph != paragraph)
			buf_char(writer->out, '\n');
		paragraph = article->sentences[s].paragraph;
		writer_add_sentence(writer, (struct place){number, s}, false);
	}
}

static size_t count_sentences(const struct story *story)
{
	size_t count = 0;

	for (size_t a = 0; a < story->article_count; a++)
		count += story->articles[a]->sentence_count;
	return count;
}

static void add_count(struct buf *out, size_t count, const char *noun)
{
	buf_format(out, "%zu %s%s", count, noun, count == 1 ? "" : "s");
}

/* ", 3 not sure" */
static void add_doubtful(struct buf *out, size_t count)
{
	if (count)
		buf_format(out, ", %zu not sure", count);
}

/* What is compared. */
static void write_counts(struct writer *writer)
{
	const struct story *story = writer->story;
	struct buf line = BUF_EMPTY;
	const struct {
		size_t count;
		const char *noun;
	} counts[] = {
	    {story->article_count, "article"},	   {story->origin_count, "origin"},
	    {count_sentences(story), "sentence"},  {story->link_count, "link"},
	    {story->statement_count, "statement"},
	};

	buf_text(&line, "crossread: ");
	for (size_t i = 0; i < ARRAY_COUNT(counts); i++) {
		buf_text(&line, i ? ", " : "");
		add_count(&line, counts[i].count, counts[i].noun);
	}
	writer_add_hanging(writer, 0, &line);
	buf_done(&line);
}

/* What came of it: "2 differences, 1 not sure; 3 statements of all outlets; ...". */
static void write_totals(struct writer *writer)
{
	static const char *const phrases[] = {
	    [REACH_ALL] = "of all outlets",
	    [REACH_SOME] = "of some",
	    [REACH_ONE] = "of one alone",
	};
	const struct story *story = writer->story;
	const struct totals *totals = &story->totals;
	struct buf line = BUF_EMPTY;

	add_count(&line, story->disagreement_count, "difference");
	add_doubtful(&line, totals->doubtful_disagreements);
	for (size_t reach = 0; reach < ARRAY_COUNT(phrases); reach++) {
		buf_text(&line, "; ");
		add_count(&line, totals->statements[reach], "statement");
		buf_format(&line, " %s", phrases[reach]);
		add_doubtful(&line, totals->doubtful_statements[reach]);
	}
	writer_add_hanging(writer, 0, &line);
	buf_done(&line);
}

void report_text_write(struct buf *out, const struct story *story,
		       const struct report_options *options)
{
	struct writer writer;
	statement_list carried = {0};

	writer_begin(&writer, out, story, options);
	list_carried(story, &carried);
	write_counts(&writer);
	if (story->article_count > 1)
		write_totals(&writer);
	buf_char(out, '\n');
	write_legend(&writer);
	report_text_outlets_write(&writer);
	write_decisions(&writer);
	if (story->article_count > 1) {
		write_carried(&writer, &carried);
		write_linked_alone(&writer);
		write_unique(&writer);
		write_silences(&writer);
	}
	writer_add_heading(&writer, "The articles");
	for (uint32_t a = 0; a < story->article_count; a++)
		write_article(&writer, a);
	vec_done(&carried);
	writer_done(&writer);
}
