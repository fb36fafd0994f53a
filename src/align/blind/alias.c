/*
 * Names come from an article's label, head line, address, title and byline.  What is left
 * of them without "the" in front or "news" behind is a name, too.
 */
#include "config.h"

#include "align/blind/alias.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/bisect.h"
#include "base/unicode.h"
#include "base/words.h"
#include "read/metadata/agency.h"
#include "align/words/citation.h"
#include "align/words/lexicon.h"
#include "align/words/term.h"
#include "align/link/scores.h"

enum {
	LEAST_LETTERS = 2,    /* bytes of a name */
	LEAST_INSIDE = 4,     /* of one that is found inside a word of an address */
	LEAST_REST = 3,	      /* of what a word in front leaves of one */
	MOST_TITLE_WORDS = 4, /* of an outlet's name behind a title */
	INITIALS = 8,	      /* most letters of an agency's short name */
};

struct collector {
	struct blind_aliases *out;
	const struct lexicon *lexicon; /* or NULL */
	const struct article *article;
	uint32_t number; /* of the article */
	bool is_own;	 /* what is added now */
	struct vocabulary *stems;
	size_t first; /* of the article's aliases in `out` */
};

/* The stem of LETTERS, a word in the article's language. */
static struct str stem_of(const struct collector *collector, struct str letters)
{
	struct article word = {.text = letters, .language = collector->article->language};
	bool is_quoted = false;
	struct token_list tokens =
	    term_tokens(collector->stems, collector->out->arena,
			(struct excerpt){&word, {0, letters.length}}, &is_quoted);

	return tokens.count ? term_text(collector->stems, tokens.items[0].term)
			    : (struct str){0};
}

/* Whether LETTERS are a word that means something; of what is not known, yes. */
static bool is_word(const struct collector *collector, struct str letters)
{
	const char *language = collector->article->language;

	return !collector->lexicon || strcmp(language, "en") != 0 ||
	       words_is(language, letters, WORD_STOP) ||
	       lexicon_senses(collector->lexicon, stem_of(collector, letters)).count;
}

static size_t count_characters(struct str text)
{
	size_t count = 0;

	for (size_t at = 0, step; at < text.length; at += step, count++)
		unicode_at(text, at, &step);
	return count;
}

static enum blind_alias_form form_of(const struct collector *collector,
				     struct str letters)
{
	if (count_characters(letters) <= 2)
		return BLIND_ALIAS_CAPITALS;
	return is_word(collector, letters) ? BLIND_ALIAS_CAPITAL : BLIND_ALIAS_ANY;
}

/* Whether LETTERS can name anything: no mere number, and no single letter. */
static bool is_name(struct str letters)
{
	size_t at = 0;

	while (at < letters.length && str_is_digit(letters.bytes[at]))
		at++;
	return at < letters.length && letters.length >= LEAST_LETTERS;
}

static void add_letters(struct collector *collector, struct str letters)
{
	struct blind_alias alias = {.article = collector->number,
				    .is_own = collector->is_own};

	if (!is_name(letters))
		return;
	alias.letters.bytes =
	    arena_string(collector->out->arena, letters.bytes, letters.length);
	alias.letters.length = letters.length;
	alias.form = form_of(collector, alias.letters);
	vec_push(&collector->out->items, alias);
}

/* LETTERS without ENDING; all of them where they do not end so. */
static struct str cut_ending(struct str letters, const char *ending)
{
	size_t length = strlen(ending), rest = letters.length - length;

	if (letters.length < length + LEAST_LETTERS ||
	    !str_is(str_slice(letters, rest, letters.length), ending))
		return letters;
	return str_slice(letters, 0, rest);
}

/* Adds LETTERS, and what they are without a word that outlets leave out at will. */
static void add_forms(struct collector *collector, struct str letters)
{
	static const char *const endings[] = {"news",	 "online", "newspaper",
					      "website", "com",	   "tv"};

	add_letters(collector, letters);
	if (str_starts(letters, "the") && letters.length >= 3 + LEAST_REST) {
		letters = str_slice(letters, 3, letters.length);
		add_letters(collector, letters);
	}
	for (size_t i = 0; i < ARRAY_COUNT(endings); i++) {
		struct str rest = cut_ending(letters, endings[i]);

		if (rest.length < letters.length &&
		    !words_is(collector->article->language, rest, WORD_STOP))
			add_letters(collector, rest);
	}
}

/* Whether BYTE is a letter's, or a part of one. */
static bool is_letter(char byte)
{
	return str_is_letter(byte) || (byte & 0x80);
}

