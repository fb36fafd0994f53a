/*
 * First addresses and handles, in which a name is part of a word; then names, which are
 * words whose letters together are an alias, or begin with those of one ("New York Times"
 * of "nyt").  Where a name is a word as well, a capital tells it, but not at the start of
 * a sentence, where every word has one.
 */
#include "config.h"

#include "align/blind/mask.h"

#include <string.h>

#include "base/array.h"
#include "base/bisect.h"
#include "base/unicode.h"
#include "base/words.h"
#include "align/words/citation.h"

enum {
	MOST_WORDS = 6,	    /* of a name */
	MOST_BEFORE = 3,    /* words with a capital before a name that belong to it */
	MOST_BEHIND = 3,    /* the same behind it */
	LEAST_INITIALS = 3, /* fewer begin many other names */
	LEAST_COUNTRY = 2,  /* letters of the last part of a host's name */
};

/* A word of a text. */
struct word_place {
	struct span span;
	struct span letters; /* of those of all words, as aliases have them */
};

/* A text whose names are sought. */
struct masking {
	const struct blind_aliases *aliases;
	struct blind_text *text;
	VEC(struct word_place) words;
	struct buf letters;
	size_t done; /* words before this one are settled */
};

/* A name that was found. */
struct name {
	const struct blind_alias *alias;
	size_t first, end; /* its words */
};

void blind_mask_letter(struct buf *out, uint32_t number)
{
	if (number >= 26)
		blind_mask_letter(out, number / 26 - 1);
	buf_char(out, (char)('A' + number % 26));
}

static struct str whole(const struct blind_text *text)
{
	return (struct str){text->bytes, text->length};
}

static bool is_blank_at(const struct blind_text *text, size_t at)
{
	size_t length;

	return at >= text->length ||
	       unicode_is_space(unicode_at(whole(text), at, &length));
}

static bool is_blank_before(const struct blind_text *text, size_t at)
{
	return !at || unicode_is_space(unicode_before(whole(text), at));
}

/* How many marks stand from AT on, up to a blank; 0 where there is anything else. */
static size_t marks_behind(const struct blind_text *text, size_t at)
{
	static const char marks[] = ".,;:!?)]'\"";
	size_t end = at;

	while (end < text->length && text->bytes[end] && strchr(marks, text->bytes[end]))
		end++;
	return is_blank_at(text, end) ? end - at : 0;
}

/* The blanks go to the side where there is a blank already; where there is none, marks
 * are moved up to the letter. */
void blind_mask_span(struct blind_text *text, struct span span, uint32_t number)
{
	char *at = text->bytes + span.offset;
	size_t behind = span.offset + span.length, marks;
	bool is_left = !is_blank_before(text, span.offset);
	struct buf mark = BUF_EMPTY;

	buf_char(&mark, '[');
	blind_mask_letter(&mark, number);
	buf_char(&mark, ']');
	if (mark.length > span.length) { /* "AP" has no room for brackets */
		buf_drop(&mark, 1);
		buf_cut(&mark, mark.length - 1);
	}
	buf_cut(&mark, mark.length < span.length ? mark.length : span.length);
	marks = is_left && !is_blank_at(text, behind) ? marks_behind(text, behind) : 0;
	memmove(at + mark.length, text->bytes + behind, marks);
	memset(at + (is_left ? mark.length + marks : 0), ' ', span.length - mark.length);
	memcpy(at + (is_left ? 0 : span.length - mark.length), mark.bytes, mark.length);
	buf_done(&mark);
}

/* What follows masks addresses. */

/* Whether NAME is a host's: "apnews.com". */
static bool is_host(struct str name)
{
	size_t last = name.length;

	for (size_t i = 0; i < name.length; i++)
		if (!str_is_letter(name.bytes[i]) && !str_is_digit(name.bytes[i]) &&
		    name.bytes[i] != '-' && name.bytes[i] != '.')
			return false;
	while (last && name.bytes[last - 1] >= 'a' && name.bytes[last - 1] <= 'z')
		last--;
	return last > 1 && name.bytes[last - 1] == '.' && name.bytes[last - 2] != '.' &&
	       name.length - last >= LEAST_COUNTRY;
}

