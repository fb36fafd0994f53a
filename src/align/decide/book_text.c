/*
 * A decision is a line that says what, and below it a line for each sentence, which
 * begins with a TAB:
 *
 *     link conflict
 *     	5f2a0c91d3e47b68 0c11a2b3c4d5e6f7 -	courier	The bridge will stay closed
 *     	9d0e1f2a3b4c5d6e - 77aa88bb99cc00dd	radio	The bridge opens on Monday
 */
#include "config.h"

#include "align/decide/book_text.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"

static const char head[] = "crossread-decisions 1";

/* What a first line can say behind its first word. */
static const struct form {
	enum decision_kind kind;
	const char *argument; /* NULL: any text */
	enum relation relation;
	enum status status;
} forms[] = {
    {DECISION_REJECT, "", RELATION_SAME, STATUS_SHARED},
    {DECISION_LINK, "same", RELATION_SAME, STATUS_SHARED},
    {DECISION_LINK, "overlap", RELATION_OVERLAP, STATUS_SHARED},
    {DECISION_LINK, "conflict", RELATION_CONFLICT, STATUS_SHARED},
    {DECISION_STATUS, "shared", RELATION_SAME, STATUS_SHARED},
    {DECISION_STATUS, "divergent", RELATION_SAME, STATUS_DIVERGENT},
    {DECISION_STATUS, "unique", RELATION_SAME, STATUS_UNIQUE},
    {DECISION_NOTE, NULL, RELATION_SAME, STATUS_SHARED},
};

void book_text_head(struct buf *out)
{
	buf_format(out, "%s\n", head);
}

void book_text_write(struct buf *out, const struct record *record)
{
	const struct decision *decision = &record->decision;
	int names = decision_is_pair(decision->kind) ? 2 : 1;

	if (record->raw.length) {
		buf_slice(out, record->raw);
		return;
	}
	buf_text(out, decision_name(decision->kind));
	if (decision->kind == DECISION_LINK)
		buf_format(out, " %s", link_relation_name(decision->relation));
	if (decision->kind == DECISION_STATUS)
		buf_format(out, " %s", story_status_name(decision->status));
	if (decision->kind == DECISION_NOTE)
		buf_format(out, " %s", decision->text);
	buf_char(out, '\n');
	for (int i = 0; i < names; i++)
		naming_write(out, &record->names[i]);
}

void book_text_note(struct buf *out, struct str text)
{
	struct buf safe = BUF_EMPTY, one = BUF_EMPTY;
	struct str line;

	unicode_display(&safe, text);
	unicode_fold_space(&one, buf_str(&safe));
	line = buf_str(&one);
	if (line.length > BOOK_TEXT_NOTE)
		line.length = unicode_start_before(line, BOOK_TEXT_NOTE);
	buf_slice(out, line);
	buf_done(&safe);
	buf_done(&one);
}

/* A file while it is read, line by line. */
struct lines {
	const struct book_text *text;
	struct str bytes; /* what is left */
	size_t number;	  /* of the line taken last */
	size_t refused;	  /* lines */
	size_t decisions;
};

/* Takes the next line, with its end. */
static struct str take_line(struct lines *lines)
{
	size_t end = str_line_end(lines->bytes, 0);
	struct str line;

	end += end < lines->bytes.length;
	line = str_slice(lines->bytes, 0, end);
	lines->bytes = str_slice(lines->bytes, end, lines->bytes.length);
	lines->number++;
	return line;
}

/* LINE without its end, be it of another system. */
static struct str without_end(struct str line)
{
	while (line.length && (line.bytes[line.length - 1] == '\n' ||
			       line.bytes[line.length - 1] == '\r'))
		line.length--;
	return line;
}

static bool refuse(struct lines *lines, size_t number, const char *why)
{
	if (lines->refused++ < BOOK_TEXT_MESSAGES)
		message_add(lines->text->messages, false, "%s:%zu: %s; it is left aside",
			    lines->text->name, number, why);
	return false;
}

/* What makes LINE unfit to be read, or NULL. */
static const char *flaw_of(struct str line)
{
	if (line.length > BOOK_TEXT_LINE)
		return "the line is too long";
	if (unicode_check(line) != line.length)
		return "the line is not UTF-8";
	for (size_t at = 0, step; at < line.length; at += step) {
		uint32_t character = unicode_at(line, at, &step);

		if (character != '\t' && unicode_is_unsafe(character))
			return "the line has a control or invisible character";
	}
	return NULL;
}

