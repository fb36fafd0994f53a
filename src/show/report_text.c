/*
 * The text report: what people read, print and mail.
 *
 * From the whole to the single: the outlets with their counts, the statements by how many
 * carry them, what only one says, what outlets leave out, then each article in full with
 * its signs.  Every word quoted is a source's; lines are wrapped to the width asked for.
 */
#include "config.h"

#include "show/report.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "base/vec.h"
#include "show/flow.h"

enum { SILENCE_LEAST = 2 /* other outlets that must carry a statement */ };

/* A report while it is written. */
struct text {
	struct buf *out;
	const struct story *story;
	const struct report_options *options;
	size_t label_width; /* columns of the widest label, within reason */
	struct flow flow;   /* scratch */
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
	flow_wrap(&text->flow, width > 10 ? width : 10, 0);
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

static void add_heading(struct text *text, const char *words)
{
	buf_char(text->out, '\n');
	buf_text(text->out, words);
	end_line(text);
	buf_fill(text->out, '-', strlen(words));
	end_line(text);
}

static const char *label_of(const struct text *text, uint32_t article)
{
	return text->story->articles[article]->label;
}

/* Adds CLEAN filled up with blanks to WIDTH columns, cut where it is longer. */
static void add_filled(struct buf *out, struct str clean, size_t width)
{
	size_t at = 0, used = 0;

	while (at < clean.length) {
		size_t end = unicode_cluster_end(clean, at);
		size_t columns = (size_t)unicode_width(str_slice(clean, at, end));

		if (used + columns > width)
			break;
		used += columns;
		at = end;
	}
	buf_add(out, clean.bytes, at);
	buf_fill(out, ' ', width - used);
}

static void add_label(struct text *text, uint32_t article)
{
	struct buf clean = BUF_EMPTY;

	add_clean(text, &clean, str_of(label_of(text, article)));
	add_filled(text->out, buf_str(&clean), text->label_width);
	buf_done(&clean);
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

/* "  =? label   12  The sentence ...": sign, who, which, what. */
static void add_sentence(struct text *text, struct place place, bool with_label)
{
	const struct standing *standing = story_standing(text->story, place);
	size_t column = 2 + 2 + 1 + 3 + 2 + (with_label ? text->label_width + 1 : 0);
	struct buf words = BUF_EMPTY;

	buf_text(text->out, "  ");
	add_sign(text, standing->status, standing->sure);
	buf_char(text->out, ' ');
	if (with_label) {
		add_label(text, place.article);
		buf_char(text->out, ' ');
	}
	buf_format(text->out, "%3u  ", place.sentence + 1);
	article_fold_space(&words, text->story->articles[place.article],
			   story_sentence(text->story, place)->span);
	add_wrapped(text, column, buf_str(&words));
	buf_done(&words);
}

static void write_legend(struct text *text)
{
	buf_text(text->out,
		 "  =  shared      another outlet reports it too\n"
		 "  ~  divergent   another outlet reports it, but a detail differs\n"
		 "  +  unique      no other outlet here reports it\n"
		 "  .  uncompared  no other article is in its language\n"
		 "  ?  beside any of them: not sure\n");
	add_paragraph(
	    text, 2,
	    "No difference found is not agreement; what was not supplied was not "
	    "compared.  Numbers are those of the sentences in their articles.");
}

static void write_outlet(struct text *text, uint32_t number)
{
	const struct article *article = text->story->articles[number];
	size_t unsure = 0;

	for (uint32_t s = 0; s < article->sentence_count; s++)
		unsure += !story_standing(text->story, (struct place){number, s})->sure;
	buf_format(text->out, "%3u ", number + 1);
	add_label(text, number);
	buf_format(text->out, " %4zu", article->sentence_count);
	for (int status = 0; status < STATUS_COUNT; status++)
		buf_format(text->out, " %4zu",
			   story_count(text->story, number, (enum status)status));
	buf_format(text->out, " %4zu  ", unsure);
	add_clean(text, text->out, str_of(article->date ? article->date : "no date"));
	buf_text(text->out, article->agency ? "  " : "");
	add_clean(text, text->out, str_of(article->agency));
	end_line(text);
	if (article->title) {
		buf_fill(text->out, ' ', 4);
		add_wrapped(text, 4, str_of(article->title));
	}
}

static void write_outlets(struct text *text)
{
	add_heading(text, "Outlets");
	buf_text(text->out, "    ");
	add_filled(text->out, str_of("sentences:"), text->label_width);
	buf_text(text->out, "  all");
	for (int status = 0; status < STATUS_COUNT; status++)
		buf_format(text->out, "    %c", story_status_sign((enum status)status));
	buf_text(text->out, "    ?\n");
	for (uint32_t a = 0; a < text->story->article_count; a++)
		write_outlet(text, a);
}

/* "number differs: 47 / 48 (courier 3, radio 5)". */
static void write_difference(struct text *text, const struct link *link,
			     const struct difference *difference)
{
	static const char *const verbs[] = {
	    [MATTERS_NO] = "worded differently",
	    [MATTERS_MAYBE] = "may differ",
	    [MATTERS_YES] = "differs",
	};
	struct buf line = BUF_EMPTY;

	buf_format(
	    &line, "%s %s%s: %s / %s (%s %u, %s %u)",
	    story_difference_name(difference->kind), verbs[difference->matters],
	    difference->matters == MATTERS_YES && !difference->sure ? ", link not sure"
								    : "",
	    difference->a, difference->b, label_of(text, link->a.article),
	    link->a.sentence + 1, label_of(text, link->b.article), link->b.sentence + 1);
	buf_fill(text->out, ' ', 5);
	add_wrapped(text, 7, buf_str(&line));
	buf_done(&line);
}

/* Adds each link of PLACE into another statement to LINE. */
static void add_also(struct text *text, struct place place, struct buf *line)
{
	const struct standing *standing = story_standing(text->story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		struct place other =
		    story_other_end(&text->story->links[standing->links[i]], place);
		size_t statement = story_standing(text->story, other)->statement;

		if (statement == standing->statement)
			continue;
		buf_format(line, "%s%s %u - %s %u (statement %zu)",
			   line->length ? "; " : "also: ", label_of(text, place.article),
			   place.sentence + 1, label_of(text, other.article),
			   other.sentence + 1, statement + 1);
	}
}

/* The links of a statement's members into other statements. */
static void write_also(struct text *text, const struct statement *statement)
{
	struct buf line = BUF_EMPTY;

	for (size_t i = 0; i < statement->member_count; i++)
		add_also(text, statement->members[i], &line);
	if (line.length) {
		buf_fill(text->out, ' ', 5);
		add_wrapped(text, 7, buf_str(&line));
	}
	buf_done(&line);
}

/* The differences of the links that begin at PLACE, within its statement and beyond. */
static void write_differences(struct text *text, struct place place)
{
	const struct standing *standing = story_standing(text->story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &text->story->links[standing->links[i]];

		for (size_t d = 0;
		     story_same_place(link->a, place) && d < link->difference_count; d++)
			write_difference(text, link, &link->differences[d]);
	}
}

static void write_statement(struct text *text, const struct statement *statement)
{
	buf_format(text->out, "\n%c statement %zu, %u of %zu outlets\n",
		   story_status_sign(statement->status),
		   (size_t)(statement - text->story->statements) + 1,
		   statement->article_count, text->story->article_count);
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

	if ((*x)->article_count != (*y)->article_count)
		return (*x)->article_count > (*y)->article_count ? -1 : 1;
	return (*x > *y) - (*x < *y);
}

typedef VEC(const struct statement *) statement_list;

/* Whether a sentence alone in its statement is linked into others. */
static bool is_linked_alone(const struct story *story, const struct statement *statement)
{
	return statement->article_count == 1 &&
	       story_standing(story, statement->members[0])->link_count > 0;
}

/* The statements of two outlets or more, most carried first; then lone linked sentences.
 */
static void list_carried(const struct story *story, statement_list *out)
{
	for (size_t i = 0; i < story->statement_count; i++)
		if (story->statements[i].article_count > 1 ||
		    is_linked_alone(story, &story->statements[i]))
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
				add_clean(text, text->out, str_of(label_of(text, a)));
				buf_char(text->out, '\n');
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

static void write_silence(struct text *text, const statement_list *carried,
			  uint32_t article)
{
	bool is_first = true;

	for (size_t i = 0; i < carried->count; i++) {
		const struct statement *statement = carried->items[i];

		if (statement->article_count < SILENCE_LEAST ||
		    carries(text->story, statement, article))
			continue;
		if (is_first) {
			buf_text(text->out, "\nnot found in ");
			add_clean(text, text->out, str_of(label_of(text, article)));
			buf_text(text->out, text->story->articles[article]->truncated
						? ", whose text looks cut\n"
						: "\n");
		}
		is_first = false;
		buf_format(text->out, "  %u outlets, statement %zu:\n",
			   statement->article_count,
			   (size_t)(statement - text->story->statements) + 1);
		add_sentence(text, statement->members[0], true);
	}
}

static void write_silences(struct text *text, const statement_list *carried)
{
	add_heading(text, "Silences: what two or more others report");
	add_paragraph(
	    text, 2,
	    "Not found is not left out on purpose: it may be said in words that "
	    "were not recognised.");
	for (uint32_t a = 0; a < text->story->article_count; a++)
		write_silence(text, carried, a);
}

static void write_field(struct text *text, const char *name, const char *value)
{
	if (!value)
		return;
	buf_format(text->out, "  %-8s ", name);
	add_wrapped(text, 11, str_of(value));
}

static void write_article(struct text *text, uint32_t number)
{
	const struct article *article = text->story->articles[number];
	uint32_t paragraph = article->sentences[0].paragraph;

	buf_char(text->out, '\n');
	buf_format(text->out, "%u. ", number + 1);
	add_clean(text, text->out, str_of(article->label));
	buf_char(text->out, '\n');
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

static size_t widest_label(const struct text *text)
{
	size_t widest = 10, most = (size_t)text->options->width / 4;

	for (uint32_t a = 0; a < text->story->article_count; a++) {
		struct buf clean = BUF_EMPTY;
		size_t width;

		add_clean(text, &clean, str_of(label_of(text, a)));
		width = (size_t)unicode_width(buf_str(&clean));
		if (width > widest)
			widest = width;
		buf_done(&clean);
	}
	return widest < most ? widest : most;
}

static size_t count_sentences(const struct story *story)
{
	size_t count = 0;

	for (size_t a = 0; a < story->article_count; a++)
		count += story->articles[a]->sentence_count;
	return count;
}

void report_text_write(struct buf *out, const struct story *story,
		       const struct report_options *options)
{
	struct text text = {.out = out, .story = story, .options = options};
	statement_list carried = {0};

	text.label_width = widest_label(&text);
	list_carried(story, &carried);
	buf_format(out, "crossread: %zu %s, %zu sentences, %zu links, %zu statements\n\n",
		   story->article_count,
		   story->article_count == 1 ? "article" : "articles",
		   count_sentences(story), story->link_count, story->statement_count);
	write_legend(&text);
	write_outlets(&text);
	if (story->article_count > 1) {
		write_carried(&text, &carried);
		write_unique(&text);
		write_silences(&text, &carried);
	}
	add_heading(&text, "The articles");
	for (uint32_t a = 0; a < story->article_count; a++)
		write_article(&text, a);
	vec_done(&carried);
	flow_done(&text.flow);
}
