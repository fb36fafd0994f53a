/*
 * Each option is one row: its names, its argument, what it sets, where it may stand and
 * its line of help.  getopt_long's tables, the settings of the configuration file and the
 * help text follow from the rows.
 *
 * The command line is read twice: first only to find the configuration file, and once
 * more after that file, so that the command line counts before it.
 */
#include "config.h"

#include "program/crossread/options.h"

#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/array.h"
#include "base/file.h"
#include "base/split.h"
#include "base/str.h"
#include "read/language/language.h"
#include "show/app.h"
#include "show/report/report.h"
#include "program/crossread/judge_command.h"

enum {
	QUESTIONS = 200, /* to a judge, if no number is given */
	QUESTIONS_MOST = 10000,
	SECONDS = 120,	       /* for a judge, if no number is given */
	SECONDS_MOST = 86400,  /* a day */
	PATIENCE = 10,	       /* seconds for a silent pipe, if no number is given */
	LARGEST_MEBIBYTES = 1, /* of a configuration file */
	FIRST_LONG = 256       /* getopt's value of the first row; no letter has it */
};

/*
 * Where an option may stand besides the command line, and when it is read.  What only
 * prints is read FIRST, so that it works whatever is in the configuration file.
 */
enum option_place { PLAIN, SETTING, FIRST };

/*
 * An option.  `set` gives it VALUE, NULL if there is none; what else it needs is in the
 * fields behind: `field` is the offset of the member of struct options that is set,
 * `least` and `most` are the range of a number.
 */
struct row {
	char brief;		     /* 0: none */
	const char *name, *argument; /* an argument in brackets may be left out */
	enum option_place place;
	const char *help;
	bool (*set)(struct options *options, const struct row *row, const char *value,
		    struct err *err);
	size_t field;
	long least, most;
	enum action action;   /* where the option asks for one */
	const char *standard; /* of a setting: what holds where it is not set, if any */
};

/* The member of OPTIONS that ROW sets. */
static void *field_of(struct options *options, const struct row *row)
{
	return (char *)options + row->field;
}

static bool set_text(struct options *options, const struct row *row, const char *value,
		     struct err *err)
{
	const char **text = field_of(options, row);

	(void)err;
	*text = value;
	return true;
}

static bool set_flag(struct options *options, const struct row *row, const char *value,
		     struct err *err)
{
	bool *flag = field_of(options, row);

	(void)value;
	(void)err;
	*flag = true;
	return true;
}

static bool set_number(struct options *options, const struct row *row, const char *value,
		       struct err *err)
{
	long *number = field_of(options, row);
	char *end;

	*number = strtol(value, &end, 10);
	if (end == value || *end || *number < row->least || *number > row->most)
		return err_set(err, "--%s: '%s' is not a number from %ld to %ld",
			       row->name, value, row->least, row->most);
	return true;
}

static bool set_action(struct options *options, const struct row *row, const char *value,
		       struct err *err)
{
	(void)value;
	(void)err;
	options->action = row->action;
	return true;
}

static bool set_format(struct options *options, const struct row *row, const char *value,
		       struct err *err)
{
	(void)row;
	if (!report_find(value))
		return err_set(err, "--format: no format '%s'; --help lists them", value);
	options->format = value;
	return true;
}

static bool set_output(struct options *options, const struct row *row, const char *value,
		       struct err *err)
{
	(void)row;
	(void)err;
	options->output = strcmp(value, "-") ? value : NULL;
	if (!options->format)
		options->format = "text";
	return true;
}

static bool set_color(struct options *options, const struct row *row, const char *value,
		      struct err *err)
{
	static const char *const names[] = {
	    [COLOR_AUTO] = "auto",
	    [COLOR_ALWAYS] = "always",
	    [COLOR_NEVER] = "never",
	};

	(void)row;
	for (int i = COLOR_AUTO; i <= COLOR_NEVER; i++)
		if (!strcmp(names[i], value)) {
			options->color = (enum color_choice)i;
			return true;
		}
	return err_set(err, "--color: '%s' is not auto, always or never", value);
}

static bool set_language(struct options *options, const struct row *row,
			 const char *value, struct err *err)
{
	(void)row;
	if (!language_is_code(str_of(value)))
		return err_set(
		    err, "--language: '%s' is no code of two letters like 'en'", value);
	options->language = value;
	return true;
}

static bool set_first_view(struct options *options, const struct row *row,
			   const char *value, struct err *err)
{
	if (!app_is_first_view(value))
		return err_set(err, "--%s: '%s' is not panes or matrix", row->name,
			       value);
	options->first_view = value;
	return true;
}

