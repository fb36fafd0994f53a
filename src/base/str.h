/*
 * A slice: bytes that somebody else owns.
 *
 * Slices hold UTF-8 unless said otherwise and need not end in NUL.  They are passed by
 * value; whoever keeps one sees to it that what it points into stays.
 */
#ifndef CROSSREAD_BASE_STR_H
#define CROSSREAD_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
	const char *bytes;
	size_t length;
};

/* The slice of a C string; NULL is the empty slice. */
struct str str_of(const char *text);

/* Bytes FROM up to, not including, TO of TEXT. */
struct str str_slice(struct str text, size_t from, size_t to);

bool str_equal(struct str a, struct str b);

/* Whether TEXT is WORD (NULL is the empty one): most words differ in their first letter.
 */
static inline bool str_is(struct str text, const char *word)
{
	if (!word || !text.length || *text.bytes != *word)
		return !text.length && (!word || !*word);
	return str_equal(text, str_of(word));
}

/* Byte order, a prefix before what it begins: <0, 0 or >0. */
int str_compare(struct str a, struct str b);

/*
 * Names of protocols, formats and files, in which a capital of ASCII is as good as its
 * small letter, in whatever locale.  Words of a text are for unicode_begins and
 * unicode_is, which know all letters.
 */
int str_compare_ignoring_case(struct str a, struct str b);
bool str_is_ignoring_case(struct str text, const char *word);
bool str_starts_ignoring_case(struct str text, const char *prefix);
bool str_ends_ignoring_case(struct str text, const char *ending);
bool str_has_ignoring_case(struct str text, const char *part);

/*
 * FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).  The lexicon's file is in
 * the order of these, as data/make-lexicon.py computes them too.
 */
uint32_t str_hash(struct str text);

bool str_starts(struct str text, const char *prefix);

/* Where the line of TEXT that byte FROM is in ends: its newline, or the end of TEXT. */
size_t str_line_end(struct str text, size_t from);

/* Letters and digits of ASCII, in whatever locale. */
bool str_is_letter(char byte);
bool str_is_digit(char byte);
bool str_has_digit(struct str text);

/* White space of ASCII, line breaks too. */
bool str_is_blank(char byte);

/* TEXT without ASCII white space at both ends. */
struct str str_trim(struct str text);

/* Takes the first word off TEXT, up to ASCII white space; length 0 if there is none. */
struct str str_take_word(struct str *text);

#endif
