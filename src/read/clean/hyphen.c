/*
 * The breaks are found first; then, only where there are any, the words of the text are
 * sorted, and each break asks them for the two forms that its word may have.
 */
#include "config.h"

#include "read/clean/hyphen.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/bisect.h"
#include "base/unicode.h"
#include "base/words.h"

enum {
	HYPHEN = 0x2010,
	SOFT_HYPHEN = 0xAD,
	KNOWN_LETTERS =
	    4, /* behind the break, that must be alike in another form of the word */
	FEWEST_BREAKS = 3, /* that show that a text breaks words */
};

/* A hyphen between two halves of a word, LEFT before it and RIGHT behind the wrap. */
struct line_break {
	struct span left, right; /* runs of letters; none where there is a digit */
	size_t from, to;	 /* the hyphen and the wrap */
	size_t hyphen;		 /* bytes of the hyphen */
	bool is_soft;
	bool is_small; /* the second half begins in a small letter */
};

/* A part of the folded words. */
struct form {
	size_t from, length;
};

struct search {
	struct str text;
	VEC(struct line_break) breaks; /* in text order */
	struct buf folded;	       /* the words, one behind the other */
	VEC(struct form) forms;	       /* in it: words, and pairs with a hyphen */
	VEC(struct str) sorted;	       /* the forms */
	size_t hyphens;		       /* between letters, not at a wrap */
	bool breaks_words;	       /* the text is one that breaks words */
};

static bool is_of_word(uint32_t character)
{
	return unicode_is_letter(character) || unicode_is_mark(character);
}

static bool is_hyphen(uint32_t character)
{
	return character == '-' || character == HYPHEN;
}

/* Where the run of letters ends that begins at FROM. */
static size_t run_end(struct str text, size_t from)
{
	size_t step;

	while (from < text.length && is_of_word(unicode_at(text, from, &step)))
		from += step;
	return from;
}

/* Where the run of letters begins that ends at TO. */
static size_t run_start(struct str text, size_t to)
{
	while (to && is_of_word(unicode_before(text, to)))
		to = unicode_start_before(text, to);
	return to;
}

static bool joins(uint32_t before, uint32_t behind)
{
	return (unicode_is_letter(before) || unicode_is_digit(before)) &&
	       (unicode_is_letter(behind) || unicode_is_digit(behind));
}

/* Whether what stands around FOUND is noted: wraps may follow one another. */
static bool is_known(const struct search *search, const struct line_break *found)
{
	size_t count = search->breaks.count;

	return count && search->breaks.items[count - 1].to == found->to;
}

/* Notes the break at the newline NEWLINE inside of BLOCK if there is one. */
static void find_break(struct search *search, struct span block, size_t newline)
{
	struct str text = str_slice(search->text, 0, block.offset + block.length);
	struct line_break found = {.from = newline, .to = newline};
	uint32_t hyphen, first;
	size_t step;

	while (found.from && unicode_is_space(unicode_before(text, found.from)))
		found.from = unicode_start_before(text, found.from);
	while (found.to < text.length &&
	       unicode_is_space(unicode_at(text, found.to, &step)))
		found.to += step;
	if (found.from <= block.offset || found.to == text.length ||
	    is_known(search, &found))
		return;
	hyphen = unicode_before(text, found.from);
	found.is_soft = hyphen == SOFT_HYPHEN;
	found.hyphen = found.from - unicode_start_before(text, found.from);
	found.from -= found.hyphen;
	first = unicode_at(text, found.to, &step);
	if ((!found.is_soft && !is_hyphen(hyphen)) || found.from <= block.offset ||
	    !joins(unicode_before(text, found.from), first))
		return;
	found.is_small = unicode_is_letter(first) && !unicode_is_upper(first);
	found.left.offset = run_start(text, found.from);
	found.left.length = found.from - found.left.offset;
	found.right = (struct span){found.to, run_end(text, found.to) - found.to};
	vec_push(&search->breaks, found);
}

