/*
 * The help view: signs first, then every command, straight from the command table.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "show/listing.h"

static void *help_open(struct state *state)
{
	(void)state;
	return mem_zero(1, sizeof(struct listing));
}

static void help_close(void *view)
{
	listing_done(view);
	free(view);
}

static void add_signs(struct listing *help, const struct state *state)
{
	static const struct {
		const char *sign, *text;
		enum style style;
	} signs[] = {
	    {"= shared", "another outlet reports the same", STYLE_SHARED},
	    {"~ divergent", "another outlet reports it with a detail that differs",
	     STYLE_DIVERGENT},
	    {"+ unique", "no other outlet here has it", STYLE_UNIQUE},
	    {". uncompared", "no other article in its language", STYLE_UNCOMPARED},
	    {"? beside a sign", "not sure: read both", STYLE_UNSURE},
	    {"> and ┃", "the selected sentence, and those linked to it", STYLE_MARK},
	    {"set apart", "not of the article: captions, menus, credits, notices",
	     STYLE_DIM},
	    {"sim 0.83", "likeness of the two texts by themselves, 0 to 1", STYLE_DIM},
	    {"prob 0.97",
	     "chance that both report the same: of 100 pairs at 0.97, about "
	     "97 do",
	     STYLE_DIM},
	    {"judged 0.97", "the same, by the judge that was asked (--judge)", STYLE_DIM},
	};

	listing_add_heading(help, str_of("Signs"));
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
		listing_add(help, state, str_of(signs[i].sign), signs[i].style,
			    str_of(signs[i].text));
	listing_add_note(help, "No difference found is not agreement, and what was not "
			       "opened here was not left out by anybody.");
}

static void build(struct listing *help, const struct state *state)
{
	listing_start(help, state);
	add_signs(help, state);
	for (int i = 0; i < COMMAND_COUNT; i++) {
		const struct command_entry *entry = command_entry((enum command)i);

		if (command_heading((enum command)i))
			listing_add_heading(help,
					    str_of(command_heading((enum command)i)));
		listing_add(help, state, str_of(entry->keys), STYLE_CURRENT,
			    str_of(entry->help));
	}
}

static enum view_answer help_handle(void *view, struct state *state, enum command command,
				    int count)
{
	build(view, state);
	return listing_handle(view, state, command, count);
}

static void help_draw(void *view, struct state *state, struct grid *grid)
{
	build(view, state);
	listing_draw(view, state, grid);
}

static void help_status(void *view, const struct state *state, struct buf *out)
{
	buf_text(out, "help, q back");
	listing_status(view, state, out);
}

static void help_find(void *view, struct state *state, int direction)
{
	build(view, state);
	listing_find(view, state, direction);
}

const struct view_ops view_help_ops = {
    .open = help_open,
    .close = help_close,
    .handle = help_handle,
    .draw = help_draw,
    .status = help_status,
    .find = help_find,
};