/* Whether REST, what stands behind the word for its kind, is what FORM wants. */
static bool fits_form(const struct form *form, struct str word, struct str rest)
{
	if (!str_is(word, decision_name(form->kind)))
		return false;
	return form->argument ? str_is(rest, form->argument) : rest.length > 0;
}

/* Reads the first line of a decision. */
static bool read_first(struct decision *decision, struct lines *lines, struct str line)
{
	struct str rest = line, word = str_take_word(&rest);
	struct buf note = BUF_EMPTY;

	rest = str_trim(rest);
	for (size_t i = 0; i < ARRAY_COUNT(forms); i++) {
		if (!fits_form(&forms[i], word, rest))
			continue;
		*decision = (struct decision){.kind = forms[i].kind,
					      .relation = forms[i].relation,
					      .status = forms[i].status};
		if (forms[i].argument)
			return true;
		book_text_note(&note, rest);
		decision->text = arena_string(lines->text->arena,
					      note.length ? note.bytes : "", note.length);
		buf_done(&note);
		return true;
	}
	return refuse(lines, lines->number, "this is no decision");
}

/* Reads the lines of a decision below its first one. */
static bool read_names(struct record *record, struct lines *lines, struct str *more,
		       size_t count)
{
	size_t wanted = decision_is_pair(record->decision.kind) ? 2 : 1;

	if (count != wanted)
		return refuse(lines, record->line,
			      wanted == 2 ? "a decision on two sentences has two lines "
					    "below it that begin with a TAB"
					  : "a decision on a sentence has one line below "
					    "it that begins with a TAB");
	for (size_t i = 0; i < count; i++) {
		const char *flaw = flaw_of(more[i]);

		if (flaw)
			return refuse(lines, record->line + 1 + i, flaw);
		if (!naming_read(&record->names[i], more[i]))
			return refuse(lines, record->line + 1 + i,
				      "this names no sentence");
	}
	return true;
}

enum { MOST_NAMES = 2 };

/* Reads a decision that begins with LINE; RECORD->raw gets all its lines. */
static bool read_decision(struct record *record, struct lines *lines, struct str line)
{
	struct str more[MOST_NAMES];
	const char *flaw = flaw_of(line);
	size_t count = 0;
	bool is_first = flaw ? refuse(lines, lines->number, flaw)
			     : read_first(&record->decision, lines, line);

	while (lines->bytes.length && lines->bytes.bytes[0] == '\t') {
		struct str taken = take_line(lines);

		record->raw.length += taken.length;
		if (count < MOST_NAMES)
			more[count] = without_end(taken);
		count++;
	}
	if (!is_first || !read_names(record, lines, more, count))
		return false;
	if (lines->decisions++ < BOOK_TEXT_MOST)
		return true;
	return refuse(lines, record->line, "there are more decisions than 10000");
}

/* A line that begins with #, or a blank one. */
static bool is_comment(struct str line)
{
	return !str_trim(line).length || line.bytes[0] == '#';
}

/* Adds RECORD, or, where it is no decision and neither is the one before, its bytes to
 * that one: so there are not many more records than decisions. */
static void add_record(struct lines *lines, record_list *out, const struct record *record)
{
	struct record *last = out->count ? out->items[out->count - 1] : NULL, *added;

	if (last && !last->is_decision && !record->is_decision) {
		last->raw.length += record->raw.length;
		return;
	}
	added = arena_zero(lines->text->arena, 1, sizeof *added);
	*added = *record;
	vec_push(out, added);
}

static void read_record(struct lines *lines, record_list *out)
{
	struct str line = take_line(lines);
	struct record record = {.raw = line, .line = lines->number};

	line = without_end(line);
	if (!is_comment(line))
		record.is_decision = read_decision(&record, lines, line);
	add_record(lines, out, &record);
}

bool book_text_read(const struct book_text *reading, struct str bytes, record_list *out,
		    struct err *err)
{
	struct str kept = {
	    arena_string(reading->arena, bytes.length ? bytes.bytes : "", bytes.length),
	    bytes.length};
	struct lines lines = {.text = reading, .bytes = kept};

	if (!bytes.length)
		return true;
	if (!str_is(without_end(take_line(&lines)), head))
		return err_set(err,
			       "%s:1: not '%s': no file of decisions that this "
			       "crossread knows; it is left as it is",
			       reading->name, head);
	while (lines.bytes.length)
		read_record(&lines, out);
	if (lines.refused > BOOK_TEXT_MESSAGES)
		message_add(reading->messages, false, "%s: %zu more lines are left aside",
			    reading->name, lines.refused - BOOK_TEXT_MESSAGES);
	return true;
}
