/*
 * ASCII, 98 % of news text, is answered by tables and comparisons before libunistring is
 * asked; every class below is a statement about characters, not about bytes.
 */
#include "config.h"

#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <unigbrk.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwbrk.h>
#include <uniwidth.h>

#include "base/array.h"

static const uint8_t *unsigned_bytes(const char *bytes)
{
	return (const uint8_t *)bytes;
}

size_t unicode_check(struct str bytes)
{
	const uint8_t *start = unsigned_bytes(bytes.bytes);
	const uint8_t *bad = u8_check(start, bytes.length);

	return bad ? (size_t)(bad - start) : bytes.length;
}

uint32_t unicode_decode(struct str text, size_t offset, size_t *length)
{
	const uint8_t *at = unsigned_bytes(text.bytes) + offset;
	ucs4_t character;

	*length = (size_t)u8_mbtouc(&character, at, text.length - offset);
	return character;
}

uint32_t unicode_before(struct str text, size_t offset)
{
	const uint8_t *start = unsigned_bytes(text.bytes);
	ucs4_t character;

	if (!offset || !u8_prev(&character, start + offset, start))
		return 0;
	return character;
}

size_t unicode_start_before(struct str text, size_t offset)
{
	while (offset)
		if ((text.bytes[--offset] & 0xC0) != 0x80)
			break;
	return offset;
}

void unicode_add(struct buf *out, uint32_t character)
{
	uint8_t bytes[6];
	int length = u8_uctomb(bytes, character, sizeof bytes);

	if (length > 0)
		buf_add(out, (const char *)bytes, (size_t)length);
}

bool unicode_is_space(uint32_t character)
{
	if (character < 0x80)
		return character == ' ' || (character >= '\t' && character <= '\r');
	return uc_is_property_white_space(character);
}

bool unicode_is_upper(uint32_t character)
{
	if (character < 0x80)
		return character >= 'A' && character <= 'Z';
	return uc_is_property_uppercase(character) ||
	       uc_is_general_category_withtable(character, UC_CATEGORY_MASK_Lt);
}

bool unicode_is_lower(uint32_t character)
{
	if (character < 0x80)
		return character >= 'a' && character <= 'z';
	return uc_is_property_lowercase(character);
}

bool unicode_is_letter(uint32_t character)
{
	if (character < 0x80)
		return unicode_is_upper(character) || unicode_is_lower(character);
	return uc_is_property_alphabetic(character);
}

bool unicode_is_digit(uint32_t character)
{
	if (character < 0x80)
		return character >= '0' && character <= '9';
	return uc_is_general_category_withtable(character, UC_CATEGORY_MASK_Nd);
}

static bool is_among(uint32_t character, const uint32_t *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (set[i] == character)
			return true;
	return false;
}

bool unicode_is_mark(uint32_t character)
{
	return character >= 0x300 &&
	       uc_is_general_category_withtable(character, UC_CATEGORY_MASK_M);
}

bool unicode_is_accent(uint32_t character)
{
	return character >= 0x300 &&
	       uc_is_general_category_withtable(character, UC_CATEGORY_MASK_Mn);
}

bool unicode_is_punctuation(uint32_t character)
{
	return uc_is_general_category_withtable(character, UC_CATEGORY_MASK_P);
}

bool unicode_is_control(uint32_t character)
{
	if (character < 0x80)
		return character < ' ' || character == 0x7F;
	return uc_is_general_category_withtable(
	    character, UC_CATEGORY_MASK_Cc | UC_CATEGORY_MASK_Cf | UC_CATEGORY_MASK_Co |
			   UC_CATEGORY_MASK_Cs);
}

uint32_t unicode_lower(uint32_t character)
{
	if (character < 0x80)
		return unicode_is_upper(character) ? character + ('a' - 'A') : character;
	return uc_tolower(character);
}

