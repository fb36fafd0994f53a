/*
 * The prompt: keys edit a line, lines before come back, words are completed, and no key
 * whatever breaks it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "show/prompt.h"

/* Feeds keys separated by blanks; a prompt that was left opens anew. */
static void feed(struct prompt *prompt, const char *keys)
{
	char *copy = mem_string(keys, strlen(keys)), *rest = copy;

	for (char *key; (key = strsep(&rest, " "));) {
		if (*key)
			prompt_handle_key(prompt, key);
		if (!prompt->is_open)
			prompt_open(prompt, prompt->purpose, "");
	}
	free(copy);
}

/* The text with | at the caret. */
static const char *shown(const struct prompt *prompt, struct buf *out)
{
	struct str text = buf_str(&prompt->text);

	buf_slice(out, str_slice(text, 0, prompt->caret));
	buf_char(out, '|');
	buf_slice(out, str_slice(text, prompt->caret, text.length));
	return out->bytes;
}

static const struct {
	const char *keys, *text;
} edits[] = {
    {"", "|"},
    {"a b c", "abc|"},
    {"a Space b", "a b|"},
    {"a b Left c", "ac|b"},
    {"a b C-a c", "c|ab"},
    {"a b Home c End d", "cabd|"},
    {"a b C-a C-e c", "abc|"},
    {"a b C-a Right c", "ac|b"},
    {"a Left Left b", "b|a"},
    {"a Right b", "ab|"},
    {"a b Backspace", "a|"},
    {"a b Left Backspace", "|b"},
    {"a b C-a Delete", "|b"},
    {"a b Delete", "ab|"},
    {"a b Space c d C-w", "ab |"},
    {"a b Space c d C-w C-w", "|"},
    {"a Space Space C-w", "|"},
    {"a b Space c d Left C-w", "ab |d"},
    {"a b c Left C-u", "|c"},
    {"a b c C-a C-k", "|"},
    /* A character with its accents is one. */
    {"e \xCC\x81 x Left Left", "|e\xCC\x81x"},
    {"e \xCC\x81 Backspace", "|"},
    {"\xE4\xB8\xAD \xE6\x96\x87 Left", "\xE4\xB8\xAD|\xE6\x96\x87"},
    /* What is no character, or cannot be seen, is not typed. */
    {"a F1 PgUp C-x \xE2\x80\xAE \xC3 b", "ab|"},
    /* History: the last line first, and what was typed comes back behind it. */
    {"a Enter b Enter Up", "b|"},
    {"a Enter b Enter Up Up", "a|"},
    {"a Enter b Enter Up Up Up Up", "a|"},
    {"a Enter b Enter x Up Up Down", "b|"},
    {"a Enter b Enter x Up Up Down Down", "x|"},
    {"a Enter x Down", "x|"},
    {"a Enter x C-p", "a|"},
    {"a Enter x C-p C-n", "x|"},
    {"a Enter a Enter b Enter Up Up Up", "a|"},
    {"a Enter Enter Up", "a|"},
    {"a Esc Up", "|"},
    {"a C-c Up", "|"},
    {"a Enter Up b Enter Up Up", "a|"},
};

START_TEST(edits_a_line)
{
	struct prompt prompt = {0};
	struct buf out = BUF_EMPTY;

	prompt_open(&prompt, PROMPT_SEARCH, "");
	feed(&prompt, edits[_i].keys);
	ck_assert_str_eq(shown(&prompt, &out), edits[_i].text);
	buf_done(&out);
	prompt_done(&prompt);
}
END_TEST

START_TEST(keeps_a_history_for_each_purpose)
{
	struct prompt prompt = {0};

	prompt_open(&prompt, PROMPT_SEARCH, "");
	feed(&prompt, "a Enter");
	prompt_open(&prompt, PROMPT_COMMAND, "");
	feed(&prompt, "Up");
	ck_assert_str_eq(buf_str(&prompt.text).bytes, "");
	feed(&prompt, "b Enter Up");
	ck_assert_str_eq(prompt.text.bytes, "b");
	prompt_open(&prompt, PROMPT_SEARCH, "");
	feed(&prompt, "Up");
	ck_assert_str_eq(prompt.text.bytes, "a");
	prompt_done(&prompt);
}
END_TEST

START_TEST(forgets_the_oldest)
{
	struct prompt prompt = {0};
	struct buf keys = BUF_EMPTY;

	prompt_open(&prompt, PROMPT_SEARCH, "");
	for (char key = '!'; key <= '~'; key++)
		buf_format(&keys, "%c Enter %c x Enter ", key, key);
	feed(&prompt, keys.bytes);
	ck_assert_uint_eq(prompt.histories[PROMPT_SEARCH].lines.count, 100);
	ck_assert_str_eq(prompt.histories[PROMPT_SEARCH].lines.items[99], "~x");
	buf_done(&keys);
	prompt_done(&prompt);
}
END_TEST

START_TEST(tells_how_it_ended)
{
	struct prompt prompt = {0};

	prompt_open(&prompt, PROMPT_COMMAND, "note ");
	ck_assert_str_eq(prompt.text.bytes, "note ");
	ck_assert_int_eq(prompt_handle_key(&prompt, "x"), PROMPT_GOES_ON);
	ck_assert_int_eq(prompt_handle_key(&prompt, "Enter"), PROMPT_ENTERED);
	ck_assert(!prompt.is_open);
	prompt_open(&prompt, PROMPT_COMMAND, "");
	ck_assert_int_eq(prompt_handle_key(&prompt, "Backspace"), PROMPT_GOES_ON);
	ck_assert(!prompt.is_open);
	prompt_done(&prompt);
}
END_TEST

