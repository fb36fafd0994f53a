/*
 * Word breaks come from Unicode (Annex 29), stems from Snowball (libstemmer).  A stem is
 * computed once for each distinct word; the vocabulary remembers it.
 */
#include "config.h"

#include "align/words/term.h"

#include <libstemmer.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/intern.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "base/words.h"

/* What is known of a distinct word, once and for all its places. */
struct word_entry {
	uint32_t term;
	unsigned flags;	  /* TOKEN_CONTENT and TOKEN_NEGATOR */
	unsigned classes; /* of enum word_class */
	bool begins_phrase;
	uint32_t capitals; /* inside sentences */
	uint32_t smalls;
};

/* A language of the story. */
struct language {
	char *code;
	struct sb_stemmer *stemmer; /* NULL: words are compared as they are */
};

struct vocabulary {
	struct intern *words, *terms;
	VEC(struct word_entry) entries; /* by word */
	VEC(struct language) languages; /* by language */
	/* Of the text at hand: its language, and the stemmer or NULL. */
	const char *language;
	struct sb_stemmer *stemmer;
	struct buf folded; /* scratch */
};

struct vocabulary *term_vocabulary_new(void)
{
	struct vocabulary *vocabulary = mem_zero(1, sizeof *vocabulary);

	vocabulary->words = intern_new();
	vocabulary->terms = intern_new();
	return vocabulary;
}

void term_vocabulary_free(struct vocabulary *vocabulary)
{
	if (!vocabulary)
		return;
	intern_free(vocabulary->words);
	intern_free(vocabulary->terms);
	vec_done(&vocabulary->entries);
	for (size_t i = 0; i < vocabulary->languages.count; i++) {
		if (vocabulary->languages.items[i].stemmer)
			sb_stemmer_delete(vocabulary->languages.items[i].stemmer);
		free(vocabulary->languages.items[i].code);
	}
	vec_done(&vocabulary->languages);
	buf_done(&vocabulary->folded);
	free(vocabulary);
}

/* The name that libstemmer knows LANGUAGE by: its code, but for the forms of Norwegian.
 */
static const char *stemmer_name(const char *language)
{
	return !strcmp(language, "nb") || !strcmp(language, "nn") ? "no" : language;
}

uint32_t term_language(struct vocabulary *vocabulary, const char *code)
{
	uint32_t number = 0;

	while (number < vocabulary->languages.count &&
	       strcmp(vocabulary->languages.items[number].code, code) != 0)
		number++;
	if (number == vocabulary->languages.count)
		vec_push(&vocabulary->languages,
			 (struct language){.code = mem_string(code, strlen(code)),
					   .stemmer =
					       sb_stemmer_new(stemmer_name(code), NULL)});
	return number;
}

static void use_language(struct vocabulary *vocabulary, const char *code)
{
	uint32_t number = term_language(vocabulary, code);

	vocabulary->language = vocabulary->languages.items[number].code;
	vocabulary->stemmer = vocabulary->languages.items[number].stemmer;
	intern_use(vocabulary->words, number);
	intern_use(vocabulary->terms, number);
}

/* Short forms and phrases are known of English only. */
static bool is_english(const struct vocabulary *vocabulary)
{
	return !strcmp(vocabulary->language, "en");
}

/* Short forms that stand for a word, folded and without stops. */
static struct str full_form(const struct vocabulary *vocabulary, struct str word)
{
	static const struct {
		const char *brief, *full;
	} forms[] = {
	    {"sen", "senator"},
	    {"sens", "senators"},
	    {"rep", "representative"},
	    {"gov", "governor"},
	    {"reps", "representatives"},
	    {"gen", "general"},
	    {"dem", "democrat"},
	    {"dems", "democrats"},
	    {"gop", "republican"},
	    {"prof", "professor"},
	    {"percent", "%"},
	    {"pct", "%"},
	    {"jan", "january"},
	    {"feb", "february"},
	    {"mar", "march"},
	    {"apr", "april"},
	    {"aug", "august"},
	    {"sep", "september"},
	    {"sept", "september"},
	    {"oct", "october"},
	    {"nov", "november"},
	    {"dec", "december"},
	    {"usa", "u.s."},
	    {"uk", "u.k."},
	    {"eu", "e.u."},
	};

	if (!is_english(vocabulary))
		return word;
	for (size_t i = 0; i < ARRAY_COUNT(forms); i++)
		if (str_is(word, forms[i].brief))
			return str_of(forms[i].full);
	return word;
}

