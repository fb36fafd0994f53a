/*
 * The text report: what people read, print and mail.
 *
 * From the whole to the single: the outlets with their counts, the statements by how many
 * carry them, sentences linked to them, what only one says, what outlets leave out, then
 * each article in full with its signs.  Every word quoted is a source's; lines are
 * wrapped to the width asked for.
 */
#include "config.h"

#include "show/report.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "base/vec.h"
#include "show/flow.h"
#include "show/label.h"
#include "show/layout.h"
#include "show/phrase.h"

enum {
	SILENCE_LEAST = 2, /* other outlets that must carry a statement */
	LEAST_WORDS = 24,  /* columns that a sentence needs beside its number */
	BELOW = 4,   /* the column where it begins where it has less, and stands below */
	NARROW = 44, /* columns: from here on legend and fields are tables */
	MOST_ALSO = 6, /* other statements that are named */
};

/* A report while it is written. */
struct text {
	struct buf *out;
	const struct story *story;
	const struct report_options *options;
	struct labels *labels;
	size_t label_width;  /* columns of the widest label, within reason */
	size_t number_width; /* of the largest number of a sentence */
	struct flow flow;    /* scratch */
};

/* Escape sequences of the signs; blue and orange, as in the viewer. */
static const char *sign_color(enum status status)
{
	static const char *const colors[] = {
	    [STATUS_SHARED] = "\033[1m",
	    [STATUS_DIVERGENT] = "\033[1;38;5;166m",
	    [STATUS_UNIQUE] = "\033[1;38;5;32m",
	    [STATUS_UNCOMPARED] = "\033[2m",
	};

	return colors[status];
}

/* TEXT as it may be shown: safe, and in ASCII where nothing else can be. */
static void add_clean(const struct text *text, struct buf *out, struct str raw)
{
	struct buf safe = BUF_EMPTY;

	unicode_display(&safe, raw);
	if (text->options->is_utf8)
		buf_slice(out, buf_str(&safe));
	else
		unicode_ascii(out, buf_str(&safe));
	buf_done(&safe);
}

/* Adds row INDEX of the flow. */
static void add_row(const struct text *text, size_t index)
{
	const struct flow_row *row = &text->flow.rows.items[index];

	for (size_t i = row->first; i < row->end; i++) {
		const struct flow_piece *piece = &text->flow.pieces.items[i];

		buf_add(text->out, text->flow.text.bytes + piece->text, piece->length);
	}
}

static void end_line(const struct text *text)
{
	while (text->out->length && text->out->bytes[text->out->length - 1] == ' ')
		buf_cut(text->out, text->out->length - 1);
	buf_char(text->out, '\n');
}

/*
 * Adds RAW wrapped to the width behind what the line has already, COLUMN columns; further
 * rows begin in that column too.
 */
static void add_wrapped(struct text *text, size_t column, struct str raw)
{
	struct buf clean = BUF_EMPTY;
	int width = text->options->width - (int)column;

	add_clean(text, &clean, raw);
	flow_set(&text->flow, buf_str(&clean), 0, STYLE_PLAIN);
	flow_wrap(&text->flow, width, 0);
	for (size_t row = 0; row < text->flow.rows.count; row++) {
		if (row)
			buf_fill(text->out, ' ', column);
		add_row(text, row);
		end_line(text);
	}
	if (!text->flow.rows.count)
		end_line(text);
	buf_done(&clean);
}

static void add_paragraph(struct text *text, size_t indent, const char *words)
{
	buf_fill(text->out, ' ', indent);
	add_wrapped(text, indent, str_of(words));
}

/*
 * Adds LINE, which may name outlets, from column INDENT on, the rows after the first one
 * two further in.
 */
static void add_hanging(struct text *text, size_t indent, const struct buf *line)
{
	buf_fill(text->out, ' ', indent);
	text->flow.keeps_hyphens = true;
	add_wrapped(text, indent + 2, buf_str(line));
	text->flow.keeps_hyphens = false;
}

static size_t width_of(const struct text *text)
{
	return (size_t)text->options->width;
}

