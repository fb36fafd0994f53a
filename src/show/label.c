/* What can be known before a width is asked for is worked out once, for all labels. */
#include "config.h"

#include "show/label.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/unicode.h"

enum { LEAST_ELLIPSIS = 4 /* columns: below this, letters are worth more than a mark */ };

struct label {
	struct buf text;
	int columns;
	size_t stem;	  /* bytes of text without a host's ending */
	int stem_columns; /* of the stem */
	int alike;	  /* columns at the start that another label has too */
};

struct labels {
	bool is_ascii;
	size_t count;
	struct label items[];
};

static struct str stem_of(const struct label *label)
{
	return str_slice(buf_str(&label->text), 0, label->stem);
}

/* Where the last part of a host's name begins, its dot included; 0 if there is none. */
static size_t last_dot(struct str host)
{
	size_t at = host.length;

	while (at > 0 && host.bytes[at - 1] != '.')
		at--;
	return at > 1 && at < host.length ? at - 1 : 0;
}

/* The bytes of NAME without ".com" or ".co.uk"; all of it if it is no host's. */
static size_t stem_length(struct str name)
{
	size_t end = last_dot(name), before;

	if (!end || memchr(name.bytes, ' ', name.length))
		return name.length;
	before = last_dot(str_slice(name, 0, end));
	return before && name.length - end == 3 && end - before <= 4 ? before : end;
}

/* The columns that two texts have in common at their start. */
static int columns_alike(struct str a, struct str b)
{
	size_t same = 0, at = 0;

	while (same < a.length && same < b.length && a.bytes[same] == b.bytes[same])
		same++;
	while (at < same && unicode_cluster_end(a, at) <= same)
		at = unicode_cluster_end(a, at);
	return unicode_width(str_slice(a, 0, at));
}

/* A stem that two labels have tells nothing: both keep their endings. */
static void keep_endings(struct labels *labels)
{
	for (size_t i = 0; i < labels->count; i++)
		for (size_t k = i + 1; k < labels->count; k++)
			if (str_equal(stem_of(&labels->items[i]),
				      stem_of(&labels->items[k]))) {
				labels->items[i].stem = labels->items[i].text.length;
				labels->items[k].stem = labels->items[k].text.length;
			}
}

static void compare(struct labels *labels)
{
	for (size_t i = 0; i < labels->count; i++)
		for (size_t k = i + 1; k < labels->count; k++) {
			struct label *a = &labels->items[i], *b = &labels->items[k];
			int alike = columns_alike(stem_of(a), stem_of(b));

			a->alike = alike > a->alike ? alike : a->alike;
			b->alike = alike > b->alike ? alike : b->alike;
		}
}

struct labels *label_new(const struct story *story, bool is_ascii)
{
	size_t count = story->article_count;
	struct labels *labels =
	    mem_zero(1, sizeof *labels + count * sizeof *labels->items);

	labels->is_ascii = is_ascii;
	labels->count = count;
	for (size_t i = 0; i < count; i++) {
		struct label *label = &labels->items[i];
		struct buf safe = BUF_EMPTY;

		unicode_display(&safe, str_of(story->articles[i]->label));
		if (is_ascii)
			unicode_ascii(&label->text, buf_str(&safe));
		else
			buf_slice(&label->text, buf_str(&safe));
		buf_done(&safe);
		label->columns = unicode_width(buf_str(&label->text));
		label->stem = stem_length(buf_str(&label->text));
	}
	keep_endings(labels);
	for (size_t i = 0; i < count; i++)
		labels->items[i].stem_columns = unicode_width(stem_of(&labels->items[i]));
	compare(labels);
	return labels;
}

void label_free(struct labels *labels)
{
	if (!labels)
		return;
	for (size_t i = 0; i < labels->count; i++)
		buf_done(&labels->items[i].text);
	free(labels);
}

/* Adds as much of the start of TEXT as fits in COLUMNS. */
static void add_head(struct buf *out, struct str text, int columns)
{
	size_t at = 0;

	while (at < text.length) {
		size_t end = unicode_cluster_end(text, at);

		columns -= unicode_width(str_slice(text, at, end));
		if (columns < 0)
			break;
		buf_add(out, text.bytes + at, end - at);
		at = end;
	}
}

/* Adds as much of the end of TEXT as fits in COLUMNS. */
static void add_tail(struct buf *out, struct str text, int columns)
{
	size_t at = 0;

	while (at < text.length &&
	       unicode_width(str_slice(text, at, text.length)) > columns)
		at = unicode_cluster_end(text, at);
	buf_slice(out, str_slice(text, at, text.length));
}

void label_add(struct buf *out, const struct labels *labels, size_t article, int columns)
{
	const struct label *label = &labels->items[article];
	struct str stem = stem_of(label);
	int tail;

	if (label->columns <= columns || label->stem_columns <= columns) {
		buf_slice(out, label->columns <= columns ? buf_str(&label->text) : stem);
		return;
	}
	if (columns < LEAST_ELLIPSIS) {
		add_head(out, stem, columns);
		return;
	}
	tail = label->alike >= columns - 1 ? columns / 2 - 1 : 0;
	add_head(out, stem, columns - 1 - tail);
	buf_text(out, labels->is_ascii ? "." : "…");
	add_tail(out, stem, tail);
}

void label_add_place(struct buf *out, const struct labels *labels, struct place place,
		     int columns)
{
	label_add(out, labels, place.article, columns);
	buf_format(out, " %u", place.sentence + 1);
}

int label_least(const struct labels *labels, size_t article)
{
	return labels->items[article].stem_columns;
}

int label_widest(const struct labels *labels, int most)
{
	int widest = 0;

	for (size_t i = 0; i < labels->count; i++) {
		const struct label *label = &labels->items[i];
		int columns = label->columns <= most	    ? label->columns
			      : label->stem_columns <= most ? label->stem_columns
							    : most;

		if (columns > widest)
			widest = columns;
	}
	return widest;
}
