/*
 * The words of one quotation that differ.
 *
 * Two quotations are aligned word by word.  Where words are missing on one side the
 * quotation was trimmed, where other words stand it was reworded; outlets do both all the
 * time.  On the stories whose conflicts people set it hardly ever mattered, be it another
 * pronoun or a denial (0 of 12 marks outside of one event), so it never does here; a
 * rewording is doubtful.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/subsequence.h"
#include "align/tuning.h"
#include "align/difference/search.h"

/* The quoted tokens of a side, by index. */
typedef VEC(size_t) token_indices;
typedef VEC(uint32_t) id_list;

/* Two quotations while they are compared. */
struct quotation {
	struct search *search;
	token_indices words[2];
	subsequence_match_list matches;
};

static void list_quoted(const struct search *search, int side, token_indices *out)
{
	size_t count = search->sides[side]->tokens.count;

	for (size_t i = 0; i < count && out->count < TERM_MOST_COMPARED; i++)
		if (difference_search_is_quoted(search, side, i))
			vec_push(out, i);
}

static const struct token *token_of(const struct quotation *quotation, int side,
				    size_t word)
{
	return &quotation->search->sides[side]
		    ->tokens.items[quotation->words[side].items[word]];
}

/* What must be the same of two words: of a number its value, "2" or "two". */
static uint32_t id_of(const struct token *token)
{
	return token->flags & TOKEN_NUMBER ? ~token->term : token->word;
}

static void match_quoted(struct quotation *quotation)
{
	id_list ids[2] = {{0}};

	for (int side = 0; side < 2; side++)
		for (size_t i = 0; i < quotation->words[side].count; i++)
			vec_push(&ids[side], id_of(token_of(quotation, side, i)));
	subsequence_find(&quotation->matches, ids[0].items, ids[0].count, ids[1].items,
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
static size_t run_length(const subsequence_match_list *matches, size_t at, int step)
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
	    {"gonna", "going"},	  {"wanna", "want"},	 {"gotta", "got"},
	    {"n't", " not"},	  {"'ve", " have"},	 {"'re", " are"},
	    {"'ll", " will"},	  {"'m", " am"},	 {"'s", " is"},
	    {"'d", " would"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(forms); i++) {
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

/* What stands between two matches on one side: full forms, fillers left out. */
struct gap {
	struct buf words;
	size_t count;
};

static void read_gap(struct gap *gap, const struct quotation *quotation, int side,
		     size_t from, size_t to)
{
	*gap = (struct gap){.words = BUF_EMPTY};
	for (size_t i = from + 1; i < to; i++) {
		size_t at = quotation->words[side].items[i];

		if (is_filler(quotation->search, side, at))
			continue;
		buf_text(&gap->words, gap->count++ ? " " : "");
		add_full(&gap->words,
			 difference_search_word(quotation->search, side, at));
	}
}

static void report(struct quotation *quotation, struct subsequence_match from,
		   struct subsequence_match to, bool is_exchange)
{
	const size_t *a = quotation->words[0].items, *b = quotation->words[1].items;
	difference_list *out = quotation->search->out;

	difference_search_report(quotation->search, DIFFERENCE_QUOTE, MATTERS_NO,
				 (struct stretch){a[from.a], a[to.a]},
				 (struct stretch){b[from.b], b[to.b]});
	out->items[out->count - 1].is_doubtful = is_exchange;
}

/*
 * Where the words between two matches differ, the quotation was trimmed or reworded; the
 * words that both have on each side show where.
 */
static void compare_gaps(struct quotation *quotation, struct subsequence_match from,
			 struct subsequence_match to)
{
	struct gap x, y;

	read_gap(&x, quotation, 0, from.a, to.a);
	read_gap(&y, quotation, 1, from.b, to.b);
	if (!str_equal(buf_str(&x.words), buf_str(&y.words)))
		report(quotation, from, to, x.count && y.count);
	buf_done(&x.words);
	buf_done(&y.words);
}

static void compare_quotations(struct quotation *quotation)
{
	const subsequence_match_list *matches = &quotation->matches;

	for (size_t i = 1; i < matches->count; i++) {
		struct subsequence_match from = matches->items[i - 1],
					 to = matches->items[i];
		size_t gap = to.a - from.a + to.b - from.b;
		size_t equal = run_length(matches, i - 1, -1) + run_length(matches, i, 1);

		if (gap > 2 && gap <= 2 + 2 * tuning.quote_gap &&
		    is_one_quotation(quotation, 0, from.a, to.a) &&
		    is_one_quotation(quotation, 1, from.b, to.b) &&
		    equal > tuning.quote_words)
			compare_gaps(quotation, from, to);
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
