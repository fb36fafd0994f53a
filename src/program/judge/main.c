/*
 * crossread-judge: the program that tells crossread which sentences report a common
 * statement.
 *
 *     crossread-judge NETWORK [THREADS] <LINES
 *
 * It reads articles and questions and answers them, a JSON object a line
 * (crossread-judge(5), version 2), by the network in the file NETWORK.  It writes no
 * file, so what it says goes to a pipe or a terminal.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/limit.h"
#include "program/judge/crew.h"
#include "program/judge/session.h"

enum {
	LINE_MEBIBYTES = 16, /* of input, at most */
	SECONDS = 3600,	     /* of processor time: for some 40,000 sentences */
	/* Most of it is address space that the library sets aside for each thread. */
	MEMORY_MEBIBYTES = 4096,
};

/* The input, line by line. */
struct lines {
	struct buf bytes; /* what was read and not yet handed out */
	size_t from;	  /* where the next line begins */
	size_t number;
	bool has_ended;
};

/* Reads some more; false with a message where that fails. */
static bool read_more(struct lines *lines, struct err *err)
{
	char block[65536];
	ssize_t length = read(STDIN_FILENO, block, sizeof block);

	if (length < 0 && errno != EINTR)
		return err_set(err, "standard input: %s", strerror(errno));
	if (length > 0)
		buf_add(&lines->bytes, block, (size_t)length);
	lines->has_ended = !length;
	return lines->bytes.length <= (size_t)LINE_MEBIBYTES << 20 ||
	       err_set(err, "a line of more than %d MiB", LINE_MEBIBYTES);
}

/* Has SESSION take all whole lines that there are, and at the end what is left. */
static bool take_lines(struct lines *lines, struct session *session, struct err *err)
{
	size_t from = 0;
	bool is_good = true;

	while (is_good) {
		struct str all = buf_str(&lines->bytes);
		size_t end = str_line_end(all, from);

		if (end == all.length && !(lines->has_ended && from < end))
			break;
		lines->number++;
		is_good = session_take(session, str_slice(all, from, end), err);
		from = end < all.length ? end + 1 : end;
	}
	buf_drop(&lines->bytes, from);
	return is_good;
}

static bool run_session(struct session *session, struct lines *lines, struct err *err)
{
	while (!lines->has_ended)
		if (!read_more(lines, err) || !take_lines(lines, session, err))
			return false;
	return session_end(session, err);
}

/* Answers what comes by NETWORK; a message names the line that is at fault. */
static bool answer(const struct network *network, size_t workers, struct err *err)
{
	struct lines lines = {0};
	struct session session;
	struct err reason = ERR_NONE;
	bool is_good;

	is_good = session_begin(&session, network, workers, STDOUT_FILENO, &reason) &&
		  run_session(&session, &lines, &reason);
	session_done(&session);
	buf_done(&lines.bytes);
	if (!is_good)
		err_set(err, "line %zu: %s", lines.number, reason.message);
	err_done(&reason);
	return is_good;
}

/* Judges by the network of file NAME, with at most WORKERS threads. */
static bool judge(const char *name, size_t workers, struct err *err)
{
	struct network network;
	bool is_good;

	if (!product_begin())
		workers = 1;
	if (!product_check(product_plain, product_rows, err) ||
	    !network_read(&network, name, err))
		return false;
	is_good = answer(&network, workers, err);
	network_free(&network);
	return is_good;
}

/*
 * The library reads this before main begins: without it, it makes a thread for each
 * processor, which takes address space and, before it sleeps, a while of processor time.
 */
static void start_without_threads(char **argv)
{
	static const char variable[] = "OPENBLAS_NUM_THREADS";

	if (!getenv(variable) && !setenv(variable, "1", 1))
		execv("/proc/self/exe", argv);
}

/* The number of threads that ARGUMENT says, 0 if none or too many. */
static size_t workers_of(const char *argument)
{
	return strlen(argument) == 1 && *argument > '0' && *argument <= '0' + CREW_MOST
		   ? (size_t)(*argument - '0')
		   : 0;
}

int main(int argc, char **argv)
{
	size_t workers = argc == 3 ? workers_of(argv[2]) : crew_size();
	struct err err = ERR_NONE;
	bool is_good;

	if (argc < 2 || argc > 3 || !workers) {
		fprintf(stderr, "usage: crossread-judge NETWORK [THREADS, 1 to %d]\n",
			CREW_MOST);
		return EXIT_FAILURE;
	}
	start_without_threads(argv);
	limit_process(SECONDS, MEMORY_MEBIBYTES);
	is_good = judge(argv[1], workers, &err);
	if (!is_good)
		fprintf(stderr, "crossread-judge: %s\n", err.message);
	err_done(&err);
	return is_good ? EXIT_SUCCESS : EXIT_FAILURE;
}
