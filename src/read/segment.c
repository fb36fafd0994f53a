/*
 * The splitter walks over the stops of a passage.  For each it looks at the word before,
 * the closing marks behind and the word after them, and asks a short list of questions in
 * a fixed order; the first that has an answer decides.
 */
#include "config.h"

#include "read/segment.h"

#include <string.h>

#include "base/unicode.h"
#include "base/words.h"

/* Everything that the questions look at. */
struct stop {
	struct str text; /* of the passage */
	const char *language;
	size_t from;	   /* where the sentence begins */
	size_t at;	   /* the first stop character */
	size_t after;	   /* behind the stop and its closing marks */
	size_t next;	   /* where the following text begins */
	size_t count;	   /* stop characters */
	bool is_strong;	   /* an exclamation or question mark is among them */
	bool is_quote_end; /* a closing quotation mark follows the stop */
	bool is_bracketed; /* a closing square bracket follows: "[...]" */
	uint32_t first;	   /* the next character behind opening marks, 0 at the end */
	struct buf before; /* the folded word before the stop */
	struct buf word;   /* the folded next word */
};

enum answer { UNDECIDED, SPLIT, JOIN };

static bool is_stop(uint32_t character)
{
	return character == '.' || character == '!' || character == '?' ||
	       character == 0x2026 || character == 0x3002 || character == 0xFF01 ||
	       character == 0xFF0E || character == 0xFF1F || character == 0x0964;
}

/* Stops of scripts that are written without blanks. */
static bool is_full_width_stop(uint32_t character)
{
	return character == 0x3002 || character == 0xFF01 || character == 0xFF0E ||
	       character == 0xFF1F;
}

static bool is_closing_bracket(uint32_t character)
{
	return character == ')' || character == ']' || character == '}';
}

static bool is_opening_mark(uint32_t character)
{
	return unicode_is_opening_quote(character) || character == '(' ||
	       character == '[' || character == '\'';
}

static bool is_apostrophe(uint32_t character)
{
	return character == '\'' || character == 0x2019;
}

