/*
 * A text that goes on behind a stop says so: by marks that are still open, a blank that
 * is missing, a small letter, a verb of speech behind a quotation.  What nothing here
 * decides is a lone full stop before a capital or a number.
 */
#include "config.h"

#include "read/split/stop_behind.h"

#include <string.h>

#include "base/array.h"
#include "base/stop_mark.h"
#include "base/unicode.h"
#include "base/words.h"

enum { LONGEST_ADDRESS = 500 }; /* bytes, to each side */

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
	while (from && stop->at - from < LONGEST_ADDRESS &&
	       !str_is_blank(text.bytes[from - 1]))
		from--;
	while (to < text.length && to - stop->after < LONGEST_ADDRESS &&
	       !str_is_blank(text.bytes[to]))
		to++;
	return !memchr(text.bytes + from, '@', to - from) &&
	       !memchr(text.bytes + from, '/', to - from) &&
	       !str_starts(str_slice(text, from, to), "www.");
}

/* "３．２９": a point of the numbers of its script. */
static bool is_decimal_point(const struct stop *stop)
{
	size_t step;
	const struct stop_mark *mark =
	    stop_mark_find(unicode_at(stop->text, stop->at, &step), stop->language);

	return (mark->kinds & STOP_MARK_POINT) && stop->next == stop->after &&
	       unicode_is_digit(stop->first) &&
	       unicode_is_digit(unicode_before(stop->text, stop->at));
}

/* What stands behind a quotation that is part of a sentence: 「...。」と is "..., that".
 */
static bool is_particle(const struct stop *stop)
{
	static const uint32_t set[] = {0x3068, 0x306F, 0x304C, 0x3092, 0x306B,
				       0x3067, 0x306E, 0x3082, 0x3084, 0x3078,
				       0x3063, 0x3001, 0xFF0C, 0x3002};

	for (size_t i = 0; i < ARRAY_COUNT(set); i++)
		if (stop->first == set[i])
			return true;
	return false;
}

/* Behind a colon somebody else speaks. */
static bool is_colon_at(struct str text, size_t at)
{
	size_t step;
	uint32_t character = at < text.length ? unicode_at(text, at, &step) : 0;

	return character == ':' || character == 0xFF1A;
}

/* 「好！」他说: a name or pronoun, then a verb of speech. */
static bool is_ideographic_tag(const struct stop *stop)
{
	enum { LONGEST_SPEAKER = 6 };
	static const uint32_t verbs[] = {0x8BF4, 0x8AAA, 0x9053, 0x95EE, 0x554F,
					 0x558A, 0x53EB, 0x7B54, 0x8A00};
	size_t at = stop->next, step;

	if (!stop->is_quote_end)
		return false;
	for (int i = 0; i < LONGEST_SPEAKER && at < stop->text.length; i++, at += step) {
		uint32_t character = unicode_at(stop->text, at, &step);

		if (character < 0x4E00 || character > 0x9FFF)
			return false;
		for (size_t k = 0; i && k < ARRAY_COUNT(verbs); k++)
			if (character == verbs[k])
				return !is_colon_at(stop->text, at + step);
	}
	return false;
}

static enum stop_answer ask_enclosure(const struct stop *stop)
{
	struct enclosure enclosure = stop->enclosure;
	bool is_last = stop->after > enclosure.to;

	if (stop->at >= enclosure.to)
		return STOP_UNDECIDED;
	switch (enclosure.kind) {
	case ENCLOSURE_TITLE:
		return stop->next == stop->text.length ? STOP_SPLIT : STOP_JOIN;
	case ENCLOSURE_ALL:
		return !is_last || is_particle(stop) || is_ideographic_tag(stop)
			   ? STOP_JOIN
			   : STOP_SPLIT;
	case ENCLOSURE_SPEECH:
		return !is_last && stop_skip_dash(stop) ? STOP_JOIN : STOP_UNDECIDED;
	case ENCLOSURE_REST:
		return !is_last && stop->is_strong ? STOP_JOIN : STOP_UNDECIDED;
	}
	return STOP_UNDECIDED;
}

