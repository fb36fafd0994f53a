/*
 * The splitter walks over the stops of a passage.  For each it looks at the word before,
 * the closing marks behind and the word after them, and asks a short list of questions in
 * a fixed order; the first that has an answer decides.  What it looks at is bounded, so
 * that a text without blanks takes no longer than another.
 */
#include "config.h"

#include "read/segment.h"

#include <string.h>

#include "base/unicode.h"
#include "base/words.h"

enum {
	LONGEST_WORD = 100,	  /* bytes before a stop that are looked at */
	LONGEST_ADDRESS = 500,	  /* bytes, to each side */
	LONGEST_QUOTATION = 2000, /* bytes, between its marks */
	LONGEST_LINE = 30,	  /* bytes, in a list of bare lines */
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* What marks that enclose do to the stops between them. */
enum enclosing {
	ENCLOSES_ALL,	 /* none ends a sentence but perhaps the last */
	ENCLOSES_TITLE,	 /* none at all */
	ENCLOSES_SPEECH, /* a dash behind one leads to who speaks, or back */
	ENCLOSES_REST,	 /* a sentence goes on in it: exclamations do not end it */
};

/* Marks that were opened and are closed further on. */
struct enclosure {
	size_t from, to; /* the opening and the closing mark; TO is 0 if there is none */
	enum enclosing enclosing;
};

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
	bool is_instant;   /* needs no blank behind it */
	struct enclosure enclosure;
	uint32_t first;	   /* the next character behind opening marks, 0 at the end */
	struct buf before; /* the folded word before the stop */
	struct buf word;   /* the folded next word */
};

enum answer { UNDECIDED, SPLIT, JOIN };

enum {
	STOP_STRONG = 1,   /* a question or an exclamation */
	STOP_INSTANT = 2,  /* of a script that puts no blank behind it */
	STOP_ELLIPSIS = 4, /* three stops in one */
	STOP_POINT = 8,	   /* stands in numbers too */
};

static const struct stop_mark {
	uint32_t character;
	unsigned kinds;
	const char *language; /* the only one where it is a stop, or NULL */
} stop_marks[] = {
    {'!', STOP_STRONG, NULL},
    {'.', 0, NULL},
    {':', 0, "hy"}, /* typed for its own stop, which looks alike */
    {';', STOP_STRONG, "el"},
    {'?', STOP_STRONG, NULL},
    {'|', STOP_INSTANT, "hi"},			/* typed for the danda */
    {0x037E, STOP_STRONG, NULL},		/* Greek question mark */
    {0x0589, STOP_INSTANT, NULL},		/* Armenian */
    {0x061F, STOP_STRONG, NULL},		/* Arabic question mark */
    {0x06D4, STOP_INSTANT, NULL},		/* Urdu */
    {0x0964, STOP_INSTANT, NULL},		/* danda */
    {0x0965, STOP_INSTANT, NULL},		/* double danda */
    {0x104B, STOP_INSTANT, NULL},		/* Burmese */
    {0x1362, STOP_INSTANT, NULL},		/* Ethiopic */
    {0x1367, STOP_INSTANT | STOP_STRONG, NULL}, /* Ethiopic question mark */
    {0x17D4, STOP_INSTANT, NULL},		/* Khmer */
    {0x17D5, STOP_INSTANT, NULL},
    {0x2026, STOP_ELLIPSIS, NULL},
    {0x203C, STOP_STRONG, NULL}, /* marks doubled in one */
    {0x2047, STOP_STRONG, NULL},
    {0x2048, STOP_STRONG, NULL},
    {0x2049, STOP_STRONG, NULL},
    {0x3002, STOP_INSTANT, NULL}, /* ideographic */
    {0xFF01, STOP_INSTANT | STOP_STRONG, NULL},
    {0xFF0E, STOP_INSTANT | STOP_POINT, NULL},
    {0xFF1F, STOP_INSTANT | STOP_STRONG, NULL},
    {0xFF61, STOP_INSTANT, NULL},
};

