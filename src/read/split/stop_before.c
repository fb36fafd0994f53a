/*
 * Only a single full stop comes here, with a capital, a number or a letter without case
 * behind it.  The word before it decides whether the stop belongs to that word.
 */
#include "config.h"

#include "read/split/stop_before.h"

#include "base/array.h"
#include "base/unicode.h"
#include "base/words.h"

/* Single letters with stops between: "u.s", "i.v". */
static bool is_dotted(struct str word)
{
	size_t letters = 0;

	for (size_t at = 0, step; at < word.length; at += step, letters++) {
		if (letters && word.bytes[at++] != '.')
			return false;
		if (at == word.length || !unicode_is_letter(unicode_at(word, at, &step)))
			return false;
	}
	return letters >= 2;
}

/* Where a blank is missing ("Tuesday.Mr."), what stands behind the last stop counts. */
static bool before_is(const struct stop *stop, unsigned classes)
{
	struct str word = buf_str(&stop->before);
	size_t last = word.length;

	if (words_is(stop->language, word,
		     WORD_ABBREVIATION | WORD_NUMBERED | WORD_ENDING))
		return words_is(stop->language, word, classes);
	while (last && word.bytes[last - 1] != '.')
		last--;
	return last && !is_dotted(word) &&
	       words_is(stop->language, str_slice(word, last, word.length), classes);
}

/* The word before the one that the stop follows; empty where a mark is between them. */
static struct str earlier_word(const struct stop *stop)
{
	size_t end = stop->start;

	while (end && str_is_blank(stop->text.bytes[end - 1]))
		end--;
	return str_slice(stop->text, stop_word_start(stop->text, end), end);
}

/* The folded word before the one that the stop follows is of CLASSES. */
static bool earlier_is(const struct stop *stop, unsigned classes)
{
	struct buf word = BUF_EMPTY;
	bool is_one;

	unicode_fold(&word, earlier_word(stop));
	is_one = words_is(stop->language, buf_str(&word), classes);
	buf_done(&word);
	return is_one;
}

/*
 * "12. Juni", "im 19. Jahrhundert", "1. -3. Jahrhundert": where a number with a stop
 * counts in order and a capital can follow.
 */
static enum stop_answer ask_ordinal(const struct stop *stop)
{
	enum { MOST_DIGITS = 3 };
	struct str before = buf_str(&stop->before);
	size_t from = 0, digits = 0, step, next;

	if (before.length && stop_is_dash(unicode_at(before, 0, &step)))
		from = step;
	for (; from + digits < before.length; digits++)
		if (!unicode_is_digit((unsigned char)before.bytes[from + digits]))
			return STOP_UNDECIDED;
	if (!digits || digits > MOST_DIGITS)
		return STOP_UNDECIDED;
	if (stop_next_is(stop, WORD_MONTH))
		return STOP_JOIN;
	next = stop_skip_dash(stop);
	if (next && next < stop->text.length &&
	    unicode_is_digit(unicode_at(stop->text, next, &step)) && digits <= 2)
		return STOP_JOIN;
	if (stop_next_is(stop, WORD_STARTER))
		return STOP_UNDECIDED;
	return from || earlier_is(stop, WORD_DETERMINER) ? STOP_JOIN : STOP_UNDECIDED;
}

/* "z. B.": a small letter alone, before another letter alone. */
static enum stop_answer ask_spaced_abbreviation(const struct stop *stop)
{
	struct str text = stop->text, word = buf_str(&stop->word);
	size_t start = stop->start, step, after;

	if (start == stop->at || !word.length)
		return STOP_UNDECIDED;
	if (!unicode_is_lower(unicode_at(text, start, &step)) || start + step != stop->at)
		return STOP_UNDECIDED;
	unicode_at(text, stop->next, &step);
	after = stop->next + step;
	return after < text.length && text.bytes[after] == '.' ? STOP_JOIN
							       : STOP_UNDECIDED;
}