static void find_breaks(struct search *search, const struct document *document)
{
	for (size_t i = 0; i < document->blocks.count; i++) {
		const struct block *block = &document->blocks.items[i];
		size_t end = block->span.offset + block->span.length;

		if (block->role != BLOCK_TEXT)
			continue;
		for (size_t at = block->span.offset;
		     (at = str_line_end(search->text, at)) < end; at++)
			find_break(search, block->span, at);
	}
}

static void add_form(struct search *search, size_t from, size_t to)
{
	struct form form = {search->folded.length, 0};

	unicode_fold(&search->folded, str_slice(search->text, from, to));
	form.length = search->folded.length - form.from;
	vec_push(&search->forms, form);
}

static int form_order(const void *a, const void *b)
{
	const struct str *x = a, *y = b;

	return str_compare(*x, *y);
}

static void sort_forms(struct search *search)
{
	for (size_t i = 0; i < search->forms.count; i++) {
		struct form form = search->forms.items[i];

		vec_push(&search->sorted, str_slice(buf_str(&search->folded), form.from,
						    form.from + form.length));
	}
	if (search->sorted.count)
		qsort(search->sorted.items, search->sorted.count,
		      sizeof *search->sorted.items, form_order);
}

/* Adds the word [FROM, TO), and what it makes with the next one across a hyphen. */
static void add_word(struct search *search, size_t from, size_t to)
{
	struct str text = search->text;
	size_t step, end;

	add_form(search, from, to);
	if (to == text.length || !is_hyphen(unicode_at(text, to, &step)))
		return;
	end = run_end(text, to + step);
	if (end == to + step)
		return;
	add_form(search, from, end);
	search->hyphens++;
}

/* Gathers the words of the text that are not broken. */
static void find_forms(struct search *search)
{
	struct str text = search->text;
	size_t next = 0;

	for (size_t at = 0, to, step; at < text.length; at = to) {
		const struct line_break *broken;

		to = run_end(text, at);
		if (to == at) {
			unicode_at(text, at, &step);
			to += step;
			continue;
		}
		while (next < search->breaks.count && search->breaks.items[next].to < at)
			next++;
		broken = next < search->breaks.count ? &search->breaks.items[next] : NULL;
		if (!broken || (broken->from != to && broken->to != at))
			add_word(search, at, to);
	}
	sort_forms(search);
}

/* How many forms stand before FORM in order; where IS_BEHIND is set, also those equal to
 * it, or, unless IS_WHOLE, those that begin with it. */
static size_t rank(const struct search *search, struct str form, bool is_whole,
		   bool is_behind)
{
	struct bisect bisect = {.to = search->sorted.count};

	while (bisect_next(&bisect)) {
		struct str other = search->sorted.items[bisect.middle];
		int order;

		if (!is_whole && other.length > form.length)
			other.length = form.length;
		order = str_compare(other, form);
		bisect_narrow(&bisect, order < 0 || (is_behind && !order));
	}
	return bisect.from;
}

/* How often the text has FORM, or where it is not whole, a word that begins so. */
static size_t count_form(const struct search *search, struct str form, bool is_whole)
{
	return rank(search, form, is_whole, true) - rank(search, form, is_whole, false);
}

static void fold_span(struct buf *out, const struct search *search, struct span span)
{
	unicode_fold(out,
		     str_slice(search->text, span.offset, span.offset + span.length));
}

/* How often the halves of BROKEN stand elsewhere with BETWEEN between them. */
static size_t count_joined(const struct search *search, const struct line_break *broken,
			   const char *between)
{
	struct buf form = BUF_EMPTY;
	struct span right = broken->right;
	size_t end = right.offset, letters = 0, count, step;

	while (end < right.offset + right.length && letters < KNOWN_LETTERS) {
		letters += unicode_is_letter(unicode_at(search->text, end, &step));
		end += step;
	}
	/* A short half ("check-", "in") is more often the beginning of another word. */
	if (letters == KNOWN_LETTERS)
		right.length = end - right.offset;
	fold_span(&form, search, broken->left);
	buf_text(&form, between);
	fold_span(&form, search, right);
	count = count_form(search, buf_str(&form), letters < KNOWN_LETTERS);
	buf_done(&form);
	return count;
}

