/* A line is a field if its key is in data/phrases/mail.tsv; what belongs to no key ends
 * the head. */
#include "config.h"

#include "read/format/mail_header.h"

#include <string.h>

#include "base/array.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/metadata/byline.h"

enum {
	LONGEST_HEAD = 16,   /* lines */
	LONGEST_KEY = 24,    /* bytes */
	LONGEST_VALUE = 200, /* bytes of one that stands below its key */
	FARTHEST_HEAD = 20,  /* lines before it, not blank */
	SHORTEST_RULE = 20,  /* characters of a line of underscores */
	FEWEST_FIELDS = 2,   /* kinds of them in a head */
};

enum field {
	FIELD_NONE = 0,
	FIELD_SENDER = 1 << 0,
	FIELD_RECEIVER = 1 << 1,
	FIELD_DATE = 1 << 2,
	FIELD_SUBJECT = 1 << 3,
	FIELD_OTHER = 1 << 4,
};

static const enum field fields_of[PHRASE_KIND_COUNT] = {
    [PHRASE_SENDER] = FIELD_SENDER, [PHRASE_RECEIVER] = FIELD_RECEIVER,
    [PHRASE_DATE] = FIELD_DATE,	    [PHRASE_SUBJECT] = FIELD_SUBJECT,
    [PHRASE_OTHER] = FIELD_OTHER,
};

size_t mail_header_unquote(struct str text, size_t from, size_t to, size_t *depth)
{
	*depth = 0;
	while (from < to && text.bytes[from] == '>') {
		(*depth)++;
		from++;
		if (from + 1 < to && text.bytes[from] == ' ' &&
		    text.bytes[from + 1] == '>')
			from++;
	}
	return from + (*depth && from < to && text.bytes[from] == ' ');
}

/* The line [FROM, TO) without marks of quotation and of bold. */
static struct str words_of(struct str text, size_t from, size_t to)
{
	size_t depth, start = mail_header_unquote(text, from, to, &depth);
	struct str line = unicode_trim(str_slice(text, start, to));

	return str_slice(line, str_starts(line, "*"), line.length);
}

/* The field that LINE is of, and its *VALUE without marks of bold. */
static enum field read_field(struct str line, struct str *value)
{
	const char *colon = memchr(line.bytes, ':', line.length);
	size_t length = colon ? (size_t)(colon - line.bytes) : 0;
	const struct phrase *key;

	if (!length || length > LONGEST_KEY)
		return FIELD_NONE;
	/* French puts a blank before the colon. */
	key = phrase_exact(unicode_trim(str_slice(line, 0, length)), PHRASES_MAIL,
			   PHRASE_ANY);
	*value = str_slice(line, length + 1, line.length);
	while (value->length && strchr("* \t", value->bytes[0]))
		*value = str_slice(*value, 1, value->length);
	while (value->length && strchr("* \t", value->bytes[value->length - 1]))
		value->length--;
	return key ? fields_of[key->kind] : FIELD_NONE;
}

/* "---- Forwarded message ----", "Begin forwarded message:", a rule of underscores. */
static bool is_announcement(struct str line)
{
	size_t length, rule = 0, dashes = 0;

	if (phrase_opening(line, PHRASES_MAIL, PHRASE_ANNOUNCEMENT, NULL, &length))
		return true;
	while (rule < line.length && line.bytes[rule] == '_')
		rule++;
	if (rule >= SHORTEST_RULE && rule == line.length)
		return true;
	while (dashes < line.length && line.bytes[dashes] == '-')
		dashes++;
	return line.length > 8 && dashes >= 3 && dashes < line.length &&
	       !memcmp(line.bytes + line.length - 3, "---", 3);
}

/* A head while its lines are looked at. */
struct head {
	struct str text;
	size_t at, to;	 /* the line at hand */
	unsigned fields; /* of enum field, seen so far */
	bool is_open;	 /* the last field has no value yet */
};

static size_t count_kinds(unsigned fields)
{
	size_t count = 0;

	for (; fields; fields >>= 1)
		count += fields & 1;
	return count;
}

