/* Blocks are looked at from the last one back, each at its last few hundred bytes. */
#include "config.h"

#include "read/clean/teaser.h"

#include <string.h>

#include "base/array.h"
#include "base/ending.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/metadata/agency.h"
#include "read/clean/furniture.h"
#include "read/clean/notice.h"
#include "read/clean/verdict.h"

enum {
	SHORTEST_ARTICLE = 120, /* words; what is shorter may be a teaser */
	LONGEST_LINK = 25,	/* words of "Continue reading" with a title */
	LONGEST_TAIL = 400,	/* bytes of a block that are looked at */
	MOST_TAILS = 6,		/* taken off one document */
	LONGEST_TEASER = 250,	/* words of an article that a notice can say is cut */
	LONGEST_STUB = 120,	/* words of one that ends in the middle of a sentence */
	LONGEST_NOTICE = 25,	/* words of such a notice in a text without marks */
	LEAST_SENTENCE = 12,	/* words of a last paragraph that must end in a stop */
	LEAST_BROKEN = 3,	/* words of a sentence that breaks off */
	FEWEST_FINISHED = 3, /* paragraphs that show that the text ends its sentences */
};

static struct str text_of(const struct document *document, const struct block *block)
{
	return str_slice(buf_str(&document->text), block->span.offset,
			 block->span.offset + block->span.length);
}

static bool has_letters(struct str text)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character))
			return true;
	}
	return false;
}

/* TEXT without white space at its ends; all of it stands in one block. */
static struct str trim_end(struct str text)
{
	while (text.length && unicode_is_space(unicode_before(text, text.length)))
		text.length = unicode_start_before(text, text.length);
	return text;
}

/* Whether a link at AT of TEXT can be one: behind a stop, and not a sentence itself;
 * HAS_TITLE allows it to name where it leads. */
static bool is_link(struct str text, size_t at, size_t length, bool has_title)
{
	struct str before = trim_end(str_slice(text, 0, at));
	struct str behind = str_slice(text, at + length, text.length);
	size_t step;
	uint32_t first;

	if (before.length && !ending_is_sentence(before) &&
	    !strchr("[(", before.bytes[before.length - 1]))
		return false;
	if (!has_letters(behind))
		return true;
	first = unicode_at(behind, 0, &step);
	return has_title && !unicode_is_letter(first) && !ending_is_stop(text) &&
	       unicode_count_words(behind) <= LONGEST_LINK;
}

/* Where in TEXT behind FROM the link to the rest WORDS begins, with its bracket; its
 * length if nowhere. */
static size_t find_words(struct str text, size_t from, const char *words, bool has_title)
{
	for (size_t at = from, length; at < text.length; at++) {
		struct str before;

		/* Inside a word or a character none begins. */
		if ((at && str_is_letter(text.bytes[at - 1])) ||
		    (text.bytes[at] & 0xC0) == 0x80 ||
		    !unicode_begins(str_slice(text, at, text.length), words, &length) ||
		    !is_link(text, at, length, has_title))
			continue;
		before = trim_end(str_slice(text, 0, at));
		return before.length && strchr("[(", before.bytes[before.length - 1])
			   ? before.length - 1
			   : at;
	}
	return text.length;
}

/* The last bytes of TEXT that are looked at begin here, at a character. */
static size_t tail_of(struct str text)
{
	size_t from = text.length > LONGEST_TAIL ? text.length - LONGEST_TAIL : 0;

	while (from < text.length && (text.bytes[from] & 0xC0) == 0x80)
		from++;
	return from;
}

/* Where in TEXT the link to the rest begins, with its bracket; its length if nowhere. */
static size_t find_link(struct str text, bool has_title)
{
	size_t from = tail_of(text), first = text.length;
	struct buf folded = BUF_EMPTY;
	struct phrase_search search;

	unicode_fold(&folded, str_slice(text, from, text.length));
	search = phrase_search(buf_str(&folded), 1U << PHRASES_TEASER);
	while (phrase_next(&search)) {
		size_t at = search.phrase->kind == PHRASE_LINK
				? find_words(text, from, search.phrase->text, has_title)
				: text.length;

		first = at < first ? at : first;
	}
	buf_done(&folded);
	return first;
}

static bool is_footer(struct str text)
{
	return text.length <= LONGEST_TAIL &&
	       phrase_find(text, PHRASES_TEASER, PHRASE_FOOTER);
}

