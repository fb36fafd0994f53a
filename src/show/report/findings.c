/* Places are numbered from 0, as in the JSON report. */
#include "config.h"

#include "show/report/findings.h"

#include "align/why/finding_matrix.h"

struct writing {
	struct buf *out;
	const struct story *story;
};

/* TABs and line ends in the source are white space, too, so a cell has none. */
static void write_words(const struct writing *writing, struct place place,
			struct span span)
{
	struct buf words = BUF_EMPTY;

	article_fold_space(
	    &words, (struct excerpt){writing->story->articles[place.article], span});
	buf_format(writing->out, "\t%.*s", (int)words.length, words.bytes);
	buf_done(&words);
}

static void write_row(void *to, const struct finding_row *row)
{
	const struct writing *writing = to;
	struct buf *out = writing->out;

	buf_format(out, "%u\t%u\t%u\t%u\t%.6f\t%d\t%s", row->a.article, row->a.sentence,
		   row->b.article, row->b.sentence, row->probability, row->is_judged,
		   link_difference_name(row->kind));
	write_words(writing, row->a, row->span_a);
	write_words(writing, row->b, row->span_b);
	for (size_t f = 0; f < finding_matrix_columns(); f++)
		buf_format(out, "\t%.6g", row->values[f]);
	buf_char(out, '\n');
}

void findings_write(struct buf *out, const struct story *story)
{
	buf_text(out, "a_article\ta_sentence\tb_article\tb_sentence\tprobability\tjudged"
		      "\tkind\ta\tb");
	for (size_t f = 0; f < finding_matrix_columns(); f++)
		buf_format(out, "\t%s", finding_matrix_name(f));
	buf_char(out, '\n');
	finding_matrix_each(story, write_row, &(struct writing){out, story});
}