/* Whether the line at hand goes on with the field before: indented, with further
 * addresses, or its value. */
static bool goes_on(struct head *head, struct str line)
{
	bool is_indented = strchr(" \t", head->text.bytes[head->at]);
	bool is_value = head->is_open && line.length <= LONGEST_VALUE &&
			line.bytes[line.length - 1] != '.';

	head->is_open = false;
	return head->fields &&
	       (is_indented || is_value || memchr(line.bytes, '@', line.length));
}

/* Whether the line at hand is of the head. */
static bool add_next_line(struct head *head)
{
	struct str line = words_of(head->text, head->at, head->to), value;
	enum field field;

	/* The blank line behind its fields ends it. */
	if (!line.length)
		return !head->fields;
	field = read_field(line, &value);
	if (!field)
		return goes_on(head, line);
	head->fields |= field;
	head->is_open = !value.length;
	return true;
}

/* Whether FIELDS make a head, by what stands before it. */
static bool is_head(unsigned fields, bool is_announced, bool is_first)
{
	const unsigned all = FIELD_SENDER | FIELD_DATE | FIELD_SUBJECT;

	/* Timetables have lines From, To and Date as well. */
	if (!is_announced && !is_first)
		return (fields & all) == all;
	return count_kinds(fields & ~(unsigned)FIELD_OTHER) >= FEWEST_FIELDS &&
	       fields & (FIELD_SENDER | FIELD_SUBJECT) &&
	       fields & (FIELD_DATE | FIELD_SUBJECT);
}

size_t mail_header_end(struct str text, size_t from, bool is_first)
{
	struct head head = {.text = text, .at = from, .to = str_line_end(text, from)};
	struct str line = words_of(text, from, head.to), value;
	size_t end = from;
	bool is_announced = is_announcement(line);

	if (is_announced)
		head.at = head.to + 1;
	else if (!line.length || !read_field(line, &value))
		return from;
	for (size_t lines = 0; head.at < text.length && lines < LONGEST_HEAD;
	     head.at = head.to + 1, lines++) {
		head.to = str_line_end(text, head.at);
		if (!add_next_line(&head))
			break;
		if (words_of(text, head.at, head.to).length)
			end = head.to;
	}
	return is_head(head.fields, is_announced, is_first) ? end : from;
}

bool mail_header_is_near(struct str text)
{
	size_t lines = 0;

	for (size_t from = 0, to; from < text.length && lines < FARTHEST_HEAD;
	     from = to + 1) {
		struct str line = words_of(text, from, to = str_line_end(text, from));

		if (!line.length)
			continue;
		if ((!lines || is_announcement(line)) &&
		    mail_header_end(text, from, !lines) > from)
			return true;
		lines++;
	}
	return false;
}

struct str mail_header_subject(struct str subject, bool *is_forwarded)
{
	const struct phrase *phrase;
	size_t length;

	*is_forwarded = false;
	subject = str_trim(subject);
	while (
	    (phrase = phrase_opening(subject, PHRASES_MAIL, PHRASE_ANY, NULL, &length)) &&
	    (phrase->kind == PHRASE_REPLY || phrase->kind == PHRASE_FORWARD)) {
		*is_forwarded |= phrase->kind == PHRASE_FORWARD;
		subject = str_trim(str_slice(subject, length, subject.length));
	}
	return subject;
}

void mail_header_sender(struct document *document, struct str name, bool is_list)
{
	static const char *const between[] = {" from ", " at ", " via ",
					      " | ",	" @ ",	" - "};

	for (size_t i = 0; name.length && i < ARRAY_COUNT(between); i++) {
		const char *found =
		    memmem(name.bytes, name.length, between[i], strlen(between[i]));
		size_t at = found ? (size_t)(found - name.bytes) : 0;

		if (!found || !byline_is_name(str_slice(name, 0, at), "en"))
			continue;
		document_set(document, METADATA_BYLINE, str_slice(name, 0, at));
		document_set(document, METADATA_OUTLET,
			     str_slice(name, at + strlen(between[i]), name.length));
		return;
	}
	document_set(document,
		     !is_list && byline_is_name(name, "en") ? METADATA_BYLINE
							    : METADATA_OUTLET,
		     name);
}

