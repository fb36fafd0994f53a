/*
 * An operand: what a word of the command line, or a line of a story file, asks for.
 *
 *     Courier=courier.txt     a label for the article
 *     mail.mbox#3             the third article of a file
 *     feed.xml#harbour ice    those with these words in their titles
 *
 * Label and choice are taken only where no file is called like the whole.
 */
#ifndef CROSSREAD_READ_SOURCE_OPERAND_H
#define CROSSREAD_READ_SOURCE_OPERAND_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"
#include "read/source/story_file.h"

struct operand {
	const char *path;	      /* "-" is standard input; or a URL; may be empty */
	struct str label;	      /* length 0: none is given */
	struct str choice;	      /* of the documents in it; length 0: all */
	struct story_file_line known; /* by a story file; else all NULL */
	struct buf text;	      /* that path, label and choice point into */
};

/* Reads TEXT, a word of the command line.  OPERAND is to be freed with operand_done. */
void operand_read(struct operand *operand, const char *text);

/*
 * Reads TEXT, a line of a story file in FOLDER ("" or with a slash at the end).  Returns
 * true with a path of NULL where the line says nothing; false with a message without
 * place where it is wrong.  To be freed in either case.
 */
bool operand_read_line(struct operand *operand, const char *text, struct str folder,
		       struct err *err);

void operand_done(struct operand *operand);

#endif
