/* The table, and its rows as text. */
#include "config.h"

#include "show/command.h"

#include <string.h>

#include "base/array.h"
#include "base/str.h"

static const struct command_entry entries[COMMAND_COUNT] = {
#define COMMAND(id, in, text, keylist, need, takes, helptext) \
	[COMMAND_##id] = {                                    \
	    .group = GROUP_##in,                              \
	    .name = text,                                     \
	    .keys = keylist,                                  \
	    .needs = need,                                    \
	    .argument = takes,                                \
	    .help = helptext,                                 \
	},
#include "show/command.def"
#undef COMMAND
};

static const char *const headings[] = {
    [GROUP_MOVING] = "Moving",	     [GROUP_OUTLETS] = "Outlets",
    [GROUP_COMPARING] = "Comparing", [GROUP_DECIDING] = "Deciding",
    [GROUP_VIEWS] = "Views",	     [GROUP_SEARCHING] = "Searching",
    [GROUP_TAKING] = "Taking along", [GROUP_PROGRAM] = "Program",
};

static const struct command_argument arguments[] = {
    [ARGUMENT_NONE] = {NULL, false, false},
    [ARGUMENT_TEXT] = {"TEXT", true, true},
    [ARGUMENT_FILE] = {"FILE", true, true},
    [ARGUMENT_OUTLET] = {"OUTLET", true, true},
    [ARGUMENT_OPTION] = {"NAME=VALUE", true, true},
    [ARGUMENT_SHELL] = {"COMMAND", true, true},
    [ARGUMENT_LETTER] = {"LETTER", true, true},
    [ARGUMENT_PATTERN] = {"PATTERN", false, true},
    [ARGUMENT_RELATION] = {"RELATION", false, false},
    [ARGUMENT_STATUS] = {"STATUS", true, true},
    [ARGUMENT_COMMAND] = {"NAME", false, false},
};

const struct command_entry *command_entry(enum command command)
{
	return &entries[command];
}

const struct command_argument *command_argument(enum command command)
{
	return &arguments[entries[command].argument];
}

void command_write_line(struct buf *out, enum command command)
{
	const struct command_argument *takes = command_argument(command);

	buf_format(out, ":%s", entries[command].name);
	if (takes->name)
		buf_format(out, takes->is_needed ? " %s" : " [%s]", takes->name);
}

const char *command_heading(enum command command)
{
	if (command && entries[command - 1].group == entries[command].group)
		return NULL;
	return headings[entries[command].group];
}

/* Finds the command that NAME is short for, since readers know it from vi. */
static bool find_short(const char *name, enum command *command)
{
	static const struct {
		const char *name;
		enum command command;
	} shorts[] = {
	    {"w", COMMAND_WRITE}, {"w!", COMMAND_WRITE_OVER}, {"q", COMMAND_QUIT},
	    {"q!", COMMAND_QUIT}, {"h", COMMAND_HELP},	      {"?", COMMAND_HELP},
	};

	for (size_t i = 0; i < ARRAY_COUNT(shorts); i++)
		if (!strcmp(shorts[i].name, name)) {
			*command = shorts[i].command;
			return true;
		}
	return false;
}

enum command_match command_of_name(const char *name, enum command *command)
{
	enum command_match best = COMMAND_MATCH_NONE;

	if (find_short(name, command))
		return COMMAND_MATCH_FOUND;
	for (int i = 0; i < COMMAND_COUNT; i++) {
		if (!str_starts_ignoring_case(str_of(entries[i].name), name))
			continue;
		best = best == COMMAND_MATCH_NONE ? COMMAND_MATCH_FOUND
						  : COMMAND_MATCH_BEGUN;
		*command = (enum command)i;
		if (str_is_ignoring_case(str_of(entries[i].name), name))
			return COMMAND_MATCH_FOUND;
	}
	return best;
}

void command_write_list(struct buf *out)
{
	for (int i = 0; i < COMMAND_COUNT; i++)
		buf_format(out, "%s\t%s\t%s\n", entries[i].name, entries[i].keys,
			   entries[i].help);
}

/* Escapes the characters that mean something to roff. */
static void write_mdoc_text(struct buf *out, struct str text)
{
	static const struct {
		char plain;
		const char *escaped;
	} forms[] = {
	    {'\\', "\\e"}, {'-', "\\-"}, {'~', "\\(ti"}, {'^', "\\(ha"}, {'`', "\\(ga"}};

	for (size_t i = 0; i < text.length; i++) {
		const char *escaped = NULL;

		for (size_t form = 0; form < ARRAY_COUNT(forms); form++)
			if (forms[form].plain == text.bytes[i])
				escaped = forms[form].escaped;
		if (escaped)
			buf_text(out, escaped);
		else
			buf_char(out, text.bytes[i]);
	}
}

/* The \& in front keeps mdoc from reading a key such as ? or / as punctuation. */
static void write_mdoc_keys(struct buf *out, struct str list)
{
	const char *between = "";

	for (struct str key = str_take_word(&list); key.length;
	     key = str_take_word(&list)) {
		buf_format(out, "%s Ic \\&", between);
		write_mdoc_text(out, key);
		between = " ,";
	}
}

/* Adds the keys of COMMAND, or where it has none what is typed. */
static void write_mdoc_head(struct buf *out, enum command command)
{
	struct buf line = BUF_EMPTY;

	if (*entries[command].keys) {
		write_mdoc_keys(out, str_of(entries[command].keys));
		return;
	}
	command_write_line(&line, command);
	buf_text(out, " Ic \\&");
	write_mdoc_text(out, buf_str(&line));
	buf_done(&line);
}

/* Adds what COMMAND does, and how it is typed if it has a key, too. */
static void write_mdoc_help(struct buf *out, enum command command)
{
	struct buf line = BUF_EMPTY;

	write_mdoc_text(out, str_of(entries[command].help));
	if (*entries[command].keys) {
		command_write_line(&line, command);
		buf_text(out, " (");
		write_mdoc_text(out, buf_str(&line));
		buf_char(out, ')');
	}
	buf_done(&line);
}

void command_write_mdoc(struct buf *out)
{
	for (int i = 0; i < COMMAND_COUNT; i++) {
		const char *heading = command_heading((enum command)i);

		if (heading)
			buf_format(out, "%s.Ss %s\n.Bl -tag -width Ds\n",
				   i ? ".El\n" : "", heading);
		buf_text(out, ".It");
		write_mdoc_head(out, (enum command)i);
		buf_char(out, '\n');
		write_mdoc_help(out, (enum command)i);
		buf_text(out, ".\n");
	}
	buf_text(out, ".El\n");
}