static bool is_address(struct str word)
{
	size_t host = 0;

	while (host < word.length && !strchr("/:?#", word.bytes[host]))
		host++;
	return memchr(word.bytes, '@', word.length) ||
	       memmem(word.bytes, word.length, "://", 3) ||
	       is_host(str_slice(word, 0, host));
}

/* The alias that one of the parts of ADDRESS has, or NULL. */
static const struct blind_alias *alias_in(const struct masking *masking,
					  struct str address)
{
	const struct blind_alias *found = NULL;
	struct buf part = BUF_EMPTY;

	for (size_t at = 0, step; at <= address.length && !found; at += step) {
		uint32_t character = at < address.length ? unicode_at(address, at, &step)
							 : (step = 1, (uint32_t)'.');

		if (character == '-' || character == '_')
			continue;
		if (unicode_is_letter(character) || unicode_is_digit(character)) {
			citation_add_letters(&part, str_slice(address, at, at + step));
			continue;
		}
		found = blind_alias_in(masking->aliases, buf_str(&part),
				       masking->text->number);
		buf_cut(&part, 0);
	}
	buf_done(&part);
	return found;
}

/* CHUNK, which stands between blanks, without the marks around it. */
static struct str without_marks(struct str chunk)
{
	static const char behind[] = ".,;:!?)]>'\"", before[] = "(['\"<";

	while (chunk.length && strchr(behind, chunk.bytes[chunk.length - 1]))
		chunk.length--;
	while (chunk.length && strchr(before, *chunk.bytes))
		chunk = str_slice(chunk, 1, chunk.length);
	return chunk;
}

static void mask_addresses(struct masking *masking)
{
	struct str text = whole(masking->text);
	struct str chunk;

	for (size_t at = 0; (chunk = unicode_next_word(text, &at)).length;) {
		struct str word = without_marks(chunk);
		struct span span = {(size_t)(word.bytes - text.bytes), word.length};
		const struct blind_alias *alias =
		    is_address(word) ? alias_in(masking, word) : NULL;

		if (alias)
			blind_mask_span(masking->text, span, alias->article);
	}
}

/* What follows finds names. */

static struct str word_at(const struct masking *masking, size_t at)
{
	struct span span = masking->words.items[at].span;

	return str_slice(whole(masking->text), span.offset, span.offset + span.length);
}

static struct str letters_at(const struct masking *masking, size_t at)
{
	struct span span = masking->words.items[at].letters;

	return str_slice(buf_str(&masking->letters), span.offset,
			 span.offset + span.length);
}

/* Adds the word between bytes FROM and TO. */
static void add_word(struct masking *masking, size_t from, size_t to)
{
	struct word_place word = {{from, to - from}, {masking->letters.length, 0}};

	citation_add_letters(&masking->letters,
			     str_slice(whole(masking->text), from, to));
	word.letters.length = masking->letters.length - word.letters.offset;
	vec_push(&masking->words, word);
}

static void list_words(struct masking *masking)
{
	struct str text = whole(masking->text);
	size_t from = text.length; /* of the word at hand, if there is one */

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		bool is_letter = unicode_is_letter(character) ||
				 unicode_is_digit(character) ||
				 (from < at && unicode_is_mark(character));

		if (is_letter && from > at)
			from = at;
		if (!is_letter && from < at)
			add_word(masking, from, at);
		from = is_letter ? from : text.length;
	}
	if (from < text.length)
		add_word(masking, from, text.length);
}

/* What stands between word AT and the next one. */
static struct str gap_behind(const struct masking *masking, size_t at)
{
	const struct word_place *words = &masking->words.items[at];

	return str_slice(whole(masking->text),
			 words[0].span.offset + words[0].span.length,
			 words[1].span.offset);
}

/* Whether words AT and AT + 1 are there and have nothing between them but blanks, and one
 * of MARKS. */
