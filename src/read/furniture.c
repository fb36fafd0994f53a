/*
 * The forms are tables of openings and small scanners.  All of them err on the side of
 * keeping text: a sentence wrongly kept is seen by the reader, one wrongly dropped is
 * not.
 */
#include "config.h"

#include "read/furniture.h"

#include <string.h>

#include "base/buf.h"
#include "base/unicode.h"
#include "base/words.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

enum {
	LONGEST_RELATED = 40,	/* words of a "Related article:" paragraph */
	LONGEST_NOTICE = 30,	/* words of a sign-up or share line */
	LONGEST_CAPTION = 30,	/* words of a caption with its credit */
	LONGEST_CREDIT = 6,	/* words behind a caption's last stop */
	LONGEST_DATE_LINE = 14, /* words */
	LONGEST_POST = 5,	/* words */
	LONGEST_PLACE = 6,	/* words of a dateline's place */
	LONGEST_BARE_PLACE = 2, /* words, where nothing but a dash tells it */
	LONGEST_PLACE_BYTES = 90,
	LONGEST_NAMES = 8,    /* words of a byline's names */
	LONGEST_BAR_PART = 3, /* words between two bars */
	FEWEST_BAR_PARTS = 3,
	LONGEST_TIME = 6, /* words of a line with a time */
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
    {"explore more on ", FURNITURE_RELATED, 8},
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
    {"reuse this content", FURNITURE_NOTICE},
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

static const char *const known_agencies[] = {
    "AP",
    "AFP",
    "ANI",
    "PTI",
    "TASS",
    "UPI",
    "Associated Press",
    "The Associated Press",
    "AP News",
    "dpa",
    "epd",
    "Deutsche Presse-Agentur",
    "EFE",
    "Press Trust of India",
    "Canadian Press",
    "The Canadian Press",
    "Australian Associated Press",
    "Reuters",
    "Xinhua",
    "Bloomberg",
    "Kyodo",
    "Kyodo News",
    "Agence France-Presse",
    "Press Association",
    "PA Media",
    "United Press International",
    "Interfax",
    "Anadolu",
    "PRNewswire",
    "Business Wire",
    "GLOBE NEWSWIRE",
};

static bool is_among(uint32_t character, const char *marks)
{
	return character && character < 0x80 && strchr(marks, (int)character);
}

static uint32_t last_character(struct str text)
{
	return unicode_before(text, text.length);
}

static bool ends_in_stop(struct str text)
{
	uint32_t last = last_character(text);

	return last == 0x2026 || unicode_is_closing_quote(last) ||
	       is_among(last, ".!?:,;\"')");
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

/* FOLDED without a count at its end, in brackets or not. */
static struct str cut_count(struct str folded)
{
	size_t end = folded.length;

	while (end && strchr("() 0123456789", folded.bytes[end - 1]))
		end--;
	return end < folded.length && memchr("( ", folded.bytes[end], 2)
		   ? str_slice(folded, 0, end)
		   : folded;
}

/* Whether FOLDED is the whole of a line that no article has; *KIND says what. */
static bool is_lone_line(struct str folded, enum furniture_kind *kind)
{
	struct str line = cut_count(folded);

	for (size_t i = 0; i < LENGTH(lone_lines); i++) {
		*kind = lone_lines[i].kind;
		if (str_equal(folded, str_of(lone_lines[i].line)) ||
		    str_equal(line, str_of(lone_lines[i].line)))
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
	for (size_t i = 0; i < LENGTH(openings) && !found; i++) {
		found = words <= (size_t)openings[i].longest &&
			opens_with(buf_str(&folded), openings[i].opening);
		*kind = openings[i].kind;
	}
	buf_done(&folded);
	return found;
}

/* Reads the next word (up to white space) from *AT; length 0 at the end. */
static struct str next_word(struct str text, size_t *at)
{
	size_t from, step;

	while (*at < text.length && unicode_is_space(unicode_at(text, *at, &step)))
		*at += step;
	from = *at;
	while (*at < text.length && !unicode_is_space(unicode_at(text, *at, &step)))
		*at += step;
	return str_slice(text, from, *at);
}

static bool is_capitalised(struct str word)
{
	size_t step;

	return word.length && unicode_is_upper(unicode_at(word, 0, &step));
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

	if (ends_in_stop(text) || unicode_count_words(text) > LONGEST_CAPTION)
		return false;
	for (size_t at = 0; at + 1 < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if ((character == '.' || character == '|') && text.bytes[at + 1] == ' ' &&
		    at > 2 && text.bytes[at - 2] != ' ' && text.bytes[at - 2] != '.')
			tail = at + 1;
	}
	if (!tail)
		return false;
	for (struct str word; (word = next_word(text, &tail)).length; words++)
		if (!is_capitalised(word) && !is_linking_word(word))
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

bool furniture_is_name(struct str text, const char *language)
{
	size_t at = 0, words = 0;

	if (ends_in_stop(text))
		return false;
	for (struct str word; (word = next_word(text, &at)).length; words++) {
		struct buf folded = BUF_EMPTY;
		bool is_other;

		for (size_t i = 0, step; i < word.length; i += step) {
			uint32_t character = unicode_at(word, i, &step);

			if (!unicode_is_letter(character) &&
			    !is_among(character, "-.'") && character != 0x2019)
				return false;
		}
		unicode_fold(&folded, word);
		is_other = words_is(language, buf_str(&folded),
				    WORD_WEEKDAY | WORD_MONTH | WORD_STARTER | WORD_STOP);
		buf_done(&folded);
		if (!is_capitalised(word) || is_other || furniture_is_agency(word))
			return false;
	}
	return words >= 2 && words <= 4;
}

/* Small words inside of names, and between them. */
static bool is_name_link(struct str word)
{
	static const char *const words[] = {"de", "von", "van", "der", "den", "di",
					    "da", "du",	 "la",	"le",  "dos", "del",
					    "al", "ten", "zu",	"und", "and", "et",
					    "y",  "e",	 "en",	"mit", "con", "avec"};

	for (size_t i = 0; i < LENGTH(words); i++)
		if (str_equal(word, str_of(words[i])))
			return true;
	return false;
}

/* Whether TEXT is names of people and agencies alone. */
static bool is_names(struct str text)
{
	size_t at = 0, names = 0;

	for (struct str word; (word = next_word(text, &at)).length;) {
		if (word.length > 1 && word.bytes[word.length - 1] == ',')
			word.length--;
		if (is_name_link(word))
			continue;
		for (size_t i = 0, step; i < word.length; i += step) {
			uint32_t character = unicode_at(word, i, &step);

			if (!unicode_is_letter(character) &&
			    !is_among(character, "-.'/") && character != 0x2019)
				return false;
		}
		if (!is_capitalised(word) && !furniture_is_agency(word))
			return false;
		names++;
	}
	return names >= 2 && names <= LONGEST_NAMES;
}

size_t furniture_byline(struct str text, const char *language)
{
	static const struct {
		const char *opening, *language; /* NULL: English, in any article */
	} bylines[] = {
	    {"by ", NULL},	 {"by: ", NULL},	 {"written by ", NULL},
	    {"story by ", NULL}, {"reported by ", NULL}, {"author: ", NULL},
	    {"words by ", NULL}, {"text by ", NULL},	 {"von ", "de"},
	    {"von: ", "de"},	 {"autor: ", "de"},	 {"autorin: ", "de"},
	    {"par ", "fr"},	 {"por ", "es"},	 {"por ", "pt"},
	    {"di ", "it"},	 {"door ", "nl"},	 {"av ", "sv"},
	    {"af ", "da"},
	};
	size_t length;

	for (size_t i = 0; i < LENGTH(bylines); i++) {
		const char *own = bylines[i].language;

		if (unicode_begins(text, bylines[i].opening, &length) &&
		    (!own || (!strcmp(own, language) &&
			      is_names(str_slice(text, length, text.length)))))
			return length;
	}
	return 0;
}

static bool has_digit(struct str text)
{
	for (size_t i = 0; i < text.length; i++)
		if (str_is_digit(text.bytes[i]))
			return true;
	return false;
}

bool furniture_is_bar(struct str text)
{
	static const char *const marks[] = {" | ",	  " > ", " \xE2\x80\xBA ",
					    " \xC2\xBB ", " · ", " • "};

	for (size_t i = 0; i < LENGTH(marks); i++) {
		size_t from = 0, parts = 1;
		bool is_short = true;

		for (size_t at = 0; at < text.length; at++) {
			if (!str_starts(str_slice(text, at, text.length), marks[i]))
				continue;
			is_short &= unicode_count_words(str_slice(text, from, at)) <=
				    LONGEST_BAR_PART;
			from = at + strlen(marks[i]);
			at = from - 1;
			parts++;
		}
		is_short &= unicode_count_words(str_slice(text, from, text.length)) <=
			    LONGEST_BAR_PART;
		if (parts >= FEWEST_BAR_PARTS && is_short && !ends_in_stop(text) &&
		    !has_digit(text))
			return true;
	}
	return false;
}

/* Words that stand around a date of publication. */
static const char *const date_words[] = {"date",
					 "published",
					 "posted",
					 "updated",
					 "last",
					 "modified",
					 "on",
					 "at",
					 "vol",
					 "volume",
					 "no",
					 "issue",
					 "edition",
					 "am",
					 "pm",
					 "a.m",
					 "p.m",
					 "min",
					 "mins",
					 "minutes",
					 "read",
					 "first",
					 "created",
					 "est",
					 "edt",
					 "et",
					 "gmt",
					 "utc",
					 "bst",
					 "cet",
					 "cest",
					 "ist",
					 "of",
					 "|",
					 "-",
					 ":",
					 "uhr",
					 "stand",
					 "vom",
					 "um",
					 "den",
					 "der",
					 "le",
					 "à",
					 "el",
					 "de",
					 "a",
					 "las",
					 "del",
					 "h",
					 "hrs",
					 "lesezeit",
					 "lecture",
					 "temps",
					 "veröffentlicht",
					 "aktualisiert",
					 "erstellt",
					 "zuletzt",
					 "publié",
					 "mis",
					 "mise",
					 "jour",
					 "modifié",
					 "publicado",
					 "actualizado",
					 "pubblicato",
					 "aggiornato",
					 "gepubliceerd",
					 "atualizado",
					 "om",
					 "uur",
					 "ore",
					 "alle",
					 "kl"};

static bool is_date_word(struct str word, const char *language)
{
	struct buf folded = BUF_EMPTY;
	bool is_one = false;

	unicode_fold(&folded, word);
	while (folded.length && strchr(".,:;|()", folded.bytes[folded.length - 1]) &&
	       folded.length > 1)
		buf_cut(&folded, folded.length - 1);
	for (size_t i = 0; i < LENGTH(date_words) && !is_one; i++)
		is_one = str_equal(buf_str(&folded), str_of(date_words[i]));
	is_one |= words_is(language, buf_str(&folded), WORD_WEEKDAY | WORD_MONTH);
	buf_done(&folded);
	return is_one || (has_digit(word) && word.length <= 12);
}

/* Whether WORD, folded, is a time of day ("14:32", "9.40", "14h05"); *IS_SURE where it
 * can be no other number. */
static bool is_clock(struct str word, bool *is_sure)
{
	size_t at = 0, first;

	while (at < word.length && str_is_digit(word.bytes[at]))
		at++;
	first = at;
	if (!first || first > 2 || at + 3 > word.length ||
	    !strchr(":.h", word.bytes[at]) || !str_is_digit(word.bytes[at + 1]) ||
	    !str_is_digit(word.bytes[at + 2]))
		return false;
	*is_sure |= word.bytes[at] != '.';
	word = str_slice(word, at + 3, word.length);
	return !word.length || str_equal(word, str_of("am")) ||
	       str_equal(word, str_of("pm")) || str_equal(word, str_of(":"));
}

bool furniture_is_time_line(struct str text, const char *language)
{
	static const char *const sure[] = {"ago",  "am",  "pm",	  "a.m.",    "p.m.",
					   "gmt",  "utc", "bst",  "cet",     "cest",
					   "est",  "edt", "et",	  "uhr",     "vor",
					   "hace", "ist", "read", "lecture", "lesezeit"};
	static const char *const units[] = {
	    "hour",  "hours",	  "minute", "minutes", "min",	  "mins",    "h",
	    "m",     "day",	  "days",   "stunde",  "stunden", "minuten", "heures",
	    "il",    "y",	  "a",	    "horas",   "minutos", "1h",	     "an",
	    "today", "yesterday", "heute",  "gestern"};
	size_t at = 0, words = 0, known = 0;
	bool is_sure = false;

	for (struct str word; (word = next_word(text, &at)).length; words++) {
		struct buf folded = BUF_EMPTY;
		struct str plain;
		bool is_known = is_date_word(word, language);

		unicode_fold(&folded, word);
		plain = buf_str(&folded);
		while (plain.length > 1 && strchr(",:|", plain.bytes[plain.length - 1]))
			plain.length--;
		is_known |= is_clock(plain, &is_sure);
		for (size_t i = 0; i < LENGTH(sure); i++)
			if (str_equal(plain, str_of(sure[i])))
				is_known = is_sure = true;
		for (size_t i = 0; i < LENGTH(units); i++)
			is_known |= str_equal(plain, str_of(units[i]));
		known += is_known;
		buf_done(&folded);
	}
	return words && words <= LONGEST_TIME && known == words && is_sure &&
	       has_digit(text);
}

/* Reads a whole date at AT, no word of which is too much; 0 if none begins there. */
static size_t whole_date(struct str text, size_t at, const char *language)
{
	struct date date, other;
	size_t length = date_read(&date, &other, text, at, language);

	return date_is_whole(date) ? length : 0;
}

bool furniture_is_date_line(struct str text, const char *language, size_t *date_at,
			    size_t *date_length)
{
	size_t at = 0, words = 0;
	bool has_date_word = false;

	*date_at = *date_length = 0;
	for (struct str word; (word = next_word(text, &at)).length; words++) {
		size_t from = (size_t)(word.bytes - text.bytes), step;
		size_t length = *date_length ? 0 : whole_date(text, from, language);

		if (words == LONGEST_DATE_LINE ||
		    (!length && !is_date_word(word, language)))
			return false;
		has_date_word |= unicode_is_letter(unicode_at(word, 0, &step));
		if (length) {
			*date_length = length;
			*date_at = from;
		}
	}
	/* Bare digits are no date line: "47" may be a figure that stands alone. */
	return *date_length || (words <= 4 && has_date_word);
}

bool furniture_is_post(struct str text)
{
	static const char *const posts[] = {
	    "correspondent", "editor",	  "reporter",	"writer",      "staff",
	    "bureau",	     "columnist", "journalist", "contributor", "newsroom"};
	size_t at = 0, words = 0;
	bool has_post = false;

	for (struct str word; (word = next_word(text, &at)).length; words++) {
		struct buf folded = BUF_EMPTY;

		unicode_fold(&folded, word);
		for (size_t i = 0; i < LENGTH(posts); i++)
			has_post |= str_equal(buf_str(&folded), str_of(posts[i]));
		buf_done(&folded);
	}
	return has_post && words <= LONGEST_POST && !ends_in_stop(text);
}

bool furniture_is_known_agency(struct str name)
{
	for (size_t i = 0; i < LENGTH(known_agencies); i++)
		if (str_equal(name, str_of(known_agencies[i])))
			return true;
	return false;
}

bool furniture_is_address(struct str text)
{
	return unicode_count_words(text) == 1 && memchr(text.bytes, '@', text.length);
}

/* Capitals in brackets that are no agency's. */
static bool is_slug(struct str name)
{
	static const char *const slugs[] = {"MORE", "END",   "ENDS",  "UPDATE", "LIVE",
					    "NNNN", "VIDEO", "PHOTO", "FILE"};

	for (size_t i = 0; i < LENGTH(slugs); i++)
		if (str_equal(name, str_of(slugs[i])))
			return true;
	return false;
}

static bool is_one_agency(struct str name)
{
	size_t at = 0, step;

	if (furniture_is_known_agency(name))
		return true;
	for (; at < name.length; at += step)
		if (!unicode_is_upper(unicode_at(name, at, &step)))
			return false;
	return name.length >= 2 && name.length <= 6 && !is_slug(name);
}

bool furniture_is_agency(struct str name)
{
	const char *slash = name.length ? memchr(name.bytes, '/', name.length) : NULL;
	size_t at = slash ? (size_t)(slash - name.bytes) : name.length;

	/* "dpa/AFP" */
	return is_one_agency(str_slice(name, 0, at)) &&
	       (!slash || is_one_agency(str_slice(name, at + 1, name.length)));
}

/* The length of a known agency's name behind the last stop of TEXT. */
static size_t bare_credit(struct str text, struct str *agency)
{
	for (size_t i = 0; i < LENGTH(known_agencies); i++) {
		size_t length = strlen(known_agencies[i]);
		size_t from = text.length > length + 1 ? text.length - length : 0;

		*agency = str_slice(text, from, text.length);
		if (from && text.bytes[from - 1] == ' ' &&
		    str_equal(*agency, str_of(known_agencies[i])) &&
		    is_among(last_character(str_slice(text, 0, from - 1)), ".!?\""))
			return length;
	}
	return 0;
}

size_t furniture_credit(struct str text, struct str *agency)
{
	size_t open = text.length, whole = text.length, from;
	struct str name;

	if (last_character(text) == '.')
		text.length--;
	if (last_character(text) != ')')
		return text.length == whole ? bare_credit(text, agency) : 0;
	while (open && text.bytes[open - 1] != '(')
		open--;
	if (!open)
		return 0;
	name = str_slice(text, open, text.length - 1);
	from = open - 1;
	if (!furniture_is_agency(name) ||
	    (from && !ends_in_stop(str_trim(str_slice(text, 0, from)))))
		return 0;
	*agency = name;
	return whole - from;
}

/* What a dateline has shown so far. */
struct dateline {
	struct str text;
	const char *language;
	size_t at;
	size_t place_words;
	bool is_all_capitals;
	bool has_bracket; /* a country or an agency in brackets */
	bool is_signed;	  /* "/TASS/" stood at its end */
	struct str agency;
	struct date date;
};

static void skip_blanks(struct dateline *dateline)
{
	while (dateline->at < dateline->text.length &&
	       strchr(" ,\n\t", dateline->text.bytes[dateline->at]))
		dateline->at++;
}

static bool read_bracket(struct dateline *dateline)
{
	struct str text = dateline->text;
	char opening = text.bytes[dateline->at], closing = opening == '(' ? ')' : ']';
	const char *end;
	struct str inner;

	if (opening != '(' && opening != '[')
		return false;
	end = memchr(text.bytes + dateline->at, closing, text.length - dateline->at);
	if (!end || end - (text.bytes + dateline->at) > 40)
		return false;
	inner = str_slice(text, dateline->at + 1, (size_t)(end - text.bytes));
	if (furniture_is_agency(inner))
		dateline->agency = inner;
	else if (opening == '(')
		return false;
	dateline->has_bracket = true;
	dateline->at = (size_t)(end - text.bytes) + 1;
	return true;
}

/* "/TASS/.", as some agencies sign. */
static bool read_slashes(struct dateline *dateline)
{
	size_t stop = dateline->at < dateline->text.length &&
		      dateline->text.bytes[dateline->at] == '.';
	struct str rest = str_trim(
	    str_slice(dateline->text, dateline->at + stop, dateline->text.length));
	const char *end = rest.length > 1 && *rest.bytes == '/'
			      ? memchr(rest.bytes + 1, '/', rest.length - 1)
			      : NULL;

	if (!end)
		return false;
	dateline->agency = (struct str){rest.bytes + 1, (size_t)(end - rest.bytes) - 1};
	if (!furniture_is_agency(dateline->agency))
		return false;
	dateline->at = (size_t)(end - dateline->text.bytes) + 1;
	dateline->is_signed = true;
	return true;
}

static bool read_date(struct dateline *dateline)
{
	struct date other;
	size_t length = date_read(&dateline->date, &other, dateline->text, dateline->at,
				  dateline->language);

	dateline->at += length;
	return length > 0;
}

static bool read_place(struct dateline *dateline)
{
	size_t from = dateline->at, step;
	struct str text = dateline->text, word;
	bool is_upper = true;

	while (dateline->at < text.length) {
		uint32_t character = unicode_at(text, dateline->at, &step);

		if (!unicode_is_letter(character) && character != '.' &&
		    character != '\'' && character != '-' && character != 0x2019)
			break;
		is_upper &= !unicode_is_lower(character);
		dateline->at += step;
	}
	word = str_slice(text, from, dateline->at);
	if (!is_capitalised(word) || word.length == 1)
		return false;
	dateline->place_words++;
	/* State abbreviations ("BOSTON, Mass.") may follow in small letters. */
	dateline->is_all_capitals &= is_upper || dateline->place_words > 1;
	return dateline->place_words <= LONGEST_PLACE;
}

static size_t dash_length(struct str text)
{
	if (str_starts(text, "\xE2\x80\x94") || str_starts(text, "\xE2\x80\x93"))
		return 3;
	return str_starts(text, "--") ? 2 : str_starts(text, "- ") ? 1 : 0;
}

/* Whether TEXT is a word of everyday use, which no place is called. */
static bool is_everyday(struct str text, const char *language)
{
	struct buf folded = BUF_EMPTY;
	bool is_one;

	unicode_fold(&folded, str_trim(text));
	is_one = words_is(language, buf_str(&folded),
			  WORD_WEEKDAY | WORD_MONTH | WORD_STARTER | WORD_STOP);
	buf_done(&folded);
	return is_one;
}

/* Whether the sentence behind a dash of LENGTH bytes begins as sentences do. */
static bool begins_anew(struct str rest, size_t length)
{
	struct str text = str_trim(str_slice(rest, length, rest.length));
	uint32_t first;
	size_t step;

	if (str_starts(text, "(")) /* of an agency */
		text = str_slice(text, 1, text.length);
	first = text.length ? unicode_at(text, 0, &step) : 0;
	return first && (unicode_is_upper(first) || unicode_is_opening_quote(first));
}

/*
 * The length of the mark that closes a dateline at AT; false where there is none.  A
 * colon needs more to go by, and so does a place in small letters; an agency and a date
 * together need no mark.
 */
static bool closing_mark(const struct dateline *dateline, size_t *length)
{
	struct str rest = str_slice(dateline->text, dateline->at, dateline->text.length);
	bool has_evidence = dateline->has_bracket || dateline->date.month;

	*length = 0;
	if (dateline->is_signed) {
		*length = str_starts(rest, ".") ? 1 : dash_length(rest);
		return true;
	}
	if (str_starts(rest, ":") && has_evidence) {
		*length = 1;
		return true;
	}
	/* "Madrid, 5 mar (EFE).- El puente" */
	if (str_starts(rest, ".") && has_evidence &&
	    dash_length(str_slice(rest, 1, rest.length))) {
		*length = 1 + dash_length(str_slice(rest, 1, rest.length));
		return true;
	}
	*length = dash_length(rest);
	if (*length && (has_evidence || dateline->is_all_capitals))
		return true;
	if (*length == 3 && dateline->place_words <= LONGEST_BARE_PLACE)
		return begins_anew(rest, *length) &&
		       !is_everyday(str_slice(dateline->text, 0, dateline->at),
				    dateline->language);
	return !*length && dateline->agency.length && dateline->date.month &&
	       begins_anew(rest, 0);
}

/* "ATLANTA — (AP)": an agency behind the mark. */
static size_t agency_behind(struct dateline *dateline, size_t at)
{
	dateline->at = at;
	skip_blanks(dateline);
	return !dateline->agency.length && read_bracket(dateline) &&
		       dateline->agency.length
		   ? dateline->at
		   : at;
}

size_t furniture_dateline(struct str text, const char *language, struct str *agency,
			  struct date *date)
{
	struct dateline dateline = {
	    .text = text, .language = language, .is_all_capitals = true};
	size_t mark = 0, length;
	bool is_closed = false;

	*agency = (struct str){0};
	*date = (struct date){0};
	while (!is_closed && dateline.at < text.length &&
	       dateline.at < LONGEST_PLACE_BYTES) {
		skip_blanks(&dateline);
		if (dateline.at >= text.length)
			return 0;
		is_closed = (dateline.place_words || dateline.agency.length) &&
			    closing_mark(&dateline, &mark);
		if (!is_closed && !read_bracket(&dateline) && !read_slashes(&dateline) &&
		    !read_date(&dateline) && !read_place(&dateline))
			return 0;
	}
	if (!is_closed)
		return 0;
	length = agency_behind(&dateline, dateline.at + mark);
	*agency = dateline.agency;
	*date = dateline.date;
	return str_trim(str_slice(text, 0, length)).length;
}