static bool set_theme(struct options *options, const struct row *row, const char *value,
		      struct err *err)
{
	return palette_set_theme(&options->viewer.palette, value) ||
	       err_set(err,
		       "--%s: '%s' is not auto, dark, light, 16, colour-blind or mono",
		       row->name, value);
}

static bool set_links(struct options *options, const struct row *row, const char *value,
		      struct err *err)
{
	static const char *const names[] = {
	    [LINKS_AUTO] = "auto", [LINKS_ON] = "on", [LINKS_OFF] = "off"};

	for (int i = LINKS_AUTO; i <= LINKS_OFF; i++)
		if (!strcmp(names[i], value)) {
			options->links = (enum link_choice)i;
			return true;
		}
	return err_set(err, "--%s: '%s' is not auto, on or off", row->name, value);
}

static bool set_mouse(struct options *options, const struct row *row, const char *value,
		      struct err *err)
{
	(void)row;
	return option_choose(&options->viewer.options, str_of("mouse"), value, err);
}

/* The words of a command are only tried here, so that a mistake is told at once. */
static bool set_command(struct options *options, const struct row *row, const char *value,
			struct err *err)
{
	struct err reason = ERR_NONE;
	char **words = split_words(value, &reason);

	if (!words)
		err_set(err, "--%s: %s", row->name, reason.message);
	err_done(&reason);
	free(words);
	return words && set_text(options, row, value, err);
}

static bool set_explain(struct options *options, const struct row *row, const char *value,
			struct err *err)
{
	options->explain = value;
	return set_action(options, row, value, err);
}

static bool set_score_pairs(struct options *options, const struct row *row,
			    const char *value, struct err *err)
{
	options->pairs = value && strcmp(value, "-") ? value : NULL;
	return set_action(options, row, value, err);
}

static bool set_compared(struct options *options, const struct row *row,
			 const char *value, struct err *err)
{
	options->compared = value;
	return set_action(options, row, value, err);
}

static bool set_features(struct options *options, const struct row *row,
			 const char *value, struct err *err)
{
	static const char *const names[] = {
	    [FEATURES_OF_PAIRS] = "pairs",
	    [FEATURES_OF_SENTENCES] = "sentences",
	    [FEATURES_OF_DIFFERENCES] = "differences",
	};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (!value || !strcmp(value, names[i])) {
			options->features_of = (enum features_of)i;
			return set_action(options, row, value, err);
		}
	return err_set(
	    err, "--features: '%s' is neither pairs, sentences nor differences", value);
}

/*
 * Another judge is asked after the built-in one, or alone behind "only:".  Its words are
 * only tried here, so that a mistake is told before anything is read.
 */
static bool set_judge(struct options *options, const struct row *row, const char *value,
		      struct err *err)
{
	static const char only[] = "only:";
	bool is_alone = str_starts(str_of(value), only);
	const char *command = is_alone ? value + sizeof only - 1 : value;
	bool is_other =
	    is_alone || (strcmp(value, "none") != 0 && strcmp(value, "built-in") != 0);
	struct err reason = ERR_NONE;
	char **words = judge_command_words(command, false, &reason);

	(void)row;
	if (!words)
		err_set(err, "--judge: %s", reason.message);
	err_done(&reason);
	free(words);
	options->built_in_judge = !is_alone && strcmp(value, "none") != 0;
	options->judge = is_other ? command : NULL;
	return words != NULL;
}

/* Of --config and --no-config the last one counts. */
static bool set_config(struct options *options, const struct row *row, const char *value,
		       struct err *err)
{
	(void)row;
	(void)err;
	options->config = value;
	options->no_config = !value;
	return true;
}

#define FIELD(member) .field = offsetof(struct options, member)

