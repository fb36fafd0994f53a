/* A key that edits is a row of a table; any other is typed if it is a character. */
#include "config.h"

#include "show/prompt.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"

/* Lines kept of each purpose; bytes of a line, since each key costs by them and a paste
 * may have any number. */
enum { MOST_LINES = 100, MOST_BYTES = 2000 };

/* Replaces the bytes FROM up to TO by WITH; the caret is behind that. */
static void replace(struct prompt *prompt, size_t from, size_t to, struct str with)
{
	struct str text = buf_str(&prompt->text);
	struct buf changed = BUF_EMPTY;

	buf_slice(&changed, str_slice(text, 0, from));
	buf_slice(&changed, with);
	prompt->caret = changed.length;
	buf_slice(&changed, str_slice(text, to, text.length));
	buf_done(&prompt->text);
	prompt->text = changed;
}

static void set_text(struct prompt *prompt, const char *text)
{
	replace(prompt, 0, prompt->text.length, str_of(text));
}

void prompt_open(struct prompt *prompt, enum prompt_purpose purpose, const char *text)
{
	prompt->is_open = true;
	prompt->purpose = purpose;
	prompt->recalled = prompt->histories[purpose].lines.count;
	completion_clear(&prompt->completion);
	set_text(prompt, text);
}

/* Where the character before the caret begins, with the marks on it. */
static size_t before_caret(const struct prompt *prompt)
{
	size_t start = 0;

	for (size_t end = 0; end < prompt->caret;) {
		start = end;
		end = unicode_cluster_end(buf_str(&prompt->text), end);
	}
	return start;
}

static size_t behind_caret(const struct prompt *prompt)
{
	return prompt->caret < prompt->text.length
		   ? unicode_cluster_end(buf_str(&prompt->text), prompt->caret)
		   : prompt->caret;
}

/* Where the word before the caret begins; blanks behind it count as part of it. */
static size_t word_before_caret(const struct prompt *prompt)
{
	const char *bytes = buf_str(&prompt->text).bytes;
	size_t at = prompt->caret;

	while (at && bytes[at - 1] == ' ')
		at--;
	while (at && bytes[at - 1] != ' ')
		at--;
	return at;
}

static void erase_before(struct prompt *prompt)
{
	replace(prompt, before_caret(prompt), prompt->caret, str_of(""));
}

static void erase_behind(struct prompt *prompt)
{
	replace(prompt, prompt->caret, behind_caret(prompt), str_of(""));
}

static void erase_word(struct prompt *prompt)
{
	replace(prompt, word_before_caret(prompt), prompt->caret, str_of(""));
}

static void erase_to_start(struct prompt *prompt)
{
	replace(prompt, 0, prompt->caret, str_of(""));
}

static void erase_to_end(struct prompt *prompt)
{
	replace(prompt, prompt->caret, prompt->text.length, str_of(""));
}

static void go_left(struct prompt *prompt)
{
	prompt->caret = before_caret(prompt);
}

static void go_right(struct prompt *prompt)
{
	prompt->caret = behind_caret(prompt);
}

static void go_to_start(struct prompt *prompt)
{
	prompt->caret = 0;
}

static void go_to_end(struct prompt *prompt)
{
	prompt->caret = prompt->text.length;
}

static struct prompt_history *history(struct prompt *prompt)
{
	return &prompt->histories[prompt->purpose];
}

/* Shows the line of number AT of the history, or behind its end what was typed. */
static void recall(struct prompt *prompt, size_t at)
{
	size_t count = history(prompt)->lines.count;

	if (at > count)
		return;
	if (prompt->recalled == count) {
		buf_cut(&prompt->draft, 0);
		buf_slice(&prompt->draft, buf_str(&prompt->text));
	}
	prompt->recalled = at;
	set_text(prompt, at < count ? history(prompt)->lines.items[at]
				    : buf_str(&prompt->draft).bytes);
}

static void recall_older(struct prompt *prompt)
{
	if (prompt->recalled)
		recall(prompt, prompt->recalled - 1);
}

static void recall_newer(struct prompt *prompt)
{
	recall(prompt, prompt->recalled + 1);
}

/* Keeps the text, but not twice in a row, and not too many. */
static void remember(struct prompt *prompt)
{
	struct prompt_history *kept = history(prompt);
	struct str text = buf_str(&prompt->text);
	size_t count = kept->lines.count;

	if (!text.length || (count && str_is(text, kept->lines.items[count - 1])))
		return;
	if (count == MOST_LINES) {
		free(kept->lines.items[0]);
		memmove(kept->lines.items, kept->lines.items + 1,
			(count - 1) * sizeof *kept->lines.items);
		kept->lines.count--;
	}
	vec_push(&kept->lines, mem_string(text.bytes, text.length));
}

/* Whether KEY is a character that can be typed, and seen. */
static bool is_text(const char *key)
{
	struct str text = str_of(key);
	size_t length;
	uint32_t character;

	if (!text.length || unicode_check(text) < text.length)
		return false;
	character = unicode_at(text, 0, &length);
	return length == text.length &&
	       (!unicode_is_unsafe(character) || unicode_is_joiner(character));
}