/* Whether SPAN is a word of its own, in this text or any. */
static bool is_word(const struct search *search, struct span span)
{
	struct buf form = BUF_EMPTY;
	bool is_one;

	fold_span(&form, search, span);
	is_one = count_form(search, buf_str(&form), true) ||
		 words_stop_languages(buf_str(&form));
	buf_done(&form);
	return is_one;
}

/* "first-" and "and second-class": the hyphen stands for what comes later. */
static bool is_suspended(const struct search *search, const struct line_break *broken)
{
	static const char *const words[] = {"and", "or",  "to", "und", "oder", "bis",
					    "et",  "ou",  "y",	"o",   "e",    "en",
					    "of",  "och", "og", "i"};
	struct str text = search->text;
	size_t end = broken->right.offset + broken->right.length, step;
	struct str word = str_slice(text, broken->right.offset, end);

	if (end < text.length && !unicode_is_space(unicode_at(text, end, &step)))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

/* Whether more lines end inside of words than hyphens account for. */
static void find_habit(struct search *search)
{
	size_t broken = 0, whole = 0, hyphened = 0;

	for (size_t i = 0; i < search->breaks.count; i++) {
		const struct line_break *one = &search->breaks.items[i];

		if (!one->is_small || !one->left.length || is_suspended(search, one))
			continue;
		broken++;
		whole += count_joined(search, one, "") > 0;
		hyphened += count_joined(search, one, "-") > 0;
	}
	search->breaks_words =
	    whole > hyphened || (broken >= FEWEST_BREAKS && broken > search->hyphens);
}

/* How many bytes behind the first half of BROKEN stay: of its hyphen, or with its gap. */
static size_t kept_length(const struct search *search, const struct line_break *broken)
{
	size_t whole, hyphened;

	if (broken->is_soft)
		return 0;
	if (!broken->left.length || !broken->right.length)
		return broken->hyphen;
	whole = count_joined(search, broken, "");
	hyphened = count_joined(search, broken, "-");
	if (whole != hyphened)
		return whole > hyphened ? 0 : broken->hyphen;
	if (is_suspended(search, broken))
		return broken->to - broken->from;
	return search->breaks_words && broken->is_small && !whole &&
		       !(is_word(search, broken->left) && is_word(search, broken->right))
		   ? 0
		   : broken->hyphen;
}

/* The text while it is written anew. */
struct copy {
	struct buf text;
	struct map map; /* to the old text */
	size_t at;	/* what of the old text was copied or left out */
};

static void copy_to(struct copy *copy, struct str text, size_t to)
{
	map_add(&copy->map, copy->text.length, copy->at);
	buf_slice(&copy->text, str_slice(text, copy->at, to));
	copy->at = to;
}

static void write_anew(const struct search *search, struct document *document)
{
	struct copy copy = {0};
	size_t next = 0;

	for (size_t i = 0; i < document->blocks.count; i++) {
		struct block *block = &document->blocks.items[i];
		size_t end = block->span.offset + block->span.length;

		copy_to(&copy, search->text, block->span.offset);
		block->span.offset = copy.text.length;
		for (; next < search->breaks.count && search->breaks.items[next].to < end;
		     next++) {
			const struct line_break *broken = &search->breaks.items[next];

			copy_to(&copy, search->text,
				broken->from + kept_length(search, broken));
			copy.at = broken->to;
		}
		copy_to(&copy, search->text, end);
		block->span.length = copy.text.length - block->span.offset;
	}
	copy_to(&copy, search->text, search->text.length);
	map_chain(&copy.map, &document->map);
	map_done(&document->map);
	document->map = copy.map;
	buf_done(&document->text);
	document->text = copy.text;
}

void hyphen_join(struct document *document)
{
	struct search search = {.text = buf_str(&document->text)};

	find_breaks(&search, document);
	if (search.breaks.count) {
		find_forms(&search);
		find_habit(&search);
		write_anew(&search, document);
	}
	vec_done(&search.breaks);
	vec_done(&search.forms);
	vec_done(&search.sorted);
	buf_done(&search.folded);
}