static void add_heading(struct text *text, const char *words)
{
	size_t length = strlen(words);

	buf_char(text->out, '\n');
	add_wrapped(text, 0, str_of(words));
	buf_fill(text->out, '-', length < width_of(text) ? length : width_of(text));
	end_line(text);
}

static const char *label_of(const struct text *text, uint32_t article)
{
	return text->story->articles[article]->label;
}

static void add_label(struct text *text, uint32_t article)
{
	struct buf label = BUF_EMPTY;
	size_t columns;

	label_add(&label, text->labels, article, (int)text->label_width);
	columns = (size_t)unicode_width(buf_str(&label));
	buf_slice(text->out, buf_str(&label));
	buf_fill(text->out, ' ', text->label_width - columns);
	buf_done(&label);
}

static void add_sign(struct text *text, enum status status, bool sure)
{
	if (text->options->is_color)
		buf_text(text->out, sign_color(status));
	buf_char(text->out, story_status_sign(status));
	buf_char(text->out, sure ? ' ' : '?');
	if (text->options->is_color)
		buf_text(text->out, "\033[0m");
}

/* The column where a sentence begins beside its sign, label and number. */
static size_t sentence_column(const struct text *text, bool with_label)
{
	return 2 + 2 + 1 + (with_label ? text->label_width + 1 : 0) + text->number_width +
	       2;
}

/* "  =? label   12  The sentence ...": sign, who, which, what. */
static void add_sentence(struct text *text, struct place place, bool with_label)
{
	const struct standing *standing = story_standing(text->story, place);
	size_t column = sentence_column(text, with_label);
	struct buf words = BUF_EMPTY;

	buf_text(text->out, "  ");
	add_sign(text, standing->status, standing->sure);
	buf_char(text->out, standing->judged ? 'j' : ' ');
	if (with_label) {
		add_label(text, place.article);
		buf_char(text->out, ' ');
	}
	buf_format(text->out, "%*u  ", (int)text->number_width, place.sentence + 1);
	if (column + LEAST_WORDS > width_of(text)) {
		end_line(text);
		buf_fill(text->out, ' ', BELOW);
		column = BELOW;
	}
	article_fold_space(&words, text->story->articles[place.article],
			   story_sentence(text->story, place)->span);
	add_wrapped(text, column, buf_str(&words));
	buf_done(&words);
}

/* "  =  shared      another outlet reports it too", or with a colon and less room. */
static void write_sign(struct text *text, char sign, const char *name,
		       const char *meaning)
{
	struct buf line = BUF_EMPTY;

	if (width_of(text) >= NARROW) {
		buf_format(text->out, "  %c  %-11s ", sign, name);
		add_wrapped(text, 17, str_of(meaning));
		return;
	}
	buf_format(&line, "%c %s: %s", sign, name, meaning);
	add_hanging(text, 2, &line);
	buf_done(&line);
}

static void write_legend(struct text *text)
{
	for (int status = 0; status < STATUS_COUNT; status++)
		write_sign(text, story_status_sign((enum status)status),
			   story_status_name((enum status)status),
			   phrase_status((enum status)status));
	write_sign(text, '?', "not sure", "stands beside any of them");
	if (text->story->judged_count)
		write_sign(text, 'j', "judged", "the judge changed it");
	add_paragraph(
	    text, 2,
	    "No difference found is not agreement; what was not supplied was not "
	    "compared.  Numbers are those of the sentences in their articles.");
	if (text->story->article_count > 1)
		add_paragraph(text, 2,
			      "A sentence is in one statement; \"also\" names the others "
			      "that it is "
			      "linked into, with one such link.");
}

static size_t count_unsure(const struct story *story, uint32_t article)
{
	size_t unsure = 0;

	for (uint32_t s = 0; s < story->articles[article]->sentence_count; s++)
		unsure += !story_standing(story, (struct place){article, s})->sure;
	return unsure;
}

/* "2025-07-10  AP" */
static void add_origin(struct buf *out, const struct article *article)
{
	buf_text(out, article->date ? article->date : "no date");
	if (article->agency)
		buf_format(out, "  %s", article->agency);
}

