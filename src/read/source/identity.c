/*
 * Articles are compared in an order of their own, by text and label, so that what is said
 * of them does not depend on the command line.
 */
#include "config.h"

#include "read/source/identity.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "read/source/outlet.h"

static int text_order(const void *a, const void *b)
{
	const struct article *const *x = a, *const *y = b;
	int order = str_compare((*x)->text, (*y)->text);

	return order ? order : strcmp((*x)->label, (*y)->label);
}

/* Whose other version an article is must be in the story, too. */
static void check_versions(struct article **articles, size_t count,
			   message_list *messages)
{
	for (size_t i = 0; i < count; i++) {
		struct article *article = articles[i];
		bool is_there = !article->version_of;

		for (size_t j = 0; j < count && !is_there; j++)
			is_there = j != i && !articles[j]->version_of &&
				   !strcmp(articles[j]->label, article->version_of);
		if (!is_there) {
			message_add(messages, true,
				    "%s: version-of=%s: no other outlet is called so",
				    article->label, article->version_of);
			article->version_of = NULL;
		}
	}
}

/* Tells which of SORTED are the same text: of one, how many others are. */
static void report_duplicates(struct article *const *sorted, size_t count,
			      message_list *messages)
{
	for (size_t from = 0, to; from < count; from = to) {
		for (to = from + 1;
		     to < count && str_equal(sorted[to]->text, sorted[from]->text);)
			to++;
		if (to - from == 2)
			message_add(messages, false,
				    "%s: the same text as %s; all of it will be shared",
				    sorted[from + 1]->label, sorted[from]->label);
		else if (to - from > 2)
			message_add(
			    messages, false,
			    "%s: the same text as %zu others; all of it will be shared",
			    sorted[from]->label, to - from - 1);
	}
}

void identity_resolve(struct article **articles, size_t count, message_list *messages)
{
	struct article **sorted = mem_zero(count, sizeof *sorted);

	outlet_make_distinct(articles, count);
	if (count) {
		memcpy(sorted, articles, count * sizeof *sorted);
		qsort(sorted, count, sizeof *sorted, text_order);
	}
	check_versions(articles, count, messages);
	report_duplicates(sorted, count, messages);
	free(sorted);
}
