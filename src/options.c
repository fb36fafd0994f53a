/*
 * Each option is one row: its names, its argument, what it sets and its line of help.
 * getopt_long's tables and the help text follow from the rows.
 */
#include "config.h"

#include "options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/split.h"
#include "show/report.h"

enum {
	WIDTH_LEAST = 20,
	WIDTH_MOST = 1000,
	QUESTIONS = 200, /* to a judge, where nothing else is said */
	QUESTIONS_MOST = 10000,
	SECONDS = 120,
	SECONDS_MOST = 86400,
	FIRST_LONG = 256
};

/* Reads VALUE, a number from LEAST to MOST, for the option NAME. */
static bool read_number(long *number, const char *name, const char *value, long least,
			long most, struct err *err)
{
	char *end;

	*number = strtol(value, &end, 10);
	if (end == value || *end || *number < least || *number > most)
		return err_set(err, "--%s: '%s' is not a number from %ld to %ld", name,
			       value, least, most);
	return true;
}

static bool set_format(struct options *options, const char *value, struct err *err)
{
	if (!report_find(value))
		return err_set(err, "--format: no format '%s'; --help lists them", value);
	options->format = value;
	return true;
}

static bool set_output(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->output = strcmp(value, "-") ? value : NULL;
	if (!options->format)
		options->format = "text";
	return true;
}

static bool set_width(struct options *options, const char *value, struct err *err)
{
	long width;

	if (!read_number(&width, "width", value, WIDTH_LEAST, WIDTH_MOST, err))
		return false;
	options->width = (int)width;
	return true;
}

static bool set_color(struct options *options, const char *value, struct err *err)
{
	static const char *const names[] = {
	    [COLOR_AUTO] = "auto",
	    [COLOR_ALWAYS] = "always",
	    [COLOR_NEVER] = "never",
	};

	for (int i = COLOR_AUTO; i <= COLOR_NEVER; i++)
		if (!strcmp(names[i], value)) {
			options->color = (enum color_choice)i;
			return true;
		}
	return err_set(err, "--color: '%s' is not auto, always or never", value);
}

static bool set_language(struct options *options, const char *value, struct err *err)
{
	if (strlen(value) != 2 || strspn(value, "abcdefghijklmnopqrstuvwxyz") != 2)
		return err_set(
		    err, "--language: '%s' is no code of two letters like 'en'", value);
	options->language = value;
	return true;
}

static bool set_exit_code(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->exit_code = true;
	return true;
}

static bool set_explain(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->action = ACTION_EXPLAIN;
	options->explain = value;
	return true;
}

static bool set_score_pairs(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->action = ACTION_SCORE_PAIRS;
	options->pairs = value && strcmp(value, "-") ? value : NULL;
	return true;
}

static bool set_features(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->action = ACTION_FEATURES;
	return true;
}

static bool set_model(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->model = value;
	return true;
}

/* The words are only tried here, so that a mistake is told before anything is read. */
static bool set_judge(struct options *options, const char *value, struct err *err)
{
	struct err reason = ERR_NONE;
	char **words = split_words(value, &reason);

	if (!words)
		err_set(err, "--judge: %s", reason.message);
	err_done(&reason);
	free(words);
	options->judge = value;
	return words != NULL;
}

static bool set_judge_questions(struct options *options, const char *value,
				struct err *err)
{
	return read_number(&options->judge_questions, "judge-questions", value, 1,
			   QUESTIONS_MOST, err);
}

static bool set_judge_seconds(struct options *options, const char *value, struct err *err)
{
	return read_number(&options->judge_seconds, "judge-seconds", value, 1,
			   SECONDS_MOST, err);
}

static bool set_help(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->action = ACTION_HELP;
	return true;
}

static bool set_version(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->action = ACTION_VERSION;
	return true;
}

static bool set_list_commands(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->action = ACTION_LIST_COMMANDS;
	return true;
}