static uint32_t stem_of(struct vocabulary *vocabulary, struct str word)
{
	const sb_symbol *stem;

	word = full_form(vocabulary, word);
	if (!vocabulary->stemmer || memchr(word.bytes, '.', word.length))
		return intern_add(vocabulary->terms, word);
	stem = sb_stemmer_stem(vocabulary->stemmer, (const sb_symbol *)word.bytes,
			       (int)word.length);
	if (!stem)
		return intern_add(vocabulary->terms, word);
	word = (struct str){(const char *)stem,
			    (size_t)sb_stemmer_length(vocabulary->stemmer)};
	return intern_add(vocabulary->terms, word);
}

static bool is_negator(struct str word, unsigned classes)
{
	return (classes & WORD_NEGATOR) ||
	       (word.length > 3 && !memcmp(word.bytes + word.length - 3, "n't", 3));
}

/* Symbols that count as words: of percentages and of money. */
static bool is_symbol(uint32_t character)
{
	return character == '%' || character == '$' || character == 0xA3 ||
	       character == 0xA5 || (character >= 0x20A0 && character <= 0x20BF);
}

/* "United States" is the term "u.s.", and so on: the second token goes on with the first.
 */
static const struct phrase {
	const char *first, *second, *term;
} phrases[] = {
    {"united", "states", "u.s."},     {"united", "kingdom", "u.k."},
    {"european", "union", "e.u."},    {"per", "cent", "%"},
    {"prime", "minister", "premier"},
};

enum { PHRASE_COUNT = ARRAY_COUNT(phrases) };

static bool begins_phrase(struct str word)
{
	for (size_t k = 0; k < PHRASE_COUNT; k++)
		if (str_is(word, phrases[k].first))
			return true;
	return false;
}

/* The number of the folded WORD; a new one gets its entry. */
static uint32_t add_word(struct vocabulary *vocabulary, struct str word)
{
	uint32_t number = intern_add(vocabulary->words, word);
	const struct word *known;
	struct word_entry entry = {0};
	uint32_t first;
	bool is_letter;
	size_t step;

	if (number < vocabulary->entries.count)
		return number;
	entry.term = stem_of(vocabulary, word);
	known = words_find(vocabulary->language, word);
	entry.classes = known ? known->classes : 0;
	first = unicode_at(word, 0, &step);
	/* A letter alone says nothing; an ideograph does. */
	is_letter = step == word.length && (unicode_is_lower(first) || is_symbol(first));
	if (!is_letter && !(entry.classes & WORD_STOP))
		entry.flags |= TOKEN_CONTENT;
	entry.begins_phrase = is_english(vocabulary) && begins_phrase(word);
	if (is_negator(word, entry.classes))
		entry.flags |= TOKEN_NEGATOR;
	vec_push(&vocabulary->entries, entry);
	return number;
}

/* Folds SURFACE: possessive cut, stops of acronyms dropped, "US" kept from "us". */
static struct str fold_word(struct vocabulary *vocabulary, struct str surface)
{
	struct buf *folded = &vocabulary->folded;
	size_t kept = 0;
	bool is_number = unicode_is_digit((unsigned char)surface.bytes[0]);

	if (str_is(surface, "US") || str_is(surface, "U.S"))
		return str_of("u.s.");
	buf_cut(folded, 0);
	unicode_fold(folded, surface);
	if (folded->length > 2 && !memcmp(folded->bytes + folded->length - 2, "'s", 2) &&
	    !words_is(vocabulary->language, buf_str(folded), WORD_STOP))
		buf_cut(folded, folded->length - 2);
	for (size_t i = 0; i < folded->length && !is_number; i++)
		if (folded->bytes[i] != '.')
			folded->bytes[kept++] = folded->bytes[i];
	if (!is_number)
		buf_cut(folded, kept);
	return buf_str(folded);
}

/* Where the tokeniser is in a sentence. */
struct scan {
	struct str text;
	size_t base;		   /* where the text begins in the article's */
	bool in_double, in_single; /* quotation marks */
	bool is_start;
	bool is_hyphen; /* the mark before is a hyphen */
	uint32_t clause;
};

static void set_quoted(struct scan *scan, bool *mark, bool is_quoted)
{
	*mark = is_quoted;
	scan->is_start = is_quoted;
}