/* What is known of CHARACTER as a stop in LANGUAGE, NULL if it is none. */
static const struct stop_mark *find_stop(uint32_t character, const char *language)
{
	/* Letters make up most of a text. */
	if (character < '!' ||
	    (character > '?' && character < 0x037E && character != '|'))
		return NULL;
	for (size_t i = 0; i < LENGTH(stop_marks); i++)
		if (stop_marks[i].character == character)
			return !stop_marks[i].language ||
				       !strcmp(stop_marks[i].language, language)
				   ? &stop_marks[i]
				   : NULL;
	return NULL;
}

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
		const struct stop_mark *mark = find_stop(character, stop->language);

		if (character == ' ' && is_spaced_stop(text, at)) {
			at++;
			continue;
		}
		if (!mark)
			break;
		stop->is_strong |= mark->kinds & STOP_STRONG;
		stop->is_instant |= mark->kinds & STOP_INSTANT;
		stop->count += mark->kinds & STOP_ELLIPSIS ? 3 : 1;
		at += step;
	}
	return at;
}

/* The bytes of the quotation mark at AT that closes, with the blank that French puts
 * before it; 0 if there is none.  German can close with the mark that others open with.
 */
static size_t closing_quote(struct str text, size_t at)
{
	size_t step, more;
	uint32_t character = unicode_at(text, at, &step);

	/* German closes with what others open with: a letter tells which it is. */
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
	return str_starts(str_slice(text, at, text.length), " \xC2\xBB ") ? 3 : 0;
}

/* Takes the run of stops and the closing marks behind it. */
static void measure(struct stop *stop)
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
	stop->next = skip_space(text, at);
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
		    word_start(text, start - 2) != letter)
			break;
		start = letter;
	}
	return start;
}

/* Folds the word before the stop, a short form without its blanks. */
static void fold_before(struct stop *stop)
{
	struct str text = stop->text;
	size_t start = word_start(text, stop->at), kept = 0;

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

	fold_before(stop);
	while (at < text.length && is_opening_mark(unicode_at(text, at, &step)))
		at += step;
	stop->first = at < text.length ? unicode_at(text, at, &step) : 0;
	unicode_fold(&stop->word, str_slice(text, at, word_end(text, at)));
}

static bool next_is(const struct stop *stop, unsigned classes)
{
	return words_is(stop->language, buf_str(&stop->word), classes);
}

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
	       !is_blank_byte(text.bytes[from - 1]))
		from--;
	while (to < text.length && to - stop->after < LONGEST_ADDRESS &&
	       !is_blank_byte(text.bytes[to]))
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
	    find_stop(unicode_at(stop->text, stop->at, &step), stop->language);

	return (mark->kinds & STOP_POINT) && stop->next == stop->after &&
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

	for (size_t i = 0; i < LENGTH(set); i++)
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
		for (size_t k = 0; i && k < LENGTH(verbs); k++)
			if (character == verbs[k])
				return !is_colon_at(stop->text, at + step);
	}
	return false;
}

static bool is_dash(uint32_t character)
{
	return character == '-' || character == 0x2013 || character == 0x2014 ||
	       character == 0x2015;
}

/* Where the text goes on behind a dash that follows the stop; 0 if none does. */
static size_t skip_dash(const struct stop *stop)
{
	size_t step, at = stop->next;

	if (at == stop->after || at == stop->text.length ||
	    !is_dash(unicode_at(stop->text, at, &step)))
		return 0;
	return skip_space(stop->text, at + step);
}

static enum answer ask_enclosure(const struct stop *stop)
{
	struct enclosure enclosure = stop->enclosure;
	bool is_last = stop->after > enclosure.to;

