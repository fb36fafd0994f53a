/*
 * Tiny stories for the tests of align/ and show/: articles whose every sentence is given,
 * so that what is expected can be worked out by hand; and tiny lexicons.
 *
 *     struct tiny tiny;
 *     tiny_open(&tiny, (const char *const[]){"a sentence|another", "a third", NULL});
 *     ... tiny.articles[0]->sentence_count is 2 ...
 *     tiny_close(&tiny);
 */
#ifndef CROSSREAD_TESTS_TINY_H
#define CROSSREAD_TESTS_TINY_H

#include "base/buf.h"
#include "align/story.h"
#include "align/link/matcher.h"
#include "align/link/model.h"

enum { TINY_MOST = 8 /* articles */ };

struct tiny {
	struct article *articles[TINY_MOST];
	size_t count;
	struct model model; /* the tests' own; a test may change it */
};

/* An article called NAME with the SENTENCES that "|" separates; free it as any other. */
struct article *tiny_article(const char *name, const char *language,
			     const char *sentences);

/* English articles "one", "two" ... of TEXTS, which NULL ends. */
void tiny_open(struct tiny *tiny, const char *const *texts);
void tiny_close(struct tiny *tiny);

/* Reads MODEL from TEXT, whose features and keys are all there are that count. */
void tiny_model(struct model *model, const char *text);

/*
 * Reads MODEL from tests/linking.model: what a test expects of it holds however the
 * shipped one is fitted anew.
 */
void tiny_fixed_model(struct model *model);

/* Adds the text of that model, as the file of --model has it. */
void tiny_fixed_text(struct buf *out);

/* The counts of tests/background.en, which the models above have; not to be freed. */
struct background *tiny_background(void);

/* Freed with matcher_free and story_free. */
struct matcher *tiny_match(const struct tiny *tiny);
struct story *tiny_build(const struct tiny *tiny);

/*
 * Adds the bytes of a lexicon file.  WORDS are "stem:sense,sense ...", RELATED is
 * "synset:synset,synset ..." rising; what is not there has none.
 */
void tiny_lexicon(struct buf *out, const char *words, const char *related,
		  uint32_t synsets);

/* Writes BYTES to a new temporary file; PATH gets its name. */
void tiny_write(char path[64], struct str bytes);

#endif
