/*
 * The encoder: for each token of a window a state, a vector that says what it means where
 * it stands.  A transformer as in BERT (Devlin et al. 2018), each layer of which lets
 * every token look at all others and then thinks about each by itself.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_ENCODER_H
#define CROSSREAD_PROGRAM_JUDGE_ENCODER_H

#include "program/judge/network.h"
#include "program/judge/window.h"

struct encoder;

/* An encoder for one thread; NETWORK stays as long as it. */
struct encoder *encoder_new(const struct network *network);
void encoder_free(struct encoder *encoder);

/*
 * Reads WINDOW of PASSAGE.  Returns the states of its own tokens, a row each, valid until
 * the next call.
 */
struct view encoder_read(struct encoder *encoder, const struct passage *passage,
			 const struct window *window);

#endif
