/* What a line can say beside label and path is one row of the table of keys. */
#include "config.h"

#include "read/source/story_file.h"

#include <string.h>

#include "base/array.h"
#include "base/split.h"
#include "read/metadata/date.h"

bool story_file_is(const char *path)
{
	return str_ends_ignoring_case(str_of(path), ".cross");
}

static bool set_date(struct story_file_line *line, const char *value, struct err *err)
{
	struct date date, other;
	size_t length = date_read(&date, &other, str_of(value), 0, "en");

	line->date = value;
	if (strlen(value) == strlen("2025-03-05") && length == strlen(value) &&
	    value[4] == '-' && date_is_whole(date))
		return true;
	return err_set(err, "date=%s is not like 2025-03-05", value);
}

static bool set_origin(struct story_file_line *line, const char *value, struct err *err)
{
	(void)err;
	line->origin = value;
	return true;
}

static bool set_version(struct story_file_line *line, const char *value, struct err *err)
{
	(void)err;
	line->version_of = value;
	return true;
}

static const struct {
	const char *key;
	bool (*set)(struct story_file_line *line, const char *value, struct err *err);
} keys[] = {
    {"date=", set_date},
    {"origin=", set_origin},
    {"version-of=", set_version},
};

static bool read_key(struct story_file_line *line, const char *word, struct err *err)
{
	for (size_t i = 0; i < ARRAY_COUNT(keys); i++) {
		size_t length = strlen(keys[i].key);

		if (strncmp(word, keys[i].key, length))
			continue;
		return word[length] ? keys[i].set(line, word + length, err)
				    : err_set(err, "nothing behind %s", word);
	}
	return err_set(err, "'%s' is none of date=, origin= and version-of=", word);
}

bool story_file_read(struct story_file_line *line, const char *text, struct err *err)
{
	*line = (struct story_file_line){0};
	if (!str_trim(str_of(text)).length || str_trim(str_of(text)).bytes[0] == '#')
		return true;
	line->words = split_words(text, err);
	if (!line->words)
		return false;
	line->label = strcmp(line->words[0], "-") ? line->words[0] : NULL;
	line->path = line->words[1];
	if (!line->path || !*line->path)
		return err_set(err, "no path behind the label '%s'", line->words[0]);
	for (char **word = line->words + 2; *word; word++)
		if (!read_key(line, *word, err))
			return false;
	return !story_file_is(line->path) ||
	       err_set(err, "%s: a story file inside another is not read", line->path);
}
