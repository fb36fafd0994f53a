/*
 * The counts of a language stay the text that they were read from, its lines searched by
 * bisection: most stories need a few hundred of ten thousand terms, so reading all their
 * numbers would take longer than all searches.  A file of the user's is checked and each
 * line written anew; a data file is trusted to be sorted, and where it is damaged terms
 * are not found.
 */
#include "config.h"

#include "align/words/background.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/program.h"
#include "base/vec.h"

enum {
	MOST_SENTENCES = 1000000000,
	CODE_SIZE = 16, /* of a language's code, with the byte behind it */
	LARGEST_MEBIBYTES = 16
};

/* What is known of a language; no SENTENCES: nothing is. */
struct table {
	char language[CODE_SIZE];
	uint32_t sentences;
	struct buf lines; /* TERM, TAB, COUNT, line feed; by the bytes of the terms */
};

struct background {
	VEC(struct table) tables;
};

/* A table while it is read. */
struct reading {
	struct table table;
	struct str last; /* the term of the line before */
	const char *name;
	struct err *err;
	int line;
};

static bool refuse(const struct reading *reading, const char *what)
{
	return err_set(reading->err, "%s: line %d: %s", reading->name, reading->line,
		       what);
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

static void set_language(struct table *table, struct str code)
{
	memcpy(table->language, code.bytes, code.length);
	table->language[code.length] = '\0';
}

static bool read_head(struct reading *reading, struct str key, struct str value)
{
	struct table *table = &reading->table;

	if (str_is(key, "language") && value.length && value.length < CODE_SIZE) {
		set_language(table, value);
		return true;
	}
	table->sentences =
	    str_is(key, "sentences") ? read_count(value, MOST_SENTENCES) : 0;
	return table->sentences ||
	       refuse(reading, "before the terms come 'sentences' and their number");
}

static bool read_term(struct reading *reading, struct str term, struct str value)
{
	struct table *table = &reading->table;

	if (!read_count(value, table->sentences))
		return refuse(reading, "behind a term comes in how many of the sentences "
				       "it is");
	if (str_compare(reading->last, term) >= 0)
		return refuse(reading, "terms must be sorted by their bytes, each once");
	reading->last = term;
	buf_slice(&table->lines, term);
	buf_char(&table->lines, '\t');
	buf_slice(&table->lines, value);
	buf_char(&table->lines, '\n');
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
	return reading->table.sentences ? read_term(reading, first, second)
					: read_head(reading, first, second);
}

/* Reads the line of TEXT at *FROM, which is set behind it. */
static bool read_next(struct reading *reading, struct str text, size_t *from)
{
	size_t end = str_line_end(text, *from);
	struct str line = str_slice(text, *from, end);

	*from = end + 1;
	reading->line++;
	return read_line(reading, line);
}

static struct table *find_table(struct background *background, const char *language)
{
	for (size_t i = 0; i < background->tables.count; i++)
		if (!strcmp(background->tables.items[i].language, language))
			return &background->tables.items[i];
	return NULL;
}

/* Takes TABLE in place of the one of its language, and its lines. */
static struct table *take_table(struct background *background, const struct table *table)
{
	struct table *known = find_table(background, table->language);

	if (known)
		buf_done(&known->lines);
	else
		known = vec_add(&background->tables);
	*known = *table;
	return known;
}

struct background *background_new(void)
{
	return mem_zero(1, sizeof(struct background));
}

bool background_read(struct background *background, struct str text, const char *name,
		     struct err *err)
{
	struct reading reading = {.table.language = "en", .name = name, .err = err};
	size_t from = 0;
	bool done = true;

	while (done && from < text.length)
		done = read_next(&reading, text, &from);
	if (done && !reading.table.lines.length)
		done = err_set(err, "%s: no background: it has no terms", name);
	if (done)
		take_table(background, &reading.table);
	else
		buf_done(&reading.table.lines);
	return done;
}

void background_free(struct background *background)
{
	if (!background)
		return;
	for (size_t i = 0; i < background->tables.count; i++)
		buf_done(&background->tables.items[i].lines);
	vec_done(&background->tables);
	free(background);
}

/* Reads the head of a data file; its other lines become those of TABLE as they are. */
static void read_data(struct table *table, const char *path)
{
	struct err err = ERR_NONE;
	struct reading reading = {.name = path, .err = &err};
	struct buf text = BUF_EMPTY;
	size_t from = 0;
	bool done = file_read(&text, path, LARGEST_MEBIBYTES, &err);

	while (done && !reading.table.sentences && from < text.length)
		done = read_next(&reading, buf_str(&text), &from);
	table->sentences = reading.table.sentences;
	buf_drop(&text, from < text.length ? from : text.length);
	table->lines = text;
	err_done(&err); /* a language without counts is no error */
}

/* Whether CODE can be a part of a file's name. */
static bool is_plain(const char *code)
{
	size_t length = strspn(code, "abcdefghijklmnopqrstuvwxyz");

	return length && !code[length] && length < CODE_SIZE;
}

/* The table of a language that was not asked about before. */
static struct table *open_table(struct background *background, const char *language)
{
	struct table table = {.sentences = 0};
	struct buf name = BUF_EMPTY, path = BUF_EMPTY;

	set_language(&table, str_of(language));
	buf_format(&name, "background.%s", language);
	if (program_find_data(&path, name.bytes))
		read_data(&table, path.bytes);
	buf_done(&name);
	buf_done(&path);
	return take_table(background, &table);
}

/* The count of TERM; 0 where it is not listed, or its line is damaged. */
static uint32_t find_count(const struct table *table, struct str term)
{
	struct str lines = buf_str(&table->lines);
	struct bisect search = {.to = lines.length};

	while (bisect_next(&search)) {
		size_t end = str_line_end(lines, search.middle), from = search.middle;
		struct str rest, word;
		int order;

		while (from > search.from && lines.bytes[from - 1] != '\n')
			from--;
		rest = str_slice(lines, from, end);
		word = str_take_word(&rest);
		order = str_compare(word, term);
		if (!order)
			return read_count(str_trim(rest), table->sentences);
		if (order < 0)
			search.from = end < search.to ? end + 1 : end;
		else
			search.to = from;
	}
	return 0;
}

/* The same; a word that another was shortened before ("qu'il") counts as if alone. */
static uint32_t count_of(const struct table *table, struct str term)
{
	uint32_t count = find_count(table, term);

	for (size_t i = term.length; !count && i > 0; i--)
		if (term.bytes[i - 1] == '\'')
			return find_count(table, str_slice(term, i, term.length));
	return count;
}

double background_idf(struct background *background, const char *language,
		      struct str term)
{
	const struct table *table;

	if (!background || !is_plain(language))
		return 1;
	table = find_table(background, language);
	if (!table)
		table = open_table(background, language);
	if (!table->sentences)
		return 1;
	return log((table->sentences + 1.0) / (count_of(table, term) + 1.0));
}