	if (stop->at >= enclosure.to)
		return UNDECIDED;
	switch (enclosure.enclosing) {
	case ENCLOSES_TITLE:
		return stop->next == stop->text.length ? SPLIT : JOIN;
	case ENCLOSES_ALL:
		return !is_last || is_particle(stop) || is_ideographic_tag(stop) ? JOIN
										 : SPLIT;
	case ENCLOSES_SPEECH:
		return !is_last && skip_dash(stop) ? JOIN : UNDECIDED;
	case ENCLOSES_REST:
		return !is_last && stop->is_strong ? JOIN : UNDECIDED;
	}
	return UNDECIDED;
}

static enum answer ask_spacing(const struct stop *stop)
{
	if (stop->next == stop->text.length)
		return SPLIT;
	if (stop->is_instant)
		return is_decimal_point(stop) || is_ideographic_tag(stop) ? JOIN : SPLIT;
	if (stop->next == stop->after)
		return is_missing_blank(stop) ? SPLIT : JOIN;
	return UNDECIDED;
}

/* A small letter goes on, also behind a dash; "¿" begins anew whatever it is before. */
static enum answer ask_small_letter(const struct stop *stop)
{
	size_t step, at = skip_dash(stop);
	uint32_t first = stop->first, mark = unicode_at(stop->text, stop->next, &step);

	if (mark == 0xA1 || mark == 0xBF)
		return UNDECIDED;
	if (at && at < stop->text.length)
		first = unicode_at(stop->text, at, &step);
	return unicode_is_lower(first) ? JOIN : UNDECIDED;
}

/* `"Is it?" (Smith 55)`: brackets behind a question or cry are a remark on it. */
static enum answer ask_remark(const struct stop *stop)
{
	return stop->is_quote_end && stop->is_strong &&
		       stop->text.bytes[stop->next] == '('
		   ? JOIN
		   : UNDECIDED;
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
	bool is_full_stop = stop->count == 1 && stop->text.bytes[stop->at] == '.';

	return !is_full_stop || stop->is_strong || stop->is_quote_end ? SPLIT : UNDECIDED;
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

/* "Jonas E. Smith", but "you and I. Did you". */
static enum answer ask_initial(const struct stop *stop)
{
	struct str text = stop->text;
	size_t start = word_start(text, stop->at), step;
	size_t end = start;
	uint32_t earlier = 0;

	if (start == stop->at)
		return UNDECIDED;
	if (is_caseless_initial(text, start, stop->at))
		return JOIN;
	if (!unicode_is_upper(unicode_at(text, start, &step)) || start + step != stop->at)
		return UNDECIDED;
	while (end && is_blank_byte(text.bytes[end - 1]))
		end--;
	if (end)
		earlier = unicode_at(text, word_start(text, end), &step);
	if (unicode_is_lower(earlier) && next_is(stop, WORD_STARTER) &&
	    !is_before_initial(stop))
		return SPLIT;
	return JOIN;
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

/* The folded word before the one that the stop follows is of CLASSES. */
static bool earlier_is(const struct stop *stop, unsigned classes)
{
	struct str text = stop->text;
	size_t end = word_start(text, stop->at);
	struct buf word = BUF_EMPTY;
	bool is_one;

	while (end && is_blank_byte(text.bytes[end - 1]))
		end--;
	unicode_fold(&word, str_slice(text, word_start(text, end), end));
	is_one = words_is(stop->language, buf_str(&word), classes);
	buf_done(&word);
	return is_one;
}

/*
 * "12. Juni", "im 19. Jahrhundert", "1. -3. Jahrhundert": where a number with a stop
 * counts in order and a capital can follow.
 */
static enum answer ask_ordinal(const struct stop *stop)
{
	enum { MOST_DIGITS = 3 };
	struct str before = buf_str(&stop->before);
	size_t from = 0, digits = 0, step, next;

