/*
 * What tells languages apart over the beginning of a text: letters by script; runs of
 * letters, as usual as each language has them; and stop words, which are each language's
 * own.  Runs tell much in a single sentence, and say something of any word, also of
 * names and of words from elsewhere: therefore a guess is sure only where it is clearly
 * ahead of the next, and where stop words bear it out.
 */
#include "config.h"

#include "read/language/language.h"

#include <stddef.h>
#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "base/words.h"
#include "read/language/profile.h"

enum {
	PIECE = 100,	     /* bytes of the text, some 15 words */
	PIECES = 4,	     /* looked at first, far from each other: one may be quoted */
	LONGEST_LOOK = 4000, /* bytes, all looked at where the pieces leave doubt */
	FEWEST_WORDS = 4,    /* a text with fewer is too short to be sure of */
	FEWEST_STOPS = 2,    /* stop words that bear out what the runs say */
};

/* What a stop word says for its languages beyond its runs. */
static const double stop_bonus = 20;

/* By how much the best must be ahead of the next, for a text and for each word of it. */
static const double clear_lead = 60, clear_lead_word = 2;

/* How many times as far it must be where no stop words can bear it out. */
static const double far_lead = 2;

/* Which part of the score of the best a language has that may be meant, too. */
static const double least_part = 0.5;

/* Scripts of one language alone, in the order in which they are asked: kana before Han.
 */
static const struct script {
	uint32_t first, last;
	size_t share; /* one letter in so many is enough */
	const char *language;
} scripts[] = {
    {0x3040, 0x30FF, 20, "ja"}, {0x4E00, 0x9FFF, 5, "zh"}, {0xAC00, 0xD7AF, 5, "ko"},
    {0x0370, 0x03FF, 5, "el"},	{0x0530, 0x058F, 5, "hy"}, {0x0980, 0x09FF, 5, "bn"},
    {0x0A00, 0x0A7F, 5, "pa"},	{0x0A80, 0x0AFF, 5, "gu"}, {0x0B00, 0x0B7F, 5, "or"},
    {0x0B80, 0x0BFF, 5, "ta"},	{0x0C00, 0x0C7F, 5, "te"}, {0x0C80, 0x0CFF, 5, "kn"},
    {0x0D00, 0x0D7F, 5, "ml"},	{0x0D80, 0x0DFF, 5, "si"}, {0x0E00, 0x0E7F, 5, "th"},
    {0x0E80, 0x0EFF, 5, "lo"},	{0x0F00, 0x0FFF, 5, "bo"}, {0x1000, 0x109F, 5, "my"},
    {0x10A0, 0x10FF, 5, "ka"},	{0x1200, 0x137F, 5, "am"}, {0x1780, 0x17FF, 5, "km"},
};

enum { SCRIPT_COUNT = ARRAY_COUNT(scripts) };

/* The language that alone has the script of enough of the letters, or NULL. */
static const char *by_script(struct str text)
{
	enum { FIRST_OF_ALL = 0x0370 };
	size_t counts[SCRIPT_COUNT] = {0}, letters = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		letters += unicode_is_letter(character);
		for (size_t i = 0; i < SCRIPT_COUNT && character >= FIRST_OF_ALL; i++)
			counts[i] +=
			    character >= scripts[i].first && character <= scripts[i].last;
	}
	for (size_t i = 0; i < SCRIPT_COUNT; i++)
		if (counts[i] * scripts[i].share > letters)
			return scripts[i].language;
	return NULL;
}

/* What was counted in a text. */
struct tally {
	struct profile_scores scores;
	size_t words, stops[WORDS_MOST_LANGUAGES]; /* by the number of a list */
};

/* Counts WORD, if it has letters; FOLDED is used for its folded form. */
static void count_word(struct tally *tally, struct str word, struct buf *folded)
{
	uint64_t languages;

	if (!word.length)
		return;
	buf_cut(folded, 0);
	unicode_fold(folded, word);
	tally->words++;
	profile_add(&tally->scores, buf_str(folded));
	languages = words_stop_languages(buf_str(folded));
	for (size_t i = 0; languages; i++, languages >>= 1)
		tally->stops[i] += languages & 1;
}

