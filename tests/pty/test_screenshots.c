/*
 * Pictures of screens in README.md and the manual are what the program shows.
 *
 * A line in a text says how a picture is made: its columns and rows, the articles, and
 * behind a colon the keys,
 *
 *     <!-- screen 96x31 data/sample/bridge: d -->        in Markdown, or
 *     .\" screen 80x24 data/sample/bridge: m             in the manual, which has ASCII
 *
 * and the literal block that follows is the picture.  The built-in judge has read the
 * story before the first key; where it was not built nothing is compared.  With UPDATE=1
 * (make screenshots) the texts are written anew.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pty/pty.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"

#define JUDGED "built-in judge: " /* is said until the next key */

struct picture {
	int rows, columns;
	char operand[128], keys[128];
	bool is_mdoc;
};

static const char *environment(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value && *value ? value : otherwise;
}

/* Writes FOLDER, which a variable names, and REST into OUT. */
static const char *path(struct buf *out, const char *folder, const char *rest)
{
	buf_cut(out, 0);
	buf_format(out, "%s%s", environment(folder, "."), rest);
	return out->bytes;
}

/* Whether LINE says how a picture is made; then that is in PICTURE. */
static bool read_marker(struct picture *picture, const char *line)
{
	const char *mark = strstr(line, " screen ");
	size_t end;

	picture->is_mdoc = !strncmp(line, ".\\\"", 3);
	if (!mark || (!picture->is_mdoc && strncmp(line, "<!--", 4) != 0) ||
	    sscanf(mark, " screen %dx%d %127[^:]:%127[^\n]", &picture->columns,
		   &picture->rows, picture->operand, picture->keys) < 4)
		return false;
	end = strcspn(picture->keys, ">");
	if (end > 2 && picture->keys[end])
		picture->keys[end - 2] = '\0'; /* the end of a comment, " -->" */
	return true;
}

/* The judge is asked anew, so that its end is told. */
static void add_cache(struct buf *out, char folder[64])
{
	snprintf(folder, 64, "/tmp/crossread-cache-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	buf_format(out, "XDG_CACHE_HOME=%s", folder);
}

static void remove_cache(const char *folder)
{
	static const char *const names[] = {"/crossread/judge", "/crossread", ""};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct buf name = BUF_EMPTY;

		buf_format(&name, "%s%s", folder, names[i]);
		remove(name.bytes);
		buf_done(&name);
	}
}

static void add_row(struct buf *out, const char *row, bool is_mdoc)
{
	if (is_mdoc)
		buf_text(out, "\\&");
	for (; *row; row++)
		if (is_mdoc && strchr("\\-~^`'", *row))
			buf_format(out, "%s",
				   *row == '\\'	 ? "\\e"
				   : *row == '-' ? "\\-"
				   : *row == '~' ? "\\(ti"
				   : *row == '^' ? "\\(ha"
				   : *row == '`' ? "\\(ga"
						 : "\\(aq");
		else
			buf_char(out, *row);
	buf_char(out, '\n');
}

/* Adds the screen that the program shows. */
static void take_picture(struct buf *out, const struct picture *picture)
{
	struct buf program = BUF_EMPTY, operand = BUF_EMPTY, cache = BUF_EMPTY,
		   data = BUF_EMPTY;
	char folder[64];
	const char *arguments[] = {environment("CROSSREAD", NULL), "--no-config", NULL,
				   NULL};
	struct pty_setup setup = {.rows = picture->rows,
				  .columns = picture->columns,
				  .term = "screen-256color", /* see test_goldens.c */
				  .locale = picture->is_mdoc ? "C" : NULL,
				  .arguments = arguments};
	struct pty *pty;

	if (!arguments[0])
		arguments[0] = path(&program, "builddir", "/crossread");
	buf_format(&operand, "%s/%s", environment("srcdir", "."), picture->operand);
	arguments[2] = operand.bytes;
	add_cache(&cache, folder);
	buf_format(&data, "CROSSREAD_DATA=%s/data", environment("srcdir", "."));
	setup.variables[0] = cache.bytes;
	setup.variables[1] = data.bytes;
	pty = pty_start(&setup);
	pty_wait_text(pty, JUDGED);
	pty_press(pty, picture->keys);
	while (pty_has(pty, JUDGED)) /* it is seen before the end of its frame */
		pty_wait_frame(pty);
	for (int row = 0; row < picture->rows; row++)
		add_row(out, pty_row(pty, row), picture->is_mdoc);
	pty_free(pty);
	remove_cache(folder);
	buf_done(&program);
	buf_done(&operand);
	buf_done(&cache);
	buf_done(&data);
}

static bool begins_block(const char *line, bool is_mdoc)
{
	return !strncmp(line, is_mdoc ? ".Bd" : "```", 3);
}

static bool ends_block(const char *line, bool is_mdoc)
{
	return !strncmp(line, is_mdoc ? ".Ed" : "```", 3);
}

/* Adds TEXT, which is changed, with each picture taken anew. */
static void take_pictures(struct buf *out, char *text)
{
	struct picture picture;

	for (char *line; (line = strsep(&text, "\n"));) {
		bool has_picture = read_marker(&picture, line);

		buf_format(out, "%s%s", line, text ? "\n" : "");
		if (!has_picture)
			continue;
		line = strsep(&text, "\n");
		ck_assert_msg(line && begins_block(line, picture.is_mdoc),
			      "no block behind a marker but %s", line ? line : "the end");
		buf_format(out, "%s\n", line);
		take_picture(out, &picture);
		do
			line = strsep(&text, "\n");
		while (line && !ends_block(line, picture.is_mdoc));
		buf_format(out, "%s\n", line ? line : "");
	}
}

static bool has_judge(void)
{
	struct buf name = BUF_EMPTY;
	bool is_there = access(path(&name, "builddir", "/crossread-judge"), X_OK) == 0 &&
			access(path(&name, "srcdir", "/data/judge.en"), R_OK) == 0;

	buf_done(&name);
	return is_there;
}

static const char *const texts[] = {"/README.md", "/man/crossread.1"};

START_TEST(pictures_are_what_is_shown)
{
	struct buf name = BUF_EMPTY, before = BUF_EMPTY, after = BUF_EMPTY;
	const char *update = environment("UPDATE", NULL);
	struct err err = ERR_NONE;
	char *copy;
	FILE *file;

	path(&name, "srcdir", texts[_i]);
	ck_assert_msg(file_read(&before, name.bytes, 1, &err), "%s", err.message);
	copy = mem_string(before.bytes, before.length);
	if (has_judge()) {
		take_pictures(&after, copy);
		if (update && (file = fopen(name.bytes, "w"))) {
			fputs(after.bytes, file);
			ck_assert_int_eq(fclose(file), 0);
		} else {
			ck_assert_msg(!strcmp(before.bytes, after.bytes),
				      "%s has another picture (make screenshots)",
				      texts[_i]);
		}
	}
	free(copy);
	buf_done(&name);
	buf_done(&before);
	buf_done(&after);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("screenshots");

	unit_add_rows(suite, "pictures", pictures_are_what_is_shown,
		      (int)ARRAY_COUNT(texts));
	return unit_main(suite);
}
