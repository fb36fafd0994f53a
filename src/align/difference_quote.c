/*
 * The words of one quotation that differ.
 *
 * Two quotations are aligned word by word.  Where words are missing on one side it was
 * trimmed, where others stand it was reworded: outlets do that all the time without
 * harm.  Only two rewordings may change what was said: a denial on one side alone, and
 * one pronoun for another ("they destroyed his life", "it destroyed his life").
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "align/difference_search.h"
#include "align/sequence.h"
#include "align/tuning.h"
#include "base/mem.h"

enum { DENIAL_WORDS = 2 /* most words of a gap in which a denial turns what is said */ };

/* The quoted tokens of a side, by index. */
typedef VEC(size_t) token_indices;
typedef VEC(uint32_t) id_list;

/* Two quotations while they are compared. */
struct quotation {
	struct search *search;
	token_indices words[2];
	sequence_match_list matches;
};

static void list_quoted(const struct search *search, int side, token_indices *out)
{
	size_t count = search->sides[side]->tokens.count;

	for (size_t i = 0; i < count && out->count < tuning.longest_compared; i++)
		if (search->quoted[side][i])
			vec_push(out, i);
}

static const struct token *token_of(const struct quotation *quotation, int side,
				    size_t word)
{
	return &quotation->search->sides[side]
		    ->tokens.items[quotation->words[side].items[word]];
}

static void match_quoted(struct quotation *quotation)
{
	id_list ids[2] = {{0}};

	for (int side = 0; side < 2; side++)
		for (size_t i = 0; i < quotation->words[side].count; i++)
			vec_push(&ids[side], token_of(quotation, side, i)->word);
	sequence_match(&quotation->matches, ids[0].items, ids[0].count, ids[1].items,
		       ids[1].count);
	vec_done(&ids[0]);
	vec_done(&ids[1]);
}

/* Whether the quoted words FROM..TO stand together, with nothing unquoted between. */
static bool is_one_quotation(const struct quotation *quotation, int side, size_t from,
			     size_t to)
{
	const size_t *indices = quotation->words[side].items;

	return indices[to] - indices[from] == to - from;
}

/* How many matches in a row there are from AT on, in the direction STEP. */
static size_t run_length(const sequence_match_list *matches, size_t at, int step)
{
	size_t length = 1, next = at + (size_t)step;

	while (next < matches->count &&
	       matches->items[next].a == matches->items[at].a + (size_t)step &&
	       matches->items[next].b == matches->items[at].b + (size_t)step) {
		at = next;
		next += (size_t)step;
		length++;
	}
	return length;
}

/* Words that tell nothing where they are added, dropped or exchanged. */
static bool is_filler(const struct search *search, int side, size_t at)
{
	static const char *const fillers[] = {"and", "but", "so",   "well", "you", "know",
					      "the", "a",   "an",   "of",   "to",  "that",
					      "um",  "uh",  "like", "just", NULL};

	return difference_search_is_word(search, side, at, fillers);
}

/* Adds a word in its full form: "we've" is "we have", "don't" is "do not". */
static void add_full(struct buf *out, struct str word)
{
	static const struct {
		const char *brief, *full;
	} forms[] = {
	    {"can't", "can not"}, {"cannot", "can not"}, {"won't", "will not"},
	    {"n't", " not"},	  {"'ve", " have"},	 {"'re", " are"},
	    {"'ll", " will"},	  {"'m", " am"},	 {"'s", " is"},
	    {"'d", " would"},
	};

	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		size_t length = strlen(forms[i].brief);

		if (word.length < length || memcmp(word.bytes + word.length - length,
						   forms[i].brief, length) != 0)
			continue;
		buf_add(out, word.bytes, word.length - length);
		buf_text(out, forms[i].full);
		return;
	}
	buf_add(out, word.bytes, word.length);
}

/* What stands between two matches on one side. */
struct gap {
	struct buf words; /* in full forms, fillers left out */
	size_t count;
	bool denies;
	bool is_pronoun; /* a single pronoun */
};

