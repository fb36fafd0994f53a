/*
 * Word lists of a language, compiled in from data/words.* and data/abbreviations.*.
 *
 * A list is a class; a word can be on several.  Words are looked up as they are compared
 * (unicode_fold), abbreviations without their last stop.
 */
#ifndef CROSSREAD_BASE_WORDS_H
#define CROSSREAD_BASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum word_class {
	WORD_STOP = 1 << 0,
	WORD_STARTER = 1 << 1,
	WORD_SPEECH = 1 << 2,
	WORD_TITLE = 1 << 3,
	WORD_NUMBER = 1 << 4,
	WORD_MULTIPLE = 1 << 5,
	WORD_HEDGE = 1 << 6,
	WORD_WEEKDAY = 1 << 7,
	WORD_MONTH = 1 << 8,
	WORD_NEGATOR = 1 << 9,
	WORD_ABBREVIATION = 1 << 10,
	WORD_ENDING = 1 << 11,
	WORD_NUMBERED = 1 << 12,
	WORD_ZONE = 1 << 13,
	WORD_REFUSAL = 1 << 14,
	WORD_CONTRAST = 1 << 15,
	WORD_PREPOSITION = 1 << 16,
	WORD_DETERMINER = 1 << 17,
	WORD_COLLECTIVE = 1 << 18,
	WORD_SHARE = 1 << 19,
	WORD_GROWTH = 1 << 20,
	WORD_SOURCE = 1 << 21,
	WORD_MUTUAL = 1 << 22,
	WORD_LETTERED = 1 << 23,
	WORD_UTTERANCE = 1 << 24,
	WORD_OFFICE = 1 << 25,
	WORD_UNNAMED = 1 << 26,
	WORD_PRONOUN = 1 << 27,
	WORD_ARTICLE = 1 << 28,
	WORD_POINT = 1 << 29,
};

enum { WORDS_MOST_LANGUAGES = 64 };

/* The longest word of a list in bytes, with a byte behind it. */
enum { WORDS_LONGEST = 43 };

/* Held without pointers, so that nothing needs to be relocated when the program starts.
 */
struct word {
	char text[WORDS_LONGEST];
	unsigned char length;
	unsigned classes; /* of enum word_class */
	double value;	  /* what it is depends on the class: see data/words.en */
};

/* How many languages have lists, and the code of each ("en"). */
size_t words_language_count(void);
const char *words_language(size_t number);

/* The entry of the folded word WORD in language NUMBER, or NULL. */
const struct word *words_find_in(size_t number, struct str word);

/* The languages that have the folded word WORD as a stop word: bit N is set if language
 * number N has. */
uint64_t words_stop_languages(struct str word);

/* The entry of the folded word WORD, or NULL if LANGUAGE ("en") has none. */
const struct word *words_find(const char *language, struct str word);

/* Whether WORD is on one of the lists CLASSES of LANGUAGE. */
bool words_is(const char *language, struct str word, unsigned classes);

#endif
