/*
 * One walk over the text, character by character: what is left of each goes to the word
 * begun, and what parts words ends it.  Nothing behind the last piece that is wanted is
 * looked at, so a text of any length costs no more than its first words.
 */
#include "config.h"

#include "program/judge/wordpiece.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/unicode.h"

enum {
	LONGEST_WORD = 100, /* characters */
	MISSING = UINT32_MAX,
};

/* What stands before a piece that goes on with a word. */
static const char continues[] = "##";
enum { CONTINUES = sizeof continues - 1 };

/* The number of PIECE; MISSING if it is none. */
static uint32_t number_of(const struct wordpiece *wordpiece, struct str piece)
{
	struct hash_index_probe probe =
	    hash_index_probe(&wordpiece->index, str_hash(piece));

	while (hash_index_next(&wordpiece->index, &probe))
		if (str_equal(wordpiece->pieces.items[probe.number], piece))
			return probe.number;
	return MISSING;
}

/* Adds PIECE, whose number is the next; false if it is there already. */
static bool add_piece(struct wordpiece *wordpiece, struct str piece)
{
	struct hash_index_probe probe =
	    hash_index_probe(&wordpiece->index, str_hash(piece));

	while (hash_index_next(&wordpiece->index, &probe))
		if (str_equal(wordpiece->pieces.items[probe.number], piece))
			return false;
	hash_index_add(&wordpiece->index, &probe);
	vec_push(&wordpiece->pieces, piece);
	if (piece.length > wordpiece->longest)
		wordpiece->longest = piece.length;
	return true;
}

bool wordpiece_init(struct wordpiece *wordpiece, struct str vocabulary, uint32_t count,
		    struct err *err)
{
	*wordpiece = (struct wordpiece){0};
	hash_index_init(&wordpiece->index);
	for (size_t at = 0, end; at < vocabulary.length; at = end + 1) {
		end = str_line_end(vocabulary, at);
		if (!add_piece(wordpiece, str_slice(vocabulary, at, end)))
			return err_set(err, "piece %zu is there twice",
				       wordpiece->pieces.count);
	}
	return wordpiece->pieces.count == count ||
	       err_set(err, "%zu pieces instead of %u", wordpiece->pieces.count, count);
}

void wordpiece_done(struct wordpiece *wordpiece)
{
	hash_index_done(&wordpiece->index);
	vec_done(&wordpiece->pieces);
}

/* A walk over a text. */
struct walk {
	token_list *out;
	const struct wordpiece *wordpiece;
	size_t most; /* items that OUT is to have */
	uint32_t unknown;
	struct buf word;   /* the word begun, behind room for what continues one */
	size_t characters; /* of it */
	uint32_t from, to; /* where it stands */
};

static bool is_full(const struct walk *walk)
{
	return walk->out->count >= walk->most;
}

static void put(struct walk *walk, uint32_t number)
{
	if (!is_full(walk))
		vec_push(walk->out, (struct token){number, walk->from, walk->to});
}

/* Whether a character of WORD begins, or WORD ends, at AT. */
static bool is_boundary(struct str word, size_t at)
{
	return at == word.length || (word.bytes[at] & 0xC0) != 0x80;
}

/*
 * The number of the longest piece that WORD has at *AT, which is moved behind it.  The
 * bytes before *AT are given up: the mark of what continues a word is written there.
 */
static uint32_t take_piece(const struct wordpiece *wordpiece, struct buf *word,
			   size_t *at)
{
	size_t start = *at == CONTINUES ? CONTINUES : *at - CONTINUES;
	size_t end = start + wordpiece->longest;
	struct str whole = buf_str(word);

	for (size_t i = start; i < *at; i++)
		word->bytes[i] = continues[i - start];
	for (end = end < whole.length ? end : whole.length; end > *at; end--) {
		uint32_t number = MISSING;

		if (is_boundary(whole, end))
			number = number_of(wordpiece, str_slice(whole, start, end));
		if (number != MISSING) {
			*at = end;
			return number;
		}
	}
	return MISSING;
}