	if (before.length && is_dash(unicode_at(before, 0, &step)))
		from = step;
	for (; from + digits < before.length; digits++)
		if (!unicode_is_digit((unsigned char)before.bytes[from + digits]))
			return UNDECIDED;
	if (!digits || digits > MOST_DIGITS)
		return UNDECIDED;
	if (next_is(stop, WORD_MONTH))
		return JOIN;
	next = skip_dash(stop);
	if (next && next < stop->text.length &&
	    unicode_is_digit(unicode_at(stop->text, next, &step)) && digits <= 2)
		return JOIN;
	if (next_is(stop, WORD_STARTER))
		return UNDECIDED;
	return from || earlier_is(stop, WORD_DETERMINER) ? JOIN : UNDECIDED;
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

/* Whether STOP, of which only place and text are known, ends its sentence; measures it.
 */
static bool is_sentence_end(struct stop *stop)
{
	static enum answer (*const questions[])(const struct stop *) = {
	    ask_enclosure,	     ask_spacing,     ask_small_letter, ask_omission,
	    ask_speech_tag,	     ask_remark,      ask_strength,	ask_ordinal,
	    ask_spaced_abbreviation, ask_item_number, ask_initial,	ask_abbreviation,
	};
	enum answer answer = UNDECIDED;

	measure(stop);
	look_around(stop);
	for (size_t i = 0; i < LENGTH(questions) && !answer; i++)
		answer = questions[i](stop);
	buf_done(&stop->before);
	buf_done(&stop->word);
	return answer != JOIN;
}

/* The mark of a list item: "1.", "2.)", "(A)", "b)", "• 9." */
struct item {
	size_t offset;
	size_t end;    /* behind the mark */
	int value;     /* of the number or letter, from 1 */
	int style;     /* what must be alike in one list */
	bool is_start; /* at the start of the passage, behind a stop or with a bullet */
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

static bool read_item(struct item *item, struct str text, size_t offset)
{
	size_t at = skip_bullet(text, offset), step;

	*item = (struct item){.offset = offset};
	if (at < text.length && text.bytes[at] == '(') {
		item->style |= STYLE_OPEN;
		at++;
	}
	if (at < text.length && str_is_letter(text.bytes[at])) {
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

static void find_items(item_list *items, struct str text, const char *language)
{
	bool is_start = true;

	for (size_t at = skip_space(text, 0); at < text.length;) {
		struct item item;
		size_t end = at;
		uint32_t last;

		if (read_item(&item, text, at)) {
			item.is_start = is_start || skip_bullet(text, at) > at;
			vec_push(items, item);
			at = item.end;
			is_start = false;
			continue;
		}
		while (end < text.length && !is_blank_byte(text.bytes[end]))
			end++;
		last = unicode_before(text, end);
		is_start = find_stop(last, language) || last == ':';
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
	struct str text = unicode_trim(str_slice(splitter->text, from, to));

	from = (size_t)(text.bytes - splitter->text.bytes);
	to = from + text.length;
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

static bool ends_in_stop(struct str text, const char *language)
{
	size_t end = text.length;

	while (end) {
		uint32_t character = unicode_before(text, end);

		if (find_stop(character, language) || character == ':')
			return true;
		if (!unicode_is_space(character) &&
		    !unicode_is_closing_quote(character) &&
		    !is_closing_bracket(character))
			return false;
		end = unicode_start_before(text, end);
	}
	return false;
}

static const struct mark_pair {
	uint32_t opening, closing;
	enum enclosing enclosing;
} mark_pairs[] = {
    {0x300C, 0x300D, ENCLOSES_ALL},    {0x300E, 0x300F, ENCLOSES_ALL},
    {0xFF08, 0xFF09, ENCLOSES_ALL},    {0x3010, 0x3011, ENCLOSES_ALL},
    {0x300A, 0x300B, ENCLOSES_TITLE},  {0x3008, 0x3009, ENCLOSES_TITLE},
    {0x00AB, 0x00BB, ENCLOSES_SPEECH}, {0x201E, 0x201C, ENCLOSES_SPEECH},
    {0x201C, 0x201D, ENCLOSES_SPEECH}, {'\'', '\'', ENCLOSES_REST},
    {0x2018, 0x2019, ENCLOSES_REST},
};

enum { PAIR_COUNT = LENGTH(mark_pairs) };

/* Single marks look like apostrophes: one opens behind a blank, and closes where no
 * letter follows; the sentence goes on in it if a comma was before and a small letter
 * follows. */
static bool opens_rest(struct str text, size_t at, size_t step)
{
	size_t more;

	return at >= 2 && text.bytes[at - 1] == ' ' && text.bytes[at - 2] == ',' &&
	       at + step < text.length &&
	       unicode_is_lower(unicode_at(text, at + step, &more));
}

static bool closes(const struct mark_pair *pair, struct str text, size_t at, size_t step)
{
	size_t more;

	return pair->enclosing != ENCLOSES_REST || at + step == text.length ||
	       !unicode_is_letter(unicode_at(text, at + step, &more));
}

/* Looks for the mark that closes what the one at AT opens; sets *ENCLOSURE if there is
 * one.  BARREN[i] is up to where pair I is known not to be closed. */
static void find_enclosure(struct enclosure *enclosure, size_t *barren, struct str text,
			   size_t at)
{
	size_t step, pair = 0, end, more;
	uint32_t character = unicode_at(text, at, &step);

	if (character == ' ' || str_is_letter(text.bytes[at]))
		return; /* as most are */
	while (pair < PAIR_COUNT && mark_pairs[pair].opening != character)
		pair++;
	if (pair == PAIR_COUNT || at < barren[pair] ||
	    (mark_pairs[pair].enclosing == ENCLOSES_REST && !opens_rest(text, at, step)))
		return;
	for (end = at + step; end < text.length && end - at < LONGEST_QUOTATION;
	     end += more) {
		character = unicode_at(text, end, &more);
		if (character != mark_pairs[pair].closing ||
		    !closes(&mark_pairs[pair], text, end, more))
			continue;
		*enclosure = (struct enclosure){at, end, mark_pairs[pair].enclosing};
		return;
	}
	barren[pair] = end;
}

/* Bare lines, one below another: "bread", "milk", "a pound of cheese". */
static bool is_line_list(struct str text, const char *language)
{
	enum { FEWEST_LINES = 3 };
	size_t lines = 1, from = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (find_stop(character, language) || at - from > LONGEST_LINE)
			return false;
		if (character != '\n')
			continue;
		lines++;
		from = at + 1;
	}
	return lines >= FEWEST_LINES;
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

/* Emits the sentences of PASSAGE that end in it; returns where the rest begins. */
static size_t split_at_stops(struct splitter *splitter, const struct passage *passage,
			     struct str text)
{
	size_t base = passage->span.offset, from = 0, at = 0, item = 0, step;
	size_t barren[PAIR_COUNT] = {0};
	struct enclosure enclosure = {0};
	item_list items = {0};

	find_items(&items, text, splitter->language);
	while (at < text.length) {
		uint32_t character = unicode_at(text, at, &step);
		struct stop stop;

		if (item < items.count && at >= items.items[item].offset) {
			if (items.items[item].offset > from)
				emit(splitter, base + from,
				     base + items.items[item].offset, passage->paragraph);
			from = items.items[item].offset;
			at = items.items[item++].end;
			continue;
		}
		if (!find_stop(character, splitter->language)) {
			if (at >= enclosure.to)
				find_enclosure(&enclosure, barren, text, at);
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

	if (!was_open && is_line_list(text, splitter->language)) {
		emit_lines(splitter, passage);
		return;
	}
	from = split_at_stops(splitter, passage, text);
	if (from >= text.length)
		return;
	if (may_run_on && leaves_quote_open(text, was_open) &&
	    !ends_in_stop(text, splitter->language)) {
		if (!splitter->is_open) {
			splitter->open_from = base + skip_space(text, from);
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
		split_passage(&splitter, &passages[i], may_run_on);
	}
}