static const struct row {
	char brief;		     /* 0: none */
	const char *name, *argument; /* an argument in brackets may be left out */
	bool (*set)(struct options *options, const char *value, struct err *err);
	const char *help;
} rows[] = {
    {'f', "format", "NAME", set_format, "print a report: text or json"},
    {'o', "output", "FILE", set_output, "write the report to FILE"},
    {'w', "width", "COLUMNS", set_width, "width of the text report ($COLUMNS, else 80)"},
    {0, "color", "WHEN", set_color, "auto, always or never"},
    {0, "language", "CODE", set_language,
     "language of texts, if not to be told from them"},
    {0, "exit-code", NULL, set_exit_code, "exit with 1 if the outlets diverge"},
    {0, "judge", "COMMAND", set_judge, "ask a program about what the scores leave open"},
    {0, "judge-questions", "NUMBER", set_judge_questions,
     "most questions to the judge (200)"},
    {0, "judge-seconds", "NUMBER", set_judge_seconds, "most seconds for the judge (120)"},
    {0, "explain", "A:N,B:M", set_explain,
     "why sentence N of A and M of B are linked, or not"},
    {0, "score-pairs", "[FILE]", set_score_pairs,
     "score pairs of sentences, one a line, TAB between"},
    {0, "features", NULL, set_features, "print what the linking model sees, as TSV"},
    {0, "model", "FILE", set_model, "use another linking model"},
    {0, "list-commands", NULL, set_list_commands, "list the viewer's commands and keys"},
    {'h', "help", NULL, set_help, "print this help"},
    {'V', "version", NULL, set_version, "print the version"},
};

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

static int argument_kind(const struct row *row)
{
	if (!row->argument)
		return no_argument;
	return row->argument[0] == '[' ? optional_argument : required_argument;
}

/* Fills getopt's tables from the rows; BRIEF has room for three bytes a row. */
static void make_tables(struct option longs[ROW_COUNT + 1], char *brief)
{
	*brief++ = ':'; /* a missing argument is told from an unknown option */
	for (int i = 0; i < ROW_COUNT; i++) {
		longs[i] = (struct option){
		    .name = rows[i].name,
		    .has_arg = argument_kind(&rows[i]),
		    .val = FIRST_LONG + i,
		};
		if (!rows[i].brief)
			continue;
		*brief++ = rows[i].brief;
		if (rows[i].argument)
			*brief++ = ':';
	}
	longs[ROW_COUNT] = (struct option){0};
	*brief = '\0';
}

static const struct row *row_of(int found)
{
	if (found >= FIRST_LONG)
		return &rows[found - FIRST_LONG];
	for (int i = 0; i < ROW_COUNT; i++)
		if (rows[i].brief == found)
			return &rows[i];
	return NULL;
}

/* Tells what getopt did not understand: a short option by its letter, else the word. */
static bool refuse(int found, const char *word, struct err *err)
{
	const char *problem = found == ':' ? "needs a value"
			      : optopt >= FIRST_LONG
				  ? "takes no value"
				  : "unknown option, or short for several";

	if (optopt > 0 && optopt < FIRST_LONG)
		return err_set(err, "-%c: %s; see --help", optopt,
			       found == ':' ? problem : "unknown option");
	return err_set(err, "%s: %s; see --help", word, problem);
}

bool options_read(struct options *options, int argc, char **argv, struct err *err)
{
	struct option longs[ROW_COUNT + 1];
	char brief[3 * ROW_COUNT + 2];

	*options = (struct options){
	    .judge_questions = QUESTIONS,
	    .judge_seconds = SECONDS,
	};
	make_tables(longs, brief);
	opterr = 0;
	for (int found; (found = getopt_long(argc, argv, brief, longs, NULL)) != -1;) {
		if (found == ':' || found == '?')
			return refuse(found, argv[optind - 1], err);
		if (!row_of(found)->set(options, optarg, err))
			return false;
	}
	options->operands = argv + optind;
	options->operand_count = argc - optind;
	return true;
}

void options_print_help(FILE *out)
{
	fputs("usage: crossread [OPTION]... [LABEL=]FILE...\n"
	      "Compares how several outlets cover one story, sentence by sentence.\n"
	      "FILE is a plain text article, a folder of them, or - for standard "
	      "input.\n\n",
	      out);
	for (int i = 0; i < ROW_COUNT; i++) {
		char names[64];
		const char *argument = rows[i].argument;

		snprintf(names, sizeof names, "%c%c%s --%s%s%s%s",
			 rows[i].brief ? '-' : ' ', rows[i].brief ? rows[i].brief : ' ',
			 rows[i].brief ? "," : " ", rows[i].name,
			 !argument	      ? ""
			 : argument[0] == '[' ? "[="
					      : "=",
			 !argument ? "" : argument + (argument[0] == '['), "");
		fprintf(out, "  %-28s %s\n", names, rows[i].help);
	}
	fputs("\nOn a terminal the viewer opens (? lists its keys); elsewhere the text "
	      "report is\n"
	      "printed.  Exit status: 0 done, 1 the outlets diverge (with --exit-code), "
	      "2 usage,\n"
	      "unusable input or a write error.  See crossread(1).\n",
	      out);
}
