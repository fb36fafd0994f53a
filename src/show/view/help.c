/*
 * The help view: what readers ask of a story, with the keys that answer it; signs; every
 * command, straight from the command table; what the words mean that are said of a link.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "show/phrase.h"
#include "show/view/listing.h"

struct help {
	struct listing listing;
	int command; /* that the reader asked for; COMMAND_COUNT: for none */
	int row;     /* of the page, where it is told of */
	bool is_new; /* it was not shown yet */
};

/* Notes which command was named behind ":help". */
static void note_command(struct help *help, const struct state *state)
{
	struct str name = str_trim(buf_str(&state->argument));
	enum command named;

	while (name.length && *name.bytes == ':')
		name = str_slice(name, 1, name.length);
	help->command =
	    name.length && command_of_name(name.bytes, &named) == COMMAND_MATCH_FOUND
		? (int)named
		: COMMAND_COUNT;
	help->is_new = help->command < COMMAND_COUNT;
}

static void *help_open(const struct state *state)
{
	struct help *help = mem_zero(1, sizeof *help);

	note_command(help, state);
	return help;
}

static void help_reopen(void *view, const struct state *state)
{
	note_command(view, state);
}

static void help_close(void *view)
{
	struct help *help = view;

	listing_done(&help->listing);
	free(help);
}

struct entry {
	const char *key, *text;
	enum style style;
};

/* What readers ask of the whole story; keys are named as keymap_say has them. */
static const struct entry questions[] = {
    {"{matrix}", "What do all report? The matrix begins with that", STYLE_CURRENT},
    {"{next-divergent}", "Who says otherwise, in which words? One difference a key",
     STYLE_CURRENT},
    {"2 {omissions}", "What does outlet 2 leave out? Its number, then this key",
     STYLE_CURRENT},
    {"{origins}", "Which carry the same text, and how do we know?", STYLE_CURRENT},
    {"{next-unique}",
     "What does only one say? One sentence a key; {matrix} {last} lists them",
     STYLE_CURRENT},
};

static const struct entry signs[] = {
    {"? beside a sign", "not sure: read both", STYLE_UNSURE},
    {"! beside a sign", "you decided it, or a link of it", STYLE_UNSURE},
    {"*", "a sentence with a note of yours", STYLE_MARK},
    {"> and ┃", "the selected sentence, and those linked to it", STYLE_MARK},
    {"set apart", "not of the article: captions, menus, credits, notices", STYLE_DIM},
};

/* What the strip and the statement view say of a link. */
static const struct entry words[] = {
    {"same", "one of the two has the main point of the other", STYLE_CURRENT},
    {"overlap", "they have a fact in common, but not the main point", STYLE_CURRENT},
    {"differs", "a detail in which the two disagree", STYLE_CURRENT},
    {"may differ", "the same, less surely: read both", STYLE_CURRENT},
    {"worded differently", "other words or fewer, that say nothing else", STYLE_CURRENT},
    {"nearest", "the likeliest sentence there, too unlikely for a link", STYLE_CURRENT},
    {"the cut", "the probability from which on two sentences are linked", STYLE_CURRENT},
    {"next, nearer", "which other sentence comes behind, or before, this one",
     STYLE_CURRENT},
    {"sim 0.83", "likeness of the two texts by themselves, 0 to 1", STYLE_CURRENT},
    {"prob 0.97", "chance that both report the same: of 100 pairs at 0.97, about 97 do",
     STYLE_CURRENT},
    {"judged 0.97", "the same, by the judge that was asked (--judge)", STYLE_CURRENT},
};

static void add_entries(struct listing *help, const struct state *state,
			const struct entry *entries, size_t count)
{
	for (size_t i = 0; i < count; i++)
		listing_add(help, state, str_of(entries[i].key), entries[i].style,
			    str_of(entries[i].text));
}

static void add_questions(struct listing *help, const struct state *state)
{
	listing_add_heading(help, str_of("Questions"));
	for (size_t i = 0; i < ARRAY_COUNT(questions); i++) {
		struct buf key = BUF_EMPTY, text = BUF_EMPTY;

		keymap_say(&key, state->keymap, questions[i].key);
		keymap_say(&text, state->keymap, questions[i].text);
		listing_add(help, state, buf_str(&key), questions[i].style,
			    buf_str(&text));
		buf_done(&key);
		buf_done(&text);
	}
}

static void add_signs(struct listing *help, const struct state *state)
{
	listing_add_heading(help, str_of("Signs"));
	for (int i = 0; i < STATUS_COUNT; i++) {
		enum status status = (enum status)i;
		char key[32];

		snprintf(key, sizeof key, "%c %s", story_status_sign(status),
			 story_status_name(status));
		listing_add(help, state, str_of(key), style_of_status(status),
			    str_of(phrase_status(status)));
	}
	add_entries(help, state, signs, ARRAY_COUNT(signs));
	listing_add_note(help, "No difference found is not agreement, and what was not "
			       "opened here was not left out by anybody.");
}

/* Adds the keys of COMMAND, what it does, and how it is typed; that stands first where no
 * key is for it. */
static void add_command(struct listing *help, const struct state *state,
			enum command command)
{
	struct str keys = str_of(state->keymap->lists[command]);
	struct buf line = BUF_EMPTY, text = BUF_EMPTY;

	command_write_line(&line, command);
	buf_text(&text, command_entry(command)->help);
	if (keys.length)
		buf_format(&text, " (%s)", line.bytes);
	listing_add(help, state, keys.length ? keys : buf_str(&line), STYLE_CURRENT,
		    buf_str(&text));
	buf_done(&line);
	buf_done(&text);
}

static void build(struct help *help, const struct state *state)
{
	struct listing *listing = &help->listing;

	listing_start(listing, state);
	if (state->story->article_count > 1)
		add_questions(listing, state);
	add_signs(listing, state);
	for (int i = 0; i < COMMAND_COUNT; i++) {
		if (command_heading((enum command)i))
			listing_add_heading(listing,
					    str_of(command_heading((enum command)i)));
		if (i == help->command)
			help->row = listing->page.rows;
		add_command(listing, state, (enum command)i);
	}
	listing_add_heading(listing, str_of("Words"));
	add_entries(listing, state, words, ARRAY_COUNT(words));
}

static enum view_answer help_handle(void *view, struct state *state, enum command command,
				    int count)
{
	struct help *help = view;

	build(help, state);
	/* On top already: another command may be asked for. */
	if (command == COMMAND_HELP)
		note_command(help, state);
	return listing_handle(&help->listing, state, command, count);
}

static void help_prepare(void *view, const struct state *state)
{
	struct help *help = view;

	build(help, state);
	if (help->is_new)
		listing_show(&help->listing, state, help->row);
	else
		listing_fit(&help->listing, state);
	help->is_new = false;
}

static void help_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct help *help = view;

	listing_draw(&help->listing, state, grid);
	if (help->command < COMMAND_COUNT)
		listing_mark(&help->listing, state, grid, help->row);
}

static void help_status(const void *view, const struct state *state, struct buf *out)
{
	const struct help *help = view;

	keymap_say(out, state->keymap, "help, {back} back");
	listing_status(&help->listing, state, out);
}

static void help_find(void *view, struct state *state, int direction)
{
	struct help *help = view;

	build(help, state);
	listing_find(&help->listing, state, direction);
}

const struct view_ops view_help_ops = {
    .open = help_open,
    .close = help_close,
    .reopen = help_reopen,
    .handle = help_handle,
    .prepare = help_prepare,
    .draw = help_draw,
    .status = help_status,
    .find = help_find,
};