size_t unicode_decompose(uint32_t parts[UNICODE_MOST_PARTS], uint32_t character)
{
	ucs4_t made[UC_DECOMPOSITION_MAX_LENGTH];
	size_t length = ARRAY_COUNT(made);

	parts[0] = character;
	if (character < 0x80 ||
	    !u32_normalize(UNINORM_NFD, &character, 1, made, &length) ||
	    length > UNICODE_MOST_PARTS)
		return 1;
	memcpy(parts, made, length * sizeof *parts);
	return length;
}

bool unicode_is_opening_quote(uint32_t character)
{
	static const uint32_t set[] = {'"',    0x00AB, 0x2018, 0x201A, 0x201B,
				       0x201C, 0x201E, 0x201F, 0x2039, 0x300C,
				       0x300E, 0x301D, 0xFF02};

	return is_among(character, set, ARRAY_COUNT(set));
}

bool unicode_is_closing_quote(uint32_t character)
{
	/* German closes with what English opens with, so U+201C is on both lists. */
	static const uint32_t set[] = {'"',    0x00BB, 0x2019, 0x201C, 0x201D, 0x203A,
				       0x300D, 0x300F, 0x301E, 0x301F, 0xFF02};

	return is_among(character, set, ARRAY_COUNT(set));
}

bool unicode_is_joiner(uint32_t character)
{
	/* A soft hyphen, a grapheme joiner, a blank of no width, and two that forbid a
	 * break. */
	return character == 0xAD || character == 0x34F || character == 0x200B ||
	       character == 0x200C || character == 0x200D || character == 0x2060 ||
	       character == 0xFEFF || (character >= 0xFE00 && character <= 0xFE0F) ||
	       (character >= 0xE0100 && character <= 0xE01EF);
}

bool unicode_is_joinable(uint32_t character)
{
	if (character < 0x80)
		return unicode_is_letter(character) || unicode_is_digit(character) ||
		       character == '#' || character == '*';
	return unicode_is_letter(character) ||
	       uc_is_general_category_withtable(
		   character, UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_So |
				  UC_CATEGORY_MASK_Sk | UC_CATEGORY_MASK_Sm) ||
	       unicode_is_joiner(character);
}

bool unicode_is_unsafe(uint32_t character)
{
	if (character < 0x80)
		return character < ' ' ? !unicode_is_space(character) : character == 0x7F;
	if (character == 0x85) /* NEL is white space, and a control all the same */
		return true;
	return uc_is_general_category_withtable(
		   character, UC_CATEGORY_MASK_Cc | UC_CATEGORY_MASK_Cf |
				  UC_CATEGORY_MASK_Cs | UC_CATEGORY_MASK_Co |
				  UC_CATEGORY_MASK_Cn | UC_CATEGORY_MASK_Zl |
				  UC_CATEGORY_MASK_Zp) ||
	       uc_is_property_default_ignorable_code_point(character) ||
	       character == 0x2800;
}

size_t unicode_cluster_end(struct str text, size_t offset)
{
	const uint8_t *start = unsigned_bytes(text.bytes) + offset;
	const uint8_t *end = unsigned_bytes(text.bytes) + text.length;
	const uint8_t *next;

	if (end - start >= 2 && start[0] < 0x80 && start[1] < 0x80)
		return offset + 1 + (start[0] == '\r' && start[1] == '\n');
	next = u8_grapheme_next(start, end);
	return next ? offset + (size_t)(next - start) : text.length;
}

static int character_width(uint32_t character)
{
	int width;

	if (character < 0x80)
		return character >= ' ' && character < 0x7F;
	if (unicode_is_unsafe(character))
		return 0;
	width = uc_width(character, "UTF-8");
	return width < 0 ? 0 : width;
}