/* A typewriter's mark opens and closes: go by what stands around it, OPENS before it. */
static void scan_typewriter(struct scan *scan, size_t at, bool opens)
{
	size_t step;
	uint32_t next =
	    at + 1 < scan->text.length ? unicode_at(scan->text, at + 1, &step) : 0;
	bool is_end = !next || unicode_is_space(next);
	bool is_quoted = opens && !is_end;

	/* Blanks on both sides, or on neither: the other one than the last. */
	if (opens == is_end)
		is_quoted = !scan->in_double &&
			    (opens || unicode_is_letter(next) || unicode_is_digit(next));
	set_quoted(scan, &scan->in_double, is_quoted);
}

/* What stands between words: quotation marks and the ends of clauses. */
static void scan_mark(struct scan *scan, size_t at, uint32_t character)
{
	uint32_t before = unicode_before(scan->text, at);
	bool opens = !before || unicode_is_space(before) || before == '(' ||
		     before == '[' || before == 0x2014 || before == 0x2013 ||
		     before == '-';

	switch (character) {
	case '"':
		scan_typewriter(scan, at, opens);
		break;
	case 0x201C:
	case 0x201E:
	case 0x00AB:
		set_quoted(scan, &scan->in_double, true);
		break;
	case 0x201D:
	case 0x00BB:
		set_quoted(scan, &scan->in_double, false);
		break;
	case '\'':
	case 0x2018:
	case 0x2019: /* single quotation marks look like apostrophes: go by the blanks */
		set_quoted(scan, &scan->in_single, opens && character != 0x2019);
		break;
	case ':':
		scan->is_start = true;
		break;
	case ',':
	case ';':
	case '(':
	case ')':
	case '!':
	case '?':
	case '.':
	case 0x2013:
	case 0x2014:
		break;
	default:
		return;
	}
	scan->clause++;
}

typedef VEC(struct token) token_vector;

static void push_token(struct vocabulary *vocabulary, token_vector *out,
		       struct scan *scan, size_t from, size_t to)
{
	struct str surface = str_slice(scan->text, from, to);
	size_t step;
	uint32_t word = add_word(vocabulary, fold_word(vocabulary, surface));
	struct word_entry *entry = &vocabulary->entries.items[word];
	struct token token = {
	    .span = {scan->base + from, to - from},
	    .word = word,
	    .term = entry->term,
	    .clause = scan->clause,
	    .flags = entry->flags,
	};

	if (scan->in_double || scan->in_single)
		token.flags |= TOKEN_QUOTED;
	if (scan->is_start)
		token.flags |= TOKEN_FIRST;
	if (scan->is_hyphen)
		token.flags |= TOKEN_HYPHEN;
	if (unicode_is_upper(unicode_at(surface, 0, &step)))
		token.flags |= TOKEN_CAPITAL;
	if ((token.flags & TOKEN_CAPITAL) &&
	    (entry->classes & (WORD_WEEKDAY | WORD_MONTH)))
		token.flags |= TOKEN_DAY;
	if (!scan->is_start && (token.flags & TOKEN_CAPITAL))
		entry->capitals++;
	if (!(token.flags & TOKEN_CAPITAL))
		entry->smalls++;
	scan->is_start = false;
	vec_push(out, token);
}

static void tokenise(struct vocabulary *vocabulary, token_vector *out,
		     struct excerpt excerpt, bool *in_quotation)
{
	struct str text = article_excerpt_text(excerpt);
	char *breaks = mem_alloc(text.length);
	struct scan scan = {.text = text,
			    .base = excerpt.span.offset,
			    .in_double = *in_quotation,
			    .is_start = true};

	unicode_word_breaks(text, breaks);
	for (size_t from = 0, to, step; from < text.length; from = to) {
		uint32_t first = unicode_at(text, from, &step);

		for (to = from + 1; to < text.length && !breaks[to];)
			to++;
		if (unicode_is_letter(first) || unicode_is_digit(first) ||
		    is_symbol(first))
			push_token(vocabulary, out, &scan, from, to);
		else
			scan_mark(&scan, from, first);
		scan.is_hyphen = first == '-' || first == 0x2010 || first == 0x2011;
	}
	*in_quotation = scan.in_double;
	free(breaks);
}