static void type(struct prompt *prompt, const char *text)
{
	if (prompt->text.length + strlen(text) <= MOST_BYTES)
		replace(prompt, prompt->caret, prompt->caret, str_of(text));
}

static void edit(struct prompt *prompt, const char *key)
{
	static const struct {
		const char *key;
		void (*act)(struct prompt *prompt);
	} edits[] = {
	    {"Backspace", erase_before}, {"C-h", erase_before}, {"Delete", erase_behind},
	    {"C-d", erase_behind},	 {"C-w", erase_word},	{"C-u", erase_to_start},
	    {"C-k", erase_to_end},	 {"Left", go_left},	{"C-b", go_left},
	    {"Right", go_right},	 {"C-f", go_right},	{"C-a", go_to_start},
	    {"Home", go_to_start},	 {"C-e", go_to_end},	{"End", go_to_end},
	    {"Up", recall_older},	 {"C-p", recall_older}, {"Down", recall_newer},
	    {"C-n", recall_newer},
	};

	for (size_t i = 0; i < ARRAY_COUNT(edits); i++)
		if (!strcmp(edits[i].key, key)) {
			edits[i].act(prompt);
			return;
		}
	if (!strcmp(key, "Space"))
		type(prompt, " ");
	else if (is_text(key))
		type(prompt, key);
}

/* Whether KEY leaves the prompt; so does taking back what is not there. */
static bool leaves(const struct prompt *prompt, const char *key)
{
	return !strcmp(key, "Esc") || !strcmp(key, "C-c") ||
	       (!strcmp(key, "Backspace") && !prompt->text.length);
}

/* Puts the next candidate (DIRECTION 1) or the one before (-1) into the line. */
static void step(struct prompt *prompt, int direction)
{
	replace(prompt, prompt->completed_from, prompt->caret,
		completion_step(&prompt->completion, direction));
}

/* Tab; DIRECTION is -1 for S-Tab. */
static enum prompt_answer handle_tab(struct prompt *prompt, int direction)
{
	if (prompt->purpose != PROMPT_COMMAND)
		return PROMPT_GOES_ON;
	if (!prompt->completion.candidates.count)
		return PROMPT_COMPLETES;
	step(prompt, direction);
	return PROMPT_GOES_ON;
}

enum prompt_answer prompt_handle_key(struct prompt *prompt, const char *key)
{
	bool is_entered = !strcmp(key, "Enter");

	if (!strcmp(key, "Tab"))
		return handle_tab(prompt, 1);
	if (!strcmp(key, "S-Tab"))
		return handle_tab(prompt, -1);
	completion_clear(&prompt->completion);
	if (is_entered || leaves(prompt, key))
		prompt->is_open = false;
	else
		edit(prompt, key);
	if (is_entered)
		remember(prompt);
	return is_entered ? PROMPT_ENTERED : PROMPT_GOES_ON;
}

void prompt_paste_key(struct prompt *prompt, const char *key)
{
	const char *before = buf_str(&prompt->text).bytes + prompt->caret;
	bool is_space =
	    !strcmp(key, "Enter") || !strcmp(key, "Tab") || !strcmp(key, "Space");
	bool is_behind_space = !prompt->caret || before[-1] == ' ';

	completion_clear(&prompt->completion);
	if (is_space && !is_behind_space)
		type(prompt, " ");
	else if (!is_space && is_text(key))
		type(prompt, key);
}

struct str prompt_typed(const struct prompt *prompt)
{
	return str_slice(buf_str(&prompt->text), 0, prompt->caret);
}

void prompt_complete(struct prompt *prompt, size_t from)
{
	struct str common = completion_common(&prompt->completion);

	if (common.length >= prompt->caret - from)
		replace(prompt, from, prompt->caret, common);
	prompt->completed_from = from;
	if (prompt->completion.candidates.count == 1)
		completion_clear(&prompt->completion);
}

char prompt_sign(const struct prompt *prompt)
{
	static const char signs[] = {[PROMPT_SEARCH] = '/', [PROMPT_COMMAND] = ':'};

	return signs[prompt->purpose];
}

struct str prompt_window(const struct prompt *prompt, int columns, int *caret)
{
	struct str text = buf_str(&prompt->text);
	size_t from = 0, to = prompt->caret, next;
	int width = unicode_width(str_slice(text, 0, to));

	for (; from < to && width > columns; from = next) {
		next = unicode_cluster_end(text, from);
		width -= unicode_width(str_slice(text, from, next));
	}
	*caret = width;
	for (; to < text.length; to = next) {
		next = unicode_cluster_end(text, to);
		width += unicode_width(str_slice(text, to, next));
		if (width > columns)
			break;
	}
	return str_slice(text, from, to);
}

void prompt_done(struct prompt *prompt)
{
	for (int i = 0; i < PROMPT_PURPOSES; i++) {
		struct prompt_history *kept = &prompt->histories[i];

		for (size_t line = 0; line < kept->lines.count; line++)
			free(kept->lines.items[line]);
		vec_done(&kept->lines);
	}
	buf_done(&prompt->text);
	buf_done(&prompt->draft);
	completion_done(&prompt->completion);
}