/* Where in TEXT an ellipsis in brackets begins that ends it; its length if none does. */
static size_t find_bracketed(struct str text)
{
	static const char *const marks[] = {"[...]", "[\xE2\x80\xA6]", "(...)",
					    "(\xE2\x80\xA6)", "[ ... ]"};

	const char *count = memrchr(text.bytes, '[', text.length);
	size_t at = count ? (size_t)(count - text.bytes) : text.length;

	for (size_t i = 0; i < ARRAY_COUNT(marks); i++) {
		size_t length = strlen(marks[i]);

		if (length <= text.length &&
		    str_is(str_slice(text, text.length - length, text.length), marks[i]))
			return text.length - length;
	}
	/* News services count what they leave out: "[+1234 chars]". */
	if (str_starts(str_slice(text, at, text.length), "[+") &&
	    text.length - at <= sizeof "[+1000000 chars]" &&
	    text.bytes[text.length - 1] == ']')
		return at;
	return text.length;
}

/* Makes furniture of what stands behind AT in the block INDEX. */
static void split_off(struct document *document, size_t index, size_t at)
{
	struct block *block = &document->blocks.items[index];
	struct str text = text_of(document, block);
	struct block tail = {.role = BLOCK_FURNITURE,
			     .furniture = FURNITURE_NOTICE,
			     .ground = ground_of(GROUND_REST, NULL)};

	tail.span = (struct span){block->span.offset + at, text.length - at};
	block->span.length = trim_end(str_slice(text, 0, at)).length;
	if (!block->span.length) {
		*block = tail;
		return;
	}
	vec_push(&document->blocks, tail);
	for (size_t i = document->blocks.count - 1; i > index + 1; i--)
		document->blocks.items[i] = document->blocks.items[i - 1];
	document->blocks.items[index + 1] = tail;
}

/* What was taken off the end of a document. */
struct tails {
	bool has_title; /* links may name where they lead */
	bool footer, link, mark;
};

/* Takes one such thing off the block INDEX; false where there is none. */
static bool mark_tail(struct document *document, size_t index, struct tails *tails)
{
	struct str text = text_of(document, &document->blocks.items[index]);
	bool is_below = is_footer(text);
	size_t at = is_below ? 0 : find_link(text, tails->has_title);

	tails->footer |= is_below;
	tails->link |= !is_below && at < text.length;
	if (at == text.length) {
		at = find_bracketed(text);
		tails->mark |= at < text.length;
	}
	if (at == text.length)
		return false;
	split_off(document, index, at);
	return true;
}

bool teaser_is_short(const struct document *document)
{
	size_t words = 0;

	for (size_t i = 0; i < document->blocks.count && words < SHORTEST_ARTICLE; i++)
		if (document->blocks.items[i].role == BLOCK_TEXT)
			words += unicode_count_words(
			    text_of(document, &document->blocks.items[i]));
	return words < SHORTEST_ARTICLE;
}

/* The number of the last block of text plus one, 0 if there is none. */
static size_t find_last_text(const struct document *document)
{
	size_t count = document->blocks.count;

	while (count && document->blocks.items[count - 1].role != BLOCK_TEXT)
		count--;
	return count;
}

static void mark_tails(struct document *document, struct tails *tails)
{
	size_t last;

	for (int i = 0; i < MOST_TAILS && (last = find_last_text(document)); i++)
		if (!mark_tail(document, last - 1, tails))
			break;
}

void teaser_mark(struct document *document)
{
	struct tails tails = {.has_title = true};
	size_t last;

	mark_tails(document, &tails);
	last = find_last_text(document);
	if (last &&
	    ending_is_ellipsis(text_of(document, &document->blocks.items[last - 1])))
		document->truncated = true;
	/* Blogs set their footer below whole articles too. */
	if (tails.link || tails.mark || (tails.footer && teaser_is_short(document)))
		document->truncated = true;
}

bool teaser_looks_cut(struct teaser_end end)
{
	if (end.is_broken)
		return true;
	if (end.is_ellipsis)
		return end.has_paywall || end.words <= LONGEST_TEASER;
	if (end.has_paywall && end.words <= LONGEST_TEASER)
		return true;
	return end.is_unfinished && end.last_words >= LEAST_SENTENCE &&
	       end.words <= LONGEST_STUB;
}

/* Whether the last word of TEXT is one that no sentence ends with. */
static bool breaks_off(struct str text)
{
	size_t at = text.length, step;

	while (at && str_is_letter(text.bytes[at - 1]))
		at--;
	if (unicode_count_words(text) < LEAST_BROKEN || !at)
		return false;
	return text.bytes[text.length - 1] == ',' ||
	       (text.bytes[at - 1] == ' ' && at < text.length &&
		unicode_is_lower(unicode_at(text, at, &step)) &&
		phrase_find(str_slice(text, at, text.length), PHRASES_TEASER,
			    PHRASE_BROKEN));
}

