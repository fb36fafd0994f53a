/*
 * What both sentences begin and end with is paired first; the longest common subsequence
 * is sought in what remains, by the textbook table.  A remainder too large for it (a text
 * without stops, not a sentence) stays unpaired.
 */
#include "config.h"

#include "align/wording.h"

#include <string.h>

#include "base/intern.h"
#include "base/unicode.h"

enum { LARGEST_TABLE = 1 << 20 /* cells */ };

typedef VEC(uint32_t) id_list;

static void find_words(wording_list *words, id_list *ids, struct intern *forms,
		       const struct article *article, struct span span)
{
	struct str text = article_slice(article, span);
	char *breaks = mem_alloc(text.length);
	struct buf folded = BUF_EMPTY;

	unicode_word_breaks(text, breaks);
	for (size_t from = 0, to, step; from < text.length; from = to) {
		uint32_t first = unicode_at(text, from, &step);

		for (to = from + 1; to < text.length && !breaks[to];)
			to++;
		if (!unicode_is_letter(first) && !unicode_is_digit(first))
			continue;
		buf_cut(&folded, 0);
		unicode_fold(&folded, str_slice(text, from, to));
		vec_push(ids, intern_add(forms, buf_str(&folded)));
		vec_push(words, (struct wording_word){{span.offset + from, to - from},
						      WORDING_ALONE});
	}
	buf_done(&folded);
	free(breaks);
}

static void join(wording_list *a, size_t i, wording_list *b, size_t j)
{
	a->items[i].partner = (int)j;
	b->items[j].partner = (int)i;
}

/* Pairs words FROM_A..TO_A and FROM_B..TO_B by their longest common subsequence. */
static void pair_middle(wording_list *a, const uint32_t *ids_a, size_t from_a,
			size_t to_a, wording_list *b, const uint32_t *ids_b,
			size_t from_b, size_t to_b)
{
	size_t rows = to_a - from_a, columns = to_b - from_b, width = columns + 1;
	uint16_t *table;

	if (!rows || !columns || rows > LARGEST_TABLE / columns || rows > UINT16_MAX)
		return;
	/* table[i][j]: longest from words i of a and j of b on */
	table = mem_zero((rows + 1) * width, sizeof *table);
	for (size_t i = rows; i-- > 0;)
		for (size_t j = columns; j-- > 0;) {
			uint16_t down = table[(i + 1) * width + j];
			uint16_t right = table[i * width + j + 1];

			table[i * width + j] =
			    ids_a[from_a + i] == ids_b[from_b + j]
				? (uint16_t)(table[(i + 1) * width + j + 1] + 1)
			    : down > right ? down
					   : right;
		}
	for (size_t i = 0, j = 0; i < rows && j < columns;) {
		if (ids_a[from_a + i] == ids_b[from_b + j])
			join(a, from_a + i++, b, from_b + j++);
		else if (table[(i + 1) * width + j] >= table[i * width + j + 1])
			i++;
		else
			j++;
	}
	free(table);
}

void wording_compare(wording_list *a, const struct article *article_a, struct span span_a,
		     wording_list *b, const struct article *article_b, struct span span_b)
{
	struct intern *forms;
	id_list ids_a = {0}, ids_b = {0};
	size_t from = 0, to_a, to_b;

	/* Among equally long subsequences the one found depends on which side is a. */
	if (str_compare(article_slice(article_a, span_a),
			article_slice(article_b, span_b)) > 0) {
		wording_compare(b, article_b, span_b, a, article_a, span_a);
		return;
	}
	forms = intern_new();
	a->count = b->count = 0;
	find_words(a, &ids_a, forms, article_a, span_a);
	find_words(b, &ids_b, forms, article_b, span_b);
	to_a = a->count;
	to_b = b->count;
	for (; from < to_a && from < to_b && ids_a.items[from] == ids_b.items[from];
	     from++)
		join(a, from, b, from);
	while (to_a > from && to_b > from &&
	       ids_a.items[to_a - 1] == ids_b.items[to_b - 1])
		join(a, --to_a, b, --to_b);
	pair_middle(a, ids_a.items, from, to_a, b, ids_b.items, from, to_b);
	vec_done(&ids_a);
	vec_done(&ids_b);
	intern_free(forms);
}