static bool is_blank_byte(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static size_t skip_space(struct str text, size_t at)
{
	size_t step;

	while (at < text.length && unicode_is_space(unicode_at(text, at, &step)))
		at += step;
	return at;
}

/* The end of the word at AT: letters, digits and inner apostrophes, stops and hyphens. */
static size_t word_end(struct str text, size_t at)
{
	size_t step;

	while (at < text.length) {
		uint32_t character = unicode_at(text, at, &step);

		if (!unicode_is_letter(character) && !unicode_is_digit(character) &&
		    !is_apostrophe(character))
			break;
		at += step;
	}
	return at;
}

static size_t word_start(struct str text, size_t end)
{
	while (end) {
		uint32_t character = unicode_before(text, end);

		if (unicode_is_space(character) || is_opening_mark(character) ||
		    is_closing_bracket(character) ||
		    unicode_is_closing_quote(character) || character == ',' ||
		    character == ';' || character == 0x2014 || character == '/')
			break;
		end = unicode_start_before(text, end);
	}
	return end;
}

/* Takes the run of stops at stop->at, also spaced ones (". . ."), and closing marks. */
static void measure(struct stop *stop)
{
	struct str text = stop->text;
	size_t at = stop->at, step;

	while (at < text.length) {
		uint32_t character = unicode_at(text, at, &step);

		if (character == ' ' && at + 1 < text.length &&
		    text.bytes[at + 1] == '.' &&
		    (at + 2 == text.length || text.bytes[at + 2] == ' ' ||
		     unicode_is_closing_quote(unicode_at(text, at + 2, &step)))) {
			at++;
			continue;
		}
		if (!is_stop(character))
			break;
		stop->is_strong |= character != '.' && character != 0x2026;
		stop->count += character == 0x2026 ? 3 : 1;
		at += step;
	}
	while (at < text.length) {
		uint32_t character = unicode_at(text, at, &step);
		bool is_quote = unicode_is_closing_quote(character) || character == '\'';

		if (!is_quote && !is_closing_bracket(character))
			break;
		stop->is_quote_end |= is_quote;
		stop->is_bracketed |= character == ']';
		at += step;
	}
	stop->after = at;
	stop->next = skip_space(text, at);
}

static void look_around(struct stop *stop)
{
	struct str text = stop->text;
	size_t at = stop->next, step;

	unicode_fold(&stop->before,
		     str_slice(text, word_start(text, stop->at), stop->at));
	while (at < text.length && is_opening_mark(unicode_at(text, at, &step)))
		at += step;
	stop->first = at < text.length ? unicode_at(text, at, &step) : 0;
	unicode_fold(&stop->word, str_slice(text, at, word_end(text, at)));
}

static bool next_is(const struct stop *stop, unsigned classes)
{
	return words_is(stop->language, buf_str(&stop->word), classes);
}

/* Where a blank is missing ("Tuesday.Mr."), what stands behind the last stop counts too.
 */
static bool before_is(const struct stop *stop, unsigned classes)
{
	struct str word = buf_str(&stop->before);
	size_t last = word.length;

	if (words_is(stop->language, word, classes))
		return true;
	while (last && word.bytes[last - 1] != '.')
		last--;
	return last &&
	       words_is(stop->language, str_slice(word, last, word.length), classes);
}

/* "world.Today": pasted text often lacks the blank; addresses and hosts never split. */
static bool is_missing_blank(const struct stop *stop)
{
	struct str text = stop->text;
	size_t from = stop->at, to = stop->after, step;
	uint32_t before = unicode_before(text, stop->at);
	uint32_t second;

	if (!unicode_is_upper(stop->first))
		return false;
	if (stop->is_quote_end)
		return true;
	if (stop->count != 1 || !(unicode_is_lower(before) || unicode_is_digit(before)))
		return false;
	unicode_at(text, stop->next, &step);
	if (stop->next + step >= text.length)
		return false;
	second = unicode_at(text, stop->next + step, &step);
	if (!unicode_is_lower(second))
		return false;
	while (from && !is_blank_byte(text.bytes[from - 1]))
		from--;
	while (to < text.length && !is_blank_byte(text.bytes[to]))
		to++;
	return !memchr(text.bytes + from, '@', to - from) &&
	       !memchr(text.bytes + from, '/', to - from) &&
	       !str_starts(str_slice(text, from, to), "www.");
}

static enum answer ask_spacing(const struct stop *stop)
{
	size_t step;

	if (stop->next == stop->text.length)
		return SPLIT;
	if (is_full_width_stop(unicode_at(stop->text, stop->at, &step)))
		return SPLIT;
	if (stop->next == stop->after)
		return is_missing_blank(stop) ? SPLIT : JOIN;
	return UNDECIDED;
}

static enum answer ask_small_letter(const struct stop *stop)
{
	return unicode_is_lower(stop->first) ? JOIN : UNDECIDED;
}

/* "[...]" stands for words left out; before "I" a pause cannot be told from an end. */
static enum answer ask_omission(const struct stop *stop)
{
	bool is_pause = stop->count == 3 && !stop->is_quote_end &&
			str_equal(buf_str(&stop->word), str_of("i"));

	return stop->count >= 3 && (stop->is_bracketed || is_pause) ? JOIN : UNDECIDED;
}

/* `"Stop!" Smith said.`: up to three capitalised words, then a verb of speech. */
static enum answer ask_speech_tag(const struct stop *stop)
{
	struct buf word = BUF_EMPTY;
	size_t at = stop->next, step;
	bool is_speech = false;

	if (!stop->is_quote_end || !stop->is_strong)
		return UNDECIDED;
	for (int words = 0; words < 4 && at < stop->text.length; words++) {
		size_t end = word_end(stop->text, at);

		buf_cut(&word, 0);
		unicode_fold(&word, str_slice(stop->text, at, end));
		is_speech =
		    words && words_is(stop->language, buf_str(&word), WORD_SPEECH);
		if (is_speech || !unicode_is_upper(unicode_at(stop->text, at, &step)))
			break;
		if (end < stop->text.length && stop->text.bytes[end] == '.')
			end++;
		at = skip_space(stop->text, end);
	}
	buf_done(&word);
	return is_speech ? JOIN : UNDECIDED;
}

static enum answer ask_strength(const struct stop *stop)
{
	return stop->is_strong || stop->count != 1 || stop->is_quote_end ? SPLIT
									 : UNDECIDED;
}

/* "Jonas E. Smith", but "you and I. Did you". */
static enum answer ask_initial(const struct stop *stop)
{
	struct str text = stop->text;
	size_t start = word_start(text, stop->at), step;
	size_t end = start;
	uint32_t earlier = 0;

	if (start == stop->at)
		return UNDECIDED;
	if (!unicode_is_upper(unicode_at(text, start, &step)) || start + step != stop->at)
		return UNDECIDED;
	while (end && is_blank_byte(text.bytes[end - 1]))
		end--;
	if (end)
		earlier = unicode_at(text, word_start(text, end), &step);
	if (unicode_is_lower(earlier) && next_is(stop, WORD_STARTER))
		return SPLIT;
	return JOIN;
}

/* Single letters with stops between: "u.s", "i.v". */
static bool is_dotted(struct str word)
{
	for (size_t i = 0; i < word.length; i++)
		if ((word.bytes[i] == '.') != (i % 2 == 1) ||
		    unicode_is_digit((unsigned char)word.bytes[i]))
			return false;
	return word.length >= 3;
}

/*
 * "At 5 a.m. Mr. Smith went": a clock time that opens a sentence is followed by who
 * acted; one further down ends it, unless a day or a time zone goes on.
 */
static enum answer ask_clock(const struct stop *stop)
{
	enum { OPENING_WORDS = 4 };

	if (next_is(stop, WORD_WEEKDAY | WORD_MONTH | WORD_ZONE))
		return JOIN;
	return next_is(stop, WORD_TITLE) &&
		       unicode_count_words(str_slice(stop->text, stop->from, stop->at)) <=
			   OPENING_WORDS
		   ? JOIN
		   : SPLIT;
}

static enum answer ask_abbreviation(const struct stop *stop)
{
	struct str before = buf_str(&stop->before);
	bool is_clock =
	    str_equal(before, str_of("a.m")) || str_equal(before, str_of("p.m"));

	if (before_is(stop, WORD_ABBREVIATION))
		return JOIN;
	if (before_is(stop, WORD_NUMBERED) && unicode_is_digit(stop->first))
		return JOIN;
	if (is_clock)
		return ask_clock(stop);
	if (before_is(stop, WORD_ENDING) || is_dotted(before))
		return next_is(stop, WORD_STARTER) ? SPLIT : JOIN;
	return UNDECIDED;
}

/* "12. Juni": a day before its month. */
static enum answer ask_day(const struct stop *stop)
{
	struct str before = buf_str(&stop->before);

	if (!before.length || before.length > 2 ||
	    !unicode_is_digit((unsigned char)before.bytes[0]))
		return UNDECIDED;
	return next_is(stop, WORD_MONTH) ? JOIN : UNDECIDED;
}

/* "z. B.": a small letter alone, before another letter alone. */
static enum answer ask_spaced_abbreviation(const struct stop *stop)
{
	struct str text = stop->text, word = buf_str(&stop->word);
	size_t start = word_start(text, stop->at), step, after;

	if (start == stop->at || !word.length)
		return UNDECIDED;
	if (!unicode_is_lower(unicode_at(text, start, &step)) || start + step != stop->at)
		return UNDECIDED;
	unicode_at(text, stop->next, &step);
	after = stop->next + step;
	return after < text.length && text.bytes[after] == '.' ? JOIN : UNDECIDED;
}

/* The number of a list item at the start of a passage: "1. The first". */
static enum answer ask_item_number(const struct stop *stop)
{
	struct str before = buf_str(&stop->before);

	for (size_t i = 0; i < before.length; i++)
		if (before.bytes[i] < '0' || before.bytes[i] > '9')
			return UNDECIDED;
	return before.length && before.length <= 2 &&
		       word_start(stop->text, stop->at) == 0
		   ? JOIN
		   : UNDECIDED;
}

/* Whether the stop at AT ends the sentence that begins at FROM; *NEXT is set to where to
 * go on. */
static bool is_sentence_end(struct str text, size_t from, size_t at, const char *language,
			    size_t *after, size_t *next)
{
	static enum answer (*const questions[])(const struct stop *) = {
	    ask_spacing,
	    ask_small_letter,
	    ask_omission,
	    ask_speech_tag,
	    ask_strength,
	    ask_day,
	    ask_spaced_abbreviation,
	    ask_item_number,
	    ask_initial,
	    ask_abbreviation,
	};
	struct stop stop = {.text = text, .from = from, .at = at, .language = language};
	enum answer answer = UNDECIDED;

	measure(&stop);
	look_around(&stop);
	for (size_t i = 0; i < sizeof questions / sizeof questions[0] && !answer; i++)
		answer = questions[i](&stop);
	*after = stop.after;
	*next = stop.next;
	buf_done(&stop.before);
	buf_done(&stop.word);
	return answer != JOIN;
}

/* The mark of a list item: "1.", "2.)", "(A)", "b)", "• 9." */
struct item {
	size_t offset;
	size_t end;    /* behind the mark */
	int value;     /* of the number or letter, from 1 */
	int style;     /* what must be alike in one list */
	bool is_start; /* at the start of the passage or behind a stop */
};

typedef VEC(struct item) item_list;

enum {
	STYLE_LETTER = 1,
	STYLE_UPPER = 2,
	STYLE_OPEN = 4,
	STYLE_CLOSE = 8,
	STYLE_STOP = 16
};

static size_t skip_bullet(struct str text, size_t at)
{
	size_t step;
	uint32_t character = unicode_at(text, at, &step);

	if (character != 0x2022 && character != 0x2043 && character != 0x25E6)
		return at;
	return skip_space(text, at + step);
}

/* Items are lettered from a to z, whatever the language. */
static bool is_ascii_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool read_item(struct item *item, struct str text, size_t offset)
{
	size_t at = skip_bullet(text, offset), step;

	*item = (struct item){.offset = offset};
	if (at < text.length && text.bytes[at] == '(') {
		item->style |= STYLE_OPEN;
		at++;
	}
	if (at < text.length && is_ascii_letter(text.bytes[at])) {
		bool is_upper = text.bytes[at] <= 'Z';

		item->value = text.bytes[at++] - (is_upper ? 'A' : 'a') + 1;
		item->style |= STYLE_LETTER | (is_upper ? STYLE_UPPER : 0);
	} else {
		size_t from = at;

		while (at < text.length && at - from < 3 &&
		       unicode_is_digit((unsigned char)text.bytes[at]))
			item->value = item->value * 10 + (text.bytes[at++] - '0');
	}
	if (!item->value)
		return false;
	if (at < text.length && text.bytes[at] == '.') {
		item->style |= STYLE_STOP;
		at++;
	}
	if (at < text.length && text.bytes[at] == ')') {
		item->style |= STYLE_CLOSE;
		at++;
	}
	item->end = skip_space(text, at);
	if (item->end == at || item->end == text.length)
		return false;
	if (item->style & STYLE_CLOSE)
		return true;
	/* A bare stop is also the end of a sentence, so a capital must follow. */
	return (item->style & STYLE_STOP) &&
	       !(item->style & (STYLE_UPPER | STYLE_OPEN)) &&
	       unicode_is_upper(unicode_at(text, item->end, &step));
}

static bool follows(const struct item *a, const struct item *b)
{
	return a->style == b->style && a->value + 1 == b->value;
}

/* Keeps the items that count on from one at the start or behind a stop. */
static void keep_lists(item_list *items)
{
	size_t kept = 0;

	for (size_t i = 0; i < items->count; i++) {
		struct item item = items->items[i];
		bool goes_on = kept && follows(&items->items[kept - 1], &item);
		bool begins = (item.is_start || (kept && item.value == 1)) &&
			      i + 1 < items->count &&
			      follows(&item, &items->items[i + 1]);

		if (goes_on || begins)
			items->items[kept++] = item;
	}
	items->count = kept;
}

static void find_items(item_list *items, struct str text)
{
	bool is_start = true;

	for (size_t at = skip_space(text, 0); at < text.length;) {
		struct item item;
		size_t end = at;
		uint32_t last;

		if (read_item(&item, text, at)) {
			item.is_start = is_start;
			vec_push(items, item);
			at = item.end;
			is_start = false;
			continue;
		}
		while (end < text.length && !is_blank_byte(text.bytes[end]))
			end++;
		last = unicode_before(text, end);
		is_start = is_stop(last) || last == ':';
		at = skip_space(text, end);
	}
	keep_lists(items);
}

/* The sentences of one passage as they come, with what may run on into the next. */
struct splitter {
	segment_list *out;
	struct str text;
	const char *language;
	bool is_open;	  /* the last sentence broke off inside a quotation */
	size_t open_from; /* where it began */
	uint32_t open_paragraph;
};

static void emit(struct splitter *splitter, size_t from, size_t to, uint32_t paragraph)
{
	struct str text = splitter->text;

	from = skip_space(str_slice(text, 0, to), from);
	while (to > from && unicode_is_space(unicode_before(text, to)))
		to = unicode_start_before(text, to);
	if (splitter->is_open) {
		from = splitter->open_from;
		paragraph = splitter->open_paragraph;
		splitter->is_open = false;
	}
	if (to > from)
		vec_push(splitter->out, (struct sentence){{from, to - from}, paragraph});
}

/* Whether a quotation is still open at the end of TEXT that was OPEN at its start. */
static bool leaves_quote_open(struct str text, bool open)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (character == '"')
			open = !open;
		else if (character == 0x201C || character == 0x201E ||
			 character == 0x00AB)
			open = true;
		else if (character == 0x201D || character == 0x00BB)
			open = false;
	}
	return open;
}