static void join_phrase(struct vocabulary *vocabulary, struct token *tokens)
{
	struct str first = intern_text(vocabulary->words, tokens[0].word);
	struct str second = intern_text(vocabulary->words, tokens[1].word);

	for (size_t k = 0; k < PHRASE_COUNT; k++) {
		if (!str_is(first, phrases[k].first) ||
		    !str_is(second, phrases[k].second))
			continue;
		tokens[0].term = intern_add(vocabulary->terms, str_of(phrases[k].term));
		tokens[0].flags |= TOKEN_CONTENT;
		tokens[1].term = tokens[0].term;
		tokens[1].flags |= TOKEN_PART;
		tokens[1].flags &= ~(unsigned)TOKEN_CONTENT;
	}
}

static void join_phrases(struct vocabulary *vocabulary, struct token *tokens,
			 size_t count)
{
	for (size_t i = 0; i + 1 < count; i++)
		if (vocabulary->entries.items[tokens[i].word].begins_phrase)
			join_phrase(vocabulary, tokens + i);
}

struct token_list term_tokens(struct vocabulary *vocabulary, struct arena *arena,
			      struct excerpt excerpt, bool *in_quotation)
{
	token_vector tokens = {0};
	struct token_list list = {0};

	use_language(vocabulary, excerpt.article->language);
	tokenise(vocabulary, &tokens, excerpt, in_quotation);
	join_phrases(vocabulary, tokens.items, tokens.count);
	list.count = tokens.count;
	list.items = arena_zero(arena, tokens.count, sizeof *list.items);
	if (tokens.count)
		memcpy(list.items, tokens.items, tokens.count * sizeof *list.items);
	vec_done(&tokens);
	return list;
}

void term_mark_names(const struct vocabulary *vocabulary, struct token_list list)
{
	struct token *tokens = list.items;

	for (size_t i = 0; i < list.count; i++) {
		const struct word_entry *entry =
		    &vocabulary->entries.items[tokens[i].word];

		if (!(tokens[i].flags & TOKEN_CAPITAL) ||
		    !(tokens[i].flags & TOKEN_CONTENT) ||
		    (entry->classes & (WORD_TITLE | WORD_WEEKDAY | WORD_MONTH)))
			continue;
		if (!(tokens[i].flags & TOKEN_FIRST) || entry->capitals > entry->smalls)
			tokens[i].flags |= TOKEN_NAME;
	}
}

unsigned term_word_classes(const struct vocabulary *vocabulary, uint32_t word)
{
	return vocabulary->entries.items[word].classes;
}

uint32_t term_language_count(const struct vocabulary *vocabulary)
{
	return (uint32_t)vocabulary->languages.count;
}

const char *term_language_code(const struct vocabulary *vocabulary, uint32_t language)
{
	return vocabulary->languages.items[language].code;
}

uint32_t term_language_of(const struct vocabulary *vocabulary, uint32_t term)
{
	return intern_realm(vocabulary->terms, term);
}

uint32_t term_word_language(const struct vocabulary *vocabulary, uint32_t word)
{
	return intern_realm(vocabulary->words, word);
}

uint32_t term_count(const struct vocabulary *vocabulary)
{
	return intern_count(vocabulary->terms);
}

struct str term_text(const struct vocabulary *vocabulary, uint32_t term)
{
	return intern_text(vocabulary->terms, term);
}

uint32_t term_word_count(const struct vocabulary *vocabulary)
{
	return intern_count(vocabulary->words);
}

struct str term_word_text(const struct vocabulary *vocabulary, uint32_t word)
{
	return intern_text(vocabulary->words, word);
}

/* The term for a number: exact, from 10,000 on and with a fraction to two digits. */
static uint32_t number_term(struct vocabulary *vocabulary, double value)
{
	struct buf text = BUF_EMPTY;
	uint32_t term;

	if (value < 10000 && value == floor(value))
		buf_format(&text, "#%.0f", value);
	else
		buf_format(&text, "#%.1e", value);
	term = intern_add(vocabulary->terms, buf_str(&text));
	buf_done(&text);
	return term;
}

void term_join_number(struct vocabulary *vocabulary, struct token *first,
		      const struct token *next, double value)
{
	intern_use(vocabulary->terms, term_word_language(vocabulary, first->word));
	first->term = number_term(vocabulary, value);
	first->flags |= TOKEN_NUMBER | TOKEN_CONTENT;
	for (struct token *token = first + 1; token < next; token++) {
		token->term = first->term;
		token->flags |= TOKEN_PART;
		token->flags &= ~(unsigned)TOKEN_CONTENT;
	}
}
