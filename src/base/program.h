/*
 * Another program, run by its words (no shell), with a pipe to its standard input and one
 * from its standard output.
 */
#ifndef CROSSREAD_BASE_PROGRAM_H
#define CROSSREAD_BASE_PROGRAM_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/watch.h"

struct program {
	pid_t process; /* and its group; 0: none runs */
	int to, from;  /* our ends of the pipes, -1: closed */
};

#define PROGRAM_NONE ((struct program){0, -1, -1})

/*
 * Starts WORDS (ended by NULL; the first is looked for in PATH if it has no slash) in a
 * process group of its own; IS_SILENT sends its standard error to /dev/null.  Returns 0,
 * or what errno says of the failure.  Our ends of the pipes do not block.
 */
int program_start(struct program *program, char *const *words, bool is_silent);

/* Ends the program's group if it still runs, and closes the pipes. */
void program_stop(struct program *program);

/* Close our ends of the pipes; the program runs on. */
void program_close_input(struct program *program);
void program_close(struct program *program);

enum program_end {
	PROGRAM_DONE,	 /* with status 0 */
	PROGRAM_FAILED,	 /* with another status, or by a signal */
	PROGRAM_LATE,	 /* it was stopped when its time was over */
	PROGRAM_LONG,	 /* it was stopped for having said more than MOST bytes */
	PROGRAM_ABSENT,	 /* it could not be started */
	PROGRAM_STOPPED, /* the watch ended it */
};

/* What a program may take. */
struct program_limits {
	size_t most;		   /* bytes that it says */
	long milliseconds;	   /* until it ends */
	const struct watch *watch; /* asked meanwhile; NULL: nobody */
};

/* Runs WORDS with INPUT on its standard input and adds what it says to OUT. */
enum program_end program_run(struct buf *out, char *const *words, struct str input,
			     const struct program_limits *limits);

/*
 * Runs WORDS with INPUT on its standard input; what it says goes to /dev/null.  It has
 * MILLISECONDS to read that and to end; what it leaves running, as programs for a
 * clipboard do, runs on.
 */
enum program_end program_feed(char *const *words, struct str input, long milliseconds);

/*
 * Runs WORDS where this program runs, in its group and on its output, with the terminal
 * INPUT for standard input, and waits for the end.  Signals that are ignored here are
 * not there.
 */
enum program_end program_lend(char *const *words, int input);

/* Adds the folder that this program is in, with its slash; nothing where none is told. */
void program_folder(struct buf *path);

/*
 * Adds the path of one of crossread's own programs to PATH: beside this one, if it is
 * there (as in a build tree), else where it is installed.
 */
void program_find(struct buf *path, const char *name);

/*
 * Adds the path of the data file NAME to PATH: in $CROSSREAD_DATA alone if that is set,
 * else where it is installed, else beside the folder of a program in its build tree.
 * False, and nothing added, where it is nowhere.
 */
bool program_find_data(struct buf *path, const char *name);

#endif