static const struct row rows[] = {
    {'f', "format", "NAME", PLAIN, "print a report: text or json", .set = set_format},
    {'o', "output", "FILE", PLAIN, "write the report to FILE", .set = set_output},
    {'w', "width", "COLUMNS", SETTING, "width of the text report ($COLUMNS, else 80)",
     .set = set_number, FIELD(width), .least = REPORT_LEAST_WIDTH,
     .most = REPORT_MOST_WIDTH},
    {0, "theme", "NAME", SETTING, "dark, light, 16, colour-blind, mono or auto",
     .set = set_theme, .standard = "auto"},
    {0, "mouse", "on|off", PLAIN, "take clicks and the wheel in the viewer (off)",
     .set = set_mouse},
    {0, "links", "WHEN", SETTING, "outlets lead to their URLs: auto, on or off",
     .set = set_links, .standard = "auto"},
    {0, "color", "WHEN", SETTING, "auto, always or never", .set = set_color,
     .standard = "auto"},
    {0, "language", "CODE", SETTING, "language of texts, if not to be told from them",
     .set = set_language},
    {0, "first-view", "NAME", SETTING, "the viewer begins with panes, or with matrix",
     .set = set_first_view, .standard = "panes"},
    {0, "copy-command", "COMMAND", SETTING, "a program that is given what is copied",
     .set = set_command, FIELD(copy_command)},
    {0, "patience", "SECONDS", SETTING, "how long to wait for a silent pipe (10)",
     .set = set_number, FIELD(patience), .least = 1, .most = SECONDS_MOST,
     .standard = "10"},
    /* These two are no settings: the network is asked for each time. */
    {0, "fetch", NULL, PLAIN, "read FILEs that are http or https URLs", .set = set_flag,
     FIELD(fetch)},
    {0, "allow-private", NULL, PLAIN, "let --fetch and --judge reach private addresses",
     .set = set_flag, FIELD(allow_private)},
    {0, "blind", NULL, PLAIN, "call the outlets A, B, C, in their texts too",
     .set = set_flag, FIELD(blind)},
    {0, "linear", NULL, PLAIN, "the viewer in words, for screen readers", .set = set_flag,
     FIELD(linear)},
    {0, "exit-code", NULL, PLAIN, "exit with 1 if the outlets diverge", .set = set_flag,
     FIELD(exit_code)},
    {0, "judge", "WHO", SETTING, "built-in, none, openai:MODEL@URL or a program",
     .set = set_judge, .standard = "built-in"},
    {0, "judge-questions", "NUMBER", SETTING, "most questions to the judge (200)",
     .set = set_number, FIELD(judge_questions), .least = 1, .most = QUESTIONS_MOST,
     .standard = "200"},
    {0, "judge-seconds", "NUMBER", SETTING, "most seconds for another judge (120)",
     .set = set_number, FIELD(judge_seconds), .least = 1, .most = SECONDS_MOST,
     .standard = "120"},
    {0, "explain", "A:N,B:M", PLAIN, "why sentence N of A and M of B are linked, or not",
     .set = set_explain, .action = ACTION_EXPLAIN},
    {0, "explain-reading", NULL, PLAIN, "what each block of the files was taken for",
     .set = set_action, .action = ACTION_EXPLAIN_READING},
    {0, "score-pairs", "[FILE]", PLAIN,
     "score pairs of sentences, one a line, TAB between", .set = set_score_pairs,
     .action = ACTION_SCORE_PAIRS},
    {0, "features", "[WHAT]", PLAIN, "print what the linking model sees, as TSV",
     .set = set_features, .action = ACTION_FEATURES},
    {0, "decisions", "FILE", PLAIN, "read and keep the reader's decisions in FILE",
     .set = set_text, FIELD(decisions)},
    {0, "no-decisions", NULL, PLAIN, "read no decisions and keep none", .set = set_flag,
     FIELD(no_decisions)},
    {0, "compare-decisions", "FILE", PLAIN, "how far FILE and another one agree",
     .set = set_compared, .action = ACTION_COMPARE_DECISIONS},
    {0, "model", "FILE", SETTING, "use another linking model", .set = set_text,
     FIELD(model)},
    {0, "background", "FILE", SETTING, "use other counts of how common terms are",
     .set = set_text, FIELD(background)},
    {0, "config", "FILE", FIRST, "read settings from FILE", .set = set_config},
    {0, "no-config", NULL, FIRST, "read no settings", .set = set_config},
    {0, "print-config", NULL, FIRST, "print what can be set in a file", .set = set_action,
     .action = ACTION_PRINT_CONFIG},
    {0, "list-commands", NULL, FIRST, "list the viewer's commands and keys",
     .set = set_action, .action = ACTION_LIST_COMMANDS},
    {'h', "help", NULL, FIRST, "print this help", .set = set_action,
     .action = ACTION_HELP},
    {'V', "version", NULL, FIRST, "print the version", .set = set_action,
     .action = ACTION_VERSION},
};

#undef FIELD

enum { ROW_COUNT = ARRAY_COUNT(rows) };

static int argument_kind(const struct row *row)
{
	if (!row->argument)
		return no_argument;
	return row->argument[0] == '[' ? optional_argument : required_argument;
}

/* Fills getopt's tables from the rows: LONGS, and BRIEF with room for two bytes a row,
 * the colon in front and the end. */
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

