/* One block holds the pointers and behind them the words, which are never longer. */
#include "config.h"

#include "base/split.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\n';
}

/* Copies one word from *FROM to *TO, moving both; false where a quotation stays open. */
static bool copy_word(const char **from, char **to)
{
	char quote = 0;

	for (; **from && (quote || !is_blank(**from)); ++*from) {
		char byte = **from, next = (*from)[1];
		bool escapes =
		    byte == '\\' && next &&
		    (!quote || (quote == '"' && (next == '"' || next == '\\')));

		if (escapes)
			*(*to)++ = *++*from;
		else if (quote ? byte == quote : byte == '"' || byte == '\'')
			quote = quote ? 0 : byte;
		else
			*(*to)++ = byte;
	}
	*(*to)++ = '\0';
	return !quote;
}

char **split_words(const char *text, struct err *err)
{
	size_t length = strlen(text), most = length / 2 + 2, count = 0;
	char **words = mem_alloc(most * sizeof *words + length + 1);
	char *to = (char *)(words + most);
	const char *from = text;

	for (;;) {
		while (is_blank(*from))
			from++;
		if (!*from)
			break;
		words[count++] = to;
		if (!copy_word(&from, &to)) {
			err_set(err, "'%s': a quotation mark is not closed", text);
			free(words);
			return NULL;
		}
	}
	words[count] = NULL;
	if (count && *words[0])
		return words;
	err_set(err, "'%s': no program is named", text);
	free(words);
	return NULL;
}

char **split_join(const char *const *words, size_t count)
{
	size_t length = 0;
	char **joined, *to;

	for (size_t i = 0; i < count; i++)
		length += strlen(words[i]) + 1;
	joined = mem_alloc((count + 1) * sizeof *joined + length);
	to = (char *)(joined + count + 1);
	for (size_t i = 0; i < count; i++) {
		joined[i] = to;
		to = stpcpy(to, words[i]) + 1;
	}
	joined[count] = NULL;
	return joined;
}