/* An outlet's counts as a row of the table. */
static void write_outlet_row(struct text *text, uint32_t number)
{
	const struct article *article = text->story->articles[number];
	struct buf origin = BUF_EMPTY;

	buf_format(text->out, "%3u ", number + 1);
	add_label(text, number);
	buf_format(text->out, " %4zu", article->sentence_count);
	for (int status = 0; status < STATUS_COUNT; status++)
		buf_format(text->out, " %4zu",
			   story_count(text->story, number, (enum status)status));
	buf_format(text->out, " %4zu  ", count_unsure(text->story, number));
	add_origin(&origin, article);
	add_clean(text, text->out, buf_str(&origin));
	end_line(text);
	buf_done(&origin);
}

/* The same in words, one thing a line, where the table has no room. */
static void write_outlet_lines(struct text *text, uint32_t number)
{
	const struct article *article = text->story->articles[number];
	size_t unsure = count_unsure(text->story, number);
	const char *between = ":";
	struct buf line = BUF_EMPTY;

	buf_format(&line, "%u %s", number + 1, article->label);
	add_hanging(text, 2, &line);
	buf_cut(&line, 0);
	buf_format(&line, "%zu sentence%s", article->sentence_count,
		   article->sentence_count == 1 ? "" : "s");
	for (int status = 0; status < STATUS_COUNT; status++) {
		size_t count = story_count(text->story, number, (enum status)status);

		if (!count)
			continue;
		buf_format(&line, "%s %zu %c %s", between, count,
			   story_status_sign((enum status)status),
			   story_status_name((enum status)status));
		between = ",";
	}
	if (unsure)
		buf_format(&line, "; %zu ? not sure", unsure);
	add_hanging(text, 4, &line);
	buf_cut(&line, 0);
	add_origin(&line, article);
	add_hanging(text, 4, &line);
	buf_done(&line);
}

/* Whether the table of outlets fits with each outlet's date and agency. */
static bool has_table(const struct text *text)
{
	for (uint32_t a = 0; a < text->story->article_count; a++) {
		const struct article *article = text->story->articles[a];
		struct buf origin = BUF_EMPTY;
		size_t columns = 4 + text->label_width + 6 * 5 + 2;

		add_origin(&origin, article);
		columns += (size_t)unicode_width(buf_str(&origin));
		buf_done(&origin);
		if (columns > width_of(text) || article->sentence_count > 9999)
			return false;
	}
	return true;
}

/* What a reader of the counts must know of an article. */
static void write_remarks(struct text *text, const struct article *article, size_t column)
{
	struct buf line = BUF_EMPTY;

	if (article->version_of) {
		buf_format(&line, "another version of %s: one outlet",
			   article->version_of);
		buf_fill(text->out, ' ', 4);
		add_wrapped(text, column, buf_str(&line));
	}
	if (article->truncated) {
		buf_fill(text->out, ' ', 4);
		add_wrapped(text, column, str_of("looks cut off"));
	}
	buf_done(&line);
}

static void write_outlets(struct text *text)
{
	bool is_table = has_table(text);

	add_heading(text, "Outlets");
	if (is_table) {
		buf_format(text->out, "    %-*s  all", (int)text->label_width,
			   "sentences:");
		for (int status = 0; status < STATUS_COUNT; status++)
			buf_format(text->out, "    %c",
				   story_status_sign((enum status)status));
		buf_text(text->out, "    ?\n");
	}
	for (uint32_t a = 0; a < text->story->article_count; a++) {
		const char *title = text->story->articles[a]->title;

		if (is_table)
			write_outlet_row(text, a);
		else
			write_outlet_lines(text, a);
		if (title) {
			buf_fill(text->out, ' ', 4);
			add_wrapped(text, is_table ? 4 : 6, str_of(title));
		}
		write_remarks(text, text->story->articles[a], is_table ? 4 : 6);
	}
}

/* "number differs: 47 / 48 (courier 3, radio 5)". */
static void write_difference(struct text *text, const struct link *link,
			     const struct difference *difference)
{
	struct buf line = BUF_EMPTY;

	phrase_difference(&line, difference, false);
	buf_format(&line, " (%s %u, %s %u%s)", label_of(text, link->a.article),
		   link->a.sentence + 1, label_of(text, link->b.article),
		   link->b.sentence + 1, link->judged ? "; judged" : "");
	add_hanging(text, 5, &line);
	buf_done(&line);
}