/* Adds how an outlet calls itself for short: "the Courier", by the last word of NAME. */
static void add_last_word(struct collector *collector, struct str name)
{
	struct buf letters = BUF_EMPTY;
	size_t from = name.length;
	bool was_own = collector->is_own;

	while (from && is_letter(name.bytes[from - 1]))
		from--;
	citation_add_letters(&letters, str_slice(name, from, name.length));
	collector->is_own = true;
	if (from && letters.length >= LEAST_REST)
		add_letters(collector, buf_str(&letters));
	collector->is_own = was_own;
	buf_done(&letters);
}

/* NAME without digits and signs at its ends: of "2-courier 3" the courier. */
static struct str cut_numbers(struct str name)
{
	while (name.length && !is_letter(name.bytes[name.length - 1]))
		name.length--;
	while (name.length && !is_letter(*name.bytes))
		name = str_slice(name, 1, name.length);
	return name;
}

static void add_name(struct collector *collector, struct str name)
{
	struct buf letters = BUF_EMPTY;
	struct str plain = cut_numbers(name);

	citation_add_letters(&letters, name);
	add_forms(collector, buf_str(&letters));
	buf_cut(&letters, 0);
	citation_add_letters(&letters, plain);
	add_forms(collector, buf_str(&letters));
	buf_done(&letters);
	add_last_word(collector, plain);
}

/* Whether PART of a host's name is one that all kinds of hosts have. */
static bool is_common(struct str part)
{
	static const char *const common[] = {"www", "m",   "amp",   "mobile", "edition",
					     "co",  "com", "org",   "net",    "gov",
					     "ac",  "en",  "feeds", "rss",    "news"};

	for (size_t i = 0; i < ARRAY_COUNT(common); i++)
		if (str_is_ignoring_case(part, common[i]))
			return true;
	return part.length < LEAST_LETTERS;
}

/* Adds the parts of HOST that name its owner; the last one names none. */
static void add_host(struct collector *collector, struct str host)
{
	for (const char *dot;
	     host.length && (dot = memchr(host.bytes, '.', host.length));) {
		size_t length = (size_t)(dot - host.bytes);
		struct str part = str_slice(host, 0, length);

		if (!is_common(part))
			add_name(collector, part);
		host = str_slice(host, length + 1, host.length);
	}
}

/* Adds NAME, which is a host's where it has a stop and no blank. */
static void add_label(struct collector *collector, struct str name)
{
	name = str_trim(name);
	if (name.length && memchr(name.bytes, '.', name.length) &&
	    !memchr(name.bytes, ' ', name.length))
		add_host(collector, name);
	add_name(collector, name);
}

/* Calls ADD with each part of TEXT, which may be NULL, between any of MARKS. */
static void each_part(struct collector *collector, const char *text, const char *marks,
		      void (*add)(struct collector *collector, struct str part))
{
	while (text && *text) {
		size_t length = strcspn(text, marks);

		add(collector, (struct str){text, length});
		text += length + (text[length] != '\0');
	}
}

static void add_url(struct collector *collector, const char *url)
{
	const char *host = url ? strstr(url, "://") : NULL;

	if (host)
		add_host(collector, (struct str){host + 3, strcspn(host + 3, "/:?#")});
}

/* Adds the outlet that a title ends with: "Ferry strikes barge | The Courier". */
static void add_title(struct collector *collector, const char *title)
{
	const char *name = title ? strrchr(title, '|') : NULL;

	if (name && unicode_count_words(str_of(name + 1)) <= MOST_TITLE_WORDS)
		add_label(collector, str_of(name + 1));
}

/* Adds an author of full name; agencies, too, are named in bylines. */
static void add_author(struct collector *collector, struct str name)
{
	name = str_trim(name);
	if (str_starts_ignoring_case(name, "by "))
		name = str_trim(str_slice(name, 3, name.length));
	if (agency_is(name) || unicode_count_words(name) < 2)
		return;
	collector->is_own = true;
	add_name(collector, name);
	collector->is_own = false;
}

/* Adds the authors of PART of a byline: "Ann Roe and Jan Poe". */
static void add_authors(struct collector *collector, struct str part)
{
	static const char between[] = " and ";
	const char *end = part.length
			      ? memmem(part.bytes, part.length, between, strlen(between))
			      : NULL;

	if (!end) {
		add_author(collector, part);
		return;
	}
	add_author(collector, str_slice(part, 0, (size_t)(end - part.bytes)));
	add_authors(
	    collector,
	    str_slice(part, (size_t)(end - part.bytes) + strlen(between), part.length));
}

/* Writes the capitals that the words of NAME begin with, in small letters, to INITIALS.
 */
static struct str initials_of(char initials[INITIALS], const char *name)
{
	struct str out = {initials, 0};

	name += str_starts(str_of(name), "The ") ? 4 : 0;
	for (const char *at = name; *at && out.length < INITIALS; at++)
		if (*at >= 'A' && *at <= 'Z' && (at == name || !str_is_letter(at[-1])))
			initials[out.length++] = (char)(*at + 'a' - 'A');
	return out;
}

