/*
 * The splitter walks over a passage and emits a sentence behind each stop that ends one
 * and before each item of a list.  stop.h measures what stands around a stop, and the
 * rules of stop_behind.h and stop_before.h decide whether it ends a sentence.
 */
#include "config.h"

#include "read/split/segment.h"

#include "base/stop_mark.h"
#include "base/unicode.h"
#include "read/split/enclosure.h"
#include "read/split/enumeration.h"
#include "read/split/stop.h"
#include "read/split/stop_before.h"
#include "read/split/stop_behind.h"

/* Whether STOP, which is still to be measured, ends its sentence. */
static bool is_sentence_end(struct stop *stop)
{
	enum stop_answer answer;

	stop_measure(stop);
	answer = stop_behind_ask(stop);
	if (answer == STOP_UNDECIDED)
		answer = stop_before_ask(stop);
	stop_done(stop);
	return answer != STOP_JOIN;
}

/* The sentences of one passage as they come, with what may run on into the next. */
struct splitter {
	segment_list *out;
	struct str text;
	const char *language;
	size_t first;	  /* the number of the passage's first sentence */
	bool is_open;	  /* the last sentence broke off inside a quotation */
	size_t open_from; /* where it began */
	uint32_t open_paragraph;
};

static bool has_word(struct str text)
{
	size_t step;

	for (size_t at = 0; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			return true;
	}
	return false;
}

/* Adds the piece [FROM, TO) without a word, a mark of the end for one, to the sentence
 * before it; false where the passage has none. */
static bool add_to_last(struct splitter *splitter, size_t from, size_t to)
{
	struct sentence *last;

	if (splitter->is_open || splitter->out->count == splitter->first ||
	    has_word(str_slice(splitter->text, from, to)))
		return false;
	last = &splitter->out->items[splitter->out->count - 1];
	last->span.length = to - last->span.offset;
	return true;
}

static void emit(struct splitter *splitter, size_t from, size_t to, uint32_t paragraph)
{
	struct str text = unicode_trim(str_slice(splitter->text, from, to));

	from = (size_t)(text.bytes - splitter->text.bytes);
	to = from + text.length;
	if (to == from || add_to_last(splitter, from, to))
		return;
	if (splitter->is_open) {
		from = splitter->open_from;
		paragraph = splitter->open_paragraph;
		splitter->is_open = false;
	}
	vec_push(splitter->out, (struct sentence){{from, to - from}, paragraph});
}

static void emit_lines(struct splitter *splitter, const struct passage *passage)
{
	size_t from = passage->span.offset, end = from + passage->span.length;

	for (size_t at = from; at <= end; at++) {
		if (at < end && splitter->text.bytes[at] != '\n')
			continue;
		emit(splitter, from, at, passage->paragraph);
		from = at + 1;
	}
}

/* Most of a text is neither a stop nor a mark that encloses. */
static bool is_plain(char byte)
{
	return byte == ' ' || str_is_letter(byte);
}

/* Emits the sentences of PASSAGE that end in it; returns where the rest begins. */
static size_t split_at_stops(struct splitter *splitter, const struct passage *passage,
			     struct str text)
{
	size_t base = passage->span.offset, from = 0, at = 0, item = 0, step;
	struct enclosure_search search = {.text = text};
	struct enclosure enclosure = {0};
	enumeration_items items = {0};

	enumeration_find(&items, text, splitter->language);
	while (at < text.length) {
		struct stop stop;

		if (item < items.count && at >= items.items[item].offset) {
			if (items.items[item].offset > from)
				emit(splitter, base + from,
				     base + items.items[item].offset, passage->paragraph);
			from = items.items[item].offset;
			at = items.items[item++].end;
			continue;
		}
		if (is_plain(text.bytes[at])) {
			at++;
			continue;
		}
		if (!stop_mark_find(unicode_at(text, at, &step), splitter->language)) {
			if (at >= enclosure.to)
				enclosure_find(&enclosure, &search, at);
			at += step;
			continue;
		}
		stop = (struct stop){.text = text,
				     .language = splitter->language,
				     .from = from,
				     .at = at,
				     .enclosure = enclosure};
		if (is_sentence_end(&stop)) {
			emit(splitter, base + from, base + stop.after,
			     passage->paragraph);
			from = stop.next;
			at = stop.next;
		} else {
			at = stop.after;
		}
	}
	vec_done(&items);
	return from;
}

/* Splits one passage; MAY_RUN_ON says that the next one follows without anything else. */
static void split_passage(struct splitter *splitter, const struct passage *passage,
			  bool may_run_on)
{
	size_t base = passage->span.offset, from;
	struct str text = str_slice(splitter->text, base, base + passage->span.length);
	bool was_open = splitter->is_open;

	if (!was_open && enumeration_is_lines(text, splitter->language)) {
		emit_lines(splitter, passage);
		return;
	}
	from = split_at_stops(splitter, passage, text);
	if (from >= text.length)
		return;
	if (may_run_on && enclosure_stays_open(text, was_open) &&
	    !stop_is_last(text, splitter->language)) {
		if (!splitter->is_open) {
			splitter->open_from = base + unicode_skip_space(text, from);
			splitter->open_paragraph = passage->paragraph;
		}
		splitter->is_open = true;
		return;
	}
	emit(splitter, base + from, base + text.length, passage->paragraph);
}

void segment_passages(segment_list *out, struct str text, const struct passage *passages,
		      size_t count, const char *language)
{
	struct splitter splitter = {.out = out, .text = text, .language = language};

	for (size_t i = 0; i < count; i++) {
		size_t end = passages[i].span.offset + passages[i].span.length;
		bool may_run_on = false;

		if (i + 1 < count && passages[i + 1].span.length) {
			size_t start = passages[i + 1].span.offset, step;

			may_run_on =
			    !unicode_trim(str_slice(text, end, start)).length &&
			    !unicode_is_opening_quote(unicode_at(text, start, &step));
		}
		splitter.first = out->count;
		split_passage(&splitter, &passages[i], may_run_on);
	}
}
