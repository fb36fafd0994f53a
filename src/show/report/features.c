/* Places are numbered from 0, as in the JSON report. */
#include "config.h"

#include "show/report/features.h"

#include "align/why/feature_matrix.h"

static void write_head(struct buf *out)
{
	buf_text(out, "a_article\ta_sentence\tb_article\tb_sentence\tprobability");
	for (size_t f = 0; f < feature_matrix_columns(); f++)
		buf_format(out, "\t%s", feature_matrix_name(f));
	buf_char(out, '\n');
}

static void write_row(struct buf *out, const struct feature_matrix_row *row)
{
	buf_format(out, "%u\t%u\t%u\t%u\t%.6f", row->a.article, row->a.sentence,
		   row->b.article, row->b.sentence, row->probability);
	for (size_t f = 0; f < feature_matrix_columns(); f++)
		buf_format(out, "\t%.6g", row->values[f]);
	buf_char(out, '\n');
}

void features_write(struct buf *out, const struct story *story)
{
	write_head(out);
	for (size_t i = 0; i < feature_matrix_rows(story); i++) {
		struct feature_matrix_row row = feature_matrix_row(story, i);

		write_row(out, &row);
	}
}

static void write_sentence(struct buf *out, const struct sentence_row *row)
{
	buf_format(out, "%u\t%u\t%.6f", row->place.article, row->place.sentence,
		   row->chance);
	for (int i = 0; i < COUNTERPART_COUNT; i++)
		buf_format(out, "\t%.6g", row->values[i]);
	buf_char(out, '\n');
}

void features_write_sentences(struct buf *out, const struct story *story)
{
	buf_text(out, "article\tsentence\tchance");
	for (int i = 0; i < COUNTERPART_COUNT; i++)
		buf_format(out, "\t%s", model_counterpart_name((enum counterpart)i));
	buf_char(out, '\n');
	for (size_t i = 0; i < feature_matrix_sentences(story); i++) {
		struct sentence_row row = feature_matrix_sentence(story, i);

		write_sentence(out, &row);
	}
}
