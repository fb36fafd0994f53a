/*
 * From what stands on the command line to articles.
 *
 * Operands are files, directories, "-" and URLs.  What cannot be used is reported in a
 * message, and all that was loaded stays.
 */
#ifndef CROSSREAD_READ_SOURCE_LOAD_H
#define CROSSREAD_READ_SOURCE_LOAD_H

#include <stdbool.h>

#include "base/vec.h"
#include "base/watch.h"
#include "read/article.h"
#include "read/message.h"

/* Articles that a report of crossread holds. */
struct load_report {
	const char *path;
	size_t first, count;
};

/* All zero is an empty load. */
struct load {
	VEC(struct article *) articles; /* in the order of the operands */
	message_list messages;
	VEC(char *) paths; /* of all that was to be read, usable or not */
	VEC(struct load_report) reports;
	size_t more;	   /* inputs that operands turned out to be, beyond one each */
	const char *input; /* that is being read; NULL: none */
	char *left_out;	   /* the first input that was not read when the watch ended it */
	size_t left_out_count;
};

struct load_options {
	const char *language; /* of texts that declare none; NULL: by their words */
	long patience;	      /* seconds to wait for a pipe's first byte; 0: for ever */
	bool fetch;	      /* read URLs over the network */
	bool allow_private;   /* from servers that are not in the public network, too */
	const struct watch *watch; /* asked before each input and while one is waited for;
				    * once it ends that, no further input is read */
};

/*
 * Loads TEXT: "[LABEL=]FILE[#CHOICE]", a directory (its regular, unhidden files of a
 * known kind in byte order), "-", or for FILE the URL of a page.  A file may hold several
 * articles; CHOICE is the number of one of them from 1, or words of its title.
 */
void load_operand(struct load *load, const char *text,
		  const struct load_options *options);

/*
 * Leaves out what a report of crossread holds if there are other articles; gives those
 * whose language is not sure the common one (language_settle); makes labels
 * distinct, in the same way for any order of the operands, and tells of texts that are
 * there twice, and of what was left out.  To be called once, when all is loaded.
 */
void load_resolve(struct load *load);

/* Whether an input could not be used. */
bool load_has_failed(const struct load *load);

/* Frees the articles and messages. */
void load_done(struct load *load);

#endif
