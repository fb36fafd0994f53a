/*
 * The command line: what was asked for, from one table of options.
 */
#ifndef CROSSREAD_OPTIONS_H
#define CROSSREAD_OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

#include "base/err.h"

enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* What to do; all but viewing end without a terminal. */
enum action {
	ACTION_SHOW, /* the viewer, or a report */
	ACTION_FEATURES,
	ACTION_EXPLAIN,
	ACTION_SCORE_PAIRS,
	ACTION_HELP,
	ACTION_VERSION,
	ACTION_LIST_COMMANDS,
};

struct options {
	enum action action;
	const char *format;   /* NULL: viewer or text */
	const char *output;   /* NULL: standard output */
	const char *language; /* NULL: told from each text */
	const char *model;    /* NULL: the one compiled in */
	const char *explain;  /* "A:N,B:M" */
	const char *pairs;    /* NULL: standard input */
	const char *judge;    /* a command; NULL: nobody is asked */
	long judge_questions, judge_seconds;
	enum color_choice color;
	int width; /* 0: not given */
	bool exit_code;
	char **operands; /* borrowed from argv */
	int operand_count;
};

/* Reads ARGV into OPTIONS; false with a message that names the option. */
bool options_read(struct options *options, int argc, char **argv, struct err *err);

void options_print_help(FILE *out);

#endif