static void read_gap(struct gap *gap, const struct quotation *quotation, int side,
		     size_t from, size_t to)
{
	static const char *const pronouns[] = {"i",   "we",   "you", "he", "she",
					       "it",  "they", "me",  "us", "him",
					       "her", "them", NULL};

	*gap = (struct gap){.words = BUF_EMPTY};
	for (size_t i = from + 1; i < to; i++) {
		size_t at = quotation->words[side].items[i];

		if (is_filler(quotation->search, side, at))
			continue;
		buf_text(&gap->words, gap->count++ ? " " : "");
		add_full(&gap->words,
			 difference_search_word(quotation->search, side, at));
		gap->denies |= !!(token_of(quotation, side, i)->flags & TOKEN_NEGATOR);
		gap->is_pronoun =
		    gap->count == 1 &&
		    difference_search_is_word(quotation->search, side, at, pronouns);
	}
}

static void report(struct quotation *quotation, enum matters matters,
		   struct sequence_match from, struct sequence_match to)
{
	const size_t *a = quotation->words[0].items, *b = quotation->words[1].items;

	difference_search_report(quotation->search, DIFFERENCE_QUOTE, matters,
				 (struct stretch){a[from.a], a[to.a]},
				 (struct stretch){b[from.b], b[to.b]});
}

/*
 * Where the words between two matches differ, the quotation was trimmed or reworded; the
 * words that both have on each side show where.  EQUAL words around it are the same.
 */
static void compare_gaps(struct quotation *quotation, struct sequence_match from,
			 struct sequence_match to, size_t equal)
{
	bool behind_negator = token_of(quotation, 0, from.a)->flags & TOKEN_NEGATOR;
	struct gap x, y;

	read_gap(&x, quotation, 0, from.a, to.a);
	read_gap(&y, quotation, 1, from.b, to.b);
	if (!str_equal(buf_str(&x.words), buf_str(&y.words))) {
		bool is_small = x.count <= DENIAL_WORDS && y.count <= DENIAL_WORDS;
		bool changes =
		    (is_small && (x.denies != y.denies || behind_negator)) ||
		    (x.is_pronoun && y.is_pronoun && equal >= tuning.quote_pronoun_words);

		report(quotation, changes ? MATTERS_MAYBE : MATTERS_NO, from, to);
	}
	buf_done(&x.words);
	buf_done(&y.words);
}

/* The same words, behind a denial on one side only: "To pass", "If they don't pass". */
static void compare_starts(struct quotation *quotation, size_t at)
{
	struct sequence_match first = quotation->matches.items[at], before = first;
	bool denies[2] = {false, false};
	const size_t ends[2] = {first.a, first.b};

	if (run_length(&quotation->matches, at, 1) < tuning.quote_pronoun_words)
		return;
	for (int side = 0; side < 2; side++)
		denies[side] =
		    ends[side] &&
		    difference_search_goes_on(quotation->search, side,
					      quotation->words[side].items[ends[side]]) &&
		    is_one_quotation(quotation, side, ends[side] - 1, ends[side]) &&
		    (token_of(quotation, side, ends[side] - 1)->flags & TOKEN_NEGATOR);
	if (denies[0] == denies[1])
		return;
	before.a -= denies[0];
	before.b -= denies[1];
	report(quotation, MATTERS_MAYBE, before, first);
}

static void compare_quotations(struct quotation *quotation)
{
	const sequence_match_list *matches = &quotation->matches;

	compare_starts(quotation, 0);
	for (size_t i = 1; i < matches->count; i++) {
		struct sequence_match from = matches->items[i - 1],
				      to = matches->items[i];
		size_t gap = to.a - from.a + to.b - from.b;
		size_t equal = run_length(matches, i - 1, -1) + run_length(matches, i, 1);

		if (gap > 2 && gap <= 2 + 2 * tuning.quote_gap &&
		    is_one_quotation(quotation, 0, from.a, to.a) &&
		    is_one_quotation(quotation, 1, from.b, to.b) &&
		    equal > tuning.quote_words)
			compare_gaps(quotation, from, to, equal);
		else if (gap > 2)
			compare_starts(quotation, i);
	}
}

void difference_quote(struct search *search)
{
	struct quotation quotation = {.search = search};

	for (int side = 0; side < 2; side++)
		list_quoted(search, side, &quotation.words[side]);
	if (quotation.words[0].count >= tuning.quote_words &&
	    quotation.words[1].count >= tuning.quote_words)
		match_quoted(&quotation);
	if (quotation.matches.count >= tuning.quote_words)
		compare_quotations(&quotation);
	vec_done(&quotation.words[0]);
	vec_done(&quotation.words[1]);
	vec_done(&quotation.matches);
}
