/*
 * Terms: sentences as sequences of comparable words.
 *
 * A token is a word of the text with its place, its folded form (a word) and its stem (a
 * term).  A number has the same term whether it is written in digits or in words, "U.S."
 * and "United States" are one term, "'s" is cut off.  A vocabulary holds the words and
 * terms of a story.
 */
#ifndef CROSSREAD_ALIGN_WORDS_TERM_H
#define CROSSREAD_ALIGN_WORDS_TERM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "read/article.h"

enum token_flag {
	TOKEN_CONTENT = 1 << 0, /* says something by itself: not a stop word */
	TOKEN_NAME = 1 << 1,	/* part of a name */
	TOKEN_NUMBER = 1 << 2,	/* the first or only token of a number */
	TOKEN_QUOTED = 1 << 3,	/* inside quotation marks */
	TOKEN_NEGATOR = 1 << 4,
	TOKEN_CAPITAL = 1 << 5, /* written with a capital */
	TOKEN_FIRST = 1 << 6,	/* first of the sentence, a quotation or behind a colon */
	TOKEN_PART = 1 << 7,	/* one term with the token before: "million", "States" */
	TOKEN_DAY = 1 << 9,	/* a weekday or month, capitalised */
	TOKEN_HYPHEN = 1 << 8,	/* a hyphen stands right before: "page" of "47-page" */
};

struct token {
	struct span span; /* in the article's text */
	uint32_t word, term;
	uint32_t clause; /* counts up at commas, dashes, brackets and quotation marks */
	unsigned flags;	 /* of enum token_flag */
};

struct token_list {
	struct token *items;
	size_t count;
};

/* A text that has more tokens than this is no sentence. */
enum { TERM_MOST_COMPARED = 400 };

/* Those of the TOKENS that are compared one by one: all, but not of what is no sentence.
 */
static inline struct token_list term_compared(const struct token_list *tokens)
{
	size_t count = tokens->count;

	return (struct token_list){
	    tokens->items, count < TERM_MOST_COMPARED ? count : TERM_MOST_COMPARED};
}

struct vocabulary;

struct vocabulary *term_vocabulary_new(void);
void term_vocabulary_free(struct vocabulary *vocabulary);

/*
 * The tokens of EXCERPT; they live in ARENA, and numbers are still in pieces (see
 * align/values/numeral.h).  *IN_QUOTATION tells whether a quotation is open where EXCERPT
 * begins, and is set to whether one is open where it ends.
 */
struct token_list term_tokens(struct vocabulary *vocabulary, struct arena *arena,
			      struct excerpt excerpt, bool *in_quotation);

/* Makes the tokens FIRST..NEXT - 1 one number: they get the one term of its VALUE. */
void term_join_number(struct vocabulary *vocabulary, struct token *first,
		      const struct token *next, double value);

/*
 * Sets TOKEN_NAME: for words with a capital inside a sentence, and for those at its start
 * that have a capital more often than not.  So all tokens of the story must be known.
 */
void term_mark_names(const struct vocabulary *vocabulary, struct token_list tokens);

/* The classes of a word (enum word_class) in its language. */
unsigned term_word_classes(const struct vocabulary *vocabulary, uint32_t word);

/*
 * Languages are numbered in the order in which their texts came.  Words of two languages
 * are never the same word, nor the same term, even where they are spelled alike.
 */
uint32_t term_language(struct vocabulary *vocabulary, const char *code);
uint32_t term_language_count(const struct vocabulary *vocabulary);
const char *term_language_code(const struct vocabulary *vocabulary, uint32_t language);

/* The language of a term, and of a word. */
uint32_t term_language_of(const struct vocabulary *vocabulary, uint32_t term);
uint32_t term_word_language(const struct vocabulary *vocabulary, uint32_t word);

uint32_t term_count(const struct vocabulary *vocabulary);
struct str term_text(const struct vocabulary *vocabulary, uint32_t term);
uint32_t term_word_count(const struct vocabulary *vocabulary);
struct str term_word_text(const struct vocabulary *vocabulary, uint32_t word);

#endif