int unicode_width(struct str text)
{
	int total = 0;

	for (size_t at = 0; at < text.length;) {
		size_t end = unicode_cluster_end(text, at);
		int widest = 0;

		while (at < end) {
			size_t length;
			int width = character_width(unicode_at(text, at, &length));

			if (width > widest)
				widest = width;
			at += length;
		}
		total += widest;
	}
	return total;
}

/* How many of CHARACTER make a word of a script without blanks; 0 for other scripts. */
static unsigned letters_in_word(uint32_t character)
{
	static const struct {
		uint32_t from, to;
		unsigned letters;
	} scripts[] = {
	    {0x0E01, 0x0EFF, 4}, /* Thai, Lao */
	    {0x1000, 0x109F, 4}, /* Burmese */
	    {0x1780, 0x17D3, 4}, /* Khmer */
	    {0x3040, 0x30FF, 2}, /* kana */
	    {0x3400, 0x9FFF, 2}, /* Han */
	    {0xF900, 0xFAFF, 2}, {0x20000, 0x3FFFF, 2},
	};

	if (character < scripts[0].from)
		return 0;
	for (size_t i = 0; i < ARRAY_COUNT(scripts); i++)
		if (character >= scripts[i].from && character <= scripts[i].to)
			return scripts[i].letters;
	return 0;
}

struct str unicode_trim(struct str text)
{
	size_t from = 0, to = text.length, step;

	while (from < to && unicode_is_space(unicode_at(text, from, &step)))
		from += step;
	while (to > from && unicode_is_space(unicode_before(text, to)))
		to = unicode_start_before(text, to);
	return str_slice(text, from, to);
}

size_t unicode_skip_space(struct str text, size_t at)
{
	size_t step;

	while (at < text.length && unicode_is_space(unicode_at(text, at, &step)))
		at += step;
	return at;
}

struct str unicode_next_word(struct str text, size_t *at)
{
	size_t from = unicode_skip_space(text, *at), step;

	*at = from;
	while (*at < text.length && !unicode_is_space(unicode_at(text, *at, &step)))
		*at += step;
	return str_slice(text, from, *at);
}

bool unicode_is_capitalised(struct str word)
{
	size_t step;

	return word.length && unicode_is_upper(unicode_at(word, 0, &step));
}

size_t unicode_count_words(struct str text)
{
	enum { WHOLE = 4 };
	size_t count = 0, parts = 0; /* quarters of words without blanks */
	bool inside = false;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		unsigned letters = letters_in_word(character);
		bool is_space = unicode_is_space(character);

		parts += letters ? WHOLE / letters : 0;
		count += !is_space && !letters && !inside;
		/* The marks around such words are part of them. */
		inside = !is_space;
	}
	return count + (parts + WHOLE - 1) / WHOLE;
}

void unicode_fold_space(struct buf *out, struct str text)
{
	struct str word;

	for (size_t at = 0; (word = unicode_next_word(text, &at)).length;) {
		if (out->length)
			buf_char(out, ' ');
		buf_slice(out, word);
	}
}

void unicode_word_breaks(struct str text, char *breaks)
{
	u8_wordbreaks(unsigned_bytes(text.bytes), text.length, breaks);
}

/* Plain forms of typographic characters; 0 drops the character. */
static uint32_t plain_form(uint32_t character)
{
	static const struct {
		uint32_t from, to, plain;
	} forms[] = {
	    {0x00AD, 0x00AD, 0},    {0x00B4, 0x00B4, '\''}, {0x02BC, 0x02BC, '\''},
	    {0x2010, 0x2015, '-'},  {0x2018, 0x201B, '\''}, {0x201C, 0x201F, '"'},
	    {0x2032, 0x2032, '\''}, {0x2033, 0x2033, '"'},  {0x2039, 0x203A, '\''},
	    {0x2212, 0x2212, '-'},  {0x00AB, 0x00AB, '"'},  {0x00BB, 0x00BB, '"'},
	};

	if (character == '`')
		return '\'';
	if (unicode_is_space(character))
		return ' ';
	if (unicode_is_joiner(character))
		return 0;
	for (size_t i = 0; i < ARRAY_COUNT(forms); i++)
		if (character >= forms[i].from && character <= forms[i].to)
			return forms[i].plain;
	return character;
}

