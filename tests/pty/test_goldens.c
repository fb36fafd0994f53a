/*
 * The screens of tests/screen once more, from the program in a terminal: each cell that
 * libvterm has on its screen is the one of the golden, and so is the cursor.
 *
 * Each style of the golden must look as the terminal's theme says.
 */
#include "config.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pty/pty.h"
#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/vec.h"
#include "show/palette.h"

static VEC(char *) names;

struct play {
	struct pty *pty;
	VEC(char *) arguments;
	const struct terminal *terminal;
	struct palette palette;
	const char *theme; /* its name, or NULL */
	bool is_ascii, is_shipped;
	int rows, columns, row; /* the size, and the row that is compared next */
};

/* Terminals with colours, and those for goldens without and in ASCII: libvterm 0.1 takes
 * the last column for written once a character was repeated (REP) up to it, which
 * xterm's description has for ASCII. */
static const struct terminal {
	const char *name;
	int colors;
} terminals[] = {{"xterm-256color", 256}, {"screen", 8}}, mono = {"vt100", 0},
  no_repeat = {"screen-256color", 256};

static const char *environment(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value && *value ? value : otherwise;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void find_goldens(void)
{
	struct buf path = BUF_EMPTY;
	DIR *folder;

	buf_format(&path, "%s/tests/screen", environment("srcdir", "."));
	folder = opendir(path.bytes);
	for (struct dirent *entry; folder && (entry = readdir(folder));) {
		const char *ending = strrchr(entry->d_name, '.');

		if (ending && !strcmp(ending, ".t"))
			vec_push(&names,
				 mem_string(entry->d_name, strlen(entry->d_name)));
	}
	if (folder)
		closedir(folder);
	if (names.count)
		qsort(names.items, names.count, sizeof *names.items, by_name);
	buf_done(&path);
}

static void add_argument(struct play *play, const char *first, const char *second)
{
	struct buf argument = BUF_EMPTY;

	buf_format(&argument, "%s%s", first, second);
	vec_push(&play->arguments, buf_take(&argument));
}

/* The tests' own model in a file, as the goldens have it. */
static void add_model(struct play *play)
{
	struct buf text = BUF_EMPTY;
	char path[64];

	tiny_fixed_text(&text);
	tiny_write(path, buf_str(&text));
	add_argument(play, "--model=", path);
	buf_cut(&text, 0);
	buf_format(&text, "%s/tests/background.en", environment("srcdir", "."));
	add_argument(play, "--background=", text.bytes);
	buf_done(&text);
}

#define DECISIONS "tests/pty/goldens.decisions"

static void open_story(struct play *play, char *operands)
{
	struct buf folder = BUF_EMPTY;

	add_argument(play, environment("CROSSREAD", "./crossread"), "");
	add_argument(play, "--no-config", "");
	add_argument(play, "--judge=none", "");
	add_argument(play, "--language=en", "");
	unlink(DECISIONS); /* what another play has decided */
	add_argument(play, "--decisions=", DECISIONS);
	if (play->theme)
		add_argument(play, "--theme=", play->theme);
	if (!play->is_shipped)
		add_model(play);
	buf_format(&folder, "%s/", environment("srcdir", "."));
	for (char *word; (word = strsep(&operands, " "));)
		if (*word)
			add_argument(play, folder.bytes, word);
	buf_done(&folder);
	vec_push(&play->arguments, NULL);
	play->pty = pty_start(&(struct pty_setup){
	    .rows = play->rows,
	    .columns = play->columns,
	    .term = play->terminal->name,
	    .locale = play->is_ascii ? "C" : NULL,
	    .arguments = (const char *const *)play->arguments.items,
	});
	pty_wait_frame(play->pty);
}

static void resize(struct play *play, const char *size)
{
	ck_assert_int_eq(sscanf(size, "%dx%d", &play->columns, &play->rows), 2);
	if (play->pty) {
		pty_resize(play->pty, play->rows, play->columns);
		pty_wait_frame(play->pty);
	}
}

static enum style style_of_letter(char letter)
{
	int style = 0;

	while (style < STYLE_COUNT && style_letter((enum style)style) != letter)
		style++;
	ck_assert_msg(style < STYLE_COUNT, "no style is %c", letter);
	return (enum style)style;
}

/* Whether CELL looks as the terminal shows STYLE. */
static bool looks(const struct play *play, const struct pty_cell *cell, enum style style)
{
	struct appearance look =
	    palette_look(&play->palette, style, play->terminal->colors);

	return cell->bold == !!(look.attributes & STYLE_BOLD) &&
	       cell->underline == !!(look.attributes & STYLE_UNDERLINE) &&
	       cell->reverse == !!(look.attributes & STYLE_REVERSE) &&
	       cell->has_color == (look.foreground != STYLE_DEFAULT_COLOR) &&
	       cell->has_background == (look.background != STYLE_DEFAULT_COLOR);
}

/* Compares the row before with STYLES, a letter a column. */
static void compare_styles(struct play *play, const char *styles)
{
	for (int column = 0, width; column < (int)strlen(styles); column += width) {
		struct pty_cell cell = pty_cell(play->pty, play->row - 1, column);

		width = cell.width > 1 ? cell.width : 1;
		ck_assert_msg(looks(play, &cell, style_of_letter(styles[column])),
			      "row %d, column %d, \"%s\": does not look as %c",
			      play->row - 1, column, cell.text, styles[column]);
	}
}

static void compare_cursor(struct play *play, const char *place)
{
	int row, column, wanted_row, wanted_column;

	ck_assert_int_eq(sscanf(place, "%d,%d", &wanted_row, &wanted_column), 2);
	pty_cursor(play->pty, &row, &column);
	ck_assert_int_eq(row, wanted_row);
	ck_assert_int_eq(column, wanted_column);
}

static void choose_theme(struct play *play, const char *name)
{
	ck_assert(palette_set_theme(&play->palette, name));
	play->theme = name;
}

static void take_line(struct play *play, char *line)
{
	if (*line == '|')
		ck_assert_str_eq(pty_row(play->pty, play->row++), line + 1);
	else if (*line == '~')
		compare_styles(play, line + 1);
	else if (!strncmp(line, "cursor ", 7))
		compare_cursor(play, line + 7);
	else if (!strcmp(line, "screen"))
		play->row = 0;
	else if (!strncmp(line, "size ", 5))
		resize(play, line + 5);
	else if (!strcmp(line, "ascii")) {
		play->is_ascii = true;
		play->terminal = play->terminal->colors ? &no_repeat : &mono;
	} else if (!strncmp(line, "theme ", 6))
		choose_theme(play, line + 6);
	else if (!strcmp(line, "mono"))
		play->terminal = &mono;
	else if (!strcmp(line, "model shipped"))
		play->is_shipped = true;
	else if (!strncmp(line, "args ", 5))
		open_story(play, line + 5);
	else if (!strncmp(line, "keys ", 5))
		pty_press(play->pty, line + 5);
}

static void end(struct play *play)
{
	static const char option[] = "--model=";

	pty_free(play->pty);
	for (size_t i = 0; i + 1 < play->arguments.count; i++) {
		if (!strncmp(play->arguments.items[i], option, sizeof option - 1))
			unlink(play->arguments.items[i] + sizeof option - 1);
		free(play->arguments.items[i]);
	}
	vec_done(&play->arguments);
}

/* Whether the screens are of the app alone: nothing comes from a judge, and no key is
 * answered by the program with a message of its own. */
static bool is_of_app(const char *name, const char *text)
{
	return strncmp(name, "blind-", 6) != 0 && !strstr(text, "\nweighing ") &&
	       !strstr(text, "\napart ");
}

START_TEST(shows_the_golden)
{
	struct play play = {.terminal = &terminals[(size_t)_i / names.count]};
	const char *name = names.items[(size_t)_i % names.count];
	struct buf path = BUF_EMPTY, file = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *rest;

	buf_format(&path, "%s/tests/screen/%s", environment("srcdir", "."), name);
	ck_assert(file_read(&file, path.bytes, 1, &err));
	rest = file.bytes;
	if (is_of_app(name, file.bytes)) {
		for (char *line; (line = strsep(&rest, "\n"));)
			take_line(&play, line);
		end(&play);
	}
	buf_done(&path);
	buf_done(&file);
}
END_TEST

START_TEST(has_goldens)
{
	ck_assert_uint_ge(names.count, 40);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("goldens in a terminal");
	int status;

	find_goldens();
	unit_add(suite, "goldens", has_goldens);
	unit_add_rows(suite, "goldens", shows_the_golden,
		      (int)(names.count * ARRAY_COUNT(terminals)));
	status = unit_main(suite);
	for (size_t i = 0; i < names.count; i++)
		free(names.items[i]);
	vec_done(&names);
	return status;
}
