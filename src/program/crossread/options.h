/*
 * What was asked for: the command line before the configuration file, from one table.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_OPTIONS_H
#define CROSSREAD_PROGRAM_CROSSREAD_OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

#include "base/buf.h"
#include "base/err.h"
#include "program/crossread/settings.h"

enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

enum link_choice { LINKS_AUTO, LINKS_ON, LINKS_OFF };

enum features_of { FEATURES_OF_PAIRS, FEATURES_OF_SENTENCES, FEATURES_OF_DIFFERENCES };

/* What to do; from ACTION_HELP on it needs neither articles nor settings. */
enum action {
	ACTION_SHOW, /* the story, in the viewer or as a report */
	ACTION_FEATURES,
	ACTION_EXPLAIN,
	ACTION_EXPLAIN_READING,
	ACTION_SCORE_PAIRS,
	ACTION_COMPARE_DECISIONS,
	ACTION_HELP,
	ACTION_VERSION,
	ACTION_PRINT_CONFIG,
	ACTION_LIST_COMMANDS,
};

struct options {
	enum action action;
	const char *format;	/* NULL: viewer or text */
	const char *output;	/* NULL: standard output */
	const char *language;	/* NULL: told from each text */
	const char *model;	/* a file; NULL: the one compiled in */
	const char *background; /* a file; NULL: none but the data files */
	const char *explain;	/* "A:N,B:M" */
	const char *pairs;	/* NULL: standard input */
	const char *decisions;	/* a file; NULL: the usual one */
	bool no_decisions;	/* read and keep none */
	const char *compared;	/* the first of two files of decisions */
	enum features_of features_of;
	bool built_in_judge; /* it is asked, if it is there */
	const char *judge;   /* the command of another one, asked after it; or NULL */
	const char *copy_command; /* given what is copied, or NULL */
	const char *first_view;	  /* of the viewer; NULL: the panes */
	struct settings viewer;	  /* its keys and colours */
	const char *config;	  /* a file; NULL: the usual one, if it is there */
	bool no_config;		  /* read no configuration file */
	long judge_questions, judge_seconds;
	long patience; /* seconds to wait for a silent pipe */
	enum color_choice color;
	long width; /* of the text report in columns; 0: not given */
	bool exit_code;
	bool blind;		/* the outlets' names are hidden */
	enum link_choice links; /* to articles' URLs in the viewer */
	bool linear;		/* the viewer in words */
	bool fetch, allow_private;
	char **operands; /* borrowed from argv */
	int operand_count;
	struct buf config_path; /* of the configuration file; empty is none */
	struct buf settings;	/* its text, which the options above point into */
};

/*
 * Reads the configuration file and then ARGV, which counts before it, into OPTIONS. False
 * with a message that names the option, or the file and its line; options_done must be
 * called in any case.
 */
bool options_read(struct options *options, int argc, char **argv, struct err *err);
void options_done(struct options *options);

/* Prints a configuration file with every setting as a comment. */
void options_print_config(FILE *out);

/* Prints what --help shows. */
void options_print_help(FILE *out);

#endif