/* Whether PLACE has a word of NAME in it. */
static bool has_word_of(struct str place, struct str name)
{
	enum { SHORTEST_WORD = 3 };
	struct buf folded_place = BUF_EMPTY, folded = BUF_EMPTY;
	bool found = false;

	unicode_fold(&folded_place, place);
	unicode_fold(&folded, name);
	for (size_t from = 0, to; from < folded.length && !found; from = to + 1) {
		to = from + strcspn(folded.bytes + from, " .,-");
		found = to - from >= SHORTEST_WORD &&
			memmem(folded_place.bytes, folded_place.length,
			       folded.bytes + from, to - from);
	}
	buf_done(&folded_place);
	buf_done(&folded);
	return found;
}

/* Sets what VALUE, "The Courier <news@courier.example>", says of the sender. */
static void set_sender(struct document *document, struct str value)
{
	size_t end = 0, at;
	struct str name, address;

	while (end < value.length && !strchr("<[", value.bytes[end]))
		end++;
	address = str_slice(value, end, value.length);
	name = str_trim(str_slice(value, 0, end));
	while (name.length && strchr("*\"'", name.bytes[name.length - 1]))
		name.length--;
	while (name.length && strchr("*\"'", name.bytes[0]))
		name = str_slice(name, 1, name.length);
	if (memchr(name.bytes, '@', name.length))
		return;
	for (at = 0; at < address.length && address.bytes[at] != '@';)
		at++;
	/* Who is called like the server and not like the mailbox is no person. */
	mail_header_sender(document, str_trim(name),
			   has_word_of(str_slice(address, at, address.length), name) &&
			       !has_word_of(str_slice(address, 0, at), name));
}

/* The block that a line of FIELD is, in a message that was passed on or not. */
static void begin_line(struct document *document, enum field field, bool is_forwarded)
{
	if (field == FIELD_SUBJECT)
		document_begin_metadata(document, METADATA_TITLE);
	else if (field == FIELD_SENDER && !is_forwarded)
		document_begin_metadata(document, METADATA_OUTLET);
	else if (field == FIELD_DATE && !is_forwarded)
		document_begin_metadata(document, METADATA_DATE);
	else
		document_begin_furniture(document, FURNITURE_LABEL);
}

/* A line of a head: its words, and the value that they have of a field. */
struct head_line {
	struct str words, value;
	enum field field;
};

/* Reads the line [FROM, TO) of HEAD; *OPEN is the field that has no value yet. */
static struct head_line read_line(struct str head, size_t from, size_t to,
				  enum field *open)
{
	struct head_line line = {.words = words_of(head, from, to)};

	line.field = read_field(line.words, &line.value);
	if (!line.field) {
		line.field = line.words.length ? *open : FIELD_NONE;
		line.value = line.words;
	}
	if (line.words.length)
		*open = line.value.length ? FIELD_NONE : line.field;
	return line;
}

/* Sets the title to the subject; returns whether that is of what was passed on. */
static bool set_title(struct document *document, struct str head)
{
	enum field open = FIELD_NONE;
	bool is_forwarded = false;

	for (size_t from = 0, to; from < head.length; from = to + 1) {
		struct head_line line =
		    read_line(head, from, to = str_line_end(head, from), &open);

		if (line.field == FIELD_SUBJECT && line.value.length)
			document_set(document, METADATA_TITLE,
				     mail_header_subject(line.value, &is_forwarded));
	}
	return is_forwarded;
}

void mail_header_add(struct document *document, struct str head, size_t input)
{
	bool is_forwarded = set_title(document, head);
	enum field open = FIELD_NONE;

	for (size_t from = 0, to; from < head.length; from = to + 1) {
		struct head_line line =
		    read_line(head, from, to = str_line_end(head, from), &open);

		if (line.field == FIELD_SENDER && !is_forwarded)
			set_sender(document, line.value);
		begin_line(document, line.field, is_forwarded);
		document_add(document, line.words,
			     input + (size_t)(line.words.bytes - head.bytes));
		document_end(document);
	}
}
