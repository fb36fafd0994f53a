/* A new option is a row: a field of the state, and the names of its values in order. */
#include "config.h"

#include "show/option.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "show/style.h"

static const char *const off_on[] = {"off", "on", NULL};
static const char *const on_off[] = {"on", "off", NULL}; /* of a field that turns off */
static const char *const words[] = {"named", "all", NULL};

#define FIELD(member) offsetof(struct state, member), false

static const struct option_row options[] = {
    {"wrap", "Long sentences of the panes wrapped, or a row for each", on_off,
     FIELD(way.is_cut)},
    {"level", "Linked sentences of the panes level with the selected one, or free",
     on_off, FIELD(way.is_free)},
    {"mark-words", "Which words are marked: the named difference, or all that differ",
     words, FIELD(way.marks_words)},
    {"figures", "Why, with figures, in the strip", off_on, FIELD(has_figures)},
    {"align", "A statement's same words in one column", off_on, FIELD(is_collated)},
    {"mouse", "Clicks and the wheel are taken, not left to the terminal", off_on,
     FIELD(way.takes_mouse)},
    {"zoom", "One outlet alone on the screen", off_on, FIELD(is_zoomed)},
    {"theme", "The colours", style_theme_names, offsetof(struct state, theme), true},
};

#undef FIELD

size_t option_count(void)
{
	return ARRAY_COUNT(options);
}

const struct option_row *option_at(size_t number)
{
	return &options[number];
}

static size_t get(const struct state *state, const struct option_row *option)
{
	const char *field = (const char *)state + option->field;

	return option->is_theme ? (size_t) * (const enum theme *)field
				: *(const bool *)field;
}

static void set(struct state *state, const struct option_row *option, size_t value)
{
	char *field = (char *)state + option->field;

	if (option->is_theme)
		*(enum theme *)field = (enum theme)value;
	else
		*(bool *)field = value > 0;
}

const char *option_value(const struct state *state, size_t number)
{
	return options[number].values[get(state, &options[number])];
}

void option_turn(struct state *state, size_t number)
{
	const struct option_row *option = &options[number];
	size_t next = get(state, option) + 1;

	set(state, option, option->values[next] ? next : 0);
}

/* The option called NAME; how many there are if none is. */
static size_t find(struct str name)
{
	size_t at = 0;

	while (at < ARRAY_COUNT(options) && !str_is(name, options[at].name))
		at++;
	return at;
}

/* Sets *VALUE to the number of the value called NAME; else ERR lists the values. */
static bool find_value(size_t *value, const struct option_row *option, struct str name,
		       struct err *err)
{
	struct buf list = BUF_EMPTY;

	for (size_t i = 0; option->values[i]; i++) {
		if (str_is(name, option->values[i])) {
			*value = i;
			buf_done(&list);
			return true;
		}
		buf_format(&list, "%s%s", i ? ", " : "", option->values[i]);
	}
	err_set(err, "%s: '%.*s' is not one of %s", option->name, (int)name.length,
		name.bytes, list.bytes);
	buf_done(&list);
	return false;
}

/* Adds "wrap=off". */
static void add_setting(struct buf *out, const struct state *state, size_t number)
{
	buf_format(out, "%s=%s", options[number].name, option_value(state, number));
}

void option_assign(struct state *state, struct str text)
{
	const char *equals = memchr(text.bytes, '=', text.length);
	size_t length = equals ? (size_t)(equals - text.bytes) : text.length, value;
	size_t number = find(str_trim(str_slice(text, 0, length)));
	struct err err = ERR_NONE;

	state_say(state, "%s", "");
	if (number == ARRAY_COUNT(options)) {
		buf_text(&state->message, "there is no such option; ");
		keymap_say(&state->message, state->keymap, "{options} lists them");
	} else if (equals &&
		   !find_value(&value, &options[number],
			       str_trim(str_slice(text, length + 1, text.length)),
			       &err)) {
		unicode_display(&state->message, str_of(err.message));
	} else {
		if (equals)
			set(state, &options[number], value);
		add_setting(&state->message, state, number);
	}
	err_done(&err);
}

bool option_is_setting(struct str name)
{
	size_t number = find(name);

	return number < ARRAY_COUNT(options) && !options[number].is_theme;
}

bool option_choose(struct option_choices *choices, struct str name, const char *value,
		   struct err *err)
{
	size_t number = find(name), found;

	if (!find_value(&found, &options[number], str_of(value), err))
		return false;
	choices->values[number] = (unsigned char)(found + 1);
	return true;
}

void option_apply(struct state *state, const struct option_choices *choices)
{
	for (size_t i = 0; i < ARRAY_COUNT(options); i++)
		if (choices->values[i])
			set(state, &options[i], choices->values[i] - 1u);
}

void option_complete(struct completion *completion, struct str typed)
{
	bool has_name = memchr(typed.bytes, '=', typed.length) != NULL;
	struct buf text = BUF_EMPTY;

	for (size_t i = 0; i < ARRAY_COUNT(options); i++)
		for (size_t value = 0; options[i].values[value]; value++) {
			buf_cut(&text, 0);
			buf_format(&text, "%s=%s", options[i].name,
				   has_name ? options[i].values[value] : "");
			if (has_name || !value)
				completion_offer(completion, buf_str(&text), typed);
		}
	buf_done(&text);
}
