/*
 * A stop of a text with what stands around it: all that is needed to decide whether it
 * ends a sentence.
 */
#ifndef CROSSREAD_READ_SPLIT_STOP_H
#define CROSSREAD_READ_SPLIT_STOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "read/split/enclosure.h"

struct stop {
	/* Set by the caller. */
	struct str text; /* of the passage */
	const char *language;
	size_t from; /* where the sentence begins */
	size_t at;   /* the first stop character */
	struct enclosure enclosure;
	/* Set by stop_measure. */
	size_t start;	   /* where the word before the stop begins */
	size_t after;	   /* behind the stop and its closing marks */
	size_t next;	   /* where the following text begins */
	size_t count;	   /* stop characters */
	bool is_strong;	   /* an exclamation or question mark is among them */
	bool is_quote_end; /* a closing quotation mark follows the stop */
	bool is_bracketed; /* a closing square bracket follows: "[...]" */
	bool is_instant;   /* needs no blank behind it */
	uint32_t first;	   /* the next character behind opening marks, 0 at the end */
	struct buf before; /* the folded word before the stop */
	struct buf word;   /* the folded next word */
};

/* The answer of a rule: whether the sentence ends at the stop. */
enum stop_answer { STOP_UNDECIDED, STOP_SPLIT, STOP_JOIN };

typedef enum stop_answer stop_rule(const struct stop *stop);

/* The answer of the first of COUNT rules that has one. */
enum stop_answer stop_ask(const struct stop *stop, stop_rule *const *rules, size_t count);

/* Fills in the second half of STOP, all zero before; to be freed with stop_done. */
void stop_measure(struct stop *stop);

void stop_done(struct stop *stop);

/* Whether the next word is on one of the lists CLASSES (of enum word_class). */
bool stop_next_is(const struct stop *stop, unsigned classes);

/* Where the text goes on behind a dash that follows the stop; 0 if none does. */
size_t stop_skip_dash(const struct stop *stop);

bool stop_is_dash(uint32_t character);

/* Where the word begins that ends at END: up to a blank or a mark, or 100 bytes. */
size_t stop_word_start(struct str text, size_t end);

/* Where the word at AT ends: letters, digits and apostrophes. */
size_t stop_word_end(struct str text, size_t at);

/* Whether TEXT ends in a stop or a colon, closing marks behind it set aside. */
bool stop_is_last(struct str text, const char *language);

#endif
