/*
 * One sorted table a language, and one of the stop words of all, which tells languages
 * apart with a single search a word; they are written from data/ at build time.
 */
#include "config.h"

#include "base/words.h"

#include <stddef.h>
#include <string.h>

#include "base/array.h"
#include "base/bisect.h"

struct language {
	const char *code;
	const struct word *words;
	size_t count;
};

struct stop_word {
	char text[WORDS_LONGEST];
	unsigned char length;
	uint64_t languages; /* a bit for each */
};

/* One array a language, `languages`, the table of them, and `stop_words`. */
#include "words.inc"

enum { LANGUAGE_COUNT = ARRAY_COUNT(languages), STOP_COUNT = ARRAY_COUNT(stop_words) };

_Static_assert((int)LANGUAGE_COUNT <= (int)WORDS_MOST_LANGUAGES,
	       "a bit for each language");

static const struct word *find_word(const struct word *words, size_t count,
				    struct str word)
{
	struct bisect search = {.to = count};

	while (bisect_next(&search)) {
		const struct word *middle = &words[search.middle];
		int order = str_compare((struct str){middle->text, middle->length}, word);

		if (!order)
			return middle;
		bisect_narrow(&search, order < 0);
	}
	return NULL;
}

size_t words_language_count(void)
{
	return LANGUAGE_COUNT;
}

const char *words_language(size_t number)
{
	return languages[number].code;
}

const struct word *words_find_in(size_t number, struct str word)
{
	return find_word(languages[number].words, languages[number].count, word);
}

const struct word *words_find(const char *language, struct str word)
{
	for (size_t i = 0; i < LANGUAGE_COUNT; i++)
		if (languages[i].code[0] == language[0] &&
		    !strcmp(languages[i].code, language))
			return words_find_in(i, word);
	return NULL;
}

bool words_is(const char *language, struct str word, unsigned classes)
{
	const struct word *found = words_find(language, word);

	return found && (found->classes & classes);
}

uint64_t words_stop_languages(struct str word)
{
	struct bisect search = {.to = STOP_COUNT};

	while (bisect_next(&search)) {
		const struct stop_word *middle = &stop_words[search.middle];
		int order = str_compare((struct str){middle->text, middle->length}, word);

		if (!order)
			return middle->languages;
		bisect_narrow(&search, order < 0);
	}
	return 0;
}
