/* The last word is a format only if it names one, so that a file's name may have blanks.
 */
#include "config.h"

#include "program/crossread/save.h"

#include <string.h>

#include "base/array.h"
#include "base/file.h"
#include "base/unicode.h"
#include "program/crossread/output.h"
#include "program/crossread/outside.h"

/* What the reader asked for. */
struct wish {
	struct buf path;
	const struct report_format *format; /* NULL: not to be told */
};

static const struct report_format *find_format(struct str name)
{
	struct buf copy = BUF_EMPTY;
	const struct report_format *format;

	buf_slice(&copy, name);
	format = report_find(buf_str(&copy).bytes);
	buf_done(&copy);
	return format;
}

/* The format that the ending of PATH tells. */
static const struct report_format *format_of_ending(struct str path)
{
	static const struct {
		const char *ending, *format;
	} endings[] = {{"txt", "text"}, {"md", "markdown"}};
	size_t at = path.length;
	struct str ending;

	while (at && path.bytes[at - 1] != '.' && path.bytes[at - 1] != '/')
		at--;
	ending = str_slice(path, at, path.length);
	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (str_is_ignoring_case(ending, endings[i].ending))
			ending = str_of(endings[i].format);
	return at && path.bytes[at - 1] == '.' ? find_format(ending) : NULL;
}

static void read_wish(struct wish *wish, struct str argument)
{
	size_t at = argument.length;

	while (at && argument.bytes[at - 1] != ' ')
		at--;
	wish->format = at ? find_format(str_slice(argument, at, argument.length)) : NULL;
	if (wish->format)
		argument = str_trim(str_slice(argument, 0, at));
	else
		wish->format = format_of_ending(argument);
	file_expand(&wish->path, argument);
}

/* Whether there is something in the way of WISH; then SAID tells what. */
static bool is_refused(const struct save *save, const struct wish *wish, struct buf *said)
{
	const char *path = wish->path.bytes;

	if (outside_is_secure())
		buf_text(said, "writing is off: CROSSREAD_SECURE");
	else if (!wish->format)
		buf_text(said, "which format? :write FILE.txt, or :write FILE json");
	else if (output_is_input(save->options, save->load, path))
		buf_text(said, "not written: this is one of the inputs");
	else if (file_exists(path) && !save->is_forced)
		buf_text(said, "not written: there is such a file; :write! FILE replaces "
			       "it");
	else
		return false;
	return true;
}

static void say_written(struct buf *said, const struct wish *wish,
			const struct story *story, size_t bytes)
{
	size_t outlets = story->article_count;

	buf_text(said, "wrote ");
	unicode_display(said, buf_str(&wish->path));
	buf_format(said, ": the %s report of %zu outlet%s, %zu bytes", wish->format->name,
		   outlets, outlets == 1 ? "" : "s", bytes);
}

void save_report(const struct save *save, const struct story *story, const char *argument,
		 struct buf *said)
{
	struct wish wish = {0};
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;

	read_wish(&wish, str_of(argument));
	if (!is_refused(save, &wish, said)) {
		wish.format->write(&out, story, &save->report);
		if (file_replace(wish.path.bytes, buf_str(&out), &err))
			say_written(said, &wish, story, out.length);
		else
			unicode_display(said, str_of(err.message));
	}
	err_done(&err);
	buf_done(&out);
	buf_done(&wish.path);
}
