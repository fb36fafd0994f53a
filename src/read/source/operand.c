/* The text is copied and cut where a part ends, so each part is a string of its own. */
#include "config.h"

#include "read/source/operand.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "read/source/url.h"

/* Takes LABEL= off the front of TEXT; returns what is left. */
static char *split_label(struct operand *operand, char *text)
{
	char *equals = strchr(text, '=');
	const char *slash = strchr(text, '/');

	if (!equals || equals == text || (slash && slash < equals) || file_exists(text))
		return text;
	operand->label = (struct str){text, (size_t)(equals - text)};
	return equals + 1;
}

/* Takes #CHOICE off the end of TEXT. */
static void split_choice(struct operand *operand, char *text)
{
	char *mark = strrchr(text, '#');
	struct str page;

	operand->path = text;
	if (url_kind(text) == URL_WEB) {
		url_split(&page, &operand->choice, text);
		text[page.length] = '\0';
	} else if (mark && mark > text && mark[1] && !file_exists(text)) {
		operand->choice = str_of(mark + 1);
		*mark = '\0';
	}
}

void operand_read(struct operand *operand, const char *text)
{
	*operand = (struct operand){0};
	buf_add(&operand->text, text, strlen(text) + 1);
	split_choice(operand, split_label(operand, operand->text.bytes));
}

bool operand_read_line(struct operand *operand, const char *text, struct str folder,
		       struct err *err)
{
	struct story_file_line *line = &operand->known;

	*operand = (struct operand){0};
	if (!story_file_read(line, text, err))
		return false;
	if (!line->path)
		return true;
	if (*line->path != '/' && url_kind(line->path) == URL_NONE)
		buf_slice(&operand->text, folder);
	buf_text(&operand->text, line->path);
	split_choice(operand, operand->text.bytes);
	operand->label = str_of(line->label);
	return true;
}

void operand_done(struct operand *operand)
{
	buf_done(&operand->text);
	free(operand->known.words);
	*operand = (struct operand){0};
}