static void count_words(struct tally *tally, struct str text)
{
	struct buf folded = BUF_EMPTY;
	size_t from = 0, step;

	for (size_t at = 0; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) ||
		    (at > from &&
		     (unicode_is_mark(character) || unicode_is_joiner(character))))
			continue;
		count_word(tally, str_slice(text, from, at), &folded);
		from = at + step;
	}
	count_word(tally, str_slice(text, from, text.length), &folded);
	buf_done(&folded);
}

/* Adds what the stop words say to the scores. */
static void weigh_stops(struct tally *tally)
{
	for (size_t i = 0; i < words_language_count(); i++) {
		size_t number =
		    tally->stops[i] ? profile_find(words_language(i)) : profile_count();

		if (number < profile_count())
			tally->scores.items[number] +=
			    stop_bonus * (double)tally->stops[i];
	}
}

/* The stop words of the language with profile NUMBER that were counted; NULL: it has no
 * list of them. */
static const size_t *stops_of(const struct tally *tally, size_t number)
{
	for (size_t i = 0; i < words_language_count(); i++)
		if (!strcmp(words_language(i), profile_language(number)))
			return &tally->stops[i];
	return NULL;
}

/* Whether the language with profile NUMBER is the one that is meant, not the next, which
 * it is ahead of by LEAD. */
static bool is_clear(const struct tally *tally, size_t number, double lead)
{
	const size_t *stops = stops_of(tally, number);
	double clear = clear_lead + clear_lead_word * (double)tally->words;

	return tally->words >= FEWEST_WORDS &&
	       (stops ? *stops >= FEWEST_STOPS && lead >= clear
		      : lead >= far_lead * clear);
}

/* The number of the highest score, leaving out that of EXCEPT. */
static size_t find_best(const struct tally *tally, size_t except)
{
	const double *scores = tally->scores.items;
	size_t best = except == 0;

	for (size_t i = best + 1; i < profile_count(); i++)
		if (i != except && scores[i] > scores[best])
			best = i;
	return best;
}

/* The language that TALLY shows, if any. */
static struct language_guess guess_from(struct tally *tally)
{
	const double *scores = tally->scores.items;
	size_t best, next;

	weigh_stops(tally);
	best = find_best(tally, profile_count());
	next = find_best(tally, best);
	if (scores[best] <= 0)
		return (struct language_guess){0};
	return (struct language_guess){
	    .code = profile_language(best),
	    .is_sure = is_clear(tally, best, scores[best] - scores[next]),
	};
}

/* The bytes of TEXT from FROM on, LENGTH at most, without a part of a character. */
static struct str piece_of(struct str text, size_t from, size_t length)
{
	size_t to = from + length < text.length ? from + length : text.length;

	while (from < to && (text.bytes[from] & 0xC0) == 0x80)
		from++;
	while (to > from && to < text.length && (text.bytes[to] & 0xC0) == 0x80)
		to--;
	return str_slice(text, from, to);
}

bool language_is_code(struct str code)
{
	for (size_t i = 0; i < code.length; i++)
		if (code.bytes[i] < 'a' || code.bytes[i] > 'z')
			return false;
	return code.length == 2;
}

/* Counts pieces of TEXT, as far from each other as they can be. */
static void count_pieces(struct tally *tally, struct str text)
{
	size_t distance = (text.length - PIECE) / (PIECES - 1);

	for (size_t i = 0; i < PIECES; i++)
		count_words(tally, piece_of(text, i * distance, PIECE));
}

struct language_guess language_guess(struct str text)
{
	struct str look = piece_of(text, 0, LONGEST_LOOK);
	struct language_guess guess = {by_script(look), true};
	struct tally pieces = {.words = 0}, all = {.words = 0};

	if (guess.code)
		return guess;
	if (look.length > PIECE * PIECES) {
		count_pieces(&pieces, look);
		guess = guess_from(&pieces);
	}
	if (guess.code && guess.is_sure)
		return guess;
	count_words(&all, look);
	return guess_from(&all);
}

bool language_may_be(struct str text, const char *code)
{
	struct tally tally = {.words = 0};
	size_t number = profile_find(code);
	double score, best;

	if (number == profile_count())
		return false;
	count_words(&tally, piece_of(text, 0, LONGEST_LOOK));
	weigh_stops(&tally);
	score = tally.scores.items[number];
	best = tally.scores.items[find_best(&tally, profile_count())];
	return score > 0 && score >= least_part * best;
}