static bool is_ascii(struct str text)
{
	for (size_t i = 0; i < text.length; i++)
		if (text.bytes[i] & 0x80)
			return false;
	return true;
}

static char folded_ascii(char byte)
{
	if (byte >= 'A' && byte <= 'Z')
		return (char)(byte + ('a' - 'A'));
	if (byte >= '\t' && byte <= '\r')
		return ' ';
	return byte == '`' ? '\'' : byte;
}

static void fold_ascii(struct buf *out, struct str text)
{
	size_t from = out->length;

	buf_slice(out, text);
	for (size_t i = from; i < out->length; i++)
		out->bytes[i] = folded_ascii(out->bytes[i]);
}

/* Small letters of Cyrillic and Greek that pass for Latin ones, at least as capitals. */
static const struct {
	uint32_t other;
	char latin;
} lookalikes[] = {
    {0x430, 'a'}, {0x432, 'b'}, {0x435, 'e'}, {0x43A, 'k'}, {0x43C, 'm'}, {0x43D, 'h'},
    {0x43E, 'o'}, {0x440, 'p'}, {0x441, 'c'}, {0x442, 't'}, {0x443, 'y'}, {0x445, 'x'},
    {0x455, 's'}, {0x456, 'i'}, {0x458, 'j'}, {0x4BB, 'h'}, {0x501, 'd'}, {0x3B1, 'a'},
    {0x3B2, 'b'}, {0x3B5, 'e'}, {0x3B9, 'i'}, {0x3BA, 'k'}, {0x3BC, 'm'}, {0x3BD, 'v'},
    {0x3BF, 'o'}, {0x3C1, 'p'}, {0x3C4, 't'}, {0x3C5, 'u'}, {0x3C7, 'x'},
};

static char latin_of(uint32_t character)
{
	for (size_t i = 0; i < ARRAY_COUNT(lookalikes); i++)
		if (lookalikes[i].other == character)
			return lookalikes[i].latin;
	return 0;
}

/* The Cyrillic letter that looks like LATIN, 0 if there is none. */
static uint32_t cyrillic_of(uint32_t latin)
{
	for (size_t i = 0; i < ARRAY_COUNT(lookalikes); i++)
		if ((uint32_t)lookalikes[i].latin == latin &&
		    lookalikes[i].other >= 0x400)
			return lookalikes[i].other;
	return 0;
}

static bool is_small_latin(uint32_t character)
{
	return character >= 'a' && character <= 'z';
}

/*
 * Adds the folded WORD as what it looks like: where letters of two scripts stand in it,
 * those of the one that is rarer become the other's, if all of them can pass for it.
 */
static void add_unmasked(struct buf *out, struct str word)
{
	size_t latin = 0, others = 0, to_latin = 0, to_cyrillic = 0, step;
	bool is_latin;

	for (size_t at = 0; at < word.length; at += step) {
		uint32_t character = unicode_at(word, at, &step);

		latin += is_small_latin(character);
		others += character >= 0x370 && character < 0x530;
		to_latin += latin_of(character) != 0;
		to_cyrillic += is_small_latin(character) && cyrillic_of(character);
	}
	is_latin = latin > others && to_latin == others;
	if (!latin || !others ||
	    (!is_latin && (latin >= others || to_cyrillic != latin))) {
		buf_slice(out, word);
		return;
	}
	for (size_t at = 0; at < word.length; at += step) {
		uint32_t character = unicode_at(word, at, &step);

		if (is_latin && latin_of(character))
			character = (uint32_t)latin_of(character);
		else if (!is_latin && is_small_latin(character))
			character = cyrillic_of(character);
		unicode_add(out, character);
	}
}

