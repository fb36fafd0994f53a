/* A sorted table that is searched by bisection; that of English has seven thousand stems.
 */
#include "config.h"

#include "align/words/background.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/vec.h"

/* SENTENCES, TERMS, terms, starts and counts. */
#include "background-en.inc"

enum {
	MOST_SENTENCES = 1000000000,
	CODE_SIZE = 16 /* of a language's code, with the byte behind it */
};

/* Term I is the bytes from starts[i] up to starts[i + 1] of the text of all terms. */
struct table {
	const char *terms;
	const uint32_t *starts, *counts;
	size_t count;
	double sentences;
};

static const struct table english = {terms, starts, counts, TERMS, SENTENCES};

struct background {
	char language[CODE_SIZE];
	struct buf terms;
	VEC(uint32_t) starts, counts;
	uint32_t sentences;
};

/* A background while it is read. */
struct reading {
	struct background *background;
	const char *name;
	struct err *err;
	int line;
};

static bool refuse(const struct reading *reading, const char *what)
{
	return err_set(reading->err, "%s: line %d: %s", reading->name, reading->line,
		       what);
}

static struct str term_at(const struct table *table, size_t i)
{
	uint32_t from = table->starts[i];

	return (struct str){table->terms + from, table->starts[i + 1] - from};
}

static struct table table_of(const struct background *background)
{
	return (struct table){background->terms.bytes, background->starts.items,
			      background->counts.items, background->counts.count,
			      background->sentences};
}

/* Reads a whole number from 1 to MOST; 0 is none. */
static uint32_t read_count(struct str word, uint32_t most)
{
	uint64_t value = 0;

	for (size_t i = 0; i < word.length; i++) {
		if (!str_is_digit(word.bytes[i]) || value > most)
			return 0;
		value = 10 * value + (uint64_t)(word.bytes[i] - '0');
	}
	return value <= most ? (uint32_t)value : 0;
}

static bool read_head(struct reading *reading, struct str key, struct str value)
{
	struct background *background = reading->background;

	if (str_is(key, "language") && value.length && value.length < CODE_SIZE) {
		memcpy(background->language, value.bytes, value.length);
		background->language[value.length] = '\0';
		return true;
	}
	background->sentences =
	    str_is(key, "sentences") ? read_count(value, MOST_SENTENCES) : 0;
	return background->sentences ||
	       refuse(reading, "before the terms come 'sentences' and their number");
}

static bool read_term(struct reading *reading, struct str term, struct str value)
{
	struct background *background = reading->background;
	size_t known = background->counts.count;
	uint32_t count = read_count(value, background->sentences);

	if (!count)
		return refuse(reading, "behind a term comes in how many of the sentences "
				       "it is");
	if (background->terms.length + term.length > UINT32_MAX)
		return refuse(reading, "too many terms");
	if (known) {
		struct table table = table_of(background);

		if (str_compare(term_at(&table, known - 1), term) >= 0)
			return refuse(reading, "terms must be sorted by their bytes, "
					       "each once");
	}
	buf_slice(&background->terms, term);
	vec_push(&background->starts, (uint32_t)background->terms.length);
	vec_push(&background->counts, count);
	return true;
}

static bool read_line(struct reading *reading, struct str line)
{
	struct str first, second;

	if (line.length && line.bytes[0] == '#')
		return true;
	first = str_take_word(&line);
	second = str_take_word(&line);
	if (!first.length)
		return true;
	if (!second.length || str_trim(line).length)
		return refuse(reading, "not two words");
	return reading->background->sentences ? read_term(reading, first, second)
					      : read_head(reading, first, second);
}

struct background *background_read(struct str text, const char *name, struct err *err)
{
	struct background *background = mem_zero(1, sizeof *background);
	struct reading reading = {.background = background, .name = name, .err = err};
	bool done = true;

	strcpy(background->language, "en");
	vec_push(&background->starts, 0);
	for (size_t from = 0, end; from < text.length && done; from = end + 1) {
		end = str_line_end(text, from);
		reading.line++;
		done = read_line(&reading, str_slice(text, from, end));
	}
	if (done && !background->counts.count)
		done = err_set(err, "%s: no background: it has no terms", name);
	if (done)
		return background;
	background_free(background);
	return NULL;
}

void background_free(struct background *background)
{
	if (!background)
		return;
	buf_done(&background->terms);
	vec_done(&background->starts);
	vec_done(&background->counts);
	free(background);
}

static uint32_t find(const struct table *table, struct str term)
{
	struct bisect search = {.to = table->count};

	while (bisect_next(&search)) {
		int order = str_compare(term_at(table, search.middle), term);

		if (!order)
			return table->counts[search.middle];
		bisect_narrow(&search, order < 0);
	}
	return 0;
}

double background_idf(const struct background *background, const char *language,
		      struct str term)
{
	struct table table = english;

	if (background && !strcmp(language, background->language))
		table = table_of(background);
	else if (strcmp(language, "en") != 0)
		return 1;
	return log((table.sentences + 1.0) / (find(&table, term) + 1.0));
}
