/*
 * A stop may be several characters ("?!", ". . .") with closing marks behind them; then
 * come blanks, opening marks and the next word.  All this is measured once, before the
 * rules are asked, and bounded, so that a text without blanks takes no longer than
 * another.
 */
#include "config.h"

#include "read/split/stop.h"

#include "base/stop_mark.h"
#include "base/unicode.h"
#include "base/words.h"

enum { LONGEST_WORD = 100 }; /* bytes before a stop that are looked at */

static bool is_closing_bracket(uint32_t character)
{
	return character == ')' || character == ']' || character == '}' ||
	       character == 0xFF09 || character == 0x3009 || character == 0x300B ||
	       character == 0x3011;
}

static bool is_opening_mark(uint32_t character)
{
	return unicode_is_opening_quote(character) || character == '(' ||
	       character == '[' || character == '\'' || character == 0xA1 ||
	       character == 0xBF || character == 0xFF08;
}

static bool is_apostrophe(uint32_t character)
{
	return character == '\'' || character == 0x2019;
}

size_t stop_word_end(struct str text, size_t at)
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

size_t stop_word_start(struct str text, size_t end)
{
	size_t least = end > LONGEST_WORD ? end - LONGEST_WORD : 0;

	while (end > least) {
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

/* Whether ". . ." goes on behind the blank at AT. */
static bool is_spaced_stop(struct str text, size_t at)
{
	size_t step;

	return str_starts(str_slice(text, at, text.length), " .") &&
	       (at + 2 == text.length || text.bytes[at + 2] == ' ' ||
		unicode_is_closing_quote(unicode_at(text, at + 2, &step)));
}

/* Takes the run of stops at stop->at, also spaced ones; returns where it ends. */
static size_t measure_stops(struct stop *stop)
{
	struct str text = stop->text;
	size_t at = stop->at, step;

	while (at < text.length) {
		uint32_t character = unicode_at(text, at, &step);
		const struct stop_mark *mark = stop_mark_find(character, stop->language);

		if (character == ' ' && is_spaced_stop(text, at)) {
			at++;
			continue;
		}
		if (!mark)
			break;
		stop->is_strong |= mark->kinds & STOP_MARK_STRONG;
		stop->is_instant |= mark->kinds & STOP_MARK_INSTANT;
		stop->count += mark->kinds & STOP_MARK_ELLIPSIS ? 3 : 1;
		at += step;
	}
	return at;
}

/* The bytes of the blank at AT and of a quotation mark that stands alone behind it: one
 * that opened would have a letter behind it, but in French. */
static size_t stray_quote(struct str text, size_t at)
{
	size_t step, more;
	uint32_t character;

	if (!unicode_is_space(unicode_at(text, at, &step)) || at + step >= text.length)
		return 0;
	character = unicode_at(text, at + step, &more);
	if (character != '"' && character != 0x201C && character != 0x201D &&
	    character != 0xBB)
		return 0;
	step += more;
	return at + step == text.length ||
		       unicode_is_space(unicode_at(text, at + step, &more))
		   ? step
		   : 0;
}

/* The bytes of the quotation mark at AT that closes, with a blank before it; 0 if there
 * is none. */
static size_t closing_quote(struct str text, size_t at)
{
	size_t step, more;
	uint32_t character = unicode_at(text, at, &step);

	/* German closes with what others open with: a letter behind it shows which it is.
	 */
	if (character == 0x201C && at + step < text.length &&
	    unicode_is_letter(unicode_at(text, at + step, &more)))
		return 0;
	if (unicode_is_closing_quote(character) || character == '\'')
		return step;
	if (at + step >= text.length)
		return character == 0xAB ? step : 0;
	if (character == 0xAB)
		return unicode_is_space(unicode_at(text, at + step, &more)) ? step : 0;
	/* A plain blank may as well stand before a mark that opens in German. */
	if ((character == 0xA0 || character == 0x202F) &&
	    unicode_at(text, at + step, &more) == 0xBB)
		return step + more;
	return stray_quote(text, at);
}

/* Takes the run of stops and the closing marks behind it. */
static void measure_marks(struct stop *stop)
{
	struct str text = stop->text;
	size_t at = measure_stops(stop), step;

	while (at < text.length) {
		uint32_t character = unicode_at(text, at, &step);
		size_t quote = closing_quote(text, at);

		if (!quote && !is_closing_bracket(character))
			break;
		stop->is_quote_end |= quote > 0;
		stop->is_bracketed |= character == ']';
		at += quote ? quote : step;
	}
	stop->after = at;
	stop->next = unicode_skip_space(text, at);
}

/* Where the short form begins that ends with the word at START: "z. B", "s. r. o". */
static size_t short_form_start(struct str text, size_t start)
{
	enum { MOST_PARTS = 3 };
	size_t step;

	for (int i = 0; i < MOST_PARTS && start >= 3; i++) {
		size_t letter = unicode_start_before(text, start - 2);

		if (text.bytes[start - 1] != ' ' || text.bytes[start - 2] != '.' ||
		    !unicode_is_lower(unicode_at(text, letter, &step)) ||
		    stop_word_start(text, start - 2) != letter)
			break;
		start = letter;
	}
	return start;
}

/* Folds the word before the stop, a short form without its blanks. */
static void fold_before(struct stop *stop)
{
	struct str text = stop->text;
	size_t start = stop->start, kept = 0;

	if (start < stop->at)
		start = short_form_start(text, start);
	unicode_fold(&stop->before, str_slice(text, start, stop->at));
	for (size_t i = 0; i < stop->before.length; i++)
		if (stop->before.bytes[i] != ' ')
			stop->before.bytes[kept++] = stop->before.bytes[i];
	buf_cut(&stop->before, kept);
}

static void look_around(struct stop *stop)
{
	struct str text = stop->text;
	size_t at = stop->next, step;

	stop->start = stop_word_start(text, stop->at);
	fold_before(stop);
	while (at < text.length && is_opening_mark(unicode_at(text, at, &step)))
		at += step;
	stop->first = at < text.length ? unicode_at(text, at, &step) : 0;
	unicode_fold(&stop->word, str_slice(text, at, stop_word_end(text, at)));
}

void stop_measure(struct stop *stop)
{
	measure_marks(stop);
	look_around(stop);
}

void stop_done(struct stop *stop)
{
	buf_done(&stop->before);
	buf_done(&stop->word);
}

bool stop_next_is(const struct stop *stop, unsigned classes)
{
	return words_is(stop->language, buf_str(&stop->word), classes);
}

enum stop_answer stop_ask(const struct stop *stop, stop_rule *const *rules, size_t count)
{
	enum stop_answer answer = STOP_UNDECIDED;

	for (size_t i = 0; i < count && !answer; i++)
		answer = rules[i](stop);
	return answer;
}

bool stop_is_dash(uint32_t character)
{
	return character == '-' || character == 0x2013 || character == 0x2014 ||
	       character == 0x2015;
}

size_t stop_skip_dash(const struct stop *stop)
{
	size_t step, at = stop->next;

	if (at == stop->after || at == stop->text.length ||
	    !stop_is_dash(unicode_at(stop->text, at, &step)))
		return 0;
	return unicode_skip_space(stop->text, at + step);
}

bool stop_is_last(struct str text, const char *language)
{
	size_t end = text.length;

	while (end) {
		uint32_t character = unicode_before(text, end);

		if (stop_mark_find(character, language) || character == ':')
			return true;
		if (!unicode_is_space(character) &&
		    !unicode_is_closing_quote(character) &&
		    !is_closing_bracket(character))
			return false;
		end = unicode_start_before(text, end);
	}
	return false;
}
