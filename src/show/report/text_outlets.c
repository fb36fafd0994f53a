/* A table where the width has room for all of it, else the same in words. */
#include "config.h"

#include "show/report/text_outlets.h"

#include "base/unicode.h"
#include "show/phrase.h"

static size_t count_doubtful(const struct story *story, uint32_t article)
{
	size_t count = 0;

	for (uint32_t s = 0; s < story->articles[article]->sentence_count; s++)
		count +=
		    story_is_doubtful(story_standing(story, (struct place){article, s}));
	return count;
}

/* "2025-07-10  AP" */
static void add_origin(struct buf *out, const struct article *article)
{
	buf_text(out, article->date ? article->date : "no date");
	if (article->agency)
		buf_format(out, "  %s", article->agency);
}

/* An outlet's counts as a row of the table. */
static void write_outlet_row(struct writer *writer, uint32_t number)
{
	const struct article *article = writer->story->articles[number];
	struct buf origin = BUF_EMPTY;

	buf_format(writer->out, "%3u ", number + 1);
	writer_add_label(writer, number);
	buf_format(writer->out, " %4zu", article->sentence_count);
	for (int status = 0; status < STATUS_COUNT; status++)
		buf_format(writer->out, " %4zu",
			   story_count(writer->story, number, (enum status)status));
	buf_format(writer->out, " %4zu  ", count_doubtful(writer->story, number));
	add_origin(&origin, article);
	writer_clean(writer, writer->out, buf_str(&origin));
	writer_end_line(writer);
	buf_done(&origin);
}

/* The same in words, one thing a line, where the table has no room. */
static void write_outlet_lines(struct writer *writer, uint32_t number)
{
	const struct article *article = writer->story->articles[number];
	size_t unsure = count_doubtful(writer->story, number);
	const char *between = ":";
	struct buf line = BUF_EMPTY;

	buf_format(&line, "%u %s", number + 1, article->label);
	writer_add_hanging(writer, 2, &line);
	buf_cut(&line, 0);
	buf_format(&line, "%zu sentence%s", article->sentence_count,
		   article->sentence_count == 1 ? "" : "s");
	for (int status = 0; status < STATUS_COUNT; status++) {
		size_t count = story_count(writer->story, number, (enum status)status);

		if (!count)
			continue;
		buf_format(&line, "%s %zu %c %s", between, count,
			   story_status_sign((enum status)status),
			   story_status_name((enum status)status));
		between = ",";
	}
	if (unsure)
		buf_format(&line, "; %zu ? not sure", unsure);
	writer_add_hanging(writer, 4, &line);
	buf_cut(&line, 0);
	add_origin(&line, article);
	writer_add_hanging(writer, 4, &line);
	buf_done(&line);
}

/* Whether the table of outlets fits with each outlet's date and agency. */
static bool has_table(const struct writer *writer)
{
	for (uint32_t a = 0; a < writer->story->article_count; a++) {
		const struct article *article = writer->story->articles[a];
		struct buf origin = BUF_EMPTY;
		size_t columns = 4 + writer->label_width + 6 * 5 + 2;

		add_origin(&origin, article);
		columns += (size_t)unicode_width(buf_str(&origin));
		buf_done(&origin);
		if (columns > writer_width(writer) || article->sentence_count > 9999)
			return false;
	}
	return true;
}

/* What a reader of the counts must know of an article. */
static void write_remarks(struct writer *writer, uint32_t number, size_t column)
{
	const struct story *story = writer->story;

	for (size_t i = 0; i < story->tie_count; i++) {
		struct buf line = BUF_EMPTY;

		if (story->ties[i].a != number)
			continue;
		phrase_tie(&line, story, &story->ties[i]);
		buf_fill(writer->out, ' ', 4);
		writer_add_wrapped(writer, column, buf_str(&line));
		buf_done(&line);
	}
	if (story->articles[number]->truncated) {
		buf_fill(writer->out, ' ', 4);
		writer_add_wrapped(writer, column, str_of("looks cut off"));
	}
}

void report_text_outlets_write(struct writer *writer)
{
	bool is_table = has_table(writer);

	writer_add_heading(writer, "Outlets");
	if (is_table) {
		buf_format(writer->out, "    %-*s  all", (int)writer->label_width,
			   "sentences:");
		for (int status = 0; status < STATUS_COUNT; status++)
			buf_format(writer->out, "    %c",
				   story_status_sign((enum status)status));
		buf_text(writer->out, "    ?\n");
	}
	for (uint32_t a = 0; a < writer->story->article_count; a++) {
		const char *title = writer->story->articles[a]->title;

		if (is_table)
			write_outlet_row(writer, a);
		else
			write_outlet_lines(writer, a);
		if (title) {
			buf_fill(writer->out, ' ', 4);
			writer_add_wrapped(writer, is_table ? 4 : 6, str_of(title));
		}
		write_remarks(writer, a, is_table ? 4 : 6);
	}
}
