/*
 * Sentences of one paragraph that nothing parts are one piece.  The rule that took a
 * piece is known from reading; the signs of its words are looked at anew, since they tell
 * of text, too, how far it was from being furniture.
 */
#include "config.h"

#include "show/report/taken.h"

#include "base/unicode.h"
#include "read/clean/verdict.h"

enum {
	LONGEST_SHOWN = 64, /* characters of a piece */
	WIDTH_KIND = 9,
};

/* A piece, of one of the three kinds. */
struct piece {
	struct span span;
	const char *kind;	     /* in words */
	const struct ground *ground; /* NULL: it is text */
	size_t sentences;	     /* of text */
};

/* How far each list of the article is written. */
struct reader {
	const struct article *article;
	size_t metadata, furniture, sentences;
};

static size_t end_of(struct span span)
{
	return span.offset + span.length;
}

/* The offsets of what comes next in each list; the text's length where none does. */
static size_t next_offset(const struct reader *reader)
{
	const struct article *article = reader->article;
	size_t offset = article->text.length;

	if (reader->metadata < article->metadata_count)
		offset = article->metadata[reader->metadata].span.offset;
	if (reader->furniture < article->furniture_count &&
	    article->furniture[reader->furniture].span.offset < offset)
		offset = article->furniture[reader->furniture].span.offset;
	return offset;
}

/* Takes the sentences up to what comes next of one paragraph. */
static struct piece take_text(struct reader *reader, size_t until)
{
	const struct sentence *sentences = reader->article->sentences;
	size_t first = reader->sentences;
	struct piece piece = {.span = sentences[first].span, .kind = "text"};

	while (reader->sentences < reader->article->sentence_count &&
	       sentences[reader->sentences].paragraph == sentences[first].paragraph &&
	       sentences[reader->sentences].span.offset < until) {
		piece.span.length =
		    end_of(sentences[reader->sentences].span) - piece.span.offset;
		reader->sentences++;
		piece.sentences++;
	}
	return piece;
}

/* Takes the next piece; false where there is none. */
static bool take_piece(struct reader *reader, struct piece *piece)
{
	const struct article *article = reader->article;
	size_t until = next_offset(reader);

	if (reader->sentences < article->sentence_count &&
	    article->sentences[reader->sentences].span.offset <= until) {
		*piece = take_text(reader, until);
		return true;
	}
	if (reader->metadata < article->metadata_count &&
	    article->metadata[reader->metadata].span.offset == until) {
		const struct metadata *metadata = &article->metadata[reader->metadata++];

		*piece = (struct piece){.span = metadata->span,
					.kind = article_metadata_name(metadata->kind),
					.ground = &metadata->ground};
		return true;
	}
	if (reader->furniture < article->furniture_count) {
		const struct furniture *furniture =
		    &article->furniture[reader->furniture++];

		*piece = (struct piece){.span = furniture->span,
					.kind = article_furniture_name(furniture->kind),
					.ground = &furniture->ground};
		return true;
	}
	return false;
}

/* Adds the beginning of TEXT on one line, made safe. */
static void write_beginning(struct buf *out, struct str text)
{
	struct buf folded = BUF_EMPTY;
	size_t end = 0, step, characters = 0;
	struct str shown;

	unicode_fold_space(&folded, str_slice(text, 0, text.length));
	shown = buf_str(&folded);
	for (; end < shown.length && characters < LONGEST_SHOWN; characters++) {
		unicode_at(shown, end, &step);
		end += step;
	}
	unicode_display(out, str_slice(shown, 0, end));
	buf_text(out, end < shown.length ? " ...\n" : "\n");
	buf_done(&folded);
}

static void write_phrase(struct buf *out, const struct phrase *phrase)
{
	buf_format(out, "\"%s%s%s%s%s\"", phrase->starts_inside ? "*" : "", phrase->text,
		   phrase->second ? " ... " : "",
		   phrase->second ? phrase->text + phrase->second : "",
		   phrase->goes_on ? "*" : "");
}

/* Adds the signs of the words of TEXT with their weights, if there is one to weigh. */
static void write_weights(struct buf *out, struct str text)
{
	struct verdict verdict;

	verdict_reach(&verdict, text);
	if (!verdict.is_candidate || verdict.is_sure)
		return;
	buf_format(out, "%*s weighed: ", 4 + WIDTH_KIND, "");
	for (enum verdict_sign sign = 0; sign < VERDICT_SIGN_COUNT; sign++)
		if (verdict.signs[sign] > 0)
			buf_format(out, "%s %+.2f, ", verdict_sign_name(sign),
				   verdict_part(&verdict, sign));
	buf_format(out, "in all %+.2f; above 0 is furniture, if text is left\n",
		   verdict.weight);
}

static void write_ground(struct buf *out, const struct piece *piece)
{
	buf_format(out, "%*s ", 4 + WIDTH_KIND, "");
	if (!piece->ground)
		buf_format(out, "%zu sentence%s; no rule took it\n", piece->sentences,
			   piece->sentences == 1 ? "" : "s");
	else
		buf_format(out, "%s", ground_words(piece->ground->rule));
	if (piece->ground && piece->ground->phrase) {
		buf_text(out, ": ");
		write_phrase(out, phrase_row(piece->ground->phrase - 1));
	}
	if (piece->ground)
		buf_char(out, '\n');
}

void taken_write(struct buf *out, const struct article *article)
{
	struct reader reader = {.article = article};
	struct piece piece;
	size_t number = 0;

	unicode_display(out, str_of(article->label));
	buf_char(out, '\n');
	while (take_piece(&reader, &piece)) {
		struct str text = article_slice(article, piece.span);

		buf_format(out, "%4zu %-*s", ++number, WIDTH_KIND, piece.kind);
		write_beginning(out, text);
		write_ground(out, &piece);
		if (!piece.ground || piece.ground->rule == GROUND_WEIGHT)
			write_weights(out, text);
	}
}
