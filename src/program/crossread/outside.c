/* Whatever goes wrong is said in one line, for the viewer's last row. */
#include "config.h"

#include "program/crossread/outside.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/file.h"
#include "base/program.h"
#include "base/split.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "show/citation.h"
#include "term/clipboard.h"

enum {
	COPY_MILLISECONDS = 3000, /* that a copy-command has */
	MOST_MEBIBYTES = 256,	  /* of a file whose lines are counted */
};

bool outside_is_secure(void)
{
	const char *value = getenv("CROSSREAD_SECURE");

	return value && !strcmp(value, "1");
}

/* Whether another program may be run; if not, says that WHAT is off. */
static bool may_run(const char *what, struct buf *said)
{
	if (outside_is_secure())
		buf_format(said, "%s is off: CROSSREAD_SECURE", what);
	return !outside_is_secure();
}

/* Gives TEXT to the command; NULL, or in what it failed. */
static const char *run_copy_command(const char *command, struct str text)
{
	static const char *const failures[] = {
	    [PROGRAM_DONE] = NULL,
	    [PROGRAM_FAILED] = "copy-command failed",
	    [PROGRAM_LATE] = "copy-command took too long and was stopped",
	    [PROGRAM_LONG] = "",
	    [PROGRAM_ABSENT] = "copy-command cannot be run",
	    [PROGRAM_STOPPED] = "",
	};
	struct err err = ERR_NONE;
	char **words;
	enum program_end end;

	if (outside_is_secure())
		return "copy-command is off: CROSSREAD_SECURE";
	words = split_words(command, &err);
	err_done(&err);
	end = words ? program_feed(words, text, COPY_MILLISECONDS) : PROGRAM_ABSENT;
	free(words);
	return failures[end];
}

/* Copies TEXT and says that it was WHAT. */
static void copy(const struct outside *outside, struct str text, const char *what,
		 struct buf *said)
{
	bool is_taken = tty_copy(outside->tty, text);
	const char *failure =
	    outside->copy_command ? run_copy_command(outside->copy_command, text) : NULL;
	bool is_given = outside->copy_command && !failure;

	if (is_taken || is_given)
		buf_format(said, "copied %s to %s", what,
			   !is_taken  ? "copy-command"
			   : is_given ? "the terminal's clipboard and copy-command"
				      : "the terminal's clipboard");
	else if (!outside->copy_command)
		buf_text(said, text.length > CLIPBOARD_MOST
				   ? "not copied: too long for a terminal's clipboard"
				   : "not copied: this terminal has no clipboard, and "
				     "no copy-command is set");
	else
		buf_text(said, "not copied");
	if (failure)
		buf_format(said, "; %s", failure);
}

/* Adds "sentence 7 of LABEL". */
static void name_sentence(struct buf *out, const struct story *story, struct place place)
{
	buf_format(out, "sentence %u of ", place.sentence + 1);
	unicode_display(out, str_of(story->articles[place.article]->label));
}

void outside_copy(const struct outside *outside, const struct story *story,
		  struct place place, struct buf *said)
{
	struct buf text = BUF_EMPTY, what = BUF_EMPTY;

	citation_add_words(&text, story, place);
	name_sentence(&what, story, place);
	copy(outside, buf_str(&text), what.bytes, said);
	buf_done(&text);
	buf_done(&what);
}

void outside_cite(const struct outside *outside, const struct story *story,
		  struct place place, struct buf *said)
{
	struct buf text = BUF_EMPTY, what = BUF_EMPTY;

	citation_add(&text, story, place);
	name_sentence(&what, story, place);
	buf_text(&what, " with its source");
	copy(outside, buf_str(&text), what.bytes, said);
	buf_done(&text);
	buf_done(&what);
}

/* Whether names are hidden, which WHAT would show; if so, says it. */
static bool is_hidden(const struct story *story, const char *what, struct buf *said)
{
	if (story->is_blind)
		buf_format(said, "%s would show the outlet, whose name is hidden", what);
	return story->is_blind;
}

/* COMMAND, or NULL where it has no word. */
static const char *usable(const char *command)
{
	return command && str_trim(str_of(command)).length ? command : NULL;
}

static const char *editor_command(void)
{
	const char *visual = usable(getenv("VISUAL"));

	return visual ? visual : usable(getenv("EDITOR"));
}

/* Gives the terminal to COMMAND with MORE words, ended by NULL; says what went wrong. */
static void run(const struct outside *outside, const char *command,
		const char *const *more, struct buf *said)
{
	VEC(const char *) words = {0};
	struct err err = ERR_NONE;
	char **own = split_words(command, &err), **all;
	enum program_end end;

	if (!own) {
		buf_format(said, "%s: %s", command, err.message);
		err_done(&err);
		return;
	}
	for (size_t i = 0; own[i]; i++)
		vec_push(&words, own[i]);
	for (size_t i = 0; more[i]; i++)
		vec_push(&words, more[i]);
	all = split_join(words.items, words.count);
	end = tty_run(outside->tty, all);
	if (end != PROGRAM_DONE)
		buf_format(said, "%s %s", own[0],
			   end == PROGRAM_ABSENT ? "cannot be run" : "failed");
	free(all);
	vec_done(&words);
	free(own);
}