/* Adds the pieces of the word begun, or that it is unknown. */
static void put_word(struct walk *walk)
{
	size_t first = walk->out->count, at = CONTINUES;

	while (at < walk->word.length) {
		uint32_t number = take_piece(walk->wordpiece, &walk->word, &at);

		if (number == MISSING) {
			walk->out->count = first;
			put(walk, walk->unknown);
			return;
		}
		put(walk, number);
	}
}

static void end_word(struct walk *walk)
{
	if (walk->characters > LONGEST_WORD)
		put(walk, walk->unknown);
	else if (walk->characters)
		put_word(walk);
	buf_cut(&walk->word, CONTINUES);
	walk->characters = 0;
}

/* Adds CHARACTER, which stands at FROM up to TO, to the word begun. */
static void add_letter(struct walk *walk, uint32_t character, size_t from, size_t to)
{
	if (!walk->characters)
		walk->from = (uint32_t)from;
	walk->to = (uint32_t)to;
	if (walk->characters++ < LONGEST_WORD)
		unicode_add(&walk->word, character);
}

/* Signs of ASCII are all punctuation here, "$" and "+" too. */
static bool is_sign(uint32_t character)
{
	if (character < 0x80)
		return character > ' ' && character < 0x7F &&
		       !unicode_is_letter(character) && !unicode_is_digit(character);
	return unicode_is_punctuation(character);
}

static void add_word_of_one(struct walk *walk, uint32_t character, size_t from, size_t to)
{
	end_word(walk);
	add_letter(walk, character, from, to);
	end_word(walk);
}

/* Adds the letters and signs that CHARACTER is made of; accents are dropped. */
static void add_parts(struct walk *walk, uint32_t character, size_t from, size_t to)
{
	uint32_t parts[UNICODE_MOST_PARTS];
	size_t count = unicode_decompose(parts, character);

	for (size_t i = 0; i < count; i++) {
		if (unicode_is_accent(parts[i]))
			continue;
		if (is_sign(parts[i]))
			add_word_of_one(walk, parts[i], from, to);
		else
			add_letter(walk, unicode_lower(parts[i]), from, to);
	}
}

/* Chinese characters, each of which is a word here. */
static bool is_ideograph(uint32_t character)
{
	static const struct {
		uint32_t from, to;
	} blocks[] = {
	    {0x3400, 0x4DBF},	{0x4E00, 0x9FFF},   {0xF900, 0xFAFF},
	    {0x20000, 0x2A6DF}, {0x2A700, 0x2B73F}, {0x2B740, 0x2B81F},
	    {0x2B920, 0x2CEAF}, {0x2F800, 0x2FA1F},
	};

	for (size_t i = 0; i < ARRAY_COUNT(blocks); i++)
		if (character >= blocks[i].from && character <= blocks[i].to)
			return true;
	return false;
}

static bool is_dropped(uint32_t character)
{
	return unicode_is_control(character) || character == 0xFFFD;
}

static bool is_blank(uint32_t character)
{
	return character == '\t' || character == '\n' || character == '\r' ||
	       (unicode_is_space(character) && !unicode_is_control(character));
}

static void take(struct walk *walk, uint32_t character, size_t from, size_t to)
{
	bool is_word = is_ideograph(character);

	if (is_blank(character) || is_word)
		end_word(walk);
	if (!is_blank(character) && !is_dropped(character))
		add_parts(walk, character, from, to);
	if (is_word)
		end_word(walk);
}

void wordpiece_split(token_list *out, const struct wordpiece *wordpiece, struct str text,
		     size_t most, uint32_t unknown)
{
	struct walk walk = {out, wordpiece, out->count + most, unknown,
			    .word = BUF_EMPTY};
	size_t step;

	buf_text(&walk.word, continues);
	for (size_t at = 0; at < text.length && !is_full(&walk); at += step) {
		uint32_t character = unicode_at(text, at, &step);

		take(&walk, character, at, at + step);
	}
	end_word(&walk);
	buf_done(&walk.word);
}
