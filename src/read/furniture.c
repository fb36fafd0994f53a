/*
 * The forms are a table of openings and small scanners.  All of them err on the side of
 * keeping text: a sentence wrongly kept is seen by the reader, one wrongly dropped is
 * not.
 */
#include "config.h"

#include "read/furniture.h"

#include <string.h>

#include "base/buf.h"
#include "base/unicode.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

enum {
	LONGEST_RELATED = 40, /* words of a "Related article:" paragraph */
	LONGEST_NOTICE = 30,  /* words of a sign-up or share line */
	LONGEST_CAPTION = 30, /* words of a caption with its credit */
	LONGEST_CREDIT = 6,   /* words behind a caption's last stop */
};

/*
 * Openings, folded, each a word or more.  Those that could also begin a sentence are
 * bound to what only furniture goes on with.
 */
static const struct {
	const char *opening;
	enum furniture_kind kind;
	int longest;
} openings[] = {
    {"related:", FURNITURE_RELATED, LONGEST_RELATED},
    {"related article", FURNITURE_RELATED, LONGEST_RELATED},
    {"related articles", FURNITURE_RELATED, LONGEST_RELATED},
    {"related stories", FURNITURE_RELATED, LONGEST_RELATED},
    {"related story", FURNITURE_RELATED, LONGEST_RELATED},
    {"related news", FURNITURE_RELATED, LONGEST_RELATED},
    {"related topics", FURNITURE_RELATED, LONGEST_RELATED},
    {"related content", FURNITURE_RELATED, LONGEST_RELATED},
    {"read more:", FURNITURE_RELATED, LONGEST_RELATED},
    {"read also:", FURNITURE_RELATED, LONGEST_RELATED},
    {"also read:", FURNITURE_RELATED, LONGEST_RELATED},
    {"see also:", FURNITURE_RELATED, LONGEST_RELATED},
    {"more:", FURNITURE_RELATED, LONGEST_RELATED},
    {"more on this story", FURNITURE_RELATED, LONGEST_RELATED},
    {"more from ", FURNITURE_RELATED, 8},
    {"read next:", FURNITURE_RELATED, LONGEST_RELATED},
    {"watch:", FURNITURE_RELATED, LONGEST_RELATED},
    {"image source", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"image:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"image credit", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"image caption", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"photo:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"photo by ", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"photo credit", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"photograph:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"picture:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"caption:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"file photo", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"(photo", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"[photo", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"(image", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"[image", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"original url", FURNITURE_LABEL, 4},
    {"original article", FURNITURE_LABEL, 4},
    {"source url", FURNITURE_LABEL, 4},
    {"url:", FURNITURE_LABEL, 4},
    {"source:", FURNITURE_LABEL, 8},
    {"reporting by ", FURNITURE_CREDIT, LONGEST_NOTICE},
    {"additional reporting by ", FURNITURE_CREDIT, LONGEST_NOTICE},
    {"with inputs from ", FURNITURE_CREDIT, 12},
    {"with agency inputs", FURNITURE_CREDIT, 8},
    {"with files from ", FURNITURE_CREDIT, 12},
    {"with reporting by ", FURNITURE_CREDIT, LONGEST_NOTICE},
    {"editing by ", FURNITURE_CREDIT, 12},
    {"subscribe", FURNITURE_NOTICE, 12},
    {"sign up for ", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"sign up to ", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"share this", FURNITURE_NOTICE, 8},
    {"share on ", FURNITURE_NOTICE, 8},
    {"follow us on ", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"click here", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"advertisement", FURNITURE_NOTICE, 4},
    {"copyright ©", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"copyright (c)", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"copyright 19", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"copyright 20", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"©", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"all rights reserved", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"story continues below", FURNITURE_NOTICE, 8},
    {"this article was originally published", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"this story has been updated", FURNITURE_NOTICE, 12},
    {"this article has been updated", FURNITURE_NOTICE, 12},
    {"get the latest news", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"get breaking news", FURNITURE_NOTICE, LONGEST_NOTICE},
    {"download our app", FURNITURE_NOTICE, 12},
    {"download the app", FURNITURE_NOTICE, 12},
};

bool furniture_ends_in_mark(struct str text)
{
	uint32_t last = unicode_before(text, text.length);

	return last == 0x2026 || unicode_is_closing_quote(last) ||
	       (last && last < 0x80 && strchr(".!?:,;\"')", (int)last));
}

/* As much of TEXT as the longest opening can take. */
static struct str beginning_of(struct str text)
{
	enum { LONGEST_OPENING = 80 };
	size_t end = text.length < LONGEST_OPENING ? text.length : LONGEST_OPENING;

	while (end < text.length && (text.bytes[end] & 0xC0) == 0x80)
		end++;
	return str_slice(text, 0, end);
}

/* Whether FOLDED begins with OPENING, and no letter goes on with its last word. */
static bool opens_with(struct str folded, const char *opening)
{
	size_t length = strlen(opening), step;

	if (!str_starts(folded, opening))
		return false;
	return length == folded.length ||
	       !unicode_is_letter(unicode_before(folded, length)) ||
	       !unicode_is_letter(unicode_at(folded, length, &step));
}

/* "Follow the Herald on Facebook and X." */
static bool is_follow_line(struct str folded, size_t words)
{
	static const char *const places[] = {"facebook", "twitter", "instagram",
					     "youtube",	 "tiktok",  "whatsapp",
					     "telegram", "linkedin"};
	struct str rest = folded;

	if (!str_starts(folded, "follow ") || words > LONGEST_NOTICE)
		return false;
	for (; rest.length; rest = str_slice(rest, 1, rest.length))
		for (size_t i = 0; i < LENGTH(places); i++)
			if (str_starts(rest, places[i]))
				return true;
	return false;
}

bool furniture_is(struct str text, enum furniture_kind *kind)
{
	struct buf folded = BUF_EMPTY;
	size_t words = unicode_count_words(text);
	bool found = false;

	unicode_fold(&folded, beginning_of(text));
	if (is_follow_line(buf_str(&folded), words)) {
		*kind = FURNITURE_NOTICE;
		found = true;
	}
	for (size_t i = 0; i < LENGTH(openings) && !found; i++) {
		found = words <= (size_t)openings[i].longest &&
			opens_with(buf_str(&folded), openings[i].opening);
		*kind = openings[i].kind;
	}
	buf_done(&folded);
	return found;
}

static bool is_linking_word(struct str word)
{
	static const char *const words[] = {"of", "the", "for", "and", "via", "de",
					    "la", "/",	 "|",	"-",   "van", "von"};

	for (size_t i = 0; i < LENGTH(words); i++)
		if (str_equal(word, str_of(words[i])))
			return true;
	return false;
}

bool furniture_is_caption(struct str text)
{
	size_t tail = 0, words = 0, step;

	if (furniture_ends_in_mark(text) || unicode_count_words(text) > LONGEST_CAPTION)
		return false;
	for (size_t at = 0; at + 1 < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if ((character == '.' || character == '|') && text.bytes[at + 1] == ' ' &&
		    at > 2 && text.bytes[at - 2] != ' ' && text.bytes[at - 2] != '.')
			tail = at + 1;
	}
	if (!tail)
		return false;
	for (struct str word; (word = unicode_next_word(text, &tail)).length; words++)
		if (!unicode_is_capitalised(word) && !is_linking_word(word))
			return false;
	return words >= 1 && words <= LONGEST_CREDIT;
}

bool furniture_is_rule(struct str text)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			return false;
	}
	return true;
}

bool furniture_is_url(struct str text)
{
	return (str_starts(text, "http://") || str_starts(text, "https://")) &&
	       unicode_count_words(text) == 1;
}