static bool is_joined(const struct masking *masking, size_t at, const char *marks)
{
	struct buf folded = BUF_EMPTY;
	size_t breaks = 0, signs = 0, blanks = 0;
	bool is_bare = true;

	if (at + 1 >= masking->words.count)
		return false;
	for (size_t i = 0; i < gap_behind(masking, at).length; i++)
		breaks += gap_behind(masking, at).bytes[i] == '\n';
	unicode_fold(&folded, gap_behind(masking, at));
	for (size_t i = 0; i < folded.length; i++) {
		bool is_blank = str_is_blank(folded.bytes[i]);

		is_bare &= is_blank || strchr(marks, folded.bytes[i]) != NULL;
		signs += !is_blank;
		blanks += is_blank;
	}
	/* A stop before a blank ends a sentence, but behind an initial. */
	is_bare &= !blanks || !memchr(buf_str(&folded).bytes, '.', folded.length) ||
		   word_at(masking, at).length == 1;
	buf_done(&folded);
	return is_bare && breaks <= 1 && signs <= 1;
}

static bool is_capital(const struct masking *masking, size_t at)
{
	return unicode_is_capitalised(word_at(masking, at));
}

static bool is_all_capitals(const struct masking *masking, size_t at)
{
	struct str word = word_at(masking, at);

	for (size_t i = 0, step; i < word.length; i += step)
		if (unicode_is_lower(unicode_at(word, i, &step)))
			return false;
	return true;
}

static bool is_on_list(const struct masking *masking, size_t at, unsigned classes)
{
	return words_is(masking->text->article->language, letters_at(masking, at),
			classes);
}

static bool is_the(const struct masking *masking, size_t at)
{
	return str_is(letters_at(masking, at), "the");
}

/* Whether word AT is the first one of a sentence. */
static bool begins_sentence(const struct masking *masking, size_t at)
{
	const struct article *article = masking->text->article;
	struct span word = masking->words.items[at].span;
	struct bisect search = {.to = article->sentence_count};
	size_t begin, before = at ? masking->words.items[at - 1].span.offset : 0;

	if (!masking->text->is_body)
		return false;
	while (bisect_next(&search))
		bisect_narrow(&search, article->sentences[search.middle].span.offset <=
					   word.offset);
	if (!search.from)
		return false;
	begin = article->sentences[search.from - 1].span.offset;
	return !at || begin > before;
}

/* Whether word AT, which can be a word like any other, is a name here. */
static bool is_name_here(const struct masking *masking, size_t at)
{
	return is_capital(masking, at) &&
	       (!begins_sentence(masking, at) ||
		(is_joined(masking, at, "") &&
		 is_on_list(masking, at + 1, WORD_SPEECH | WORD_SOURCE)));
}

/* Whether word AT is a name behind "the": so an outlet speaks of itself. */
static bool has_the(const struct masking *masking, size_t at)
{
	return at && is_joined(masking, at - 1, "") && is_the(masking, at - 1) &&
	       is_capital(masking, at);
}

/* Whether the words FIRST up to, not including, END are written as ALIAS must be. */
static bool fits(const struct masking *masking, const struct blind_alias *alias,
		 size_t first, size_t end)
{
	bool is_single = end == first + 1;

	if (alias->form == BLIND_ALIAS_CAPITALS)
		return is_all_capitals(masking, first) &&
		       is_all_capitals(masking, end - 1);
	if (!is_single)
		return is_capital(masking, first) || is_capital(masking, end - 1);
	if (alias->is_own)
		return has_the(masking, first);
	return alias->form == BLIND_ALIAS_ANY || is_name_here(masking, first);
}

/* Sets NAME to the longest name from its first word on, spelled out. */
static void find_spelled(const struct masking *masking, struct name *name)
{
	struct buf letters = BUF_EMPTY;
	size_t at = name->first;

	do {
		const struct blind_alias *alias;

		buf_slice(&letters, letters_at(masking, at++));
		if (!blind_alias_is_begun(masking->aliases, buf_str(&letters)))
			break;
		alias = blind_alias_of(masking->aliases, buf_str(&letters),
				       masking->text->number);
		if (alias && fits(masking, alias, name->first, at)) {
			name->alias = alias;
			name->end = at;
		}
	} while (at < name->first + MOST_WORDS && is_joined(masking, at - 1, "-.&'+"));
	buf_done(&letters);
}