/* The number of a list item at the start of a passage: "1. The first". */
static enum stop_answer ask_item_number(const struct stop *stop)
{
	struct str before = buf_str(&stop->before);

	for (size_t i = 0; i < before.length; i++)
		if (before.bytes[i] < '0' || before.bytes[i] > '9')
			return STOP_UNDECIDED;
	return before.length && before.length <= 2 && !stop->start ? STOP_JOIN
								   : STOP_UNDECIDED;
}

/* "மு. கருணாநிதி": a letter with its signs, where letters have no case; not so where a
 * character is a word. */
static bool is_caseless_initial(struct str text, size_t start, size_t end)
{
	enum { FIRST_CASELESS = 0x0590, LAST_CASELESS = 0x0DFF };
	size_t step;
	uint32_t first = unicode_at(text, start, &step);

	return first >= FIRST_CASELESS && first <= LAST_CASELESS &&
	       unicode_is_letter(first) && unicode_cluster_end(text, start) == end;
}

/* Whether the next word is a letter with a stop: another initial. */
static bool is_before_initial(const struct stop *stop)
{
	struct str text = stop->text;
	size_t step;

	unicode_at(text, stop->next, &step);
	return unicode_is_upper(stop->first) &&
	       str_starts(str_slice(text, stop->next + step, text.length), ".");
}

/* "Jonas E. Smith", but "you and I. Did you", and "had no plan B. Engineers
 * said".  Behind a mark it opens what follows: "Did he go? A. He did." */
static enum stop_answer ask_initial(const struct stop *stop)
{
	struct str text = stop->text, earlier;
	size_t start = stop->start, step;

	if (start == stop->at)
		return STOP_UNDECIDED;
	if (is_caseless_initial(text, start, stop->at))
		return STOP_JOIN;
	if (!unicode_is_upper(unicode_at(text, start, &step)) || start + step != stop->at)
		return STOP_UNDECIDED;
	earlier = earlier_word(stop);
	if (earlier_is(stop, WORD_LETTERED) && !is_before_initial(stop))
		return STOP_SPLIT;
	if (earlier.length && unicode_is_lower(unicode_at(earlier, 0, &step)) &&
	    unicode_is_letter(unicode_before(earlier, earlier.length)) &&
	    stop_next_is(stop, WORD_STARTER) && !is_before_initial(stop))
		return STOP_SPLIT;
	return STOP_JOIN;
}

/*
 * "At 5 a.m. Mr. Smith went": a clock time that opens a sentence is followed by who
 * acted; one further down ends it, unless a day or a time zone goes on.
 */
static enum stop_answer ask_clock(const struct stop *stop)
{
	enum { OPENING_WORDS = 4 };

	if (stop_next_is(stop, WORD_WEEKDAY | WORD_MONTH | WORD_ZONE))
		return STOP_JOIN;
	return stop_next_is(stop, WORD_TITLE) &&
		       unicode_count_words(str_slice(stop->text, stop->from, stop->at)) <=
			   OPENING_WORDS
		   ? STOP_JOIN
		   : STOP_SPLIT;
}

static enum stop_answer ask_abbreviation(const struct stop *stop)
{
	struct str before = buf_str(&stop->before);
	bool is_clock = str_is(before, "a.m") || str_is(before, "p.m");

	if (before_is(stop, WORD_ABBREVIATION))
		return STOP_JOIN;
	if (before_is(stop, WORD_NUMBERED) && unicode_is_digit(stop->first))
		return STOP_JOIN;
	if (is_clock)
		return ask_clock(stop);
	if (before_is(stop, WORD_ENDING) || is_dotted(before))
		return stop_next_is(stop, WORD_STARTER) ? STOP_SPLIT : STOP_JOIN;
	return STOP_UNDECIDED;
}

enum stop_answer stop_before_ask(const struct stop *stop)
{
	static stop_rule *const rules[] = {
	    ask_ordinal, ask_spaced_abbreviation, ask_item_number,
	    ask_initial, ask_abbreviation,
	};

	return stop_ask(stop, rules, ARRAY_COUNT(rules));
}
