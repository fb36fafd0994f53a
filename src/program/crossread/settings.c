/* A name is a kind, a dot, and the name of a command or of a style. */
#include "config.h"

#include "program/crossread/settings.h"

#include <string.h>

#include "base/array.h"

static bool set_key(struct settings *settings, struct str name, const char *value,
		    int line, struct err *err)
{
	return keymap_set(&settings->keymap, name, value, line, err);
}

static bool set_color(struct settings *settings, struct str name, const char *value,
		      int line, struct err *err)
{
	(void)line;
	return palette_set(&settings->palette, name, value, err);
}

static const struct kind {
	const char *prefix;
	bool (*set)(struct settings *settings, struct str name, const char *value,
		    int line, struct err *err);
} kinds[] = {{"key.", set_key}, {"color.", set_color}};

static const struct kind *kind_of(struct str name)
{
	for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
		if (str_starts(name, kinds[i].prefix))
			return &kinds[i];
	return NULL;
}

void settings_init(struct settings *settings)
{
	*settings = (struct settings){0};
	keymap_init(&settings->keymap);
}

bool settings_has(struct str name)
{
	return kind_of(name) || option_is_setting(name);
}

bool settings_set(struct settings *settings, struct str name, const char *value, int line,
		  struct err *err)
{
	const struct kind *kind = kind_of(name);

	if (!kind)
		return option_choose(&settings->options, name, value, err);
	return kind->set(settings, str_slice(name, strlen(kind->prefix), name.length),
			 value, line, err);
}

static void print_keys(FILE *out)
{
	fputs("\n# Keys of the viewer's commands, in place of the usual ones.  A key is\n"
	      "# what it types, or a name (C-d, Space, S-Tab, PgDn, F1); several\n"
	      "# characters that are no name are typed one after the other (]c).\n",
	      out);
	for (int i = 0; i < COMMAND_COUNT; i++) {
		const struct command_entry *entry = command_entry((enum command)i);

		if (i != COMMAND_OUTLET)
			fprintf(out, "\n# %s\n#key.%s = %s\n", entry->help, entry->name,
				entry->keys);
	}
}

static void print_colors(FILE *out)
{
	fputs("\n# Looks, in place of the theme's: a colour of the text, one of the\n"
	      "# background, and any of bold, underline, reverse, dim and italic.  A\n"
	      "# colour is default, a name (blue, bright-blue) or a number to 255.\n",
	      out);
	for (int i = 0; i < STYLE_COUNT; i++) {
		struct buf look = BUF_EMPTY;

		palette_write(&look, style_look((enum style)i, THEME_ANY));
		fprintf(out, "#color.%s = %s\n", style_name((enum style)i), look.bytes);
		buf_done(&look);
	}
}

/* The first value is the one that holds where nothing is set. */
static void print_options(FILE *out)
{
	for (size_t i = 0; i < option_count(); i++) {
		const struct option_row *option = option_at(i);

		if (option_is_setting(str_of(option->name)))
			fprintf(out, "\n# %s\n#%s = %s\n", option->help, option->name,
				option->values[0]);
	}
}

void settings_print(FILE *out)
{
	print_options(out);
	print_colors(out);
	print_keys(out);
}