/* The letter that word AT begins with, folded. */
static struct str initial_at(const struct masking *masking, size_t at)
{
	struct str letters = letters_at(masking, at);
	size_t length = 0;

	if (letters.length)
		unicode_at(letters, 0, &length);
	return str_slice(letters, 0, length);
}

/* The same of a name whose initials are an alias; small words have none. */
static void find_initials(const struct masking *masking, struct name *name)
{
	struct buf letters = BUF_EMPTY;
	size_t at = name->first, count = 0;

	do {
		const struct blind_alias *alias = NULL;

		if (!is_capital(masking, at++))
			continue;
		buf_slice(&letters, initial_at(masking, at - 1));
		if (!blind_alias_is_begun(masking->aliases, buf_str(&letters)))
			break;
		if (++count >= LEAST_INITIALS)
			alias = blind_alias_of(masking->aliases, buf_str(&letters),
					       masking->text->number);
		if (alias && !alias->is_own) {
			name->alias = alias;
			name->end = at;
		}
	} while (at < name->first + MOST_WORDS && is_joined(masking, at - 1, "-&") &&
		 (is_capital(masking, at) || is_on_list(masking, at, WORD_STOP)));
	buf_done(&letters);
}

/* Takes "the" to NAME, and of one that is also a word what is written with a capital
 * before it: "The Evening Standard". */
static void extend_before(const struct masking *masking, struct name *name)
{
	size_t most = name->alias->form == BLIND_ALIAS_CAPITAL && !name->alias->is_own &&
			      name->end == name->first + 1
			  ? MOST_BEFORE
			  : 0;

	while (most-- && name->first > masking->done &&
	       is_joined(masking, name->first - 1, "-") &&
	       is_capital(masking, name->first - 1) &&
	       !is_on_list(masking, name->first - 1, WORD_STOP))
		name->first--;
	if (name->first > masking->done && is_joined(masking, name->first - 1, "") &&
	    is_the(masking, name->first - 1))
		name->first--;
}

/* Takes the words to NAME that say what kind of outlet it is: "BBC World Service". */
static void extend_behind(const struct masking *masking, struct name *name)
{
	static const char *const kinds[] = {
	    "Agency",	"Breaking", "Channel", "Group", "International", "Live",
	    "Magazine", "Media",    "Network", "News",	"Newspaper",	 "Online",
	    "Radio",	"Service",  "Sport",   "TV",	"Television",	 "World",
	};
	bool is_kind = true;

	for (int i = 0;
	     i < MOST_BEHIND && is_kind && is_joined(masking, name->end - 1, ""); i++) {
		is_kind = false;
		for (size_t k = 0; k < ARRAY_COUNT(kinds); k++)
			is_kind |= str_is(word_at(masking, name->end), kinds[k]);
		name->end += is_kind;
	}
}

static void cover(const struct masking *masking, const struct name *name)
{
	struct span first = masking->words.items[name->first].span;
	struct span last = masking->words.items[name->end - 1].span;
	size_t from = first.offset, to = last.offset + last.length;

	blind_mask_span(masking->text, (struct span){from, to - from},
			name->alias->article);
}

static void mask_words(struct masking *masking)
{
	list_words(masking);
	while (masking->done < masking->words.count) {
		struct name name = {.first = masking->done};

		for (; name.first < masking->words.count && !name.alias; name.first++) {
			find_spelled(masking, &name);
			if (!name.alias && is_capital(masking, name.first))
				find_initials(masking, &name);
			if (name.alias)
				break;
		}
		if (!name.alias)
			break;
		extend_before(masking, &name);
		extend_behind(masking, &name);
		cover(masking, &name);
		masking->done = name.end;
	}
	vec_done(&masking->words);
	buf_done(&masking->letters);
}

void blind_mask_names(const struct blind_aliases *aliases, struct blind_text *text)
{
	struct masking masking = {.aliases = aliases, .text = text};

	mask_addresses(&masking);
	mask_words(&masking);
}
