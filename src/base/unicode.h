/*
 * Unicode for crossread, on libunistring: this module is the only one that knows it.
 *
 * Text that reaches these functions is valid UTF-8 (the loader sees to it) unless a
 * function says otherwise; an offset is a byte offset at the start of a character.
 */
#ifndef CROSSREAD_BASE_UNICODE_H
#define CROSSREAD_BASE_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

/* Returns the offset of the first byte that is not UTF-8, or the length if all is. */
size_t unicode_check(struct str bytes);

/* The character of more than one byte at OFFSET; *LENGTH is set to its bytes. */
uint32_t unicode_decode(struct str text, size_t offset, size_t *length);

/* The character at OFFSET (which is below the length); *LENGTH is set to its bytes. */
static inline uint32_t unicode_at(struct str text, size_t offset, size_t *length)
{
	unsigned char byte = (unsigned char)text.bytes[offset];

	if (byte >= 0x80)
		return unicode_decode(text, offset, length);
	*length = 1;
	return byte;
}

/* The character that ends before OFFSET, or 0 at the start of TEXT. */
uint32_t unicode_before(struct str text, size_t offset);

/* The offset at which the character that ends before OFFSET begins; 0 stays 0. */
size_t unicode_start_before(struct str text, size_t offset);

/* Adds CHARACTER, which must be a Unicode scalar value, as UTF-8. */
void unicode_add(struct buf *out, uint32_t character);

bool unicode_is_space(uint32_t character);
bool unicode_is_upper(uint32_t character);
bool unicode_is_lower(uint32_t character);
bool unicode_is_letter(uint32_t character);
bool unicode_is_digit(uint32_t character);

/* Marks that combine with the letter before: accents, vowel signs, also between letters.
 */
bool unicode_is_mark(uint32_t character);

/* Accents: marks that take no place of their own (category Mn). */
bool unicode_is_accent(uint32_t character);

/* Signs of punctuation (category P); currency and mathematical signs are none. */
bool unicode_is_punctuation(uint32_t character);

/*
 * Controls, format characters, what is private and halves of pairs (categories Cc, Cf, Co
 * and Cs); TAB and line breaks are among them.
 */
bool unicode_is_control(uint32_t character);

/* The small letter of CHARACTER, whatever stands around it; itself if it has none. */
uint32_t unicode_lower(uint32_t character);

enum { UNICODE_MOST_PARTS = 4 };

/*
 * Writes what CHARACTER is canonically made of, a letter before its accents (NFD), to
 * PARTS; returns how many they are.  One that is not composed is its own only part.
 */
size_t unicode_decompose(uint32_t parts[UNICODE_MOST_PARTS], uint32_t character);

/* Quotation marks of all kinds; typewriter apostrophes and primes are none of them. */
bool unicode_is_opening_quote(uint32_t character);
bool unicode_is_closing_quote(uint32_t character);

/*
 * Controls, bidi controls and invisible characters: what must never reach a terminal or
 * a report as itself.  White space that is merely blank is not among them.
 */
bool unicode_is_unsafe(uint32_t character);

/* What shows nothing inside of words and emoji: joiners and variation selectors, which
 * shape their neighbours, soft hyphens and blanks of no width. */
bool unicode_is_joiner(uint32_t character);

/* Letters, marks and emoji, between which a joiner has its proper place. */
bool unicode_is_joinable(uint32_t character);

/* The offset where the grapheme cluster that starts at OFFSET ends. */
size_t unicode_cluster_end(struct str text, size_t offset);

/* Columns that TEXT takes in a terminal: 0, 1 or 2 a cluster; unsafe characters are 0. */
int unicode_width(struct str text);

/* TEXT without white space of any kind at its ends; of a blank text nothing is left. */
struct str unicode_trim(struct str text);

/* Where the white space at AT ends; AT itself if there is none. */
size_t unicode_skip_space(struct str text, size_t at);

/* The next run of characters between white space; moves *AT behind it.  Length 0 at the
 * end. */
struct str unicode_next_word(struct str text, size_t *at);

/* Whether WORD begins with a capital. */
bool unicode_is_capitalised(struct str word);

/*
 * How many runs of characters between white space there are; of scripts that put no blank
 * between words, how many words their letters make on average.
 */
size_t unicode_count_words(struct str text);

/*
 * Marks the word breaks of TEXT (Unicode Standard Annex 29): breaks[i] is 1 where a word
 * or the run between two words begins at byte i.  BREAKS holds text.length bytes.
 */
void unicode_word_breaks(struct str text, char *breaks);

/*
 * Adds TEXT with each run of white space folded to one blank, none at its ends.  What
 * OUT holds already is parted from it by a blank, too.
 */
void unicode_fold_space(struct buf *out, struct str text);

/*
 * Adds TEXT as it is compared: compatibility forms composed (NFKC), case folded, soft
 * hyphens and joiners dropped, typographic quotes, dashes and blanks made plain, letters
 * of another script that pass for those of their word's made them (a Cyrillic o in a
 * Latin word).
 */
void unicode_fold(struct buf *out, struct str text);

/* Whether TEXT begins, folded, with PREFIX, which is folded; *LENGTH is set to the bytes
 * that it takes. */
bool unicode_begins(struct str text, const char *prefix, size_t *length);

/* Whether TEXT, folded, is WORD, which is folded. */
bool unicode_is(struct str text, const char *word);

/*
 * Adds TEXT with unsafe characters as <XXXX>, line breaks and tabs as blanks, joiners in
 * their place left out.
 */
void unicode_display(struct buf *out, struct str text);

/*
 * Adds TEXT in ASCII: typographic characters made plain, accents left out ("é" is "e"),
 * letters with a stroke and ligatures as they are written without ("ß" is "ss"), anything
 * else as <XXXX>.
 */
void unicode_ascii(struct buf *out, struct str text);

/*
 * The one ASCII character that stands for CLUSTER where there is room for no more: the
 * first letter of what unicode_ascii makes of it, or '?' where that would be an escape or
 * half of a number.
 */
char unicode_ascii_cell(struct str cluster);

/* Adds BYTES, which may hold what is no UTF-8: each such byte becomes U+FFFD. */
void unicode_repair(struct buf *out, struct str bytes);

/*
 * The character at OFFSET (which is below the length) of the UTF-16 text BYTES; *LENGTH
 * is set to its bytes.  Half of a pair is U+FFFD, as is what the end has cut.
 */
uint32_t unicode_utf16_at(struct str bytes, size_t offset, bool big_endian,
			  size_t *length);

/* Adds the UTF-16 text BYTES, its byte order mark left out, as UTF-8. */
void unicode_from_utf16(struct buf *out, struct str bytes, bool big_endian);

#endif