static enum stop_answer ask_spacing(const struct stop *stop)
{
	if (stop->next == stop->text.length)
		return STOP_SPLIT;
	if (stop->is_instant)
		return is_decimal_point(stop) || is_ideographic_tag(stop) ? STOP_JOIN
									  : STOP_SPLIT;
	if (stop->next == stop->after)
		return is_missing_blank(stop) ? STOP_SPLIT : STOP_JOIN;
	return STOP_UNDECIDED;
}

/* "eBay", "iPhone", "xAI": a small letter or two, then a capital. */
static bool is_brand(const struct stop *stop)
{
	enum { MOST_SMALL = 3 };
	struct str text = stop->text;
	size_t at = stop->next, step;

	for (int small = 0; small < MOST_SMALL && at < text.length; small++, at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (!unicode_is_lower(character))
			return small && unicode_is_upper(character);
	}
	return false;
}

/* A small letter goes on, also behind a dash; "¿" and a brand begin anew. */
static enum stop_answer ask_small_letter(const struct stop *stop)
{
	size_t step, at = stop_skip_dash(stop);
	uint32_t first = stop->first, mark = unicode_at(stop->text, stop->next, &step);

	if (mark == 0xA1 || mark == 0xBF || is_brand(stop))
		return STOP_UNDECIDED;
	if (at && at < stop->text.length)
		first = unicode_at(stop->text, at, &step);
	return unicode_is_lower(first) ? STOP_JOIN : STOP_UNDECIDED;
}

/* "[...]" stands for words left out; before "I" it may be a pause or an end. */
static enum stop_answer ask_omission(const struct stop *stop)
{
	bool is_pause =
	    stop->count == 3 && !stop->is_quote_end && str_is(buf_str(&stop->word), "i");

	return stop->count >= 3 && (stop->is_bracketed || is_pause) ? STOP_JOIN
								    : STOP_UNDECIDED;
}

/*
 * `"Stop!" Smith said.`, `"May I?" Smith softly asked.`: up to three capitalised words,
 * perhaps a word of how, then a verb of speech.
 */
static enum stop_answer ask_speech_tag(const struct stop *stop)
{
	struct buf word = BUF_EMPTY;
	size_t at = stop->next, step;
	bool is_speech = false, is_small = false;

	if (!stop->is_quote_end || !stop->is_strong)
		return STOP_UNDECIDED;
	for (int words = 0; words < 5 && at < stop->text.length; words++) {
		size_t end = stop_word_end(stop->text, at);
		bool was_small = is_small;

		buf_cut(&word, 0);
		unicode_fold(&word, str_slice(stop->text, at, end));
		is_speech = words &&
			    words_is(stop->language, buf_str(&word), WORD_SPEECH) &&
			    !is_colon_at(stop->text, end);
		is_small = !unicode_is_upper(unicode_at(stop->text, at, &step));
		if (is_speech || was_small || (is_small && !words))
			break;
		if (end < stop->text.length && stop->text.bytes[end] == '.')
			end++;
		at = unicode_skip_space(stop->text, end);
	}
	buf_done(&word);
	return is_speech ? STOP_JOIN : STOP_UNDECIDED;
}

/* `"Is it?" (Smith 55)`: brackets behind a question or cry are a remark on it. */
static enum stop_answer ask_remark(const struct stop *stop)
{
	return stop->is_quote_end && stop->is_strong &&
		       stop->text.bytes[stop->next] == '('
		   ? STOP_JOIN
		   : STOP_UNDECIDED;
}

static enum stop_answer ask_strength(const struct stop *stop)
{
	bool is_full_stop = stop->count == 1 && stop->text.bytes[stop->at] == '.';

	return !is_full_stop || stop->is_strong || stop->is_quote_end ? STOP_SPLIT
								      : STOP_UNDECIDED;
}

enum stop_answer stop_behind_ask(const struct stop *stop)
{
	static stop_rule *const rules[] = {
	    ask_enclosure,  ask_spacing, ask_small_letter, ask_omission,
	    ask_speech_tag, ask_remark,	 ask_strength,
	};

	return stop_ask(stop, rules, ARRAY_COUNT(rules));
}
