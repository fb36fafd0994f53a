/*
 * Each option is one row: its names, its argument, what it sets, where it may stand and
 * its line of help.  getopt_long's tables, the settings of the configuration file and the
 * help text follow from the rows.
 *
 * The command line is read twice: first for which configuration file counts, then, behind
 * that file, for all else.
 */
#include "config.h"

#include "program/crossread/options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/array.h"
#include "base/file.h"
#include "base/split.h"
#include "base/str.h"
#include "read/language/language.h"
#include "show/report/report.h"

enum {
	QUESTIONS = 200, /* to a judge, where nothing else is said */
	QUESTIONS_MOST = 10000,
	SECONDS = 120,
	SECONDS_MOST = 86400,
	PATIENCE = 10,	       /* seconds */
	LARGEST_MEBIBYTES = 1, /* a configuration file */
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

	if (!read_number(&width, "width", value, REPORT_LEAST_WIDTH, REPORT_MOST_WIDTH,
			 err))
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
	if (!language_is_code(str_of(value)))
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

static bool set_fetch(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->fetch = true;
	return true;
}

static bool set_allow_private(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->allow_private = true;
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

static bool set_model(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->model = value;
	return true;
}

static bool set_background(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->background = value;
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

static bool set_patience(struct options *options, const char *value, struct err *err)
{
	return read_number(&options->patience, "patience", value, 1, SECONDS_MOST, err);
}

static bool set_judge_seconds(struct options *options, const char *value, struct err *err)
{
	return read_number(&options->judge_seconds, "judge-seconds", value, 1,
			   SECONDS_MOST, err);
}

/* Of these two the last one counts. */
static bool set_config(struct options *options, const char *value, struct err *err)
{
	(void)err;
	options->config = value;
	options->no_config = false;
	return true;
}

static bool set_no_config(struct options *options, const char *value, struct err *err)
{
	(void)value;
	(void)err;
	options->config = NULL;
	options->no_config = true;
	return true;
}

/*
 * Where an option counts beside the command line, and when.  What only prints stands
 * FIRST, so that it works whatever is in the configuration file.
 */
enum option_place { PLAIN, SETTING, FIRST };

static const struct row {
	char brief;		     /* 0: none */
	const char *name, *argument; /* an argument in brackets may be left out */
	bool (*set)(struct options *options, const char *value, struct err *err);
	enum action action; /* what to do, where there is no `set` */
	enum option_place place;
	const char *help;
} rows[] = {
    {'f', "format", "NAME", set_format, 0, PLAIN, "print a report: text or json"},
    {'o', "output", "FILE", set_output, 0, PLAIN, "write the report to FILE"},
    {'w', "width", "COLUMNS", set_width, 0, SETTING,
     "width of the text report ($COLUMNS, else 80)"},
    {0, "color", "WHEN", set_color, 0, SETTING, "auto, always or never"},
    {0, "language", "CODE", set_language, 0, SETTING,
     "language of texts, if not to be told from them"},
    {0, "patience", "SECONDS", set_patience, 0, SETTING,
     "how long to wait for a silent pipe (10)"},
    /* These two are no settings: the network is asked for each time. */
    {0, "fetch", NULL, set_fetch, 0, PLAIN, "read FILEs that are http or https URLs"},
    {0, "allow-private", NULL, set_allow_private, 0, PLAIN,
     "let --fetch reach private addresses and proxies"},
    {0, "exit-code", NULL, set_exit_code, 0, PLAIN, "exit with 1 if the outlets diverge"},
    {0, "judge", "COMMAND", set_judge, 0, SETTING,
     "ask a program about what the scores leave open"},
    {0, "judge-questions", "NUMBER", set_judge_questions, 0, SETTING,
     "most questions to the judge (200)"},
    {0, "judge-seconds", "NUMBER", set_judge_seconds, 0, SETTING,
     "most seconds for the judge (120)"},
    {0, "explain", "A:N,B:M", set_explain, 0, PLAIN,
     "why sentence N of A and M of B are linked, or not"},
    {0, "score-pairs", "[FILE]", set_score_pairs, 0, PLAIN,
     "score pairs of sentences, one a line, TAB between"},
    {0, "features", NULL, NULL, ACTION_FEATURES, PLAIN,
     "print what the linking model sees, as TSV"},
    {0, "model", "FILE", set_model, 0, SETTING, "use another linking model"},
    {0, "background", "FILE", set_background, 0, SETTING,
     "use other counts of how common terms are"},
    {0, "config", "FILE", set_config, 0, FIRST, "read settings from FILE"},
    {0, "no-config", NULL, set_no_config, 0, FIRST, "read no settings"},
    {0, "print-config", NULL, NULL, ACTION_PRINT_CONFIG, FIRST,
     "print what can be set in a file"},
    {0, "list-commands", NULL, NULL, ACTION_LIST_COMMANDS, FIRST,
     "list the viewer's commands and keys"},
    {'h', "help", NULL, NULL, ACTION_HELP, FIRST, "print this help"},
    {'V', "version", NULL, NULL, ACTION_VERSION, FIRST, "print the version"},
};

enum { ROW_COUNT = ARRAY_COUNT(rows) };

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

/* Whether WORD, a long option with or without a value, is short for any. */
static bool is_short_for_any(const char *word)
{
	size_t length;

	if (strncmp(word, "--", 2) != 0)
		return false;
	word += 2;
	length = strcspn(word, "=");
	for (int i = 0; i < ROW_COUNT; i++)
		if (!strncmp(rows[i].name, word, length))
			return true;
	return false;
}

/* Tells what getopt did not understand: a short option by its letter, else the word. */
static bool refuse(int found, const char *word, struct err *err)
{
	const char *problem = found == ':'	       ? "needs a value"
			      : optopt >= FIRST_LONG   ? "takes no value"
			      : is_short_for_any(word) ? "short for several options"
						       : "unknown option";

	if (optopt > 0 && optopt < FIRST_LONG)
		return err_set(err, "-%c: %s; see --help", optopt,
			       found == ':' ? problem : "unknown option");
	return err_set(err, "%s: %s; see --help", word, problem);
}

/* Reads ARGV: only the options that stand FIRST, or all. */
static bool read_arguments(struct options *options, int argc, char **argv,
			   bool only_first, struct err *err)
{
	struct option longs[ROW_COUNT + 1];
	char brief[3 * ROW_COUNT + 2];

	make_tables(longs, brief);
	opterr = 0;
	optind = 0; /* begins anew, in glibc and musl */
	for (int found; (found = getopt_long(argc, argv, brief, longs, NULL)) != -1;) {
		const struct row *row = row_of(found);

		if (!row)
			return refuse(found, argv[optind - 1], err);
		if (only_first && row->place != FIRST)
			continue;
		if (!row->set)
			options->action = row->action;
		else if (!row->set(options, optarg, err))
			return false;
	}
	options->operands = argv + optind;
	options->operand_count = argc - optind;
	return true;
}

static const struct row *setting_of(struct str name)
{
	for (int i = 0; i < ROW_COUNT; i++)
		if (rows[i].place == SETTING && str_is(name, rows[i].name))
			return &rows[i];
	return NULL;
}

/* Applies LINE, "NAME = VALUE", which is ended by a NUL; blank lines and # say nothing.
 */
static bool apply_setting(struct options *options, char *line, struct err *err)
{
	struct str rest = str_trim(str_of(line)), name, value;
	const struct row *row;
	size_t equals;

	if (!rest.length || rest.bytes[0] == '#')
		return true;
	equals = strcspn(rest.bytes, "=");
	if (equals >= rest.length)
		return err_set(err, "no 'NAME = VALUE'; --print-config shows the form");
	name = str_trim(str_slice(rest, 0, equals));
	value = str_trim(str_slice(rest, equals + 1, rest.length));
	row = setting_of(name);
	if (!row)
		return err_set(err, "no setting '%.*s'; --print-config lists them",
			       (int)name.length, name.bytes);
	line[(size_t)(value.bytes - line) + value.length] = '\0';
	return row->set(options, value.bytes, err);
}

/*
 * Finds the configuration file; only one that was asked for must be there, and what needs
 * no article needs none.
 */
static bool find_config(const struct options *options, struct buf *path)
{
	if (options->action >= ACTION_HELP)
		return false;
	if (options->config) {
		buf_text(path, options->config);
		return true;
	}
	if (options->no_config || !file_home(path, "XDG_CONFIG_HOME", ".config"))
		return false;
	buf_text(path, "/config");
	return access(path->bytes, F_OK) == 0;
}

/* Cuts the settings into lines and applies each. */
static bool apply_settings(struct options *options, const char *path, struct err *err)
{
	static const char mark[] = "\xEF\xBB\xBF"; /* of byte order */
	char *line = options->settings.bytes;

	if (options->settings.length && strlen(line) < options->settings.length)
		return err_set(err, "%s: has a NUL at byte %zu", path, strlen(line));
	if (line && !strncmp(line, mark, sizeof mark - 1))
		line += sizeof mark - 1;
	for (int number = 1; line && *line; number++) {
		size_t length = strcspn(line, "\n");
		char *next = line + length + (line[length] == '\n');
		struct err reason = ERR_NONE;

		line[length] = '\0';
		if (!apply_setting(options, line, &reason)) {
			err_set(err, "%s:%d: %s", path, number, reason.message);
			err_done(&reason);
			return false;
		}
		line = next;
	}
	return true;
}

static bool read_config(struct options *options, struct err *err)
{
	struct buf *path = &options->config_path;

	return !find_config(options, path) ||
	       (file_read_text(&options->settings, path->bytes, LARGEST_MEBIBYTES, err) &&
		apply_settings(options, path->bytes, err));
}

bool options_read(struct options *options, int argc, char **argv, struct err *err)
{
	*options = (struct options){
	    .judge_questions = QUESTIONS,
	    .judge_seconds = SECONDS,
	    .patience = PATIENCE,
	};
	return read_arguments(options, argc, argv, true, err) &&
	       read_config(options, err) &&
	       read_arguments(options, argc, argv, false, err);
}

void options_done(struct options *options)
{
	buf_done(&options->settings);
	buf_done(&options->config_path);
}

void options_print_config(FILE *out)
{
	fputs("# Settings of crossread, in $XDG_CONFIG_HOME/crossread/config or\n"
	      "# ~/.config/crossread/config.  Options of the command line go before "
	      "them.\n",
	      out);
	for (int i = 0; i < ROW_COUNT; i++)
		if (rows[i].place == SETTING)
			fprintf(out, "\n# %s\n#%s = %s\n", rows[i].help, rows[i].name,
				rows[i].argument);
}

void options_print_help(FILE *out)
{
	fputs("usage: crossread [OPTION]... [LABEL=]FILE...\n"
	      "Compares how several outlets cover one story, sentence by sentence.\n"
	      "FILE is an article (text, web page, feed, JSON, mail and more), a folder\n"
	      "of them, a story file, or - for standard input; with --fetch also a URL.\n"
	      "\n",
	      out);
	for (int i = 0; i < ROW_COUNT; i++) {
		char names[64];
		const char *argument = rows[i].argument;

		snprintf(names, sizeof names, "%c%c%s --%s%s%s",
			 rows[i].brief ? '-' : ' ', rows[i].brief ? rows[i].brief : ' ',
			 rows[i].brief ? "," : " ", rows[i].name,
			 !argument	      ? ""
			 : argument[0] == '[' ? "[="
					      : "=",
			 !argument ? "" : argument + (argument[0] == '['));
		fprintf(out, "  %-28s %s\n", names, rows[i].help);
	}
	fputs("\nOn a terminal the viewer opens (? lists its keys); elsewhere the text "
	      "report\n"
	      "is printed.  Exit status: 0 done, 1 the outlets diverge (with "
	      "--exit-code),\n"
	      "2 usage, unusable input or a write error.  See crossread(1).\n",
	      out);
}