/* Adds the folded TEXT, each of its words as what it looks like. */
static void add_words_unmasked(struct buf *out, struct str text)
{
	size_t from = 0, step;

	for (size_t at = 0; at <= text.length; at += step) {
		step = 1;
		if (at < text.length && unicode_is_letter(unicode_at(text, at, &step)))
			continue;
		add_unmasked(out, str_slice(text, from, at));
		buf_slice(out, str_slice(text, at, at < text.length ? at + step : at));
		from = at + step;
	}
}

/* Whether Latin letters and those that may pass for them stand in the folded TEXT. */
static bool has_two_scripts(struct str text)
{
	bool has_latin = false, has_other = false;

	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		has_latin |= is_small_latin(byte);
		has_other |= byte >= 0xCD && byte <= 0xD4;
	}
	return has_latin && has_other;
}

void unicode_fold(struct buf *out, struct str text)
{
	struct buf plain = BUF_EMPTY;
	uint8_t *folded;
	size_t length = 0;

	if (is_ascii(text)) {
		fold_ascii(out, text);
		return;
	}
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = plain_form(unicode_at(text, at, &step));

		if (character)
			unicode_add(&plain, character);
	}
	if (is_ascii(buf_str(&plain))) { /* it was only typography */
		fold_ascii(out, buf_str(&plain));
		buf_done(&plain);
		return;
	}
	folded = u8_casefold(unsigned_bytes(buf_str(&plain).bytes), plain.length, NULL,
			     UNINORM_NFKC, NULL, &length);
	if (folded && has_two_scripts((struct str){(char *)folded, length}))
		add_words_unmasked(out, (struct str){(char *)folded, length});
	else if (folded)
		buf_add(out, (const char *)folded, length);
	free(folded);
	buf_done(&plain);
}

/* Where the character at AT ends, with the accents behind it that fold into it. */
static size_t accented_end(struct str text, size_t at)
{
	size_t step;

	unicode_at(text, at, &step);
	for (at += step;
	     at < text.length && unicode_is_mark(unicode_at(text, at, &step));)
		at += step;
	return at;
}

/* Whether TEXT differs from PREFIX in a first letter of ASCII, as most texts do. */
static inline bool differs_at_once(struct str text, const char *prefix)
{
	return text.length && *prefix && !((*text.bytes | *prefix) & 0x80) &&
	       folded_ascii(*text.bytes) != *prefix;
}

bool unicode_begins(struct str text, const char *prefix, size_t *length)
{
	struct str rest;
	struct buf folded = BUF_EMPTY;
	bool begins = true;

	*length = 0;
	if (differs_at_once(text, prefix))
		return false;
	rest = str_of(prefix);
	while (begins && rest.length && *length < text.length) {
		size_t end = accented_end(text, *length);

		buf_cut(&folded, 0);
		unicode_fold(&folded, str_slice(text, *length, end));
		begins = folded.length <= rest.length &&
			 str_equal(str_slice(rest, 0, folded.length), buf_str(&folded));
		rest = str_slice(rest, begins ? folded.length : 0, rest.length);
		*length = end;
	}
	buf_done(&folded);
	return begins && !rest.length;
}

bool unicode_is(struct str text, const char *word)
{
	size_t length;

	return unicode_begins(text, word, &length) && length == text.length;
}

void unicode_display(struct buf *out, struct str text)
{
	uint32_t last = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_joiner(character) && unicode_is_joinable(last))
			continue;
		if (unicode_is_unsafe(character))
			buf_format(out, "<%04X>", (unsigned)character);
		else if (character < ' ')
			buf_char(out, ' ');
		else
			buf_add(out, text.bytes + at, step);
		last = character;
	}
}

