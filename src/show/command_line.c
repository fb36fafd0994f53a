/* A line is a name and, behind a blank, what the command takes. */
#include "config.h"

#include "show/command_line.h"

#include "base/array.h"
#include "base/unicode.h"
#include "show/answer.h"
#include "show/option.h"
#include "show/outlet.h"

enum { LARGEST_NUMBER = 1000000 };

/* Where in TEXT the name begins: blanks and colons before it do not count. */
static size_t name_start(struct str text)
{
	size_t at = 0;

	while (at < text.length && (text.bytes[at] == ' ' || text.bytes[at] == ':'))
		at++;
	return at;
}

/* Where the name that begins at FROM ends. */
static size_t name_end(struct str text, size_t from)
{
	while (from < text.length && text.bytes[from] != ' ')
		from++;
	return from;
}

/* The number that NAME is; 0 where it is none. */
static int number_of(struct str name)
{
	int number = 0;

	for (size_t i = 0; i < name.length; i++) {
		if (!str_is_digit(name.bytes[i]))
			return 0;
		if (number < LARGEST_NUMBER)
			number = 10 * number + (name.bytes[i] - '0');
	}
	return number;
}

/* Says why NAME is no command's. */
static void refuse_name(struct state *state, struct str name, bool is_begun)
{
	const char *between = " may be ";

	state_say(state, is_begun ? ":" : "no command :");
	unicode_display(&state->message, name);
	if (!is_begun)
		keymap_say(&state->message, state->keymap, ": {help} lists them");
	for (int i = 0; i < COMMAND_COUNT && is_begun; i++) {
		const char *whole = command_entry((enum command)i)->name;

		if (str_starts_ignoring_case(str_of(whole), name.bytes)) {
			buf_format(&state->message, "%s%s", between, whole);
			between = ", ";
		}
	}
}

/* Finds the command of NAME. */
static bool find_command(enum command *command, struct state *state, struct str name)
{
	struct buf copy = BUF_EMPTY;
	enum command_match match;

	buf_slice(&copy, name);
	match = command_of_name(copy.bytes, command);
	if (match != COMMAND_MATCH_FOUND)
		refuse_name(state, buf_str(&copy), match == COMMAND_MATCH_BEGUN);
	buf_done(&copy);
	return match == COMMAND_MATCH_FOUND;
}

/* Whether the command takes what is behind its name; if not, the reader is told. */
static bool check_argument(struct state *state, const struct command_line *line)
{
	const struct command_entry *entry = command_entry(line->command);
	const struct command_argument *takes = command_argument(line->command);

	if (line->argument.length && !takes->name)
		state_say(state, ":%s takes nothing behind it", entry->name);
	else if (!line->argument.length && takes->is_needed)
		state_say(state, ":%s %s: something is missing", entry->name,
			  takes->name);
	else
		return true;
	return false;
}

/* Looks up the outlet that the command is for. */
static bool find_outlet(struct command_line *line, struct state *state)
{
	size_t article;

	if (command_entry(line->command)->argument != ARGUMENT_OUTLET)
		return true;
	if (!outlet_find(&article, state, line->argument))
		return false;
	line->count = (int)article + 1;
	return true;
}

/* Looks up the command that the command is about, if one is named. */
static bool check_named(struct state *state, const struct command_line *line)
{
	struct str name =
	    str_slice(line->argument, name_start(line->argument), line->argument.length);
	enum command named;

	return command_entry(line->command)->argument != ARGUMENT_COMMAND ||
	       !name.length || find_command(&named, state, name);
}

bool command_line_read(struct command_line *line, struct state *state, struct str text)
{
	size_t from = name_start(text), to = name_end(text, from);
	struct str name = str_slice(text, from, to);

	*line = (struct command_line){COMMAND_FIRST, number_of(name), {NULL, 0}};
	if (!name.length)
		return false;
	if (line->count)
		return true;
	line->argument = str_trim(str_slice(text, to, text.length));
	return find_command(&line->command, state, name) && check_argument(state, line) &&
	       find_outlet(line, state) && check_named(state, line);
}

/* Adds the names of commands; behind one that takes an argument is a blank. */
static void complete_name(struct completion *completion, struct str typed)
{
	for (int i = 0; i < COMMAND_COUNT; i++) {
		enum command command = (enum command)i;
		struct buf name = BUF_EMPTY;

		buf_format(&name, "%s%s", command_entry(command)->name,
			   command_argument(command)->name ? " " : "");
		completion_offer(completion, buf_str(&name), typed);
		buf_done(&name);
	}
}

/* What an argument is completed with. */
struct sources {
	enum argument kind;
	const struct state *state;
	completion_files *files;
};

static void complete_outlet(struct completion *completion, const struct sources *sources,
			    struct str typed)
{
	outlet_complete(completion, sources->state, typed);
}

static void complete_command(struct completion *completion, const struct sources *sources,
			     struct str typed)
{
	(void)sources;
	for (int i = 0; i < COMMAND_COUNT; i++)
		completion_offer(completion, str_of(command_entry((enum command)i)->name),
				 typed);
}

static void complete_option(struct completion *completion, const struct sources *sources,
			    struct str typed)
{
	(void)sources;
	option_complete(completion, typed);
}

static void complete_file(struct completion *completion, const struct sources *sources,
			  struct str typed)
{
	if (sources->files)
		sources->files(completion, typed);
}

/* A pattern can be the word for a sign. */
static void complete_pattern(struct completion *completion, const struct sources *sources,
			     struct str typed)
{
	(void)sources;
	for (size_t i = 0; filter_word(i); i++)
		completion_offer(completion, str_of(filter_word(i)), typed);
}

static void complete_answer(struct completion *completion, const struct sources *sources,
			    struct str typed)
{
	answer_complete(completion, sources->kind, typed);
}

/* Completes TYPED, what stands behind NAME. */
static void complete_argument(struct completion *completion, struct sources *sources,
			      struct str name, struct str typed)
{
	static void (*const ways[])(struct completion *, const struct sources *,
				    struct str) = {
	    [ARGUMENT_OUTLET] = complete_outlet,   [ARGUMENT_FILE] = complete_file,
	    [ARGUMENT_OPTION] = complete_option,   [ARGUMENT_COMMAND] = complete_command,
	    [ARGUMENT_PATTERN] = complete_pattern, [ARGUMENT_RELATION] = complete_answer,
	    [ARGUMENT_STATUS] = complete_answer,   [ARGUMENT_COUNT] = NULL,
	};
	struct buf copy = BUF_EMPTY;
	enum command command;

	buf_slice(&copy, name);
	if (command_of_name(buf_str(&copy).bytes, &command) == COMMAND_MATCH_FOUND) {
		sources->kind = command_entry(command)->argument;
		if (ways[sources->kind])
			ways[sources->kind](completion, sources, typed);
	}
	buf_done(&copy);
}

size_t command_line_complete(struct completion *completion, const struct state *state,
			     completion_files *files, struct str typed)
{
	struct sources sources = {ARGUMENT_NONE, state, files};
	size_t from = name_start(typed), to = name_end(typed, from), argument = to;

	if (to == typed.length) {
		complete_name(completion, str_slice(typed, from, to));
		return from;
	}
	while (argument < typed.length && typed.bytes[argument] == ' ')
		argument++;
	complete_argument(completion, &sources, str_slice(typed, from, to),
			  str_slice(typed, argument, typed.length));
	return argument;
}
