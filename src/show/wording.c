/*
 * What both sentences begin and end with is paired first; the longest common subsequence
 * is sought in what remains.
 */
#include "config.h"

#include "show/wording.h"

#include <stdlib.h>

#include "base/intern.h"
#include "base/subsequence.h"
#include "base/unicode.h"

typedef VEC(uint32_t) id_list;

static void find_words(wording_list *words, id_list *ids, struct intern *forms,
		       struct excerpt sentence)
{
	struct str text = article_excerpt_text(sentence);
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
		vec_push(words,
			 (struct wording_word){{sentence.span.offset + from, to - from},
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

/* Which of two texts comes first whatever their case and typography: <0, 0 or >0. */
static int compare_texts(struct excerpt sentence_a, struct excerpt sentence_b)
{
	struct buf a = BUF_EMPTY, b = BUF_EMPTY;
	int order;

	unicode_fold(&a, article_excerpt_text(sentence_a));
	unicode_fold(&b, article_excerpt_text(sentence_b));
	order = str_compare(buf_str(&a), buf_str(&b));
	buf_done(&a);
	buf_done(&b);
	return order;
}

void wording_compare(wording_list *a, struct excerpt sentence_a, wording_list *b,
		     struct excerpt sentence_b)
{
	struct intern *forms;
	id_list ids_a = {0}, ids_b = {0};
	subsequence_match_list matches = {0};
	size_t from = 0, to_a, to_b;

	/* Among equally long subsequences the one found depends on which side is a. */
	if (compare_texts(sentence_a, sentence_b) > 0) {
		wording_compare(b, sentence_b, a, sentence_a);
		return;
	}
	forms = intern_new();
	a->count = b->count = 0;
	find_words(a, &ids_a, forms, sentence_a);
	find_words(b, &ids_b, forms, sentence_b);
	to_a = a->count;
	to_b = b->count;
	for (; from < to_a && from < to_b && ids_a.items[from] == ids_b.items[from];
	     from++)
		join(a, from, b, from);
	while (to_a > from && to_b > from &&
	       ids_a.items[to_a - 1] == ids_b.items[to_b - 1])
		join(a, --to_a, b, --to_b);
	/* A list without items has no place for them to be counted from. */
	if (to_a > from && to_b > from)
		subsequence_find(&matches, ids_a.items + from, to_a - from,
				 ids_b.items + from, to_b - from);
	for (size_t i = 0; i < matches.count; i++)
		join(a, from + matches.items[i].a, b, from + matches.items[i].b);
	vec_done(&matches);
	vec_done(&ids_a);
	vec_done(&ids_b);
	intern_free(forms);
}
