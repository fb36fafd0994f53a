/*
 * The forms are tables of prefixes and small scanners.  All of them err on the side of
 * keeping text: a sentence wrongly kept is seen by the reader, one wrongly dropped is
 * not.
 */
#include "config.h"

#include "read/clean/furniture.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/ending.h"
#include "base/unicode.h"

enum {
	LONGEST_RELATED = 40, /* words of a "Related article:" paragraph */
	LONGEST_NOTICE = 30,  /* words of a sign-up or share line */
	LONGEST_CAPTION = 30, /* words of a caption with its credit */
	LONGEST_CREDIT = 6,   /* words behind a caption's last stop */
	LONGEST_BAR_PART = 3, /* words between two bars */
	FEWEST_BAR_PARTS = 3, /* "Home | News" alone is no row of a menu */
};

/*
 * Openings, folded, each a word or more.  Those that could also begin a sentence are
 * bound to what only furniture goes on with.
 */
static const struct {
	const char *prefix;
	enum furniture_kind kind;
	int longest;
} prefixes[] = {
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
    {"contact:", FURNITURE_LABEL, LONGEST_NOTICE},
    {"media contact", FURNITURE_LABEL, LONGEST_NOTICE},
    {"you are receiving this email", FURNITURE_NOTICE, LONGEST_NOTICE},
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
    {"lesen sie auch", FURNITURE_RELATED, LONGEST_RELATED},
    {"lesen sie mehr", FURNITURE_RELATED, LONGEST_RELATED},
    {"mehr zum thema", FURNITURE_RELATED, LONGEST_RELATED},
    {"lire aussi", FURNITURE_RELATED, LONGEST_RELATED},
    {"à lire aussi", FURNITURE_RELATED, LONGEST_RELATED},
    {"lea también", FURNITURE_RELATED, LONGEST_RELATED},
    {"lee también", FURNITURE_RELATED, LONGEST_RELATED},
    {"leggi anche", FURNITURE_RELATED, LONGEST_RELATED},
    {"leia também", FURNITURE_RELATED, LONGEST_RELATED},
    {"lees ook", FURNITURE_RELATED, LONGEST_RELATED},
    {"foto:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"fotos:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"bild:", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"photo :", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"crédit photo", FURNITURE_CAPTION, LONGEST_CAPTION},
    {"abonnez-vous", FURNITURE_NOTICE, 12},
    {"suscríbete", FURNITURE_NOTICE, 12},
};

/*
 * What stands alone in a line of a page that was copied: buttons, headings of lists.  A
 * count behind them does not matter: "Kommentare (12)".
 */
static const struct {
	const char *line;
	enum furniture_kind kind;
} lone_lines[] = {
    {"share", FURNITURE_NOTICE},
    {"save", FURNITURE_NOTICE},
    {"print", FURNITURE_NOTICE},
    {"copy link", FURNITURE_NOTICE},
    {"email", FURNITURE_NOTICE},
    {"e-mail", FURNITURE_NOTICE},
    {"facebook", FURNITURE_NOTICE},
    {"twitter", FURNITURE_NOTICE},
    {"whatsapp", FURNITURE_NOTICE},
    {"linkedin", FURNITURE_NOTICE},
    {"listen", FURNITURE_NOTICE},
    {"listen to this article", FURNITURE_NOTICE},
    {"comment", FURNITURE_NOTICE},
    {"comments", FURNITURE_NOTICE},
    {"leave a comment", FURNITURE_NOTICE},
    {"sign in", FURNITURE_NOTICE},
    {"sign up here.", FURNITURE_NOTICE},
    {"view this email in your browser", FURNITURE_NOTICE},
    {"press release", FURNITURE_MASTHEAD},
    {"for immediate release", FURNITURE_MASTHEAD},
    {"pressemitteilung", FURNITURE_MASTHEAD},
    {"communiqué de presse", FURNITURE_MASTHEAD},
    {"log in", FURNITURE_NOTICE},
    {"terms of use", FURNITURE_NOTICE},
    {"privacy policy", FURNITURE_NOTICE},
    {"cookies", FURNITURE_NOTICE},
    {"skip to content", FURNITURE_MENU},
    {"skip to main content", FURNITURE_MENU},
    {"menu", FURNITURE_MENU},
    {"top stories", FURNITURE_RELATED},
    {"most read", FURNITURE_RELATED},
    {"most popular", FURNITURE_RELATED},
    {"most viewed", FURNITURE_RELATED},
    {"trending", FURNITURE_RELATED},
    {"recommended", FURNITURE_RELATED},
    {"you may also like", FURNITURE_RELATED},
    {"latest news", FURNITURE_RELATED},
    {"teilen", FURNITURE_NOTICE},
    {"drucken", FURNITURE_NOTICE},
    {"merken", FURNITURE_NOTICE},
    {"anhören", FURNITURE_NOTICE},
    {"vorlesen", FURNITURE_NOTICE},
    {"kommentare", FURNITURE_NOTICE},
    {"anzeige", FURNITURE_NOTICE},
    {"werbung", FURNITURE_NOTICE},
    {"artikel drucken", FURNITURE_NOTICE},
    {"artikel teilen", FURNITURE_NOTICE},
    {"zur startseite", FURNITURE_MENU},
    {"zum inhalt springen", FURNITURE_MENU},
    {"meistgelesen", FURNITURE_RELATED},
    {"partager", FURNITURE_NOTICE},
    {"imprimer", FURNITURE_NOTICE},
    {"commentaires", FURNITURE_NOTICE},
    {"publicité", FURNITURE_NOTICE},
    {"les plus lus", FURNITURE_RELATED},
    {"sur le même sujet", FURNITURE_RELATED},
    {"compartir", FURNITURE_NOTICE},
    {"imprimir", FURNITURE_NOTICE},
    {"comentarios", FURNITURE_NOTICE},
    {"publicidad", FURNITURE_NOTICE},
    {"lo más leído", FURNITURE_RELATED},
    {"nnnn", FURNITURE_NOTICE},
    {"ends", FURNITURE_NOTICE},
    {"-30-", FURNITURE_NOTICE},
    {"(ends)", FURNITURE_NOTICE},
    {"(end)", FURNITURE_NOTICE},
    {"(more)", FURNITURE_NOTICE},
};

