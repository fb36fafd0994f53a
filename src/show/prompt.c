/* Editing is at the end of the text only: typing, taking back, starting over. */
#include "config.h"

#include "show/prompt.h"

#include <string.h>

#include "base/unicode.h"

void prompt_open(struct prompt *prompt)
{
	prompt->is_open = true;
	buf_cut(&prompt->text, 0);
}

/* Whether KEY is a character that can be typed. */
static bool is_text(const char *key)
{
	struct str text = str_of(key);
	size_t length;

	return text.length && unicode_at(text, 0, &length) >= ' ' &&
	       length == text.length;
}

/* Whether KEY leaves the prompt without a search; so does taking back what is not there.
 */
static bool leaves(const struct prompt *prompt, const char *key)
{
	return !strcmp(key, "Esc") || !strcmp(key, "C-c") ||
	       (!strcmp(key, "Backspace") && !prompt->text.length);
}

static void edit(struct buf *text, const char *key)
{
	if (!strcmp(key, "Backspace"))
		buf_cut(text, unicode_start_before(buf_str(text), text->length));
	else if (!strcmp(key, "C-u"))
		buf_cut(text, 0);
	else if (!strcmp(key, "Space"))
		buf_char(text, ' ');
	else if (is_text(key))
		buf_text(text, key);
}

bool prompt_handle_key(struct prompt *prompt, const char *key)
{
	bool is_entered = !strcmp(key, "Enter");

	if (is_entered || leaves(prompt, key))
		prompt->is_open = false;
	else
		edit(&prompt->text, key);
	return is_entered;
}

struct str prompt_end(const struct prompt *prompt, int columns)
{
	struct str text = buf_str(&prompt->text);
	size_t from = text.length;

	while (from) {
		size_t before = unicode_start_before(text, from);

		if (unicode_width(str_slice(text, before, text.length)) > columns)
			break;
		from = before;
	}
	return str_slice(text, from, text.length);
}