/* The links of a statement into another one. */
struct also {
	size_t statement;
	size_t links;
	struct place here, there; /* of the first link */
};

typedef VEC(struct also) also_list;

static struct also *find_also(also_list *list, size_t statement)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].statement == statement)
			return &list->items[i];
	vec_push(list, (struct also){.statement = statement});
	return &list->items[list->count - 1];
}

/* Adds the links of PLACE into other statements to LIST. */
static void list_also(const struct story *story, struct place place, also_list *list)
{
	const struct standing *standing = story_standing(story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];
		struct place there = story_other_end(link, place);
		size_t statement = story_standing(story, there)->statement;
		struct also *also;

		if (statement == standing->statement)
			continue;
		also = find_also(list, statement);
		if (!also->links++) {
			also->here = place;
			also->there = there;
		}
	}
}

static int also_order(const void *a, const void *b)
{
	const struct also *x = a, *y = b;

	return (x->statement > y->statement) - (x->statement < y->statement);
}

/* "also statement 17: gazette 1 - sundtv 6, and 2 more links" */
static void write_also(struct text *text, const struct statement *statement)
{
	also_list list = {0};
	struct buf line = BUF_EMPTY;

	for (size_t i = 0; i < statement->member_count; i++)
		list_also(text->story, statement->members[i], &list);
	if (list.count)
		qsort(list.items, list.count, sizeof *list.items, also_order);
	for (size_t i = 0; i < list.count && i < MOST_ALSO; i++) {
		const struct also *also = &list.items[i];

		buf_cut(&line, 0);
		buf_format(&line, "also statement %zu: %s %u - %s %u",
			   also->statement + 1, label_of(text, also->here.article),
			   also->here.sentence + 1, label_of(text, also->there.article),
			   also->there.sentence + 1);
		if (also->links > 1)
			buf_format(&line, ", and %zu more link%s", also->links - 1,
				   also->links == 2 ? "" : "s");
		add_hanging(text, 5, &line);
	}
	if (list.count > MOST_ALSO) {
		buf_cut(&line, 0);
		buf_format(&line, "also %zu more statements", list.count - MOST_ALSO);
		add_hanging(text, 5, &line);
	}
	buf_done(&line);
	vec_done(&list);
}

static int by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/*
 * The differences of the links that begin at PLACE, within its statement and beyond, in
 * the order of the sentences.
 */
static void write_differences(struct text *text, struct place place)
{
	const struct standing *standing = story_standing(text->story, place);
	VEC(uint32_t) links = {0};

	for (size_t i = 0; i < standing->link_count; i++)
		if (story_same_place(text->story->links[standing->links[i]].a, place))
			vec_push(&links, standing->links[i]);
	if (links.count)
		qsort(links.items, links.count, sizeof *links.items, by_number);
	for (size_t i = 0; i < links.count; i++) {
		const struct link *link = &text->story->links[links.items[i]];

		for (size_t d = 0; d < link->difference_count; d++)
			write_difference(text, link, &link->differences[d]);
	}
	vec_done(&links);
}

/* "= statement 17, 3 of 5 outlets"; of one article its sentences have the signs. */
static void write_statement(struct text *text, const struct statement *statement)
{
	struct buf head = BUF_EMPTY;
	size_t number = (size_t)(statement - text->story->statements) + 1;

	if (statement->article_count > 1)
		buf_format(&head, "%c ", story_status_sign(statement->status));
	buf_format(&head, "statement %zu", number);
	if (statement->article_count > 1) {
		buf_text(&head, ", ");
		phrase_carriers(&head, text->story, statement);
	}
	buf_char(text->out, '\n');
	add_hanging(text, 0, &head);
	buf_done(&head);
	for (size_t i = 0; i < statement->member_count; i++)
		add_sentence(text, statement->members[i], true);
	write_also(text, statement);
	for (size_t i = 0; i < statement->member_count; i++)
		write_differences(text, statement->members[i]);
}