/* Whether the article has an alias of LETTERS already. */
static bool has_alias(const struct collector *collector, struct str letters)
{
	for (size_t i = collector->first; i < collector->out->items.count; i++)
		if (!collector->out->items.items[i].is_own &&
		    str_equal(collector->out->items.items[i].letters, letters))
			return true;
	return false;
}

/* If the outlet is the agency of NAME adds this name and its initials. */
static void add_agency(struct collector *collector, const char *name)
{
	char initials[INITIALS];
	struct str brief = initials_of(initials, name);
	struct buf letters = BUF_EMPTY;

	citation_add_letters(&letters, str_of(name));
	if (has_alias(collector, buf_str(&letters)) || has_alias(collector, brief)) {
		add_forms(collector, buf_str(&letters));
		if (brief.length > 1)
			add_letters(collector, brief);
	}
	buf_done(&letters);
}

/* The label without the folder that it was lengthened by. */
static struct str own_label(const struct article *article)
{
	const char *slash = strrchr(article->label, '/');

	return str_of(slash ? slash + 1 : article->label);
}

static void collect(struct collector *collector)
{
	const struct article *article = collector->article;

	collector->first = collector->out->items.count;
	add_label(collector, own_label(article));
	each_part(collector, article->outlet, "|", add_label);
	add_url(collector, article->url);
	add_title(collector, article->title);
	for (size_t i = 0; agency_known(i); i++)
		add_agency(collector, agency_known(i));
	each_part(collector, article->byline, ",;|/&", add_authors);
}

static int alias_order(const void *a, const void *b)
{
	const struct blind_alias *x = a, *y = b;
	int order = str_compare(x->letters, y->letters);

	order = order ? order : (x->article > y->article) - (x->article < y->article);
	return order ? order : x->is_own - y->is_own;
}

void blind_alias_find(struct blind_aliases *aliases, const struct story *story)
{
	struct collector collector = {
	    .out = aliases,
	    .lexicon = story->scores->matcher->model->lexicon,
	    .stems = term_vocabulary_new(),
	};

	*aliases = (struct blind_aliases){.arena = arena_new()};
	for (uint32_t a = 0; a < story->article_count; a++) {
		collector.article = story->articles[a];
		collector.number = a;
		collect(&collector);
	}
	if (aliases->items.count)
		qsort(aliases->items.items, aliases->items.count,
		      sizeof *aliases->items.items, alias_order);
	term_vocabulary_free(collector.stems);
}

void blind_alias_done(struct blind_aliases *aliases)
{
	vec_done(&aliases->items);
	arena_free(aliases->arena);
}

/* The number of the first alias that is not before LETTERS. */
static size_t first_from(const struct blind_aliases *aliases, struct str letters)
{
	struct bisect search = {.to = aliases->items.count};

	while (bisect_next(&search))
		bisect_narrow(&search,
			      str_compare(aliases->items.items[search.middle].letters,
					  letters) < 0);
	return search.from;
}

bool blind_alias_is_begun(const struct blind_aliases *aliases, struct str letters)
{
	size_t at = first_from(aliases, letters);
	struct str next = at < aliases->items.count ? aliases->items.items[at].letters
						    : (struct str){0};

	return next.length >= letters.length &&
	       str_equal(str_slice(next, 0, letters.length), letters);
}

const struct blind_alias *blind_alias_of(const struct blind_aliases *aliases,
					 struct str letters, uint32_t article)
{
	const struct blind_alias *found = NULL;

	for (size_t i = first_from(aliases, letters); i < aliases->items.count; i++) {
		const struct blind_alias *alias = &aliases->items.items[i];

		if (!str_equal(alias->letters, letters))
			break;
		if (alias->article == article)
			return alias;
		if (!found && !alias->is_own)
			found = alias;
	}
	return found;
}

static bool has_inside(struct str part, const struct blind_alias *alias)
{
	struct str letters = alias->letters;

	return letters.length >= LEAST_INSIDE &&
	       memmem(part.bytes, part.length, letters.bytes, letters.length);
}

/* Whether PART begins with ALIAS, which is short. */
static bool begins(struct str part, const struct blind_alias *alias)
{
	struct str letters = alias->letters;

	return letters.length == LEAST_INSIDE - 1 && part.length > letters.length &&
	       str_equal(str_slice(part, 0, letters.length), letters);
}

const struct blind_alias *blind_alias_in(const struct blind_aliases *aliases,
					 struct str part, uint32_t article)
{
	const struct blind_alias *found = blind_alias_of(aliases, part, article);

	for (size_t i = 0; i < aliases->items.count && !found; i++) {
		const struct blind_alias *alias = &aliases->items.items[i];

		if ((!alias->is_own || alias->article == article) && part.length &&
		    (has_inside(part, alias) || begins(part, alias)))
			found = alias;
	}
	return found;
}
