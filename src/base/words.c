/* One sorted table a language; the tables are written by data/words.awk at build time. */
#include "config.h"

#include "base/words.h"

#include <stddef.h>
#include <string.h>

static const struct word english[] = {
#include "words-en.inc"
};

static const struct {
	const char *language;
	const struct word *words;
	size_t count;
} tables[] = {
    {"en", english, sizeof english / sizeof english[0]},
};

static const struct word *search(const struct word *words, size_t count, struct str word)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_compare(word, str_of(words[middle].text));

		if (!order)
			return &words[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct word *words_find(const char *language, struct str word)
{
	for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
		if (!strcmp(tables[i].language, language))
			return search(tables[i].words, tables[i].count, word);
	return NULL;
}

bool words_is(const char *language, struct str word, unsigned classes)
{
	const struct word *found = words_find(language, word);

	return found && (found->classes & classes);
}
