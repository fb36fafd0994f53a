/* One sorted table, searched by halves; about seven thousand stems of English. */
#include "config.h"

#include "align/background.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

struct background_count {
	const char *term;
	unsigned sentences;
};

/* The include also defines BACKGROUND_SENTENCES, its number of sentences. */
static const struct background_count english[] = {
#include "background-en.inc"
};

static unsigned find(struct str term)
{
	size_t low = 0, high = sizeof english / sizeof english[0];

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_compare(term, str_of(english[middle].term));

		if (!order)
			return english[middle].sentences;
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
	return log((BACKGROUND_SENTENCES + 1.0) / (find(term) + 1.0));
}
