/*
 * The articles of one run: first all are added, then they are read, then their sentences
 * can be compared.  Those in a language that the network does not know keep their numbers
 * and nothing else, and so do those whose numbers were left out.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_ARTICLES_H
#define CROSSREAD_PROGRAM_JUDGE_ARTICLES_H

#include "program/judge/reading.h"
#include "program/judge/request.h"

struct held_article {
	bool is_known;
	struct passage passage;
	struct reading reading;
};

struct articles {
	const struct network *network;
	VEC(struct held_article) items;
	size_t sentences, bytes; /* in all */
	bool are_read;
};

/* NETWORK stays as long as ARTICLES. */
void articles_init(struct articles *articles, const struct network *network);
void articles_done(struct articles *articles);

/* Adds an article; false with a message where there are too many, or its number is not
 * higher than those before. */
bool articles_add(struct articles *articles, const struct request *request,
		  struct err *err);

/* Adds an article that is TEXT alone, as one sentence of a language that is known. */
void articles_add_text(struct articles *articles, struct str text);

/*
 * Whether there are so many sentences that time and memory are saved: not all pairs are
 * compared, and vectors are kept coarse.
 */
bool articles_are_many(const struct articles *articles);

/* Reads all, with WORKERS threads, and none is added from now on. */
void articles_read(struct articles *articles, size_t workers);

/* Whether ASKED names two sentences that were read, of two articles; a message if not. */
bool articles_have(const struct articles *articles, struct asked asked, struct err *err);

#endif