/* Candidates as they are offered for what is typed, and what Tabs make of the line. */
static const struct {
	const char *typed, *tabs, *text;
} completions[] = {
    {"", "Tab", "|"},
    {"", "Tab Tab", "alpha|"},
    {"x", "Tab", "x|"},
    {"b", "Tab", "beta|"},
    {"B", "Tab", "beta|"},
    {"al", "Tab", "alp|"},
    {"al", "Tab Tab", "alpha|"},
    {"al", "Tab Tab Tab", "alpine|"},
    {"al", "Tab Tab Tab Tab", "alpha|"},
    {"al", "Tab S-Tab", "alpine|"},
    {"al", "Tab S-Tab S-Tab", "alpha|"},
    {"al", "Tab Tab !", "alpha!|"},
    {"al", "Tab Tab Backspace Tab", "alpha|"},
};

/* Feeds KEYS as the app would, with candidates for the whole line. */
static void feed_completing(struct prompt *prompt, const char *keys)
{
	static const char *const words[] = {"alpha", "alpine", "beta"};
	char *copy = mem_string(keys, strlen(keys)), *rest = copy;

	for (char *key; (key = strsep(&rest, " "));) {
		if (prompt_handle_key(prompt, key) != PROMPT_COMPLETES)
			continue;
		for (size_t i = 0; i < ARRAY_COUNT(words); i++)
			completion_offer(&prompt->completion, str_of(words[i]),
					 prompt_typed(prompt));
		prompt_complete(prompt, 0);
	}
	free(copy);
}

START_TEST(completes)
{
	struct prompt prompt = {0};
	struct buf out = BUF_EMPTY;

	prompt_open(&prompt, PROMPT_COMMAND, completions[_i].typed);
	feed_completing(&prompt, completions[_i].tabs);
	ck_assert_str_eq(shown(&prompt, &out), completions[_i].text);
	buf_done(&out);
	prompt_done(&prompt);
}
END_TEST

/* What all candidates begin with ends with a whole character. */
START_TEST(cuts_no_character)
{
	struct completion completion = {0};

	completion_add(&completion, str_of("a\xC3\xA9"));
	completion_add(&completion, str_of("a\xC3\xA8"));
	ck_assert_uint_eq(completion_common(&completion).length, 1);
	completion_done(&completion);
}
END_TEST

static const struct {
	const char *keys;
	int columns;
	const char *seen;
	int caret;
} windows[] = {
    {"a b c", 10, "abc", 3},
    {"a b c d e f", 4, "cdef", 4},
    {"a b c d e f C-a", 4, "abcd", 0},
    {"a b c d e f C-a Right Right", 4, "abcd", 2},
    {"\xE4\xB8\xAD \xE6\x96\x87 a", 3,
     "\xE6\x96\x87"
     "a",
     3},
    {"\xE4\xB8\xAD \xE6\x96\x87 a", 2, "a", 1},
    {"a b", 0, "", 0},
};

START_TEST(shows_the_caret)
{
	struct prompt prompt = {0};
	struct str seen;
	int caret;

	prompt_open(&prompt, PROMPT_SEARCH, "");
	feed(&prompt, windows[_i].keys);
	seen = prompt_window(&prompt, windows[_i].columns, &caret);
	ck_assert_msg(str_is(seen, windows[_i].seen), "%.*s", (int)seen.length,
		      seen.bytes);
	ck_assert_int_eq(caret, windows[_i].caret);
	prompt_done(&prompt);
}
END_TEST

/* Random bytes, and keys among them: the line stays text, with the caret in it. */
START_TEST(takes_any_bytes)
{
	static const char *const keys[] = {
	    "Enter", "Tab",	  "S-Tab", "Up",     "Down", "Left", "Right",
	    "C-w",   "Backspace", "C-u",   "Delete", "C-a",  "C-e",  "Esc",
	};
	struct prompt prompt = {0};
	unsigned random = (unsigned)_i + 1;

	for (int step = 0; step < 3000; step++) {
		char bytes[5] = "";
		int caret;

		random = random * 1103515245u + 12345;
		for (unsigned i = 0; i < 1 + (random >> 16) % 4; i++)
			bytes[i] = (char)(random >> (7 * i));
		if (!prompt.is_open)
			prompt_open(
			    &prompt,
			    (enum prompt_purpose)((random >> 20) % PROMPT_PURPOSES), "");
		feed_completing(&prompt, (random >> 24) % 3
					     ? bytes
					     : keys[(random >> 16) % ARRAY_COUNT(keys)]);
		ck_assert(prompt.caret <= prompt.text.length);
		ck_assert_uint_eq(unicode_check(buf_str(&prompt.text)),
				  prompt.text.length);
		prompt_window(&prompt, 5, &caret);
		ck_assert(caret >= 0 && caret <= 5);
	}
	prompt_done(&prompt);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("prompt");

	unit_add_rows(suite, "keys", edits_a_line, (int)ARRAY_COUNT(edits));
	unit_add(suite, "keys", tells_how_it_ended);
	unit_add_rows(suite, "keys", takes_any_bytes, 20);
	unit_add(suite, "history", keeps_a_history_for_each_purpose);
	unit_add(suite, "history", forgets_the_oldest);
	unit_add_rows(suite, "completion", completes, (int)ARRAY_COUNT(completions));
	unit_add(suite, "completion", cuts_no_character);
	unit_add_rows(suite, "window", shows_the_caret, (int)ARRAY_COUNT(windows));
	return unit_main(suite);
}