static bool ends_in_stop(struct str text)
{
	size_t end = text.length;

	while (end) {
		uint32_t character = unicode_before(text, end);

		if (is_stop(character) || character == ':')
			return true;
		if (!unicode_is_space(character) &&
		    !unicode_is_closing_quote(character) &&
		    !is_closing_bracket(character))
			return false;
		end = unicode_start_before(text, end);
	}
	return false;
}

/* Splits one passage; MAY_RUN_ON says that the next one follows without anything else. */
static void split_passage(struct splitter *splitter, const struct passage *passage,
			  bool may_run_on)
{
	size_t base = passage->span.offset, from = 0, at = 0, item = 0, step;
	struct str text = str_slice(splitter->text, base, base + passage->span.length);
	bool was_open = splitter->is_open;
	item_list items = {0};

	find_items(&items, text);
	while (at < text.length) {
		size_t after, next;

		if (item < items.count && at >= items.items[item].offset) {
			if (items.items[item].offset > from)
				emit(splitter, base + from,
				     base + items.items[item].offset, passage->paragraph);
			from = items.items[item].offset;
			at = items.items[item++].end;
			continue;
		}
		if (!is_stop(unicode_at(text, at, &step))) {
			at += step;
			continue;
		}
		if (is_sentence_end(text, from, at, splitter->language, &after, &next)) {
			emit(splitter, base + from, base + after, passage->paragraph);
			from = next;
			at = next;
		} else {
			at = after;
		}
	}
	vec_done(&items);
	if (from >= text.length)
		return;
	if (may_run_on && leaves_quote_open(text, was_open) && !ends_in_stop(text)) {
		if (!splitter->is_open) {
			splitter->open_from = base + skip_space(text, from);
			splitter->open_paragraph = passage->paragraph;
		}
		splitter->is_open = true;
		return;
	}
	emit(splitter, base + from, base + text.length, passage->paragraph);
}

static bool is_blank(struct str text)
{
	return skip_space(text, 0) == text.length;
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
			    is_blank(str_slice(text, end, start)) &&
			    !unicode_is_opening_quote(unicode_at(text, start, &step));
		}
		split_passage(&splitter, &passages[i], may_run_on);
	}
}
