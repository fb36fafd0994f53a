/*
 * The built-in judge's network: whether it is installed, and which it is.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_NETWORK_H
#define CROSSREAD_PROGRAM_CROSSREAD_NETWORK_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/digest.h"

struct network {
	struct buf path; /* of its file; empty: there is none */
	char digest[DIGEST_LENGTH + 1];
};

/*
 * Looks for the network and for the program that runs it; false where one of them is not
 * there or the file cannot be read.  Free NETWORK with network_done in either case.
 */
bool network_find(struct network *network);
void network_done(struct network *network);

#endif
