/* Titles and words are compared folded; a word may begin wherever Unicode breaks words.
 */
#include "config.h"

#include "read/source/select.h"

#include <string.h>

#include "base/unicode.h"

enum {
	MOST_LISTED = 10,   /* titles in a message */
	LONGEST_TITLE = 70, /* bytes of one */
};

/* The number that CHOICE is, 0 if it is none or larger than MOST. */
static size_t number_of(struct str choice, size_t most)
{
	size_t number = 0;

	for (size_t i = 0; i < choice.length; i++) {
		if (choice.bytes[i] < '0' || choice.bytes[i] > '9')
			return 0;
		number = number * 10 + (size_t)(choice.bytes[i] - '0');
		if (number > most)
			return 0;
	}
	return number;
}

/* Whether a word of TITLE, whose words begin where BREAKS says, begins with WORD. */
static bool has_word(struct str title, const char *breaks, struct str word)
{
	for (size_t at = 0; at + word.length <= title.length; at++)
		if (breaks[at] && !memcmp(title.bytes + at, word.bytes, word.length))
			return true;
	return false;
}

/* Whether TITLE has all WORDS, of which there is one; both are folded. */
static bool has_words(struct str title, struct str words)
{
	char *breaks = mem_zero(title.length + 1, 1);
	bool has_all = true;

	if (title.length)
		unicode_word_breaks(title, breaks);
	breaks[0] = 1;
	for (struct str word; has_all && (word = str_take_word(&words)).length;)
		has_all = has_word(title, breaks, word);
	free(breaks);
	return has_all;
}

static bool is_selected(const struct document *document, struct str words)
{
	struct buf title = BUF_EMPTY;
	bool selected;

	unicode_fold(&title, str_of(document->fields[METADATA_TITLE]));
	selected = title.length && has_words(buf_str(&title), words);
	buf_done(&title);
	return selected;
}

/* Adds TITLE, cut if it is long, behind its number. */
static void list_title(struct buf *out, size_t number, const char *title)
{
	struct str text = str_of(title ? title : "(no title)");
	size_t end = text.length;

	buf_format(out, "%s %zu ", number > 1 ? ";" : "", number);
	if (end > LONGEST_TITLE)
		for (end = LONGEST_TITLE; end && (text.bytes[end] & 0xC0) == 0x80;)
			end--;
	buf_slice(out, str_slice(text, 0, end));
	if (end < text.length)
		buf_text(out, "...");
}

static bool refuse(const document_list *documents, struct str choice, const char *name,
		   struct err *err)
{
	struct buf titles = BUF_EMPTY;

	for (size_t i = 0; i < documents->count && i < MOST_LISTED; i++)
		list_title(&titles, i + 1, documents->items[i].fields[METADATA_TITLE]);
	if (documents->count > MOST_LISTED)
		buf_format(&titles, "; and %zu more", documents->count - MOST_LISTED);
	err_set(err, "%s: no article \"%.*s\"; choose by number or words of a title:%s",
		name, (int)choice.length, choice.bytes,
		titles.length ? titles.bytes : " it has none");
	buf_done(&titles);
	return false;
}

bool select_documents(document_list *documents, struct str choice, const char *name,
		      struct err *err)
{
	size_t number = number_of(choice, documents->count), kept = 0;
	struct buf words = BUF_EMPTY;
	bool *selected = mem_zero(documents->count + 1, sizeof *selected);

	unicode_fold(&words, choice);
	for (size_t i = 0; i < documents->count; i++) {
		selected[i] =
		    number ? i + 1 == number
			   : str_trim(buf_str(&words)).length &&
				 is_selected(&documents->items[i], buf_str(&words));
		kept += selected[i];
	}
	buf_done(&words);
	if (kept) {
		kept = 0;
		for (size_t i = 0; i < documents->count; i++)
			if (selected[i])
				documents->items[kept++] = documents->items[i];
			else
				document_done(&documents->items[i]);
		documents->count = kept;
	}
	free(selected);
	return kept || refuse(documents, choice, name, err);
}