/* The letter under the accents of CHARACTER, if that is ASCII; 0 if not. */
static char base_letter(uint32_t character)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];

	while (character >= 0x80) {
		int tag, length = uc_decomposition(character, &tag, parts);

		if (length < 1 || (length > 1 && tag != UC_DECOMP_CANONICAL))
			return 0;
		character = parts[0];
	}
	return (char)character;
}

/* What no decomposition makes ASCII: letters with a stroke, ligatures, lines, marks. */
static const char *ascii_form(uint32_t character)
{
	static const struct {
		uint32_t character;
		const char *form;
	} forms[] = {
	    {0x00B7, "*"},  {0x00C6, "AE"}, {0x00D0, "D"},   {0x00D7, "x"},
	    {0x00D8, "O"},  {0x00DE, "Th"}, {0x00DF, "ss"},  {0x00E6, "ae"},
	    {0x00F0, "d"},  {0x00F8, "o"},  {0x00FE, "th"},  {0x0110, "D"},
	    {0x0111, "d"},  {0x0126, "H"},  {0x0127, "h"},   {0x0131, "i"},
	    {0x0141, "L"},  {0x0142, "l"},  {0x0152, "OE"},  {0x0153, "oe"},
	    {0x1E9E, "SS"}, {0x2022, "*"},  {0x2026, "..."}, {0x2500, "-"},
	    {0x2501, "-"},  {0x2502, "|"},  {0x2503, "|"},   {0x25B6, ">"},
	    {0x25C0, "<"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(forms); i++)
		if (forms[i].character == character)
			return forms[i].form;
	return NULL;
}

void unicode_ascii(struct buf *out, struct str text)
{
	bool after_letter = false;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		uint32_t plain = character < 0x80 ? character : plain_form(character);
		const char *form = ascii_form(plain);
		char letter = plain ? base_letter(plain) : 0;

		/* An accent by itself goes with the letter under it. */
		if (after_letter &&
		    uc_is_general_category_withtable(character, UC_CATEGORY_MASK_Mn))
			continue;
		after_letter = letter || form;
		if (form)
			buf_text(out, form);
		else if (letter)
			buf_char(out, letter);
		else if (plain)
			buf_format(out, "<%04X>", (unsigned)character);
	}
}

char unicode_ascii_cell(struct str cluster)
{
	struct buf ascii = BUF_EMPTY;
	char first = '?';

	unicode_ascii(&ascii, cluster);
	if (ascii.length == 1 ||
	    (ascii.length &&
	     (unicode_is_letter((unsigned char)ascii.bytes[0]) || ascii.bytes[0] == '.')))
		first = ascii.bytes[0];
	buf_done(&ascii);
	return first;
}

void unicode_repair(struct buf *out, struct str bytes)
{
	while (bytes.length) {
		size_t good = unicode_check(bytes);

		buf_add(out, bytes.bytes, good);
		if (good < bytes.length) {
			unicode_add(out, 0xFFFD);
			good++;
		}
		bytes = str_slice(bytes, good, bytes.length);
	}
}

uint32_t unicode_utf16_at(struct str bytes, size_t offset, bool big_endian,
			  size_t *length)
{
	size_t left = bytes.length - offset, count = left < 4 ? left / 2 : 2;
	const uint8_t *at = unsigned_bytes(bytes.bytes) + offset;
	ucs4_t character = 0xFFFD;
	uint16_t units[2];
	int taken;

	for (size_t i = 0; i < count; i++)
		units[i] =
		    (uint16_t)(at[2 * i + !big_endian] << 8 | at[2 * i + big_endian]);
	taken = count ? u16_mbtoucr(&character, units, count) : -2;
	/* -2 is what ends too early, -1 half of a pair. */
	*length = taken == -2 ? left : taken == 2 ? 4 : 2;
	return character;
}

void unicode_from_utf16(struct buf *out, struct str bytes, bool big_endian)
{
	for (size_t at = 0, length; at < bytes.length; at += length)
		unicode_add(out, unicode_utf16_at(bytes, at, big_endian, &length));
}