/* Most carried first, then in the order of the story. */
static int carried_order(const void *a, const void *b)
{
	const struct statement *const *x = a, *const *y = b;

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

static void write_carried(struct text *text, const statement_list *carried)
{
	add_heading(text, "What several outlets report, most carried first");
	if (!carried->count)
		add_paragraph(text, 2, "Nothing: no statement was found in two outlets.");
	for (size_t i = 0; i < carried->count; i++)
		write_statement(text, carried->items[i]);
}

static void write_linked_alone(struct text *text)
{
	bool is_first = true;

	for (size_t i = 0; i < text->story->statement_count; i++) {
		if (!is_linked_alone(text->story, &text->story->statements[i]))
			continue;
		if (is_first) {
			add_heading(text,
				    "Linked, but in no statement of several outlets");
			add_paragraph(text, 2,
				      "Each is linked to a sentence of another outlet, "
				      "but not closely enough to all of that one's "
				      "statement to be part of it.");
		}
		is_first = false;
		write_statement(text, &text->story->statements[i]);
	}
}

static void write_unique(struct text *text)
{
	add_heading(text, "What only one outlet says");
	for (uint32_t a = 0; a < text->story->article_count; a++) {
		bool is_first = true;

		for (uint32_t s = 0; s < text->story->articles[a]->sentence_count; s++) {
			struct place place = {a, s};

			if (story_standing(text->story, place)->status != STATUS_UNIQUE)
				continue;
			if (is_first) {
				buf_char(text->out, '\n');
				add_wrapped(text, 0, str_of(label_of(text, a)));
			}
			is_first = false;
			add_sentence(text, place, false);
		}
	}
}

/* Whether ARTICLE has a member of STATEMENT or a sentence linked to one. */
static bool carries(const struct story *story, const struct statement *statement,
		    uint32_t article)
{
	for (size_t i = 0; i < statement->member_count; i++) {
		const struct standing *standing =
		    story_standing(story, statement->members[i]);

		if (statement->members[i].article == article)
			return true;
		for (size_t l = 0; l < standing->link_count; l++)
			if (story_other_end(&story->links[standing->links[l]],
					    statement->members[i])
				.article == article)
				return true;
	}
	return false;
}

/* "not found in courier" */
static void write_silent_outlet(struct text *text, uint32_t article)
{
	struct buf line = BUF_EMPTY;

	buf_format(&line, "not found in %s%s", label_of(text, article),
		   text->story->articles[article]->truncated ? ", whose text looks cut"
							     : "");
	buf_char(text->out, '\n');
	add_hanging(text, 0, &line);
	buf_done(&line);
}

static bool is_one_language(const struct story *story, uint32_t a, uint32_t b)
{
	return !strcmp(story->articles[a]->language, story->articles[b]->language);
}

/* Says what ARTICLE lacks of CARRIED; false if that is nothing. */
static bool write_silence(struct text *text, const statement_list *carried,
			  uint32_t article)
{
	bool is_first = true;

	for (size_t i = 0; i < carried->count; i++) {
		const struct statement *statement = carried->items[i];
		struct buf line = BUF_EMPTY;

		if (statement->outlet_count < SILENCE_LEAST ||
		    !is_one_language(text->story, statement->members[0].article,
				     article) ||
		    carries(text->story, statement, article))
			continue;
		if (is_first)
			write_silent_outlet(text, article);
		is_first = false;
		buf_format(&line, "%u outlets, statement %zu:", statement->outlet_count,
			   (size_t)(statement - text->story->statements) + 1);
		add_hanging(text, 2, &line);
		buf_done(&line);
		add_sentence(text, statement->members[0], true);
	}
	return !is_first;
}

static void write_silences(struct text *text, const statement_list *carried)
{
	bool is_one = true, is_any = false;

	add_heading(text, "Silences: what two or more others report");
	add_paragraph(
	    text, 2,
	    "Not found is not left out on purpose: it may be said in words that "
	    "were not recognised.");
	for (uint32_t a = 1; a < text->story->article_count && is_one; a++)
		is_one = is_one_language(text->story, 0, a);
	if (!is_one)
		add_paragraph(text, 2,
			      "Outlets in different languages were not compared.");
	for (uint32_t a = 0; a < text->story->article_count; a++)
		is_any |= write_silence(text, carried, a);
	if (!is_any)
		add_paragraph(text, 2,
			      "Nothing: no outlet lacks what two or more others report.");
}

static void write_field(struct text *text, const char *name, const char *value)
{
	struct buf line = BUF_EMPTY;

	if (!value)
		return;
	if (width_of(text) >= NARROW) {
		buf_format(text->out, "  %-8s ", name);
		add_wrapped(text, 11, str_of(value));
		return;
	}
	buf_format(&line, "%s: %s", name, value);
	add_hanging(text, 2, &line);
	buf_done(&line);
}

static void write_article(struct text *text, uint32_t number)
{
	const struct article *article = text->story->articles[number];
	uint32_t paragraph = article->sentences[0].paragraph;
	struct buf head = BUF_EMPTY;

	buf_char(text->out, '\n');
	buf_format(&head, "%u. %s", number + 1, article->label);
	add_hanging(text, 0, &head);
	buf_done(&head);
	write_field(text, "title", article->title);
	write_field(text, "byline", article->byline);
	write_field(text, "date", article->date);
	write_field(text, "agency", article->agency);
	write_field(text, "url", article->url);
	write_field(text, "file", article->source);
	for (uint32_t s = 0; s < article->sentence_count; s++) {
		if (!s || article->sentences[s].paragraph != paragraph)
			buf_char(text->out, '\n');
		paragraph = article->sentences[s].paragraph;
		add_sentence(text, (struct place){number, s}, false);
	}
}

/*
 * Labels have a quarter of the width; where sentences stand below them and not beside,
 * all that the sign and the number leave.
 */
static void set_widths(struct text *text)
{
	size_t longest = 0, most = width_of(text) / 4;
	int widest = label_widest(text->labels, text->options->width);

	for (size_t a = 0; a < text->story->article_count; a++)
		if (text->story->articles[a]->sentence_count > longest)
			longest = text->story->articles[a]->sentence_count;
	text->number_width = (size_t)layout_digits(longest);
	if (text->number_width < 3)
		text->number_width = 3;
	text->label_width = widest < 10 ? 10 : (size_t)widest;
	if (text->label_width > most)
		text->label_width = most;
	if (sentence_column(text, true) + LEAST_WORDS <= width_of(text))
		return;
	most = width_of(text) - (2 + 2 + 1 + 1 + text->number_width);
	text->label_width = (size_t)widest < most ? (size_t)widest : most;
}

static size_t count_sentences(const struct story *story)
{
	size_t count = 0;

	for (size_t a = 0; a < story->article_count; a++)
		count += story->articles[a]->sentence_count;
	return count;
}

static void write_counts(struct text *text)
{
	const struct story *story = text->story;
	struct buf line = BUF_EMPTY;

	const struct {
		size_t count;
		const char *noun;
	} counts[] = {
	    {story->article_count, "article"},
	    {count_sentences(story), "sentence"},
	    {story->link_count, "link"},
	    {story->statement_count, "statement"},
	};

	for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
		buf_format(&line, "%s%zu %s%s", i ? ", " : "crossread: ", counts[i].count,
			   counts[i].noun, counts[i].count == 1 ? "" : "s");
	add_hanging(text, 0, &line);
	buf_char(text->out, '\n');
	buf_done(&line);
}

void report_text_write(struct buf *out, const struct story *story,
		       const struct report_options *options)
{
	struct text text = {.out = out, .story = story, .options = options};
	statement_list carried = {0};

	text.labels = label_new(story, !options->is_utf8);
	set_widths(&text);
	list_carried(story, &carried);
	write_counts(&text);
	write_legend(&text);
	write_outlets(&text);
	if (story->article_count > 1) {
		write_carried(&text, &carried);
		write_linked_alone(&text);
		write_unique(&text);
		write_silences(&text, &carried);
	}
	add_heading(&text, "The articles");
	for (uint32_t a = 0; a < story->article_count; a++)
		write_article(&text, a);
	vec_done(&carried);
	label_free(text.labels);
	flow_done(&text.flow);
}