/* Whether TEXT ends in a letter of a script that has stops, or in a digit. */
static bool is_unfinished(struct str text)
{
	uint32_t last = unicode_before(text, text.length);

	/* Addresses and names in networks end where they end. */
	for (size_t at = text.length; at && text.bytes[at - 1] != ' '; at--)
		if (strchr("./@#", text.bytes[at - 1]))
			return false;
	return unicode_is_lower(last) || unicode_is_upper(last) ||
	       unicode_is_digit(last) || last == ',' || last == ';';
}

/* Whether TEXT stands below articles: furniture, an address, a name, a credit. */
static bool is_below(struct str text)
{
	struct verdict verdict;
	struct str agency;

	return verdict_reach(&verdict, text) || furniture_is_url(text) ||
	       furniture_is_rule(text) || agency_credit(text, &agency) == text.length ||
	       (unicode_count_words(text) < LEAST_SENTENCE && is_unfinished(text) &&
		!breaks_off(text));
}

/* Takes notices that only subscribers can read on off the end. */
static bool mark_paywall(struct document *document)
{
	bool has_any = false;

	for (int i = 0; i < MOST_TAILS; i++) {
		size_t last = find_last_text(document);
		struct block *block;
		struct str text;

		if (!last)
			break;
		block = &document->blocks.items[last - 1];
		text = text_of(document, block);
		if (unicode_count_words(text) > LONGEST_NOTICE ||
		    !notice_is_paywall(text))
			break;
		block->role = BLOCK_FURNITURE;
		block->furniture = FURNITURE_NOTICE;
		block->ground = ground_of(GROUND_REST, NULL);
		has_any = true;
	}
	return has_any;
}

/* Whether TEXT goes on behind a stop inside of it as a sentence does, not a credit. */
static bool has_begun_anew(struct str text)
{
	size_t behind = 0, words = 0, small = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (character == ' ' && at && ending_is_sentence(str_slice(text, 0, at)))
			behind = at;
	}
	for (size_t at = behind, step; behind && at + 1 < text.length; at += step) {
		bool is_space = unicode_is_space(unicode_at(text, at, &step));

		words += is_space;
		small += is_space && unicode_is_lower(unicode_at(text, at + step, &step));
	}
	return words >= LEAST_BROKEN && 2 * small >= words;
}

/* Whether a quotation in TEXT is not closed. */
static bool has_open_quote(struct str text)
{
	size_t plain = 0, opening = 0, closing = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		plain += character == '"';
		opening += character == 0x201C;
		closing += character == 0x201D;
		/* German closes with the mark that English opens with. */
		if (character == 0x201E)
			return false;
	}
	return plain % 2 || opening > closing;
}

/* Finds what the blocks of DOCUMENT show of its end. */
static void find_end(const struct document *document, struct teaser_end *end)
{
	struct str last = {0};
	size_t finished = 0, unfinished = 0;

	for (size_t i = document->blocks.count; i > 0; i--) {
		const struct block *block = &document->blocks.items[i - 1];
		struct str text = text_of(document, block);

		if (block->role != BLOCK_TEXT || (!last.length && is_below(text)))
			continue;
		end->words += unicode_count_words(text);
		if (!last.length)
			last = text;
		else if (unicode_count_words(text) >= LEAST_SENTENCE)
			*(is_unfinished(text) ? &unfinished : &finished) += 1;
	}
	if (!last.length)
		return;
	end->last_words = unicode_count_words(last);
	end->is_ellipsis = ending_is_ellipsis(last);
	/* A paragraph that stands alone may be anything: a headline, a message. */
	end->is_unfinished = end->words > end->last_words && is_unfinished(last);
	/* Where all others end in a stop, so would this one. */
	end->is_broken = breaks_off(last) ||
			 (end->is_unfinished && end->last_words >= LEAST_SENTENCE &&
			  finished >= FEWEST_FINISHED && !unfinished &&
			  (has_begun_anew(last) || has_open_quote(last)));
}

void teaser_mark_pasted(struct document *document)
{
	struct tails tails = {0};
	struct teaser_end end = {.has_paywall = mark_paywall(document)};

	mark_tails(document, &tails);
	find_end(document, &end);
	end.has_paywall |= tails.link;
	document->truncated |= tails.mark || teaser_looks_cut(end);
}