/* Adds the path of the file that ARTICLE was read from: its source, perhaps without the
 * number of a document in it.  False where there is none to be opened. */
static bool find_file(struct buf *path, const struct article *article)
{
	const char *source = article->source, *number = strrchr(source, '#');

	/* A name that begins with a dash or a plus is not to be taken for an option. */
	if (*source == '-' || *source == '+')
		buf_text(path, "./");
	buf_text(path, source);
	if (!file_is_regular(path->bytes) && number)
		buf_cut(path, path->length - strlen(number));
	return file_is_regular(path->bytes);
}

/* The number from 1 of the line that byte AT of the file is in; 1 where it is not to be
 * read. */
static size_t line_of(const char *path, size_t at)
{
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	size_t line = 1;

	file_read(&bytes, path, MOST_MEBIBYTES, &err);
	err_done(&err);
	for (size_t i = 0; i < at && i < bytes.length; i++)
		line += bytes.bytes[i] == '\n';
	buf_done(&bytes);
	return line;
}

void outside_edit(const struct outside *outside, const struct story *story,
		  struct place place, struct buf *said)
{
	const struct article *article = story->articles[place.article];
	size_t offset = story_sentence(story, place)->span.offset;
	const char *editor = editor_command();
	struct buf path = BUF_EMPTY, line = BUF_EMPTY;

	if (is_hidden(story, "the editor", said) || !may_run("the editor", said))
		return;
	if (!find_file(&path, article)) {
		buf_text(said, "no file to edit: it was read from ");
		if (strcmp(article->source, "-") != 0)
			unicode_display(said, str_of(article->source));
		else
			buf_text(said, "standard input");
	} else if (!editor) {
		buf_text(said, "no editor: set VISUAL or EDITOR");
	} else {
		buf_format(&line, "+%zu",
			   line_of(path.bytes, map_back(&article->map, offset)));
		run(outside, editor, (const char *const[]){line.bytes, path.bytes, NULL},
		    said);
	}
	buf_done(&line);
	buf_done(&path);
}

/* Whether URL is one of the web, all in characters that URLs are made of. */
static bool is_web(const char *url)
{
	struct str text = str_of(url);

	for (size_t i = 0; i < text.length; i++)
		if ((unsigned char)url[i] <= ' ' || url[i] == 0x7F)
			return false;
	return str_starts_ignoring_case(text, "http://") ||
	       str_starts_ignoring_case(text, "https://");
}

void outside_browse(const struct outside *outside, const struct story *story,
		    struct place place, struct buf *said)
{
	const char *url = story->articles[place.article]->url;
	const char *browser = usable(getenv("BROWSER"));

	if (is_hidden(story, "the browser", said) || !may_run("the browser", said))
		return;
	if (!url)
		buf_text(said, "no URL of this article is known");
	else if (!is_web(url))
		buf_text(said, "not opened: the URL is not of http or https");
	else if (!browser)
		buf_text(said, "no browser: set BROWSER");
	else
		run(outside, browser, (const char *const[]){url, NULL}, said);
}

/* Adds all wordings of the statement of the sentence at PLACE. */
static void add_statement(struct buf *out, const struct story *story, struct place place)
{
	const struct statement *statement =
	    &story->statements[story_standing(story, place)->statement];

	for (size_t i = 0; i < statement->member_count; i++) {
		buf_text(out, i ? "\n\n" : "");
		citation_add(out, story, statement->members[i]);
	}
}

void outside_pipe(const struct outside *outside, const struct story *story,
		  struct place place, struct buf *said)
{
	bool is_whole = *outside->argument == '!';
	struct err err = ERR_NONE;
	struct buf text = BUF_EMPTY;
	enum program_end end;
	char **words;

	if (!may_run("the pipe", said))
		return;
	words = split_words(outside->argument + is_whole, &err);
	if (!words) {
		buf_format(said, "%s: %s", outside->argument, err.message);
		err_done(&err);
		return;
	}
	if (is_whole)
		add_statement(&text, story, place);
	else
		citation_add_words(&text, story, place);
	buf_char(&text, '\n');
	end = tty_pipe(outside->tty, words, buf_str(&text));
	if (end != PROGRAM_DONE)
		buf_format(said, "%s %s", words[0],
			   end == PROGRAM_ABSENT ? "cannot be run" : "failed");
	buf_done(&text);
	free(words);
}
