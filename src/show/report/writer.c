/*
 * All that is wrapped goes through one flow, which counts columns as terminals do.  Where
 * a line is too narrow for a sentence beside its number, the sentence stands below it.
 */
#include "config.h"

#include "show/report/writer.h"

#include <string.h>

#include "base/unicode.h"
#include "show/layout.h"

enum {
	LEAST_WORDS = 24, /* columns that a sentence needs beside its number */
	BELOW = 4, /* the column where it begins where it has less, and stands below */
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

void writer_clean(const struct writer *writer, struct buf *out, struct str raw)
{
	struct buf safe = BUF_EMPTY;

	unicode_display(&safe, raw);
	if (writer->options->is_utf8)
		buf_slice(out, buf_str(&safe));
	else
		unicode_ascii(out, buf_str(&safe));
	buf_done(&safe);
}

/* Adds row INDEX of the flow. */
static void add_row(const struct writer *writer, size_t index)
{
	const struct flow_row *row = &writer->flow.rows.items[index];

	for (size_t i = row->first; i < row->end; i++) {
		const struct flow_piece *piece = &writer->flow.pieces.items[i];

		buf_add(writer->out, writer->flow.text.bytes + piece->text,
			piece->length);
	}
}

void writer_end_line(const struct writer *writer)
{
	while (writer->out->length && writer->out->bytes[writer->out->length - 1] == ' ')
		buf_cut(writer->out, writer->out->length - 1);
	buf_char(writer->out, '\n');
}

void writer_add_wrapped(struct writer *writer, size_t column, struct str raw)
{
	struct buf clean = BUF_EMPTY;
	int width = writer->options->width - (int)column;

	writer_clean(writer, &clean, raw);
	flow_set(&writer->flow, buf_str(&clean), 0, STYLE_PLAIN);
	flow_wrap(&writer->flow, width, 0);
	for (size_t row = 0; row < writer->flow.rows.count; row++) {
		if (row)
			buf_fill(writer->out, ' ', column);
		add_row(writer, row);
		writer_end_line(writer);
	}
	if (!writer->flow.rows.count)
		writer_end_line(writer);
	buf_done(&clean);
}

void writer_add_paragraph(struct writer *writer, size_t indent, const char *words)
{
	buf_fill(writer->out, ' ', indent);
	writer_add_wrapped(writer, indent, str_of(words));
}

void writer_add_hanging(struct writer *writer, size_t indent, const struct buf *line)
{
	buf_fill(writer->out, ' ', indent);
	writer->flow.keeps_hyphens = true;
	writer_add_wrapped(writer, indent + 2, buf_str(line));
	writer->flow.keeps_hyphens = false;
}

size_t writer_width(const struct writer *writer)
{
	return (size_t)writer->options->width;
}

void writer_add_heading(struct writer *writer, const char *words)
{
	size_t length = strlen(words);

	buf_char(writer->out, '\n');
	writer_add_wrapped(writer, 0, str_of(words));
	buf_fill(writer->out, '-',
		 length < writer_width(writer) ? length : writer_width(writer));
	writer_end_line(writer);
}

const char *writer_full_label(const struct writer *writer, uint32_t article)
{
	return writer->story->articles[article]->label;
}

void writer_add_label(struct writer *writer, uint32_t article)
{
	struct buf label = BUF_EMPTY;
	size_t columns;

	label_add(&label, writer->labels, article, (int)writer->label_width);
	columns = (size_t)unicode_width(buf_str(&label));
	buf_slice(writer->out, buf_str(&label));
	buf_fill(writer->out, ' ', writer->label_width - columns);
	buf_done(&label);
}

static void add_sign(struct writer *writer, const struct standing *standing)
{
	if (writer->options->is_color)
		buf_text(writer->out, sign_color(standing->status));
	buf_char(writer->out, story_status_sign(standing->status));
	buf_char(writer->out, story_mark(standing->sure, standing->decided));
	if (writer->options->is_color)
		buf_text(writer->out, "\033[0m");
}

/* The column where a sentence begins beside its sign, label and number. */
static size_t sentence_column(const struct writer *writer, bool with_label)
{
	return 2 + 2 + 1 + (with_label ? writer->label_width + 1 : 0) +
	       writer->number_width + 2;
}

void writer_add_sentence(struct writer *writer, struct place place, bool with_label)
{
	const struct standing *standing = story_standing(writer->story, place);
	size_t column = sentence_column(writer, with_label);
	struct buf words = BUF_EMPTY;

	buf_text(writer->out, "  ");
	add_sign(writer, standing);
	buf_char(writer->out, standing->judged ? 'j' : ' ');
	if (with_label) {
		writer_add_label(writer, place.article);
		buf_char(writer->out, ' ');
	}
	buf_format(writer->out, "%*u  ", (int)writer->number_width, place.sentence + 1);
	if (column + LEAST_WORDS > writer_width(writer)) {
		writer_end_line(writer);
		buf_fill(writer->out, ' ', BELOW);
		column = BELOW;
	}
	article_fold_space(&words, story_excerpt(writer->story, place));
	writer_add_wrapped(writer, column, buf_str(&words));
	buf_done(&words);
}

/*
 * Labels have a quarter of the width; where sentences stand below them and not beside,
 * all that the sign and the number leave.
 */
static void set_widths(struct writer *writer)
{
	size_t longest = 0, most = writer_width(writer) / 4;
	int widest = label_widest(writer->labels, writer->options->width);

	for (size_t a = 0; a < writer->story->article_count; a++)
		if (writer->story->articles[a]->sentence_count > longest)
			longest = writer->story->articles[a]->sentence_count;
	writer->number_width = (size_t)layout_digits(longest);
	if (writer->number_width < 3)
		writer->number_width = 3;
	writer->label_width = widest < 10 ? 10 : (size_t)widest;
	if (writer->label_width > most)
		writer->label_width = most;
	if (sentence_column(writer, true) + LEAST_WORDS <= writer_width(writer))
		return;
	most = writer_width(writer) - (2 + 2 + 1 + 1 + writer->number_width);
	writer->label_width = (size_t)widest < most ? (size_t)widest : most;
}

void writer_begin(struct writer *writer, struct buf *out, const struct story *story,
		  const struct report_options *options)
{
	*writer = (struct writer){.out = out, .story = story, .options = options};
	writer->labels = label_new(story, !options->is_utf8);
	set_widths(writer);
}

void writer_done(struct writer *writer)
{
	label_free(writer->labels);
	flow_done(&writer->flow);
}