/* Whether WORD, a long option with or without a value, abbreviates any option. */
static bool is_abbreviation(const char *word)
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

/* Says what getopt did not understand: a short option by its letter, a long one as it was
 * given. */
static bool refuse(int found, const char *word, struct err *err)
{
	const char *problem = found == ':'	      ? "needs a value"
			      : optopt >= FIRST_LONG  ? "takes no value"
			      : is_abbreviation(word) ? "short for several options"
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
	char brief[2 * ROW_COUNT + 2];

	make_tables(longs, brief);
	opterr = 0;
	optind = 0; /* begins anew, in glibc and musl */
	for (int found; (found = getopt_long(argc, argv, brief, longs, NULL)) != -1;) {
		const struct row *row = row_of(found);

		if (!row)
			return refuse(found, argv[optind - 1], err);
		if (only_first && row->place != FIRST)
			continue;
		if (!row->set(options, row, optarg, err))
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

/* Applies LINE, "NAME = VALUE" and a NUL; blank lines and those that begin with # do
 * nothing. */
static bool apply_setting(struct options *options, char *line, int number,
			  struct err *err)
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
	if (!row && !settings_has(name))
		return err_set(err, "no setting '%.*s'; --print-config lists them",
			       (int)name.length, name.bytes);
	line[(size_t)(value.bytes - line) + value.length] = '\0';
	if (!row)
		return settings_set(&options->viewer, name, value.bytes, number, err);
	return row->set(options, row, value.bytes, err);
}

/*
 * Sets PATH to the configuration file.  False where none is to be read: it was not asked
 * for and is not there, or what is to be done needs no settings.
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

/* Returns false with the message of REASON, which is freed, behind file and line. */
static bool refuse_line(const char *path, int number, struct err *reason, struct err *err)
{
	err_set(err, "%s:%d: %s", path, number, reason->message);
	err_done(reason);
	return false;
}

/* Cuts the settings into lines and applies each; what lines say together is checked
 * behind the last. */
static bool apply_settings(struct options *options, const char *path, struct err *err)
{
	static const char byte_order_mark[] = "\xEF\xBB\xBF";
	char *line = options->settings.bytes;
	struct err reason = ERR_NONE;
	int number = 1;

	if (options->settings.length && strlen(line) < options->settings.length)
		return err_set(err, "%s: has a NUL at byte %zu", path, strlen(line));
	if (line && !strncmp(line, byte_order_mark, sizeof byte_order_mark - 1))
		line += sizeof byte_order_mark - 1;
	for (; line && *line; number++) {
		size_t length = strcspn(line, "\n");
		char *next = line + length + (line[length] == '\n');

		line[length] = '\0';
		if (!apply_setting(options, line, number, &reason))
			return refuse_line(path, number, &reason, err);
		line = next;
	}
	return keymap_check(&options->viewer.keymap, &number, &reason) ||
	       refuse_line(path, number, &reason, err);
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
	    .built_in_judge = true,
	    .judge_questions = QUESTIONS,
	    .judge_seconds = SECONDS,
	    .patience = PATIENCE,
	};
	settings_init(&options->viewer);
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
				rows[i].standard ? rows[i].standard : rows[i].argument);
	settings_print(out);
}

/* One line of the help: "  -o, --output=FILE            write the report to FILE". */
static void print_row(FILE *out, const struct row *row)
{
	char brief[] = "   ", names[64];
	const char *argument = row->argument ? row->argument : "";
	const char *equals = !*argument ? "" : "=";

	if (row->brief)
		snprintf(brief, sizeof brief, "-%c,", row->brief);
	if (*argument == '[') {
		equals = "[=";
		argument++;
	}
	snprintf(names, sizeof names, "%s --%s%s%s", brief, row->name, equals, argument);
	fprintf(out, "  %-28s %s\n", names, row->help);
}

void options_print_help(FILE *out)
{
	fputs("usage: crossread [OPTION]... [LABEL=]FILE...\n"
	      "Compares how several outlets cover one story, sentence by sentence.\n"
	      "FILE is an article (text, web page, feed, JSON, mail and more), a folder\n"
	      "of them, a story file, or - for standard input; with --fetch also a URL.\n"
	      "\n",
	      out);
	for (int i = 0; i < ROW_COUNT; i++)
		print_row(out, &rows[i]);
	fputs("\nOn a terminal the viewer opens (? lists its keys); elsewhere the text "
	      "report\n"
	      "is printed.  Exit status: 0 done, 1 the outlets diverge (with "
	      "--exit-code),\n"
	      "2 usage, unusable input or a write error.  See crossread(1).\n",
	      out);
}
