/* One sorted table, searched by halves; about seven thousand stems of English. */
#include "config.h"

#include "align/background.h"

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* SENTENCES, TERMS, terms, starts and counts. */
#include "background-en.inc"

static struct str term_at(size_t i)
{
	return (struct str){terms + starts[i], starts[i + 1] - starts[i]};
}

static unsigned find(struct str term)
{
	size_t low = 0, high = TERMS;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_compare(term, term_at(middle));

		if (!order)
			return counts[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return 0;
}

double background_idf(const char *language, struct str term)
{
	if (strcmp(language, "en") != 0)
		return 1;
	return log((SENTENCES + 1.0) / (find(term) + 1.0));
}