/* As much of TEXT as the longest prefix can take. */
static struct str beginning_of(struct str text)
{
	enum { LONGEST_PREFIX = 80 };
	size_t end = text.length < LONGEST_PREFIX ? text.length : LONGEST_PREFIX;

	while (end < text.length && (text.bytes[end] & 0xC0) == 0x80)
		end++;
	return str_slice(text, 0, end);
}

/* Whether FOLDED begins with PREFIX, and no letter goes on with its last word. */
static bool begins_with(struct str folded, const char *prefix)
{
	size_t length = strlen(prefix), step;

	if (!str_starts(folded, prefix))
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
		for (size_t i = 0; i < ARRAY_COUNT(places); i++)
			if (str_starts(rest, places[i]))
				return true;
	return false;
}

/* FOLDED without a count at its end, in brackets or not. */
static struct str cut_count(struct str folded)
{
	size_t end = folded.length;

	while (end && strchr("() 0123456789", folded.bytes[end - 1]))
		end--;
	return end < folded.length &&
		       (folded.bytes[end] == '(' || folded.bytes[end] == ' ')
		   ? str_slice(folded, 0, end)
		   : folded;
}

/* Whether FOLDED is the whole of a line that no article has; *KIND says what. */
static bool is_lone_line(struct str folded, enum furniture_kind *kind)
{
	struct str line = cut_count(folded);

	for (size_t i = 0; i < ARRAY_COUNT(lone_lines); i++) {
		*kind = lone_lines[i].kind;
		if (str_is(folded, lone_lines[i].line) ||
		    str_is(line, lone_lines[i].line))
			return true;
	}
	return false;
}

bool furniture_is(struct str text, enum furniture_kind *kind)
{
	struct buf folded = BUF_EMPTY;
	size_t words = unicode_count_words(text);
	bool found;

	unicode_fold(&folded, beginning_of(text));
	found = text.length == beginning_of(text).length &&
		is_lone_line(buf_str(&folded), kind);
	if (!found && is_follow_line(buf_str(&folded), words)) {
		*kind = FURNITURE_NOTICE;
		found = true;
	}
	for (size_t i = 0; i < ARRAY_COUNT(prefixes) && !found; i++) {
		found = words <= (size_t)prefixes[i].longest &&
			begins_with(buf_str(&folded), prefixes[i].prefix);
		*kind = prefixes[i].kind;
	}
	buf_done(&folded);
	return found;
}

static bool is_linking_word(struct str word)
{
	static const char *const words[] = {"of", "the", "for", "and", "via", "de",
					    "la", "/",	 "|",	"-",   "van", "von"};

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

bool furniture_is_caption(struct str text)
{
	size_t tail = 0, words = 0, step;

	if (ending_is_mark(text) || unicode_count_words(text) > LONGEST_CAPTION)
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

/* Whether MARK parts TEXT into short pieces. */
static bool is_parted(struct str text, const char *mark)
{
	size_t from = 0, parts = 1;

	for (size_t at = 0; at < text.length; at++) {
		if (!str_starts(str_slice(text, at, text.length), mark))
			continue;
		if (unicode_count_words(str_slice(text, from, at)) > LONGEST_BAR_PART)
			return false;
		from = at + strlen(mark);
		at = from - 1;
		parts++;
	}
	return parts >= FEWEST_BAR_PARTS &&
	       unicode_count_words(str_slice(text, from, text.length)) <=
		   LONGEST_BAR_PART;
}

bool furniture_is_bar(struct str text)
{
	static const char *const marks[] = {" | ",	  " > ", " \xE2\x80\xBA ",
					    " \xC2\xBB ", " · ", " • "};

	if (ending_is_mark(text) || str_has_digit(text))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (is_parted(text, marks[i]))
			return true;
	return false;
}
